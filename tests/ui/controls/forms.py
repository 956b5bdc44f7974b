"""Forms of settings that the tests of the form work on."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ganviz import registry
from ganviz.config import RunConfig
from ganviz.settings import Fork, walk
from ganviz.ui.controls._row import Row
from ganviz.ui.controls._rows import NumberRow
from ganviz.ui.controls.form import ConfigForm
from ganviz.ui.theme import LIGHT
from tests.ui.controls.driving import shown

RATE = "discriminator.optimiser.learning_rate"
FORKS = [item for item in walk(RunConfig()) if isinstance(item, Fork)]
KINDS = [(fork.path, key) for fork in FORKS for key in registry.entries(fork.about.package)]


class Edits:
    """Collects what a form hands out."""

    def __init__(self, form: ConfigForm) -> None:
        self.all: list[tuple[RunConfig, str]] = []
        form.config_edited.connect(self.take)

    def take(self, config: RunConfig, path: str) -> None:
        self.all.append((config, path))

    @property
    def last(self) -> tuple[object, str]:
        """Value and path of the last edit."""
        config, path = self.all[-1]
        return value_at(config, path), path


def value_at(config: RunConfig, path: str) -> object:
    value: object = config
    for name in path.split("."):
        value = getattr(value, name)
    return value


def form_with(qtbot: QtBot, config: RunConfig, preset: RunConfig | None = None) -> ConfigForm:
    form = ConfigForm(LIGHT)
    form.set_config(config, preset or config, config)
    shown(qtbot, form, 280, 700)
    return form


def number_row(form: ConfigForm, path: str) -> NumberRow:
    row = form.row(path)
    assert isinstance(row, NumberRow)
    return row


def show_row(form: ConfigForm, path: str) -> Row:
    row = form.row(path)
    form.scroll_area.ensureWidgetVisible(row)
    QApplication.processEvents()
    return row
