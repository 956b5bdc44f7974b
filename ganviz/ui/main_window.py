"""The window: presets and settings at the left, the stage in the middle, numbers at the right."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QMainWindow, QSpacerItem, QSplitter, QVBoxLayout, QWidget

from ganviz import registry
from ganviz.presets import Preset, presets
from ganviz.presets import preset as preset_named
from ganviz.settings import ConfigError
from ganviz.ui.actions import install, key_list
from ganviz.ui.commands import PLAIN_KEYS, commands_of
from ganviz.ui.controls.form import ConfigForm
from ganviz.ui.controls.formula import FormulaView
from ganviz.ui.controls.gallery import PresetGallery
from ganviz.ui.controls.keys import KeysDialog
from ganviz.ui.controls.messages import MessageStrip
from ganviz.ui.controls.sentence import SentenceBar
from ganviz.ui.controls.transport import TransportBar
from ganviz.ui.files import FileCommands
from ganviz.ui.look import Look
from ganviz.ui.objective import all_formulas, formulas
from ganviz.ui.opening import Beside, Opening, make_classes
from ganviz.ui.plot_menu import PlotMenu
from ganviz.ui.plots import PlotColumn, usual_plots
from ganviz.ui.stage import VIEWS, Stage

if TYPE_CHECKING:
    from ganviz.hosts import Host, HostKind
    from ganviz.snapshot import Frame
    from ganviz.ui.session import Session

log = logging.getLogger(__name__)

PANEL_WIDTH, PLOTS_WIDTH = 296, 304
STARTING = "starting …"
FAVOURITE_SIZE, TITLE_BAR = QSize(1440, 900), 40
#: Settings that the form gets at each step of the opening, and milliseconds that a run has for its first picture until
#: its data are shown without one.
ROWS_AT_A_TIME, FIRST_PICTURE = 4, 100


class MainWindow(QMainWindow):
    """Puts the parts together and carries signals between them; it computes nothing.

    It is painted before numpy and pyqtgraph are imported, with its frame, bar and places. Once it has been painted the
    run begins and the rest is built, in steps between other events.

    Args:
        preset: what is trained at first.
        theme: ``system``, ``light`` or ``dark``.
        paused: open without training.
        host: where training runs.

    Signals:
        completed: all parts are there.
    """

    completed = Signal()
    session: Session

    def __init__(
        self, preset: Preset, theme: str = "system", paused: bool = False, host: Host | HostKind = "process"
    ) -> None:
        super().__init__()
        self._first_preset, self._paused, self._host = preset, paused, host
        self.look = Look(self, theme)
        self._stopped, self.is_begun, self._has_views = False, False, False
        self.look.dress()  # before there are widgets: to dress them afterwards takes half a second
        self._build()
        self.files = FileCommands(self)
        self.keys = commands_of(self)
        self.menu_actions = install(self, self.keys)
        self._late = QTimer(self)
        self._late.setSingleShot(True)
        self._late.timeout.connect(self._show_data)
        self._opening = Opening(self._steps(), self)
        self._opening.finished.connect(self.completed)
        self.installEventFilter(self)
        self._introduce(preset)

    # ── parts ─────────────────────────────────────────────────────────────────────────────────────────────────────────

    def _build(self) -> None:
        theme = self.look.theme
        self.transport = TransportBar(theme)
        self.transport.set_enabled_for_state("none")
        self.transport.set_running(not self._paused)
        self.transport.set_status(0, None, 0, STARTING)
        self.gallery = PresetGallery(theme)
        self.form = ConfigForm(theme, 0)
        self.formula = FormulaView(theme)
        self.form.place("Objective", self.formula)
        self.stage = Stage(theme)
        self.presented_formula = FormulaView(theme)
        self.presented_formula.hide()
        self.sentence = SentenceBar(theme)
        self.messages = MessageStrip(theme)
        self.plots = PlotColumn(theme, ())
        self.plot_menu = PlotMenu(self.plots)

        self.left = QSplitter(Qt.Orientation.Vertical)
        self.left.setChildrenCollapsible(False)
        _fill(self.left, (self.gallery, 2), (self.form, 3))
        self.words, self.words_column = _column()
        self.spare = QSpacerItem(0, 0)
        self.words_column.addWidget(self.presented_formula)
        self.words_column.addWidget(self.sentence)
        self.words_column.addItem(self.spare)
        middle, self.middle = _column()
        self.middle.addWidget(self.stage, 1)
        self.middle.addWidget(self.words)
        self.columns = QSplitter(Qt.Orientation.Horizontal)
        self.columns.setChildrenCollapsible(False)
        _fill(self.columns, (self.left, 0), (middle, 1), (self.plots, 0))
        whole, rows = _column()
        rows.addWidget(self.transport)
        rows.addWidget(self.messages)
        rows.addWidget(self.columns, 1)
        # The keys are the window's from the start, and a click beside the controls gives them back.
        whole.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setCentralWidget(whole)
        whole.setFocus()

    def _connect(self) -> None:
        session, transport = self.session, self.transport
        transport.run_toggled.connect(lambda _running: session.toggle())
        transport.step_requested.connect(session.step)
        transport.reset_requested.connect(session.reset)
        transport.seed_requested.connect(session.new_seed)
        transport.speed_changed.connect(session.set_speed)
        transport.theme_toggled.connect(self.look.toggle_theme)
        transport.fullscreen_toggled.connect(self.look.toggle_presentation)
        transport.help_requested.connect(self.show_keys)
        self.gallery.chosen.connect(self.open_preset)
        self.form.config_edited.connect(lambda config, _path: session.edit(config))
        self.form.reset_requested.connect(session.reset)
        self.plots.enlarged.connect(self.stage.enlarge)
        self.sentence.action_requested.connect(session.reset)
        session.frame_ready.connect(self._show_frame)
        session.restarted.connect(self._show_run)
        session.state_changed.connect(self._show_state)
        session.config_changed.connect(self._show_config)
        session.diverged.connect(self._tell_divergence)
        session.failed.connect(self.tell_failure)

    def open_on_screen(self) -> None:
        """Shows the window at its favourite size, or over the whole screen where that is smaller."""
        screen = self.screen().availableGeometry()
        self.resize(FAVOURITE_SIZE.boundedTo(screen.size()))
        self.arrange()
        if FAVOURITE_SIZE.width() < screen.width() and FAVOURITE_SIZE.height() + TITLE_BAR < screen.height():
            self.show()
        else:
            self.showMaximized()

    def arrange(self) -> None:
        """Gives presets, stage and plots their places; the stage gets what is left."""
        self.columns.setSizes([PANEL_WIDTH, self.width() - PANEL_WIDTH - PLOTS_WIDTH, PLOTS_WIDTH])
        self.left.setSizes([self.height() * 2 // 5, self.height() * 3 // 5])

    # ── in steps ──────────────────────────────────────────────────────────────────────────────────────────────────────

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self.removeEventFilter(self)
            self._opening.begin()
        return super().eventFilter(watched, event)

    def complete(self) -> None:
        """Builds now what is left to be built."""
        self._opening.complete()

    @property
    def is_complete(self) -> bool:
        """All parts are there."""
        return self._opening.is_finished

    def _steps(self) -> Iterator[Beside]:
        """Builds what the first painting did without; yields what is done beside, before it goes on."""
        yield self._start_host
        for _ in self.gallery.fill(presets()):
            yield None
        yield self._make_ready
        self._begin()
        yield from make_classes()
        yield partial(registry.entries, VIEWS)
        self.stage.set_dimension(self.session.run.config.target.dimension)
        yield None
        self._has_views = True
        # Again, for another preset may have been opened meanwhile.
        self.stage.set_dimension(self.session.run.config.target.dimension)
        self.plots.set_config(self.session.run.config)
        self._show_data()
        yield None
        for key in usual_plots():
            self.plots.choose({*self.plots.chosen, key})
            yield None
        while self.form.show_more(ROWS_AT_A_TIME):
            yield None
        self._show_formula()
        frame = self.session.run.frame()
        if frame is not None:
            self._show_frame(frame)
        yield partial(registry.entries, "ganviz.diagnoses")
        self.formula.warm_up(all_formulas())

    def _start_host(self) -> None:
        """Starts the training process, which imports torch for seconds; before, it would hold up the first painting."""
        from ganviz.hosts import Mailbox, new_host

        if isinstance(self._host, str):
            self._host = new_host(self._host, Mailbox())

    def _make_ready(self) -> None:
        """Imports what a run needs, numpy first of all, and the files of all targets, losses and penalties."""
        import ganviz.first_sight
        import ganviz.recording  # noqa: F401

        _ = self._first_preset.config

    def _begin(self) -> None:
        """Begins the run, and lets it be commanded."""
        from ganviz.ui.session import Session

        self.session = Session(self._first_preset, self._paused, self._host, parent=self)
        self.is_begun = True
        self._connect()
        self._show_run()

    # ── what is shown ─────────────────────────────────────────────────────────────────────────────────────────────────

    @Slot(object)
    def _show_frame(self, frame: Frame) -> None:
        if not self._has_views:
            return
        self.stage.show_frame(frame)
        self.plots.show_frame(frame, at_once=not self.session.wants_to_run)
        self.sentence.show_frame(frame)

    @Slot()
    def _show_run(self) -> None:
        """A new run: its preset is marked, its plots are empty."""
        config = self.session.run.config
        self.messages.hide()
        if self._has_views:
            self.stage.set_dimension(config.target.dimension)
            self.plots.set_config(config)
            self._late.start(FIRST_PICTURE)
        self._introduce(self.session.preset)
        self._show_config()
        self._show_state()

    def _introduce(self, preset: Preset) -> None:
        self.gallery.set_current(preset.key)
        self.setWindowTitle(f"{preset.title} – GanViz")
        self.sentence.introduce(preset.watch_for or preset.line or "Training from the start.")

    @Slot()
    def _show_data(self) -> None:
        """Shows what is to be imitated, on a stage that would stand empty until the run's first picture."""
        from ganviz.first_sight import first_sight

        run = self.session.run
        if run.snapshot is None and not run.ended:
            self.stage.show_frame(first_sight(run.config))

    @Slot()
    def _show_config(self) -> None:
        session = self.session
        self.form.set_config(session.edited, session.preset.config, session.run.config)
        self._show_formula()

    @Slot()
    def _show_state(self) -> None:
        session, state = self.session, self.session.run.state
        begun = session.run.snapshot is not None
        self.transport.set_enabled_for_state("failed" if session.run.ended else "ready" if begun else "none")
        self.transport.set_running(session.wants_to_run)
        device = {"cpu": "CPU", "cuda": "CUDA"}.get(state.device, STARTING)
        self.transport.set_status(session.iteration, state.rate, session.run.config.seed, device)
        self._show_formula()

    def _show_formula(self) -> None:
        run = self.session.run
        noise = 0.0 if run.snapshot is None else run.snapshot.noise
        measures = run.recording.measures
        estimate = None if measures is None else measures.values.get("discriminator_estimate")
        shown = formulas(run.config, noise, estimate)
        self.formula.set_formulas(shown)
        self.presented_formula.set_formulas(shown)

    @Slot(int)
    def _tell_divergence(self, iteration: int) -> None:
        self.sentence.say(
            f"Diverged at iteration {iteration:,}: a loss or gradient is no longer a finite number, so the run was "
            "paused. Settings and curves were kept. Lower a learning rate, then reset.",
            "error",
            "Reset",
            "Begin again with the settings as they are now (R)",
        )

    @Slot(str, str)
    def tell_failure(self, happened: str, details: str) -> None:
        """Says in the window what went wrong; the traceback goes to the log, and to the clipboard on request."""
        log.warning("%s\n%s", happened, details)
        self.messages.show_message(happened, "Settings and curves were kept.", "Reset starts the run anew.", details)

    # ── what can be commanded ─────────────────────────────────────────────────────────────────────────────────────────

    @Slot(str)
    def open_preset(self, name: str) -> None:
        """Begins a shipped preset or a settings file."""
        try:
            chosen = preset_named(name)
        except ConfigError as error:
            self.messages.show_message(f"Could not open it: {error}", "Nothing was changed.")
            return
        if self.is_begun:
            self.session.open(chosen)
        else:
            self._first_preset = chosen
            self._introduce(chosen)

    def open_numbered(self, number: int) -> None:
        """Begins the preset with this number in the gallery, from 1; does nothing when there is none."""
        keys = self.gallery.keys()
        if number <= len(keys):
            self.open_preset(keys[number - 1])

    @Slot()
    def undo(self) -> None:
        """Takes back the last setting."""
        if not self.session.undo():
            self.statusBar().showMessage("There is nothing to undo", 3000)

    @Slot()
    def show_keys(self) -> None:
        """Shows what each key does."""
        dialog = KeysDialog(self.look.theme, key_list(self.keys) + PLAIN_KEYS, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    # ── keys and the end ──────────────────────────────────────────────────────────────────────────────────────────────

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrow keys come here only from where they mean nothing else; layers have keys of their own."""
        key = event.key()
        if key == Qt.Key.Key_Right and self.is_begun:
            self.session.step("iteration")
        elif key == Qt.Key.Key_Up:
            self.transport.speed_up()
        elif key == Qt.Key.Key_Down:
            self.transport.speed_down()
        elif not self.stage.toggle_layer(QKeySequence(event.keyCombination()).toString()):
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.shut_down()
        super().closeEvent(event)

    @Slot()
    def shut_down(self) -> None:
        """Ends training; once is enough."""
        if not self._stopped:
            self._stopped = True
            self._opening.stop()
            if self.is_begun:
                self.session.stop()
            elif not isinstance(self._host, str):
                from ganviz.hosts import Stop

                self._host.send(Stop())
                self._host.work()


def _fill(splitter: QSplitter, *parts: tuple[QWidget, int]) -> None:
    """Puts widgets into a splitter; the number is the share of spare room that each takes."""
    for index, (part, share) in enumerate(parts):
        splitter.addWidget(part)
        splitter.setStretchFactor(index, share)


def _column() -> tuple[QWidget, QVBoxLayout]:
    whole = QWidget()
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    return whole, column
