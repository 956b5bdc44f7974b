"""What pictures and films are compared with draws and writes the same."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from ganviz.benchmarks import export
from ganviz.ui.exporting.frames import rgb_of

SIZE = QSize(64, 48)


def test_figures_are_ratios(monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> None:
    for name, value in (("FRAMES", 2), ("EVERY", 3), ("ROUNDS", 1), ("PICTURE", (320, 180)), ("FILM", (160, 90))):
        monkeypatch.setattr(export, name, value)
    figures = list(export.Export().run())
    assert len(figures) == 3
    assert all(figure.unit == "times" and figure.value > 0 for figure in figures)


def test_the_bare_plot_shows_field_and_points(monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> None:
    monkeypatch.setattr(export, "FRAMES", 1)
    (frame,) = export._trained()
    assert frame.snapshot.iteration == export.EVERY
    shown = rgb_of(export._bare_plot(frame, SIZE * 5)(frame)).astype(int)
    for colour in (0x00, 0x72, 0xB2), (0xE6, 0x9F, 0x00):
        assert (np.abs(shown - colour).max(axis=2) < 40).sum() > 20


def test_both_films_have_the_same_images(tmp_path: Path, qtbot: QtBot) -> None:
    images = []
    for colour in ("red", "blue", "white"):
        image = QImage(SIZE, QImage.Format.Format_RGB32)
        image.fill(QColor(colour))
        images.append(image)
    for name, write in (("ours.gif", export._film), ("bare.gif", export._bare_film)):
        write(images, tmp_path / name)()
        with Image.open(tmp_path / name) as film:
            assert (film.n_frames, film.size) == (3, (64, 48))  # type: ignore[attr-defined]
            film.seek(1)
            assert np.asarray(film.convert("RGB"))[0, 0].tolist() == pytest.approx([0, 0, 255], abs=8)
