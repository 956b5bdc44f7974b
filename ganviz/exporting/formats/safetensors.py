from __future__ import annotations

import json

import numpy as np

from ganviz.exporting.formats._numbers import NumberFormat, as_text, described
from ganviz.exporting.source import Source

_KINDS = {"<f4": "F32", "<f8": "F64", "<i8": "I64"}
#: The header ends at a multiple of so many bytes.
_ALIGNED = 8


class Safetensors(NumberFormat):
    """Weights for ``safetensors.torch.load_file``, which no file can make execute anything.

    The format is a length, a JSON header and the bytes of all arrays: written here, so that nobody has to install the
    package to write what others read with it.
    """

    key = "safetensors"
    label = "safetensors"
    contents = ("weights", "samples", "fields")

    def encoded(self, source: Source, content: str = "") -> bytes:
        about, series = described(source, self.content(content), is_table=False)
        # Arrays by their names, as the package writes them.
        header: dict[str, object] = {"__metadata__": {"format": "pt", "about": as_text(about)}}
        parts, at = [], 0
        for one in sorted(series, key=lambda one: one.name):
            values = np.ascontiguousarray(one.values, one.values.dtype.newbyteorder("<"))
            end = at + values.nbytes
            header[one.name] = {"dtype": _KINDS[values.dtype.str], "shape": values.shape, "data_offsets": [at, end]}
            parts.append(values.tobytes())
            at = end
        text = json.dumps(header, separators=(",", ":")).encode("utf-8")
        text += b" " * (-len(text) % _ALIGNED)
        return b"".join([len(text).to_bytes(8, "little"), text, *parts])
