"""A stage and its layers: each layer is one class in one file, found by the registry, and nowhere listed."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import Any, ClassVar, Generic, TypeVar

from PySide6.QtCore import QTimer, Slot

from ganviz import registry
from ganviz.snapshot import Frame
from ganviz.ui.plotting.canvas import Drawn
from ganviz.ui.plotting.captions import Caption
from ganviz.ui.plotting.labels import Label
from ganviz.ui.plotting.marks import Marks
from ganviz.ui.plotting.placement import Room, Spot
from ganviz.ui.plotting.plot import Plot
from ganviz.ui.plotting.view import Layer
from ganviz.ui.theme import Theme

#: What a stage hands its layers with each frame: which part of the data space it shows, and at which size.
Scales = TypeVar("Scales")

Item = TypeVar("Item", bound=Drawn)

#: Milliseconds without another frame after which words go on to their places, and in how many steps at most.
SETTLE_EVERY = 60
#: The ``paint_order`` of what is lit in slow motion: over all layers.
FLOW = 10_000
MOST_STEPS = 40


class StageLayer(Generic[Scales]):
    """One layer of a stage: the items that it paints, their colours in a theme, and the words about them.

    The first paragraph of its docstring is its help: one sentence about what it shows. A layer knows no other layer.

    Attributes:
        key, label: its name in settings and on its chip.
        shortcut: its key on the keyboard, a letter or "Shift+" and a letter, which no other layer of the stage has and
            no command of the window.
        visible: it is shown until somebody hides it.
        group: of the layers of one group at most one is shown at a time: they fill the same space.
        order: of the chips, and of captions.
        paint_order: its items are painted over those of layers with a smaller number.
        word_order: its words look for places after those of layers with a smaller number.
        stands_still: what it names does not move from frame to frame. Its words come before those of layers that move,
            and they do not make way for what these draw.
        needs_details: it draws what a picture of the plane has only while somebody looks: of P_G's density, the optimal
            D, the push and the manifold. There may be none in the first picture after the layer was shown.
        plot: the stage.
        items: what it paints, each with its own ``paint_order``.
        spots: where its words are, by a name of its own choice.
    """

    key: ClassVar[str]
    label: ClassVar[str]
    shortcut: ClassVar[str]
    visible: ClassVar[bool] = False
    group: ClassVar[str] = ""
    order: ClassVar[int] = 1000
    paint_order: ClassVar[int] = 1000
    word_order: ClassVar[int] = 1000
    stands_still: ClassVar[bool] = False
    needs_details: ClassVar[bool] = False

    def __init__(self, plot: Plot[Frame]) -> None:
        self.plot = plot
        self.items: list[tuple[int, Drawn]] = []
        self.spots: defaultdict[str, Spot] = defaultdict(Spot)
        self.build()

    @classmethod
    def described(cls) -> Layer:
        """What a chip and a list of layers need to know of it."""
        sentence = " ".join(registry.help_text(cls).partition("\n\n")[0].split())
        return Layer(cls.key, cls.label, cls.shortcut, cls.visible, sentence, cls.group, cls.needs_details)

    def add(self, item: Item, paint_order: int | None = None) -> Item:
        """Has the stage paint this item, in an order of its own where one is given."""
        self.items.append((self.paint_order if paint_order is None else paint_order, item))
        return item

    def build(self) -> None:
        """Makes the items and ``add``s them; called once."""
        raise NotImplementedError

    def dress(self, theme: Theme) -> None:
        """Gives the items the colours and pens of a theme."""
        raise NotImplementedError

    def blank(self) -> None:
        """Empties the items and forgets the frames."""
        for _, item in self.items:
            item.blank()

    def forget(self) -> None:
        """Forgets what earlier frames have left so that the picture stands still: time has gone back."""

    def draw(self, frame: Frame, scales: Scales) -> Sequence[Caption | Label]:
        """Fills the items from the frame; called only while the layer is shown, with all items visible.

        Returns:
            Captions, which the stage puts into its corner, and words that have their place.
        """
        raise NotImplementedError

    def block(self, room: Room) -> None:
        """Counts what it has drawn, so that words keep free of it."""

    def write(self, frame: Frame, room: Room) -> list[Label]:
        """Returns the words that look for places, counted in ``room``; called after ``draw``."""
        return []


def layer_kinds(package: str) -> list[type[StageLayer[Any]]]:
    """Returns the layers that the files of a package offer, in the order of their chips."""
    return sorted(registry.entries(package).values(), key=lambda kind: kind.order)


class LayeredPlot(Plot[Frame], Generic[Scales]):
    """A stage. A subclass says in which package its layers are; it keeps the scales and what belongs to no layer.

    Attributes:
        package: where the files of its layers are.
        drawn: its layers by key, in the order of their chips.
        flow: what is lit in slow motion.
    """

    package: ClassVar[str]

    def __init__(self, theme: Theme) -> None:
        #: Draws the last frame again while its words are on their way, once no other has come for a moment.
        self._settling, self._steps = QTimer(), 0
        self._settling.setSingleShot(True)
        self._settling.setInterval(SETTLE_EVERY)
        self._settling.timeout.connect(self._settle)
        super().__init__(theme)
        self._settling.setParent(self.widget)

    def __init_subclass__(cls, **keywords: Any) -> None:
        super().__init_subclass__(**keywords)
        cls.layers = tuple(kind.described() for kind in layer_kinds(cls.package))

    def build(self) -> None:
        self.drawn: dict[str, StageLayer[Scales]] = {kind.key: kind(self) for kind in layer_kinds(self.package)}
        self.flow = Marks()
        items = [(FLOW, self.flow), *self.furniture(), *(item for layer in self.drawn.values() for item in layer.items)]
        self.canvas.add(*(item for _, item in sorted(items, key=lambda entry: entry[0])))
        self.blank()

    def show(self, frame: Frame) -> None:
        self._steps = 0
        super().show(frame)

    def _redraw(self) -> None:
        super()._redraw()
        if self._is_held:
            return
        spots = (spot for layer in self.drawn.values() if self.shown[layer.key] for spot in layer.spots.values())
        if self.frame is None or self._steps >= MOST_STEPS or all(spot.is_at_rest for spot in spots):
            self._settling.stop()
        else:
            self._settling.start()

    @Slot()
    def _settle(self) -> None:
        self._steps += 1
        self._redraw()

    def furniture(self) -> list[tuple[int, Drawn]]:
        """Makes what belongs to no layer, each with its ``paint_order``."""
        return []

    def dress(self) -> None:
        for layer in self.drawn.values():
            layer.dress(self.theme)

    def forget(self) -> None:
        for layer in self.drawn.values():
            layer.forget()

    def blank(self) -> None:
        for layer in self.drawn.values():
            layer.blank()
        self.flow.blank()
        self.forget_words()

    def forget_words(self) -> None:
        """Has every word look for the best place anew, wherever it was."""
        for layer in self.drawn.values():
            layer.spots.clear()

    def active(self) -> list[StageLayer[Scales]]:
        """The layers that are shown: of one group only the last."""
        shown = [layer for layer in self.drawn.values() if self.shown[layer.key]]
        last = {layer.group: layer for layer in shown}
        return [layer for layer in shown if not layer.group or layer is last[layer.group]]

    def draw_layers(
        self, layers: Sequence[StageLayer[Scales]], frame: Frame, scales: Scales
    ) -> tuple[list[Caption], list[Label]]:
        """Draws these layers and hides the others; returns the captions, and the words that have their place."""
        captions, labels = list[Caption](), list[Label]()
        for layer in self.drawn.values():
            is_shown = layer in layers
            for _, item in layer.items:
                item.visible = is_shown
            for text in layer.draw(frame, scales) if is_shown else ():
                if isinstance(text, Caption):
                    captions.append(text)
                else:
                    labels.append(text)
        return captions, labels

    @staticmethod
    def words_of(layers: Sequence[StageLayer[Scales]], frame: Frame, room: Room) -> list[Label]:
        """Returns the words of these layers that look for places, in their turn."""
        turn = sorted(layers, key=lambda layer: layer.word_order)
        return [word for layer in turn for word in layer.write(frame, room)]

    @classmethod
    def written(cls, layers: Sequence[StageLayer[Scales]], frame: Frame, room: Room) -> list[Label]:
        """The same where these layers have not been counted yet; the words of what stands still come first."""
        words = list[Label]()
        for stands_still in (True, False):
            turn = [layer for layer in layers if layer.stands_still == stands_still]
            for layer in turn:
                layer.block(room)
            words += cls.words_of(turn, frame, room)
        return words
