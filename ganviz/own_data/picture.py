"""A picture as a distribution: darkness is density."""

from __future__ import annotations

import io
import warnings

import numpy as np

from ganviz.own_data.table import MOST_PIXELS, DataError, Table
from ganviz.phrases import phrase

Array = np.ndarray

#: Points that are drawn from a picture, and half the length of its longer side in data units.
POINTS, HALF_SIDE = 20_000, 2.0
#: Pixels along its longer side: a larger one is made smaller first.
SIDE = 1000
#: The same picture gives the same points.
SEED = 0
#: The kinds of pictures that are read, none of which can hold a program.
KINDS = ("PNG", "JPEG", "GIF", "BMP", "WEBP")


def read_picture(content: bytes, name: str, count: int = POINTS) -> Table:
    """Draws points in proportion to darkness; what is transparent is white. Raises DataError."""
    from PIL import Image

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of its own limit on pixels, which is higher than ours
            with Image.open(io.BytesIO(content), formats=KINDS) as picture:
                if picture.width * picture.height > MOST_PIXELS:
                    problem = phrase("it has {width:,} × {height:,} pixels", width=picture.width, height=picture.height)
                    raise DataError(name, problem, "use a picture of at most 16 megapixels")
                picture.thumbnail((SIDE, SIDE))
                sheet = Image.new("RGBA", picture.size, "white")
                sheet.alpha_composite(picture.convert("RGBA"))
                brightness = np.asarray(sheet.convert("L"), dtype=float)
    except DataError:
        raise
    except Exception as error:  # a decoder may raise anything at all at a damaged file
        raise DataError(name, "it is no picture that can be read", "use PNG, JPEG, GIF, BMP or WebP") from error
    return Table(name, ("x", "y"), dark_points(255 - brightness, name, count), notes=("Darkness is density.",))


def dark_points(darkness: Array, name: str, count: int) -> Array:
    """Draws ``(count, 2)`` points, each evenly within a pixel that is as likely as it is dark, ``(rows, columns)``."""
    total = float(darkness.sum())
    if total <= 0:
        raise DataError(name, "nothing in it is dark", "use a dark shape on a light ground")
    rng = np.random.default_rng(SEED)
    rows, columns = darkness.shape
    at = rng.choice(darkness.size, size=count, p=darkness.ravel() / total)
    within = rng.random((count, 2))
    scale = 2 * HALF_SIDE / max(rows, columns)
    x = (at % columns + within[:, 0] - columns / 2) * scale
    y = (rows / 2 - at // columns - within[:, 1]) * scale
    return np.column_stack([x, y])
