"""The file in which the window remembers itself: read with distrust, written whole, never a hindrance."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from ganviz import places
from ganviz.ui.remembered import Remembered
from ganviz.ui.shell.memory import ASIDE, LARGEST, Memory, default_file

PARTS: dict[str, dict[str, object]] = {"window": {"width": 900}, "laboratory": {"preset": "ring", "plots": ["losses"]}}


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "settings" / "window.json"


def written(file: Path, content: bytes | None = None) -> Path:
    """A file with these bytes, or a good one."""
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(json.dumps(PARTS).encode() if content is None else content)
    return file


def test_it_lies_in_the_folder_for_settings() -> None:
    assert default_file().parent == places.settings_folder()


def test_what_is_kept_is_there_again_and_a_person_can_read_it(file: Path) -> None:
    memory = Memory(file)
    assert memory.is_empty
    memory.keep(PARTS)
    assert memory.news() == []
    again = Memory(file)
    assert not again.is_empty
    assert again.of("window").number("width", 0, 1000) == 900
    assert again.of("laboratory").text("preset") == "ring"
    assert again.of("elsewhere").text("preset") is None
    assert '  "window": {\n    "width": 900\n  }' in file.read_text(encoding="utf-8")
    assert [path.name for path in file.parent.iterdir()] == ["window.json"], "nothing is left of the writing"


def test_a_part_that_says_nothing_now_keeps_what_it_said(file: Path) -> None:
    memory = Memory(written(file))
    memory.keep({"window": {"width": 700}})
    assert Memory(file).of("laboratory").text("preset") == "ring"
    assert Memory(file).of("window").number("width", 0, 1000) == 700


def test_it_is_written_when_there_is_news(file: Path) -> None:
    memory = Memory(file)
    memory.keep(PARTS)
    file.unlink()
    memory.keep(PARTS)
    assert not file.exists(), "there is nothing new"
    memory.keep(PARTS, at_once=True)
    assert file.exists()


def test_of_two_programs_the_last_one_wins(file: Path) -> None:
    first, second = Memory(file), Memory(file)
    for memory, width in ((first, 500), (second, 600), (first, 500)):
        memory.keep({"window": {"width": width}}, at_once=True)
        assert Memory(file).of("window").number("width", 0, 1000) == width


def test_what_is_forgotten_is_gone(file: Path) -> None:
    memory = Memory(written(file))
    memory.forget()
    assert not file.exists()
    assert memory.is_empty
    memory.keep({})
    memory.keep({"window": {"width": 1}})
    assert json.loads(file.read_bytes()) == {"window": {"width": 1}}


DAMAGED: dict[str, bytes] = {
    "cut off": json.dumps(PARTS).encode()[:-9],
    "empty": b"",
    "binary": bytes(range(256)),
    "a list": b"[1, 2]",
    "a number": b"3",
    "not a number": b'{"window": {"width": NaN}}',
    "infinite": b'{"window": {"width": -Infinity}}',
    "too large": b'{"window": "' + b"x" * 10_000_000 + b'"}',
    "a little too large": b'{"window": "' + b"x" * LARGEST + b'"}',
    "nested": b'{"window": ' + b"[" * 100_000,
    "nested less": b'{"window": ' + b"[" * 900 + b"]" * 900 + b"}",
    "digits": b'{"window": {"width": ' + b"9" * 5000 + b"}}",
}


@pytest.mark.parametrize("content", DAMAGED.values(), ids=DAMAGED)
def test_a_damaged_file_is_set_aside_and_told(file: Path, content: bytes) -> None:
    memory = Memory(written(file, content))
    [(happened, kept, to_do)] = memory.news()
    assert str(file) in happened
    assert kept == "The window looks as it did at first. The file was set aside as window.json.damaged."
    assert to_do
    assert memory.news() == [], "it is said once"
    assert memory.is_empty
    assert (file.parent / "window.json.damaged").read_bytes() == content
    assert not file.exists()
    memory.keep(PARTS)
    assert Memory(file).news() == []


def test_a_folder_of_that_name_is_set_aside(file: Path) -> None:
    for ending in ASIDE[:3]:
        (file / "within").mkdir(parents=True)
        [(_, kept, _)] = Memory(file).news()
        assert kept.endswith(f"The file was set aside as window.json{ending}."), "each beside the others"
        assert (file.parent / f"window.json{ending}" / "within").is_dir()


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes with names")
def test_a_pipe_of_that_name_is_not_waited_for(file: Path) -> None:
    file.parent.mkdir()
    os.mkfifo(file)
    assert len(Memory(file).news()) == 1


WRONG: dict[str, tuple[object, Callable[[Remembered], object]]] = {
    "a text for a number": ("wide", lambda kept: kept.number("value", 0, 10)),
    "a number too large": (11, lambda kept: kept.number("value", 0, 10)),
    "no number": (True, lambda kept: kept.number("value", 0, 10)),
    "infinite": (1e999, lambda kept: kept.number("value", 0, 10)),
    "a number for a flag": (1, lambda kept: kept.flag("value")),
    "a text for a flag": ("yes", lambda kept: kept.flag("value")),
    "null": (None, lambda kept: kept.flag("value")),
    "another word": ("pink", lambda kept: kept.one_of("value", ("light", "dark"))),
    "a list for a word": (["dark"], lambda kept: kept.one_of("value", ("light", "dark"))),
    "a long text": ("x" * 5000, lambda kept: kept.text("value")),
    "a list of numbers": ([1], lambda kept: kept.texts("value")),
    "a text for a list": ("losses", lambda kept: kept.texts("value")),
    "a list for a part": ([1], lambda kept: kept.part("value").text("x")),
    "within a part": ({"x": 3}, lambda kept: kept.part("value").text("x")),
}


@pytest.mark.parametrize(("value", "read"), WRONG.values(), ids=WRONG)
def test_a_value_that_cannot_be_used_costs_no_other(
    file: Path, value: object, read: Callable[[Remembered], object]
) -> None:
    text = json.dumps({"page": {"value": value, "good": 3}}).replace("Infinity", "1e999")
    memory = Memory(written(file, text.encode()))
    assert read(memory.of("page")) is None
    assert memory.of("page").number("good", 0, 10) == 3
    memory.keep({"other": {}})
    [(happened, kept, _)] = memory.news()
    assert "page.value" in happened
    assert kept.startswith("The rest of it is in force.")
    assert kept.endswith(": window.json.damaged.")
    assert (file.parent / "window.json.damaged").read_text(encoding="utf-8") == text
    assert json.loads(file.read_bytes())["page"]["good"] == 3


def test_what_is_not_there_is_no_fault(file: Path) -> None:
    memory = Memory(written(file))
    kept = memory.of("nobody")
    assert [kept.number("x", 0, 1), kept.flag("x"), kept.text("x"), kept.texts("x"), kept.one_of("x", ())] == [None] * 5
    assert kept.part("x").names() == []
    assert memory.news() == []


def test_a_part_that_is_no_object_counts_as_empty(file: Path) -> None:
    memory = Memory(written(file, b'{"window": [1], "laboratory": {"preset": "ring"}}'))
    assert memory.of("window").number("width", 0, 1000) is None
    assert memory.of("laboratory").text("preset") == "ring"
    assert "window" in memory.news()[0][0]


def test_where_nothing_can_be_written_it_is_said_once(tmp_path: Path) -> None:
    (tmp_path / "settings").write_text("in the way", encoding="utf-8")
    memory = Memory(tmp_path / "settings" / "window.json")
    assert memory.news() == []
    memory.keep(PARTS)
    [(happened, kept, to_do)] = memory.news()
    assert str(tmp_path / "settings") in happened
    assert kept == "All else works as usual."
    assert to_do
    memory.keep({"window": {"width": 1}}, at_once=True)
    memory.forget()
    assert memory.news() == []


def test_a_name_that_is_no_unicode_is_kept(file: Path) -> None:
    Memory(file).keep({"laboratory": {"preset": "/m\udcff.ganviz"}})
    assert Memory(file).of("laboratory").text("preset") == "/m\udcff.ganviz"


def test_what_a_killed_program_has_left_of_its_writing_goes(file: Path) -> None:
    file.parent.mkdir()
    old, new = (file.with_name(f"{file.name}.{pid}.part") for pid in (1, 2))
    for part in (old, new):
        part.write_text("{", encoding="ascii")
    os.utime(old, (10**9, 10**9))
    Memory(file).keep({"window": {"x": 1}})
    assert not old.exists()
    assert new.exists(), "somebody may be writing it"
