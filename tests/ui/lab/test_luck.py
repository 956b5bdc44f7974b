"""Was it luck?: a sentence about all seeds, and a strip of those that were trained."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from ganviz.assignment import replaced
from ganviz.run_files import read_run
from ganviz.studies.odds import clopper_pearson
from ganviz.studies.outcomes import QUESTIONS
from ganviz.ui.controls._small_stage import SIGNS
from ganviz.ui.lab import luck as module
from ganviz.ui.pages.laboratory import Laboratory
from ganviz.ui.shell.window import MainWindow
from ganviz.ui.theme import DARK
from tests.ui.studied import RING, Here
from tests.ui.windows import press, quick_preset, until, until_iteration

OpenWindow = Callable[..., MainWindow]
Key, LEFT, CONTROL = Qt.Key, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(qtbot: QtBot, open_window: OpenWindow, monkeypatch: pytest.MonkeyPatch) -> Iterator[MainWindow]:
    """A run of a few iterations; luck is asked of four seeds, or of six."""
    monkeypatch.setattr(module, "FEW", 4)
    monkeypatch.setattr(module, "MANY", 6)
    monkeypatch.setattr(module, "AT_A_TIME", 2)
    monkeypatch.setattr(module, "COUNTED", 100)
    opened = open_window(quick_preset(RING))
    page = opened.page
    page.luck.end()
    page.luck.study._made = Here
    page.session.resume()
    until_iteration(qtbot, page.session, 4)
    page.session.pause()
    until(qtbot, lambda: not page.session.run.state.running)
    yield opened
    page.luck.close()


def trains(page: Laboratory) -> Here:
    made = page.luck.study._workers
    assert isinstance(made, Here)
    return made


def held(page: Laboratory) -> None:
    """Nothing is trained until somebody lets it."""

    def made(count: int) -> Here:
        here = Here(count)
        here.is_held = True
        return here

    page.luck.study._made = made


def test_it_is_asked_beside_the_seed_and_answered_in_a_sentence(qtbot: QtBot, window: MainWindow) -> None:
    page = window.page
    held(page)
    page.form.scroll_area.ensureWidgetVisible(page.luck.button)
    assert page.form.row("seed").isAncestorOf(page.luck.button)
    qtbot.mouseClick(page.luck.button, LEFT)
    strip, study, iteration = page.luck.strip, page.luck.study, page.session.run.iteration
    assert strip is not None
    assert strip.isVisible()
    assert strip.sentence.text() == f"4 other seeds are trained up to iteration {iteration:,} …"
    assert {member.config.seed for member in study.members} == {1, 2, 3, 4}, "not the run's own"
    assert {shard.iterations for shard in trains(page).submitted} == {iteration}
    assert strip.cancel.isVisible()
    assert not strip.more.isVisible()
    said: list[str] = []
    study.changed.connect(lambda: said.append(strip.sentence.text()))  # after the strip has said it
    trains(page).is_held = False
    until(qtbot, lambda: not study.is_running)
    assert any("2 of 4 seeds so far" in one for one in said)
    assert strip.answer is not None
    assert strip.question is not None
    assert strip.question.holds(RING.target, page.luck.asked) is True, "it counts what the run shows"
    low, high = clopper_pearson(strip.answer.hits, 4)
    assert f"At iteration {iteration:,}, {strip.answer.hits} of 4 seeds" in strip.sentence.text()
    assert f"between {100 * low:.0f} and {100 * high:.0f} %" in strip.sentence.text()
    assert strip.more.isVisible()
    assert "seeds are" not in strip.settings.text()
    assert "as they are now" in strip.settings.text()
    for button, member in zip(strip.multiples.buttons, study.members, strict=True):
        assert button.member.number == str(member.config.seed)
        assert button.accessibleName().startswith(f"Seed {member.config.seed} at iteration {iteration:,}: ")
        assert SIGNS[button.member.state][0] or button.member.captions, "told by more than a colour"
        assert button.member.counts is strip.question.holds(RING.target, member.look)

    strip.questions.chosen.emit("diverged")
    assert strip.sentence.text().startswith(f"At iteration {iteration:,}, 0 of 4 seeds had diverged")
    assert strip.questions.toolTip() == QUESTIONS["diverged"].rule
    qtbot.mouseClick(strip.more, LEFT)
    assert len(study.members) == 6
    until(qtbot, lambda: not study.is_running)
    assert "0 of 6 seeds" in strip.sentence.text(), "those that were there are counted with them"
    assert {member.config.seed for member in study.members} == {1, 2, 3, 4, 5, 6}


def test_it_says_for_which_settings_it_is_and_goes_by_escape(qtbot: QtBot, window: MainWindow) -> None:
    page = window.page
    held(page)
    press(window, Key.Key_U, CONTROL)
    strip = page.luck.strip
    assert strip is not None
    page.session.edit(replaced(page.session.run.edited, "generator.optimiser.learning_rate", 0.25))
    assert "Changed since" in strip.settings.text()
    assert "0.25" in strip.settings.text()
    page.session.undo()
    assert "Changed since" not in strip.settings.text()
    page.session.new_seed()
    assert "Changed since" not in strip.settings.text(), "another seed is what it is about"
    page.set_theme(DARK)
    page.set_theme(window.appearance.theme)
    qtbot.mouseClick(strip.cancel, LEFT)
    assert strip.sentence.text() == "Stopped before the first seeds were done."
    assert not page.luck.study.is_running
    press(window, Key.Key_Escape)
    assert strip.isHidden()
    press(window, Key.Key_U, CONTROL)
    until(qtbot, lambda: page.session.run.snapshot is not None)
    page.luck.close()
    assert page.luck.study._workers is None


def test_a_member_opens_as_it_stands_by_click_and_by_enter_to_be_saved_and_branched(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    page = window.page
    press(window, Key.Key_U, CONTROL)
    study, strip, front = page.luck.study, page.luck.strip, page.session.run
    assert strip is not None
    until(qtbot, lambda: not study.is_running)
    first, second = strip.multiples.buttons[:2]
    first.setFocus()
    qtbot.keyClick(first, Key.Key_Right)
    assert second.hasFocus()
    qtbot.keyClick(second, Key.Key_Return)
    until(qtbot, lambda: page.session.run.snapshot is not None)
    run = page.session.run
    assert (run.config.seed, run.iteration) == (2, front.iteration)
    assert "Seed 2 as it stands" in window.statusBar().currentMessage()
    assert front in page.model.runs, "the run that was there can be switched to"
    until(qtbot, lambda: run.saved is not None)
    page.files.runs.save_run(run, tmp_path / "seed.ganviz")
    page.files.runs.finish()
    kept = read_run(tmp_path / "seed.ganviz")
    assert kept.training is not None
    assert (kept.training.iteration, kept.config.seed) == (run.iteration, 2)
    branch = page.session.continue_from(0)
    until(qtbot, lambda: branch.snapshot is not None)
    assert branch.iteration == run.iteration, "no earlier one is known of it"
    qtbot.mouseClick(first, LEFT)
    until(qtbot, lambda: page.session.run.config.seed == 1 and page.session.run.snapshot is not None)
    page.session.switch_to(front)
    until(qtbot, lambda: page.session.run is front and front.snapshot is not None)


def test_before_anything_was_trained_there_is_nothing_to_ask(open_window: OpenWindow) -> None:
    window = open_window(quick_preset(RING))
    window.page.luck.ask()
    assert not window.page.luck.is_open
    assert "Nothing has been trained yet" in window.statusBar().currentMessage()
