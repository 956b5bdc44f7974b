"""Looking back: carries what is asked of the timeline to the model, and what the model shows to the timeline."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QPointF, Qt, QTimer, Slot

from ganviz.phrases import phrase
from ganviz.refusals import CannotReturnError, ConfigError
from ganviz.ui.commands import Command
from ganviz.ui.lab.branches import Branches
from ganviz.ui.lab.marks import marks_of
from ganviz.ui.lab.playing import Playing
from ganviz.ui.lab.timeline import State, Timeline
from ganviz.ui.lab.timeline_menu import TimelineMenu
from ganviz.ui.lab.timeline_parts import Mark, Strip
from ganviz.ui.page import Shell
from ganviz.ui.runs.model import RunState, ViewModel
from ganviz.ui.translation import thousands

if TYPE_CHECKING:
    from ganviz.snapshot import Frame
    from ganviz.ui.lab.happenings import Happenings
    from ganviz.ui.runs.session import Session

#: Milliseconds after a reading until marks and strip are drawn anew.
MARK_EVERY = 400


class TimeTravel(QObject):
    """Moves the cursor of a model: by dragging, by steps, by playing forwards and backwards, and back to now.

    Of what is wished for while a picture is being drawn only the newest is drawn.

    Attributes:
        trains_on: training goes on while an earlier moment is looked back at; otherwise it pauses for as long.
    """

    def __init__(self, model: ViewModel, timeline: Timeline, shell: Shell, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model, self._timeline, self._shell = model, timeline, shell
        self._session: Session | None = None
        self.trains_on = True
        self._playing = Playing(lambda: model.run.iteration, parent=self)
        self._wish: int | None = None
        self._paused: RunState | None = None
        self._happenings: Happenings | None = None
        self._known: tuple[object, ...] = ()
        self._branches = Branches(model)
        self._menu = TimelineMenu(self, model, timeline)
        self._turn, self._marking = QTimer(self), QTimer(self)
        self._turn.setSingleShot(True)
        self._turn.timeout.connect(self._grant)
        self._playing.reached.connect(self._wish_for)
        self._playing.ended.connect(self._end_film)
        self._playing.changed.connect(self._show_state)
        self._marking.setSingleShot(True)
        self._marking.timeout.connect(self._mark)
        timeline.step_requested.connect(self.step)
        timeline.play_requested.connect(self.play)
        timeline.now_requested.connect(self.follow)
        timeline.continue_requested.connect(self.branch)
        timeline.bar.lane_chosen.connect(self._switch)
        timeline.menu_requested.connect(self._open_menu)
        timeline.word_given.connect(self.name)
        timeline.bar.moved.connect(self.go_to)
        timeline.bar.loop_set.connect(self._set_loop)
        timeline.bar.menu_wanted.connect(self._open_menu_at)
        model.frame_changed.connect(self._show)
        model.cursor_changed.connect(self._note)
        model.runs_changed.connect(self._show_lanes)
        timeline.set_begun(False)

    def take(self, session: Session) -> None:
        """Begins to command a session's run, and to follow it."""
        self._session = session
        session.frame_ready.connect(self._arrive)

    def commands(self) -> list[Command]:
        """What can be done by menu and key."""
        return [
            Command("&Time", "The picture before", (",",), lambda: self.step(-1), repeats=True),
            Command("&Time", "The next picture", (";",), lambda: self.step(1), repeats=True),
            Command("&Time", "Play forwards, or stop", ("T",), lambda: self.play(1)),
            Command("&Time", "Play backwards, or stop", ("Shift+T",), lambda: self.play(-1)),
            Command("&Time", "Play slower", ("<",), lambda: self.change_speed(-1), repeats=True),
            Command("&Time", "Play faster", (">",), lambda: self.change_speed(1), repeats=True),
            Command("&Time", "Bookmark this moment", ("+",), self.bookmark, group=2),
            Command("&Time", "Continue from here, as a branch", ("Ctrl+Return", "Ctrl+Enter"), self.branch, group=2),
        ]

    def take_key(self, key: int) -> bool:
        """Acts on a key that other widgets use too; says whether it meant anything."""
        if key == Qt.Key.Key_End:
            self.follow()
        elif key == Qt.Key.Key_Home:
            self.go_to(0)
        else:
            return False
        return True

    # ── where to ──────────────────────────────────────────────────────────────────────────────────────────────────────

    @property
    def shown(self) -> int:
        """The iteration of the picture on show."""
        frame = self._model.frame
        return 0 if frame is None else frame.snapshot.iteration

    def has_begun(self) -> bool:
        """There is a picture to go back to."""
        return self._session is not None and len(self._model.run.recording.pictures) > 0

    @Slot(int)
    def go_to(self, iteration: int) -> None:
        """Looks back at an iteration, and holds it."""
        self._playing.stop()
        self._wish_for(iteration)

    @Slot(int)
    def step(self, by: int) -> None:
        """Goes to the kept picture before the one on show, or after it; after the last is now."""
        if not self.has_begun():
            return
        self._playing.stop()
        kept, shown = self._model.run.recording.pictures.iterations(), self.shown if self._wish is None else self._wish
        at = bisect_left(kept, shown) - 1 if by < 0 else bisect_right(kept, shown)
        if at >= len(kept):
            self.follow()
        else:
            self._wish_for(int(kept[max(at, 0)]))

    @Slot()
    def follow(self) -> None:
        """Goes back to now."""
        self._playing.stop()
        self._wish = None
        self._model.follow()

    @Slot(int)
    def _wish_for(self, iteration: int) -> None:
        self._wish = iteration
        if not self._turn.isActive():
            self._turn.start(0)

    @Slot()
    def _grant(self) -> None:
        """Draws what was wished for last."""
        wish, self._wish = self._wish, None
        if wish is not None and self.has_begun():
            self._model.look_back(wish)

    # ── playing ───────────────────────────────────────────────────────────────────────────────────────────────────────

    @property
    def loop(self) -> tuple[int, int] | None:
        """The range that is played again and again."""
        return self._playing.loop

    @property
    def direction(self) -> int:
        """In which it plays: 1 forwards, -1 backwards; 0 where it does not."""
        return self._playing.direction

    @property
    def speed(self) -> float:
        """Iterations that are played in a second."""
        return self._playing.speed

    @Slot(int)
    def play(self, direction: int) -> None:
        """Plays forwards (1) or backwards (-1); stops where it plays in that direction already."""
        if not self.has_begun():
            return
        if self.direction == direction:
            self._playing.stop()
        else:
            self._playing.begin(direction, self.shown)

    def change_speed(self, by: int) -> None:
        """Plays at the next faster or slower of 1, 2, 5, 10 … iterations a second."""
        self._playing.change_speed(by)
        self._show_state()
        if not self.direction:
            self._shell.note(phrase("Played at {speed:,.0f} iterations a second", speed=self.speed))

    @Slot(int)
    def _end_film(self, direction: int) -> None:
        if direction > 0:
            self.follow()
        else:
            self.go_to(0)

    @Slot(object, object)
    def _set_loop(self, first: int | None, last: int | None) -> None:
        loop = self._playing.loop = None if first is None or last is None else (first, last)
        self._timeline.bar.show_loop(loop)
        if loop is not None and not loop[0] <= self.shown <= loop[1]:
            self._wish_for(loop[0])

    def clear_loop(self) -> None:
        """Plays all of the run again."""
        self._set_loop(None, None)

    # ── bookmarks ─────────────────────────────────────────────────────────────────────────────────────────────────────

    def bookmark(self, iteration: int | None = None) -> None:
        """Puts a bookmark at a moment, or takes the one that is there, and asks for its word."""
        if not self.has_begun():
            return
        run = self._model.run
        at = self.shown if iteration is None else iteration
        run.recording.pictures.pin(at)
        run.bookmarks.setdefault(at, phrase("bookmark {n}", n=len(run.bookmarks) + 1))
        self._show_marks()
        self._timeline.ask_for_word(at, run.bookmarks[at])

    @Slot(int, str)
    def name(self, iteration: int, word: str) -> None:
        """Gives a bookmark its word; without one it is taken away."""
        run = self._model.run
        bookmarks = run.bookmarks
        if iteration in bookmarks:
            if word:
                bookmarks[iteration] = word
            else:
                del bookmarks[iteration]
                run.recording.pictures.unpin(iteration)
            self._show_marks()

    # ── branches ──────────────────────────────────────────────────────────────────────────────────────────────────────

    @Slot()
    def branch(self) -> None:
        """Continues from the moment on show, as a branch; the run that it leaves can be switched to."""
        session, wanted = self._session, self.shown
        if session is None or not self._model.looks_back:
            self._shell.note("Look back first: a branch begins at an earlier moment")
            return
        self._playing.stop()
        paused, self._paused = self._paused, None
        if paused is not None:
            paused.wants_to_run = True  # so that its branch trains as it did
        try:
            begun = session.continue_from(wanted)
        except (CannotReturnError, ConfigError) as error:
            self._shell.say(str(error), "Nothing was changed.")
            return
        said = "A branch goes on from iteration {iteration:,}; a click on the other run's line goes back to that one"
        self._shell.note(phrase(said, iteration=begun.began_at))

    @Slot(int)
    def _switch(self, number: int) -> None:
        others = self._branches.others()
        if self._session is not None and number < len(others):
            try:
                self._session.switch_to(others[number])
            except CannotReturnError as error:
                self._shell.say(str(error), "Nothing was changed.")

    def others(self) -> list[RunState]:
        """The runs that are not in front."""
        return self._branches.others()

    def name_of(self, run: RunState) -> str:
        """What a run is called on the timeline."""
        return self._branches.name(run)

    def forget(self, run: RunState) -> None:
        """Drops a run that is not in front."""
        if self._session is not None and run in self._model.runs[1:]:
            self._session.forget(run)
            self._show_lanes()

    def _show_lanes(self) -> None:
        self._timeline.bar.show_lanes(self._branches.lanes())

    # ── what is shown ─────────────────────────────────────────────────────────────────────────────────────────────────

    @Slot(object, object)
    def _arrive(self, run: RunState, frame: Frame) -> None:
        self._model.arrive(run, frame)
        if self._model.looks_back:
            self._show_time()
        if len(self._model.runs) > 1:
            self._show_lanes()
        if not self._marking.isActive():
            self._marking.start(MARK_EVERY)

    def _show(self, run: RunState, frame: Frame | None) -> None:
        if frame is None:  # it begins anew
            self._playing.forget()
            self._wish, self._happenings, self._known = None, None, ()
            self._timeline.bar.show_loop(None)
            self._timeline.bar.show_strip(None)
            self._show_marks()
        self._show_time()

    def _show_time(self) -> None:
        newest = self._model.run.iteration
        is_back = self._model.looks_back
        self._timeline.bar.show_time(max(newest, self.shown), self.shown if is_back else newest, is_back)
        self._timeline.set_begun(self.has_begun())
        self._show_state()

    def _show_state(self) -> None:
        state: State = "playing back" if self.direction else "looking back" if self._model.looks_back else "following"
        detail = ""
        if self.direction:
            detail = phrase("{speed:,.0f}/s", speed=self.speed)
        elif self._model.looks_back:
            detail = thousands(self.shown)
        self._timeline.show_state(state, detail, self.direction)

    def _note(self) -> None:
        """Has training pause for as long as an earlier moment is looked back at, where that is wanted."""
        self._show_time()
        session, back = self._session, self._model.looks_back
        if session is None:
            return
        if back and not self.trains_on and self._paused is None and session.run.wants_to_run:
            self._paused = session.run
            session.pause(self._paused)
        elif self._paused is not None and (not back or self.trains_on):
            paused, self._paused = self._paused, None
            session.resume(paused)

    def set_trains_on(self, trains_on: bool) -> None:
        """Has training go on, or pause, while an earlier moment is looked back at."""
        self.trains_on = trains_on
        self._note()

    @Slot()
    def _mark(self) -> None:
        """Looks for what happened since the last time, and draws marks and modes anew."""
        from ganviz.ui.lab.happenings import Happenings  # with numpy
        from ganviz.ui.plotting.modes import relative_shares

        run = self._model.run
        if run.snapshot is None:
            return
        history = run.recording.history()
        known = history.run, len(history.measured_at), len(history.changes), run.snapshot.config.target
        if known == self._known:
            return
        self._known = known
        if self._happenings is None:
            self._happenings = Happenings()
        known_before = len(self._happenings.found)
        has_more = self._happenings.look(run.snapshot, history)
        for happening in self._happenings.found[known_before:]:
            run.recording.pictures.mark(happening.iteration)
        if has_more:
            self._known = ()
            self._marking.start(0)
        for happening in self._happenings.found:
            run.recording.pictures.mark(happening.iteration)
        relative = relative_shares(history, run.snapshot.config)
        self._timeline.bar.show_strip(Strip(relative, history.measured_at) if len(relative) else None)
        self._show_marks()

    def _show_marks(self) -> None:
        self._timeline.bar.show_marks(self.marks())

    def marks(self) -> list[Mark]:
        """What happened, and what the user has marked, in order."""
        run = self._model.run if self._model.runs else None
        if run is None:
            return []
        return marks_of(run, [] if self._happenings is None else self._happenings.found)

    @Slot(QPoint)
    def _open_menu(self, position: QPoint) -> None:
        self._menu.open(self.shown, position)

    @Slot(int, QPointF)
    def _open_menu_at(self, iteration: int, position: QPointF) -> None:
        self._menu.open(iteration, position.toPoint())
