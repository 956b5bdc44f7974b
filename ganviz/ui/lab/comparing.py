"""Two runs side by side: how a comparison is begun, kept in step by one transport, and ended."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QMenu

from ganviz import registry
from ganviz.assignment import assigned, replaced
from ganviz.phrases import phrase
from ganviz.presets import Preset, opened_preset, preset, presets
from ganviz.presets.pairs import Pair, pairs
from ganviz.refusals import ConfigError
from ganviz.ui.commands import Command
from ganviz.ui.lab.files import KINDS, training_of
from ganviz.ui.lab.side_by_side import SideBySide
from ganviz.ui.page import Shell
from ganviz.ui.runs.model import RunState, ViewModel
from ganviz.ui.translation import tr
from ganviz.wording import compared, names_apart

if TYPE_CHECKING:
    from ganviz.config import RunConfig
    from ganviz.hosts import Host, HostKind
    from ganviz.run_files import SavedRun
    from ganviz.ui.lab.run_files import RunFiles
    from ganviz.ui.runs.session import Session


class Comparing(QObject):
    """Compares the run in front with another one, which does whatever that one is told to do.

    Attributes:
        locks_seed: both have the same seed.
        menu: with what the run can be compared.
    """

    def __init__(
        self, model: ViewModel, stages: SideBySide, shell: Shell, host: Host | HostKind, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._model, self._stages, self._shell = model, stages, shell
        self._host: HostKind = host if isinstance(host, str) else "process"
        self._session: Session | None = None
        #: The run that is compared, and its preset.
        self._front: RunState | None = None
        self._preset: Preset | None = None
        self.locks_seed = True
        self.menu = CompareMenu(self)
        stages.end_requested.connect(self.end)
        model.runs_changed.connect(self._check)

    def take(self, session: Session) -> None:
        """Begins to compare a session's runs."""
        self._session = session
        session.state_changed.connect(self._follow_state)
        session.restarted.connect(self._follow_start)
        session.config_changed.connect(self._show_words)

    def commands(self) -> list[Command]:
        """What can be done by menu and key."""
        return [
            Command("&Run", self.menu.title(), (), self.menu.offer, group=3, submenu=self.menu),
            Command("&Run", "Compare with another seed", ("Ctrl+K",), self.with_other_seed, group=3),
        ]

    @property
    def is_on(self) -> bool:
        """Two runs are compared."""
        return self._model.beside is not None

    @property
    def settings(self) -> RunConfig | None:
        """Those that the run in front would begin anew with."""
        return None if self._session is None else self._session.run.edited

    # ── with what ─────────────────────────────────────────────────────────────────────────────────────────────────────

    def begin(self, preset: Preset) -> None:
        """Begins the run in front anew, and beside it one of this preset."""
        session = self._session
        if session is None:
            return
        try:
            config = self._seeded(preset.config)
        except ConfigError as error:
            self._shell.say(phrase("Could not compare: {error}", error=str(error)), "Nothing was changed.")
            return
        self.end()
        beside = session.compare(preset.with_config(config), self._host)
        self._show(beside)
        self._shell.note("Both begin anew, side by side; Esc goes back to one run")

    def _show(self, beside: RunState) -> None:
        self._front, self._preset = self._model.run, self._model.run.preset
        self._stages.begin(beside.config)
        self._show_words()

    def with_loss(self, key: str) -> None:
        """Compares with the same settings but for the loss; a critic without any other bound gets a penalty."""
        if self._session is None:
            return
        run = self._session.run
        try:
            config = assigned(run.edited, f"loss={key}")
            if config.loss.is_critic and config.penalty.key == "none" and config.clip.value is None:
                config = assigned(config, "penalty=wgan_gp")
        except ConfigError as error:
            self._shell.say(phrase("Could not compare: {error}", error=str(error)), "Nothing was changed.")
            return
        self.begin(run.preset.with_config(config))

    def with_other_seed(self) -> None:
        """Compares with the same settings and the next seed."""
        if self._session is not None:
            run = self._session.run
            self.lock_seeds(False)
            self.begin(run.preset.with_config(replaced(run.edited, "seed", run.edited.seed + 1)))

    def with_preset(self, name: str) -> None:
        """Compares with a shipped preset, or with the settings of a file."""
        try:
            self.begin(opened_preset(name))
        except ConfigError as error:
            self._shell.say(phrase("Could not compare: {error}", error=str(error)), "Nothing was changed.")

    def with_file(self) -> None:
        """Asks for a file, and compares with its settings."""
        path = self._shell.ask_to_open("Compare with", f"{KINDS};;All files (*)")
        if path is not None:
            self.with_preset(str(path))

    def open_files(self, files: RunFiles, first: Path, second: Path) -> None:
        """Shows the runs of two files side by side, as they stood: the longer one at the left, whose time it is."""
        session = self._session
        runs = [run for run in map(files.read, (first, second)) if run is not None]
        if session is None or len(runs) < 2:
            return
        left, right = sorted(runs, key=_length, reverse=True)
        self.end()
        session.open_saved(left, training=training_of(left))
        self._show(session.compare_saved(right, _names(left, right), training_of(right), self._host))
        if self._model.frame is not None:  # no other one comes while both stand
            self._model.show(self._model.run, self._model.frame)
        self._shell.note("Both as they stood; Run goes on, Reset begins both anew, Esc goes back to one run")

    def with_run(self, run: RunState) -> None:
        """Compares with the settings of another run of this session."""
        self.begin(run.preset.with_config(run.config))

    @Slot(object)
    def open_pair(self, pair: Pair) -> None:
        """Opens two presets that are worth seeing side by side, from one seed."""
        if self._session is not None:
            first, second = pair.runs
            self._session.open(preset(first))
            self.lock_seeds(True)
            self.with_preset(second)

    def others(self) -> Sequence[RunState]:
        """The other runs of this session."""
        return self._model.runs[1:]

    # ── in step ───────────────────────────────────────────────────────────────────────────────────────────────────────

    @Slot()
    def end(self) -> None:
        """Shows one run again, which goes on."""
        if self._session is not None and self.is_on:
            self._session.end_comparison()
            self._stages.end()

    @Slot(bool)
    def lock_seeds(self, locked: bool) -> None:
        """Has both begin from the same seed from the next start on, or each from its own."""
        self.locks_seed = locked

    def step(self, kind: str) -> None:
        """Takes the step that the run in front takes."""
        if self._session is not None and self._model.beside is not None:
            self._session.step(kind, self._model.beside)  # type: ignore[arg-type]

    @Slot(object)
    def set_speed(self, rate: float | None) -> None:
        """Has the other run go as fast."""
        if self._session is not None and self._model.beside is not None:
            self._session.set_speed(rate, self._model.beside)

    def _seeded(self, config: RunConfig) -> RunConfig:
        assert self._session is not None
        return replaced(config, "seed", self._session.run.edited.seed) if self.locks_seed else config

    @Slot(object)
    def _follow_state(self, run: RunState) -> None:
        """Has the other run train or stand as the one in front does; it goes on alone when that one has ended."""
        session, beside = self._session, self._model.beside
        if session is None or beside is None or run is not session.run or run.ended:
            return
        if run.wants_to_run and not beside.wants_to_run:
            session.resume(beside)
        elif beside.wants_to_run and not run.wants_to_run:
            session.pause(beside)

    @Slot(object)
    def _follow_start(self, run: RunState) -> None:
        """Has the other run begin anew with the one in front, or ends the comparison where that is another one."""
        session, beside = self._session, self._model.beside
        if session is None or beside is None or run is beside or run.is_returning:  # then it goes on
            return
        if run.preset is not self._preset:
            self.end()
        else:
            session.begin_beside(self._seeded(beside.edited))
            self._show_words()

    def _check(self) -> None:
        """Another run in front is not the one that is compared."""
        if self.is_on and self._model.run is not self._front:
            self.end()

    @Slot()
    def _show_words(self, _: object = None) -> None:
        session, beside = self._session, self._model.beside
        if session is None or beside is None:
            return
        one, other = session.run.config, beside.config
        session.run.called, beside.called = _names(session.run, beside)
        self._stages.name(session.run.called, beside.called, compared(one, other))


def _length(run: SavedRun) -> int:
    return 0 if run.snapshot is None else run.snapshot.iteration


def _names(one: RunState | SavedRun, other: RunState | SavedRun) -> tuple[str, str]:
    """What two runs are called: the names of the files that they were opened from, where nothing else differs."""
    first, second = one.preset.run, other.preset.run
    if first is not None and second is not None and first.stem != second.stem and one.config == other.config:
        return first.stem, second.stem
    return names_apart(one.config, other.config)


class CompareMenu(QMenu):
    """With what the run can be compared, made anew whenever it is shown."""

    def __init__(self, comparing: Comparing) -> None:
        super().__init__(tr("Compare with"))
        self._comparing = comparing
        self.setToolTipsVisible(True)
        self.aboutToShow.connect(self.offer)

    @Slot()
    def offer(self) -> None:
        """Offers what there is now."""
        comparing = self._comparing
        self.clear()
        for pair in pairs():
            self._add(self, tr(pair.title), partial(comparing.open_pair, pair), tr(pair.line))
        losses = self._submenu(tr("The same with another loss"))
        settings = comparing.settings
        for key, loss in registry.entries("ganviz.losses").items():
            if settings is None or key != settings.loss.key:
                self._add(losses, str(tr(loss.label)), partial(comparing.with_loss, key))
        self._add(self, tr("The same with another seed"), comparing.with_other_seed)
        groups: dict[str, QMenu] = {}
        shipped = self._submenu(tr("A preset"))
        for start in presets():
            if start.group not in groups:
                groups[start.group] = shipped.addMenu(str(tr(start.group)))
            self._add(groups[start.group], tr(start.title), partial(comparing.with_preset, start.key))
        self._add(self, tr("A file …"), comparing.with_file)
        for run in comparing.others():
            self._add(
                self, phrase("Another run of this window: {title}", title=run.title), partial(comparing.with_run, run)
            )
        self.addSeparator()
        locked = self.addAction(tr("Both with the same seed"))
        locked.setCheckable(True)
        locked.setChecked(comparing.locks_seed)
        locked.toggled.connect(comparing.lock_seeds)
        self.addAction(tr("End the comparison"), comparing.end).setEnabled(comparing.is_on)

    def _submenu(self, title: str) -> QMenu:
        menu = self.addMenu(title)
        assert isinstance(menu, QMenu)
        return menu

    @staticmethod
    def _add(menu: QMenu, text: str, act: Callable[[], object], tip: str = "") -> None:
        action = menu.addAction(str(text).replace("&", "&&"))
        action.setToolTip(tip or text)
        action.triggered.connect(lambda _checked=False: act())
