"""Inside the networks: what units are said to say is what they say."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest
import torch

from ganviz.insides import SHOWN_UNITS, Inside, Insides
from ganviz.snapshot import read_only
from ganviz.training.insides import look_inside
from ganviz.training.trainer import GanTrainer
from tests.networks.plain_mlp import layers_of
from tests.training.small_runs import small


def looked(trainer: GanTrainer) -> Insides:
    insides = look_inside(trainer.member_state())
    assert insides is not None
    return insides


def plain(inside: Inside, flat: np.ndarray, sizes: list[int]) -> list[np.ndarray]:
    """Each layer's ``(n, unit)`` activations over the grid by plain numpy, with rectifiers."""
    points = np.stack(np.meshgrid(*inside.axes), axis=-1).reshape(-1, len(inside.axes))
    layers = [np.zeros((len(points), sizes[0]))]
    layers[0][:, : points.shape[1]] = points
    weights = [(weight.detach().numpy(), bias.detach().numpy()) for weight, bias in layers_of(flat, sizes)]
    for number, (weight, bias) in enumerate(weights):
        before = layers[-1] @ weight + bias
        layers.append(before if number == len(weights) - 1 else np.maximum(before, 0))
    return layers


@pytest.mark.parametrize(("target", "latent"), [("gaussian", 1), ("ring", 2), ("gaussian", 3)])
def test_each_picture_is_the_units_activation_over_its_grid(target: str, latent: int) -> None:
    trainer = GanTrainer(small(f"target={target}", f"latent.dimension={latent}", "discriminator.width=20"))
    trainer.iterate(3)
    insides, parameters = looked(trainer), trainer.checkpoint().parameters
    for name, inside in (("generator", insides.generator), ("discriminator", insides.discriminator)):
        sizes = [layer.of for layer in inside.layers]
        expected = plain(inside, parameters[name][0], sizes)
        for layer, values in zip(inside.layers, expected, strict=True):
            pictures = values[:, layer.units].T.reshape(layer.pictures.shape)
            np.testing.assert_allclose(layer.pictures, pictures, rtol=1e-5, atol=1e-5)
            assert len(layer.units) == min(layer.of, SHOWN_UNITS)
        for weights, (before, after) in zip(inside.weights, pairwise(inside.layers), strict=True):
            assert weights.shape == (len(before.units) + 1, len(after.units))
    assert read_only(insides)


def test_a_unit_whose_input_is_always_negative_is_dead_and_no_other() -> None:
    trainer = GanTrainer(small("target=ring", "generator.activation=leaky_relu", "discriminator.activation=leaky_relu"))
    assert not any(layer.dead_count for layer in looked(trainer).discriminator.layers)
    trainer = GanTrainer(small("target=ring"))
    with torch.inference_mode():
        trainer.discriminator.network.layers[0][0, -1, 3] = -1e3  # its bias
    first = looked(trainer).discriminator.layers[1]
    assert first.dead[3]
    assert first.dead_count == int(first.dead.sum())
    assert not first.dead.all()


def test_the_grid_of_g_is_warped_to_its_points() -> None:
    trainer = GanTrainer(small("target=ring", "latent.dimension=2"))
    generator = looked(trainer).generator
    last, middle = generator.layers[-1], generator.layers[1]
    assert last.warped is not None
    assert middle.warped is not None
    np.testing.assert_allclose(last.warped, np.moveaxis(last.pictures, 0, -1))
    flat = middle.warped.reshape(-1, 2).astype(np.float64)
    covariance = np.cov(flat.T)
    assert covariance[0, 0] >= covariance[1, 1]
    assert abs(covariance[0, 1]) < 1e-5 * covariance[0, 0]  # principal components


def test_it_changes_nothing_and_packs_are_not_shown() -> None:
    trainer, other = GanTrainer(small("target=ring")), GanTrainer(small("target=ring"))
    looked(trainer)
    for one in (trainer, other):
        one.iterate(2)
    mine, yours = trainer.checkpoint().parameters, other.checkpoint().parameters
    assert all((mine[name] == yours[name]).all() for name in mine)
    assert look_inside(GanTrainer(small("discriminator.pac=2")).member_state()) is None
