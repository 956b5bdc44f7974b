"""The explicit passes against autograd in float64, for every activation, depth and number of members."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from torch import Tensor

from ganviz.groups import ACTIVATIONS, NetworkConfig
from ganviz.networks import Gradient, Mlp, Tape, first_weights, homogeneous, parameter_count
from tests.networks.plain_mlp import flattened, layers_of, plain_forward

N_IN, WIDTH, N_OUT, BATCH = 3, 7, 2, 11


def sizes_of(depth: int) -> tuple[int, ...]:
    return (N_IN, *[WIDTH] * depth, N_OUT)


def drawn_network(depth: int, activation: str, members: int, seed: int = 0) -> Mlp:
    """Weights wide enough that units are on both sides of their kink and some tanh saturate."""
    sizes = sizes_of(depth)
    parameters = np.random.default_rng(seed).normal(0, 0.8, (members, parameter_count(sizes)))
    return Mlp(sizes, activation, torch.from_numpy(parameters))


def drawn(*shape: int, seed: int = 1) -> Tensor:
    return torch.from_numpy(np.random.default_rng(seed).standard_normal(shape))


every_network = pytest.mark.parametrize(
    ("activation", "depth", "members"),
    [(activation, depth, members) for activation in ACTIVATIONS for depth in range(4) for members in (1, 4)],
)


@every_network
def test_forward_is_that_of_a_plain_network(activation: str, depth: int, members: int) -> None:
    network = drawn_network(depth, activation, members)
    points = drawn(members, N_IN, BATCH)
    output = network.forward(homogeneous(points))
    assert output.shape == (members, N_OUT, BATCH)
    for member in range(members):
        layers = layers_of(network.parameters[member].numpy(), network.sizes)
        expected = plain_forward(layers, activation, points[member].T).detach().T
        torch.testing.assert_close(output[member], expected, rtol=1e-12, atol=1e-13)


@every_network
def test_backward_is_that_of_autograd(activation: str, depth: int, members: int) -> None:
    network = drawn_network(depth, activation, members)
    points, output_gradient = drawn(members, N_IN, BATCH), drawn(members, N_OUT, BATCH, seed=2)
    tape, gradient = Tape(network, BATCH), Gradient(network)
    network.forward(homogeneous(points), tape)
    to_input = network.backward(tape, output_gradient, gradient, to_input=True)
    assert to_input is not None
    flat = gradient.gather()
    assert flat is gradient.flat
    for member in range(members):
        layers = layers_of(network.parameters[member].numpy(), network.sizes)
        at = points[member].clone().requires_grad_()
        plain_forward(layers, activation, at.T).backward(output_gradient[member].T)
        np.testing.assert_allclose(flat[member].numpy(), flattened(layers, gradient=True), rtol=1e-9, atol=1e-12)
        assert at.grad is not None
        torch.testing.assert_close(to_input[member], at.grad, rtol=1e-9, atol=1e-12)


@pytest.mark.parametrize("members", [1, 4])
def test_each_half_of_the_way_back_can_be_left_out(members: int) -> None:
    network = drawn_network(2, "tanh", members)
    points, output_gradient = drawn(members, N_IN, BATCH), drawn(members, N_OUT, BATCH, seed=2)
    tape, both, parameters_only = Tape(network, BATCH), Gradient(network), Gradient(network)
    network.forward(homogeneous(points), tape)
    complete = network.backward(tape, output_gradient, both, to_input=True)
    assert complete is not None
    complete = complete.clone()
    network.forward(homogeneous(points), tape)
    assert network.backward(tape, output_gradient, parameters_only) is None
    torch.testing.assert_close(parameters_only.gather(), both.gather(), rtol=0, atol=0)
    network.forward(homogeneous(points), tape)
    to_input = network.backward(tape, output_gradient, to_input=True)
    torch.testing.assert_close(to_input, complete, rtol=0, atol=0)


def test_a_tape_serves_again_and_a_given_gradient_stays_as_it_is() -> None:
    network, tape = drawn_network(2, "relu", 1), Tape(drawn_network(2, "relu", 1), BATCH)
    output_gradient = drawn(1, N_OUT, BATCH, seed=2)
    before = output_gradient.clone()
    first, second = Gradient(network), Gradient(network)
    for seed, gradient in ((1, first), (5, second), (1, second)):
        network.forward(homogeneous(drawn(1, N_IN, BATCH, seed=seed)), tape)
        network.backward(tape, output_gradient, gradient)
    torch.testing.assert_close(second.gather(), first.gather(), rtol=0, atol=0)
    torch.testing.assert_close(output_gradient, before, rtol=0, atol=0)


@pytest.mark.parametrize("activation", ACTIVATIONS)
def test_extreme_inputs_stay_finite(activation: str) -> None:
    network = drawn_network(2, activation, 1)
    points = 1e4 * drawn(1, N_IN, BATCH)
    tape, gradient = Tape(network, BATCH), Gradient(network)
    assert torch.isfinite(network.forward(homogeneous(points), tape)).all()
    to_input = network.backward(tape, drawn(1, N_OUT, BATCH), gradient, to_input=True)
    assert to_input is not None
    assert torch.isfinite(to_input).all()
    assert torch.isfinite(gradient.gather()).all()


def test_parameters_are_shared_not_copied() -> None:
    """A step on the flat parameters moves the network; the layout is weights before biases, layer by layer."""
    network = Mlp((2, 1), "relu", torch.tensor([[3.0, 5.0, 7.0]]))
    assert network.forward(torch.tensor([[[1.0], [10.0], [1.0]]])).item() == 3 + 50 + 7
    network.parameters.add_(1.0)
    assert network.forward(torch.tensor([[[1.0], [10.0], [1.0]]])).item() == 4 + 60 + 8


@pytest.mark.parametrize(("sizes", "count"), [((2, 1), 3), ((2, 128, 128, 1), 384 + 16512 + 129), ((16, 8, 2), 154)])
def test_parameter_count_and_initial_size(sizes: tuple[int, ...], count: int) -> None:
    assert parameter_count(sizes) == count
    assert first_weights(sizes, NetworkConfig(), np.random.default_rng(0)).shape == (count,)


def test_parameters_that_do_not_fit_are_refused() -> None:
    with pytest.raises(ValueError, match=r"\(1, 4\).*\(2, 1\)"):
        Mlp((2, 1), "relu", torch.zeros(1, 4))


def test_initial_weights_and_biases_are_uniform_within_one_over_the_root_of_fan_in() -> None:
    sizes = (16, 400, 100, 1)
    layers = layers_of(first_weights(sizes, NetworkConfig(), np.random.default_rng(3)), sizes)
    for (weight, bias), fan_in in zip(layers, sizes, strict=False):
        bound = fan_in**-0.5
        for values in (weight.detach().numpy(), bias.detach().numpy()):
            assert np.abs(values).max() <= bound
            if values.size >= 400:
                # The extremes of n uniform numbers lie within bound·20/n of the ends but for e⁻¹⁰ of the seeds; the
                # standard deviation is bound/√3, known here to 4 of its standard errors.
                assert np.abs(values).max() > bound * (1 - 20 / values.size)
                assert values.std() == pytest.approx(bound / 3**0.5, rel=4 * 0.45 / values.size**0.5)
                assert values.mean() == pytest.approx(0, abs=4 * bound / (3 * values.size) ** 0.5)


def test_initial_repeats_with_its_seed() -> None:
    def of(seed: int) -> np.ndarray:
        return first_weights((2, 8, 1), NetworkConfig(), np.random.default_rng(seed))

    assert of(1).dtype == np.float64
    np.testing.assert_array_equal(of(1), of(1))
    assert (of(1) != of(2)).all()


@pytest.mark.parametrize(
    ("initial", "deviation"),
    # Of a uniform distribution ±b the standard deviation is b/√3.
    [("xavier", (2 / 500) ** 0.5), ("he", (2 / 100) ** 0.5), ("normal", 0.3)],
)
def test_other_initial_weights_have_their_width_and_no_biases(initial: str, deviation: float) -> None:
    config = NetworkConfig(initial=initial, initial_sigma=0.3)
    ((weight, bias),) = layers_of(first_weights((100, 400), config, np.random.default_rng(3)), (100, 400))
    values = weight.detach().numpy()
    assert values.std() == pytest.approx(deviation, rel=0.02)
    assert abs(values.mean()) < 0.03 * deviation
    assert (np.abs(values).max() < 1.8 * deviation) == (initial != "normal")
    assert not bias.detach().any()


def test_weights_can_begin_at_given_values() -> None:
    given = NetworkConfig(start=(1.0, 2.0, 3.0, 4.0), bias=True)
    rng = np.random.default_rng(0)
    assert first_weights((1, 2), given, rng).tolist() == [1, 2, 3, 4]
    assert first_weights((1, 2), NetworkConfig(start=given.start, bias=False), rng).tolist() == [1, 2, 0, 0]
    assert first_weights((1, 1, 1), NetworkConfig(start=given.start, bias=False), rng).tolist() == [1, 0, 3, 0]


@pytest.mark.parametrize("members", [1, 4])
def test_biases_that_a_network_does_not_have_get_no_gradient(members: int) -> None:
    sizes = (2, 3, 1)
    network = Mlp(sizes, "tanh", torch.ones(members, parameter_count(sizes)), biased=False)
    gradient, tape = Gradient(network), Tape(network, BATCH)
    network.forward(homogeneous(drawn(members, 2, BATCH).float()), tape)
    network.backward(tape, torch.ones(members, 1, BATCH), gradient)
    for (weight, bias), *_ in zip(layers_of(gradient.gather()[members - 1].numpy(), sizes), strict=False):
        assert weight.abs().min() > 0
        assert not bias.any()
    assert network.with_parameters(network.parameters[:1]).mask is not None
