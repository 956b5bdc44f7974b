"""A checkpoint as bytes: nothing is lost, and nothing in them is believed."""

from __future__ import annotations

import dataclasses
import json
import random
from contextlib import suppress
from typing import Any

import numpy as np
import pytest

from ganviz.training import packed as module
from ganviz.training.checkpoint import Checkpoint
from ganviz.training.packed import packed, unpacked
from ganviz.training.trainer import GanTrainer
from tests.training.small_runs import assert_same_weights, changed, small

RUNS = {
    "float64": small("average.decay=0.9", "noise.instance.sigma=0.1"),
    "float32": small("dtype=float32", "discriminator.spectral_norm=true", "generator.optimiser.kind=optimistic_adam"),
}


def checkpoint_of(name: str, members: int) -> tuple[GanTrainer, Checkpoint]:
    trainer = GanTrainer([changed(RUNS[name], f"seed={seed}") for seed in range(members)])
    trainer.iterate(45)
    trainer.step("discriminator")
    return trainer, trainer.checkpoint()


def assert_equal(one: Any, other: Any) -> None:
    assert type(one) is type(other)
    if isinstance(one, np.ndarray):
        np.testing.assert_array_equal(one, other)
        assert (one.dtype, one.shape) == (other.dtype, other.shape)
    elif isinstance(one, dict):
        assert one.keys() == other.keys()
        for key in one:
            assert_equal(one[key], other[key])
    elif isinstance(one, list):
        assert len(one) == len(other)
        for each in zip(one, other, strict=True):
            assert_equal(*each)
    else:
        assert one == other


@pytest.mark.parametrize("members", [1, 3])
@pytest.mark.parametrize("name", RUNS)
def test_it_comes_back_as_it_was(name: str, members: int, monkeypatch: pytest.MonkeyPatch) -> None:
    trainer, checkpoint = checkpoint_of(name, members)
    content = packed(checkpoint)
    again, is_own = unpacked(content)
    assert is_own
    for item in dataclasses.fields(checkpoint):
        assert_equal(getattr(again, item.name), getattr(checkpoint, item.name))
    restored = GanTrainer.restored(again, trainer.journal)
    restored.iterate(40)
    trainer.iterate(40)
    assert_same_weights(restored, trainer)
    monkeypatch.setattr(module, "MAKER", "another")
    assert unpacked(content)[1] is False
    assert len(content) < checkpoint.size + 20_000 * members


def test_bytes_that_were_changed_are_refused_or_are_a_checkpoint() -> None:
    _, checkpoint = checkpoint_of("float64", 1)
    content, rng = packed(checkpoint), random.Random(0)
    length = int.from_bytes(content[:8], "little")
    for _ in range(1000):
        mutant = bytearray(content)
        for _ in range(rng.randint(1, 3)):
            mutant[rng.randrange(8 + length)] = rng.randrange(256)
        if rng.random() < 0.2:
            del mutant[rng.randrange(len(mutant)) :]
        with suppress(ValueError):
            assert isinstance(unpacked(bytes(mutant))[0], Checkpoint)


def with_header(content: bytes, **changes: Any) -> bytes:
    length = int.from_bytes(content[:8], "little")
    header = json.dumps({**json.loads(content[8 : 8 + length]), **changes}).encode("utf-8")
    return len(header).to_bytes(8, "little") + header + content[8 + length :]


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"schema": 2}, "another version"),
        ({"arrays": [{"type": "|O", "shape": [1]}]}, "no type or shape"),
        ({"arrays": [{"type": "<f4", "shape": [-1]}]}, "no type or shape"),
        ({"arrays": [{"type": "<f4", "shape": [2**60, 2**60]}]}, "cut off"),
        ({"arrays": []}, "longer than it says"),
        ({"checkpoint": {}}, "no checkpoint"),
        ({"checkpoint": []}, "no checkpoint"),
    ],
)
def test_what_is_wrong_is_said(changes: dict[str, Any], said: str) -> None:
    _, checkpoint = checkpoint_of("float64", 1)
    with pytest.raises(ValueError, match=said):
        unpacked(with_header(packed(checkpoint), **changes))


def test_nothing_is_no_checkpoint() -> None:
    for content in (b"", b"nonsense", bytes(100), b"\xff" * 100):
        with pytest.raises(ValueError, match=r"\w"):
            unpacked(content)
