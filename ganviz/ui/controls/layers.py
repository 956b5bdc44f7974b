"""The row of chips that show or hide the layers of the stage."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QColor, QFontMetricsF, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget

from ganviz.ui import style
from ganviz.ui.controls._buttons import Button, Painted
from ganviz.ui.controls._flow import FlowLayout
from ganviz.ui.plotting.view import Layer
from ganviz.ui.theme import Theme
from ganviz.ui.translation import tr

_HEIGHT, _PADDING, _GAP, _MARK = 24, 9, 6, 8
#: The share of the stage's height that chips may take.
_SHARE, UNLIMITED = 0.2, 1 << 24


class Chip(Painted):
    """One layer: a mark that is full or hollow, the name, the key."""

    def __init__(self, theme: Theme, layer: Layer, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.layer = layer
        self.setText(tr(layer.label))
        self.setCheckable(True)
        about = layer.help or layer.label
        self.setToolTip(tr("{text} ({key})", text=about, key=layer.shortcut) if layer.shortcut else tr(about))
        self.setAccessibleName(tr("Layer: {layer}", layer=layer.label))
        self.setAccessibleDescription(tr(layer.help))

    def _widths(self) -> tuple[float, float]:
        name = QFontMetricsF(self._theme.font(12)).horizontalAdvance(self.text())
        key = QFontMetricsF(self._theme.font(11)).horizontalAdvance(self.layer.shortcut)
        return name, key

    def sizeHint(self) -> QSize:
        name, key = self._widths()
        fixed = 2 * _PADDING + _MARK + _GAP + (_GAP if self.layer.shortcut else 0)
        return QSize(round(name + key + self._theme.font_size(fixed) + 0.5), style.pixels(self._theme, _HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        shades, size, on = style.colours(self._theme), self._theme.font_size, self.isChecked()
        painter = self._painter()
        rect = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        edge = shades.text if self.hasFocus() else shades.accent if on else shades.outline
        ground = shades.tint if on else shades.hover if self.underMouse() else None
        painter.setPen(QPen(QColor(edge), 1))
        painter.setBrush(QColor(ground) if ground else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2)

        x, middle, radius = size(_PADDING), rect.center().y(), size(_MARK) / 2 - 0.5
        painter.setPen(QPen(QColor(shades.accent if on else shades.muted), 1.2))
        painter.setBrush(QColor(shades.accent) if on else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(QPointF(x + radius, middle), radius - 0.5, radius - 0.5)

        x += size(_MARK + _GAP)
        font = self._theme.font(12)
        painter.setFont(font)
        painter.setPen(QColor(shades.text if on or self.underMouse() else shades.muted))
        baseline = middle + QFontMetricsF(font).capHeight() / 2
        painter.drawText(QPointF(x, baseline), self.text())
        painter.setFont(self._theme.font(11))
        painter.setPen(QColor(shades.muted))
        painter.drawText(QPointF(x + self._widths()[0] + size(_GAP), baseline), self.layer.shortcut)
        painter.end()


class LayerBar(QWidget):
    """Toggle chips for the layers of the stage, wrapping onto further lines where the window is narrow.

    Of the room that it is given it takes a fifth at the most: layers that are not shown then stand in a menu.

    Signals:
        toggled(key, visible): the user showed or hid a layer.
    """

    toggled = Signal(str, bool)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._chips: dict[str, Chip] = {}
        self._room = UNLIMITED
        self._flow = FlowLayout(self)
        self.more = Button(theme, "More", "chevron_down", small=True, tip="The other layers")
        self.more.clicked.connect(self._show_menu)
        self.more.hide()
        self._flow.addWidget(self.more)
        self.menu = QMenu(self)
        self.menu.triggered.connect(self._menu_clicked)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(tr("Layers of the stage"))
        self.set_theme(theme)

    def set_layers(self, layers: Sequence[Layer], states: Mapping[str, bool]) -> None:
        """Shows these layers; ``states`` says which are visible, the others take their own default. No signal."""
        if [chip.layer for chip in self._chips.values()] != list(layers):
            for chip in self._chips.values():
                self._flow.removeWidget(chip)
                chip.hide()
                chip.deleteLater()
            self._chips = {layer.key: self._new_chip(layer) for layer in layers}
            self._flow.removeWidget(self.more)
            self._flow.addWidget(self.more)
        for key, chip in self._chips.items():
            chip.setChecked(states.get(key, chip.layer.visible))
        self._fold()
        self.updateGeometry()

    def set_room(self, height: int) -> None:
        """Says how high the stage and this bar are together."""
        self._room = height
        self._fold()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def _fold(self) -> None:
        """Hides layers, from the last, until the others have room in the lines that there may be."""
        line = style.pixels(self._theme, _HEIGHT) + self._flow.spacing()
        most, kept = max(1, int(_SHARE * self._room / line)), list(self._chips.values())
        while kept and self._lines([*kept, *([self.more] if len(kept) < len(self._chips) else [])]) > most:
            kept.remove(next((chip for chip in reversed(kept) if not chip.isChecked()), kept[-1]))
        for chip in self._chips.values():
            chip.setVisible(chip in kept)
        self.more.setVisible(len(kept) < len(self._chips))

    def _lines(self, parts: Sequence[Painted]) -> int:
        """The lines that these take."""
        lines, x = 1, 0
        for part in parts:
            width = part.sizeHint().width()
            if x and x + width > self.width():
                lines, x = lines + 1, 0
            x += width + self._flow.spacing()
        return lines

    @Slot()
    def _show_menu(self) -> None:
        self.menu.clear()
        for chip in self._chips.values():
            if chip.isHidden():
                action = self.menu.addAction(chip.text())
                action.setCheckable(True)
                action.setChecked(chip.isChecked())
                action.setData(chip.layer.key)
        self.menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))

    @Slot(QAction)
    def _menu_clicked(self, action: QAction) -> None:
        self.toggled.emit(action.data(), action.isChecked())

    def chip(self, key: str) -> Chip:
        """The chip of a layer. Raises KeyError for an unknown one."""
        return self._chips[key]

    def sizeHint(self) -> QSize:
        return self._flow.sizeHint()

    def minimumSizeHint(self) -> QSize:
        return self._flow.minimumSize()

    def set_theme(self, theme: Theme) -> None:
        """Takes other colours and sizes."""
        self._theme = theme
        self._flow.setSpacing(style.pixels(theme, 6))
        self._flow.setContentsMargins(0, 0, 0, 0)
        self.more.set_theme(theme)
        for chip in self._chips.values():
            chip.set_theme(theme)
        self._fold()

    def _new_chip(self, layer: Layer) -> Chip:
        chip = Chip(self._theme, layer)
        chip.clicked.connect(self._clicked)
        self._flow.addWidget(chip)
        return chip

    @Slot(bool)
    def _clicked(self, on: bool) -> None:
        chip = self.sender()
        if isinstance(chip, Chip):
            self.toggled.emit(chip.layer.key, on)
