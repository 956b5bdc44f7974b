"""Run, pause, step, reset, speed; and where the run is."""

from __future__ import annotations

from typing import Literal, get_args

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from ganviz.ui import style
from ganviz.ui.controls import _speeds
from ganviz.ui.controls._buttons import Button
from ganviz.ui.controls._fields import Slider
from ganviz.ui.controls._labels import MutedLabel
from ganviz.ui.controls._status import Status
from ganviz.ui.theme import Theme
from ganviz.ui.translation import tr

State = Literal["none", "ready", "failed"]

#: How much is left out where room is short: nothing; the labels of buttons; captions and slider length as well;
#: all figures but the iteration.
_DETAILS = _FULL, _ICONS, _SHORT, _SHORTEST = range(4)


class TransportBar(QWidget):
    """The bar on top of the window.

    Signals:
        run_toggled(running): run or pause was asked for.
        step_requested(what): ``"iteration"``, ``"discriminator"`` or ``"generator"``.
        reset_requested, seed_requested: start anew with the same seed; with a new one.
        speed_changed(speed): iterations per second, or None for full speed.
        theme_toggled, fullscreen_toggled, help_requested: the buttons at the right end.
    """

    run_toggled = Signal(bool)
    step_requested = Signal(str)
    reset_requested = Signal()
    seed_requested = Signal()
    speed_changed = Signal(object)
    theme_toggled = Signal()
    fullscreen_toggled = Signal()
    help_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._running = False
        self._speed: float | None = None
        self._detail = _FULL
        self._make_buttons(theme)
        self.speed_caption = MutedLabel("Speed")
        self.speed_slider = Slider(theme, len(_speeds.SPEEDS) - 1)
        self.speed_slider.setPageStep(1)
        self.speed_slider.setToolTip(
            tr("How many iterations a second are trained; the slowest speeds show each in its parts (↑ ↓)")
        )
        self.speed_slider.setAccessibleName(tr("Speed"))
        self.speed_slider.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.speed_label = QLabel()
        self.status = Status(theme)
        self._row = QHBoxLayout(self)
        self._lay_out()
        self._connect()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Transport"))
        self.status.show_status(0, None, 0, "CPU")
        self._show_speed()
        self.set_theme(theme)
        self.set_enabled_for_state("ready")

    def set_running(self, running: bool) -> None:
        """Shows whether the run goes on: the first button then pauses it."""
        self._running = running
        self.run_button.set_face("Pause" if running else "Run", "pause" if running else "play")
        self.run_button.setToolTip(tr("Pause the run (Space)" if running else "Run (Space)"))
        self.run_button.setAccessibleName(tr("Pause" if running else "Run"))

    def show_turn(self, player: str | None) -> None:
        """Lights the button of the player that has just learnt, in a run slow enough to be followed."""
        for what, button in self.step_buttons.items():
            button.set_lit(what == player)

    def set_enabled_for_state(self, state: State) -> None:
        """Lets be used what makes sense.

        Args:
            state: ``"none"``: there is no run; ``"ready"``: it runs or is paused; ``"failed"``: only a new start helps.
        """
        if state not in get_args(State):
            raise ValueError(f"state: {state!r} cannot be used; use one of {', '.join(get_args(State))}")
        for button in (self.run_button, *self.step_buttons.values()):
            button.setEnabled(state == "ready")
        for button in (self.reset_button, self.seed_button):
            button.setEnabled(state != "none")

    def speed(self) -> float | None:
        """The speed asked for: iterations per second, or None for full speed."""
        return self._speed

    def set_speed(self, speed: float | None) -> None:
        """Shows a speed, without a signal. Raises ValueError unless it is above 0 or None."""
        if speed is not None and not speed > 0:
            raise ValueError(f"speed: {speed} cannot be used; use a number above 0, or none")
        self._speed = speed
        self._show_speed()

    @Slot()
    def speed_up(self) -> None:
        """Goes to the next faster stop and says so by ``speed_changed``."""
        self._go_to(_speeds.place(self._speed) + 1)

    @Slot()
    def speed_down(self) -> None:
        """Goes to the next slower stop and says so by ``speed_changed``."""
        self._go_to(_speeds.place(self._speed) - 1)

    def set_fullscreen(self, fullscreen: bool) -> None:
        """Shows what the full-screen button does next."""
        self.fullscreen_button.set_face("", "window" if fullscreen else "fullscreen")
        self.fullscreen_button.setToolTip(tr("Leave full screen (F)" if fullscreen else "Full screen (F)"))
        self.fullscreen_button.setAccessibleName(tr("Leave full screen" if fullscreen else "Full screen"))

    def set_theme(self, theme: Theme) -> None:
        """Takes other colours and sizes."""
        self._theme = theme
        for button in self.buttons():
            button.set_theme(theme)
        self.theme_button.set_face("", "sun" if theme.is_dark else "moon")
        text = tr("Light theme" if theme.is_dark else "Dark theme")
        self.theme_button.setToolTip(text)
        self.theme_button.setAccessibleName(text)
        self.speed_slider.set_theme(theme)
        self.status.set_theme(theme)
        self.speed_label.setFont(theme.font(style.BASE_SIZE))
        widest = max(
            self.speed_label.fontMetrics().horizontalAdvance(tr(_speeds.named(speed))) for speed in _speeds.SPEEDS
        )
        self.speed_label.setFixedWidth(widest + style.pixels(theme, 4))
        self._row.setSpacing(style.pixels(theme, 6))
        self._row.setContentsMargins(*(style.pixels(theme, margin) for margin in (12, 8, 12, 8)))
        self._show_detail(self._detail)
        self._fit()

    def buttons(self) -> tuple[Button, ...]:
        """All buttons, from left to right."""
        left = (self.run_button, *self.step_buttons.values(), self.reset_button, self.seed_button)
        return (*left, self.theme_button, self.fullscreen_button, self.help_button)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._width_for(_SHORTEST), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _make_buttons(self, theme: Theme) -> None:
        self.run_button = Button(theme, "Run", "play", primary=True, tip="Run (Space)")
        self.step_buttons = {
            "discriminator": Button(
                theme, "Step D", "step", short="D", tip="One step of the discriminator (D)", name="Step discriminator"
            ),
            "generator": Button(
                theme, "Step G", "step", short="G", tip="One step of the generator (G)", name="Step generator"
            ),
            "iteration": Button(theme, "Iteration", "step", tip="One iteration: k steps of D, one of G (→)"),
        }
        self.reset_button = Button(theme, "Reset", "reset", tip="Start anew with the same seed (R)", framed=False)
        self.seed_button = Button(theme, "New seed", "seed", tip="Start anew with another seed (N)", framed=False)
        self.theme_button = Button(theme, "", "moon", framed=False)
        self.fullscreen_button = Button(theme, "", "fullscreen", framed=False)
        self.help_button = Button(theme, "", "help", framed=False, tip="List of keys (?)", name="List of keys")
        self.set_running(False)
        self.set_fullscreen(False)

    def _lay_out(self) -> None:
        self._row.addWidget(self.run_button)
        for button in self.step_buttons.values():
            self._row.addWidget(button)
        for widget in (self.reset_button, self.seed_button, self.speed_caption, self.speed_slider, self.speed_label):
            self._row.addWidget(widget)
        self._row.addStretch(1)
        self._row.addWidget(self.status)
        for button in (self.theme_button, self.fullscreen_button, self.help_button):
            self._row.addWidget(button)

    def _connect(self) -> None:
        self.run_button.clicked.connect(self._run_clicked)
        for button in self.step_buttons.values():
            button.clicked.connect(self._step_clicked)
        self.reset_button.clicked.connect(self.reset_requested)
        self.seed_button.clicked.connect(self.seed_requested)
        self.theme_button.clicked.connect(self.theme_toggled)
        self.fullscreen_button.clicked.connect(self.fullscreen_toggled)
        self.help_button.clicked.connect(self.help_requested)
        self.speed_slider.moved.connect(self._go_to)
        self.speed_slider.stepped.connect(self._speed_stepped)
        self.status.width_changed.connect(self._fit)

    @Slot()
    def _fit(self) -> None:
        """Leaves out no more than the width asks for."""
        detail = next((detail for detail in _DETAILS if self._width_for(detail) <= self.width()), _SHORTEST)
        if detail != self._detail:
            self._detail = detail
            self._show_detail(detail)

    def _width_for(self, detail: int) -> int:
        """The width at which nothing is cut off. Measured without trying, which would lay everything out anew."""
        foldable = self._foldable()
        buttons = sum(button.width_when(button in foldable and detail >= foldable[button]) for button in self.buttons())
        caption = self.speed_caption.sizeHint().width() if detail < _SHORT else 0
        speed = caption + self._slider_width(detail) + self.speed_label.minimumWidth()
        status = self.status.width_with(word=detail < _SHORT, rest=detail < _SHORTEST)
        margins, shown = self._row.contentsMargins(), len(self.buttons()) + (4 if detail < _SHORT else 3)
        return buttons + speed + status + margins.left() + margins.right() + (shown - 1) * self._row.spacing()

    def _foldable(self) -> dict[Button, int]:
        """The buttons that can do without their label, and from when on."""
        wide = (*self.step_buttons.values(), self.reset_button, self.seed_button)
        return {self.run_button: _SHORTEST, **dict.fromkeys(wide, _ICONS)}

    def _slider_width(self, detail: int) -> int:
        return style.pixels(self._theme, 72 if detail >= _SHORT else 120)

    def _show_detail(self, detail: int) -> None:
        for button, since in self._foldable().items():
            button.set_collapsed(detail >= since)
        self.speed_caption.setVisible(detail < _SHORT)
        self.speed_slider.setFixedWidth(self._slider_width(detail))
        self.status.show_parts(word=detail < _SHORT, rest=detail < _SHORTEST)

    def _show_speed(self) -> None:
        self.speed_slider.show_position(_speeds.place(self._speed))
        self.speed_label.setText(tr(_speeds.named(self._speed)))

    @Slot(int)
    def _go_to(self, place: int) -> None:
        speed = _speeds.SPEEDS[min(max(place, 0), len(_speeds.SPEEDS) - 1)]
        if speed != self._speed:
            self.set_speed(speed)
            self.speed_changed.emit(speed)

    @Slot(int, bool)
    def _speed_stepped(self, direction: int, coarse: bool) -> None:
        self._go_to(_speeds.place(self._speed) + direction * (3 if coarse else 1))

    @Slot()
    def _run_clicked(self) -> None:
        self.run_toggled.emit(not self._running)

    @Slot()
    def _step_clicked(self) -> None:
        sender = self.sender()
        self.step_requested.emit(next(what for what, button in self.step_buttons.items() if button is sender))
