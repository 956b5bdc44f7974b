"""Going through a lesson: which step is on show, what was predicted, what is done. Knows no Qt.

It drives whatever trains by a few commands. One key is enough from the first step to the last: forwards reveals what
was asked, does what is to be done by hand, and goes on.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

if TYPE_CHECKING:
    from ganviz.config import RunConfig
    from ganviz.lessons.lesson import Lesson, Step
    from ganviz.presets import Preset
    from ganviz.snapshot import Frame

#: A step waits for a prediction; for what is to be done by hand; for what is to be seen; it has been seen.
Phase = Literal["asked", "waiting", "watched", "done"]


class Hands(Protocol):
    """What a lesson does with a laboratory."""

    def begin(self, preset: Preset, paused: bool) -> None:
        """Begins a run, which waits or trains."""

    def use(self, config: RunConfig) -> None:
        """Uses these settings from the next iteration on; anew where one of them cannot act on a run that goes on."""

    def run(self, runs: bool) -> None:
        """Trains, or stands still."""

    def go_at(self, speed: float | None) -> None:
        """Trains so many iterations a second; None for as many as can be."""

    def press(self) -> None:
        """Goes on by one iteration."""

    def show(self, step: Step) -> None:
        """Shows the controls, plots and layers that a step needs."""

    def frame(self) -> Frame | None:
        """The newest picture of the run, with its numbers; None before the first."""

    @property
    def is_ours(self) -> bool:
        """The run is one that a lesson has begun."""

    @property
    def begun(self) -> int:
        """Counts the runs that were begun, so that one can be told from the one before."""

    @property
    def config(self) -> RunConfig:
        """The settings as they are chosen now."""


class Course:
    """One way through a lesson.

    Attributes:
        place: which step is on show, from 0.
        phase: of it.
        chosen: what was predicted, by step.
        seen: the steps that were done, each with the iterations that it took.
        is_late: it has taken longer than it should.
        is_away: another run has taken the place of the lesson's.
    """

    def __init__(self, lesson: Lesson, hands: Hands) -> None:
        self.lesson, self._hands = lesson, hands
        self.place, self.phase = 0, "watched"  # type: int, Phase
        self.chosen: dict[int, int] = {}
        self.seen: dict[int, int] = {}
        self.is_late, self.is_away = False, False
        #: The run in which the step was begun, and after which iteration of it.
        self._from = 0, 0

    @property
    def step(self) -> Step:
        """The step on show."""
        return self.lesson.steps[self.place]

    @property
    def is_last(self) -> bool:
        return self.place == len(self.lesson.steps) - 1

    # ── going ─────────────────────────────────────────────────────────────────────────────────────────────────────────

    def go_to(self, place: int) -> None:
        """Shows a step. It begins at once, or when its question was answered."""
        step = self.lesson.steps[place]
        self.place, self.is_late = place, False
        waits = step.prediction is not None and place not in self.chosen and place not in self.seen
        if step.begins:
            self._hands.begin(step.preset, paused=waits or step.presses > 0)
        elif waits:
            self._hands.run(False)
        self._hands.go_at(step.speed)
        self._hands.show(step)
        if waits:
            self.phase = "asked"
        else:
            self._go()

    def choose(self, choice: int | None) -> None:
        """Takes a prediction, or that there is none, and lets the run show what is true."""
        if self.phase != "asked":
            return
        if choice is not None:
            self.chosen[self.place] = choice
        self._go()

    def _go(self) -> None:
        step, frame = self.step, self._hands.frame()
        self._from = self._hands.begun, 0 if step.begins or frame is None else frame.snapshot.iteration
        if not step.begins:
            self._hands.use(step.config)
        self._hands.run(step.presses == 0)
        self.phase = "waiting" if self._has_to_be_done else "watched"

    @property
    def _has_to_be_done(self) -> bool:
        step = self.step
        return not step.has_what_it_wants(self._hands.config) or self._pressed < step.presses

    @property
    def _pressed(self) -> int:
        frame = self._hands.frame()
        return 0 if frame is None else frame.snapshot.iteration - self._since

    def forward(self) -> bool:
        """Does what comes next; False where the lesson is over."""
        if self.phase == "asked":
            self.choose(None)
        elif self.phase == "waiting":
            self._do()
        elif self.is_last:
            return False
        else:
            self.go_to(self.place + 1)
        return True

    def backward(self) -> bool:
        """Shows the step before; False where there is none."""
        if self.place == 0:
            return False
        self.go_to(self.place - 1)
        return True

    def _do(self) -> None:
        """Does by itself what is to be done by hand."""
        step, config = self.step, self._hands.config
        if step.has_what_it_wants(config):
            self._hands.press()
        else:
            self._hands.use(step.asked)

    # ── seeing ────────────────────────────────────────────────────────────────────────────────────────────────────────

    def look(self) -> bool:
        """Looks at the newest picture; says whether anything is different now."""
        frame, before = self._hands.frame(), (self.phase, self.is_late, self.is_away)
        self.is_away = not self._hands.is_ours
        if frame is None or self.is_away or self.phase in ("asked", "done"):
            return self.is_away != before[2]
        if self.phase == "waiting" and not self._has_to_be_done:
            self.phase = "watched"
        began = self._began(frame)
        if began is not None:
            took = frame.snapshot.iteration - began
            if self.step.is_seen(frame, began):
                self.phase, self.seen[self.place] = "done", took
            self.is_late = self.phase == "watched" and took > self.step.within
        return before != (self.phase, self.is_late, self.is_away)

    def _began(self, frame: Frame) -> int | None:
        """After which iteration the run has the settings of the step; None where it has them not yet."""
        if not self.step.has_its_settings(frame.snapshot.config):
            return None
        changes = frame.history.changes
        return max(self._since, changes[-1].stands_since if changes else 0)

    @property
    def _since(self) -> int:
        """After which iteration of the run the step was begun: 0 of every run that was begun since."""
        number, iteration = self._from
        return iteration if number == self._hands.begun else 0
