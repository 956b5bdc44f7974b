"""What is shown: the runs, the frame on show, the chosen plots and layers, what can be undone. Knows no Qt.

Stage, plots, form and whatever else draws read the model and ask it to change; it tells them by its events, each of
which names the run that it is about. A page has one model; its session fills the runs.
"""

from __future__ import annotations

import time
from collections.abc import Collection, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, TypeAlias

from ganviz.assignment import differences
from ganviz.passes import KEPT, of_point
from ganviz.phrases import phrase
from ganviz.ui.runs.edits import Edits
from ganviz.ui.runs.event import Event

if TYPE_CHECKING:  # a window is painted before numpy and multiprocessing are there
    from ganviz.config import RunConfig
    from ganviz.hosts import Delivery, Saved
    from ganviz.insides import Insides
    from ganviz.passes import Passing
    from ganviz.presets import Preset
    from ganviz.recording import Recording
    from ganviz.run_files import SavedRun
    from ganviz.snapshot import Frame, Snapshot

#: How many pictures of a run are kept at most, and how many bytes of them.
Budget: TypeAlias = tuple[int, int]
#: Seconds after which a run that owes an answer is called busy.
BUSY_AFTER = 0.5


class RunState:
    """One run as far as it is known here.

    Attributes:
        preset: where it came from.
        edited: the settings as the form shows them; they differ from ``config`` in what waits for a reset.
        config: the settings in force.
        number: counts its starts, so that what is still on its way from before a reset can be told apart.
        recording: its numbers so far.
        snapshot: the newest; None before the first.
        passing: where within an iteration that is, in slow motion; else None.
        chosen: the point whose numbers are read there.
        insides: both networks then, while somebody looks inside; else None.
        state: how it is going, as last delivered.
        steps: single steps of each player since the last whole iteration.
        asked_at: when its host was asked for something that it has not answered yet; None where it owes nothing.
        diverged_at: the iteration at which it diverged; None where it did not.
        bookmarks: words for iterations, by the user.
        ended: only a reset helps: it diverged, or its host died.
        wants_to_run: it trains, or will as soon as it can.
        rate_limit: iterations a second at most; None for as fast as the machine goes.
        is_saved: it was opened from a file, and stands as it stood then, until a reset.
        parent, began_at: the run that it is a branch of, and the iteration up to which it is the same; None and 0 for a
            run that is no branch.
        saved: how it was lately, should training lose all that it remembers.
        is_lost: training has lost it, and knows no more of it than what was saved.
        back_to: the earliest iteration that it can be continued from, unless it is lost.
        called: its name in a comparison.
        is_returning: it is on its way to where it goes on, and what its settings were there may not be known yet.
    """

    def __init__(self, preset: Preset, wants_to_run: bool, budget: Budget | None = None) -> None:
        self.preset, self.edited = preset, preset.config
        self._budget = budget
        self.wants_to_run = wants_to_run
        self.rate_limit: float | None = None
        self.number, self.called = 0, ""
        self.restart()

    def restart(self, config: RunConfig | None = None, number: int | None = None) -> None:
        """Forgets what has come of it: it begins anew with the edited settings, or with others."""
        from ganviz.hosts import Delivery  # with multiprocessing
        from ganviz.recording import Recording  # with numpy

        self.number = number or self.number + 1
        self.config = config or self.edited
        self.parent: RunState | None = None
        self.began_at = self.back_to = 0
        self.saved: Saved | None = None
        self.is_lost, self.is_returning = False, False
        #: The settings that it seems to have had where it goes on.
        self._supposed: RunConfig | None = None
        #: Of which preset and settings it was asked last whether they are its own: asked for with every picture.
        self._asked_of, self._is_own = (None, None), False  # type: tuple[object, object], bool
        self.recording: Recording = Recording()
        self.limit(self._budget)
        self.snapshot: Snapshot | None = None
        self.passing: Passing | None = None
        self.insides: Insides | None = None
        self.chosen = KEPT // 2
        self.state: Delivery = Delivery(run=self.number)
        self.ended, self.is_saved = False, False
        self.diverged_at: int | None = None
        self.bookmarks: dict[int, str] = {}
        self.steps = {"discriminator": 0, "generator": 0}
        self.asked_at: float | None = None

    def show_saved(self, saved: SavedRun, training: Saved | None = None, number: int | None = None) -> None:
        """Becomes a run as it stood when it was saved; with what was saved of its training it can go on from there."""
        from ganviz.hosts import Delivery

        self.preset, self.edited = saved.preset, saved.edited
        self.restart(saved.config, number)
        self.recording, self.snapshot = saved.recording, saved.snapshot
        self.limit(self._budget)
        self.bookmarks = {one.iteration: one.word for one in saved.bookmarks}
        self.state = Delivery(run=self.number, device=saved.device, diverged_at=saved.diverged_at)
        self.diverged_at = saved.diverged_at
        self.wants_to_run, self.ended, self.is_saved = False, True, True
        if training is not None:
            self.saved, self.is_lost, self.ended, self.is_saved = training, True, False, False

    def limit(self, budget: Budget | None) -> None:
        """Keeps so many pictures at most; as many as usual for None."""
        self._budget = budget
        self.recording.pictures.limit(*(budget or ()))

    def receive(self, delivery: Delivery) -> None:
        """Takes what its host has delivered."""
        for block in delivery.scalars:
            self.recording.add_scalars(block)
        for change in delivery.changes:
            self.recording.add_change(change)
        for measures in delivery.measures:
            self.recording.add_measures(measures)
        if delivery.snapshot is not None:
            if self.is_returning and self.config is self._supposed:
                self.config = self.edited = delivery.snapshot.config
            self.snapshot, self.passing, self.is_returning = delivery.snapshot, delivery.passing, False
            self.insides = delivery.insides
            is_within = delivery.turn == "discriminator" if self.passing is None else not self.passing.is_last
            if not is_within:  # of an iteration that is not done
                self.recording.pictures.add(delivery.snapshot)
        if delivery.diverged_at is not None:
            self.recording.pictures.mark(delivery.diverged_at)
        self.saved = delivery.saved or self.saved
        if self.is_returning:  # it is where it was, as far as anybody knows
            delivery.device = delivery.device or self.state.device
        self.state = delivery
        self.diverged_at = self.diverged_at or delivery.diverged_at
        self.ended |= delivery.diverged_at is not None or (delivery.failure is not None and delivery.failure.ended)

    # ── going back ────────────────────────────────────────────────────────────────────────────────────────────────────

    @property
    def reach(self) -> tuple[int, int] | None:
        """From which iteration to which it can be continued from; None where it cannot."""
        if self.is_saved:
            return None
        if self.is_lost:
            return None if self.saved is None else (self.saved.iteration, self.saved.iteration)
        known = self.recording.history().iterations
        return self.back_to, int(known[-1]) if len(known) else max(self.began_at, self.back_to)

    def go_back(self, at: int, number: int) -> None:
        """Stands where it stood after so many iterations, as far as that is known before its host has come there."""
        from ganviz.hosts import Delivery  # with multiprocessing

        self.number, self.state = number, Delivery(run=number, device="" if self.is_lost else self.state.device)
        self.recording = self.recording.branch(at)
        frame = self.recording.frame(at)
        self.snapshot, self.passing, self.insides = None if frame is None else frame.snapshot, None, None
        self.back_to = at if self.is_lost else self.back_to
        if self.diverged_at is not None and at < self.diverged_at:
            self.diverged_at = None
        self.ended, self.is_lost, self.is_returning = self.diverged_at is not None, False, True
        self.steps, self.asked_at = dict.fromkeys(self.steps, 0), time.monotonic()

    def branch(self, at: int, number: int, config: RunConfig | None = None) -> RunState:
        """Returns a run that is this one up to iteration ``at`` and goes its own way from there."""
        made = RunState(self.preset, self.wants_to_run, self._budget)
        made.recording, made.back_to, made.is_lost = self.recording, self.back_to, self.is_lost
        made.rate_limit, made.state = self.rate_limit, self.state
        made.go_back(at, number)
        made.parent, made.began_at = self, at
        made.bookmarks = {moment: word for moment, word in self.bookmarks.items() if moment <= at}
        if config is None:
            config = made._supposed = self.config if made.snapshot is None else made.snapshot.config
        made.config = made.edited = config
        return made

    # ── how it is going ───────────────────────────────────────────────────────────────────────────────────────────────

    @property
    def is_busy(self) -> bool:
        """It has owed an answer for so long that somebody might think that nothing happens."""
        return not self.ended and self.asked_at is not None and time.monotonic() - self.asked_at > BUSY_AFTER

    @property
    def returned(self) -> float | None:
        """How much of its way back to where it goes on it has done, where that takes as long as to be seen."""
        if not self.is_busy or self.state.returning is None:
            return None
        done, whole = self.state.returning
        return done / max(whole, 1)

    @property
    def iteration(self) -> int:
        """Of the newest snapshot; 0 before there is one."""
        return 0 if self.snapshot is None else self.snapshot.iteration

    @property
    def title(self) -> str:
        """Says what runs: the preset's title where it is that, else also what differs."""
        title = self.preset.title_of(self.config)
        if (self.is_saved or self.is_lost) and self.preset.run is not None:
            return phrase("{title} · {file}", title=title, file=self.preset.run.name)
        return title

    @property
    def keeps_promise(self) -> bool:
        """Says whether what the preset promises can still come: its time is not over, and no setting was touched."""
        if self.ended or self.recording.changes:
            return False
        return self._can_keep_promise(self.iteration, self.config)

    def kept_promise_at(self, frame: Frame) -> bool:
        """Says whether at an earlier moment what the preset promises could still come."""
        return not frame.history.changes and self._can_keep_promise(frame.snapshot.iteration, frame.snapshot.config)

    def _can_keep_promise(self, iteration: int, config: RunConfig) -> bool:
        if iteration > self.preset.iterations:
            return False
        if self._asked_of[0] is not self.preset or self._asked_of[1] is not config:
            self._asked_of, self._is_own = (self.preset, config), self.preset.is_own(config)
        return self._is_own

    @property
    def pending(self) -> list[str]:
        """The settings that act on reset only and differ from what trains."""
        return differences(self.config, self.edited)

    def newest_frame(self) -> Frame | None:
        """The newest snapshot with the numbers up to it; None before the first."""
        from ganviz.snapshot import Frame  # with numpy

        if self.snapshot is None:
            return None
        measures = self.recording.measures_of(self.snapshot.config)
        history = self.recording.history(self.snapshot.iteration)
        passing = None if self.passing is None else of_point(self.passing, self.chosen)
        return Frame(self.snapshot, history, measures, passing=passing, insides=self.insides)

    def frame_at(self, iteration: int) -> Frame | None:
        """The kept picture nearest to an iteration, with the numbers up to it; None before there is any."""
        return self.recording.frame(iteration)


class ViewModel:
    """What one page shows.

    Attributes:
        runs: all of them; the first is the one that controls act on.
        beside: the run that this one is compared with, which is none of them; None where there is no comparison.
        frame: on show, with the run that it is of; it may be older than that run's newest, or none of its
            snapshots at all, such as the bare data that stand in until the first one comes.
        cursor: the iteration that is looked back at; None while what is on show follows the run.
        plots: keys of the small plots that are chosen.
        enlarged: key of the small plot that has the stage, or None.
        edits: what can be undone and redone.
        budget: what is kept of each run; None for as much as usual.

    Events:
        frame_changed(run, frame): another frame is on show; None where there is none.
        cursor_changed(): what is on show begins or ends to follow the run, or another moment is looked back at.
        runs_changed(): there is another run, one less, or another one is in front.
        beside_changed(): a comparison has begun, or ended.
        plots_changed(): other plots are chosen.
        enlarged_changed(): another view has the stage.
        layer_changed(view, layer, visible): a layer of that view, both by key, was shown or hidden.
    """

    def __init__(self) -> None:
        self.runs: list[RunState] = []
        self.beside: RunState | None = None
        self.frame: Frame | None = None
        self.cursor: int | None = None
        self.plots: frozenset[str] = frozenset()
        self.budget: Budget | None = None
        self.enlarged: str | None = None
        self._layers: dict[tuple[str, str], bool] = {}
        self.edits = Edits[RunState]()
        self.frame_changed, self.cursor_changed = Event(), Event()
        self.runs_changed, self.plots_changed, self.beside_changed = Event(), Event(), Event()
        self.enlarged_changed, self.layer_changed = Event(), Event()

    @property
    def run(self) -> RunState:
        """The run that controls act on."""
        return self.runs[0]

    def put_in_front(self, run: RunState) -> None:
        """Has controls act on this run, which may be a new one."""
        self.runs = [run, *(one for one in self.runs if one is not run)]
        self.runs_changed.emit()

    def remove(self, run: RunState) -> None:
        """Drops a run."""
        self.runs = [one for one in self.runs if one is not run]
        self.runs_changed.emit()

    def put_beside(self, run: RunState | None) -> None:
        """Compares the run in front with this one, or with none."""
        self.beside = run
        self.beside_changed.emit()
        if self.frame is not None:
            self.show(self.run, self.frame)

    def set_budget(self, budget: Budget | None) -> None:
        """Keeps so much of each run, of those that there are too."""
        self.budget = budget
        for run in (*self.runs, *(() if self.beside is None else (self.beside,))):
            run.limit(budget)

    def show(self, run: RunState, frame: Frame | None) -> None:
        """Puts a frame of a run on show, or none; with it that of the run which it is compared with."""
        if frame is not None:
            frame = self._with_other(frame)
        self.frame = frame
        self.frame_changed.emit(run, frame)

    def _with_other(self, frame: Frame) -> Frame:
        beside = self.beside
        if beside is None:
            return frame if frame.other is None else replace(frame, other=None)
        other = beside.frame_at(frame.snapshot.iteration) if self.looks_back else beside.newest_frame()
        other = None if other is None else replace(other, name=beside.called)
        return replace(frame, other=other, name=self.run.called)

    def begin(self, run: RunState) -> None:
        """Has nothing on show of a run that begins anew, and follows it."""
        self.cursor = None
        self.show(run, None)
        self.cursor_changed.emit()

    # ── time ──────────────────────────────────────────────────────────────────────────────────────────────────────────

    @property
    def looks_back(self) -> bool:
        """An earlier moment is on show, whatever comes meanwhile."""
        return self.cursor is not None

    def arrive(self, run: RunState, frame: Frame) -> None:
        """Takes the newest frame of a run, which goes on show if it is in front and nobody looks back."""
        if self.cursor is not None:
            return
        if run is self.run:
            self.show(run, frame)
        elif run is self.beside and not self.run.wants_to_run and self.frame is not None:
            self.show(self.run, self.frame)  # it goes on alone

    def look_back(self, iteration: int) -> None:
        """Puts the kept picture nearest to an iteration on show, and holds it."""
        frame = self.run.frame_at(iteration)
        if frame is None:
            return
        was_back, self.cursor = self.looks_back, iteration
        if not was_back or self.frame is None or self.frame.snapshot is not frame.snapshot:
            self.show(self.run, frame)
        self.cursor_changed.emit()

    def follow(self) -> None:
        """Goes back to now, and on with the run."""
        if self.cursor is not None:
            self.cursor = None
            self.show(self.run, self.run.newest_frame())
            self.cursor_changed.emit()

    def choose_point(self, chosen: int) -> None:
        """Has the numbers of another point read along its way through an iteration."""
        self.run.chosen = chosen
        if self.frame is not None and self.frame.passing is not None:
            self.show(self.run, self.run.newest_frame())

    # ── plots and layers ──────────────────────────────────────────────────────────────────────────────────────────────

    def choose_plots(self, keys: Collection[str]) -> None:
        """Shows exactly these small plots."""
        self.plots = frozenset(keys)
        self.plots_changed.emit()

    def enlarge(self, key: str | None) -> None:
        """Gives the stage to the small plot of that key, or takes it back: from that one if it has it, by None."""
        self.enlarged = None if key == self.enlarged else key
        self.enlarged_changed.emit()

    def is_visible(self, view: str, layer: str, default: bool) -> bool:
        """Says whether a layer of a view is shown; ``default`` is what it begins with."""
        return self._layers.get((view, layer), default)

    def set_layers(self, view: str, states: Mapping[str, bool]) -> None:
        """Shows or hides layers of a view, by their keys."""
        for layer, visible in states.items():
            self._layers[view, layer] = visible
            self.layer_changed.emit(view, layer, visible)
