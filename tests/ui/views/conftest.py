from __future__ import annotations

import pytest

from ganviz.snapshot import Frame
from ganviz.ui.plotting.view import View
from tests.ui.built import OpenView, built_views, open_view
from tests.ui.views.plots import Shown

__all__ = ["built_views", "open_view"]


@pytest.fixture
def shown(open_view: OpenView) -> Shown:
    """Shows a frame in a small plot."""

    def show(key: str, frame: Frame, width: int = 380, height: int = 130) -> View:
        view = open_view(key, width=width, height=height)
        view.show(frame)
        return view

    return show
