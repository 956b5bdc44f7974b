"""``packaging/exports.py``: a preset on the line, one in the plane and a critic in every kind of file."""

from __future__ import annotations

from pathlib import Path
from types import ModuleType

import pytest
from PIL import Image

from tests.covering import thorough
from tests.packaging.scripts import script


@pytest.fixture(scope="module")
def exports() -> ModuleType:
    """The module packaging/exports.py."""
    return script("exports")


@pytest.mark.parametrize("key", ["gaussian-1d", *thorough("ring-8", "wgan-gp-ring")])
def test_every_kind_of_file_is_written_without_a_display_and_read_by_others(
    exports: ModuleType, key: str, tmp_path: Path
) -> None:
    known, missing = exports.endings()
    assert {"png", "svg", "pdf", "gif", "webp", "apng", "csv", "json", "npz", "safetensors", "py", "ipynb"} <= set(
        known
    )
    assert set(known) | set(missing) == exports.READERS.keys(), "packaging/exports.py reads every kind of file"
    unread = []
    for path in exports.write(key, tmp_path, 6, known):
        try:
            exports.READERS[path.suffix[1:]](path, key)
        except exports.NobodyError as nobody:
            unread.append(f"{path.suffix}: {nobody}")
    assert len(unread) < len(known) / 2, unread


def test_a_file_that_is_not_what_was_asked_for_is_noticed(exports: ModuleType, tmp_path: Path) -> None:
    small, sheet = tmp_path / "small.png", tmp_path / "sheet.csv"
    Image.new("RGB", (10, 10)).save(small)
    sheet.write_text("iteration,about\n1,{}\n", encoding="ascii")
    with pytest.raises(exports.WrongError, match="it has"):
        exports.read_png(small, "ring-8")
    with pytest.raises(KeyError, match="preset"):
        exports.read_csv(sheet, "ring-8")
    with pytest.raises(exports.NobodyError, match="no nonsense"):
        exports.needed("nonsense")
