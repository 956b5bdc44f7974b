from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, Qt, QTimer, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from ganviz import registry
from ganviz.exporting.objective import all_formulas
from ganviz.passes import why_not_in_parts
from ganviz.phrases import phrase
from ganviz.presets import Preset, opened_preset, presets
from ganviz.refusals import ConfigError
from ganviz.ui.commands import Command
from ganviz.ui.controls.form import ConfigForm
from ganviz.ui.controls.formula import FormulaView
from ganviz.ui.controls.gallery import PresetGallery
from ganviz.ui.controls.sentence import SentenceBar
from ganviz.ui.controls.transport import TransportBar
from ganviz.ui.lab.arrangement import Arrangement
from ganviz.ui.lab.audience import LabAudience
from ganviz.ui.lab.autosaving import Autosaving, data_folder
from ganviz.ui.lab.by_hand import ByHand
from ganviz.ui.lab.changes import Changes
from ganviz.ui.lab.classroom import LabClassroom
from ganviz.ui.lab.columns import Columns
from ganviz.ui.lab.commands import GESTURES, PLAIN_KEYS, Kind, lab_commands
from ganviz.ui.lab.comparing import Comparing
from ganviz.ui.lab.data_export import DataExport
from ganviz.ui.lab.editing import edit
from ganviz.ui.lab.files import SettingsFiles
from ganviz.ui.lab.film_export import FilmExport
from ganviz.ui.lab.first_steps import first_steps
from ganviz.ui.lab.keeping import Keeping
from ganviz.ui.lab.kept_files import KeptFiles
from ganviz.ui.lab.left_behind import LeftBehind
from ganviz.ui.lab.luck import Luck
from ganviz.ui.lab.mine import Mine, list_of_files
from ganviz.ui.lab.own_data import OwnData
from ganviz.ui.lab.panel import Panel
from ganviz.ui.lab.picture_export import PictureExport
from ganviz.ui.lab.plot_context import PlotContext
from ganviz.ui.lab.plot_menu import PlotMenu
from ganviz.ui.lab.plots import PlotColumn
from ganviz.ui.lab.readout import Readout
from ganviz.ui.lab.recent import RecentMenu, list_of_recent
from ganviz.ui.lab.run_files import SAVED, RunFiles
from ganviz.ui.lab.side_by_side import SideBySide
from ganviz.ui.lab.slow_motion import SlowMotionPanel
from ganviz.ui.lab.stage import Stage
from ganviz.ui.lab.time_travel import TimeTravel
from ganviz.ui.lab.timeline import Timeline
from ganviz.ui.opening import Beside, make_classes
from ganviz.ui.page import Audience, Classroom, FirstStep, Page, Shell, Start
from ganviz.ui.plot_kinds import VIEWS
from ganviz.ui.remembered import Kept, Remembered
from ganviz.ui.runs.model import RunState, ViewModel
from ganviz.ui.theme import PRESENTED_HEIGHT, Theme

if TYPE_CHECKING:
    from ganviz.hosts import Saved
    from ganviz.run_files import SavedRun
    from ganviz.snapshot import Frame
    from ganviz.ui.exporting.formats import Drawing
    from ganviz.ui.exporting.paper import Paper
    from ganviz.ui.runs.session import Session

log = logging.getLogger(__name__)

#: Settings that the form gets at each step of the opening.
ROWS_AT_A_TIME = 4
#: The view that looks inside the networks, for which training looks there.
INSIDES = "insides"
#: Milliseconds that a run has for its first picture until its data are shown without one.
FIRST_PICTURE = 100


class Laboratory(Page):
    """One run, live: presets and settings at the left, the stage in the middle, numbers at the right.

    Puts the parts together and carries signals between them; it computes nothing.
    """

    key = "laboratory"
    title = "Laboratory"
    order = 0
    plain_keys = PLAIN_KEYS
    messages_row = 1

    session: Session

    def __init__(self, shell: Shell, start: Start) -> None:
        super().__init__(shell, start)
        self.model = ViewModel()
        self._host = start.host
        self._preset = start.preset
        self.is_begun, self._has_views = False, False
        self._was_shown, self._follows = False, False
        self._classroom: LabClassroom | None = None
        self._build(shell.theme)
        data = data_folder() if start.remembers else None
        kept, recent = (list_of_files(), list_of_recent()) if start.remembers else (None, None)
        runs = RunFiles(shell, KeptFiles(recent), None if data is None else data / SAVED, parent=self)
        self.files = SettingsFiles(shell, self.open_preset, self.gallery.add, Mine(kept), runs)
        self.by_hand = ByHand(shell, self.stage)
        self.exports = DataExport(shell, self, self.running_session)
        self.recent_menu = RecentMenu(runs.recent, self.open_preset)
        left = LeftBehind(shell, runs.recent, self.open_preset, parent=self)
        self.autosaving = Autosaving(shell, self.model, left, data, parent=self)
        runs.writing.connect(self.autosaving.note)
        runs.saved.connect(self.autosaving.note_done)
        self._late = QTimer(self)
        self._late.setSingleShot(True)
        self._late.timeout.connect(self._show_data)
        self._introduce(start.preset)

    # ── parts ─────────────────────────────────────────────────────────────────────────────────────────────────────────

    def _build(self, theme: Theme) -> None:
        self.transport = TransportBar(theme)
        self.transport.set_running(not self.start.paused)
        self.gallery = PresetGallery(theme)
        self.form = ConfigForm(theme, 0)
        self.formula = FormulaView(theme)
        self.form.place("Objective", self.formula)
        self.stage = Stage(theme, self.model)
        self.stages = SideBySide(theme, self.stage, self.model)
        self.comparing = Comparing(self.model, self.stages, self.shell, self.start.host, parent=self)
        self.presented_formula = FormulaView(theme)
        self.presented_formula.hide()
        self.sentence = SentenceBar(theme)
        both = (self.formula, self.presented_formula)
        self.readout = Readout(self.model, self.transport, self.form, self.sentence, both)
        self.timeline = Timeline(theme)
        self.travel = TimeTravel(self.model, self.timeline, self.shell, parent=self)
        self.keeping = Keeping(self.shell, self.model, window=self)
        self.luck = Luck(theme, self.model, self.shell, self._place_luck, self.open_run, parent=self)
        self.luck.shown.connect(self._give_way)
        self.form.place_below("seed", self.luck.button)
        self.films = FilmExport(self.shell, self.model, self.stage, lambda: self.travel.loop, window=self)
        self.own_data = OwnData(self.shell, self.model, self.stage, self.running_session, window=self)
        self.changes = Changes(self.shell, self.model, self.travel, self.running_session, window=self)
        self.plots = PlotColumn(theme, self.model)
        self.plot_menu = PlotMenu(self.plots, self.model)
        self.pictures = PictureExport(self.shell, self.model, self.stage, window=self)
        self.plot_context = PlotContext(self.shell, self.model, self.plot_menu, self.pictures)
        for plots in (self.stages, self.plots):
            plots.menu_wanted.connect(self.plot_context.open)

        self.presets_or_lesson = QStackedWidget()
        self.presets_or_lesson.addWidget(self.gallery)
        self.left = Panel(self.presets_or_lesson, self.form)
        words = (self.presented_formula, self.sentence)
        self.slow_motion = SlowMotionPanel(theme, self.model)
        self.columns = Columns(theme, self.left, self.stages, self.slow_motion, self.timeline, words, self.plots)
        self.arrangement = Arrangement(self.left, self.columns, self.model)
        self.rows.addWidget(self.transport)
        self.rows.addWidget(self.columns, 1)
        self.rows.addWidget(self.films.progress)

    def _place_luck(self, strip: QWidget) -> None:
        self.rows.insertWidget(self.rows.indexOf(self.columns) + 1, strip)

    def _connect(self) -> None:
        session, transport, shell = self.session, self.transport, self.shell
        transport.run_toggled.connect(lambda _running: session.toggle())
        transport.step_requested.connect(self.step)
        transport.reset_requested.connect(session.reset)
        transport.seed_requested.connect(session.new_seed)
        transport.speed_changed.connect(session.set_speed)
        transport.speed_changed.connect(self.comparing.set_speed)
        transport.theme_toggled.connect(shell.toggle_theme)
        transport.fullscreen_toggled.connect(shell.toggle_presentation)
        transport.help_requested.connect(shell.show_keys)
        self.gallery.chosen.connect(self.open_preset)
        self.form.config_edited.connect(lambda config, _path: edit(session, shell, config))
        self.form.reset_requested.connect(session.reset)
        self.form.points_wanted.connect(self.own_data.show_menu)
        self.sentence.action_requested.connect(session.reset)
        self.travel.take(session)
        self.comparing.take(session)
        self.luck.take(session)
        for told, shown in (
            (session.restarted, self._show_run),
            (session.state_changed, self.readout.show_state),
            (session.config_changed, self._show_config),
            (session.diverged, self.readout.tell_divergence),
        ):
            told.connect(partial(self._of_front, shown))
        session.failed.connect(self._tell_failure)
        self.model.frame_changed.connect(self._show_frame)
        self.model.cursor_changed.connect(lambda: self.readout.show_state(self.model.run))
        for changed in (self.model.layer_changed, self.model.plots_changed, self.model.enlarged_changed):
            changed.connect(self._look)

    def _of_front(self, show: Callable[..., object], run: RunState, *more: object) -> None:
        """Passes on what is about the run in front."""
        if run is self.model.run:
            show(run, *more)

    def showEvent(self, event: QShowEvent) -> None:
        """Draws what was missed."""
        super().showEvent(event)
        if self._was_shown and self.model.frame is not None:
            self._show_frame(self.model.run, self.model.frame)
        self._was_shown = True

    # ── in steps ──────────────────────────────────────────────────────────────────────────────────────────────────────

    def opening(self) -> Iterator[Beside]:
        yield self._start_host
        for _ in self.gallery.fill(presets()):
            yield None
        yield self._make_ready
        for own in reversed(self.files.mine.presets()):
            self.gallery.add(own)
        yield from make_classes()  # while there is no thread of Qt's beside this one
        self._begin()
        yield partial(registry.entries, VIEWS)
        self.arrangement.show_layers()
        self.stage.set_dimension(self.session.run.config.target.dimension)
        yield None
        self._has_views = True
        # Again, for another preset may have been opened meanwhile.
        self.stage.set_dimension(self.session.run.config.target.dimension)
        self._look()
        self.plots.set_config(self.session.run.config)
        self._follow_wishes()
        self._show_data()
        yield None
        for key in self.arrangement.first_plots():
            self.plots.choose({*self.model.plots, key})
            yield None
        self._follow_wishes()
        while self.form.show_more(ROWS_AT_A_TIME):
            yield None
        self.readout.show_formula(self.session.run)
        frame = self.session.run.newest_frame()
        if frame is not None:
            self.model.show(self.session.run, frame)
        yield partial(registry.entries, "ganviz.diagnoses")
        self.formula.warm_up(all_formulas())
        self.autosaving.begin()

    def _start_host(self) -> None:
        """Starts the training process, which imports torch for seconds; before, it would hold up the first painting."""
        from ganviz.hosts import Mailbox, new_host

        if isinstance(self._host, str):
            self._host = new_host(self._host, Mailbox())

    def _make_ready(self) -> None:
        """Imports what a run needs, numpy first of all, and the files of all targets, losses and penalties."""
        import ganviz.first_sight
        import ganviz.recording  # noqa: F401

        with suppress(ConfigError):
            _ = self._preset.config

    def _begin(self) -> None:
        """Begins the run, and lets it be commanded."""
        from ganviz.ui.runs.session import Session

        try:
            _ = self._preset.config
        except ConfigError as error:  # it is remembered from a time when it could be used
            log.info("%s cannot be used any more: %s", self._preset.key, error)
            self._preset = self.start.preset
        paused = self.start.paused or self._preset.run is not None
        self.session = Session(self.model, self._preset, paused, self._host, parent=self)
        self.is_begun = True
        self._connect()
        self._show_run(self.session.run)
        if self._preset.run is not None:
            self.files.begin(self.session, self._preset)

    # ── what is remembered ────────────────────────────────────────────────────────────────────────────────────────────

    def remembered(self) -> Kept:
        kept = {"preset": self._preset.key, "kept": self.keeping.remembered(), **self.pictures.remembered()}
        return {**kept, **self.films.remembered(), **self.arrangement.remembered()}

    def recall(self, kept: Remembered) -> None:
        self.arrangement.recall(kept)
        self.keeping.recall(kept.part("kept"))
        self.pictures.recall(kept.part("picture"))
        self.films.recall(kept.part("film"))
        name = kept.text("preset")
        if self.is_begun:
            self._follow_wishes()
        elif name and not self.start.is_chosen:
            with suppress(ConfigError):  # it is gone: the first one is shown
                self._introduce(opened_preset(name, checked=False))

    # ── what is shown ─────────────────────────────────────────────────────────────────────────────────────────────────

    def _show_frame(self, run: RunState, frame: Frame | None) -> None:
        """Draws the frame on show; one that comes while another page is shown is drawn when this one is again."""
        if frame is None or not self._has_views or not (self.isVisible() or not self._was_shown):
            return
        self.stages.show_frame(frame)
        if run.snapshot is not None:  # not the bare data
            back = self.model.looks_back  # then the next moment may be wished for before all plots show this one
            self.slow_motion.show_frame(run, frame)
            self.plots.show_frame(frame, at_once=not run.wants_to_run and not back, whole=back)
            self.readout.show_frame(run, frame)

    def _follow_wishes(self) -> None:
        """Shows what the run's preset wants to be looked at."""
        run = self.session.run
        self.arrangement.follow(run.preset, run.config.target.dimension)
        if self.columns.presenting:
            self.plots.present(run.preset.plots)

    def _look(self, *_: object) -> None:
        """Has pictures made with their details only while a layer is shown that needs them."""
        looks_inside = INSIDES in self.model.plots or self.model.enlarged == INSIDES
        self.session.look(self.stage.needs_details(), self._follows, looks_inside)

    def follow(self) -> None:
        """Has the view follow both distributions, or stay on the data."""
        self._follows = not self._follows
        self.shell.note("The view follows both distributions" if self._follows else "The view stays on the data")
        self._look()

    @Slot(object)
    def _show_run(self, run: RunState) -> None:
        """A new run: its preset is marked, its plots are empty."""
        self.shell.hush()
        self.model.begin(run)
        if self._has_views:
            self.stage.set_dimension(run.config.target.dimension)
            self.plots.set_config(run.config)
            self._follow_wishes()
            self._look()
            self._late.start(FIRST_PICTURE)
        self._introduce(run.preset)
        self._show_config(run)
        self.readout.show_state(run)

    def _introduce(self, preset: Preset) -> None:
        self._name(preset)
        self.sentence.begin(preset.watch_for)

    def _name(self, preset: Preset) -> None:
        self._preset = preset
        self.gallery.set_current(preset.key)
        self._show_title()

    def window_title(self) -> str:
        return self._title

    def _show_title(self) -> None:
        """Names the run: by its preset, and by what of it is in force no longer."""
        self._title = self.session.run.title if self.is_begun else self._preset.title
        self.title_changed.emit()

    @Slot()
    def _show_data(self) -> None:
        """Shows what is to be imitated, on a stage that would stand empty until the run's first picture."""
        from ganviz.first_sight import first_sight

        run = self.session.run
        if run.snapshot is None and not run.ended:
            self.model.show(run, first_sight(run.config))

    @Slot(object)
    def _show_config(self, run: RunState) -> None:
        if run.preset is not self._preset:  # undone without a reset
            self._name(run.preset)
            self.sentence.set_promise(run.preset.watch_for)
        if self._has_views:
            self.plots.suit(run.config)
        self._show_title()
        self.readout.show_promise(run)
        self.form.set_config(run.edited, run.preset.config, run.config)
        self.own_data.drawing.follow(run)
        self.readout.show_formula(run)

    @Slot(object, str, str)
    def _tell_failure(self, run: RunState, happened: str, details: str) -> None:
        log.warning("%s\n%s", happened, details)
        to_do = "Reset starts the run anew."
        if run.is_lost and run.saved is not None and not run.ended:
            goes_on = "Run goes on from iteration {iteration:,}; reset starts anew."
            to_do = phrase(goes_on, iteration=run.saved.iteration)
        self.shell.say(happened, "Settings and curves were kept.", to_do, details)

    # ── what can be commanded ─────────────────────────────────────────────────────────────────────────────────────────

    def first_steps(self) -> list[FirstStep]:
        if not self.is_begun:
            return []
        return first_steps(self.gallery, self.transport.run_button, self.form, lambda: self.session.run)

    def commands(self) -> list[Command]:
        commands = lab_commands(self, self.shell, self.files, self.recent_menu, self.plot_menu)
        return [
            *commands,
            *self.films.commands(),
            *self.pictures.commands(),
            *self.exports.commands(),
            *self.own_data.commands(),
            *self.changes.commands(),
            *self.travel.commands(),
            *self.keeping.commands(),
            *self.comparing.commands(),
            *self.luck.commands(),
            *self.by_hand.commands(),
        ]

    def running_session(self) -> Session | None:
        """The session, or None in the moment before there is one."""
        return self.session if self.is_begun else None

    @Slot(str)
    def open_preset(self, name: str) -> None:
        """Begins a shipped preset or a settings file, or opens a run."""
        chosen = self.files.read(name)
        if chosen is not None and self.is_begun:
            self.files.begin(self.session, chosen)
        elif chosen is not None:
            self._introduce(chosen)

    def open_file(self, path: Path) -> bool:
        if self.own_data.takes(path):
            self.own_data.open(path)
        else:
            self.open_preset(str(path))
        return True

    def classroom(self) -> Classroom | None:
        if not self.is_begun:
            return None
        if self._classroom is None:
            parts = self.left, self.presets_or_lesson, self.form, self.columns, self.arrangement
            press = partial(self.step, "iteration")
            self._classroom = LabClassroom(self.model, self.session, *parts, self._show_alone, press, self._go_at)
        return self._classroom

    def audience(self, theme: Theme) -> Audience | None:
        return LabAudience(theme, self.model, self.by_hand) if self._has_views else None

    def _go_at(self, speed: float | None) -> None:
        self.transport.set_speed(speed)
        self.session.set_speed(speed)

    def _show_alone(self) -> None:
        """Shows the run in front as it is now."""
        self.comparing.end()
        self.travel.follow()

    def compare_files(self, first: Path, second: Path) -> bool:
        if self.is_begun:
            self.comparing.open_files(self.files.runs, first, second)
        return True

    def present_preset(self) -> Preset | None:
        return self.session.run.preset.with_config(self.session.run.edited) if self.is_begun else self._preset

    def open_run(self, saved: SavedRun, training: Saved) -> None:
        if self.is_begun:
            self.session.join(saved, training)
            opened = "Seed {seed} as it stands at iteration {iteration:,}; the run that was here waits in the timeline"
            self.shell.note(phrase(opened, seed=saved.config.seed, iteration=training.iteration))

    def key_list(self) -> list[tuple[str, str]]:
        layers = self.stage.view.layers if self._has_views else ()
        named = [(one.shortcut, phrase("Layer: {layer}", layer=one.label)) for one in layers if one.shortcut]
        return [*super().key_list(), *named, *GESTURES]

    def open_numbered(self, number: int) -> None:
        """Begins the preset with this number in the gallery, from 1; does nothing when there is none."""
        keys = self.gallery.keys()
        if number <= len(keys):
            self.open_preset(keys[number - 1])

    @Slot(str)
    def step(self, kind: Kind) -> None:
        """Goes on by one step of a player or by one iteration, from now, to be seen."""
        if self.is_begun:
            self.travel.follow()
            run = self.session.run
            if kind == "part" and (reason := why_not_in_parts(run.config, run.state.device in ("", "cpu"))):
                self.shell.note(reason)
            self.session.step(kind)
            self.comparing.step(kind)

    def toggle_left(self) -> None:
        """Folds or unfolds presets and settings."""
        self.left.setVisible(self.left.isHidden())

    def toggle_right(self) -> None:
        """Folds or unfolds the small plots."""
        self.plots.setVisible(self.plots.isHidden())

    def escape(self) -> None:
        """Lays pen or brush down, shows all of a zoomed plot, shrinks a large one, or ends a comparison."""
        if self.own_data.drawing.stop() or self.by_hand.ink.lay_down() or self.stage.show_whole():
            return
        if self.model.enlarged is not None:
            self.model.enlarge(None)
        elif self.luck.is_open:
            self.luck.close()
        else:
            self.comparing.end()

    def take_key(self, event: QKeyEvent) -> bool:
        """Arrow keys come here only from where they mean nothing else; layers have keys of their own."""
        key = event.key()
        if key == Qt.Key.Key_Right:
            self.step("iteration")
        elif key == Qt.Key.Key_Up:
            self.transport.speed_up()
        elif key == Qt.Key.Key_Down:
            self.transport.speed_down()
        elif not self.travel.take_key(key):
            return self.stage.toggle_layer(QKeySequence(event.keyCombination()).toString())
        return True

    # ── pictures and look ─────────────────────────────────────────────────────────────────────────────────────────────

    def drawing(self, paper: Paper) -> Drawing | None:
        return self.pictures.drawing(paper) if self.is_begun else None

    def export_picture(self) -> bool:
        self.pictures.ask()
        return True

    def copied(self) -> QMimeData | None:
        return self.pictures.copied() if self.is_begun else None

    def plot(self) -> QWidget:
        return self.stage.view.widget

    def present(self, presenting: bool) -> None:
        """Stage, formula, sentence and a thin transport: a wide screen has room beside the stage, not below it."""
        self.columns.present(presenting)
        if self._has_views:
            self.plots.present(self.session.run.preset.plots if presenting else None)
        self.luck.present(presenting)
        self._give_way()
        self.stage.show_chips(not presenting)
        self.timeline.show_thin(presenting)
        self.transport.set_fullscreen(presenting)

    @Slot()
    def _give_way(self) -> None:
        """Before an audience on a low screen there is room for either the formula or other seeds."""
        is_low = self.screen().size().height() < PRESENTED_HEIGHT
        self.presented_formula.setVisible(self.columns.presenting and not (is_low and self.luck.is_open))

    def hold(self, held: bool) -> None:
        self.columns.hold(held)

    def set_theme(self, theme: Theme) -> None:
        self.own_data.drawing.set_theme(theme)
        parts = (self.transport, self.gallery, self.form, self.formula, self.presented_formula)
        drawn = (self.stages, self.slow_motion, self.plots)
        for part in (*parts, *drawn, self.timeline, self.sentence, self.columns, self.films.progress, self.luck):
            part.set_theme(theme)

    def shut_down(self) -> None:
        """Ends training, and waits for a run that is being saved."""
        self.films.finish()
        self.luck.end()
        self.files.runs.finish()
        self.exports.give_up()
        self.autosaving.close()
        if self.is_begun:
            self.session.stop()
        elif not isinstance(self._host, str):
            from ganviz.hosts import Stop

            self._host.send(Stop())
            self._host.work()
