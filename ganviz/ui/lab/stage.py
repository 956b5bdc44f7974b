"""The middle of the window: the stage for the data's dimension, or a small plot that was given its place."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ganviz import registry
from ganviz.ui import style
from ganviz.ui.controls.layers import LayerBar
from ganviz.ui.plot_kinds import VIEWS, stage_view
from ganviz.ui.plotting.view import Layer, View
from ganviz.ui.runs.model import ViewModel
from ganviz.ui.theme import Theme

if TYPE_CHECKING:
    from ganviz.snapshot import Frame


def turned(layers: Sequence[Layer], states: Mapping[str, bool], key: str, visible: bool) -> dict[str, bool]:
    """Returns which layers change when this one is shown or hidden.

    To show one hides the others of its group; to hide it brings back the one that the group begins with.
    """
    changes, group = {key: visible}, next((layer.group for layer in layers if layer.key == key), "")
    for other in layers:
        if group and other.group == group and other.key != key:
            if visible and states[other.key]:
                changes[other.key] = False
            elif not visible and states[key] and other.visible:
                changes[other.key] = True
    return changes


class Sheet(Protocol):
    """Something that lies over a stage."""

    def set_theme(self, theme: Theme) -> None:
        """Takes other colours and sizes."""

    def let_go(self) -> None:
        """Follows nothing any longer."""


class Stage(QWidget):
    """Shows one view at a time, with its layers' chips above it. Views are built when first needed, and kept.

    Which view has the stage and which layers are shown stands in the model.

    Signals:
        menu_wanted(plot, position): the right mouse button was pressed on a plot, there on the screen.
    """

    menu_wanted = Signal(object, QPoint)

    def __init__(self, theme: Theme, model: ViewModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._model = theme, model
        self._views: dict[str, View] = {}
        self._sheets: list[Sheet] = []
        self._frame: Frame | None = None
        self._stack = QStackedWidget()
        self._stack.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        keeps_its_place = self._stack.sizePolicy()
        keeps_its_place.setRetainSizeWhenHidden(True)
        self._stack.setSizePolicy(keeps_its_place)
        self.layer_bar = LayerBar(theme)
        self.layer_bar.toggled.connect(self.set_layer)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(0)
        self._column.addWidget(self.layer_bar)
        self._column.addWidget(self._stack, 1)
        self._dimension, self._with_chips, self._is_held = 2, True, False
        model.enlarged_changed.connect(self._choose)
        model.layer_changed.connect(self._show_layer)
        self.set_theme(theme)

    @property
    def view(self) -> View:
        """The view that has the stage."""
        if self._stack.count() == 0:
            self._choose()
        return self._views[self._key]

    @property
    def _key(self) -> str:
        return self._model.enlarged or stage_view(self._dimension).key

    @property
    def canvas(self) -> QWidget:
        """Where the view on stage is."""
        return self._stack

    def lay_over(self, sheet: Sheet) -> None:
        """Has a sheet over the view take other colours and sizes along with it."""
        self._sheets.append(sheet)

    def let_go(self) -> None:
        """Follows the model no longer."""
        self._model.enlarged_changed.disconnect(self._choose)
        self._model.layer_changed.disconnect(self._show_layer)
        for sheet in self._sheets:
            sheet.let_go()

    @property
    def has_frame(self) -> bool:
        """Something is drawn."""
        return self._frame is not None

    def set_dimension(self, dimension: int) -> None:
        """Takes the stage for data of this dimension, empty."""
        self._dimension, self._frame = dimension, None
        for view in self._views.values():
            view.clear()
        self._choose()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.layer_bar.set_room(self.height())

    def hold(self, held: bool) -> None:
        """While it is held it takes other sizes and themes without drawing; then the view on stage draws once.

        The others stay held until they have the stage.
        """
        self._is_held = held
        for view in self._views.values() if held else ():
            view.hold(True)
        self._stack.setVisible(not held)
        if not held and self._stack.count():
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
            self.view.hold(False)

    def show_frame(self, frame: Frame) -> None:
        """Draws a frame."""
        self._frame = frame
        self.view.show(frame)

    @Slot(str, bool)
    def set_layer(self, key: str, visible: bool) -> None:
        """Shows or hides a layer of the view on stage, and what else goes with that."""
        view = self.view
        states = {layer.key: self._visible(view, layer) for layer in view.layers}
        self._model.set_layers(view.key, turned(view.layers, states, key, visible))

    def toggle_layer(self, shortcut: str) -> bool:
        """Shows or hides the layer with this keyboard key; says whether there is one."""
        if self._stack.count() == 0:
            return False
        for layer in self.view.layers:
            if layer.shortcut == shortcut:
                self.set_layer(layer.key, not self._visible(self.view, layer))
                return True
        return False

    def show_chips(self, visible: bool) -> None:
        """Shows or hides the chips of the layers; their keys act in any case."""
        self._with_chips = visible
        if self._stack.count():
            self._show_chips()

    def lend_chips(self, layout: QBoxLayout) -> None:
        """Gives the chips to another layout: there they are those of two stages."""
        layout.addWidget(self.layer_bar)

    def put_above(self, widget: QWidget) -> None:
        """Puts a widget of the page's above the stage and its chips."""
        self._column.insertWidget(0, widget)

    def take_chips(self) -> None:
        """Has them above this stage again."""
        self._column.insertWidget(self._column.count() - 1, self.layer_bar)

    def layers(self) -> list[tuple[str, bool]]:
        """The layers of the stage itself by key, and whether each is shown."""
        kind = stage_view(self._dimension)
        return [(layer.key, self._visible(kind, layer)) for layer in kind.layers]

    def needs_details(self) -> bool:
        """Says whether a layer is shown for which pictures need their details."""
        kind = stage_view(self._dimension)
        return any(layer.needs_details and self._visible(kind, layer) for layer in kind.layers)

    def show_whole(self) -> bool:
        """Shows all of the view on stage again, without a pinned reading; says whether that was not so."""
        from ganviz.ui.plotting.plot import Plot

        if self._stack.count() == 0 or not isinstance(self.view, Plot):
            return False
        if self.view.pinned is not None:
            self.view.pin(None)
            return True
        if self.view.is_whole:
            return False
        self.view.show_whole()
        return True

    def set_theme(self, theme: Theme) -> None:
        """Takes other colours and sizes."""
        self._theme = theme
        margin = style.pixels(theme, 8)
        self._column.setContentsMargins(margin, margin, margin, 0)
        self._column.setSpacing(style.pixels(theme, 4))
        self.layer_bar.set_theme(theme)
        for view in self._views.values():
            view.set_theme(theme)
        for sheet in self._sheets:
            sheet.set_theme(theme)

    def _visible(self, view: View | type[View], layer: Layer) -> bool:
        return self._model.is_visible(view.key, layer.key, layer.visible)

    def _show_layer(self, view: str, layer: str, visible: bool) -> None:
        if view in self._views:
            self._views[view].set_layer(layer, visible)
            self._show_chips()

    def _choose(self) -> None:
        key = self._key
        if key not in self._views:
            self._views[key] = self._built(registry.entry(VIEWS, key))
            self._stack.addWidget(self._views[key].widget)
        self._stack.setCurrentWidget(self.view.widget)
        self._show_chips()
        if self._frame is not None:
            self.view.show(self._frame)
        if not self._is_held:
            self.view.hold(False)

    def _built(self, kind: type[View]) -> View:
        """A view on which mouse and keyboard act."""
        from ganviz.ui.plotting.focus import PlotFocus
        from ganviz.ui.plotting.plot import Plot  # with pyqtgraph, which the window opens without
        from ganviz.ui.plotting.pointer import Pointer

        view = kind(self._theme)
        if isinstance(view, Plot):
            PlotFocus(view, registry.help_text(type(view)))
            pointer = Pointer(view, scrolls=False)
            pointer.menu_wanted.connect(partial(self.menu_wanted.emit, view))
        return view

    def _show_chips(self) -> None:
        states = {layer.key: self._visible(self.view, layer) for layer in self.view.layers}
        self.layer_bar.set_layers(self.view.layers, states)
        self.layer_bar.setVisible(bool(states) and self._with_chips)
