"""A whole run in one picture: the stage, the small plots beside it and a caption, by the very views of the window."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ganviz import registry
from ganviz.config import RunConfig
from ganviz.exporting.writing import write_file
from ganviz.snapshot import Frame
from ganviz.ui.exporting.offscreen import NOMINAL, dispose, for_print, image_of, prepare
from ganviz.ui.plot_kinds import VIEWS, plot_kinds, stage_view
from ganviz.ui.plotting.gutter import Gutter
from ganviz.ui.plotting.view import View
from ganviz.ui.theme import LIGHT, Theme, tinted
from ganviz.ui.translation import tr

#: Of the width for the stage, in per cent.
STAGE_SHARE = 68

#: The least height of a small plot, the margin, and the height of the caption, in pixels at scale 1.
PLOT_HEIGHT = 116
MARGIN = 12
CAPTION_HEIGHT = 30


class Figure:
    """Draws frames of one run into images of one size, without a screen.

    Args:
        config: of the run; its data decide which stage and which plots there are.
        size: of the images, in pixels.
        theme: its colours; light, as for print, unless another is given. Lines are drawn smoothly in any case.
        title: begins the caption; the preset's name.
        plots: keys of the small plots, top to bottom; as many of the usual ones as there is room for where it is not
            given, and none where it is empty: then the stage has the whole picture.
        caption: whether there is a caption.
    """

    def __init__(
        self,
        config: RunConfig,
        size: QSize = NOMINAL,
        theme: Theme = LIGHT,
        title: str = "",
        plots: Sequence[str] | None = None,
        caption: bool = True,
    ) -> None:
        self.theme = for_print(size, theme)
        self.size = size
        self._title, self._has_caption = title, caption
        self.views: list[View] = [kind(self.theme) for kind in self._kinds(config, plots)]
        self._caption = QLabel()
        self._widget = self._composed()
        prepare(self._widget, size)

    def set_layers(self, layers: Sequence[tuple[str, bool]]) -> None:
        """Shows or hides layers of the stage, by key. Raises KeyError for a key that the stage does not have."""
        for key, visible in layers:
            self.views[0].set_layer(key, visible)

    @property
    def caption(self) -> str:
        """The line below the picture, as last drawn."""
        return self._caption.text()

    def render(self, frame: Frame) -> QImage:
        """Returns the frame as an opaque image (RGB32) of the figure's size."""
        snapshot = frame.snapshot
        iteration = tr("iteration {iteration:,}", iteration=snapshot.iteration)
        parts = (tr(self._title), iteration, tr("seed {seed}", seed=snapshot.config.seed))
        self._caption.setText(" · ".join(part for part in parts if part))
        for view in self.views:
            view.show(frame)
        return image_of(self._widget, self.theme)

    def close(self) -> None:
        """Gives the widgets back; the figure cannot be used afterwards."""
        dispose(self._widget)

    def _kinds(self, config: RunConfig, plots: Sequence[str] | None) -> list[type[View]]:
        stage = stage_view(config.target.dimension)
        if plots is not None:
            return [stage, *(registry.entry(VIEWS, key) for key in plots)]
        size = self.theme.font_size
        room = self.size.height() - size(2 * MARGIN + (CAPTION_HEIGHT if self._has_caption else 0))
        small = [kind for kind in plot_kinds() if kind.shown_at_first and kind.suits(config)]
        return [stage, *small[: max(1, int(room // size(PLOT_HEIGHT)))]]

    def _composed(self) -> QWidget:
        size = self.theme.font_size
        margin = round(size(MARGIN))
        widget = QWidget()
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.Window, tinted(self.theme.background, 1))
        palette.setColor(QPalette.ColorRole.WindowText, tinted(self.theme.text, 1))
        widget.setPalette(palette)
        widget.setAutoFillBackground(True)
        column = QVBoxLayout(widget)
        column.setContentsMargins(margin, margin, margin, margin)
        column.setSpacing(0)
        row = QHBoxLayout()
        row.setSpacing(margin)
        column.addLayout(row, 1)
        stage, *small = self.views
        row.addWidget(stage.widget, STAGE_SHARE)
        if small:
            plots = QVBoxLayout()
            plots.setSpacing(round(size(4)))
            gutter = Gutter()
            for view in small:
                view.share(gutter)
                plots.addWidget(view.widget, 1)
            row.addLayout(plots, 100 - STAGE_SHARE)
        if self._has_caption:
            self._caption.setFont(self.theme.font(15))
            self._caption.setPalette(palette)
            self._caption.setFixedHeight(round(size(CAPTION_HEIGHT)))
            self._caption.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom)
            column.addWidget(self._caption)
        for view in self.views:
            view.widget.setMinimumSize(1, 1)
        return widget


def save_png(image: QImage, path: Path) -> None:
    """Writes an image as PNG.

    Raises:
        OSError: the folder does not exist or cannot be written to.
    """
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not image.save(buffer, "PNG"):  # type: ignore[call-overload]
        raise OSError(f"Could not write {path}: the picture cannot be written as PNG.")
    write_file(path, bytes(buffer.data().data()))
