"""Settings are changed by mouse and keyboard, and bad values are refused."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from ganviz import registry
from ganviz.assignment import replaced
from ganviz.config import RunConfig
from ganviz.ui.controls._rows import ChoiceRow, SwitchRow, TextRow, TypedRow
from ganviz.ui.controls.form import ConfigForm
from ganviz.ui.theme import LIGHT
from tests.ui.controls.driving import pick, type_into
from tests.ui.controls.forms import KINDS, RATE, Edits, form_with, number_row, show_row, value_at


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
    type_into(qtbot, row.field, "-1, 0.5,3")
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
