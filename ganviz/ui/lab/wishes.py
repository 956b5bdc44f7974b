"""What a preset asks to be looked at: plots and layers beside the usual ones."""

from __future__ import annotations

from ganviz.presets import Preset
from ganviz.ui.lab.stage import turned
from ganviz.ui.plot_kinds import stage_view
from ganviz.ui.runs.model import ViewModel


class Wishes:
    """Shows plots and layers that a preset names, and takes back what the one before had named.

    What the user shows or hides meanwhile stays as it is.
    """

    def __init__(self, model: ViewModel) -> None:
        self._model = model
        self._preset: Preset | None = None
        self._plots: frozenset[str] = frozenset()
        self._layers: tuple[str, dict[str, bool]] = ("", {})

    def follow(self, preset: Preset, dimension: int) -> None:
        """Begins to show what this preset names, on the stage for data of this dimension."""
        if preset is self._preset:
            return
        self._preset = preset
        self._follow_plots(preset)
        self._take_layers_back()
        self._show_layers(preset, dimension)

    def own_plots(self) -> frozenset[str]:
        """The plots that are shown without a wish."""
        return self._model.plots - self._plots

    def wished_layers(self) -> set[tuple[str, str]]:
        """Those layers, by view and key, that are as they are for a wish alone."""
        view, changed = self._layers
        return {(view, key) for key, shown in changed.items() if self._model.is_visible(view, key, shown) == shown}

    def _follow_plots(self, preset: Preset) -> None:
        own = self.own_plots()
        self._plots = frozenset(preset.plots) - own
        if own | self._plots != self._model.plots:
            self._model.choose_plots(own | self._plots)

    def _take_layers_back(self) -> None:
        view, changed = self._layers
        kept = {key: not changed[key] for _, key in self.wished_layers()}
        if kept:
            self._model.set_layers(view, kept)

    def _show_layers(self, preset: Preset, dimension: int) -> None:
        view, changes = stage_view(dimension), dict[str, bool]()
        for wish in preset.layers:
            states = {one.key: self._model.is_visible(view.key, one.key, one.visible) for one in view.layers}
            if not {**states, **changes}.get(wish, True):
                changes |= turned(view.layers, {**states, **changes}, wish, True)
        self._layers = view.key, changes
        if changes:
            self._model.set_layers(view.key, changes)
