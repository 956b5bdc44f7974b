"""Files that people bring: each loads, or says what is wrong with which line."""

from __future__ import annotations

import io
import time
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from ganviz.own_data.files import read_file, write_points
from ganviz.own_data.table import DataError, Table, chosen
from tests.patience import patience

PAIRS = np.array([[1.5, -2.0], [0.25, 3.0], [-4.0, 0.125]])


def read(tmp_path: Path, name: str, content: str | bytes) -> Table:
    path = tmp_path / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode("utf-8"))
    return read_file(path)


def refused(tmp_path: Path, name: str, content: str | bytes) -> str:
    with pytest.raises(DataError) as caught:
        chosen(read(tmp_path, name, content))
    return str(caught.value)


def npy(array: np.ndarray) -> bytes:
    file = io.BytesIO()
    np.save(file, array)
    return file.getvalue()


def png(picture: Image.Image) -> bytes:
    file = io.BytesIO()
    picture.save(file, "PNG")
    return file.getvalue()


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("none.csv", "1.5,-2\n0.25,3\n-4,0.125\n"),
        ("header.csv", "x,y\n1.5,-2\n0.25,3\n-4,0.125"),
        ("semicolons.csv", "x;y\n1.5;-2\n0.25;3\n-4;0.125"),
        ("decimal-comma.csv", "x;y\n1,5;-2\n0,25;3\n-4;0,125"),
        ("quoted.csv", '"x","y"\n"1.5","-2"\n"0.25","3"\n"-4","0.125"'),
        ("tabs.tsv", "1.5\t-2\n0.25\t3\n-4\t0.125\n"),
        ("tabs-comma.tsv", "1,5\t-2\n0,25\t3\n-4\t0,125\n"),
        ("spaces.txt", " 1.5   -2\n 0.25   3\n-4    0.125\n"),
        ("excel.csv", "\ufeffsep=;\r\nx;y\r\n1,5;-2\r\n0,25;3\r\n-4;0,125\r\n"),
        ("remarks.dat", "# from a laboratory\n1.5 -2\n\n0.25 3\n-4 0.125\n"),
        ("minus.csv", "1.5,−2\n0.25,3\n−4,0.125\n"),
        ("pairs.json", "[[1.5, -2], [0.25, 3], [-4, 0.125]]"),
        ("objects.json", '[{"x": 1.5, "y": -2}, {"x": 0.25, "y": 3}, {"x": -4, "y": 0.125}]'),
        ("columns.json", '{"x": [1.5, 0.25, -4], "y": [-2, 3, 0.125]}'),
        ("inside.json", '{"name": "mine", "points": [[1.5, -2], [0.25, 3], [-4, 0.125]]}'),
    ],
)
def test_a_text_is_read_as_it_is_written(tmp_path: Path, name: str, text: str) -> None:
    np.testing.assert_array_equal(chosen(read(tmp_path, name, text)).points, PAIRS)


def test_a_table_from_windows_in_utf_16_is_read(tmp_path: Path) -> None:
    table = read(tmp_path, "wide.txt", "länge;breite\r\n1,5;-2\r\n0,25;3\r\n-4;0,125".encode("utf-16"))
    assert table.columns == ("länge", "breite")
    np.testing.assert_array_equal(table.values, PAIRS)
    assert read(tmp_path, "old.csv", "länge;b\n1,5;2\n".encode("cp1252")).columns[0] == "länge"


def test_rows_that_lack_a_number_are_left_out_and_counted(tmp_path: Path) -> None:
    found = chosen(read(tmp_path, "missing.csv", "x,y\n1.5,-2\n,7\n0.25,3\nNA,1\n-4,0.125\n2,NaN\ninf,1\n"))
    np.testing.assert_array_equal(found.points, PAIRS)
    assert found.left_out == 4
    found = chosen(read(tmp_path, "missing.npy", npy(np.vstack([PAIRS, [[np.nan, 1.0], [1.0, np.inf]]]))))
    np.testing.assert_array_equal(found.points, PAIRS)
    assert found.left_out == 2


def test_one_column_is_a_distribution_on_the_line(tmp_path: Path) -> None:
    for name, text in (
        ("one.csv", "height\n1.5\n2.25\n"),
        ("comma.csv", "height\n1,5\n2,25\n"),
        ("one.json", "[1.5, 2.25]"),
    ):
        np.testing.assert_array_equal(chosen(read(tmp_path, name, text)).points, [[1.5], [2.25]])


def test_of_three_columns_two_are_chosen_by_name_or_number(tmp_path: Path) -> None:
    text = "a,b,c\n1,2,3\n4,5,6\n"
    said = refused(tmp_path, "three.csv", text)
    assert said == "three.csv: it has 3 columns of numbers; choose one of them or two: a, b, c."
    table = read(tmp_path, "three.csv", text)
    np.testing.assert_array_equal(chosen(table, ("c", "a")).points, [[3, 1], [6, 4]])
    np.testing.assert_array_equal(chosen(table, ("2",)).points, [[2], [5]])
    with pytest.raises(DataError, match="it has no column d"):
        chosen(table, ("d",))
    with pytest.raises(DataError, match="choose one column, or two different ones"):
        chosen(table, ("a", "a"))


def test_a_column_of_words_is_left_to_those_who_read(tmp_path: Path) -> None:
    table = read(tmp_path, "iris.csv", "length,kind,width\n1.5,setosa,-2\n0.25,setosa,3\n-4,virginica,0.125\n")
    assert (table.columns, table.words) == (("length", "width"), ("kind",))
    np.testing.assert_array_equal(chosen(table).points, PAIRS)
    with pytest.raises(DataError, match="column kind holds words"):
        chosen(table, ("kind",))


def test_a_million_rows_are_read_in_a_moment(tmp_path: Path) -> None:
    points = np.random.default_rng(0).normal(size=(1000, 2)).round(3)
    text = "x,y\n" + "\n".join(f"{x},{y}" for x, y in points) * 1 + "\n"
    body = text.partition("\n")[2]
    began = time.monotonic()
    table = read(tmp_path, "million.csv", "x,y\n" + body * 1000)
    assert time.monotonic() - began < patience(5)
    assert table.values.shape == (1_000_000, 2)
    np.testing.assert_array_equal(table.values[-1000:], points)


def test_an_array_that_lies_on_its_side_is_put_up(tmp_path: Path) -> None:
    for name, array in (("upright.npy", PAIRS), ("row.npy", np.ascontiguousarray(np.tile(PAIRS.T, 3)))):
        points = chosen(read(tmp_path, name, npy(array))).points
        np.testing.assert_array_equal(points[:3], PAIRS)
    np.testing.assert_array_equal(chosen(read(tmp_path, "line.npy", npy(np.arange(3)))).points, [[0], [1], [2]])
    by_column = read(tmp_path, "f.npy", npy(np.asfortranarray(PAIRS.astype(np.float32))))
    np.testing.assert_array_equal(by_column.values, PAIRS)
    file = io.BytesIO()
    np.savez_compressed(file, x=PAIRS[:, 0], y=PAIRS[:, 1], title=np.array("mine"))
    table = read(tmp_path, "both.npz", file.getvalue())
    assert table.columns == ("x", "y")
    np.testing.assert_array_equal(table.values, PAIRS)


def test_darkness_is_density_and_what_is_transparent_is_white(tmp_path: Path) -> None:
    picture = Image.new("RGBA", (40, 20), (0, 0, 0, 0))
    picture.paste((0, 0, 0, 255), (0, 0, 10, 10))
    picture.paste((127, 127, 127, 255), (30, 10, 40, 20))
    points = chosen(read(tmp_path, "shape.png", png(picture))).points
    dark = (points[:, 0] < -1) & (points[:, 1] > 0)
    grey = (points[:, 0] > 1) & (points[:, 1] < 0)
    assert (dark | grey).all()
    assert dark.mean() == pytest.approx(255 / (255 + 128), abs=0.02)
    assert np.abs(points).max(axis=0) == pytest.approx([2, 1], abs=0.02)


#: What is said of each, from behind the name of the file.
REFUSED: dict[str, tuple[str | bytes, str]] = {
    "uneven.csv": ("1,2\n3,4\n5,6,7\n", "line 3 has 3 columns, expected 2; use as many in each line, kept apart by co"),
    "word.csv": ("x,y\n1,2\n3,four\n5,6\n", "line 3, column y: 'four' is no number; write numbers with a point"),
    "words.csv": ("a,b\nc,d\n", "no line of it has a number; use a table with one column of numbers or more."),
    "empty.csv": ("", "there is nothing in it; use a table with one column or more."),
    "head.csv": ("x,y\n", "no line of it has a number; use a table with one column of numbers or more."),
    "gaps.csv": ("x,y\n1,\n,2\n", "no row has a number in each of these columns; choose other columns."),
    "broken.json": ("[[1, 2],\n[3", "line 2 is not JSON (Expecting ',' delimiter); use a list of points, such as [[1,"),
    "uneven.json": ("[[1, 2], [3]]", "point 2 has 1 numbers, expected 2; use a list of points"),
    "word.json": ('[{"x": 1}, {"x": "a"}]', "point 2: 'a' is no number; use a list of points"),
    "large.csv": ("x,y\n1,2\n1e308,4\n", "it has a number of more than 1e+30 in size; use smaller numbers."),
    "binary.dat": (b"\x00\x01\x02\x03", "it is no text; use CSV, TSV, JSON, NPY, NPZ or a picture."),
    "objects.npy": (npy(np.array([{}, []], dtype=object)), "it holds object, no numbers; use an array of numbers"),
    "short.npy": (npy(PAIRS)[:-4], "it is not as long as it says; save it again."),
    "cube.npy": (npy(np.zeros((2, 3, 4))), "its shape is (2, 3, 4); use an array of numbers"),
    "cut.npz": (b"PK\x03\x04rest", "it is damaged; use a file that numpy has saved."),
    "cut.png": (b"\x89PNG\r\n\x1a\nrest", "it is no picture that can be read; use PNG"),
    "white.png": (png(Image.new("L", (9, 9), 255)), "nothing in it is dark; use a dark shape on a light ground."),
    "large.png": (png(Image.new("1", (4001, 4000))), "it has 4,001 × 4,000 pixels; use a picture of at most 16"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_cannot_be_read_says_file_place_and_what_was_expected(tmp_path: Path, name: str) -> None:
    content, said = REFUSED[name]
    found = refused(tmp_path, name, content)
    assert found.startswith(f"{name}: {said}")
    assert "\n" not in found


def test_what_is_not_there_says_so(tmp_path: Path) -> None:
    with pytest.raises(DataError, match="it cannot be read"):
        read_file(tmp_path / "gone.csv")


def test_a_header_that_promises_more_than_there_is_takes_no_memory(tmp_path: Path) -> None:
    head = npy(PAIRS)
    said = refused(tmp_path, "huge.npy", head.replace(b"(3, 2), ", b"(9" + b"0" * 12 + b",)"[:2] + b" "))
    assert said.startswith("huge.npy: it is ")


def test_equal_names_are_told_apart(tmp_path: Path) -> None:
    assert read(tmp_path, "same.csv", "x,x,\n1,2,3\n").columns == ("x", "x (2)", "3")
    assert read(tmp_path, "same.csv", "x,x\n1,2\n").columns == ("x", "x (2)")


@pytest.mark.parametrize("name", ["points.csv", "points.npy"])
def test_points_are_read_again_as_they_were_written(tmp_path: Path, name: str) -> None:
    for points in (PAIRS.astype(np.float32) / 3, PAIRS[:, :1].astype(np.float32) / 7):
        write_points(tmp_path / name, points)
        np.testing.assert_array_equal(read_file(tmp_path / name).values.astype(np.float32), points)
    assert [path.name for path in tmp_path.iterdir()] == [name]
