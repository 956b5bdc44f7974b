"""One plot in a picture of its own, as it is on the screen: its layers, and the part of it that is shown."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage

from ganviz.snapshot import Frame
from ganviz.ui.exporting.offscreen import dispose, for_print, image_of, prepare
from ganviz.ui.plotting.plot import Plot

#: Pixels of its width.
WIDTH = 1600


def plot_picture(plot: Plot[Frame], frame: Frame) -> QImage:
    """Returns it drawn anew on white, larger than on the screen and of the same shape."""
    shape = plot.widget.size()
    size = QSize(WIDTH, max(WIDTH // 4, WIDTH * shape.height() // max(shape.width(), 1)))
    theme = for_print(size)
    made = type(plot)(theme)
    made.take_after(plot)
    prepare(made.widget, size)
    try:
        made.show(frame)
        return image_of(made.widget, theme)
    finally:
        dispose(made.widget)
