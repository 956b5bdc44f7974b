"""``ganviz gui``, as far as the window."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import pytest

from ganviz import registry
from ganviz.commands import MISUSED, NO_DISPLAY
from ganviz.config import RunConfig
from ganviz.presets import Preset, write_preset
from ganviz.ui.starting import Beginning
from tests.cli.typed import Captured, ended, one_line, program


@pytest.mark.skipif(sys.platform != "linux", reason="other systems always have a display")
def test_without_a_display_the_window_says_what_to_do_instead() -> None:
    finished = program()
    assert (finished.returncode, finished.stdout) == (NO_DISPLAY, "")
    assert finished.stderr.count("\n") == 1
    assert "there is no display" in finished.stderr
    assert "ganviz render NAME --out FILE.png" in finished.stderr


def test_the_window_is_opened_on_what_was_asked_for(monkeypatch: pytest.MonkeyPatch, capsys: Captured) -> None:
    opened: dict[str, Any] = {}

    def run_window(
        preset: object, theme: str, paused: bool, host: str, page: str, start_times: object, beginning: Beginning
    ) -> int:
        opened.update(preset=preset, theme=theme, paused=paused, host=host, page=page, safe=beginning.safe_mode)
        return 0

    monkeypatch.setattr("ganviz.ui.app.run_window", run_window)
    arguments = ["--preset", "gaussian-1d", "--theme", "dark", "--host", "thread", "--paused"]
    assert ended("gui", *arguments, "--seed=9", "--page=divergences", "--set=schedule.critic_steps=7") == 0
    preset = opened.pop("preset")
    assert (preset.key, preset.config.seed, preset.config.schedule.critic_steps) == ("gaussian-1d", 9, 7)
    assert opened == {"theme": "dark", "paused": True, "host": "thread", "page": "divergences", "safe": False}
    assert ended() == 0
    assert opened == {"preset": None, "theme": "", "paused": False, "host": "process", "page": "", "safe": False}, (
        "the window knows what it was like last"
    )
    assert ended("gui", "--seed", "3") == 0
    assert (opened["preset"].key, opened["preset"].config.seed) == ("ring-noise-decay", 3), "of the first preset"
    for typed in (["--safe-mode"], ["gui", "--safe-mode"], ["--safe-mode", "gui", "--paused"]):
        assert ended(*typed) == 0
        assert opened["safe"], typed
    assert capsys.readouterr() == ("", "")
    assert ended("gui", "--set", "loss=wasserstein", "--set", "clip.value=none") == 0
    assert capsys.readouterr().err.startswith("ganviz: note: loss: nothing bounds the critic's slope")


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[Preset]:
    """On what the window was opened, without opening it."""
    presets: list[Preset] = []
    monkeypatch.setattr("ganviz.ui.app.run_window", lambda preset, *_: presets.append(preset) or 0)
    monkeypatch.setattr("ganviz.alerts._is_read", lambda: True)
    return presets


@pytest.mark.parametrize("name", ["mine.ganviz", "mine.json", "mine", "my räun.ganviz"])
@pytest.mark.parametrize("words", [[], ["gui"], ["--safe-mode"], ["gui", "--preset"]])
def test_a_file_is_opened_in_the_window(opened: list[Preset], tmp_path: Path, name: str, words: list[str]) -> None:
    write_preset(tmp_path / name, "Mine", "", RunConfig(seed=9))
    assert ended(*words, str(tmp_path / name)) == 0
    assert (opened[0].key, opened[0].title, opened[0].config.seed) == (str(tmp_path / name), "Mine", 9)


def test_options_may_follow_a_file(opened: list[Preset], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for name in ("mine.ganviz", "list"):
        write_preset(tmp_path / name, "Mine", "", RunConfig(seed=9))
    assert ended("mine.ganviz", "--seed", "7", "--theme", "dark") == 0
    assert (opened[0].key, opened[0].config.seed) == (str(tmp_path / "mine.ganviz"), 7)
    assert ended("gui", "gaussian-1d") == 0
    assert opened[1].key == "gaussian-1d", "a name is one with and without --preset"
    assert ended("list") == 0
    assert len(opened) == 2, "a command is no file"


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (None, "No such file or directory; use a file that can be read"),
        (b"PK\x03\x04", "mine.ganviz: it is cut off; use a run that GanViz has saved"),
        (b"\x89PNG", "its text is not JSON; use settings that GanViz has saved"),
        (b'{"config": {"generator": {"width": "wide"}}}', "generator.width: 'wide' cannot be used"),
    ],
)
@pytest.mark.parametrize("words", [[], ["gui"], ["gui", "--preset"], ["train"]])
def test_a_file_that_cannot_be_opened_takes_a_sentence(
    opened: list[Preset], tmp_path: Path, capsys: Captured, content: bytes | None, said: str, words: list[str]
) -> None:
    path = tmp_path / "mine.ganviz"
    if content is not None:
        path.write_bytes(content)
    assert ended(*words, str(path)) == MISUSED
    assert said in one_line(capsys)
    assert not opened


def test_after_a_double_click_the_sentence_is_shown(
    opened: list[Preset], tmp_path: Path, capsys: Captured, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[str] = []
    monkeypatch.setattr("ganviz.alerts._is_read", lambda: False)
    monkeypatch.setattr("ganviz.alerts._show", shown.append)
    assert ended(str(tmp_path / "mine.ganviz")) == MISUSED
    assert [f"ganviz: {' '.join(sentence.split())}\n" for sentence in shown] == [one_line(capsys)]


def test_two_names_are_one_too_many(opened: list[Preset], capsys: Captured) -> None:
    assert ended("gui", "gaussian-1d", "--preset", "ring") == MISUSED
    assert "name one, not gaussian-1d as well" in one_line(capsys)


@pytest.mark.parametrize("page", registry.names("ganviz.ui.pages"))
def test_the_window_opens_on_any_page(page: str, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []
    monkeypatch.setattr("ganviz.ui.app.run_window", lambda *how: opened.append(how[4]) or 0)
    assert ended("gui", f"--page={page}") == 0
    assert opened == [page]


def test_a_page_that_is_not_there_is_refused(capsys: Captured) -> None:
    assert ended("gui", "--page", "nowhere") == 2
    said = capsys.readouterr().err
    assert said.startswith("ganviz: page: 'nowhere' cannot be used; use one of ")
    assert any(name in said for name in ("laboratory", "divergences")), "some of the pages are named"
