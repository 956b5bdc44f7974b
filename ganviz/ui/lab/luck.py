"""Was it luck? The settings of the run in front on other seeds, beside it, up to the iteration at which it stands."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from ganviz.assignment import replaced
from ganviz.ui.commands import Command
from ganviz.ui.controls._buttons import Button
from ganviz.ui.page import Shell
from ganviz.ui.runs.model import RunState, ViewModel
from ganviz.ui.runs.study import Member, Study, Trains, run_of
from ganviz.wording import changed

if TYPE_CHECKING:
    from ganviz.config import RunConfig
    from ganviz.hosts import Saved
    from ganviz.presets import Preset
    from ganviz.run_files import SavedRun
    from ganviz.ui.lab.luck_strip import LuckStrip
    from ganviz.ui.runs.session import Session
    from ganviz.ui.theme import Theme

#: Seeds of a first answer, and of a surer one.
FEW, MANY = 16, 64
#: Members of a population, so that the first are there before all are.
AT_A_TIME = 4
#: Looks at each seed on its way, at what is counted alone; and one at the end.
LOOKS = 4
#: Points from which modes are counted; a distance needs all, for its floor is of so many.
COUNTED = 2500
#: Seeds are below this.
SEEDS = 2**31 - 1


@dataclass(frozen=True)
class Asked:
    """Of which run luck was asked: as it stood then.

    Attributes:
        iteration, values, sign, diverged_at: what was seen of it.
    """

    preset: Preset
    config: RunConfig
    iteration: int
    values: dict[str, float | None]
    sign: str | None
    diverged_at: int | None


class Luck(QObject):
    """Trains other seeds in processes beside the run, and says what share of all would do as it did.

    Args:
        place: gives the strip its place in the page, once.
        open_run: shows a member.
        made: as for ``Study``.

    Attributes:
        button: asks, beside the seed.
        strip: shows what comes of it; None until somebody asks.

    Signals:
        shown: the strip has come, or gone.
    """

    shown = Signal()

    def __init__(
        self,
        theme: Theme,
        model: ViewModel,
        shell: Shell,
        place: Callable[[QWidget], object],
        open_run: Callable[[SavedRun, Saved], object],
        made: Callable[[int], Trains] | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._model, self._shell = theme, model, shell
        self._place, self._open_run = place, open_run
        self._presenting = False
        self._session: Session | None = None
        self.asked: Asked | None = None
        self.study = Study(self, made)
        self.strip: LuckStrip | None = None
        self.button = Button(
            theme,
            "Was it luck?",
            "seed",
            tip="Train these settings on 16 other seeds beside the run, and count (Ctrl+U)",
            small=True,
        )
        self.button.clicked.connect(self.ask)
        self.study.changed.connect(self._show)
        self.study.ended.connect(self._tell_end)
        self.study.stands.connect(self._open)

    def take(self, session: Session) -> None:
        """Asks of this session's runs."""
        self._session = session
        session.config_changed.connect(self._show_settings)

    def commands(self) -> list[Command]:
        """What can be done by menu and key."""
        return [
            Command("&Run", "Was it luck? 16 other seeds", ("Ctrl+U",), self.ask, group=3),
            Command("&Run", "Was it luck? 64 other seeds", ("Ctrl+Shift+U",), self.ask_many, group=3),
        ]

    @property
    def is_open(self) -> bool:
        """The strip is shown."""
        return self.strip is not None and not self.strip.isHidden()

    @Slot()
    def ask(self) -> None:
        """Asks of few seeds."""
        self._begin(FEW)

    @Slot()
    def ask_many(self) -> None:
        """Asks of many; where few are there already, of the others besides."""
        self._begin(MANY)

    @Slot()
    def more(self) -> None:
        """Asks the same of more seeds."""
        if self.asked is not None:
            self._train(self.asked, MANY)

    @Slot()
    def cancel(self) -> None:
        """Trains no further; what is there stays."""
        self.study.stop()

    @Slot()
    def close(self) -> None:
        """Gives it up, ends the processes, and takes the strip away."""
        self.study.close()
        if self.strip is not None:
            self.strip.hide()
            self.shown.emit()

    def end(self) -> None:
        """Ends the processes."""
        self.study.close()

    def present(self, presenting: bool) -> None:
        """Shows what an audience needs, or all again."""
        self._presenting = presenting
        if self.strip is not None:
            self.strip.present(presenting)

    def set_theme(self, theme: Theme) -> None:
        """Takes other colours and sizes."""
        self._theme = theme
        self.button.set_theme(theme)
        if self.strip is not None:
            self.strip.set_theme(theme)

    # ── asking ────────────────────────────────────────────────────────────────────────────────────────────────────────

    def _begin(self, seeds: int) -> None:
        if self._session is None:
            return
        found = self._seen(self._session.run)
        if found.iteration == 0:
            self._shell.note("Nothing has been trained yet: run it first, then ask whether that was luck")
            return
        if not self._has_asked(found):
            self.asked = found
            self.study.begin([], found.iteration, AT_A_TIME)
        if self.asked is not None:
            self._train(self.asked, seeds)

    def _has_asked(self, found: Asked) -> bool:
        """The same has been asked already, and was not given up."""
        asked, study = self.asked, self.study
        if asked is None or not self.is_open or (found.config, found.iteration) != (asked.config, asked.iteration):
            return False
        return study.is_running or all(member.is_done for member in study.members)

    def _seen(self, run: RunState) -> Asked:
        """The run as it is shown: now, or at the moment that is looked back at."""
        from ganviz.diagnoses import diagnose  # with numpy

        frame = self._model.frame if self._model.looks_back else run.newest_frame()
        if frame is None:
            return Asked(run.preset, run.config, 0, {}, None, None)
        iteration, found = frame.snapshot.iteration, diagnose(frame)
        values = dict(frame.measures.values) if frame.measures else {}
        diverged_at = run.diverged_at if run.diverged_at is not None and run.diverged_at <= iteration else None
        sign = None if found is None else found.key
        return Asked(run.preset, frame.snapshot.config, iteration, values, sign, diverged_at)

    def _train(self, asked: Asked, seeds: int) -> None:
        first = len(self.study.members)
        configs = [
            replaced(asked.config, "seed", (asked.config.seed + 1 + index) % SEEDS) for index in range(first, seeds)
        ]
        from ganviz.studies.outcomes import modes_of  # with numpy

        strip = self._opened()
        if not first:
            strip.begin(asked)
        points = COUNTED if modes_of(asked.config.target) else None
        self.study.add(configs, AT_A_TIME, math.ceil(asked.iteration / LOOKS), points, LOOKS)
        strip.show()
        self._show_settings()
        self.shown.emit()

    def _opened(self) -> LuckStrip:
        """The strip, made when it is first asked for: it draws with what would hold up the window's start."""
        if self.strip is None:
            from ganviz.ui.lab.luck_strip import LuckStrip

            self.strip = LuckStrip(self._theme)
            self.strip.close_wanted.connect(self.close)
            self.strip.cancel_wanted.connect(self.cancel)
            self.strip.more_wanted.connect(self.more)
            self.strip.chosen.connect(self._wish)
            self.strip.present(self._presenting)
            self._place(self.strip)
        return self.strip

    @Slot()
    def _show(self) -> None:
        if self.strip is not None and self.asked is not None:
            self.strip.show_study(self.study)

    @Slot()
    def _tell_end(self) -> None:
        if self.study.problem:
            self._shell.say(self.study.problem, "The seeds that were done stay.")
        self._show()

    @Slot()
    def _show_settings(self, _: object = None) -> None:
        """Says for which settings the answer is, where others are in force by now."""
        if self._session is None or self.strip is None or self.asked is None:
            return
        now = replaced(self._session.run.config, "seed", self.asked.config.seed)
        self.strip.show_settings(changed(self.asked.config, now))

    # ── opening ───────────────────────────────────────────────────────────────────────────────────────────────────────

    @Slot(int)
    def _wish(self, index: int) -> None:
        member = self.study.members[index]
        if not self.study.wish(member):
            self._shell.note("This seed has not been trained yet")

    @Slot(object)
    def _open(self, member: object) -> None:
        if self.asked is not None and isinstance(member, Member) and member.saved is not None:
            self._open_run(run_of(member, self.asked.preset), member.saved)
