"""``ganviz render page:NAME``: a page of the theory in files, without a window."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from ganviz import registry
from ganviz.ui.page import Page
from ganviz.ui.theory.page import TheoryPage
from tests.cli.typed import Captured, ended, one_line

PAGES = [key for key, kind in registry.entries("ganviz.ui.pages", Page).items() if issubclass(kind, TheoryPage)]


@pytest.mark.parametrize("page", PAGES)
def test_every_page_becomes_a_picture(page: str, tmp_path: Path, qapp: QApplication) -> None:
    out = tmp_path / "page.png"
    assert ended("render", f"page:{page}", "--iterations=2", "--size=640x360", f"--out={out}") == 0
    image = QImage(str(out))
    assert (image.width(), image.height()) == (640, 360)
    colours = {image.pixelColor(x, y).name() for x in range(0, 640, 7) for y in range(0, 360, 7)}
    assert len(colours) > 4


def test_one_page_in_several_files_with_its_own_settings(tmp_path: Path, qapp: QApplication) -> None:
    files = [tmp_path / f"page.{ending}" for ending in ("png", "svg", "pdf", "gif")]
    outs = [f"--out={file}" for file in files]
    assert ended("render", "page:stability", "--set=method=wgan_gp", "--frames=3", "--size=640x360", *outs) == 0
    assert files[1].read_text(encoding="utf-8").count("<path") > 20
    assert files[2].read_bytes().startswith(b"%PDF")
    assert files[3].read_bytes().startswith(b"GIF89a")


def test_what_cannot_be_drawn_is_refused(tmp_path: Path, capsys: Captured) -> None:
    out = f"--out={tmp_path / 'x.png'}"
    assert ended("render", "page:nowhere", out) == 2
    assert "'nowhere' cannot be used; use one of" in one_line(capsys)
    assert ended("render", "page:laboratory", out) == 2
    assert "this page is no page of the theory" in one_line(capsys)
    assert ended("render", "page:distances", "--set=offset=99", out) == 2
    assert "offset: 99.0 cannot be used" in one_line(capsys)
    assert ended("render", "page:distances", f"--out={tmp_path / 'x.csv'}") == 2
    assert list(tmp_path.iterdir()) == []
