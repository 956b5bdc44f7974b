"""The stage for the plane."""

from __future__ import annotations

import pytest

from ganviz.ui.plotting.view import View
from ganviz.ui.theme import LIGHT, Theme
from tests.ui.built import OpenView
from tests.ui.stages import OpenStage


@pytest.fixture
def plane(open_view: OpenView) -> OpenStage:
    def open_(theme: Theme = LIGHT, width: int = 900, height: int = 700) -> View:
        return open_view("stage_2d", theme, width, height)

    return open_
