"""MP4."""

from __future__ import annotations

from ganviz.ui.exporting.formats._video import VideoEncoder, VideoFormat


class Mp4Encoder(VideoEncoder):
    container = "mp4"
    codec = "libx264"
    #: Thin lines and small text stay clear; films of drawings are small all the same.
    options = {"preset": "veryfast", "crf": "16", "tune": "animation"}  # noqa: RUF012
    #: What a player needs first stands first, so that a web page shows it at once.
    container_options = {"movflags": "+faststart"}  # noqa: RUF012


class Mp4(VideoFormat):
    """H.264: plays everywhere, also in slides; the smallest."""

    key = "mp4"
    label = "MP4 film"
    encoder = Mp4Encoder
    order = 40
