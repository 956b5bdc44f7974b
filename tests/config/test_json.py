"""A config as JSON, and JSON that is none."""

from __future__ import annotations

import json
import pickle

import pytest

from ganviz.assignment import differences, replaced
from ganviz.config import RunConfig
from ganviz.settings import ConfigError
from tests.config.every import every_kind


def test_every_config_survives_json() -> None:
    for config in every_kind():
        assert RunConfig.from_json(config.to_json()) == config
        assert json.loads(config.to_json()) == config.to_dict()


def test_changed_values_survive_json() -> None:
    config = RunConfig()
    for path, value in {
        "target": "mixture",
        "target.means": (0.5, 1.5),
        "clip.value": 0.01,
        "generator.optimiser.learning_rate": 1 / 3,
        "seed": 7,
    }.items():
        config = replaced(config, path, value)
    again = RunConfig.from_json(config.to_json())
    assert again == config
    assert again.target.means == (0.5, 1.5)
    assert pickle.loads(pickle.dumps(config)) == config


def test_what_is_missing_takes_its_default() -> None:
    config = RunConfig.from_dict({"target": {"n_modes": 5}, "loss": "wasserstein", "generator": {"width": 8}})
    assert differences(RunConfig(), config) == ["target.n_modes", "generator.width", "loss"]
    assert RunConfig.from_dict({}) == RunConfig()


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("[1, 2]", "config: [1, 2] cannot be used; use an object with the groups of a run."),
        ('{\n"seed": 1,\n}', "config: line 3 is not JSON ("),
        ("", "config: line 1 is not JSON ("),
        ("[" * 100_000, "config: this is more than can be read; use a JSON object."),
        ('{"seed": ' + "9" * 5000 + "}", "config: this is more than can be read; use a JSON object."),
        ('{"seed": NaN}', "seed: nan cannot be used; use a whole number"),
        ('{"seed": "1"}', "seed: '1' cannot be used; use a whole number"),
        ('{"seed": true}', "seed: True cannot be used; use a whole number"),
        ('{"seed": null}', "seed: None cannot be used; use a whole number"),
        ('{"clip": {"value": Infinity}}', "clip.value: inf cannot be used; use a number above 0"),
        ('{"generator": 3}', "generator: 3 cannot be used; use an object of settings."),
        (
            '{"generator": {"optimiser": "sgd"}}',
            "generator.optimiser: 'sgd' cannot be used; use an object of settings.",
        ),
        ('{"generator": {"widht": 3}}', "generator.widht: there is no such setting; the names here are layers, width"),
        ('{"target": {"kind": "ring", "arms": 3}}', "target.arms: there is no such setting; the names here are kind,"),
        ('{"target": {"n_modes": 2.5}}', "target.n_modes: 2.5 cannot be used; use a whole number at least 1"),
        ('{"loss": {"kind": "nope"}}', "loss: 'nope' cannot be used; use one of "),
        ('{"loss": {"kind": ["minimax"]}}', "loss: ['minimax'] cannot be used; use one of "),
        ('{"loss": null}', "loss: None cannot be used; use one of "),
        ('{"schema": 99}', "schema: 99 cannot be used; this version reads schema 1."),
    ],
    ids=lambda text: text[:40],
)
def test_unusable_json_is_refused_in_one_line(text: str, said: str) -> None:
    with pytest.raises(ConfigError) as caught:
        RunConfig.from_json(text)
    assert str(caught.value).startswith(said)
    assert str(caught.value).isprintable()
