"""Which views there are for a run: the stage for its data, and the small plots."""

from __future__ import annotations

from ganviz import registry
from ganviz.ui.plotting.view import View

VIEWS = "ganviz.ui.views"


def stage_view(dimension: int) -> type[View]:
    """Returns the view made for the middle of the window in a data space of this dimension."""
    kinds = registry.entries(VIEWS).values()
    return min((kind for kind in kinds if kind.is_stage and dimension in kind.dimensions), key=lambda kind: kind.order)


def plot_kinds() -> list[type[View]]:
    """Returns every view that is no stage, top to bottom."""
    kinds = registry.entries(VIEWS).values()
    return sorted((kind for kind in kinds if not kind.is_stage), key=lambda kind: kind.order)


def usual_plots() -> list[str]:
    """Returns the keys of the plots that are shown until others are chosen, top to bottom."""
    return [kind.key for kind in plot_kinds() if kind.shown_at_first]
