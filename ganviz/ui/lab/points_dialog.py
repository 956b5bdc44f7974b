"""What every dialog is made of that asks for points: a form, what is wrong with it, and beside it the points."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QHBoxLayout, QVBoxLayout, QWidget

from ganviz.ui import style
from ganviz.ui.theme import Theme
from ganviz.ui.translation import tr


class PointsDialog(QDialog):
    """Trains on what is drawn beside the form, once it is accepted.

    Attributes:
        use: the button that accepts.
    """

    def __init__(self, theme: Theme, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self._theme = theme
        self.buttons = QDialogButtonBox()
        self.use = self.buttons.addButton(tr("Train on these"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.buttons.addButton(tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        self.buttons.rejected.connect(self.reject)

    def lay_out(
        self,
        form: QFormLayout,
        below: Sequence[QWidget],
        preview: QWidget,
        size: tuple[float, float],
        above: Sequence[QWidget] = (),
    ) -> None:
        """Puts the form at the left with these widgets below it, the points at the right, and others above both.

        Args:
            size: of the dialog, in pixels at scale 1.
        """
        left, both, whole = QVBoxLayout(), QHBoxLayout(), QVBoxLayout(self)
        left.addLayout(form)
        for widget in below:
            left.addWidget(widget)
        left.addStretch(1)
        both.addLayout(left, 1)
        both.addWidget(preview, 1)
        edge = style.pixels(self._theme, 16)
        whole.setContentsMargins(edge, edge, edge, edge)
        whole.setSpacing(style.pixels(self._theme, 12))
        for widget in above:
            whole.addWidget(widget)
        whole.addLayout(both, 1)
        whole.addWidget(self.buttons)
        self.resize(*(style.pixels(self._theme, side) for side in size))
