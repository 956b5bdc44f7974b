from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from ganviz import registry
from ganviz.phrases import phrase
from ganviz.presets import Preset, preset
from ganviz.refusals import ConfigError
from ganviz.studies.map_presets import MAP_PRESETS
from ganviz.studies.phase_map import Cell, PhaseMap
from ganviz.ui.commands import Command
from ganviz.ui.exporting.paper import Paper
from ganviz.ui.page import Page, Shell, Start
from ganviz.ui.phase_map.board import MapBoard
from ganviz.ui.phase_map.cell_view import WIDTH, CellView, middle_member
from ganviz.ui.phase_map.drawing import MapDrawing
from ganviz.ui.phase_map.filled import Filled, MapShown, of_results, shown
from ganviz.ui.phase_map.filling import Filling
from ganviz.ui.phase_map.panel import MapPanel
from ganviz.ui.phase_map.quantities import Quantity, quantities
from ganviz.ui.phase_map.settings import AXES, Mapped, kept_of, of_preset, recalled, suited, with_setting
from ganviz.ui.phase_map.told import sentence
from ganviz.ui.remembered import Kept, Remembered
from ganviz.ui.runs.study import Member, run_of
from ganviz.ui.theme import Theme

#: Width of the panel at the left in pixels at scale 1, and the share of the window that it may take in large type.
PANEL, PANEL_SHARE = 272, 0.27
#: Maps whose cells are remembered while others are shown.
KEPT_MAPS = 4
_ARROWS = {Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, 1), Qt.Key.Key_Down: (0, -1)}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class PhaseMapPage(Page):
    """Two settings on two axes, some seeds in every cell, and a colour for what came of them.

    The map fills in from coarse to fine. A cell shows its seeds under the mouse, and each of them opens in the
    laboratory with its own numbers.
    """

    key = "phase_map"
    title = "Phase map"
    order = 11
    plain_keys = (("← → ↑ ↓", "Keep another cell"), ("Enter", "Open the middle seed of the cell that is kept"))

    def __init__(self, shell: Shell, start: Start) -> None:
        super().__init__(shell, start)
        theme = shell.theme
        self._maps: dict[PhaseMap, Filled] = {}
        self._preset: Preset = preset(MAP_PRESETS[0].source)
        self.settings = suited(of_preset(MAP_PRESETS[0]), self._preset.config)
        self.filled = self._filled_of(self.settings.built(self._preset.config))
        self.cell: Cell | None = None
        self._pointed: Cell | None = None
        self.filling = Filling(self)
        self.panel = MapPanel(theme, type(self).title)
        self.board = MapBoard(theme, registry.help_text(type(self)))
        self.cell_view = CellView(theme)
        self.form, self.heat, self.sentence = self.panel.form, self.board.heat, self.board.sentence
        whole = QGridLayout()
        whole.setSpacing(0)
        for column, part in enumerate((self.panel, self.board, self.cell_view)):
            whole.addWidget(part, 0, column)
        whole.setColumnStretch(1, 1)
        self.rows.addLayout(whole, 1)
        self._clock = QTimer(self)
        self._clock.setInterval(1000)
        self._connect()
        self._show_settings()
        self.set_theme(theme)

    def _connect(self) -> None:
        self.form.config_edited.connect(self._edited)
        self.panel.chosen.connect(self.set_up)
        self.panel.start_wanted.connect(self.toggle)
        self.board.pointed.connect(self.point)
        self.board.kept.connect(self.keep)
        self.board.opened.connect(self.open_middle)
        self.cell_view.chosen.connect(self._wish)
        self.cell_view.opened.connect(self.open_middle)
        self.filling.changed.connect(self.refresh)
        self.filling.ended.connect(self._tell_end)
        self.filling.stands.connect(self._open)
        self._clock.timeout.connect(self._tell)

    # ── what is set ───────────────────────────────────────────────────────────────────────────────────────────────────

    @Slot(int)
    def set_up(self, number: int) -> None:
        """Takes one of the presets of maps."""
        self.take(of_preset(MAP_PRESETS[number]))

    def take_settings(self) -> None:
        """Has all cells begin with the settings that the laboratory shows now."""
        self.take(replace(self.settings, source="", networks=""), anew=True)

    def set_up_next(self) -> None:
        """Takes the next one."""
        here = [number for number, each in enumerate(MAP_PRESETS) if self._shows(of_preset(each))]
        self.set_up((here[0] + 1) % len(MAP_PRESETS) if here else 0)

    def _shows(self, mapped: Mapped) -> bool:
        return all(mapped.spread(name) == self.settings.spread(name) for name in AXES)

    @Slot(object, str)
    def _edited(self, settings: Mapped, path: str) -> None:
        if path in AXES:
            settings = with_setting(settings, self._preset.config, path, getattr(settings, path))
        self.take(settings)

    def take(self, settings: Mapped, anew: bool = False) -> None:
        """Shows the map of other settings, as far as it is known; while one is filled in, that stays.

        Args:
            anew: with the laboratory's settings as they are now, where these are wanted. Otherwise they stay as they
                were: a seed that is opened there would change the map that it came from.
        """
        if anew or settings.source != self.settings.source:
            self._preset = self._chosen(settings)
        self.settings = suited(settings, self._preset.config)
        self._show_settings()
        self.refresh()

    def _chosen(self, settings: Mapped) -> Preset:
        """The start with whose settings all cells begin."""
        if settings.source:
            return preset(settings.source)
        return self.shell.present_preset() or self.start.preset

    def _show_settings(self) -> None:
        """Shows them in the form, with what is wrong with them."""
        self.form.set_config(self.settings)
        running = self.filling.is_running
        try:
            phase_map = self.settings.built(self._preset.config)
        except ConfigError as error:
            self.panel.complain(str(error), running)
            return
        self.panel.complain("", running)
        if not running:
            self._show_map(self._filled_of(phase_map))

    def _filled_of(self, phase_map: PhaseMap) -> Filled:
        found = self._maps.pop(phase_map, None) or Filled(phase_map, self._preset)
        self._maps[phase_map] = found
        for oldest in list(self._maps)[:-KEPT_MAPS]:
            del self._maps[oldest]
        return found

    def _show_map(self, filled: Filled) -> None:
        if filled is not self.filled:
            self.filled, self.cell, self._pointed = filled, None, None

    # ── training ──────────────────────────────────────────────────────────────────────────────────────────────────────

    @Slot()
    def toggle(self) -> None:
        """Fills in the cells that are not there, or stops."""
        if self.filling.is_running:
            self.filling.stop()
            return
        self.take(self.settings, anew=not self.filled.done_cells)
        if self.panel.error.text():
            return
        if self.filled.is_whole:
            self.shell.note("All cells are there: change something first")
            return
        self.filling.begin(self.filled)
        self._clock.start()
        self.refresh()

    @Slot()
    def _tell_end(self) -> None:
        self._clock.stop()
        if self.filling.problem:
            self.shell.say(self.filling.problem, "The cells that are there stay.")
        if not self.filled.name:
            self._show_settings()
        self.refresh()

    @Slot(object)
    def _wish(self, member: Member) -> None:
        if not self.filling.wish(self.filled, member):
            busy = "The numbers of this seed were not kept, and it cannot be trained again while a map is filled in"
            self.shell.note(busy if member.is_done else "This seed has not been trained yet")

    @Slot()
    def open_middle(self) -> None:
        """Opens that seed of the cell that is kept which is nearest to what all of them have come to."""
        cell = self.cell
        if cell is None or not self.filled.looks(cell):
            self.shell.note("Keep a cell first that has been trained: click it, or go there with the arrow keys")
            return
        target = self.filled.phase_map.config(cell).target
        member = middle_member(self.filled.members(cell), self.quantity, target)
        if member is not None:
            self._wish(member)

    @Slot(object)
    def _open(self, member: Member) -> None:
        if member.saved is not None:
            self.shell.open_run(run_of(member, self.filled.start.with_config(member.config)), member.saved)

    # ── results of sweeps ─────────────────────────────────────────────────────────────────────────────────────────────

    def ask_for_results(self) -> None:
        """Asks for a table of a sweep, and shows it as a map."""
        path = self.shell.ask_to_open("Open results of a sweep", "Results of a sweep (*.csv *.parquet)")
        if path is not None:
            self.open_results(path)

    def open_results(self, path: Path) -> None:
        """Shows a table that ``ganviz sweep`` wrote."""
        from ganviz.studies.map_results import map_of
        from ganviz.studies.results import read_results

        try:
            results = read_results(path)
            found = map_of(results)
        except (ConfigError, OSError) as error:
            self.shell.say(phrase("Could not open {file}.", file=path.name), str(error))
            return
        start = self.start.preset
        with suppress(ConfigError):  # it began with a file, which may be gone
            start = preset(results.sweep.name)
        self.filling.stop()
        self._show_map(of_results(found, start, path.name))
        self.refresh()

    def open_file(self, path: Path) -> bool:
        is_parquet = path.suffix.lower() == ".parquet"  # which says itself what it is of
        if not is_parquet and not path.with_name(f"{path.name}.sweep.json").exists():
            return False
        self.open_results(path)
        return True

    # ── what is shown ─────────────────────────────────────────────────────────────────────────────────────────────────

    @property
    def quantity(self) -> Quantity:
        """What the colours stand for."""
        return quantities()[self.settings.colour]

    def shown(self) -> MapShown:
        """What is drawn."""
        phase_map, name = self.filled.phase_map, self.filled.name
        cells = phrase("{seeds} seeds a cell, iteration {iterations:,}", **_numbers(phase_map))
        if name:
            said = "{file}: {seeds} seeds a cell, iteration {iterations:,}"
            cells = phrase(said, file=name, **_numbers(phase_map))
        return shown(self.filled, self.quantity, self.settings.contours, cells)

    @Slot()
    def refresh(self) -> None:
        """Shows the map as it is."""
        running = self.filling.is_running
        self.panel.show_running(running)
        if self.isVisible():
            self.board.show_map(self.shown(), running)
            self._show_cell()
            self._tell()

    @Slot()
    def _tell(self) -> None:
        filling = self.filling
        again = filling.trains_again
        self.sentence.say(sentence(self.shown(), filling.is_running, filling.seconds_left, filling.waits, again))

    def _show_cell(self) -> None:
        self.heat.mark(self.cell, self._pointed)
        cell = self._pointed or self.cell
        if cell is None:
            self.cell_view.clear()
        else:
            self.cell_view.show_cell(self.filled, cell, self.quantity)

    # ── mouse and keys ────────────────────────────────────────────────────────────────────────────────────────────────

    @Slot(object)
    def point(self, cell: Cell | None) -> None:
        """The mouse is on a cell, or on none."""
        if cell != self._pointed:
            self._pointed = cell
            self._show_cell()

    @Slot(object)
    def keep(self, cell: Cell | None) -> None:
        """Keeps a cell on show."""
        self.cell = cell
        self._show_cell()

    def take_key(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if key in _ENTER:
            self.open_middle()
            return True
        if key not in _ARROWS:
            return False
        columns, rows = len(self.filled.phase_map.across), len(self.filled.phase_map.up)
        (column, row), (across, up) = self.cell or (0, 0), _ARROWS[key]
        if self.cell is not None:
            column, row = column + across, row + up
        self.keep((min(max(column, 0), columns - 1), min(max(row, 0), rows - 1)))
        return True

    def escape(self) -> None:
        self.keep(None)

    def commands(self) -> list[Command]:
        return [
            Command("&Run", "Fill in the map, or stop", ("Space",), self.toggle),
            Command("&Run", "Another map", ("S",), self.set_up_next),
            Command("&Run", "Map with the laboratory’s settings", ("M",), self.take_settings),
            Command("&File", "Open results of a sweep …", (), self.ask_for_results),
            Command("&View", "Lines of equal value", ("C",), self.toggle_contours),
        ]

    def toggle_contours(self) -> None:
        """Draws lines of equal value, or none."""
        self.take(replace(self.settings, contours=not self.settings.contours))

    def showEvent(self, event: QShowEvent) -> None:
        """Shows what was missed; of the laboratory's settings a map that is not begun takes those of now."""
        super().showEvent(event)
        if self.filled.done_cells or self.filling.is_running:
            self.refresh()
        else:
            self.take(self.settings, anew=True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._give_width(self.shell.theme)

    # ── what is remembered ────────────────────────────────────────────────────────────────────────────────────────────

    def remembered(self) -> Kept:
        return kept_of(self.settings)

    def recall(self, kept: Remembered) -> None:
        self.take(recalled(kept))

    # ── pictures and look ─────────────────────────────────────────────────────────────────────────────────────────────

    def drawing(self, paper: Paper) -> MapDrawing:
        found = self.shown()
        ran = self.filled.start.described(self.filled.phase_map.base)
        said = phrase("{ran}. {sentence}", ran=ran, sentence=sentence(found, self.filling.is_running))
        return MapDrawing(found, said, paper)

    def plot(self) -> QWidget:
        return self.board

    def present(self, presenting: bool) -> None:
        """The map and the cell alone."""
        self.panel.setVisible(not presenting)
        self.cell_view.present(presenting)

    def hold(self, held: bool) -> None:
        self.board.hold(held)

    def set_theme(self, theme: Theme) -> None:
        for part in (self.panel, self.board, self.cell_view):
            part.set_theme(theme)
        self._give_width(theme)

    def _give_width(self, theme: Theme) -> None:
        room = PANEL_SHARE * self.width()
        self.panel.setFixedWidth(round(max(PANEL, min(PANEL * theme.scale, room))))
        self.cell_view.setFixedWidth(round(max(WIDTH, min(WIDTH * theme.scale, room))))

    def shut_down(self) -> None:
        self._clock.stop()
        self.filling.close()


def _numbers(phase_map: PhaseMap) -> dict[str, int]:
    return {"seeds": phase_map.seeds, "iterations": phase_map.iterations}
