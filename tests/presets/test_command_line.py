"""A run as one line that is typed."""

from __future__ import annotations

import shlex

import numpy as np
import pytest

from ganviz import cli
from ganviz.assignment import assigned
from ganviz.config import RunConfig
from ganviz.point_set import PointSet
from ganviz.presets import Preset, command_of, pasted_preset, preset, presets, settings_text
from ganviz.refusals import ConfigError

CHANGES = [
    [],
    ["seed=11"],
    ["loss=wasserstein", "clip.value=0.01"],
    ["loss=least_squares", "loss.coding=pearson"],
    ["target=grid", "target.rows=3", "noise.smoothing=none", "discriminator.spectral_norm=true"],
    ["penalty=gradient", "penalty.weight=3", "generator.optimiser=sgd", "generator.learning_rate=1e-5"],
    ["target=gaussian", "target.mean=-1.5", "dtype=float64"],
]


def typed(line: str, monkeypatch: pytest.MonkeyPatch) -> tuple[RunConfig, int]:
    """The settings and the iterations that the program would train for this line."""
    trained: list[tuple[RunConfig, int]] = []

    class Trained(BaseException):
        pass

    def train_run(config: RunConfig, iterations: int, **_: object) -> None:
        trained.append((config, iterations))
        raise Trained

    monkeypatch.setattr("ganviz.studies.report.train_run", train_run)
    words = shlex.split(line)
    assert words[:2] == ["ganviz", "train"]
    with pytest.raises(Trained):
        cli.run(words[1:])
    return trained[0]


def changed(name: str, changes: list[str]) -> RunConfig:
    """A preset with what of the changes goes with it."""
    config = preset(name).config
    for change in changes:
        try:
            config = assigned(config, change)
        except ConfigError:
            continue
    return config


@pytest.mark.parametrize("changes", CHANGES, ids=" ".join)
@pytest.mark.parametrize("name", ["ring-noise-decay", "bimodal-1d", "ring-collapse"])
def test_running_the_line_gives_the_same_run(name: str, changes: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    config = changed(name, changes)
    line = command_of(preset(name), config, 123)
    assert typed(line, monkeypatch) == (config, 123)
    assert line.startswith(f"ganviz train {name}")
    assert pasted_preset(line).config == config


def test_every_preset_can_be_reached_from_every_other(monkeypatch: pytest.MonkeyPatch) -> None:
    shipped = presets()
    for one, other in zip(shipped, shipped[1:] + shipped[:1], strict=True):
        line = command_of(one, other.config)
        assert pasted_preset(line).config == other.config, line


def test_a_run_of_ones_own_is_named_by_the_nearest_preset(monkeypatch: pytest.MonkeyPatch) -> None:
    config = assigned(preset("bimodal-1d").config, "seed=3")
    mine = Preset("/home/me/mine.ganviz", "Mine", "Mine", "", "", 1, 10, plain=config.to_dict())
    assert command_of(mine, config) == "ganviz train bimodal-1d --set seed=3"


def test_settings_are_pasted_as_they_were_copied() -> None:
    config = changed("ring-noise-decay", ["loss=hinge", "seed=4"])
    found = pasted_preset("\n " + settings_text("Mine · ½", "A line", config))
    assert (found.title, found.line, found.config) == ("Mine · ½", "A line", config)


def test_lines_that_somebody_typed_are_pasted() -> None:
    line = "  ganviz gui --set=seed=3 bimodal-1d --device cpu --theme dark\n"
    assert pasted_preset(line).config == assigned(preset("bimodal-1d").config, "seed=3", "device=cpu")
    assert pasted_preset("ganviz train --preset bimodal-1d --seed 3").config.seed == 3


@pytest.mark.parametrize(
    "text",
    [
        *("", "hello", "{", "[]", "\ud800", "9" * 5000, '{"config": {"seed": -1}}'),
        *("ganviz", "ganviz train", "ganviz train nothing", "ganviz train 'x"),
        *("ganviz train bimodal-1d --set seed=x", "ganviz train bimodal-1d --set"),
    ],
)
def test_what_are_no_settings_is_refused_in_one_line(text: str) -> None:
    with pytest.raises(ConfigError) as refused:
        pasted_preset(text)
    assert str(refused.value).isprintable()
    assert len(str(refused.value)) < 300


def test_few_points_stand_in_the_line_and_many_in_a_file_that_is_named() -> None:
    started = preset("ring-noise-decay")
    few, many = (
        assigned(
            started.config, "target=points", f"target.points={PointSet(np.ones((count, 2)))}", "target.held_out=0.5"
        )
        for count in (20, 5000)
    )
    line = command_of(started, few)
    assert pasted_preset(line).config == few
    assert command_of(started, many).endswith(
        "--set target=points --set target.file=points.npy --set target.kernel=0.1 --set target.held_out=0.5 "
        "--set target.held_out=0.5"
    )
