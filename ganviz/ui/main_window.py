"""The window: presets and settings at the left, the stage in the middle, numbers at the right."""

from __future__ import annotations

import logging
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QFileDialog,
    QMainWindow,
    QSizePolicy,
    QSpacerItem,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from ganviz.hosts import HostKind
from ganviz.presets import Preset, presets, write_preset
from ganviz.presets import preset as preset_named
from ganviz.settings import ConfigError
from ganviz.snapshot import Frame
from ganviz.ui import style
from ganviz.ui.actions import install, key_list
from ganviz.ui.commands import PLAIN_KEYS, commands_of
from ganviz.ui.controls.form import ConfigForm
from ganviz.ui.controls.formula import FormulaView
from ganviz.ui.controls.gallery import PresetGallery
from ganviz.ui.controls.keys import KeysDialog
from ganviz.ui.controls.messages import MessageStrip
from ganviz.ui.controls.sentence import SentenceBar
from ganviz.ui.controls.transport import TransportBar
from ganviz.ui.exporting.figure import Figure, save_png
from ganviz.ui.objective import all_formulas, formulas
from ganviz.ui.plot_menu import PlotMenu
from ganviz.ui.plots import PlotColumn
from ganviz.ui.session import Session
from ganviz.ui.stage import Stage
from ganviz.ui.theme import LIGHT, THEMES

Policy = QSizePolicy.Policy

log = logging.getLogger(__name__)

PANEL_WIDTH, PLOTS_WIDTH = 296, 304
SCALES = (0.8, 0.9, 1.0, 1.15, 1.3, 1.5, 1.75, 2.0)
PRESENTED_SCALE = 1.5
#: Qt's own "no limit" for the size of a widget.
UNLIMITED = (1 << 24) - 1
FAVOURITE_SIZE, TITLE_BAR = QSize(1440, 900), 40
EXPORTED_SIZE = QSize(1920, 1080)


class MainWindow(QMainWindow):
    """Puts the parts together and carries signals between them; it computes nothing.

    Args:
        preset: what is trained at first.
        theme: ``system``, ``light`` or ``dark``.
        paused: open without training.
        host: where training runs.
    """

    def __init__(self, preset: Preset, theme: str = "system", paused: bool = False, host: HostKind = "process") -> None:
        super().__init__()
        self.setWindowTitle("GanViz")
        self._follows_system = theme == "system"
        self.theme = THEMES[self._system_theme() if self._follows_system else theme]
        self.presenting = False
        self._scale_at_desk = 1.0
        self._put_away: list[QWidget] = []
        self._stopped = False
        self.session = Session(preset, paused, host, parent=self)
        self._apply_style()  # before there are widgets: to dress them afterwards takes half a second
        self._build()
        self.keys = commands_of(self)
        self.menu_actions = install(self, self.keys)
        self._connect()
        self._show_run()

    # ── parts ─────────────────────────────────────────────────────────────────────────────────────────────────────────

    def _build(self) -> None:
        theme = self.theme
        self.transport = TransportBar(theme)
        self.gallery = PresetGallery(theme)
        self.gallery.set_presets(presets())
        self.form = ConfigForm(theme)
        self.formula = FormulaView(theme)
        self.form.place("Objective", self.formula)
        self.stage = Stage(theme)
        self.presented_formula = FormulaView(theme)
        self.presented_formula.hide()
        self.sentence = SentenceBar(theme)
        self.messages = MessageStrip(theme)
        self.plots = PlotColumn(theme)
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
        transport.theme_toggled.connect(self.toggle_theme)
        transport.fullscreen_toggled.connect(self.toggle_presentation)
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
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._follow_system)

    def open_on_screen(self) -> None:
        """Shows the window at its favourite size, or over the whole screen where that is smaller."""
        screen = self.screen().availableGeometry()
        self.resize(FAVOURITE_SIZE.boundedTo(screen.size()))
        if FAVOURITE_SIZE.width() < screen.width() and FAVOURITE_SIZE.height() + TITLE_BAR < screen.height():
            self.show()
        else:
            self.showMaximized()
        self.arrange()
        self.formula.warm_up(all_formulas())

    def arrange(self) -> None:
        """Gives presets, stage and plots their places; the stage gets what is left."""
        self.columns.setSizes([PANEL_WIDTH, self.width() - PANEL_WIDTH - PLOTS_WIDTH, PLOTS_WIDTH])
        self.left.setSizes([self.height() * 2 // 5, self.height() * 3 // 5])

    # ── what is shown ─────────────────────────────────────────────────────────────────────────────────────────────────

    @Slot(object)
    def _show_frame(self, frame: Frame) -> None:
        self.stage.show_frame(frame)
        self.plots.show_frame(frame, at_once=not self.session.wants_to_run)
        self.sentence.show_frame(frame)
        self._show_formula()

    @Slot()
    def _show_run(self) -> None:
        """A new run: its preset is marked, its plots are empty."""
        config = self.session.run.config
        self.messages.hide()
        self.stage.set_dimension(config.target.dimension)
        self.plots.set_config(config)
        self.gallery.set_current(self.session.preset.key)
        self.setWindowTitle(f"{self.session.preset.title} – GanViz")
        self.sentence.introduce(self.session.preset.watch_for or self.session.preset.line or "Training from the start.")
        self._show_config()
        self._show_state()

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
        device = {"cpu": "CPU", "cuda": "CUDA"}.get(state.device, "starting …")
        self.transport.set_status(session.iteration, state.rate, session.run.config.seed, device)

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
        self.session.open(chosen)

    def open_numbered(self, number: int) -> None:
        """Begins the preset with this number in the gallery, from 1; does nothing when there is none."""
        keys = self.gallery.keys()
        if number <= len(keys):
            self.open_preset(keys[number - 1])

    @Slot()
    def open_file(self) -> None:
        """Asks for a settings file and begins it."""
        name, _ = QFileDialog.getOpenFileName(self, "Open settings", "", "Settings (*.json)")
        if name:
            self.open_preset(name)

    @Slot()
    def save_file(self) -> None:
        """Asks where to save the settings, the seed included."""
        name, _ = QFileDialog.getSaveFileName(self, "Save settings", "my-run.json", "Settings (*.json)")
        if name:
            self.save_settings(_with_ending(name, ".json"))

    def save_settings(self, path: Path) -> None:
        """Writes the settings to a file that can be opened here and named on the command line."""
        try:
            write_preset(path, path.stem, f"Saved from {self.session.preset.title}", self.session.edited)
        except OSError as error:
            self.messages.show_message(f"Could not save {path.name}: {error.strerror}.", "The run goes on.")
        else:
            self.statusBar().showMessage(f"Saved {path}", 5000)

    @Slot()
    def export_file(self) -> None:
        """Asks for a file name and draws the present picture into it, on white and larger than the screen."""
        name, _ = QFileDialog.getSaveFileName(self, "Export picture", "ganviz.png", "Picture (*.png)")
        if name:
            self.export_picture(_with_ending(name, ".png"))

    def export_picture(self, path: Path) -> None:
        """Draws the present picture into a PNG file."""
        frame = self.session.run.frame()
        if frame is None:
            self.messages.show_message("There is nothing to export yet.", to_do="Wait for the first picture.")
            return
        figure = Figure(frame.snapshot.config, EXPORTED_SIZE, LIGHT, self.session.preset.title)
        try:
            figure.set_layers(self.stage.layers())
            save_png(figure.render(frame), path)
        except OSError as error:
            self.messages.show_message(str(error), "The run goes on.", "Choose another folder.")
        else:
            self.statusBar().showMessage(f"Exported {path}", 5000)
        finally:
            figure.close()

    @Slot()
    def copy_picture(self) -> None:
        """Puts the plot on stage on the clipboard."""
        QGuiApplication.clipboard().setPixmap(self.stage.view.widget.grab())
        self.statusBar().showMessage("Copied the plot", 3000)

    @Slot()
    def undo(self) -> None:
        """Takes back the last setting."""
        if not self.session.undo():
            self.statusBar().showMessage("There is nothing to undo", 3000)

    @Slot()
    def show_keys(self) -> None:
        """Shows what each key does."""
        dialog = KeysDialog(self.theme, key_list(self.keys) + PLAIN_KEYS, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    @Slot()
    def toggle_left(self) -> None:
        """Folds or unfolds presets and settings."""
        self.left.setVisible(self.left.isHidden())

    @Slot()
    def toggle_right(self) -> None:
        """Folds or unfolds the small plots."""
        self.plots.setVisible(self.plots.isHidden())

    @Slot()
    def toggle_presentation(self) -> None:
        """Full screen with nothing but stage, formula, sentence and a thin transport, in large type; or back."""
        presenting = self.presenting = not self.presenting
        if presenting:
            self._put_away = [part for part in (self.left, self.plots, self.menuBar()) if not part.isHidden()]
        for part in self._put_away:
            part.setVisible(not presenting)
        self.presented_formula.setVisible(presenting)
        self.stage.show_chips(not presenting)
        self.transport.set_fullscreen(presenting)
        # A wide screen has room beside the stage, not below it.
        self.middle.setDirection(QBoxLayout.Direction.RightToLeft if presenting else QBoxLayout.Direction.TopToBottom)
        self.words.setMaximumWidth(self.screen().size().width() * 3 // 10 if presenting else UNLIMITED)
        self.spare.changeSize(0, 0, Policy.Minimum, Policy.Expanding if presenting else Policy.Minimum)
        edge = 24 if presenting else 0
        self.words_column.setContentsMargins(edge, edge, edge, 0)
        if presenting:
            self._scale_at_desk = self.theme.scale
            self.theme = self.theme.scaled(max(self.theme.scale, PRESENTED_SCALE))
            self.setWindowState(self.windowState() | Qt.WindowState.WindowFullScreen)
        else:
            self.theme = self.theme.scaled(self._scale_at_desk)
            self.setWindowState(self.windowState() & ~Qt.WindowState.WindowFullScreen)
        self._apply_theme()

    @Slot()
    def escape(self) -> None:
        """Leaves full screen, or gives the stage back from an enlarged plot."""
        if self.presenting:
            self.toggle_presentation()
        else:
            self.stage.give_back()

    def change_scale(self, steps: int) -> None:
        """Makes text and lines larger or smaller; 0 goes back to normal."""
        nearest = min(range(len(SCALES)), key=lambda index: abs(SCALES[index] - self.theme.scale))
        index = SCALES.index(1.0) if steps == 0 else min(max(nearest + steps, 0), len(SCALES) - 1)
        self.theme = self.theme.scaled(SCALES[index])
        self._apply_theme()

    # ── theme ─────────────────────────────────────────────────────────────────────────────────────────────────────────

    @staticmethod
    def _system_theme() -> str:
        dark = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
        return "dark" if dark else "light"

    @Slot()
    def _follow_system(self) -> None:
        if self._follows_system:
            self._set_theme(self._system_theme())

    @Slot()
    def toggle_theme(self) -> None:
        """Changes between light and dark; from then on the system is not followed."""
        self._follows_system = False
        self._set_theme("light" if self.theme.is_dark else "dark")

    def _set_theme(self, name: str) -> None:
        self.theme = THEMES[name].scaled(self.theme.scale)
        self._apply_theme()

    def _apply_style(self) -> None:
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        style.apply(app, self.theme)

    def _apply_theme(self) -> None:
        self._apply_style()
        for part in (
            self.transport,
            self.gallery,
            self.form,
            self.formula,
            self.presented_formula,
            self.stage,
            self.sentence,
            self.messages,
            self.plots,
        ):
            part.set_theme(self.theme)

    # ── keys and the end ──────────────────────────────────────────────────────────────────────────────────────────────

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrow keys come here only from where they mean nothing else; layers have keys of their own."""
        key = event.key()
        if key == Qt.Key.Key_Right:
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
            self.session.stop()


def _with_ending(name: str, ending: str) -> Path:
    """A typed name with the ending of its kind of file; a dot in the middle of it is no ending."""
    return Path(name if name.lower().endswith(ending) else name + ending)


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
