"""Points as the value of one setting: somebody's own data, which a config holds itself and never by a path."""

from __future__ import annotations

import base64
import binascii
import hashlib
from typing import Self

import numpy as np

from ganviz.phrases import phrase
from ganviz.settings import Written

Array = np.ndarray

#: Points at most, and how far from 0 a coordinate may lie: float32, in which networks compute, then still tells points
#: apart that lie a tenth apart.
MOST_POINTS, FARTHEST = 1_000_000, 1e6
#: Numbers of a point at most.
DIMENSIONS = (1, 2)


class PointSet(Written):
    """Some points on the line or in the plane, which never change.

    Two are equal where they hold the same numbers. Its text is its dimension, and in base64 its numbers as float32,
    little-endian, point by point: ``"2d:AACAPwAAAEA="`` is the point (1, 2).

    Args:
        points: ``(n, dimension)``, copied.

    Raises:
        ValueError: there are none, too many, or what is no number of bearable size; the message says what to use.
    """

    allowed = "use points as GanViz writes them"
    __slots__ = ("_digest", "_text", "array")

    def __init__(self, points: Array) -> None:
        with np.errstate(over="ignore"):  # what is too large for float32 is refused below
            array = np.array(points, dtype="<f4")
        if array.ndim != 2 or array.shape[1] not in DIMENSIONS:
            raise ValueError("use points of one number each, or of two")
        if not 1 <= len(array) <= MOST_POINTS:
            use = "use at least one point, and at most {most:,}; these are {count:,}"
            raise ValueError(phrase(use, most=MOST_POINTS, count=len(array)))
        if not (np.abs(array) <= FARTHEST).all():  # so that what is no number is none here
            raise ValueError(phrase("use numbers of at most {most:,.0f} in size", most=FARTHEST))
        array.flags.writeable = False
        #: ``(n, dimension)``, float32, read-only.
        self.array: Array = array
        self._digest: bytes | None = None
        self._text: str | None = None

    @property
    def dimension(self) -> int:
        """How many numbers each point has."""
        return int(self.array.shape[1])

    @property
    def text(self) -> str:
        if self._text is None:
            self._text = f"{self.dimension}d:{base64.b64encode(self.array.tobytes()).decode('ascii')}"
        return self._text

    @classmethod
    def read(cls, text: str) -> Self:
        head, _, body = text.partition(":")
        dimension = next((number for number in DIMENSIONS if head == f"{number}d"), 0)
        if not dimension:
            raise ValueError(cls.allowed)
        if len(body) > 4 * (4 * dimension * MOST_POINTS // 3 + 1):
            raise ValueError(phrase("use at most {most:,} points", most=MOST_POINTS))
        try:
            content = base64.b64decode(body, validate=True)
        except (binascii.Error, ValueError):
            raise ValueError(cls.allowed) from None
        if len(content) % (4 * dimension):
            raise ValueError(cls.allowed)
        return cls(np.frombuffer(content, "<f4").reshape(-1, dimension))

    @property
    def digest(self) -> bytes:
        """Tells it from all others."""
        if self._digest is None:
            self._digest = hashlib.blake2b(self.array.data, digest_size=8, person=b"%dd" % self.dimension).digest()
        return self._digest

    def few(self, most: int = 250) -> tuple[tuple[float, float], ...]:
        """Some of the points, nearly all in a square from −1 to 1; those of the line are spread over its height."""
        rng = np.random.default_rng(0)
        chosen = self.array[np.sort(rng.permutation(len(self))[:most])].astype(float)
        low, high = np.quantile(self.array, [0.01, 0.99], axis=0).astype(float)
        placed = (chosen - (low + high) / 2) / (float((high - low).max()) / 2 or 1.0)
        if self.dimension == 1:
            placed = np.column_stack([placed, rng.uniform(-0.3, 0.3, len(placed))])
        return tuple((x, y) for x, y in placed.tolist())

    def __len__(self) -> int:
        return len(self.array)

    def __eq__(self, other: object) -> bool:
        if self is other:
            return True
        return isinstance(other, PointSet) and len(self) == len(other) and self.digest == other.digest

    def __hash__(self) -> int:
        return hash(self.digest)

    @property
    def words(self) -> str:
        return "1 point" if len(self) == 1 else phrase("{count:,} points", count=len(self))

    def __repr__(self) -> str:
        """Short, and another one for other points: distributions go by it."""
        return f"<{len(self)} points {self.digest.hex()}>"

    def __reduce__(self) -> tuple[type[Self], tuple[Array]]:
        return type(self), (self.array,)
