"""How a lesson drives the laboratory: what ``ganviz.ui.page.Classroom`` promises."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStackedWidget, QWidget

from ganviz.ui.controls.form import ConfigForm
from ganviz.ui.lab.arrangement import Arrangement
from ganviz.ui.lab.columns import Columns
from ganviz.ui.lab.panel import Panel
from ganviz.ui.page import Words
from ganviz.ui.runs.model import ViewModel

if TYPE_CHECKING:
    from ganviz.config import RunConfig
    from ganviz.lessons.lesson import Step
    from ganviz.presets import Preset
    from ganviz.snapshot import Frame
    from ganviz.ui.runs.session import Session

#: The share of the panel's height that a lesson has where settings stand below it.
LESSON_SHARE = 0.68


class LabClassroom:
    """Gives a lesson the place of the presets, and the run in front.

    Args:
        top: what stands above the settings: the presets, or the lesson in their place.
        alone: ends what a lesson knows nothing of, such as a comparison, and shows now.
        press: goes on by one iteration, to be seen.
        go_at: sets the speed, as the slider does.
    """

    def __init__(
        self,
        model: ViewModel,
        session: Session,
        left: Panel,
        top: QStackedWidget,
        form: ConfigForm,
        columns: Columns,
        arrangement: Arrangement,
        alone: Callable[[], object],
        press: Callable[[], object],
        go_at: Callable[[float | None], object],
    ) -> None:
        self._model, self._session = model, session
        self._left, self._top, self._form = left, top, form
        self._columns, self._arrangement = columns, arrangement
        self._alone, self._press, self._go_at = alone, press, go_at
        self._preset: Preset | None = None
        self._lodger: QWidget | None = None
        self._was_hidden = False

    # ── the run ───────────────────────────────────────────────────────────────────────────────────────────────────────

    def begin(self, preset: Preset, paused: bool) -> None:
        self._alone()
        self._preset = preset
        self._session.open(preset, paused=paused)

    def use(self, config: RunConfig) -> None:
        run = self._model.run
        # Where and from which seed it trains is the user's own choice.
        own = {name: getattr(run.edited, name) for name in ("seed", "device", "dtype")}
        self._session.edit(replace(config, **own))
        if run.pending:
            self._session.reset()

    def run(self, runs: bool) -> None:
        if runs != self._model.run.wants_to_run:
            self._session.toggle()

    def go_at(self, speed: float | None) -> None:
        self._go_at(speed)

    def press(self) -> None:
        self._press()

    def frame(self) -> Frame | None:
        return self._model.run.newest_frame()

    @property
    def is_ours(self) -> bool:
        return self._model.run.preset is self._preset

    @property
    def begun(self) -> int:
        return self._model.run.number

    @property
    def config(self) -> RunConfig:
        return self._model.run.edited

    # ── what is seen ──────────────────────────────────────────────────────────────────────────────────────────────────

    def lodge(self, panel: QWidget | None, words: Words | None) -> None:
        if panel is not None and self._lodger is None:
            self._was_hidden = self._left.isHidden()
        if self._lodger is not None:
            self._top.removeWidget(self._lodger)
            self._lodger.setParent(None)
        self._lodger = panel
        if panel is not None:
            self._top.addWidget(panel)
            self._top.setCurrentWidget(panel)
        self._columns.lodge(words)
        if not self._columns.presenting:
            self._left.setVisible(panel is not None or not self._was_hidden)
        if panel is None:
            self._form.show_only(None)
            self._form.show()
            self._left.give_heights(self._left.share)

    def show(self, step: Step | None) -> None:
        controls = () if step is None else step.controls
        self._form.show_only(controls)
        self._form.setVisible(bool(controls))
        height = self._left.height()
        self._left.setSizes([round(height * LESSON_SHARE), round(height * (1 - LESSON_SHARE))])
        if step is not None:
            self._arrangement.follow(step.preset, step.config.target.dimension)
