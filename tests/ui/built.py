"""Views to be tried, built once for all tests of a module."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from ganviz import registry
from ganviz.ui.plotting.view import View
from ganviz.ui.theme import LIGHT, Theme

OpenView = Callable[..., View]

VIEWS = registry.entries("ganviz.ui.views")

#: The stages, by key.
STAGES = {key: kind for key, kind in VIEWS.items() if kind.is_stage}


@pytest.fixture(scope="module")
def built_views(qapp: QApplication) -> Iterator[dict[str, list[View]]]:
    made: dict[str, list[View]] = {}
    yield made
    for views in made.values():
        for view in views:
            view.widget.deleteLater()
    made.clear()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def open_view(built_views: dict[str, list[View]]) -> Iterator[OpenView]:
    """Opens a view as it is when it is new: empty, and with the layers that it begins with.

    Whoever asks for one of the same key again in the same test gets a second one.
    """
    opened: dict[str, int] = {}

    def open_(key: str, theme: Theme = LIGHT, width: int = 400, height: int = 300) -> View:
        views, index = built_views.setdefault(key, []), opened.get(key, 0)
        opened[key] = index + 1
        if index == len(views):
            views.append(VIEWS[key](theme))
        view = views[index]
        view.clear()
        for layer in view.layers:
            view.set_layer(layer.key, layer.visible)
        view.widget.resize(width, height)
        view.set_theme(theme)
        view.widget.show()
        return view

    yield open_
    for key, count in opened.items():
        for view in built_views[key][:count]:
            view.widget.hide()
            view.clear()
