"""WebM."""

from __future__ import annotations

from ganviz.ui.exporting.formats._video import VideoEncoder, VideoFormat


class WebmEncoder(VideoEncoder):
    container = "webm"
    codec = "libvpx-vp9"
    options = {  # noqa: RUF012
        "crf": "24",
        "b": "0",
        "deadline": "realtime",
        "cpu-used": "6",
        "row-mt": "1",
        "tune-content": "screen",
    }


class Webm(VideoFormat):
    """VP9: a film for web pages, free of patents."""

    key = "webm"
    label = "WebM film"
    encoder = WebmEncoder
    order = 50
