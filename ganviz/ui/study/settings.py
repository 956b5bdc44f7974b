"""What is studied, and how it is looked at, as a form shows it."""

from __future__ import annotations

from dataclasses import dataclass

from ganviz.presets import presets
from ganviz.settings import Settings, setting
from ganviz.studies.outcomes import QUESTIONS
from ganviz.ui.study.metrics import metrics

#: Looks at each member on its way, fewer of many: to measure one takes as long as some hundred iterations.
LOOKS = {16: 24, 32: 20, 64: 16}

_SOURCES = {"": "the laboratory’s", **{one.key: one.title for one in presets()}}
SORTS = {"seed": "by seed", "outcome": "by outcome", "metric": "by metric"}
_COUNTED = {"": "the usual", **{key: question.label for key, question in QUESTIONS.items()}}


@dataclass(frozen=True)
class Studied(Settings):
    """What is trained, and how it is looked at."""

    source: str = setting("", "Settings", "With which settings all members are trained.", "Study", choices=_SOURCES)
    seeds: str = setting(
        "16",
        "Seeds",
        "How many members there are: the settings' own seed and those after it.",
        "Study",
        choices={str(count): str(count) for count in LOOKS},
    )
    iterations: int | None = setting(
        None,
        "Iterations",
        "How long each member is trained.",
        "Study",
        minimum=1,
        maximum=1_000_000,
        slider=(100, 30_000),
        logarithmic=True,
        none_label="the preset’s",
    )
    metric: str = setting(
        "modes_strict", "Metric", "What the two plots show of each member.", "Study", choices=metrics()
    )
    sort: str = setting("seed", "Order", "In which order the members stand.", "Study", choices=SORTS)
    counted: str = setting(
        "", "Counted", "What the sentence below counts; those that are counted have bold numbers.", "Study",
        choices=_COUNTED,
    )  # fmt: skip
