"""A curve by formula, with the points that it gives beside it."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import (
    QFormLayout,
    QLineEdit,
    QWidget,
)

from ganviz.own_data.formula import FUNCTIONS, LONGEST, MOST_POINTS, Curve, points_of
from ganviz.own_data.made import target_of
from ganviz.phrases import phrase
from ganviz.refusals import ConfigError
from ganviz.targets.points import OwnPoints
from ganviz.ui.controls._labels import CaptionLabel, ErrorLabel
from ganviz.ui.controls.dialog_fields import WholeField, choice, decimal
from ganviz.ui.lab.load_dialog import told_of
from ganviz.ui.lab.points_dialog import PointsDialog
from ganviz.ui.lab.points_preview import PointsPreview
from ganviz.ui.theme import Theme
from ganviz.ui.translation import tr

#: Curves to begin with.
EXAMPLES: dict[str, Curve] = {
    "sine": Curve("", "sin(2*x)", -3.0, 3.0, 0.05),
    "parabola": Curve("", "x^2 - 2", -2.0, 2.0, 0.05),
    "ellipse": Curve("2*cos(t)", "sin(t)", 0.0, 6.2832, 0.05),
    "figure of eight": Curve("2*sin(t)", "sin(2*t)", 0.0, 6.2832, 0.05),
    "spiral": Curve("t*cos(4*t)/2", "t*sin(4*t)/2", 0.5, 4.0, 0.05),
    "heart": Curve("1.6*sin(t)^3", "1.3*cos(t) - 0.5*cos(2*t) - 0.2*cos(3*t)", 0.0, 6.2832, 0.03),
}
#: Milliseconds from the last letter until the curve is drawn.
PATIENCE = 150
#: Of a range's ends.
FARTHEST = 1000.0


class FormulaDialog(PointsDialog):
    """Asks for x(t) and y(t), or for y = f(x). What is wrong with a formula is said while it is typed."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, tr("Curve by formula"), parent)
        self.target: OwnPoints | None = None
        self.example = choice("Example", [(name, name) for name in EXAMPLES])
        self.kind = choice("Kind", [(False, "y = f(x)"), (True, "x(t), y(t)")])
        self.x_field, self.y_field = QLineEdit(), QLineEdit()
        for field, name in ((self.x_field, "x(t)"), (self.y_field, "y")):
            field.setMaxLength(LONGEST)
            field.setAccessibleName(name)
        self.start, self.end = (decimal(name, (-FARTHEST, FARTHEST), 4) for name in ("From", "To"))
        self.noise = decimal("Noise σ", (0, 10), 3)
        self.noise.setSingleStep(0.01)
        self.count = WholeField()
        self.count.setRange(10, MOST_POINTS)
        self.count.setAccessibleName(tr("Points"))
        self.preview = PointsPreview(theme)
        self.told, self.problem = CaptionLabel(), ErrorLabel()
        for label in (self.told, self.problem):
            label.setWordWrap(True)
        self._lay_out()
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(PATIENCE)
        self._later.timeout.connect(self.draw)
        self._show_example()
        self.example.currentIndexChanged.connect(self._show_example)
        self.kind.currentIndexChanged.connect(self._kind_chosen)
        for line in (self.x_field, self.y_field):
            line.textEdited.connect(self._later.start)
        for number in (self.start, self.end, self.noise, self.count):
            number.valueChanged.connect(self._later.start)

    def _lay_out(self) -> None:
        self._form = QFormLayout()
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        rows: tuple[tuple[str, QWidget], ...] = (
            ("Example", self.example), ("Kind", self.kind), ("x(t)", self.x_field), ("y", self.y_field),
            ("From", self.start), ("To", self.end), ("Noise σ", self.noise), ("Points", self.count),
        )  # fmt: skip
        for name, field in rows:
            self._form.addRow(tr(name), field)
        about = CaptionLabel(phrase("+ − * / ^, pi, e and {functions}.", functions=", ".join(FUNCTIONS)))
        about.setWordWrap(True)
        self.buttons.accepted.connect(self._accept_drawn)
        self.lay_out(self._form, (about, self.told, self.problem), self.preview, (740, 440))

    @property
    def curve(self) -> Curve:
        """What is typed."""
        x = (self.x_field.text() or " ") if self.kind.currentData() else ""
        return Curve(
            x, self.y_field.text(), self.start.value(), self.end.value(), self.noise.value(), self.count.value()
        )

    @Slot()
    def _show_example(self) -> None:
        curve = EXAMPLES[self.example.currentData()]
        self.kind.setCurrentIndex(self.kind.findData(bool(curve.x)))
        self.x_field.setText(curve.x)
        self.y_field.setText(curve.y)
        for field, value in ((self.start, curve.start), (self.end, curve.end), (self.noise, curve.noise)):
            field.setValue(value)
        self.count.setValue(curve.count)
        self._kind_chosen()
        self.draw()

    @Slot()
    def _kind_chosen(self) -> None:
        self._form.setRowVisible(self.x_field, bool(self.kind.currentData()))
        self._later.start()

    @Slot()
    def draw(self) -> None:
        """Makes the points of what is typed now, and shows them."""
        self._later.stop()
        try:
            points = points_of(self.curve)
            self.target = target_of(points)
        except ConfigError as error:
            self.target = None
            self.problem.setText(tr(str(error)))
            self.told.setText("")
            self.preview.show_points(None)
        else:
            self.problem.setText("")
            self.told.setText(" ".join(tr(one) for one in told_of(self.target)))
            self.preview.show_points(points)
        self.use.setEnabled(self.target is not None)

    @Slot()
    def _accept_drawn(self) -> None:
        """What was typed last counts, although it was not drawn yet."""
        self.draw()
        if self.target is not None:
            self.accept()
