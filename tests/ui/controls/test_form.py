"""The form of settings, driven by mouse and keyboard."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QSlider
from pytestqt.qtbot import QtBot

from ganviz import registry
from ganviz.assignment import assigned, replaced
from ganviz.config import RunConfig
from ganviz.settings import Fork, Leaf, walk
from ganviz.ui.controls._buttons import Switch
from ganviz.ui.controls._fields import TextField
from ganviz.ui.controls.form import ConfigForm
from ganviz.ui.lab.columns import PANEL_SHARE, PANEL_WIDTH
from ganviz.ui.theme import LIGHT
from tests.ui.controls.driving import shown, type_into
from tests.ui.controls.forms import KINDS, RATE, Edits, form_with, number_row, show_row

ROOT = Path(__file__).parents[3]


@pytest.mark.parametrize(
    "assignments",
    [
        ["noise.instance.sigma=.3", "noise.instance.decay=linear", "noise.smoothing=.9", "noise.label.flip=.05"],
        ["clip.value=.1", "discriminator.spectral_norm=on", "average.decay=.99", "noise.label.decay=cosine"],
        ["generator.optimiser.decay=linear", "target.training_points=100"],
        *(["loss=" + key] for key in registry.entries("ganviz.losses")),
        *(["penalty=" + key] for key in registry.entries("ganviz.penalties")),
    ],
    ids=" ".join,
)
def test_nothing_is_cut_off_in_the_windows_panel(qtbot: QtBot, assignments: list[str]) -> None:
    form = form_with(qtbot, assigned(RunConfig(), *assignments), RunConfig())
    form.resize(PANEL_WIDTH, 700)
    QApplication.processEvents()
    assert form.scroll_area.widget().minimumSizeHint().width() <= form.scroll_area.viewport().width()


@pytest.mark.parametrize(("path", "key"), KINDS)
def test_every_setting_has_a_control_that_says_what_it_is(qtbot: QtBot, path: str, key: str) -> None:
    config = replaced(RunConfig(), path, key)
    form = ConfigForm(LIGHT)
    qtbot.addWidget(form)
    form.set_config(config)

    for item in walk(config):
        row = form.row(item.path)
        assert row.fields()
        assert item.about.label in row.toolTip()
        assert f"--set&nbsp;{item.path}=" in row.toolTip()
        for field in row.fields():
            assert item.about.label in field.accessibleName()
            assert item.section in field.accessibleName()


def test_the_kind_of_control_follows_from_the_setting(qtbot: QtBot) -> None:
    config = replaced(RunConfig(), "target", "mixture")
    form = ConfigForm(LIGHT)
    qtbot.addWidget(form)
    form.set_config(config)

    for item in walk(config):
        fields = form.row(item.path).fields()
        if isinstance(item, Fork) or item.about.choices:
            assert isinstance(fields[0], QComboBox)
        elif item.kind is bool:
            assert isinstance(fields[0], Switch)
        else:
            assert isinstance(fields[0], QLineEdit)
            assert any(isinstance(field, QSlider) for field in fields) == (item.kind in (int, float))


def test_the_sections_stand_in_the_order_of_the_config(qtbot: QtBot) -> None:
    form = form_with(qtbot, RunConfig())
    titles = list(dict.fromkeys(item.section for item in walk(RunConfig())))
    tops = [form.section(title).mapTo(form, QPoint(0, 0)).y() for title in titles]
    assert tops == sorted(tops)
    assert titles[:2] == ["Data", "Generator"]


def test_a_headline_folds_its_section(qtbot: QtBot) -> None:
    form = form_with(qtbot, RunConfig())
    section, row = form.section("Data"), form.row("target")
    assert row.isVisible()
    qtbot.mouseClick(section.headline, Qt.MouseButton.LeftButton)
    assert not row.isVisible()
    assert not section.is_open()
    qtbot.keyClick(section.headline, Qt.Key.Key_Return)
    assert row.isVisible()


def test_settings_without_effect_are_not_shown(qtbot: QtBot) -> None:
    config = RunConfig()
    form = form_with(qtbot, config)
    for item in walk(config):
        if isinstance(item, Leaf):
            assert form.row(item.path).isHidden() != item.relevant
    assert form.row("noise.instance.decay").isHidden()

    form.set_config(replaced(config, "noise.instance.sigma", 0.5))
    assert not form.row("noise.instance.decay").isHidden()


def test_nothing_is_wider_than_a_narrow_panel(qtbot: QtBot) -> None:
    form = ConfigForm(LIGHT)
    form.set_config(RunConfig())
    shown(qtbot, form, 260, 700)
    room = form.scroll_area.viewport().width()
    for item in walk(RunConfig()):
        row = form.row(item.path)
        for field in row.fields():
            if field.isVisible():
                assert field.mapTo(form, QPoint(field.width(), 0)).x() <= room


@pytest.mark.parametrize("scale", [1.3, 2.0])
def test_larger_text_takes_a_second_line_rather_than_be_cut_off(qtbot: QtBot, scale: float) -> None:
    """In a panel that has not grown with it: every value and its switch end within the panel, none on another."""
    config = assigned(RunConfig(), "noise.instance.sigma=.3", "discriminator.optimiser.decay=linear", "clip.value=.1")
    form = form_with(qtbot, config)
    form.set_theme(LIGHT.scaled(scale))
    form.resize(round(PANEL_SHARE * 1280), 700)
    QApplication.processEvents()
    room = form.scroll_area.viewport().width()
    assert form.scroll_area.widget().minimumSizeHint().width() <= room
    for item in walk(config):
        row = form.row(item.path)
        shown = [part for part in (row.name, *row.fields()) if part.isVisible()]
        for part in shown:
            assert row.rect().contains(part.geometry()), item.path
            assert part.width() >= min(part.minimumSizeHint().width(), row.width()), item.path
            assert not any(part.geometry().intersects(other.geometry()) for other in shown if other is not part)


def test_what_may_be_off_is_switched(qtbot: QtBot) -> None:
    form = form_with(qtbot, RunConfig())
    show_row(form, "clip.value")
    edits, row = Edits(form), number_row(form, "clip.value")
    assert row.off.isVisible()
    assert row.off.text() == "off"
    assert not row.field.isVisible()

    qtbot.mouseClick(row.switch, Qt.MouseButton.LeftButton)
    value, path = edits.last
    assert path == "clip.value"
    assert isinstance(value, float)
    assert value > 0
    assert row.field.isVisible()
    assert not row.off.isVisible()

    type_into(qtbot, row.field, "0.01")
    assert edits.last == (0.01, "clip.value")
    type_into(qtbot, row.field, "off")
    assert edits.last == (None, "clip.value")
    assert not row.switch.isChecked()

    qtbot.mouseClick(row.switch, Qt.MouseButton.LeftButton)
    assert edits.last == (0.01, "clip.value")


def test_the_dot_brings_the_presets_value_back(qtbot: QtBot) -> None:
    form = form_with(qtbot, RunConfig())
    show_row(form, "schedule.critic_steps")
    edits, row = Edits(form), number_row(form, "schedule.critic_steps")
    assert not row.dot.isVisible()
    type_into(qtbot, row.field, "5")
    assert row.dot.isVisible()
    assert "1" in row.dot.toolTip()

    qtbot.mouseClick(row.dot, Qt.MouseButton.LeftButton)
    assert edits.last == (1, "schedule.critic_steps")
    assert row.field.text() == "1"
    assert not row.dot.isVisible()


def test_the_dot_of_a_kind_brings_the_presets_own_settings_back(qtbot: QtBot) -> None:
    preset = replaced(RunConfig(), "target.sigma", 0.02)
    form = form_with(qtbot, replaced(preset, "target", "two_moons"), preset)
    edits, row = Edits(form), form.row("target")
    assert row.dot.isVisible()
    qtbot.mouseClick(row.dot, Qt.MouseButton.LeftButton)
    assert edits.all[-1] == (preset, "target")
    assert not form.row("target").dot.isVisible()


def test_without_a_preset_there_are_no_dots(qtbot: QtBot) -> None:
    form = ConfigForm(LIGHT)
    qtbot.addWidget(form)
    form.set_config(replaced(RunConfig(), "schedule.critic_steps", 5))
    assert form.row("schedule.critic_steps").dot.isHidden()


def test_what_waits_for_a_reset_says_so_and_what_is_live_does_not(qtbot: QtBot) -> None:
    form = form_with(qtbot, RunConfig())
    show_row(form, "generator.width")
    width, rate = number_row(form, "generator.width"), number_row(form, RATE)
    assert not width.note.isVisible()
    type_into(qtbot, width.field, "64")
    type_into(qtbot, rate.field, "0.01")
    assert width.note.isVisible()
    assert width.note.text() == "applies on reset"
    assert rate.note.isHidden()

    show_row(form, "generator.width")
    with qtbot.waitSignal(form.reset_requested):
        qtbot.mouseClick(width.reset, Qt.MouseButton.LeftButton)

    config = replaced(RunConfig(), "generator.width", 64)
    form.set_config(config, RunConfig(), config)
    assert not width.note.isVisible()


def test_a_live_change_that_does_not_go_with_what_runs_waits_too(qtbot: QtBot) -> None:
    running = replaced(RunConfig(), "discriminator.pac", 4)
    form = form_with(qtbot, running)
    form.set_config(replaced(replaced(running, "discriminator.pac", 1), "schedule.unroll", 3), running, running)
    assert not form.row("discriminator.pac").note.isHidden()
    assert not form.row("schedule.unroll").note.isHidden()


def test_a_changed_kind_speaks_for_what_it_brings(qtbot: QtBot) -> None:
    config = replaced(replaced(RunConfig(), "target", "gaussian"), "target.sigma", 0.3)
    form = form_with(qtbot, RunConfig())
    form.set_config(config, RunConfig(), RunConfig())
    assert not form.row("target").note.isHidden()
    assert form.row("target.sigma").note.isHidden()


def test_a_folded_section_still_says_that_something_waits(qtbot: QtBot) -> None:
    form = form_with(qtbot, RunConfig())
    form.set_config(replaced(RunConfig(), "generator.width", 64), RunConfig(), RunConfig())
    headline = form.section("Generator").headline
    assert headline.note() == ""
    form.section("Generator").set_open(False)
    assert headline.note() == "applies on reset"


def test_of_a_list_that_is_longer_than_its_field_the_beginning_is_seen(qtbot: QtBot) -> None:
    field = TextField(LIGHT)
    qtbot.addWidget(field)
    field.resize(90, 26)
    field.set_value("10, 20, 60, 80, 110, 200, 300")
    assert field.cursorPosition() == 0
    assert field.cursorRect().left() >= 0
