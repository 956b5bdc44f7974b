"""How a film should be: what is in it, which part of the run, how fast, how large, and as what kind of file."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ganviz.config import RunConfig
from ganviz.exporting.timing import LENGTHS, LINEAR, LOGARITHMIC, RATES, Timing, repeated
from ganviz.phrases import phrase
from ganviz.recording import Recording
from ganviz.ui import style
from ganviz.ui.controls._labels import CaptionLabel, ErrorLabel
from ganviz.ui.controls.dialog_fields import WholeField, choice, decimal
from ganviz.ui.exporting.choices import THEME_LABELS
from ganviz.ui.exporting.compositions import Subject, compositions
from ganviz.ui.exporting.film import shown_of
from ganviz.ui.exporting.film_choices import SIDES, FilmChoices
from ganviz.ui.exporting.filming import Job
from ganviz.ui.exporting.formats import formats
from ganviz.ui.exporting.formats._film import FilmFormat
from ganviz.ui.plot_kinds import plot_kinds
from ganviz.ui.theme import PICTURE_THEMES, Theme
from ganviz.ui.translation import thousands, tr

#: Usual sizes, in pixels.
SIZES = ((640, 360), (960, 540), (1280, 720), (1920, 1080))
SPEED_LABELS = {LINEAR: "Steady", LOGARITHMIC: "Slow at first, then ever faster"}
#: Width of the dialog, in pixels at scale 1.
WIDTH = 460


class FilmDialog(QDialog):
    """Asks; the run goes on meanwhile, and what is newest when it is opened is the last moment that can be chosen.

    Args:
        recording: of the run in front.
        other: settings of the run that it is compared with.
        loop: the range that the timeline plays again and again, which is proposed.

    Signals:
        save_wanted: the user has decided.
    """

    save_wanted = Signal()

    def __init__(
        self,
        theme: Theme,
        recording: Recording,
        config: RunConfig,
        other: RunConfig | None,
        loop: tuple[int, int] | None,
        choices: FilmChoices,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Export animation"))
        self.setAccessibleName(tr("Export animation"))
        self._recording, self._config, self._other = recording, config, other
        self._kept = recording.pictures.iterations().tolist()
        self.choices = choices
        self.told, self.problem = CaptionLabel(), ErrorLabel()
        for label in (self.told, self.problem):
            label.setWordWrap(True)
        self._make_fields(loop)
        self._lay_out(theme)
        self._show_choices()
        self._connect()
        self._changed()

    def _make_fields(self, loop: tuple[int, int] | None) -> None:
        self.ending = choice("Kind of file", [(kind.key, kind.label) for kind in formats(needs_frames=True)])
        self.content = choice("Content", self._contents())
        self.first, self.last = WholeField(), WholeField()
        newest = self._kept[-1] if self._kept else 0
        begin, end = loop or (0, newest)
        for field, name, value in ((self.first, "First iteration", begin), (self.last, "Last iteration", end)):
            field.setAccessibleName(tr(name))
            field.setRange(0, newest)
            field.setValue(min(value, newest))
        self.speed = choice("Speed", list(SPEED_LABELS.items()))
        self.rate, self.seconds = decimal("Frames a second", RATES), decimal("Seconds", LENGTHS)
        self.size_field = choice("Size", [("", "Own size"), *((_size(*one), _said(*one)) for one in SIZES)])
        self.width_field, self.height_field = WholeField(), WholeField()
        for field, name in ((self.width_field, "Width"), (self.height_field, "Height")):
            field.setAccessibleName(tr(name))
            field.setRange(*SIDES)
            field.setSingleStep(2)
        self.theme = choice("Colours", [(key, THEME_LABELS[key]) for key in PICTURE_THEMES])
        self.caption = QCheckBox(tr("Caption: what it shows"))
        self.has_title = QCheckBox(tr("Begins with a title"))
        self.save_button = QPushButton(tr("Save …"))

    def _contents(self) -> Sequence[tuple[str, str]]:
        """What a film of this run can show: (composition and plot, words)."""
        subject = Subject(self._config, self._other)
        whole = [
            (f"{one.key}/", one.label)
            for one in compositions()
            if not one.takes_moments and one.key != "view" and one.lacks(subject) is None
        ]
        return [*whole, *((f"view/{kind.key}", kind.title) for kind in plot_kinds() if kind.suits(self._config))]

    def _lay_out(self, theme: Theme) -> None:
        edge, gap = style.pixels(theme, 16), style.pixels(theme, 8)
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setVerticalSpacing(gap)
        form.addRow(tr("File"), self.ending)
        form.addRow(tr("Content"), self.content)
        form.addRow(tr("Iterations"), _row(gap, self.first, self.last))
        form.addRow(tr("Speed"), self.speed)
        form.addRow(tr("Seconds, frames a second"), _row(gap, self.seconds, self.rate))
        form.addRow(tr("Size"), self.size_field)
        form.addRow(tr("Width, height"), _row(gap, self.width_field, self.height_field))
        form.addRow(tr("Colours"), self.theme)
        close = QPushButton(tr("Close"))
        close.clicked.connect(self.reject)
        self.save_button.setDefault(True)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(close)
        buttons.addWidget(self.save_button)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(edge, edge, edge, edge)
        whole.setSpacing(gap)
        whole.addLayout(form)
        for part in (self.caption, self.has_title, self.told, self.problem):
            whole.addWidget(part)
        whole.addStretch(1)
        whole.addLayout(buttons)
        self.setMinimumWidth(style.pixels(theme, WIDTH))

    def _connect(self) -> None:
        for combo in (self.ending, self.content, self.speed, self.theme):
            combo.currentIndexChanged.connect(self._changed)
        self.size_field.currentIndexChanged.connect(self._size_chosen)
        for whole in (self.first, self.last, self.width_field, self.height_field):
            whole.valueChanged.connect(self._changed)
        for number in (self.rate, self.seconds):
            number.valueChanged.connect(self._changed)
        for box in (self.caption, self.has_title):
            box.toggled.connect(self._changed)
        self.save_button.clicked.connect(self.save_wanted)

    def _show_choices(self) -> None:
        """Has the fields say what was chosen last."""
        chosen = self.choices
        for combo, key in (
            (self.ending, chosen.ending),
            (self.content, f"{chosen.composition}/{chosen.view if chosen.composition == 'view' else ''}"),
            (self.speed, chosen.speed),
            (self.theme, chosen.theme),
        ):
            combo.setCurrentIndex(max(0, combo.findData(key)))
        for side, value in ((self.width_field, chosen.width), (self.height_field, chosen.height)):
            side.setValue(value)
        self.rate.setValue(chosen.rate)
        self.seconds.setValue(chosen.seconds)
        self.caption.setChecked(chosen.caption)
        self.has_title.setChecked(chosen.has_title)

    @Slot()
    def _size_chosen(self) -> None:
        wanted = next((one for one in SIZES if _size(*one) == self.size_field.currentData()), None)
        if wanted is not None:
            self.width_field.setValue(wanted[0])
            self.height_field.setValue(wanted[1])

    @Slot()
    def _changed(self) -> None:
        """Takes what the fields say, and says what comes of it."""
        kind: type[FilmFormat] = next(
            one
            for one in formats(needs_frames=True)
            if one.key == self.ending.currentData() and issubclass(one, FilmFormat)
        )
        self.rate.setMaximum(min(RATES[1], kind.most_rate))
        composition, _, view = str(self.content.currentData()).partition("/")
        self.choices = replace(
            self.choices,
            ending=kind.key,
            composition=composition,
            view=view,
            width=self.width_field.value(),
            height=self.height_field.value(),
            theme=self.theme.currentData(),
            rate=self.rate.value(),
            seconds=self.seconds.value(),
            speed=self.speed.currentData(),
            caption=self.caption.isChecked(),
            has_title=self.has_title.isChecked(),
        )
        size = _size(self.choices.width, self.choices.height)
        with QSignalBlocker(self.size_field):
            self.size_field.setCurrentIndex(max(0, self.size_field.findData(size)))
        problem = kind.unavailable() or self.choices.images.problem()
        if problem is None and self.first.value() >= self.last.value():
            problem = "The last iteration comes after the first."
        self.problem.setText(tr(problem or ""))
        self.problem.setVisible(problem is not None)
        self.save_button.setEnabled(problem is None)
        self.told.setText(self._what_comes(kind))

    def _what_comes(self, kind: type[FilmFormat]) -> str:
        timing, paper = self.timing, self.choices.images.paper
        moments = timing.moments()
        size = kind.size(paper.pixels)
        said = phrase(
            "{frames:,} frames of {width:,} × {height:,} pixels in {seconds:.1f} s.",
            frames=len(moments),
            width=size.width(),
            height=size.height(),
            seconds=timing.seconds,
        )
        more = repeated(moments, shown_of(self._recording, moments))
        if more is None:
            return tr(said)
        why = "The run keeps {kept:,} pictures; a shorter film, or one of a part of it, repeats less."
        return " ".join((tr(said), tr(more), tr(why, kept=len(self._kept))))

    @property
    def timing(self) -> Timing:
        """Which moments are wanted."""
        chosen = self.choices
        frames = max(1, round(chosen.seconds * chosen.rate))
        first, last = self.first.value(), self.last.value()
        return Timing(min(first, last), last, chosen.rate, frames, chosen.speed)

    def job(self) -> Job:
        """What is to be made, but for the name of the file."""
        chosen = self.choices
        return Job("", chosen.ending, chosen.images, self.timing, chosen.has_title)


def _row(gap: int, *parts: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(gap)
    for part in parts:
        row.addWidget(part, 1)
    return row


def _size(width: int, height: int) -> str:
    return f"{width}x{height}"


def _said(width: int, height: int) -> str:
    return f"{thousands(width)} × {thousands(height)}"
