"""The form of settings, driven by mouse and keyboard."""

from __future__ import annotations

import subprocess
import sys
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QSlider, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ganviz import registry
from ganviz.config import RunConfig
from ganviz.settings import Fork, Leaf, assigned, replaced, walk
from ganviz.ui.controls._buttons import Switch
from ganviz.ui.controls._row import Row
from ganviz.ui.controls._rows import ChoiceRow, NumberRow, SwitchRow, TextRow, TypedRow
from ganviz.ui.controls.form import ConfigForm
from ganviz.ui.main_window import PANEL_WIDTH
from ganviz.ui.theme import DARK, LIGHT
from tests.ui.controls.driving import pick, shown, turn_wheel, type_into

ROOT = Path(__file__).parents[3]
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


# ── grown from the config ────────────────────────────────────────────────────────────────────────────────────────────


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


# ── editing ──────────────────────────────────────────────────────────────────────────────────────────────────────────


# The offscreen platform has no windows to raise, and says so for every list that opens.
@pytest.mark.qt_log_ignore("^This plugin does not support (raise\\(\\)|grabbing the keyboard)$", extend=True)
@pytest.mark.parametrize(("path", "key"), KINDS)
def test_every_kind_can_be_chosen_with_the_mouse(qtbot: QtBot, path: str, key: str) -> None:
    form = form_with(qtbot, RunConfig())
    edits, row = Edits(form), show_row(form, path)
    assert isinstance(row, ChoiceRow)
    before = value_at(RunConfig(), path)
    pick(qtbot, row.combo, row.combo.findData(key))
    if key == before.key:  # type: ignore[attr-defined]
        assert edits.all == []
    else:
        config, edited = edits.all[-1]
        assert edited == path
        assert config == replaced(RunConfig(), path, key)


def test_data_stand_under_their_dimension(qtbot: QtBot) -> None:
    form = ConfigForm(LIGHT)
    qtbot.addWidget(form)
    form.set_config(RunConfig())
    row = form.row("target")
    assert isinstance(row, ChoiceRow)
    heading = ""
    for index in range(row.combo.count()):
        key = row.combo.itemData(index)
        if key is None:
            heading = row.combo.itemText(index)
            assert not row.combo.model().flags(row.combo.model().index(index, 0)) & Qt.ItemFlag.ItemIsEnabled
        else:
            kind = registry.entry("ganviz.targets", key)
            assert heading == f"{kind.dimension}-D"
            assert row.combo.itemData(index, Qt.ItemDataRole.ToolTipRole) == registry.help_text(kind)
    assert set(row.combo.keys()) == set(registry.entries("ganviz.targets"))


def test_a_choice_is_made_with_the_keyboard(qtbot: QtBot) -> None:
    form = form_with(qtbot, RunConfig())
    edits, row = Edits(form), show_row(form, "generator.activation")
    assert isinstance(row, ChoiceRow)
    row.combo.setFocus()
    qtbot.keyClick(row.combo, Qt.Key.Key_Down)
    assert edits.last == ("leaky_relu", "generator.activation")


@pytest.mark.parametrize("end", [Qt.Key.Key_Return, Qt.Key.Key_Tab])
def test_a_typed_number_is_handed_out_with_its_path(qtbot: QtBot, end: Qt.Key) -> None:
    form = form_with(qtbot, RunConfig())
    edits, row = Edits(form), number_row(form, RATE)
    type_into(qtbot, row.field, "2e-4", end)
    assert [path for _, path in edits.all] == [RATE]
    assert edits.last == (2e-4, RATE)
    assert row.field.text() == "0.0002"


def test_an_unfinished_number_is_not_handed_out_and_escape_takes_it_back(qtbot: QtBot) -> None:
    form = form_with(qtbot, RunConfig())
    edits, row = Edits(form), number_row(form, "schedule.batch_size")
    before = row.field.text()
    type_into(qtbot, row.field, "12", end=None)
    assert row.field.text() == "12"
    assert edits.all == []
    qtbot.keyClick(row.field, Qt.Key.Key_Escape)
    assert row.field.text() == before
    assert edits.all == []


def test_several_numbers_are_typed_with_commas(qtbot: QtBot) -> None:
    config = replaced(RunConfig(), "target", "mixture")
    form = form_with(qtbot, config)
    edits, row = Edits(form), form.row("target.means")
    assert isinstance(row, TextRow)
    type_into(qtbot, row.field, "-1, 0.5 3")
    assert edits.last == ((-1.0, 0.5, 3.0), "target.means")
    assert row.field.text() == "-1, 0.5, 3"


@pytest.mark.parametrize(
    ("path", "text", "expected"),
    [
        (RATE, "-1", ("Learning rate", "-1", "above 0")),
        (RATE, "fast", ("Learning rate", "fast", "a number above 0")),
        (RATE, "", ("Learning rate", "nothing", "a number")),
        ("schedule.batch_size", "2.5", ("Batch size", "2.5", "a whole number")),
        ("seed", "1e99", ("Seed", "1e99", "a whole number")),
    ],
)
def test_a_bad_value_marks_its_field_and_the_last_good_one_stays(
    qtbot: QtBot, path: str, text: str, expected: tuple[str, ...]
) -> None:
    form = form_with(qtbot, RunConfig())
    edits, row = Edits(form), number_row(form, path)
    good = row.field.text()
    row.field.setFocus()
    row.field.selectAll()
    qtbot.keyClick(row.field, Qt.Key.Key_Delete)
    type_into(qtbot, row.field, text)

    assert row.field.property("invalid") is True
    assert row.message.isVisible()
    for part in expected:
        assert part in row.message.text()
    assert row.field.text() == text
    assert edits.all == []

    qtbot.keyClick(row.field, Qt.Key.Key_Escape)
    assert row.field.text() == good
    assert row.field.property("invalid") is False
    assert not row.message.isVisible()


def test_leaving_a_bad_value_brings_the_last_good_one_back_and_says_why(qtbot: QtBot) -> None:
    form = form_with(qtbot, RunConfig())
    edits, row = Edits(form), number_row(form, RATE)
    good = row.field.text()
    type_into(qtbot, row.field, "-1", Qt.Key.Key_Tab)
    assert row.field.text() == good
    assert row.field.property("invalid") is False
    assert "-1" in row.message.text()
    assert row.message.isVisible()
    assert edits.all == []

    type_into(qtbot, row.field, "0.003")
    assert not row.message.isVisible()
    assert edits.last == (0.003, RATE)


def test_values_that_do_not_go_together_are_refused_where_they_were_typed(qtbot: QtBot) -> None:
    config = replaced(replaced(RunConfig(), "target", "mixture"), "target.sigmas", (0.1, 0.2, 0.3))
    form = form_with(qtbot, config)
    edits, row = Edits(form), form.row("target.means")
    assert isinstance(row, TypedRow)
    type_into(qtbot, row.field, "1, 2")
    assert row.field.property("invalid") is True
    assert "sigmas needs one number" in row.message.text()
    assert edits.all == []


def test_a_switch_that_does_not_go_with_the_rest_goes_back_and_says_why(qtbot: QtBot) -> None:
    form = form_with(qtbot, replaced(RunConfig(), "schedule.unroll", 3))
    row = show_row(form, "discriminator.spectral_norm")
    assert isinstance(row, SwitchRow)
    edits = Edits(form)
    qtbot.mouseClick(row.switch, Qt.MouseButton.LeftButton)
    assert not row.switch.isChecked()
    assert row.message.text() == (
        "Spectral normalisation: on cannot be used; spectral normalisation does not go with unrolling; "
        "set the unrolled steps to 0 first."
    )
    assert row.message.isVisible()
    assert edits.all == []


def test_a_choice_that_does_not_go_with_the_rest_goes_back_and_says_why(qtbot: QtBot) -> None:
    config = replaced(RunConfig(), "noise.smoothing", 0.9)
    form = form_with(qtbot, config)
    row = show_row(form, "loss")
    assert isinstance(row, ChoiceRow)
    edits = Edits(form)
    row.combo.chosen.emit("relativistic_pairing")
    assert row.combo.currentData() == config.loss.key
    assert "relativistic pairing cannot be used" in row.message.text()
    assert "switch label smoothing off first" in row.message.text()
    assert edits.all == []


def test_a_number_that_does_not_go_with_the_rest_is_refused_at_the_field_that_was_changed(qtbot: QtBot) -> None:
    form = form_with(qtbot, replaced(RunConfig(), "discriminator.pac", 4))
    edits, row = Edits(form), number_row(form, "schedule.batch_size")
    type_into(qtbot, row.field, "250")
    assert row.field.property("invalid") is True
    assert "Batch size: 250 cannot be used; D judges 4 points at once" in row.message.text()
    assert not form.row("discriminator.pac").message.isVisible()
    assert edits.all == []
    type_into(qtbot, row.field, "248")
    assert edits.last == (248, "schedule.batch_size")
    assert not row.message.isVisible()


def test_a_slider_passes_over_what_does_not_go_with_the_rest(qtbot: QtBot) -> None:
    form = form_with(qtbot, RunConfig())
    row = number_row(form, "discriminator.pac")
    edits = Edits(form)
    for pac in (2, 3, 4):
        row.slider.moved.emit(row.scale.position(pac))
    assert [config.discriminator.pac for config, _ in edits.all] == [2, 4]
    assert row.message.isHidden()


def test_a_doubtful_combination_has_a_note_until_it_is_mended(qtbot: QtBot) -> None:
    form = form_with(qtbot, replaced(RunConfig(), "clip.value", 0.1))
    row, switch = form.row("clip.value"), show_row(form, "discriminator.spectral_norm").fields()[0]
    assert row.doubts.isHidden()
    qtbot.mouseClick(switch, Qt.MouseButton.LeftButton)
    assert row.doubts.isVisible()
    assert row.doubts.text().startswith("Note: spectral normalisation bounds D's slope already")
    assert not any(field.property("invalid") for field in row.fields())
    form.set_config(replaced(RunConfig(), "discriminator.spectral_norm", True))
    assert row.doubts.isHidden()


def test_several_notes_are_shown_whole(qtbot: QtBot) -> None:
    config = replaced(replaced(RunConfig(), "clip.value", 0.1), "discriminator.spectral_norm", True)
    form = form_with(qtbot, replaced(config, "penalty", "r1"))
    row = show_row(form, "clip.value")
    assert row.doubts.text().count("Note:") == 2
    assert row.doubts.height() >= row.doubts.heightForWidth(row.doubts.width())


@pytest.mark.parametrize(
    ("path", "start", "key", "expected"),
    [
        (RATE, 1e-3, Qt.Key.Key_Up, 1.2e-3),
        (RATE, 1e-3, Qt.Key.Key_Down, 8e-4),
        (RATE, 1e-3, Qt.Key.Key_PageUp, 2e-3),
        ("schedule.batch_size", 256, Qt.Key.Key_Up, 300),
        ("schedule.critic_steps", 1, Qt.Key.Key_Up, 2),
        ("discriminator.optimiser.beta1", 0.5, Qt.Key.Key_Up, 0.51),
    ],
)
def test_arrow_keys_step_a_number(qtbot: QtBot, path: str, start: float, key: Qt.Key, expected: float) -> None:
    form = form_with(qtbot, replaced(RunConfig(), path, start))
    edits, row = Edits(form), number_row(form, path)
    row.field.setFocus()
    qtbot.keyClick(row.field, key)
    assert edits.last == (pytest.approx(expected), path)
    assert float(row.field.text()) == pytest.approx(expected)


def test_a_slider_is_dragged(qtbot: QtBot) -> None:
    form = form_with(qtbot, RunConfig())
    show_row(form, RATE)
    edits, slider = Edits(form), number_row(form, RATE).slider
    middle, left = slider.rect().center(), QPoint(20, slider.rect().center().y())
    qtbot.mousePress(slider, Qt.MouseButton.LeftButton, pos=left)
    for x in range(left.x(), middle.x(), 15):
        qtbot.mouseMove(slider, QPoint(x, middle.y()))
    qtbot.mouseRelease(slider, Qt.MouseButton.LeftButton, pos=middle)

    values = [value_at(config, path) for config, path in edits.all]
    assert {path for _, path in edits.all} == {RATE}
    assert len(values) > 3
    assert values[1:] == sorted(values[1:])  # type: ignore[type-var]
    low, high = 1e-5, 1e-1
    assert low < values[-1] < high  # type: ignore[operator]
    assert number_row(form, RATE).field.text() == f"{values[-1]:g}"


def test_a_slider_that_is_dragged_is_not_pulled_away_by_the_session(qtbot: QtBot) -> None:
    form = form_with(qtbot, RunConfig())
    show_row(form, RATE)
    slider = number_row(form, RATE).slider
    qtbot.mousePress(slider, Qt.MouseButton.LeftButton, pos=QPoint(20, slider.height() // 2))
    held = slider.value()
    form.set_config(RunConfig(), RunConfig(), RunConfig())
    assert slider.value() == held
    qtbot.mouseRelease(slider, Qt.MouseButton.LeftButton, pos=QPoint(20, slider.height() // 2))


# ── none, presets, resets ────────────────────────────────────────────────────────────────────────────────────────────


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
    config = replaced(replaced(RunConfig(), "target", "grid"), "target.sigma", 0.3)
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


# ── what the user is doing is left alone ─────────────────────────────────────────────────────────────────────────────


def test_showing_a_config_hands_out_nothing(qtbot: QtBot) -> None:
    form = form_with(qtbot, RunConfig())
    edits = Edits(form)
    for path, key in KINDS:
        form.set_config(replaced(RunConfig(), path, key), RunConfig(), RunConfig())
    assert edits.all == []


def test_choosing_a_kind_keeps_focus_place_and_the_other_rows(qtbot: QtBot) -> None:
    form = form_with(qtbot, RunConfig())
    row = show_row(form, "loss")
    assert isinstance(row, ChoiceRow)
    bar = form.scroll_area.verticalScrollBar()
    place, others = bar.value(), {item.path: form.row(item.path) for item in walk(RunConfig())}
    assert place > 0
    row.combo.setFocus()
    keys = row.combo.keys()
    step = Qt.Key.Key_Down if keys.index(RunConfig().loss.key) < len(keys) - 1 else Qt.Key.Key_Up
    qtbot.keyClick(row.combo, step)
    QApplication.processEvents()

    assert row.combo.hasFocus()
    assert bar.value() == place
    for path, other in others.items():
        if not path.startswith("loss."):
            assert form.row(path) is other


def test_another_kind_brings_its_own_rows_and_takes_the_old_ones_away(qtbot: QtBot) -> None:
    form = form_with(qtbot, RunConfig())

    def rows() -> int:
        QApplication.sendPostedEvents(None, 52)  # QEvent.DeferredDelete, which no event loop delivers here
        return len(form.findChildren(Row))

    before = rows()
    for _ in range(3):
        form.set_config(replaced(RunConfig(), "target", "two_moons"))
        assert form.row("target.noise").isVisible()
        with pytest.raises(KeyError):
            form.row("target.n_modes")
        form.set_config(RunConfig())
    assert form.row("target.n_modes").isVisible()
    assert rows() == before


def test_a_number_that_is_being_typed_survives_an_update(qtbot: QtBot) -> None:
    form = form_with(qtbot, RunConfig())
    row = number_row(form, RATE)
    type_into(qtbot, row.field, "0.00", end=None)
    form.set_config(replaced(RunConfig(), "seed", 3), RunConfig(), RunConfig())
    assert row.field.text() == "0.00"


@pytest.mark.parametrize("path", [RATE, "generator.activation", "target"])
def test_the_wheel_scrolls_the_panel_and_changes_nothing(qtbot: QtBot, path: str) -> None:
    form = form_with(qtbot, RunConfig())
    edits, row, bar = Edits(form), show_row(form, path), form.scroll_area.verticalScrollBar()
    for field in row.fields():
        if field.isVisible() and not isinstance(field, Switch):
            form.setFocus()
            bar.setValue(0)
            turn_wheel(field)
            assert bar.value() > 0
    assert edits.all == []


def test_the_wheel_steps_a_slider_that_has_the_focus(qtbot: QtBot) -> None:
    form = form_with(qtbot, RunConfig())
    show_row(form, RATE)
    edits, slider = Edits(form), number_row(form, RATE).slider
    slider.setFocus()
    turn_wheel(slider, 1)
    assert edits.last == (pytest.approx(1.2e-3), RATE)


def test_a_focused_slider_keeps_its_arrow_from_the_windows_keys(qtbot: QtBot) -> None:
    window = QWidget()
    column = QVBoxLayout(window)
    form = ConfigForm(LIGHT)
    form.set_config(RunConfig())
    column.addWidget(form)
    pressed: list[str] = []
    QShortcut(Qt.Key.Key_Right, window, lambda: pressed.append("right"))
    QShortcut(Qt.Key.Key_Space, window, lambda: pressed.append("space"))
    shown(qtbot, window, 300, 700)

    edits, row = Edits(form), number_row(form, RATE)
    row.slider.setFocus()
    qtbot.keyClick(row.slider, Qt.Key.Key_Right)
    assert pressed == []
    assert edits.last == (pytest.approx(1.2e-3), RATE)
    qtbot.keyClick(row.slider, Qt.Key.Key_Space)
    assert pressed == ["space"]


def test_the_tab_key_goes_down_the_form(qtbot: QtBot) -> None:
    form = form_with(qtbot, RunConfig())
    form.row("target").fields()[0].setFocus()
    heights = []
    for _ in range(20):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        focused = QApplication.focusWidget()
        heights.append(focused.mapTo(form.scroll_area.widget(), QPointF(0, 0)).y())
    assert all(later > earlier - 40 for earlier, later in pairwise(heights))
    assert heights[-1] > heights[0] + 200


def test_a_widget_of_the_window_stands_on_top_of_its_section(qtbot: QtBot) -> None:
    form, formula = ConfigForm(LIGHT), QWidget()
    formula.setFixedHeight(40)
    form.place("Objective", formula)
    form.set_config(RunConfig())
    shown(qtbot, form, 280, 700)
    for key in registry.entries("ganviz.losses"):
        form.set_config(replaced(RunConfig(), "loss", key))
        QApplication.processEvents()
        assert formula.isVisible()
        assert formula.mapTo(form, QPoint(0, 40)).y() <= form.row("loss").mapTo(form, QPoint(0, 0)).y()


@pytest.mark.parametrize("theme", [DARK, LIGHT.scaled(1.5)])
def test_another_theme_keeps_what_is_shown(qtbot: QtBot, theme: object) -> None:
    config = replaced(RunConfig(), "generator.width", 77)
    form = form_with(qtbot, config)
    form.set_theme(theme)  # type: ignore[arg-type]
    assert number_row(form, "generator.width").field.text() == "77"
    assert number_row(form, "generator.width").field.sizeHint().height() == round(26 * theme.scale)  # type: ignore[attr-defined]


def test_the_controls_do_not_import_torch() -> None:
    program = """
import os, pkgutil, importlib, sys
from PySide6.QtWidgets import QApplication
import ganviz.ui.controls
for module in pkgutil.iter_modules(ganviz.ui.controls.__path__, "ganviz.ui.controls."):
    importlib.import_module(module.name)
from ganviz.config import RunConfig
from ganviz.ui.controls.form import ConfigForm
from ganviz.ui.theme import LIGHT
app = QApplication([])
form = ConfigForm(LIGHT)
form.set_config(RunConfig())
assert form.row("loss") is not None
slow = [name for name in ("torch", "ziamath", "scipy.stats") if name in sys.modules]
assert not slow, slow
"""
    finished = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, timeout=50)
    assert finished.returncode == 0, finished.stderr


def test_a_form_that_is_built_in_steps_ends_as_one_that_was_built_at_once(qtbot: QtBot) -> None:
    config = replaced(RunConfig(), "penalty", "r1r2")
    whole = form_with(qtbot, config)
    grown = ConfigForm(LIGHT, 0)
    shown(qtbot, grown, 280, 700)
    assert not grown.show_more(5), "there is nothing to show yet"
    grown.set_config(config, config, config)
    paths = [item.path for item in walk(config)]
    steps = 0
    while grown.show_more(7):
        steps += 1
        assert set(grown._rows) == set(paths[: 7 * steps])
    assert steps == (len(paths) - 1) // 7
    for path in paths:
        assert grown.row(path).isHidden() == whole.row(path).isHidden()
        assert grown.row(path).item == whole.row(path).item
    other = replaced(config, "loss", "wasserstein")
    grown.set_config(other, config, config)
    assert list(grown._rows) == [item.path for item in walk(other)]
