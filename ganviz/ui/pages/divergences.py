from __future__ import annotations

import logging
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QRectF, Qt, Slot
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ganviz import registry
from ganviz.assignment import assigned
from ganviz.phrases import figures, phrase
from ganviz.presets import Preset, preset
from ganviz.settings import Settings, setting
from ganviz.theory.divergences import DIVERGENCES, Array
from ganviz.theory.normal import Normal
from ganviz.theory.two_gaussians import divergences, over_offsets, slope
from ganviz.ui import style
from ganviz.ui.controls._buttons import Button
from ganviz.ui.controls.form import ConfigForm
from ganviz.ui.controls.formula import FormulaView
from ganviz.ui.controls.sentence import SentenceBar
from ganviz.ui.exporting.paper import Paper
from ganviz.ui.page import Page, Shell, Start
from ganviz.ui.plotting.focus import PlotFocus
from ganviz.ui.plotting.gutter import Gutter
from ganviz.ui.plotting.pointer import Pointer
from ganviz.ui.runs.model import RunState, ViewModel
from ganviz.ui.runs.session import Session
from ganviz.ui.theme import LIGHT, Theme
from ganviz.ui.theory.drawing import PlotsDrawing
from ganviz.ui.theory.gaussian_plots import OFFSETS, DensityPlot, OffsetPlot, Plots, Shown
from ganviz.ui.translation import tr

if TYPE_CHECKING:
    from ganviz.snapshot import Frame

log = logging.getLogger(__name__)

#: The preset that is trained, on P in place of its own data.
TRAINED = "gaussian-1d"
#: A distance of the JSD from log 2, and a slope of it in nats per unit, below which G is said to feel nothing.
NEAR_BOUND, NO_SLOPE = 0.01, 0.01
#: Width of the panels at both sides, in pixels at scale 1.
PANEL = 296
#: The share of the window's width that either may take where its text is larger.
PANEL_SHARE = 0.27
#: From here on a divergence is written with an exponent.
LARGE_NUMBER = 1e4

JSD_FORMULA = r"\frac{1}{2}\,\mathrm{KL}(P\,\|\,M)+\frac{1}{2}\,\mathrm{KL}(Q\,\|\,M),\quad M=\frac{P+Q}{2}"


@dataclass(frozen=True)
class TwoGaussians(Settings):
    """P, the data, and Q, the model."""

    p_mean: float = setting(
        -2.0, "Mean", "Where P’s middle is.", "Data P", symbol="μ", minimum=-6, maximum=6, slider=(-6, 6), live=True
    )
    p_sigma: float = setting(
        0.5,
        "Width",
        "P’s standard deviation.",
        "Data P",
        symbol="σ",
        minimum=0.05,
        maximum=3,
        slider=(0.05, 3),
        logarithmic=True,
        live=True,
    )
    q_mean: float = setting(
        2.0, "Mean", "Where Q’s middle is.", "Model Q", symbol="μ", minimum=-6, maximum=6, slider=(-6, 6), live=True
    )
    q_sigma: float = setting(
        0.5,
        "Width",
        "Q’s standard deviation.",
        "Model Q",
        symbol="σ",
        minimum=0.05,
        maximum=3,
        slider=(0.05, 3),
        logarithmic=True,
        live=True,
    )

    @property
    def p(self) -> Normal:
        return Normal(self.p_mean, self.p_sigma)

    @property
    def q(self) -> Normal:
        return Normal(self.q_mean, self.q_sigma)


class Divergences(Page):
    """How far apart two Gaussians are, by each divergence, and what a GAN makes of the task.

    P is what a GAN is trained on, at the press of a button; Q is moved by hand.
    """

    key = "divergences"
    title = "Divergences"
    order = 19
    group = "Theory"

    def __init__(self, shell: Shell, start: Start) -> None:
        super().__init__(shell, start)
        theme = shell.theme
        self.settings = TwoGaussians()
        self.model, self.session = ViewModel(), None  # type: ViewModel, Session | None
        self.form = ConfigForm(theme)
        self.form.config_edited.connect(self._edited)
        self.train_button = Button(theme, "Train a GAN on P", "play", primary=True)
        self.train_button.clicked.connect(self._train_clicked)
        self.trained = QLabel()
        self.trained.setWordWrap(True)
        self.plots = Plots(theme)
        for plot in self.plots.both:
            PlotFocus(plot, registry.help_text(type(plot)))
            Pointer(plot, scrolls=False)
        self.formula = FormulaView(theme)
        self.sentence = SentenceBar(theme)
        self.table, self.readings = QGridLayout(), {name: QLabel() for name in DIVERGENCES}
        self.left, self.right = self._build_left(), self._build_right()
        middle = QVBoxLayout()
        middle.addWidget(self.plots, 1)
        middle.addWidget(self.sentence)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self.left)
        row.addLayout(middle, 1)
        row.addWidget(self.right)
        self.rows.addLayout(row, 1)
        self._curves: dict[str, Array] = {}
        self._curves_of: tuple[float, float] | None = None
        self.set_theme(theme)
        self._show()

    def _build_left(self) -> QWidget:
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.addWidget(self.form, 1)
        column.addWidget(self.train_button)
        column.addWidget(self.trained)
        return whole

    def _build_right(self) -> QWidget:
        whole = QWidget()
        column = QVBoxLayout(whole)
        for row, (name, reading) in enumerate(self.readings.items()):
            self.table.addWidget(QLabel(tr(name)), row, 0)
            self.table.addWidget(reading, row, 1, Qt.AlignmentFlag.AlignRight)
        column.addLayout(self.table)
        column.addWidget(self.formula)
        column.addStretch(1)
        return whole

    # ── what is shown ─────────────────────────────────────────────────────────────────────────────────────────────────

    def shown(self) -> Shown:
        """What the plots draw now."""
        p, q = self.settings.p, self.settings.q
        if self._curves_of != (p.sigma, q.sigma):  # they depend on the widths alone
            self._curves_of, self._curves = (p.sigma, q.sigma), over_offsets(p, q, OFFSETS)
        generated = None
        frame = self.model.frame
        if frame is not None and frame.snapshot.densities is not None:
            densities = frame.snapshot.densities
            generated = densities.axes[0], densities.generated
        return Shown(p, q, divergences(p, q), self._curves, generated)

    def _show(self) -> None:
        shown = self.shown()
        self.plots.draw(shown)
        self.form.set_config(self.settings, TwoGaussians())
        for name, value in shown.values.items():
            self.readings[name].setText(_written(value))
        jsd = shown.values["Jensen–Shannon"]
        self.formula.set_formulas([jsd_formula(shown)])
        self.sentence.say(sentence(self.settings, jsd))
        self.trained.setText(self._told())

    def _told(self) -> str:
        """How the GAN is doing, with the iteration of its reading."""
        frame = self.model.frame
        if frame is None or frame.measures is None or frame.measures.values.get("jsd") is None:
            return ""
        return tr(
            "P_G after {iteration:,} iterations: JSD {jsd:.3f}",
            iteration=frame.measures.iteration,
            jsd=frame.measures.values["jsd"],
        )

    @Slot(object, str)
    def _edited(self, settings: TwoGaussians, path: str) -> None:
        moved = settings.p != self.settings.p
        self.settings = settings
        if moved and self.session is not None:
            self.session.open(self._preset())
            self.session.resume()
        self._show()

    # ── training ──────────────────────────────────────────────────────────────────────────────────────────────────────

    def _preset(self) -> Preset:
        """A GAN that learns P."""
        base = preset(TRAINED)
        p = self.settings.p
        config = assigned(base.config, f"target.mean={p.mean!r}", f"target.sigma={p.sigma!r}")
        return replace(base.with_config(config), title="A GAN that learns P")

    @Slot()
    def _train_clicked(self) -> None:
        """Begins to train, pauses, or goes on."""
        if self.session is None:
            host = self.start.host if isinstance(self.start.host, str) else "process"
            self.session = Session(self.model, self._preset(), host=host, parent=self)
            self.session.frame_ready.connect(self.model.show)
            self.session.restarted.connect(lambda run: self.model.show(run, None))
            self.session.state_changed.connect(self._show_state)
            self.session.failed.connect(self._tell_failure)
            self.model.frame_changed.connect(self._show_frame)
            self._show_state(self.session.run)
        elif self.session.run.ended:
            self.session.run.wants_to_run = True
            self.session.reset()
        else:
            self.session.toggle()

    def showEvent(self, event: QShowEvent) -> None:
        """Draws what came while another page was shown."""
        super().showEvent(event)
        self._show()

    def _show_frame(self, run: RunState, frame: Frame | None) -> None:
        if self.isVisible():
            self._show()

    @Slot(object)
    def _show_state(self, run: RunState) -> None:
        self.train_button.set_face(
            "Pause the GAN" if run.wants_to_run else "Train on", "pause" if run.wants_to_run else "play"
        )

    @Slot(object, str, str)
    def _tell_failure(self, run: RunState, happened: str, details: str) -> None:
        log.warning("%s\n%s", happened, details)
        self.shell.say(happened, "Both Gaussians were kept.", "Press the button to train anew.", details)

    # ── pictures and look ─────────────────────────────────────────────────────────────────────────────────────────────

    def drawing(self, paper: Paper) -> PlotsDrawing:
        shown = self.shown()
        said = sentence(self.settings, shown.values["Jensen–Shannon"])
        drawing, gutter = PlotsDrawing(LIGHT, paper, said, [jsd_formula(shown)]), Gutter()
        room, plots = drawing.room, (DensityPlot(drawing.theme), OffsetPlot(drawing.theme))
        for row, plot in enumerate(plots):
            plot.share(gutter)
            height = room.height() / len(plots)
            drawing.place(plot, QRectF(room.left(), room.top() + row * height, room.width(), height))
            plot.show(shown)
        return drawing

    def plot(self) -> QWidget:
        return self.plots

    def escape(self) -> None:
        for plot in self.plots.both:
            plot.show_whole()

    def present(self, presenting: bool) -> None:
        """Plots and sentence alone."""
        self.left.setVisible(not presenting)
        self.right.setVisible(not presenting)

    def set_theme(self, theme: Theme) -> None:
        self.form.set_theme(theme)
        self.train_button.set_theme(theme)
        self.plots.set_theme(theme)
        self.formula.set_theme(theme)
        self.sentence.set_theme(theme)
        self.table.setHorizontalSpacing(style.pixels(theme, 16))
        self._give_widths(theme)

    def _give_widths(self, theme: Theme) -> None:
        """Both panels grow with their text up to a share of the window."""
        for panel in (self.left, self.right):
            panel.setFixedWidth(round(max(PANEL, min(PANEL * theme.scale, PANEL_SHARE * self.width()))))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._give_widths(self.shell.theme)

    def shut_down(self) -> None:
        if self.session is not None:
            self.session.stop()


def _written(value: float) -> str:
    """A divergence in few characters."""
    if not np.isfinite(value):
        return "∞"
    return f"{value:.3f}" if value < LARGE_NUMBER else figures(value)


def jsd_formula(shown: Shown) -> tuple[str, str]:
    """The formula of the Jensen–Shannon divergence, after what it is now."""
    return phrase("The Jensen–Shannon divergence is {jsd:.3f}", jsd=shown.values["Jensen–Shannon"]), JSD_FORMULA


def sentence(settings: TwoGaussians, jsd: float) -> str:
    """What is to be seen of this pair."""
    if settings.p == settings.q:
        return "P and Q are the same: every divergence is 0."
    steep = abs(slope("Jensen–Shannon", settings.p, settings.q))
    if np.log(2) - jsd < NEAR_BOUND and steep < NO_SLOPE:
        return phrase(
            "P and Q hardly overlap: the JSD stands at {jsd:.3f}, just below log 2, and moving Q changes it by "
            "{slope} per unit: there is no gradient to follow.",
            jsd=jsd,
            slope=figures(steep),
        )
    return phrase(
        "P and Q overlap: the JSD is {jsd:.3f}, and moving Q changes it by {slope:.3f} per unit.", jsd=jsd, slope=steep
    )
