"""A change of the look draws what is seen once, with its new size, and nothing that is hidden."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

import pytest

from ganviz.ui.plotting.plot import Plot
from ganviz.ui.shell.window import MainWindow

OpenWindow = Callable[..., MainWindow]


def test_each_plot_is_drawn_once_before_the_next_painting(
    open_window: OpenWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    window, drawn = open_window(), Counter[str]()
    look, column = window.appearance, window.page.plots
    all_seen = [window.page.stage.view.key, *(view.key for view in column.views if view.widget.isVisible())]
    drawn_of = Plot._drawn

    def count(plot: Plot) -> object:
        drawn[plot.key] += 1
        return drawn_of(plot)

    monkeypatch.setattr(Plot, "_drawn", count)
    # A second time only where its numbers need another width than before.
    most = 2
    look.toggle_theme()
    assert set(drawn) == set(all_seen)
    assert max(drawn.values()) <= most, drawn
    drawn.clear()
    look.change_scale(2)
    assert set(drawn) == set(all_seen)
    assert max(drawn.values()) <= most, drawn
    drawn.clear()
    look.toggle_presentation()
    seen = {window.page.stage.view.key, *(view.key for view in column.views if view.widget.isVisible())}
    assert set(drawn) == seen < set(all_seen)
    drawn.clear()
    look.toggle_presentation()
    assert set(drawn) == set(all_seen)
    assert max(drawn.values()) <= most + 1, drawn
