"""A checkpoint as bytes that may come from anywhere: JSON, and numbers behind it. Nothing in them is ever executed.

8 bytes             length of the JSON, little-endian
JSON                the checkpoint, each array in it as {"array": its place}; types and shapes of the arrays; its maker
bytes               of all arrays, one after the other
"""

from __future__ import annotations

import json
import math
import platform
from dataclasses import fields
from typing import Any

import numpy as np
import torch

from ganviz.config import RunConfig
from ganviz.training.checkpoint import Checkpoint

SCHEMA = 1
#: Types of numbers, as numpy writes them.
TYPES = ("<f4", "<f8", "|u1")
#: Whoever is another may round otherwise, so that the run is another one.
MAKER = f"torch {torch.__version__}, numpy {np.__version__}, {platform.machine()}"

_LENGTH = 8


def packed(checkpoint: Checkpoint) -> bytes:
    """Returns a checkpoint as bytes."""
    arrays: list[np.ndarray] = []
    values = {one.name: _plain(getattr(checkpoint, one.name), arrays) for one in fields(checkpoint) if one.init}
    kinds = [{"type": array.dtype.str, "shape": list(array.shape)} for array in arrays]
    header = json.dumps({"schema": SCHEMA, "maker": MAKER, "checkpoint": values, "arrays": kinds}).encode("utf-8")
    return b"".join([len(header).to_bytes(_LENGTH, "little"), header, *(array.tobytes() for array in arrays)])


def unpacked(content: bytes) -> tuple[Checkpoint, bool]:
    """Returns a checkpoint, and whether this machine and build made it, so that what comes of it is the same.

    Raises:
        ValueError: these are no such bytes. What can only be known by a trainer is not checked.
    """
    try:
        length = int.from_bytes(content[:_LENGTH], "little")
        header = json.loads(content[_LENGTH : _LENGTH + length])
        if header["schema"] != SCHEMA:
            raise ValueError("it is of another version")
        arrays = _arrays(header["arrays"], content, _LENGTH + length)
        values = _whole(header["checkpoint"], arrays)
        values["configs"] = tuple(RunConfig.from_dict(plain) for plain in header["checkpoint"]["configs"])
        values["diverged_at"] = tuple(values["diverged_at"])
        checkpoint = Checkpoint(**values)
        if type(checkpoint.iteration) is not int or checkpoint.iteration < 0 or not checkpoint.configs:
            raise ValueError("it is of no iteration, or of no run")
    except (KeyError, TypeError, AttributeError, IndexError, OverflowError, RecursionError) as error:
        raise ValueError(f"this is no checkpoint ({type(error).__name__})") from error
    return checkpoint, header["maker"] == MAKER


def _plain(value: Any, arrays: list[np.ndarray]) -> Any:
    """Returns a value as JSON has it; arrays are put aside, and their places stand for them."""
    if isinstance(value, np.ndarray):
        arrays.append(value)
        return {"array": len(arrays) - 1}
    if isinstance(value, RunConfig):
        return value.to_dict()
    if isinstance(value, dict):
        return {key: _plain(each, arrays) for key, each in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(each, arrays) for each in value]
    return value


def _whole(value: Any, arrays: list[np.ndarray]) -> Any:
    """Returns what was made plain, with its arrays."""
    if isinstance(value, dict):
        if value.keys() == {"array"}:
            return arrays[value["array"]]
        return {key: _whole(each, arrays) for key, each in value.items()}
    return [_whole(each, arrays) for each in value] if isinstance(value, list) else value


def _arrays(kinds: list[dict[str, Any]], content: bytes, at: int) -> list[np.ndarray]:
    """Reads the arrays, which must be all that there is."""
    found = []
    for kind in kinds:
        shape = tuple(kind["shape"])
        if kind["type"] not in TYPES or not all(type(axis) is int and axis >= 0 for axis in shape):
            raise ValueError("an array has no type or shape that there is")
        dtype = np.dtype(kind["type"])
        count = math.prod(shape)
        if count * dtype.itemsize > len(content) - at:
            raise ValueError("it is cut off")
        found.append(np.frombuffer(content, dtype, count, at).reshape(shape).copy())
        at += count * dtype.itemsize
    if at != len(content):
        raise ValueError("it is longer than it says")
    return found
