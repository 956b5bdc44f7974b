"""How a picture should be: what is in it, how large it is and how it looks, with the picture itself beside it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QSignalBlocker, QTimer, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ganviz.phrases import phrase
from ganviz.ui import style
from ganviz.ui.controls._labels import CaptionLabel, ErrorLabel, HeadingLabel
from ganviz.ui.controls._scroll import ScrollArea
from ganviz.ui.controls.dialog_fields import WholeField, choice, decimal
from ganviz.ui.exporting.choices import CENTIMETRES, DPI, MOMENTS, PIXELS, POINTS, SIDE, SIZES, THEME_LABELS, Choices
from ganviz.ui.exporting.compositions import compositions
from ganviz.ui.exporting.figure import Figure
from ganviz.ui.exporting.formats import formats, is_vector
from ganviz.ui.exporting.paper import CM_PER_INCH
from ganviz.ui.exporting.picture import Material, figure_of, lacks
from ganviz.ui.lab.picture_preview import PicturePreview
from ganviz.ui.plot_kinds import plot_kinds, stage_view
from ganviz.ui.theme import PICTURE_THEMES, Theme
from ganviz.ui.translation import tr

#: Milliseconds from the last change until the picture is drawn anew.
PATIENCE = 200
#: Width of the choices, in pixels at scale 1.
PANEL = 330
UNIT_LABELS = {PIXELS: "pixels", CENTIMETRES: "cm"}
#: Where a value says that it follows from the size.
BY_SIZE = "by the size"


class PictureDialog(QDialog):
    """Shows the picture that would be written, and has it written or copied. The run goes on meanwhile.

    Signals:
        save_wanted(figure, choices), copy_wanted(figure, choices): the user has decided.
    """

    save_wanted = Signal(object, object)
    copy_wanted = Signal(object, object)

    def __init__(self, theme: Theme, material: Material, choices: Choices, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._material, self.choices = material, choices
        self.figure: Figure | None = None
        self.setWindowTitle(tr("Export picture"))
        self.setAccessibleName(tr("Export picture"))
        self.preview = PicturePreview()
        self.told, self.problem = CaptionLabel(), ErrorLabel()
        for label in (self.told, self.problem):
            label.setWordWrap(True)
        self._make_fields()
        self._lay_out(theme)
        self._show_choices()
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(PATIENCE)
        self._later.timeout.connect(self.draw)
        self._later.start(0)

    # ── what can be chosen ────────────────────────────────────────────────────────────────────────────────────────────

    def _make_fields(self) -> None:
        config = self._material.config
        stage = stage_view(config.target.dimension)
        self.composition = choice("Content", [(one.key, one.label) for one in compositions()])
        views = [stage, *(kind for kind in plot_kinds() if kind.suits(config))]
        self.view = choice("Plot", [(kind.key, kind.title) for kind in views])
        self.moments = WholeField()
        self.moments.setRange(*MOMENTS)
        self.size_field = choice("Size", [("", "Own size"), *((one.key, one.label) for one in SIZES)])
        self.unit = choice("Unit", list(UNIT_LABELS.items()))
        self.width_field, self.height_field = decimal("Width", decimals=2), decimal("Height", decimals=2)
        self.dpi = decimal("Dots per inch", DPI, 0)
        self.points = decimal("Height of numbers", (POINTS[0] - 0.5, POINTS[1]), 1, " pt")
        self.points.setSpecialValueText(tr(BY_SIZE))
        self.theme = choice("Colours", [(key, THEME_LABELS[key]) for key in PICTURE_THEMES])
        self.transparent = QCheckBox(tr("See-through ground"))
        self.caption = QCheckBox(tr("Caption: what it shows"))
        self.axis_titles = QCheckBox(tr("Titles of the axes"))
        self.formula = QCheckBox(tr("Formula of the objective"))
        self.ending = choice("Kind of file", [(one.key, one.label) for one in formats(needs_frames=False)])
        self.outlines = QCheckBox(tr("Letters as outlines: no font is needed"))
        for combo in (self.composition, self.view, self.theme, self.ending):
            combo.currentIndexChanged.connect(self._changed)
        self.size_field.currentIndexChanged.connect(self._size_chosen)
        self.unit.currentIndexChanged.connect(self._unit_chosen)
        for number in (self.moments, self.width_field, self.height_field, self.dpi, self.points):
            number.valueChanged.connect(self._changed)
        for box in self._flags():
            box.toggled.connect(self._changed)

    def _flags(self) -> Sequence[QCheckBox]:
        return self.transparent, self.caption, self.axis_titles, self.formula, self.outlines

    def _lay_out(self, theme: Theme) -> None:
        edge, gap = style.pixels(theme, 16), style.pixels(theme, 8)
        self._form = QFormLayout()
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._form.setVerticalSpacing(gap)
        sides = QHBoxLayout()
        sides.setSpacing(gap)
        for part in (self.width_field, self.height_field, self.unit):
            sides.addWidget(part, 1)
        rows: Sequence[tuple[str, QWidget | QHBoxLayout]] = (
            ("Content", self.composition),
            ("Plot", self.view),
            ("Moments", self.moments),
            ("Size", self.size_field),
            ("Width, height", sides),
            ("Dots per inch", self.dpi),
            ("Numbers", self.points),
            ("Colours", self.theme),
            ("File", self.ending),
        )
        for name, field in rows:
            self._form.addRow(tr(name), field)
        self._panel = panel = QWidget()
        column = QVBoxLayout(panel)
        column.setSpacing(gap)
        column.addWidget(HeadingLabel("What it shows"))
        column.addLayout(self._form)
        for box in self._flags():
            column.addWidget(box)
        column.addWidget(self.told)
        column.addStretch(1)
        self._scroll = scroll = ScrollArea()
        scroll.setWidget(panel)
        scroll.setFixedWidth(style.pixels(theme, PANEL))
        top = QHBoxLayout()
        top.setSpacing(edge)
        top.addWidget(scroll)
        top.addWidget(self.preview, 1)
        self.save_button, self.copy_button = QPushButton(tr("Save …")), QPushButton(tr("Copy"))
        close = QPushButton(tr("Close"))
        self.save_button.setDefault(True)
        self.copy_button.setToolTip(tr("Onto the clipboard, as picture and as vectors"))
        self.save_button.clicked.connect(lambda: self._decide(self.save_wanted.emit))
        self.copy_button.clicked.connect(lambda: self._decide(self.copy_wanted.emit))
        close.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.addWidget(self.problem, 1)
        for button in (close, self.copy_button, self.save_button):
            buttons.addWidget(button)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(edge, edge, edge, edge)
        whole.setSpacing(gap)
        whole.addLayout(top, 1)
        whole.addLayout(buttons)

    def showEvent(self, event: QShowEvent) -> None:
        """Gives the fields the width that they need, which is not known before they have their font."""
        super().showEvent(event)
        needed = self._panel.minimumSizeHint().width() + self._scroll.verticalScrollBar().sizeHint().width()
        self._scroll.setFixedWidth(max(self._scroll.width(), needed))

    # ── from choices to fields and back ───────────────────────────────────────────────────────────────────────────────

    def _show_choices(self) -> None:
        """Has the fields say what is chosen."""
        chosen = self.choices
        fields = (
            self.composition,
            self.view,
            self.moments,
            self.size_field,
            self.unit,
            self.width_field,
            self.height_field,
        )
        blocked = [QSignalBlocker(one) for one in (*fields, self.dpi, self.points, self.theme, self.ending)]
        blocked += [QSignalBlocker(box) for box in self._flags()]
        for combo, key in (
            (self.composition, chosen.composition),
            (self.view, chosen.view),
            (self.size_field, "" if chosen.size is None else chosen.size.key),
            (self.unit, chosen.unit),
            (self.theme, chosen.theme),
            (self.ending, chosen.ending),
        ):
            combo.setCurrentIndex(max(0, combo.findData(key)))
        for field, side in ((self.width_field, chosen.width), (self.height_field, chosen.height)):
            field.setDecimals(0 if chosen.unit == PIXELS else 2)
            field.setRange(*SIDE[chosen.unit])
            field.setValue(side)
        self.moments.setValue(chosen.moments)
        self.dpi.setValue(chosen.dpi)
        self.points.setValue(self.points.minimum() if chosen.points is None else chosen.points)
        for box, name in zip(self._flags(), _FLAGS, strict=True):
            box.setChecked(getattr(chosen, name))
        del blocked
        self._suit()

    def _suit(self) -> None:
        """Offers what has an effect on what is chosen."""
        kind = next(one for one in compositions() if one.key == self.choices.composition)
        if not self.choices.view:
            self.choices = replace(self.choices, view=self.view.currentData())
        self._form.setRowVisible(self.view, kind.takes_view)
        self._form.setRowVisible(self.moments, kind.takes_moments)
        self.points.setMinimum(POINTS[0] - 0.5 if self.choices.unit == PIXELS else POINTS[0])
        self.outlines.setEnabled(is_vector(self.choices.ending))
        self.formula.setEnabled(bool(self._material.formulas))

    @Slot()
    def _changed(self) -> None:
        """Takes what the fields say."""
        points = self.points.value()
        flags: dict[str, Any] = {name: box.isChecked() for box, name in zip(self._flags(), _FLAGS, strict=True)}
        self.choices = replace(
            self.choices,
            composition=self.composition.currentData(),
            view=self.view.currentData(),
            moments=self.moments.value(),
            width=self.width_field.value(),
            height=self.height_field.value(),
            dpi=self.dpi.value(),
            points=None if points < POINTS[0] else points,
            theme=self.theme.currentData(),
            ending=self.ending.currentData(),
            **flags,
        )
        self._show_choices()
        self._later.start()

    @Slot()
    def _size_chosen(self) -> None:
        size = next((one for one in SIZES if one.key == self.size_field.currentData()), None)
        if size is not None:
            self.choices = self.choices.with_size(size)
            self._show_choices()
            self._later.start()

    @Slot()
    def _unit_chosen(self) -> None:
        """Says the same size in the other unit."""
        unit, old = self.unit.currentData(), self.choices
        if unit == old.unit:
            return
        factor = CM_PER_INCH / old.dpi if unit == CENTIMETRES else old.dpi / CM_PER_INCH
        low, high = SIDE[unit]
        width, height = (
            min(max(round(side * factor, 2 if unit == CENTIMETRES else 0), low), high)
            for side in (old.width, old.height)
        )
        self.choices = replace(old, unit=unit, width=width, height=height, points=round(old.paper.text_points, 1))
        self._show_choices()
        self._later.start()

    # ── the picture ───────────────────────────────────────────────────────────────────────────────────────────────────

    @Slot()
    def draw(self) -> None:
        """Draws what is chosen, which is what would be written, or says why it cannot be drawn."""
        self._later.stop()
        before, self.figure = self.figure, None
        problem = lacks(self._material, self.choices)
        if problem is None:
            try:
                self.figure = figure_of(self._material, self.choices)
                self.preview.show_figure(self.figure)
            except OSError as error:
                problem, self.figure = str(error), None
        if self.figure is None:
            self.preview.show_figure(None)
        if before is not None:
            before.close()
        self.say(problem or "")
        self.told.setText("" if self.figure is None else tr(_size_told(self.figure)))
        for button in (self.save_button, self.copy_button):
            button.setEnabled(self.figure is not None)

    def say(self, problem: str) -> None:
        """Says what went wrong; nothing where nothing did."""
        self.problem.setText(tr(problem))

    def _decide(self, tell: Callable[[object, object], object]) -> None:
        if self._later.isActive() or self.figure is None:  # what is chosen is not drawn yet
            self.draw()
        if self.figure is not None:
            tell(self.figure, self.choices)

    def done(self, result: int) -> None:
        """Gives the picture back with the dialog."""
        self._later.stop()
        self.preview.show_figure(None)
        if self.figure is not None:
            self.figure.close()
            self.figure = None
        super().done(result)


_FLAGS = ("transparent", "caption", "axis_titles", "formula", "outlines")


def _size_told(figure: Figure) -> str:
    paper = figure.paper
    across, up = (side / paper.dpi * CM_PER_INCH for side in (paper.pixels.width(), paper.pixels.height()))
    return phrase(
        "{width:,} × {height:,} pixels, {across:.1f} × {up:.1f} cm at {dpi:.0f} dots per inch, numbers {points:.1f} pt",
        width=paper.pixels.width(),
        height=paper.pixels.height(),
        across=across,
        up=up,
        dpi=paper.dpi,
        points=paper.text_points,
    )
