"""The look of the controls: Qt's palette and fonts, derived from a ``Theme``.

The window calls ``apply`` once for each theme or scale, then ``set_theme`` of every control that paints itself.
Labels have their part by their class, see ``ganviz.ui.controls._labels``.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QToolTip

from ganviz.ui.theme import Theme, legible, mixed

BASE_SIZE = 13

#: What Qt lets come by and by.
MOVING = (
    Qt.UIEffect.UI_AnimateMenu,
    Qt.UIEffect.UI_FadeMenu,
    Qt.UIEffect.UI_AnimateCombo,
    Qt.UIEffect.UI_AnimateTooltip,
    Qt.UIEffect.UI_FadeTooltip,
    Qt.UIEffect.UI_AnimateToolBox,
)
#: Under which the program keeps which of these the system wants, and the caret's blinking that the system has.
WANTED, AS_THE_SYSTEM = "ganviz_effects", -1

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


#: Sizes of labels in pixels at scale 1, and whether they are bold, by the name of the label's class in
#: ``ganviz.ui.controls._labels``; the others have the usual size.
FONTS = {
    "CaptionLabel": (12, False),
    "HeadingLabel": (BASE_SIZE, True),
    "TitleLabel": (18, True),
    "ErrorLabel": (12, False),
    "CautionLabel": (12, False),
}


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
        roles.LinkVisited: shades.caution,
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


def scale() -> float:
    """The scale of the theme in force, for what is told of no theme: that of the application's font."""
    size = QApplication.font().pixelSize()
    return size / BASE_SIZE if size > 0 else 1.0


def calm(app: QApplication, is_still: bool) -> None:
    """Has carets blink, and menus and tool tips come by and by, as the system wants it, or none of it."""
    wanted = app.property(WANTED)
    if is_still == (wanted is not None):
        return
    if is_still:
        wanted = [effect for effect in MOVING if app.isEffectEnabled(effect)]
    for effect in wanted:
        app.setEffectEnabled(effect, not is_still)
    app.setProperty(WANTED, wanted if is_still else None)
    QGuiApplication.styleHints().setCursorFlashTime(0 if is_still else AS_THE_SYSTEM)


def apply(app: QApplication, theme: Theme) -> None:
    """Gives the whole program a theme's look: Fusion, palette and fonts.

    There is no style sheet: each change of one dresses every widget anew, which takes half a second.
    """
    if app.style().objectName() != "fusion":
        app.setStyle("Fusion")
    calm(app, theme.is_still)
    made, font = palette(theme), theme.font(BASE_SIZE)
    if app.palette() == made and app.font() == font:
        return
    app.setPalette(made)
    app.setFont(font)
    QToolTip.setPalette(made)
    QToolTip.setFont(font)
    for name, (size, bold) in FONTS.items():
        # The stubs of PySide 6.11 ask for bytes, which it does not take.
        app.setFont(theme.font(size, bold), name)  # type: ignore[arg-type]
