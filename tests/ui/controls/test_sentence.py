"""The line under the stage: what stands in it for how long, and what to watch for."""

from __future__ import annotations

from typing import Any, NamedTuple

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ganviz.snapshot import Frame
from ganviz.ui.controls import sentence
from ganviz.ui.controls.sentence import TONES, SentenceBar
from ganviz.ui.theme import LIGHT
from tests.diagnoses.made_up import frame_of
from tests.ui.controls.driving import picture, stacked

LEFT = Qt.MouseButton.LeftButton
CHANCE: dict[str, Any] = {"scalars": {"mean_d_real": 0.5, "mean_d_fake": 0.5}}
WITHIN = frame_of(**CHANCE, metrics={"jsd": 1e-3, "jsd_floor_high": 2e-3})
ABOVE = frame_of(**CHANCE, metrics={"jsd": np.r_[np.full(39, 1e-3), 3e-3], "jsd_floor_high": 2e-3})
AHEAD = frame_of(scalars={"mean_d_real": 0.95, "mean_d_fake": 0.05})
SWINGS = frame_of(scalars={"mean_d_fake": 0.3 + 0.1 * np.sin(np.arange(2000) / 8)})


class Looked(NamedTuple):
    """A bar whose clock is turned by hand."""

    bar: SentenceBar
    clock: list[float]

    def at(self, seconds: float, frame: Frame) -> str:
        """Lets it look at a frame at this time, as its timer would; returns the first words of what stands then."""
        self.clock[0] = seconds
        self.bar._timer.stop()
        self.bar.show_frame(frame)
        return " ".join(self.bar.label.text().split()[:3])


@pytest.fixture
def looked(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Looked:
    clock = [0.0]
    monkeypatch.setattr(sentence.time, "monotonic", lambda: clock[0])
    monkeypatch.setattr(sentence, "LOOK_EVERY", 10**6)
    bar = SentenceBar(LIGHT)
    qtbot.addWidget(bar)
    bar.begin()
    return Looked(bar, clock)


def test_a_sentence_is_said_in_a_tone(qtbot: QtBot) -> None:
    bar = SentenceBar(LIGHT)
    window = stacked(qtbot, bar, 700)
    seen = []
    for tone in TONES:
        bar.say("4 of 8 modes for 1,200 iterations.", tone)
        assert bar.tone() == tone
        assert bar.label.text() == "4 of 8 modes for 1,200 iterations."
        assert bar.accessibleDescription() == "4 of 8 modes for 1,200 iterations."
        seen.append(picture(bar))
    assert all(seen[i] != seen[j] for i in range(4) for j in range(i)), "each tone has a mark of its own"
    with pytest.raises(ValueError, match="calm, good, warning, error"):
        bar.say("?", "angry")  # type: ignore[arg-type]
    assert window.isVisible()


def test_room_for_two_lines_is_kept_and_more_is_taken_where_needed(qtbot: QtBot) -> None:
    bar = SentenceBar(LIGHT)
    window = stacked(qtbot, bar, 700)
    line = bar.label.fontMetrics().lineSpacing()
    bar.say("Short.")
    QApplication.processEvents()
    one = bar.height()
    assert one >= 2 * line
    bar.say(
        "A sentence that is long enough to need two lines, since it goes on and on about what D and G are doing now."
    )
    QApplication.processEvents()
    assert bar.height() == one
    bar.say("word " * 120)
    window.resize(500, 600)
    QApplication.processEvents()
    assert bar.label.height() >= bar.label.heightForWidth(bar.label.width())


@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_a_sentence_is_at_least_fifteen_pixels(qtbot: QtBot, scale: float) -> None:
    bar = SentenceBar(LIGHT)
    window = stacked(qtbot, bar, 700)
    bar.set_theme(LIGHT.scaled(scale))
    assert bar.label.font().pixelSize() >= 15 * scale - 0.5
    assert window.isVisible()


def test_the_button_of_a_sentence(qtbot: QtBot) -> None:
    bar = SentenceBar(LIGHT)
    window = stacked(qtbot, bar, 700)
    bar.say("Fine.")
    assert not bar.button.isVisible()
    bar.say("Diverged at iteration 812.", "error", "Reset", "Start anew with the same seed")
    assert bar.button.isVisible()
    with qtbot.waitSignal(bar.action_requested):
        qtbot.mouseClick(bar.button, LEFT)
    assert window.isVisible()


def test_a_sentence_stands_for_two_seconds(looked: Looked) -> None:
    assert looked.bar.label.text() == "Nothing has been trained yet."
    assert looked.at(0.1, AHEAD) == "D is ahead:"
    assert [looked.at(at, SWINGS) for at in (0.6, 1.1, 1.6, 2.0)] == ["D is ahead:"] * 4
    assert looked.at(2.2, SWINGS) == "Oscillating: period about"


def test_what_comes_and_goes_is_not_told(looked: Looked) -> None:
    looked.at(0.0, AHEAD)
    for second in range(3, 20, 2):
        assert looked.at(second, SWINGS) == "D is ahead:"
        assert looked.at(second + 1, AHEAD) == "D is ahead:"
    looked.at(21, SWINGS)
    assert looked.at(21.5, SWINGS) == "Oscillating: period about"


def test_numbers_of_a_sentence_stand_as_long_and_then_are_the_newest(looked: Looked) -> None:
    first, second = (frame_of(metrics={"jsd": jsd}) for jsd in (0.3, 0.2))
    looked.at(0, first)
    looked.at(1.9, second)
    assert looked.bar.label.text().endswith("the JSD is 0.30.")
    # No frame comes any more, as when the run was paused: it looks at the last one again.
    looked.clock[0] = 2.1
    looked.bar._look()
    assert looked.bar.label.text().endswith("the JSD is 0.20.")


def test_a_tick_goes_as_soon_as_the_distance_is_above_chance(looked: Looked) -> None:
    looked.at(0, WITHIN)
    assert (looked.bar.tone(), looked.bar.label.text()[:14]) == ("good", "Within chance:")
    assert looked.at(0.5, ABOVE) == "Within chance: the"
    assert looked.bar.tone() == "calm"


def test_what_is_said_of_other_settings_goes_at_once(looked: Looked) -> None:
    behind: dict[str, Any] = {"metrics": {"jsd": 0.4, "jsd_bound": 0.0}}
    looked.at(0, frame_of(**behind))
    assert looked.bar.label.text().endswith("More steps of D would help.")
    looked.at(0.5, frame_of(**behind, schedule__freeze="discriminator", changed_at=1990))
    assert looked.bar.label.text() == (
        "Settings were changed after iteration 1,990: too early to tell what comes of it."
    )


def test_that_nothing_was_trained_is_said_until_the_first_iteration_only(looked: Looked) -> None:
    looked.bar.show_frame(frame_of(iterations=0))
    assert looked.bar.label.text() == "Nothing has been trained yet."
    looked.clock[0] = 0.1
    looked.bar.show_frame(frame_of(iterations=20))  # while its timer waits for the next look
    assert looked.bar.label.text() == "Too early to tell."


def test_a_run_that_has_failed_says_so_at_once(looked: Looked) -> None:
    looked.at(0, AHEAD)
    assert looked.at(0.5, frame_of(scalars={"loss_d": np.inf})) == "Diverged at iteration"
    assert looked.bar.tone() == "error"


def test_it_looks_again_by_itself(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sentence, "STANDS", 0.05)
    monkeypatch.setattr(sentence, "LOOK_EVERY", 20)
    bar = SentenceBar(LIGHT)
    qtbot.addWidget(bar)
    bar.begin()
    bar.show_frame(frame_of(iterations=100))
    assert bar.label.text() == "Too early to tell."
    bar.show_frame(AHEAD)
    qtbot.waitUntil(lambda: bar.label.text().startswith("D is ahead"))


def test_what_is_said_outright_stays_until_the_next_run(looked: Looked) -> None:
    bar = looked.bar
    looked.at(0, WITHIN)
    bar.say("Diverged.", "error", "Reset")
    looked.at(10, WITHIN)
    assert (bar.label.text(), bar.tone(), bar.button.label()) == ("Diverged.", "error", "Reset")
    bar.begin()
    bar._look()
    assert bar.label.text() == "Nothing has been trained yet.", "the frame was one of the run before"
    assert bar.button.label() == ""
    looked.at(11, WITHIN)
    assert bar.tone() == "good"


def test_a_promise_is_marked_as_one_and_leaves_its_room_when_it_goes(qtbot: QtBot) -> None:
    bar = SentenceBar(LIGHT)
    window = stacked(qtbot, bar, 700)
    bar.begin()
    QApplication.processEvents()
    plain = bar.height()
    bar.begin("All eight modes are covered by iteration 3,000.")
    QApplication.processEvents()
    assert bar.promise.text() == "Watch for: All eight modes are covered by iteration 3,000."
    assert bar.promise.geometry().top() >= bar.label.geometry().bottom(), "on a line of its own"
    tall = bar.height()
    assert tall > plain
    for holds in (False, True, False):
        bar.promise_holds(holds)
        QApplication.processEvents()
        assert (bar.promise.isHidden(), bar.height()) == (not holds, tall)
    bar.begin()
    bar.promise_holds(True)
    QApplication.processEvents()
    assert (bar.promise.isHidden(), bar.height()) == (True, plain)
    assert window.isVisible()
