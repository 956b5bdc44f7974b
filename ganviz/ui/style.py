"""The look of the controls: Qt's palette and style sheet, both derived from a ``Theme``.

The window calls ``apply`` once for each theme or scale, then ``set_theme`` of every control that paints itself.
Widgets ask for their part by a dynamic property: ``role`` (muted, caption, heading, title, error, caution, keycap,
panel).
"""

from __future__ import annotations

from dataclasses import asdict, dataclass
from functools import cache
from string import Template

from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from ganviz.ui.theme import Theme, legible, mixed

BASE_SIZE = 13

_GOOD = {False: "#2b8a3e", True: "#69db7c"}
_CAUTION = {False: "#9a6700", True: "#ffd43b"}


@dataclass(frozen=True, slots=True)
class Colours:
    """What a theme's colours become on controls; each text colour is legible on each surface it is written on.

    Attributes:
        window, panel, field: the surfaces, from the outermost to where values are typed.
        hover, pressed: of a button without a colour of its own.
        border, outline: a hairline between areas; the edge of something that can be operated.
        text, muted, accent_text, error: to be written on any surface.
        accent, tint: fills: a slider's used part; the ground of what is chosen.
        primary, primary_hover, on_primary: the one button that matters and its text.
        good, caution: marks beside a text, legible too.
    """

    window: str
    panel: str
    field: str
    hover: str
    pressed: str
    border: str
    outline: str
    text: str
    muted: str
    accent: str
    accent_text: str
    tint: str
    primary: str
    primary_hover: str
    on_primary: str
    good: str
    caution: str
    error: str


@cache
def colours(theme: Theme) -> Colours:
    """Derives the colours of the controls from a theme."""
    hover, pressed = mixed(theme.panel, theme.text, 0.06), mixed(theme.panel, theme.text, 0.13)
    tint = mixed(theme.panel, theme.accent, 0.16)
    surfaces = (theme.background, theme.panel, hover, tint)
    on_primary = theme.background
    primary = legible(theme.accent, theme.text, on_primary)
    return Colours(
        window=theme.panel,
        panel=theme.panel,
        field=theme.background,
        hover=hover,
        pressed=pressed,
        border=theme.border,
        outline=mixed(theme.border, theme.text, 0.12),
        text=theme.text,
        muted=legible(theme.muted, theme.text, *surfaces),
        accent=theme.accent,
        accent_text=legible(theme.accent, theme.text, *surfaces),
        tint=tint,
        primary=primary,
        primary_hover=mixed(primary, theme.text, 0.15),
        on_primary=on_primary,
        good=legible(_GOOD[theme.is_dark], theme.text, *surfaces),
        caution=legible(_CAUTION[theme.is_dark], theme.text, *surfaces),
        error=legible(theme.warning, theme.text, *surfaces),
    )


def pixels(theme: Theme, size: float) -> int:
    """A length of the layout, in whole pixels at the theme's scale."""
    return max(1, round(theme.font_size(size)))


def set_property(widget: QWidget, name: str, value: object) -> None:
    """Sets a property that the style sheet asks for, and lets the widget be drawn by it."""
    if widget.property(name) != value:
        widget.setProperty(name, value)
        widget.style().unpolish(widget)
        widget.style().polish(widget)


def palette(theme: Theme) -> QPalette:
    """Qt's palette in a theme's colours."""
    shades, roles = colours(theme), QPalette.ColorRole
    made = QPalette()
    for role, colour in {
        roles.Window: shades.window,
        roles.WindowText: shades.text,
        roles.Base: shades.field,
        roles.AlternateBase: shades.panel,
        roles.Text: shades.text,
        roles.PlaceholderText: shades.muted,
        roles.Button: shades.panel,
        roles.ButtonText: shades.text,
        roles.BrightText: shades.error,
        roles.Highlight: shades.primary,
        roles.HighlightedText: shades.on_primary,
        roles.ToolTipBase: shades.field,
        roles.ToolTipText: shades.text,
        roles.Link: shades.accent_text,
        roles.Light: shades.hover,
        roles.Midlight: shades.hover,
        roles.Mid: shades.outline,
        roles.Dark: shades.outline,
        roles.Shadow: shades.border,
    }.items():
        made.setColor(role, QColor(colour))
    for role in (roles.WindowText, roles.Text, roles.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(shades.muted))
    return made


def style_sheet(theme: Theme) -> str:
    """The style sheet of the whole program in a theme's colours, at its scale."""
    lengths = {f"px{size}": f"{pixels(theme, size)}px" for size in (*range(1, 17), 18, 20, 24, 28, 32)}
    # A radius above half the side would make the handle square, so its lengths are even numbers.
    knob, groove = 2 * pixels(theme, 6), 2 * pixels(theme, 2)
    lengths |= {
        "knob": f"{knob}px",
        "knob_focused": f"{knob - 2}px",
        "knob_radius": f"{knob // 2 + 1}px",
        "knob_margin": f"{(groove - knob - 2) // 2}px",
        "groove": f"{groove}px",
        "groove_radius": f"{groove // 2}px",
    }
    return _SHEET.substitute(asdict(colours(theme)), **lengths)


def apply(app: QApplication, theme: Theme) -> None:
    """Gives the whole program a theme's look: Fusion, palette, font and style sheet."""
    sheet = style_sheet(theme)
    if app.styleSheet() == sheet:  # and so the rest; to dress a window anew takes half a second
        return
    app.setStyle("Fusion")
    app.setPalette(palette(theme))
    app.setFont(theme.font(BASE_SIZE))
    app.setStyleSheet(sheet)


_SHEET = Template("""
QToolTip { background: $field; color: $text; border: 1px solid $outline; padding: $px4 $px6; }
QLabel[role="muted"] { color: $muted; }
QLabel[role="caption"] { color: $muted; font-size: $px12; }
QLabel[role="heading"] { color: $text; font-weight: 600; }
QLabel[role="title"] { color: $text; font-size: $px18; font-weight: 600; }
QLabel[role="error"] { color: $error; font-size: $px12; }
QLabel[role="caution"] { color: $caution; font-size: $px12; }
QLabel[role="keycap"] {
    color: $text; background: $field; border: 1px solid $outline; border-bottom-width: 2px;
    border-radius: $px4; padding: $px1 $px6;
}
QFrame[role="panel"] { background: $panel; border: 1px solid $border; border-radius: $px6; }

QLineEdit {
    background: $field; color: $text; border: 1px solid $outline; border-radius: $px6; padding: $px2 $px6;
    selection-background-color: $primary; selection-color: $on_primary; placeholder-text-color: $muted;
}
QLineEdit:hover { border-color: $muted; }
QLineEdit:focus { border-color: $accent; }
QLineEdit[invalid="true"], QLineEdit[invalid="true"]:focus { border-color: $error; }

QComboBox {
    background: $field; color: $text; border: 1px solid $outline; border-radius: $px6;
    padding: $px2 $px2 $px2 $px8; combobox-popup: 0;
}
QComboBox:hover { border-color: $muted; }
QComboBox:focus, QComboBox:on { border-color: $accent; }
QComboBox[invalid="true"], QComboBox[invalid="true"]:focus { border-color: $error; }
QComboBox::drop-down { border: 0; width: $px20; }
QComboBox::down-arrow { image: none; }
QComboBox QAbstractItemView {
    background: $field; color: $text; border: 1px solid $outline; outline: 0; padding: $px2;
    selection-background-color: $tint; selection-color: $text;
}
QComboBox QAbstractItemView::item { padding: $px4 $px6; border-radius: $px4; }
QComboBox QAbstractItemView::item:disabled { color: $muted; }
QComboBox QAbstractItemView::item:selected { background: $tint; color: $text; }

QSlider:horizontal { min-height: $px20; background: transparent; }
QSlider::groove:horizontal { height: $groove; border-radius: $groove_radius; background: $outline; }
QSlider::sub-page:horizontal { border-radius: $groove_radius; background: $accent; }
QSlider::sub-page:horizontal:disabled { background: $outline; }
QSlider::handle:horizontal {
    width: $knob; height: $knob; margin: $knob_margin 0; border-radius: $knob_radius;
    background: $field; border: 1px solid $muted;
}
QSlider::handle:horizontal:hover, QSlider::handle:horizontal:pressed { border-color: $accent; background: $tint; }
QSlider::handle:horizontal:focus { border: 2px solid $accent; width: $knob_focused; }
QSlider::handle:horizontal:disabled { border-color: $outline; background: $panel; }

QScrollArea { border: 0; background: transparent; }
QScrollBar:vertical { width: $px10; margin: 0; background: transparent; }
QScrollBar:horizontal { height: $px10; margin: 0; background: transparent; }
QScrollBar::handle { background: $outline; border-radius: $px3; margin: $px2; }
QScrollBar::handle:vertical { min-height: $px28; }
QScrollBar::handle:horizontal { min-width: $px28; }
QScrollBar::handle:hover { background: $muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QPushButton {
    color: $text; background: $panel; border: 1px solid $outline; border-radius: $px6; padding: $px4 $px12;
    min-height: $px18;
}
QPushButton:hover { background: $hover; }
QPushButton:pressed { background: $pressed; }
QPushButton:focus { border-color: $accent; }
QPushButton:default { color: $on_primary; background: $primary; border-color: $primary; }
QPushButton:default:hover { background: $primary_hover; }

QMenu { background: $field; color: $text; border: 1px solid $outline; padding: $px4; }
QMenu::item { padding: $px5 $px24 $px5 $px12; border-radius: $px4; }
QMenu::item:selected { background: $tint; }
QMenu::separator { height: 1px; background: $border; margin: $px4 $px6; }
QSplitter::handle { background: $border; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
""")
