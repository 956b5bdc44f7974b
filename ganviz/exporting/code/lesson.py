"""A run as the parts of a script or a notebook."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from ganviz import __version__
from ganviz.config import RunConfig
from ganviz.exporting.code.objectives import explained, objectives
from ganviz.exporting.code.parts import Function, Part
from ganviz.exporting.code.plain_formula import plain
from ganviz.exporting.code.players import players
from ganviz.exporting.code.results import results
from ganviz.exporting.code.training import training
from ganviz.exporting.code.values import number
from ganviz.phrases import phrase
from ganviz.refusals import ConfigError
from ganviz.run_files import SavedRun

#: What code may need to import, by what it says, in the order in which it is written: the library's own first.
_STANDARD = (("copy.", "import copy"), ("math.", "import math"))
_OTHERS = (
    ("plt.", "import matplotlib.pyplot as plt"),
    ("torch.", "import torch"),
    ("nn.", "from torch import nn"),
    ("functional_call(", "from torch.func import functional_call"),
    ("F.", "from torch.nn import functional as F"),
    ("spectral_norm(", "from torch.nn.utils.parametrizations import spectral_norm"),
)


@dataclass(frozen=True)
class Lesson:
    """A run as code.

    Attributes:
        title: names the run.
        made_by: where the code is from, in a sentence.
        formulas: what each player minimises: the player, plain text, LaTeX.
        watch_for: what is to be seen; empty where nobody knows.
        parts: what is said and done, in order.
    """

    title: str
    made_by: str
    formulas: tuple[tuple[str, str, str], ...]
    watch_for: str
    parts: tuple[Part, ...]

    def imports(self, gaps: Iterable[str] = ()) -> str:
        """Returns the lines that import what the code needs, and what checks these gaps."""
        checks = [check for part in self.parts for gap, check in part.checks if gap in gaps]
        code = "\n".join([*(part.code() for part in self.parts), *checks])
        groups = [
            "\n".join(line for needed, line in known if re.search(rf"(?<![\w.]){re.escape(needed)}", code))
            for known in (_STANDARD, _OTHERS)
        ]
        return "\n\n".join(filter(None, groups))


def lesson_of(run: SavedRun) -> Lesson:
    """Returns a run as code: the settings in force, for as many iterations as its preset takes.

    Raises:
        ConfigError: its loss, penalty or distribution has no lines of code.
    """
    config, preset = run.config, run.preset
    is_own = preset.is_own(config)
    name = re.sub(r"\W+", "_", preset.key.rpartition("/")[2].removesuffix(".ganviz")).strip("_") or "gan"
    try:
        parts = (
            _setup(config, preset.iterations),
            _data(config),
            players(config),
            *objectives(config),
            *training(config),
            results(config, name),
        )
    except NotImplementedError:
        keys = f"{config.target.key}, {config.loss.key}, {config.penalty.key}"
        problem = phrase("one of {keys} does not say itself in PyTorch", keys=keys)
        raise ConfigError("code", None, "choose another", problem) from None
    return Lesson(
        title=preset.title_of(config),
        made_by=f"Written by GanViz {__version__} from its preset {preset.key}, seed {config.seed}.",
        formulas=_formulas(config),
        watch_for=preset.watch_for if is_own else "",
        parts=parts,
    )


def _formulas(config: RunConfig) -> tuple[tuple[str, str, str], ...]:
    loss, penalty = config.loss, config.penalty
    of_d, latex = plain(loss.formula_discriminator), loss.formula_discriminator
    if penalty.formula:
        symbol = plain(penalty.weight_symbol)
        of_d += f" + {symbol} {plain(penalty.formula)},  {symbol} = {penalty.weight:g}"
        latex += rf"+{penalty.weight_symbol}\,{penalty.formula},\qquad {penalty.weight_symbol}={penalty.weight:g}"
    return ("D", of_d, latex), ("G", plain(loss.formula_generator), loss.formula_generator)


def _setup(config: RunConfig, iterations: int) -> Part:
    lines = [
        f"torch.manual_seed({config.seed})",
        "torch.set_num_threads(1)  # such small networks train fastest on one",
    ]
    if config.dtype == "float64":
        lines.append("torch.set_default_dtype(torch.float64)")
    sizes = [f"ITERATIONS = {number(iterations)}", f"BATCH = {number(config.schedule.batch_size)}"]
    return Part("Settings", "", "", ("\n".join(lines), "\n".join(sizes)))


def _data(config: RunConfig) -> Part:
    target = config.target
    formula, _, rest = _help(target).partition("\n\n")
    words = f"{formula}\n\n{rest.partition(chr(10) * 2)[0]}"
    pieces: list[str | Function] = [target.lines]
    if target.training_points is not None:
        count = number(target.training_points)
        pieces = [target.lines.replace("def sample_data(n)", "def sample_distribution(n)")]
        pieces.append(f"TRAINING_SET = sample_distribution({count})  # all that there is to learn from")
        body = "return TRAINING_SET[torch.randint(len(TRAINING_SET), (n,))]"
        pieces.append(Function("sample_data(n)", "Draws n of the training points, with replacement.", body))
    return Part("The data", words, words, tuple(pieces))


def _help(target: object) -> str:
    from ganviz import registry

    paragraphs = registry.help_text(type(target)).split("\n\n")
    return "\n\n".join(" ".join(one.split()) for one in paragraphs)


__all__ = ["Lesson", "explained", "lesson_of"]


def gaps_of(lesson: Lesson) -> Sequence[str]:
    """Returns which exercises there can be: what the code has and can be checked."""
    return [gap for part in lesson.parts for gap, _ in part.checks]


def check_gaps(lesson: Lesson, gaps: Iterable[str]) -> None:
    """Refuses an exercise that there is none of. Raises ConfigError."""
    known = gaps_of(lesson)
    for gap in gaps:
        if gap not in known:
            raise ConfigError("--exercise", gap, phrase("use one of {keys}", keys=", ".join(known)))
