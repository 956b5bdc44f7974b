from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from ganviz.ui import identity


@pytest.fixture
def names_as_before(qapp: QApplication) -> Iterator[None]:
    before = qapp.applicationName(), qapp.organizationName(), qapp.applicationDisplayName(), qapp.desktopFileName()
    yield
    for tell, name in zip(
        (qapp.setApplicationName, qapp.setOrganizationName, qapp.setApplicationDisplayName, qapp.setDesktopFileName),
        before,
        strict=True,
    ):
        tell(name)


def test_the_desktop_is_told_to_which_menu_entry_the_window_belongs(names_as_before: None) -> None:
    identity.introduce()
    assert QGuiApplication.desktopFileName() == "org.ganviz.GanViz"
    assert QGuiApplication.applicationDisplayName() == "GanViz"
    assert QGuiApplication.applicationName() == "ganviz"


def test_the_icon_has_a_picture_of_its_own_for_every_size(qapp: QApplication) -> None:
    icon = identity.icon()
    assert {(16, 16), (32, 32), (128, 128)} <= {size.toTuple() for size in icon.availableSizes()}
    for size in (16, 32, 64):
        picture = icon.pixmap(QSize(size, size), 1.0).toImage()
        assert picture.size().toTuple() == (size, size)
        middle = picture.pixelColor(size // 2, size // 3)
        assert 245 <= middle.hue() <= 280, "the boundary between the bells is purple"
