"""``ganviz gui``, as far as the window."""

from __future__ import annotations

import sys
from typing import Any

import pytest

from ganviz.cli import NO_DISPLAY
from ganviz.ui.starting import Beginning
from tests.cli.typed import Captured, ended, program


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
    assert (opened["preset"].key, opened["host"], opened["paused"]) == ("ring-noise-decay", "process", False)
    assert opened["page"] == "", "the first"
    for typed in (["--safe-mode"], ["gui", "--safe-mode"], ["--safe-mode", "gui", "--paused"]):
        assert ended(*typed) == 0
        assert opened["safe"], typed
    assert capsys.readouterr() == ("", "")
    assert ended("gui", "--set", "loss=wasserstein", "--set", "clip.value=none") == 0
    assert capsys.readouterr().err.startswith("ganviz: note: loss: nothing bounds the critic's slope")


def test_a_page_that_is_not_there_is_refused(capsys: Captured) -> None:
    assert ended("gui", "--page", "nowhere") == 2
    said = capsys.readouterr().err
    assert said.startswith("ganviz: page: 'nowhere' cannot be used; use one of ")
    assert "laboratory" in said
