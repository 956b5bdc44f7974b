from __future__ import annotations

import math
from dataclasses import replace

from PySide6.QtCore import QRectF, Slot
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from ganviz.assignment import replaced
from ganviz.config import RunConfig
from ganviz.phrases import phrase
from ganviz.presets import Preset, preset
from ganviz.refusals import ConfigError
from ganviz.settings import walk
from ganviz.studies.outcomes import QUESTIONS, Question, answered, modes_of
from ganviz.ui import style
from ganviz.ui.commands import Command
from ganviz.ui.controls._buttons import Button
from ganviz.ui.controls._labels import CaptionLabel, HeadingLabel, TitleLabel
from ganviz.ui.controls._small_stage import Ground, ground_of
from ganviz.ui.controls._small_stage import Member as Pictured
from ganviz.ui.controls.form import ConfigForm
from ganviz.ui.controls.multiples import Multiples, places
from ganviz.ui.controls.sentence import SentenceBar
from ganviz.ui.exporting.paper import Paper
from ganviz.ui.lab.pictured import pictured
from ganviz.ui.page import Page, Shell, Start
from ganviz.ui.plotting.focus import PlotFocus
from ganviz.ui.plotting.pointer import Pointer
from ganviz.ui.remembered import Kept, Remembered
from ganviz.ui.runs.study import Member, Study, run_of
from ganviz.ui.study.drawing import StudyDrawing
from ganviz.ui.study.order import order
from ganviz.ui.study.scenes import histogram, over_time
from ganviz.ui.study.settings import LOOKS, SORTS, Studied
from ganviz.ui.theme import LIGHT, Theme
from ganviz.ui.theory.scene import Scene
from ganviz.ui.theory.sketch import Sketch
from ganviz.ui.translation import tr

#: Width of the panel at the left in pixels at scale 1, and the share of the window that it may take in large type.
PANEL, PANEL_SHARE = 272, 0.27
#: The share of the height that members have at the most, and for how many there is room before there are any.
MEMBERS_SHARE, SHOWN_AT_FIRST = 0.56, 16
#: Every so manyth reads all metrics.
WHOLE_EVERY = 4
#: Points of a look at data with modes: those from which these are counted. A distance needs all, for its floor.
LOOK_POINTS = 2500
SEEDS = 2**31 - 1


class StudyPage(Page):
    """One start with many seeds at once: every member live, how a metric is spread over them, and over time.

    A click opens a member in the laboratory, with its own numbers, at the iteration at which it stands.
    """

    key = "study"
    title = "Study"
    order = 10
    plain_keys = (("Enter", "Open the member that has the focus"),)

    def __init__(self, shell: Shell, start: Start) -> None:
        super().__init__(shell, start)
        theme = shell.theme
        self.settings = Studied()
        self.study = Study(self)
        self._studied: Preset | None = None
        self._ground: Ground | None = None
        #: What is to be imitated, before anything is trained, and by which settings.
        self._previewed: tuple[RunConfig, Ground] | None = None
        self._order: list[int] = []
        self._build(theme)
        self.study.changed.connect(self.refresh)
        self.study.ended.connect(self._tell_end)
        self.study.stands.connect(self._open)
        self.set_theme(theme)
        self.form.set_config(self.settings, Studied())

    def _build(self, theme: Theme) -> None:
        self.form = ConfigForm(theme)
        self.form.config_edited.connect(self._edited)
        self.start_button = Button(theme, "Start", "play", primary=True, tip="Train all members (Space)")
        self.start_button.clicked.connect(self.toggle)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("How far the members are"))
        self.hint = CaptionLabel("A click on a member, or Enter, opens it in the laboratory as it stands.")
        self.hint.setWordWrap(True)
        self.panel = QWidget()
        self._panel_column = QVBoxLayout(self.panel)
        self._panel_column.setContentsMargins(0, 0, 0, 0)
        self.heading = TitleLabel(type(self).title)
        self._lower = QVBoxLayout()
        self._upper = QVBoxLayout()
        for part in (self.start_button, self.bar):
            self._upper.addWidget(part)
        self._lower.addWidget(self.hint)
        self._panel_column.addWidget(self.heading)
        self._panel_column.addLayout(self._upper)
        self._panel_column.addWidget(self.form, 1)
        self._panel_column.addLayout(self._lower)
        self.caption, self.multiples = HeadingLabel(), Multiples(theme)
        self.multiples.chosen.connect(self._wish)
        self.histogram, self.over_time = Sketch(theme, "Members"), Sketch(theme, "Over time")
        self.sentence = SentenceBar(theme)
        plots = QHBoxLayout()
        for sketch, help_ in (
            (self.histogram, "How the metric is spread over the members now; dashed is the median."),
            (self.over_time, "The metric's median over all members, with bands of half and of four fifths of them."),
        ):
            PlotFocus(sketch, help_)
            Pointer(sketch, scrolls=False)
            sketch.widget.setMinimumSize(1, 1)
            plots.addWidget(sketch.widget, 1)
        self.board = QWidget()
        self._board_column = QVBoxLayout(self.board)
        self._board_column.setSpacing(0)
        self._top = QVBoxLayout()
        self._top.addWidget(self.caption)
        self._top.addWidget(self.multiples)
        self._board_column.addLayout(self._top)
        self._board_column.addLayout(plots, 1)
        self._board_column.addWidget(self.sentence)
        whole = QGridLayout()
        whole.setSpacing(0)
        whole.addWidget(self.panel, 0, 0)
        whole.addWidget(self.board, 0, 1)
        whole.setColumnStretch(1, 1)
        self.rows.addLayout(whole, 1)

    # ── training ──────────────────────────────────────────────────────────────────────────────────────────────────────

    def chosen(self) -> Preset:
        """The start that is studied next, with its settings."""
        if self.settings.source:
            return preset(self.settings.source)
        return self.shell.present_preset() or self.start.preset

    @Slot()
    def toggle(self) -> None:
        """Trains the members that are asked for, or stops and keeps them as they stand."""
        if self.study.is_running:
            self.study.end_here()
            return
        try:
            found = self.chosen()
            config = found.config
        except ConfigError as error:
            self.shell.say(phrase("Could not start: {error}", error=str(error)), "Nothing was changed.")
            return
        self._studied, self._ground = found, ground_of(config)
        count, iterations = int(self.settings.seeds), self.settings.iterations or found.iterations
        configs = [replaced(config, "seed", (config.seed + index) % SEEDS) for index in range(count)]
        points = LOOK_POINTS if modes_of(config.target) else None
        self.study.begin(configs, iterations, count, math.ceil(iterations / LOOKS[count]), points, WHOLE_EVERY)

    @Slot()
    def _tell_end(self) -> None:
        if self.study.problem:
            self.shell.say(self.study.problem, "What was seen of the members stays.")
        if all(member.is_done for member in self.study.members):
            self.study.close()  # its processes have nothing left to do
        self.refresh()

    @Slot(int)
    def _wish(self, place: int) -> None:
        if not self.study.members:
            self.shell.note("Nothing has been trained yet: Start trains all of them")
        elif not self.study.wish(self.study.members[self._order[place]]):
            self.shell.note("There are no numbers of this member to go on from yet")

    @Slot(object)
    def _open(self, member: Member) -> None:
        if self._studied is not None and member.saved is not None:
            self.shell.open_run(run_of(member, self._studied), member.saved)

    # ── what is shown ─────────────────────────────────────────────────────────────────────────────────────────────────

    @Slot()
    def refresh(self) -> None:
        """Shows the members as they stand."""
        members, running = self.study.members, self.study.is_running
        self.start_button.set_face(*(("Stop", "pause") if running else ("Start", "play")))
        self.start_button.setAccessibleName(tr("Stop" if running else "Start"))
        self.bar.setRange(0, max(1, self.study.iterations))
        self.bar.setValue(self.iteration)
        self.bar.setVisible(running)
        if not self.isVisible():
            return
        self._order = order(members, self.settings.sort, self.settings.metric)
        self.multiples.show_members(*self._shown())
        self._give_room(self.shell.theme)
        for sketch, scene in zip((self.histogram, self.over_time), self._scenes(), strict=True):
            sketch.show(scene)
        self.caption.setText(tr(self._captioned()))
        self.sentence.say(self._said())

    def _shown(self) -> tuple[list[Pictured], Ground | None]:
        """The members in their order; before there are any, those that would be."""
        if self.study.members:
            question = self.question()
            return [pictured(self.study.members[place], question) for place in self._order], self._ground
        try:
            config = self.chosen().config
        except ConfigError:
            return [], None
        if self._previewed is None or self._previewed[0] != config:
            self._previewed = config, ground_of(config)
        seeds = [(config.seed + index) % SEEDS for index in range(int(self.settings.seeds))]
        words = "Seed {seed}: not trained yet"
        return [Pictured(str(seed), words=phrase(words, seed=seed)) for seed in seeds], self._previewed[1]

    @property
    def iteration(self) -> int:
        """To which the last member has been looked at; 0 before the first look."""
        return max((member.look.iteration for member in self.study.members if member.look is not None), default=0)

    def question(self) -> Question:
        """What is counted."""
        if self.settings.counted:
            return QUESTIONS[self.settings.counted]
        members = self.study.members
        return QUESTIONS["complete" if not members or modes_of(members[0].config.target) else "chance"]

    def _scenes(self) -> tuple[Scene, Scene]:
        members, metric = self.study.members, self.settings.metric
        return histogram(members, metric), over_time(members, metric)

    def _captioned(self) -> str:
        if self._studied is None:
            return ""
        values = {"title": self._studied.title, "seeds": len(self.study.members), "iteration": self.iteration}
        values["iterations"] = self.study.iterations
        stands = max((one.saved.iteration for one in self.study.members if one.saved is not None), default=0)
        if not self.study.is_running and stands > self.iteration:
            stopped = "{title}: {seeds} seeds, seen at iteration {iteration:,}, stopped at {stands:,} of {iterations:,}"
            return phrase(stopped, **values, stands=stands)
        return phrase("{title}: {seeds} seeds at iteration {iteration:,} of {iterations:,}", **values)

    def _said(self) -> str:
        members = self.study.members
        if self._studied is None:
            return "Start trains the same settings with many seeds at once, beside the run in the laboratory."
        looks = [member.look for member in members if member.look is not None]
        target = self._studied.config.target
        answer = answered(self.question(), target, looks, self.iteration, len(members))
        if answer is not None:
            return answer.sentence
        if looks:
            return "This cannot be read of these members."
        waits = "It begins as soon as luck has been answered in the laboratory."
        return waits if self.study.waits_its_turn else "The first look comes soon."

    @Slot(object, str)
    def _edited(self, settings: Studied, _path: str) -> None:
        self.settings = settings
        self.form.set_config(settings, Studied())
        self.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        """Shows what was missed."""
        super().showEvent(event)
        self.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._give_room(self.shell.theme)

    # ── what can be commanded ─────────────────────────────────────────────────────────────────────────────────────────

    def commands(self) -> list[Command]:
        return [
            Command("&Run", "Start the study, or stop it", ("Space",), self.toggle),
            Command("&View", "Members in another order", ("O",), self.sort_next),
        ]

    def sort_next(self) -> None:
        """Has the members stand by seed, by outcome, by the metric, and so on."""
        sorts = list(SORTS)
        self._edited(replace(self.settings, sort=sorts[(sorts.index(self.settings.sort) + 1) % len(sorts)]), "sort")

    # ── what is remembered ────────────────────────────────────────────────────────────────────────────────────────────

    def remembered(self) -> Kept:
        settings = self.settings
        return {
            "source": settings.source,
            "seeds": settings.seeds,
            "iterations": settings.iterations or 0,
            "metric": settings.metric,
            "sort": settings.sort,
            "counted": settings.counted,
        }

    def recall(self, kept: Remembered) -> None:
        own, known = Studied(), {item.path: item for item in walk(Studied())}
        values = {
            name: found
            for name in ("source", "seeds", "metric", "sort", "counted")
            if (found := kept.one_of(name, known[name].about.choices)) is not None  # type: ignore[union-attr]
        }
        iterations = kept.number("iterations", 0, 1_000_000)
        self.settings = replace(own, **values, iterations=round(iterations) or None if iterations else None)
        self.form.set_config(self.settings, own)
        self.refresh()

    # ── pictures and look ─────────────────────────────────────────────────────────────────────────────────────────────

    def drawing(self, paper: Paper) -> StudyDrawing:
        self._order = order(self.study.members, self.settings.sort, self.settings.metric)
        members, ground = self._shown()
        titles = ("Members", "Over time")
        said = " · ".join(one for one in (tr(self._captioned()), tr(self._said())) if one)
        return StudyDrawing(
            members,
            ground,
            list(zip(titles, self._scenes(), strict=True)),
            said,
            LIGHT,
            paper,
        )

    def plot(self) -> QWidget:
        return self.board

    def present(self, presenting: bool) -> None:
        """Members, plots and sentence alone."""
        self.panel.setVisible(not presenting)
        self._give_room(self.shell.theme)

    def hold(self, held: bool) -> None:
        self.histogram.hold(held)
        self.over_time.hold(held)

    def set_theme(self, theme: Theme) -> None:
        for part in (self.form, self.start_button, self.multiples, self.histogram, self.over_time, self.sentence):
            part.set_theme(theme)
        edge = style.pixels(theme, 12)
        self.heading.setContentsMargins(edge, edge, edge, style.pixels(theme, 4))
        self._lower.setContentsMargins(edge, 0, edge, edge)
        self._upper.setContentsMargins(edge, style.pixels(theme, 4), edge, 0)
        self._upper.setSpacing(style.pixels(theme, 8))
        self._top.setContentsMargins(edge, edge, edge, style.pixels(theme, 4))
        self._top.setSpacing(style.pixels(theme, 6))
        self.bar.setFixedHeight(style.pixels(theme, 8))
        self._give_room(theme)

    def _give_room(self, theme: Theme) -> None:
        """Gives the panel its width, and the members as much of the height as they need; the plots have the rest."""
        self.panel.setFixedWidth(round(max(PANEL, min(PANEL * theme.scale, PANEL_SHARE * self.width()))))
        width = self.width() - (self.panel.width() if self.panel.isVisibleTo(self) else 0) - style.pixels(theme, 24)
        room = QRectF(0, 0, max(1, width), MEMBERS_SHARE * self.height())
        found = places(len(self.multiples.buttons) or SHOWN_AT_FIRST, room, theme)
        self.multiples.setFixedHeight(math.ceil(found[-1].bottom()))

    def shut_down(self) -> None:
        self.study.close()
