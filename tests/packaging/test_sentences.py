"""``packaging/sentences.py``."""

from __future__ import annotations

import json
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from ganviz.diagnoses import Diagnosis, Tone
from tests.diagnoses.made_up import frame_of
from tests.packaging.scripts import script


@pytest.fixture(scope="module")
def sentences() -> ModuleType:
    """The module packaging/sentences.py."""
    return script("sentences")


@pytest.mark.parametrize(
    ("sentence", "tone", "numbers", "fault"),
    [
        ("D is behind. More steps of D would help.", "warning", {"schedule__freeze": "discriminator"}, "more steps"),
        ("D is behind. More steps of D would help.", "warning", {"target__training_points": 20}, "more steps"),
        ("D is behind. More steps of D would help.", "warning", {}, ""),
        ("Lower D's learning rate.", "error", {"schedule__freeze": "discriminator"}, "another rate"),
        ("Within chance.", "good", {"metrics": {"jsd": 0.2, "jsd_floor_high": 0.1}}, "a tick while jsd"),
        ("Within chance.", "good", {"metrics": {"jsd": 0.1, "jsd_floor_high": 0.2}}, ""),
        ("2 of 8 modes are held.", "calm", {"target": "two_moons"}, "words about"),
        ("2 of 8 modes are held.", "calm", {}, ""),
        ("The critic is behind.", "calm", {}, "words about"),
        ("Under noise of width 0.3", "calm", {}, "words about"),
    ],
)
def test_it_finds_what_misleads(
    sentences: ModuleType, sentence: str, tone: Tone, numbers: dict[str, Any], fault: str
) -> None:
    said = sentences.wrong(Diagnosis("key", sentence, tone), frame_of(**numbers))
    assert said.startswith(fault) if fault else said == ""


def test_it_counts_the_sentences_of_every_run(
    sentences: ModuleType, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """400 iterations, looked at every 100: twice before a sentence, with D frozen from 200 on four times."""
    player = {"layers": 1, "width": 4}
    tiny = {"target": "gaussian", "latent": {"dimension": 1}, "generator": player, "discriminator": player}
    plain = {"title": "Small", "iterations": 400, "config": tiny | {"schedule": {"batch_size": 8}}}
    path = tmp_path / "small.json"
    path.write_text(json.dumps(plain), encoding="utf-8")
    arguments = [str(path), "--seeds", "2", "--every", "100", "--measure-every", "50", "--seeds-from", "here"]
    assert sentences.main(arguments) == 0
    printed = capsys.readouterr().out
    assert "small                          8  " in printed
    assert "(too early) 25%" in printed
    assert sentences.main([*arguments, "--freeze", "discriminator"]) == 0
    assert "(too early) 50%" in capsys.readouterr().out
