"""The plain loop as the judge of the engine: the same random numbers lead to the same weights and scalars."""

from __future__ import annotations

import numpy as np
from torch import Tensor

from ganviz.snapshot import SCALARS, ScalarBlock
from ganviz.training.trainer import GanTrainer
from tests.training.plain_gan import PlainGan
from tests.training.small_runs import Drawn, leaves_offset_free, of_d, of_g, weights

Array = np.ndarray


def plain_gans(trainer: GanTrainer) -> list[PlainGan]:
    """The judge of each member, at the trainer's present weights."""
    now, spectral = weights(trainer), trainer.discriminator.spectral
    vectors: list[list[tuple[Array, Array]] | None] = [None] * trainer.members
    if spectral is not None:
        vectors = [
            [(u[member, :, 0].numpy(), v[member, :, 0].numpy()) for u, v in zip(spectral.u, spectral.v, strict=True)]
            for member in range(trainer.members)
        ]
    return [
        PlainGan(config, now["generator"][member], now["discriminator"][member], vectors[member])
        for member, config in enumerate(trainer.configs)
    ]


def followed(judges: list[PlainGan], drawn: list[Drawn], iterations: int) -> None:
    """Lets the judges do what the trainer did with these numbers; they are all used up."""
    for member, judge in enumerate(judges):
        draws_d, draws_g = ([each.of(member) for each in draws] for draws in (of_d(drawn), of_g(drawn)))
        for _ in range(iterations):
            judge.iterate(draws_d, draws_g)
        assert not draws_d
        assert not draws_g


def assert_ends_alike(trainer: GanTrainer, judges: list[PlainGan], atol: float = 1e-9) -> None:
    ended = weights(trainer)
    for member, judge in enumerate(judges):
        expected = judge.weights()
        assert ended.keys() == expected.keys()
        if leaves_offset_free(judge.config.loss):
            # Adam divides what rounding leaves of the gradient, 1e-16, by ε = 1e-8.
            assert np.abs(ended["discriminator"][member][-1] - expected["discriminator"][-1]) < 100 * atol
            ended["discriminator"][member][-1] = expected["discriminator"][-1]
        for name, values in expected.items():
            np.testing.assert_allclose(ended[name][member], values, rtol=0, atol=atol, err_msg=f"{name} of {member}")


def assert_gradient(computed: Tensor, expected: Array, tolerance: float) -> None:
    """One member's whole gradient, ``(parameter,)``, relative to its largest part."""
    assert np.abs(expected).max() > 1e-4
    np.testing.assert_allclose(computed.numpy(), expected, rtol=tolerance, atol=tolerance * np.abs(expected).max())


def assert_scalars_agree(trainer: GanTrainer, judge: PlainGan) -> list[ScalarBlock]:
    """Every iteration exactly once, in order, with the judge's numbers and NaN where it has none.

    Returns the blocks.
    """
    blocks = trainer.take_scalars()
    assert [block.first for block in blocks] == np.cumsum([0, *(len(block.values) for block in blocks)])[:-1].tolist()
    table = np.concatenate([block.values for block in blocks])
    expected = np.array([[row.get(name, np.nan) for name in SCALARS] for row in judge.rows])
    assert table.dtype == np.float32
    np.testing.assert_allclose(table, expected, rtol=1e-5, atol=1e-6, equal_nan=True)
    return blocks
