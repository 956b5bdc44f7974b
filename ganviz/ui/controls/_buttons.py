"""Buttons that paint themselves from the theme: icons stay sharp, and labels give way to icons where room is short."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ganviz.ui import style
from ganviz.ui.controls import _icons
from ganviz.ui.theme import Theme
from ganviz.ui.translation import tr

_ICON, _HEIGHT, _PADDING, _GAP, _RADIUS = 16, 30, 10, 6, 6
_SMALL = 0.8


class Painted(QAbstractButton):
    """What every button here shares: a theme, the mouse's hover, and a focus that only the tab key gives.

    A click leaves the focus alone, so that the space bar goes on meaning run and pause.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_theme(self, theme: Theme) -> None:
        """Takes other colours and sizes."""
        self._theme = theme
        self.updateGeometry()
        self.update()

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _painter(self) -> QPainter:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        return painter


class Button(Painted):
    """An icon, a label, or both.

    Args:
        label: what it says; also its accessible name where ``name`` is empty.
        short: what it says where room is short; an icon stands alone where it is empty.
        icon: a name from ``_icons``.
        primary: filled with the accent: the one button that matters.
        framed: has a hairline around it; without one it shows its ground under the mouse only.
        small: for a place inside a line of text.
    """

    def __init__(
        self,
        theme: Theme,
        label: str = "",
        icon: str = "",
        *,
        short: str = "",
        tip: str = "",
        name: str = "",
        primary: bool = False,
        framed: bool = True,
        small: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, parent)
        self._icon, self._label, self._short = icon, label, short
        self._primary, self._framed = primary, framed
        self._size = _SMALL if small else 1.0
        self._collapsed, self._lit = False, False
        self.setToolTip(tr(tip))
        self.setAccessibleName(tr(name or label))

    def set_face(self, label: str, icon: str) -> None:
        """Changes label and icon."""
        if (label, icon) != (self._label, self._icon):
            self._label, self._icon = label, icon
            self.updateGeometry()
            self.update()

    def set_collapsed(self, collapsed: bool) -> None:
        """Shows the short label instead of the whole one."""
        if collapsed != self._collapsed:
            self._collapsed = collapsed
            self.updateGeometry()
            self.update()

    def set_lit(self, lit: bool) -> None:
        """Has the accent's colours: what it stands for is at work."""
        if lit != self._lit:
            self._lit = lit
            self.setAccessibleDescription(tr("at work now") if lit else "")
            self.update()

    def is_lit(self) -> bool:
        """Says whether it is lit."""
        return self._lit

    def label(self) -> str:
        """The label that is shown."""
        return tr(self._short if self._collapsed else self._label)

    def _font(self) -> QFont:
        return self._theme.font(12 if self._size < 1 else style.BASE_SIZE, bold=self._primary)

    def _length(self, size: float) -> float:
        return self._theme.font_size(size * self._size)

    def sizeHint(self) -> QSize:
        return QSize(self.width_with(self.label()), round(self._length(_HEIGHT)))

    def width_when(self, collapsed: bool) -> int:
        """The width it has with the whole label, or with the short one."""
        return self.width_with(tr(self._short if collapsed else self._label))

    def width_with(self, label: str) -> int:
        """The width it has with a label."""
        width = QFontMetricsF(self._font()).horizontalAdvance(label) if label else 0.0
        if self._icon:
            width += self._length(_ICON) + (self._length(_GAP) if label else 0)
        padding = self._length(_PADDING if label else (_HEIGHT - _ICON) / 2)
        return round(width + 2 * padding + 0.5)

    def _ground(self, shades: style.Colours) -> str | None:
        under = self.isEnabled() and self.underMouse()
        if self._primary and self.isEnabled():
            return shades.primary_hover if under else shades.primary
        if self.isDown():
            return shades.pressed
        if self.isChecked() or self._lit:
            return shades.tint
        return shades.hover if under else None

    def paintEvent(self, event: QPaintEvent) -> None:
        shades = style.colours(self._theme)
        painter = self._painter()
        ground = self._ground(shades)
        edge = (
            shades.accent
            if self.hasFocus() or self._lit
            else shades.outline
            if self._framed and not self._primary
            else None
        )
        if self._primary and not self.isEnabled():
            edge = shades.outline
        rect = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setBrush(QColor(ground) if ground else Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(edge), 1) if edge else Qt.PenStyle.NoPen)
        radius = self._length(_RADIUS)
        painter.drawRoundedRect(rect, radius, radius)
        if self.hasFocus() and self._primary:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(shades.on_primary), 1))
            painter.drawRoundedRect(rect.adjusted(2, 2, -2, -2), radius - 2, radius - 2)
        self._paint_face(painter, shades)
        painter.end()

    def _paint_face(self, painter: QPainter, shades: style.Colours) -> None:
        colour = shades.on_primary if self._primary else shades.text
        if not self.isEnabled():
            colour = shades.muted
        label, icon, content = self.label(), self._length(_ICON), QRectF(self.rect())
        metrics = QFontMetricsF(self._font())
        width = metrics.horizontalAdvance(label) if label else 0.0
        width += (icon + (self._length(_GAP) if label else 0)) if self._icon else 0
        left = content.center().x() - width / 2
        if self._icon:
            _icons.paint(painter, self._icon, QRectF(left, content.center().y() - icon / 2, icon, icon), colour)
            left += icon + self._length(_GAP)
        if label:
            painter.setFont(self._font())
            painter.setPen(QColor(colour))
            baseline = content.center().y() + (metrics.capHeight()) / 2
            painter.drawText(QPointF(left, baseline), label)


class Dot(Painted):
    """A small round mark that can be clicked: the way back to the preset's value."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = self.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        return QSize(style.pixels(self._theme, 16), style.pixels(self._theme, 20))

    def paintEvent(self, event: QPaintEvent) -> None:
        shades = style.colours(self._theme)
        painter = self._painter()
        middle = QRectF(self.rect()).center()
        if self.underMouse() or self.hasFocus():
            painter.setBrush(QColor(shades.tint))
            painter.setPen(QPen(QColor(shades.accent), 1))
            halo = self._theme.font_size(6.5)
            painter.drawEllipse(middle, halo, halo)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(shades.accent))
        radius = self._theme.font_size(3.5)
        painter.drawEllipse(middle, radius, radius)
        painter.end()


class Switch(Painted):
    """On or off."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.setCheckable(True)

    def sizeHint(self) -> QSize:
        return QSize(style.pixels(self._theme, 32), style.pixels(self._theme, 20))

    def paintEvent(self, event: QPaintEvent) -> None:
        shades = style.colours(self._theme)
        painter = self._painter()
        height = self._theme.font_size(16)
        track = QRectF(0.5, (self.height() - height) / 2 + 0.5, self.width() - 1, height - 1)
        on = self.isChecked()
        edge = shades.accent if on or self.hasFocus() else shades.muted if self.underMouse() else shades.outline
        painter.setPen(QPen(QColor(edge), 1))
        painter.setBrush(QColor(shades.accent if on else shades.field))
        painter.drawRoundedRect(track, height / 2, height / 2)
        inset = self._theme.font_size(3)
        side = track.height() - 2 * inset
        left = track.right() - inset - side if on else track.left() + inset
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(shades.on_primary if on else shades.muted))
        painter.drawEllipse(QRectF(left, track.top() + inset, side, side))
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(shades.text), 1))
            painter.drawRoundedRect(track, height / 2, height / 2)
        painter.end()
