"""Notebooks: what they hold, that they run, and that exercises say what is right and what is wrong."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest
import torch

from ganviz import registry
from ganviz.exporting.code.lesson import gaps_of
from ganviz.exporting.code.notebook import notebook
from ganviz.exporting.code.parts import GAPS, Function
from ganviz.refusals import ConfigError
from tests.exporting.exported import executed, kept_torch, lesson
from tests.losses.variants import VARIANTS
from tests.training.small_runs import changed, small

CASES = {
    **{f"loss {name}": small(loss=loss) for name, loss in VARIANTS.items()},
    **{key: small(f"penalty={key}") for key in registry.entries("ganviz.penalties") if key != "none"},
    "smoothed": small("noise.smoothing=0.8"),
    "noisy": small("noise.instance.sigma=0.5", "noise.instance.decay=linear", "penalty=r1", "penalty.interval=4"),
    "packed, one player": small("discriminator.pac=2", "penalty=wgan_gp", "schedule.freeze=generator"),
    "looking ahead": small("schedule.order=extragradient"),
    "in consensus": small("schedule.order=consensus"),
    "at once, after a warm-up": small("schedule.order=simultaneous", "schedule.warm_up=1"),
    "float32, on the line": changed(small(), "dtype=float32", "target=gaussian", "penalty=r1r2"),
}


@pytest.fixture(autouse=True)
def _torch_as_it_was() -> Iterator[None]:
    with kept_torch():
        yield


def code_cells(text: str) -> list[str]:
    """The code of a notebook, that of its figure left out, which needs matplotlib."""
    cells = ["".join(cell["source"]) for cell in json.loads(text)["cells"] if cell["cell_type"] == "code"]
    return [cell.replace("import matplotlib.pyplot as plt\n", "") for cell in cells if "plt.figure" not in cell]


@pytest.mark.parametrize("config", CASES.values(), ids=CASES.keys())
def test_a_solved_exercise_is_right_and_an_empty_one_is_not(config: Any) -> None:
    made = lesson(config, iterations=2)
    gaps = gaps_of(made)
    assert gaps
    namespace: dict[str, Any] = {}
    checked = 0
    for cell in code_cells(notebook(made, gaps)):
        if "assert" in cell:
            with pytest.raises(NotImplementedError, match="write "):
                executed(cell, namespace)
            gap = next(gap for part in made.parts for gap, check in part.checks if check == cell)
            for part in made.parts:
                for piece in part.pieces:
                    if isinstance(piece, Function) and piece.gap == gap:
                        executed(piece.text(), namespace)
            executed(cell, namespace)
            checked += 1
        else:
            executed(cell, namespace)
    assert checked == len(gaps)


def test_a_wrong_answer_is_named() -> None:
    made = lesson(small("penalty=r1"))
    namespace: dict[str, Any] = {}
    for cell in code_cells(notebook(made)):
        if "for iteration in range(ITERATIONS)" not in cell:
            executed(cell, namespace)
    checks = {gap: check for part in made.parts for gap, check in part.checks}
    wrong = {
        "loss": "def generator_loss(fake):\n    return F.logsigmoid(-fake).mean()",
        "penalty": "def penalty(real, fake):\n    return slope(fake).square().sum(dim=1).mean()",
        "update": "def step_generator():\n    return 0.0",
    }
    assert wrong.keys() == checks.keys() == GAPS.keys()
    for gap, answer in wrong.items():
        with pytest.raises(AssertionError, match=r"should be|should cost|did not change"):
            executed(f"{answer}\n{checks[gap]}", namespace)


def test_a_gap_that_there_is_none_of_is_refused() -> None:
    with pytest.raises(ConfigError, match="'penalty' cannot be used; use one of loss, update"):
        notebook(lesson(small()), ["penalty"])


@pytest.mark.parametrize("config", list(CASES.values())[-4:], ids=list(CASES)[-4:])
def test_a_notebook_without_gaps_runs_to_its_end(config: Any) -> None:
    text = notebook(lesson(config, iterations=3))
    whole = json.loads(text)
    assert (whole["nbformat"], whole["nbformat_minor"]) == (4, 5)
    assert len({cell["id"] for cell in whole["cells"]}) == len(whole["cells"])
    namespace: dict[str, Any] = {}
    for cell in code_cells(text):
        executed(cell, namespace)
    assert len(namespace["losses"]) == 3
    assert "NotImplementedError" not in text
    assert torch.isfinite(namespace["moments"][3]).all()
    words = "".join("".join(cell["source"]) for cell in whole["cells"] if cell["cell_type"] == "markdown")
    assert config.loss.formula_discriminator in words
    assert config.loss.formula_generator in words
