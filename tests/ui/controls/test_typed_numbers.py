"""Numbers in fields: a decimal comma where the language has one, and nothing is ever taken for another number."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QValidator
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from ganviz.assignment import assigned
from ganviz.config import RunConfig
from ganviz.refusals import ConfigError
from ganviz.settings import Leaf, leaf
from ganviz.ui.controls._typed_numbers import read, whole, with_point, written
from ganviz.ui.controls.dialog_fields import WholeField, decimal
from tests.ui.controls.driving import type_into
from tests.ui.controls.forms import RATE, form_with, number_row

State = QValidator.State
MIXTURE = "target=mixture"
MEANS = "target.means"


@pytest.fixture(params=["de", "en"])
def language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    before = QLocale()
    QLocale.setDefault(QLocale(request.param))
    yield request.param
    QLocale.setDefault(before)


def setting(path: str, *assignments: str) -> Leaf:
    found = leaf(assigned(RunConfig(), *assignments), path)
    assert isinstance(found, Leaf)
    return found


def refused(item: Leaf, text: str) -> str:
    with pytest.raises(ConfigError) as caught:
        read(item, text)
    return str(caught.value)


READ_IN_BOTH = [("0.5", 0.5), ("−0.5", -0.5), ("1e-4", 1e-4), ("2", 2.0), (".5", 0.5), ("0.125", 0.125), ("12.5", 12.5)]


@pytest.mark.parametrize(("text", "number"), READ_IN_BOTH)
def test_what_can_be_nothing_else_is_read_in_both(language: str, text: str, number: float) -> None:
    assert read(setting("target.mean", "target=gaussian"), text) == number


@pytest.mark.parametrize("language", ["de"], indirect=True)
@pytest.mark.parametrize(
    ("text", "number"), [("0,5", 0.5), ("1,5", 1.5), ("1,500", 1.5), (",25", 0.25), ("-0,5", -0.5)]
)
def test_a_comma_is_the_mark_where_the_language_has_it(language: str, text: str, number: float) -> None:
    assert read(setting("target.mean", "target=gaussian"), text) == number


@pytest.mark.parametrize("language", ["de"], indirect=True)
@pytest.mark.parametrize("text", ["1.500", "-12.345", "1.234,5", "1,234.5", "1.234.567", "1,2,3", "1 500"])
def test_what_may_be_another_number_is_refused(language: str, text: str) -> None:
    assert "write a comma for decimals, as in 0,5, and nothing between thousands" in refused(
        setting("target.mean", "target=gaussian"), text
    )


@pytest.mark.parametrize("language", ["en"], indirect=True)
@pytest.mark.parametrize("text", ["0,5", "1,500", "1,234.5"])
def test_a_comma_is_refused_where_the_mark_is_a_point(language: str, text: str) -> None:
    assert "write a point for decimals, as in 0.5" in refused(setting("target.mean", "target=gaussian"), text)


def test_a_whole_number_has_no_mark(language: str) -> None:
    item = setting("schedule.batch_size")
    assert read(item, "150") == 150
    for text in ("1.500", "1,500", "1,5", "1.5"):
        assert "write digits alone, as in 1000" in refused(item, text)


@pytest.mark.parametrize("language", ["de"], indirect=True)
def test_several_numbers_are_parted_by_semicolons_or_as_in_files(language: str) -> None:
    item = setting(MEANS, MIXTURE)
    assert read(item, "0,5; 2") == (0.5, 2.0)
    assert read(item, "0,5;2,25;3") == (0.5, 2.25, 3.0)
    assert read(item, "0.5, 2") == (0.5, 2.0)
    assert "semicolons between numbers, as in 0,5; 2" in refused(item, "0,5,2")
    assert written("0.5, 2") == "0,5; 2"


def test_what_is_written_is_read_as_the_same(language: str) -> None:
    for text in ("0.5", "-2", "1e-4", "0.12345"):
        assert with_point(written(text)) == text


def test_whole_numbers_of_a_dialog_may_be_parted(language: str) -> None:
    for text in ("1200", "1,200", "1.200", "1\u202f200", " 1200 "):
        assert whole(text) == 1200
    for text in ("1,5", "1.5", "12,34", "1200,0", "", "x"):
        with pytest.raises(ValueError, match=r".*"):
            whole(text)


def test_fields_of_dialogs_take_no_number_for_another(qtbot: QtBot, language: str) -> None:
    field, count = decimal("Width", (0.0, 5000.0), decimals=3, unit=" pt"), WholeField()
    for widget in (field, count):
        qtbot.addWidget(widget)
    count.setRange(0, 100_000)
    field.setValue(0.5)
    mark = "," if language == "de" else "."
    assert field.text() == f"0{mark}500 pt"
    typed = {text: field.validate(text, 0)[:2] for text in ("1.5 pt", "1,5 pt", "1.500", "1,234.5")}
    if language == "de":
        assert typed["1.5 pt"] == (State.Acceptable, "1,5 pt"), "a point becomes a comma as it is typed"
        assert typed["1,5 pt"] == (State.Acceptable, "1,5 pt")
        assert typed["1.500"][0] == State.Invalid
    else:
        assert typed["1.5 pt"] == (State.Acceptable, "1.5 pt")
        assert typed["1,5 pt"][0] == State.Invalid, "Qt would take it for 15"
    assert typed["1,234.5"][0] == State.Invalid
    assert count.validate("1000", 0)[0] == State.Acceptable
    assert {count.validate(text, 0)[0] for text in ("1,5", "1.5", "1.000", "1,000")} == {State.Invalid}


@pytest.mark.parametrize("language", ["de"], indirect=True)
def test_a_form_shows_and_takes_a_comma(qtbot: QtBot, language: str) -> None:
    form = form_with(qtbot, assigned(RunConfig(), f"{RATE}=0.0015"), RunConfig())
    row = number_row(form, RATE)
    assert row.field.text() == "0,0015"
    type_into(qtbot, row.field, "0,002")
    assert row.item.value == 0.002
    type_into(qtbot, row.field, "0.003")
    assert (row.item.value, row.field.text()) == (0.003, "0,003")
    type_into(qtbot, row.field, "1.500")
    assert row.item.value == 0.003
    assert "1.500" in row.message.text()
    type_into(qtbot, row.field, "-1,5")
    assert "-1,5 cannot be used" in row.message.text(), "as it was typed"
    assert isinstance(row.field, QLineEdit)
