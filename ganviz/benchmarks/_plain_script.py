"""What somebody would write who needs the same picture once: a script with matplotlib, for ``ganviz bench export``."""

from __future__ import annotations

import io
from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import numpy as np

from ganviz.snapshot import Frame

#: How it is installed.
EXTRA = "pip install 'ganviz[bench]'"
DPI = 100
LINES = (("losses", ("loss_d", "loss_g")), ("JSD", ("jsd", "jsd_bound")), ("Wasserstein", ("w1", "w1_floor")))


def is_there() -> bool:
    """Says whether matplotlib is installed."""
    return find_spec("matplotlib") is not None


class PlainScript:
    """D's field with its line at ½ and both clouds of points; beside it losses, JSD and W₁ over iterations.

    Args:
        size: width and height in pixels.
    """

    def __init__(self, size: tuple[int, int]) -> None:
        from matplotlib.backends.backend_agg import FigureCanvasAgg
        from matplotlib.figure import Figure

        self._figure: Any = Figure(figsize=(size[0] / DPI, size[1] / DPI), dpi=DPI, layout="tight")
        self._canvas: Any = FigureCanvasAgg(self._figure)
        grid = self._figure.add_gridspec(3, 3)
        self._stage = self._figure.add_subplot(grid[:, :2])
        self._small = [self._figure.add_subplot(grid[row, 2]) for row in range(3)]

    def draw(self, frame: Frame) -> None:
        """Draws a moment anew, as such scripts do."""
        snapshot, history, stage = frame.snapshot, frame.history, self._stage
        x, y = snapshot.field.axes
        stage.clear()
        extent = (x[0], x[-1], y[0], y[-1])
        stage.imshow(snapshot.field.values, origin="lower", extent=extent, vmin=0, vmax=1, cmap="RdBu")
        stage.contour(x, y, snapshot.field.values, levels=[0.5], colors="black")
        for name, points in (("data", snapshot.data), ("generator", snapshot.generated)):
            stage.scatter(points[:, 0], points[:, 1], s=6, label=name)
        stage.legend()
        stage.set_title(f"iteration {snapshot.iteration:,}")
        for axes, (title, keys) in zip(self._small, LINES, strict=True):
            axes.clear()
            axes.set_title(title)
            for key in keys:
                if key in history.scalars:
                    axes.plot(history.iterations, history.scalars[key], label=key)
                elif key in history.metrics:
                    axes.plot(history.measured_at, history.metrics[key], label=key)
            axes.legend()

    def encoded(self, ending: str) -> bytes:
        """Returns what is drawn as a file that shows one moment."""
        buffer = io.BytesIO()
        self._figure.savefig(buffer, format=ending, dpi=DPI)
        return buffer.getvalue()

    def pixels(self) -> np.ndarray:
        """Returns what is drawn, ``(height, width, 3)``."""
        self._canvas.draw()
        return np.asarray(self._canvas.buffer_rgba())[..., :3].copy()

    def write_film(self, frames: Sequence[Frame], path: Path, rate: float) -> None:
        """Draws moments one by one and writes them as such scripts do: by Pillow, or by PyAV."""
        ending, images = path.suffix.removeprefix("."), []
        for frame in frames:
            self.draw(frame)
            images.append(self.pixels())
        if ending in ("mp4", "webm"):
            _write_video(images, path, rate)
            return
        from PIL import Image

        first, *others = [Image.fromarray(image) for image in images]
        kind = {"gif": "GIF", "webp": "WEBP", "apng": "PNG"}[ending]
        more: dict[str, Any] = {"lossless": True} if kind == "WEBP" else {}
        first.save(path, kind, save_all=True, append_images=others, duration=round(1000 / rate), loop=0, **more)


def _write_video(images: Sequence[np.ndarray], path: Path, rate: float) -> None:
    import av

    codec = {".mp4": "libx264", ".webm": "libvpx-vp9"}[path.suffix]
    with av.open(str(path), "w") as file:
        stream: Any = file.add_stream(codec, rate=round(rate))
        stream.height, stream.width = images[0].shape[:2]
        stream.pix_fmt = "yuv420p"
        for image in images:
            file.mux(stream.encode(av.VideoFrame.from_ndarray(image, format="rgb24")))
        file.mux(stream.encode(None))
