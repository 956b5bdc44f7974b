"""The small picture of a run: where its points are, and that nothing in a file is believed."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from ganviz.run_files import read_run
from ganviz.run_files.preview import CELLS, FULL, LINE_CELLS, MOST_POINTS, plain_preview, read_preview
from tests.run_files.record import FOLDER


def plain(name: str = "plane") -> dict[str, Any]:
    snapshot = read_run(FOLDER / "schema-1" / f"{name}.ganviz").snapshot
    assert snapshot is not None
    return plain_preview(snapshot)


@pytest.mark.parametrize("name", ["line", "plane"])
def test_points_stand_where_they_stand_on_the_stage(name: str) -> None:
    snapshot = read_run(FOLDER / "schema-1" / f"{name}.ganviz").snapshot
    assert snapshot is not None
    preview = read_preview(plain_preview(snapshot))
    assert preview is not None
    low = np.array([axis[0] for axis in snapshot.field.axes])
    high = np.array([axis[-1] for axis in snapshot.field.axes])
    first = snapshot.data[((snapshot.data >= low) & (snapshot.data <= high)).all(axis=1)][0]
    assert np.array(preview.data[0]) / FULL * (high - low) + low == pytest.approx(
        first, abs=float((high - low).max()) / FULL
    )


def test_the_field_is_full_where_d_says_real_and_empty_where_it_says_fake() -> None:
    snapshot = read_run(FOLDER / "schema-1" / "plane.ganviz").snapshot
    assert snapshot is not None
    preview = read_preview(plain_preview(snapshot))
    assert preview is not None
    lowest_row = preview.field[0]
    assert lowest_row[0] == pytest.approx(FULL * snapshot.field.values[0, 0], abs=1)
    assert lowest_row[-1] == pytest.approx(FULL * snapshot.field.values[0, -1], abs=1)
    assert preview.field[-1][0] == pytest.approx(FULL * snapshot.field.values[-1, 0], abs=1)
    assert len(preview.field) == CELLS


@pytest.mark.parametrize(
    "changes",
    [
        {"aspect": 1e9},
        {"aspect": True},
        {"aspect": None},
        {"aspect": float("nan")},
        {"data": None},
        {"data": [[1, 2, 3]]},
        {"data": [[-1, 5]]},
        {"data": [[FULL + 1, 5]]},
        {"data": [[0.5, 0.5]]},
        {"data": [[True, False]]},
        {"data": [[1, 2]] * (MOST_POINTS + 1)},
        {"data": [[1]]},
        {"generated": "points"},
        {"field": []},
        {"field": [[]]},
        {"field": [[1, 2], [3]]},
        {"field": [[1] * (LINE_CELLS + 1)]},
        {"field": [[1]] * (CELLS + 1)},
    ],
)
def test_what_cannot_be_drawn_is_no_picture(changes: dict[str, Any]) -> None:
    assert read_preview({**plain(), **changes}) is None


def test_a_file_without_one_has_none() -> None:
    assert read_preview(None) is None
    assert read_preview([1, 2]) is None
    assert read_preview({}) is None
