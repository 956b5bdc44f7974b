"""How somebody has arranged the laboratory: panels, plots, layers; what of it is remembered."""

from __future__ import annotations

from ganviz import registry
from ganviz.presets import Preset
from ganviz.ui.lab.columns import Columns
from ganviz.ui.lab.panel import LEAST_SHARE, MOST_SHARE, SHARE, Panel
from ganviz.ui.lab.wishes import Wishes
from ganviz.ui.plot_kinds import VIEWS, plot_kinds, usual_plots
from ganviz.ui.remembered import Kept, Remembered
from ganviz.ui.runs.model import ViewModel


class Arrangement:
    """Arranges the parts as they are remembered: panels at once, plots and layers when the views are imported.

    What a preset wishes to be looked at is no choice of the user's, and not remembered.
    """

    def __init__(self, panel: Panel, columns: Columns, model: ViewModel) -> None:
        self._panel, self._columns, self._model = panel, columns, model
        self._wishes = Wishes(model)
        self._plots: list[str] | None = None
        self._layers: dict[str, dict[str, bool]] = {}
        self._knows_views, self._has_plots = False, False

    def recall(self, kept: Remembered) -> None:
        """Takes what was remembered in place of what is; what is not remembered is as it is at first."""
        self._columns.recall(kept.part("columns"))
        self._panel.give_heights(kept.number("presets_share", LEAST_SHARE, MOST_SHARE) or SHARE)
        self._plots = kept.texts("plots")
        layers = kept.part("layers")
        self._layers = {view: _flags(layers.part(view)) for view in layers.names()}
        self._wishes = Wishes(self._model)
        if self._knows_views:
            self._model.enlarge(None)
            self.show_layers()
        if self._has_plots:
            self._model.choose_plots(self.first_plots())

    def remembered(self) -> Kept:
        """What is to be recalled."""
        plots, layers = self._plots, self._layers
        if self._has_plots:
            own = self._wishes.own_plots()
            plots = None if own == set(usual_plots()) else sorted(own)
        if self._knows_views:
            layers = self._own_layers()
        kept: dict[str, object] = {"columns": self._columns.remembered(), "presets_share": round(self._panel.share, 3)}
        if plots is not None:
            kept["plots"] = plots
        if layers:
            kept["layers"] = layers
        return kept

    def first_plots(self) -> list[str]:
        """Returns the keys of the plots to begin with, top to bottom: the chosen ones that there are, or the usual."""
        self._has_plots = True
        return usual_plots() if self._plots is None else [kind.key for kind in plot_kinds() if kind.key in self._plots]

    def show_layers(self) -> None:
        """Shows and hides layers as it is remembered, all others as they are at first; imports the views."""
        self._knows_views = True
        for key, kind in registry.entries(VIEWS).items():
            kept = self._layers.get(key, {})
            states = {layer.key: kept.get(layer.key, layer.visible) for layer in kind.layers}
            self._model.set_layers(
                key,
                {
                    layer.key: states[layer.key]
                    for layer in kind.layers
                    if self._model.is_visible(key, layer.key, layer.visible) != states[layer.key]
                },
            )

    def follow(self, preset: Preset, dimension: int) -> None:
        """Shows what a preset wishes to be looked at, once the plots to begin with are there."""
        if self._has_plots:
            self._wishes.follow(preset, dimension)

    def _own_layers(self) -> dict[str, dict[str, bool]]:
        """The layers that somebody has shown or hidden, by view."""
        wished = self._wishes.wished_layers()
        own: dict[str, dict[str, bool]] = {}
        for key, kind in registry.entries(VIEWS).items():
            for layer in kind.layers:
                shown = self._model.is_visible(key, layer.key, layer.visible)
                if (key, layer.key) in wished:
                    shown = not shown
                if shown != layer.visible:
                    own.setdefault(key, {})[layer.key] = shown
        return own


def _flags(kept: Remembered) -> dict[str, bool]:
    flags = {name: kept.flag(name) for name in kept.names()}
    return {name: value for name, value in flags.items() if value is not None}
