"""Drawing on the stage: its tools, and how what is drawn becomes the data of the run."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSignalBlocker, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QSlider, QWidget

from ganviz.assignment import replaced
from ganviz.phrases import phrase
from ganviz.refusals import ConfigError
from ganviz.ui import style
from ganviz.ui.controls._buttons import Button
from ganviz.ui.controls._labels import CaptionLabel
from ganviz.ui.lab.editing import edit
from ganviz.ui.page import Shell
from ganviz.ui.theme import Theme
from ganviz.ui.translation import tr

if TYPE_CHECKING:
    from ganviz.targets import Target
    from ganviz.ui.lab.canvas import Canvas
    from ganviz.ui.lab.stage import Stage
    from ganviz.ui.runs.model import RunState, ViewModel
    from ganviz.ui.runs.session import Session

BRUSH, ERASER, GAUSSIANS = "brush", "eraser", "gaussians"
#: What each tool is called, and what it does.
TOOLS = {
    BRUSH: ("Brush", "Leaves points: more where it stays longer, and with a pen where it presses harder"),
    ERASER: ("Eraser", "Takes points away"),
    GAUSSIANS: ("Gaussians", "A click sets one; drag its middle to move it and its edge to widen it"),
}
HINTS = {
    BRUSH: "Hold the button and draw.",
    ERASER: "Hold the button and wipe.",
    GAUSSIANS: "Click to set one, drag its middle or its edge, right-click to take it away.",
}
#: Radius of brush and eraser in thousandths of the width that is shown.
SIZES, SIZE = (5, 200), 50


class DrawingBar(QWidget):
    """The tools, in a line above the stage.

    Signals:
        tool_chosen(tool), size_chosen(share), clear_wanted, done.
    """

    tool_chosen = Signal(str)
    size_chosen = Signal(float)
    clear_wanted = Signal()
    done = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tools = {key: Button(theme, name, tip=tip, small=True) for key, (name, tip) in TOOLS.items()}
        self.size_field = QSlider(Qt.Orientation.Horizontal)
        self.size_field.setRange(*SIZES)
        self.size_field.setValue(SIZE)
        self.size_field.setAccessibleName(tr("Size of brush and eraser"))
        self.size_field.setToolTip(tr("Size of brush and eraser"))
        self.hint = CaptionLabel()
        self.clear = Button(theme, "Clear", tip="Begin with an empty sheet", small=True)
        self.end = Button(theme, "Done", tip="Give the mouse back to the stage (Esc)", small=True, primary=True)
        self._row = QHBoxLayout(self)
        for button in self.tools.values():
            button.setCheckable(True)
            self._row.addWidget(button)
        self._row.addWidget(self.size_field)
        self._row.addWidget(self.hint, 1)
        self._row.addWidget(self.clear)
        self._row.addWidget(self.end)
        for key, button in self.tools.items():
            button.clicked.connect(lambda _checked=False, key=key: self.tool_chosen.emit(key))
        self.size_field.valueChanged.connect(lambda value: self.size_chosen.emit(value / 1000))
        self.clear.clicked.connect(self.clear_wanted)
        self.end.clicked.connect(self.done)
        self.setAccessibleName(tr("Drawing tools"))
        self.set_theme(theme)

    def show_tool(self, tool: str) -> None:
        """Marks the tool in hand."""
        for key, button in self.tools.items():
            with QSignalBlocker(button):
                button.setChecked(key == tool)
        self.hint.setText(tr(HINTS[tool]))
        self.size_field.setVisible(tool != GAUSSIANS)

    def set_theme(self, theme: Theme) -> None:
        """Takes other colours and sizes."""
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(style.pixels(theme, 6))
        self.size_field.setFixedWidth(style.pixels(theme, 90))
        for button in (*self.tools.values(), self.clear, self.end):
            button.set_theme(theme)


class Drawing(QObject):
    """Lays a sheet over the stage while something is drawn, and makes what is drawn the data of the run in front.

    Each stroke, and each Gaussian that is set or moved, is one edit as any other: it can be undone, and is in the
    journal. The view stands still meanwhile.
    """

    def __init__(
        self,
        shell: Shell,
        model: ViewModel,
        stage: Stage,
        running: Callable[[], Session | None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._shell, self._model, self._stage, self._running = shell, model, stage, running
        self._canvas: Canvas | None = None
        self._drawn: Target | None = None
        self._tool = BRUSH
        self.bar = DrawingBar(shell.theme)
        self.bar.hide()
        stage.put_above(self.bar)
        self.bar.tool_chosen.connect(self.choose)
        self.bar.size_chosen.connect(self._resize)
        self.bar.clear_wanted.connect(self.clear)
        self.bar.done.connect(self.stop)

    @property
    def canvas(self) -> Canvas | None:
        """The sheet; None while nothing is drawn."""
        return self._canvas

    def toggle(self) -> None:
        """Begins or ends."""
        if not self.stop():
            self.start()

    def start(self) -> None:
        """Lays a sheet over the stage, with what can be drawn on of the data that there are."""
        from ganviz.own_data.strokes import Sheet
        from ganviz.ui.lab.canvas import Canvas
        from ganviz.ui.plotting.plot import Plot

        session = self._running()
        if session is None or self._canvas is not None or not self._stage.has_frame:
            return
        if self._model.enlarged is not None:
            self._model.enlarge(None)
        plot = self._stage.view
        if not isinstance(plot, Plot):
            return
        self._model.follow()
        plot.move_by(0.0, 0.0)  # what is shown stays where it is while the data grow
        self._canvas = Canvas(self._shell.theme, plot, Sheet(session.run.edited.target.dimension))
        self._canvas.stroke_ended.connect(self._take_points)
        self._canvas.gaussians_changed.connect(self._take_gaussians)
        self._canvas.full.connect(self._tell_full)
        self._lay(session.run)
        self._canvas.share = self.bar.size_field.value() / 1000
        self.choose(self._tool)
        self.bar.show()

    @Slot()
    def stop(self) -> bool:
        """Takes the sheet away; says whether there was one."""
        canvas, self._canvas = self._canvas, None
        if canvas is None:
            return False
        canvas.hide()
        canvas.deleteLater()
        self.bar.hide()
        self._stage.show_whole()
        return True

    @Slot(str)
    def choose(self, tool: str) -> None:
        """Takes another tool."""
        self._tool = tool
        if self._canvas is not None:
            self._canvas.tool = tool
            self._canvas.update()
        self.bar.show_tool(tool)

    @Slot()
    def clear(self) -> None:
        """Begins with an empty sheet. The run keeps its data until something is drawn: it cannot be without any."""
        from ganviz.own_data.strokes import Sheet

        if self._canvas is not None:
            self._canvas.sheet = Sheet(self._canvas.sheet.dimension)
            self._canvas.gaussians = []
            self._canvas.forget_fresh()
            self._shell.note("The sheet is empty; the run keeps its data until something is drawn")

    def follow(self, run: RunState) -> None:
        """Takes up what has become of the run's data elsewhere: undone, loaded, another preset."""
        if self._canvas is None or run.edited.target == self._drawn:
            return
        if run.edited.target.dimension != self._canvas.sheet.dimension:
            self.stop()
        else:
            self._lay(run)

    def set_theme(self, theme: Theme) -> None:
        """Takes other colours and sizes."""
        self.bar.set_theme(theme)
        if self._canvas is not None:
            self._canvas.set_theme(theme)

    def _lay(self, run: RunState) -> None:
        """Puts the data of a run on the sheet: own points, or the modes of what has some."""
        from ganviz.own_data.strokes import MOST, Sheet, gaussians_of
        from ganviz.targets.points import OwnPoints

        assert self._canvas is not None
        target = self._drawn = run.edited.target
        points = target.points.array if isinstance(target, OwnPoints) else None
        if points is not None and len(points) > MOST:
            import numpy as np

            points = points[np.random.default_rng(0).permutation(len(points))[:MOST]]
        self._canvas.sheet = Sheet(target.dimension, points)
        self._canvas.gaussians = gaussians_of(target)
        self._canvas.forget_fresh()

    @Slot(float)
    def _resize(self, share: float) -> None:
        if self._canvas is not None:
            self._canvas.share = share
            self._canvas.update()

    @Slot()
    def _take_points(self) -> None:
        session, canvas = self._running(), self._canvas
        if session is not None and canvas is not None:
            target = canvas.sheet.target(session.run.edited.target, canvas.radius)
            if target is not None:
                canvas.gaussians = []
                self._use(session, target)

    @Slot()
    def _take_gaussians(self) -> None:
        from ganviz.own_data.strokes import Sheet, mixture_of

        session, canvas = self._running(), self._canvas
        if session is not None and canvas is not None and canvas.gaussians:
            canvas.sheet = Sheet(canvas.sheet.dimension)
            self._use(session, mixture_of(canvas.gaussians, session.run.edited.target))

    def _use(self, session: Session, target: Target) -> None:
        self._drawn = target
        try:
            config = replaced(session.run.edited, "target", target)
        except ConfigError as error:
            self._shell.say(phrase("It cannot be drawn so: {error}", error=str(error)), "The run keeps its data.")
            self._lay(session.run)
            return
        self._model.edits.end()  # two quick strokes are two edits
        edit(session, self._shell, config)
        if session.run.is_saved:
            self._shell.note("This run is from a file, as it stood: Reset begins it anew with what is drawn")
        if self._canvas is not None:
            self._canvas.forget_fresh()

    @Slot()
    def _tell_full(self) -> None:
        from ganviz.own_data.strokes import MOST, MOST_GAUSSIANS

        if self._tool == GAUSSIANS:
            self._shell.note(phrase("There is room for {most} Gaussians", most=MOST_GAUSSIANS))
        else:
            self._shell.note(phrase("There is room for {most:,} drawn points", most=MOST))
