"""Films by PyAV, which brings FFmpeg along."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from importlib.util import find_spec
from pathlib import Path
from typing import Any, ClassVar

from ganviz.child import is_frozen
from ganviz.ui.exporting.formats import SOFTWARE
from ganviz.ui.exporting.formats._film import Encoder, FilmFormat, Pixels, Shape

#: How colours are told apart, as FFmpeg numbers it: BT.709, which is what players take a film of this size for.
BT709 = 1
#: Threads of an encoder: training has the others.
THREADS = 2


class VideoEncoder(Encoder):
    """Writes a film of one stream."""

    container: ClassVar[str]
    codec: ClassVar[str]
    options: ClassVar[Mapping[str, str]]
    container_options: ClassVar[Mapping[str, str]] = {}

    def __init__(self, path: Path, shape: Shape) -> None:
        import av

        super().__init__(path, shape)
        self._rate = Fraction(shape.rate).limit_denominator(10_000)
        self._file: Any = av.open(str(path), "w", format=self.container, options=dict(self.container_options))
        self._file.metadata.update({"title": shape.about.title, "encoder": SOFTWARE})
        if "Command" in shape.about.more:
            self._file.metadata["comment"] = shape.about.more["Command"]
        stream: Any = self._file.add_stream(self.codec, rate=self._rate, options=dict(self.options))
        stream.width, stream.height = shape.size.width(), shape.size.height()
        stream.pix_fmt = "yuv420p"
        context = stream.codec_context
        context.thread_count = THREADS
        context.time_base = 1 / self._rate
        context.colorspace = context.color_primaries = context.color_trc = BT709
        context.color_range = 1  # from 16 to 235
        self._stream = stream

    def add(self, pixels: Pixels, stays: int = 1) -> None:
        from av import VideoFrame
        from av.video.reformatter import ColorRange, Colorspace

        frame = VideoFrame.from_ndarray(pixels, format="rgb24").reformat(
            format="yuv420p", dst_colorspace=Colorspace.ITU709, dst_color_range=ColorRange.MPEG
        )
        for _ in range(stays):
            frame.pts, frame.time_base = self._frames, 1 / self._rate
            self._frames += 1
            self._file.mux(self._stream.encode(frame))

    def end(self) -> None:
        if not self._frames:
            raise ValueError("A film needs at least one image.")
        self._file.mux(self._stream.encode(None))

    def close(self) -> None:
        self._file.close()


class VideoFormat(FilmFormat):
    """A film of a usual codec."""

    loops = False
    is_even = True

    @classmethod
    def unavailable(cls) -> str | None:
        if find_spec("av") is not None:
            return None
        if is_frozen():
            return "This bundle was made without films: use .gif, .webp or .apng."
        return "It needs what pip install 'ganviz[film]' brings; without it .gif, .webp and .apng can be written."
