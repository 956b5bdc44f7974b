"""Which scenes need not be drawn again."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from ganviz.ui.theory.scene import Dots, Field, Line, Mark, Scene, Word, is_same

X = np.array([0.0, 1.0, np.nan])
MARKS: dict[str, tuple[Mark, Mark]] = {
    "line": (Line(X, X, "data"), Line(X, np.array([0.0, 2.0, np.nan]), "data")),
    "name": (Line(X, X, "data", "P"), Line(X, X, "data", "Q")),
    "dots": (Dots(np.zeros((2, 2)), "data"), Dots(np.zeros((3, 2)), "data")),
    "word": (Word("a", 0, 0), Word("a", 0, 1)),
    "field": (Field((X, X), np.eye(3), 0, 1), Field((X, 2 * X), np.eye(3), 0, 1)),
}


def scene(*marks: Mark) -> Scene:
    return Scene((0, 1), (0, 1), marks)


@pytest.mark.parametrize("kind", MARKS)
def test_scenes_differ_where_a_mark_does(kind: str) -> None:
    one, other = MARKS[kind]
    assert is_same(scene(one), scene(replace(one)))
    assert not is_same(scene(one), scene(other))


def test_scenes_differ_by_their_ranges_and_by_how_many_marks_they_have() -> None:
    word = MARKS["word"][0]
    assert not is_same(scene(word), scene(word, word))
    assert not is_same(scene(word), scene(MARKS["dots"][0]))
    assert not is_same(scene(word), replace(scene(word), x=(0, 2)))
