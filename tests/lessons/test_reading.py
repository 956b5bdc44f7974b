"""How lessons are read, and what is said of one that cannot be."""

from __future__ import annotations

from pathlib import Path

import pytest

from ganviz.lessons.condition import Condition
from ganviz.lessons.reading import read_lesson
from ganviz.lessons.shelf import lesson, lessons, own_folder, shipped
from ganviz.settings import ConfigError
from tests.lessons.made import GOOD, made, written


def test_a_lesson_is_steps_that_go_on_from_each_other(tmp_path: Path) -> None:
    first, second, third = made(tmp_path).steps
    assert (first.begins, second.begins, third.begins) == (True, False, True)
    assert first.prediction is not None
    assert first.prediction.answer == 1
    assert first.done == (Condition("w1", at_most=1.0),)
    assert first.preset.watch_for == "", "it would tell what is to be found out"
    assert second.config.noise.instance.sigma == 0.25
    assert second.config.schedule.critic_steps == first.config.schedule.critic_steps == 3
    assert second.asked.schedule.critic_steps == 5
    assert not second.has_what_it_wants(second.config)
    assert second.has_its_settings(second.asked)
    assert third.config == first.config


@pytest.mark.parametrize(
    ("good", "bad", "said"),
    [
        ('title = "A lesson"\n', "", "mine.toml: title: it is missing; write one."),
        ("within = 500", "within = 0", "mine.toml: step 1, line 5: within: 0 cannot be used; use a whole number"),
        ("within = 500", "withn = 500", "step 1, line 5: withn: there is no such field; "),
        ('"gaussian-1d"\nwithin', '"gaussian-1e"\nwithin', "step 1, line 5: preset: 'gaussian-1e' cannot be used"),
        ("answer = 2", "answer = 3", "step 1, line 5: prediction: answer: 3 cannot be used; use the number"),
        ('reading = "w1"', 'reading = "w3"', "step 1, line 5: done 1: reading: 'w3' cannot be used; use one of"),
        ('reading = "w1"', 'sign = "w1"', "step 1, line 5: done 1: at_most: there is no such field"),
        ("at_most = 1.0", "at_most = true", "done 1: at_most: True cannot be used; use a number"),
        ("at_most = 1.0", 'at_most = "chance"', "done 1: at_most: 'chance' cannot be used; use one of"),
        ("at_most = 1.0", "", "step 1, line 5: done 1: reading: it has no bound"),
        ('"noise"]', '"noise", "nose"]', "step 1, line 5: nose: there is no such setting"),
        ("= 0.25", "= -0.25", "step 2, line 20: set: noise.instance.sigma: -0.25 cannot be used"),
        ('critic_steps" = 5', 'critic_stepz" = 5', "step 2, line 20: wants: schedule.critic_stepz: there is no"),
        ('task = "Set k to 5."\n', "", "step 2, line 20: task: it is missing; write one."),
        ("Watch $x$.", "Watch $x.", "step 1, line 5: text: one is open; end each formula with the dollar signs"),
        ('preset = "gaussian-1d"\nwithin = 500', "within = 500", "step 1, line 5: preset: the first step must begin"),
        ('[[step]]\ntitle = "Second"', '[[step]\ntitle = "Second"', "mine.toml: this is not TOML (Expected"),
    ],
)
def test_what_cannot_be_used_is_named_with_its_line(tmp_path: Path, good: str, bad: str, said: str) -> None:
    assert good in GOOD
    with pytest.raises(ConfigError) as caught:
        read_lesson(written(tmp_path, GOOD.replace(good, bad, 1)))
    assert said in str(caught.value)
    assert "\n" not in str(caught.value)


def test_a_file_that_is_none(tmp_path: Path) -> None:
    (tmp_path / "bytes.toml").write_bytes(b"\xff\xfe\x00")
    for name in ("bytes.toml", "absent.toml", "."):
        with pytest.raises(ConfigError):
            read_lesson(tmp_path / name)


def test_those_in_the_own_folder_are_found_last(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ganviz.lessons.shelf.data_folder", lambda: tmp_path)
    own_folder().mkdir()
    written(own_folder())
    written(own_folder(), "title = 3", "bad.toml")
    refused: list[ConfigError] = []
    found = lessons(refused)
    assert (found[-1].key, found[-1].is_own) == ("mine", True)
    assert not any(one.is_own for one in found[:-1])
    assert [str(error)[:14] for error in refused] == ["bad.toml: step"]
    assert lesson("mine").title == "A lesson"


def test_an_unknown_lesson_is_told_the_nearest() -> None:
    with pytest.raises(ConfigError, match="mode-collapse"):
        lesson("mode-colapse")


@pytest.mark.parametrize("path", shipped().values(), ids=lambda path: path.stem)
def test_every_shipped_lesson_is_good(path: Path) -> None:
    one = read_lesson(path)
    assert one.line.endswith(".")
    assert any(step.prediction for step in one.steps)
    for step in one.steps:
        assert len(step.text) <= 700, "it is read from the last row"
        assert step.done


def test_there_are_enough_along_the_lecture() -> None:
    assert len(shipped()) >= 12
    orders = [one.order for one in lessons() if not one.is_own]
    assert orders == sorted(set(orders))
