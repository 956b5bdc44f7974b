"""The groups of settings that a run consists of: the two players, noise; ``latent`` and ``schedule`` are apart."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from ganviz.settings import group, setting

OPTIMISERS = {
    "sgd": "SGD",
    "momentum": "momentum",
    "rmsprop": "RMSProp",
    "adam": "Adam",
    "optimistic_adam": "optimistic Adam",
    "optimistic_sgd": "optimistic SGD",
    "optimistic_rmsprop": "optimistic RMSProp",
}

DECAYS = {"none": "none (constant)", "linear": "linear", "exponential": "exponential", "cosine": "cosine"}


def remaining_share(decay: str, iteration: int, horizon: int) -> float:
    """What is left in an iteration, of which the first is 0, of something that decays; a share of 1.

    With u = iteration / horizon: linear 1 − u and cosine (1 + cos πu)/2 are zero from the horizon on; exponential
    0.01ᵘ is at one hundredth there and goes on falling.
    """
    u = iteration / horizon
    if decay == "none":
        return 1.0
    if decay == "exponential":
        return float(0.01**u)
    if u >= 1:
        return 0.0
    return 1 - u if decay == "linear" else (1 + math.cos(math.pi * u)) / 2


def _decay(label: str, what: str, rest: str, relevant: Callable[[Any], bool] | None = None) -> Any:
    """A choice of how something fades."""
    text = f"How {what} fades: linear and cosine reach zero at the horizon, exponential reaches {rest} there."
    return setting("none", label, text, choices=DECAYS, live=True, relevant=relevant)


def _horizon(label: str, default: int, slider_end: int = 20_000, relevant: Callable[[Any], bool] | None = None) -> Any:
    """When that has ended; of use where something fades and where ``relevant`` says so."""
    return setting(
        default,
        label,
        "The iteration at which the decay has ended.",
        unit="iterations",
        minimum=1,
        maximum=10_000_000,
        slider=(100, slider_end),
        logarithmic=True,
        live=True,
        per_member=True,
        relevant=lambda group: group.decay != "none" and (relevant is None or relevant(group)),
    )


@dataclass(frozen=True)
class OptimiserConfig:
    kind: str = setting(
        "adam",
        "Optimiser",
        "The rule that turns gradients into steps. Changing it starts its averages anew.",
        choices=OPTIMISERS,
        live=True,
    )
    learning_rate: float = setting(
        1e-3,
        "Learning rate",
        "The size of a step.",
        symbol="η",
        minimum=0,
        above_minimum=True,
        maximum=1e9,
        slider=(1e-5, 1e-1),
        logarithmic=True,
        live=True,
        per_member=True,
    )
    beta1: float = setting(
        0.5,
        "First decay",
        "Adam's memory of the gradient; low values suit adversarial training.",
        symbol="β₁",
        minimum=0,
        maximum=0.9999,
        slider=(0, 0.99),
        live=True,
        per_member=True,
        relevant=lambda optimiser: optimiser.kind in ("adam", "optimistic_adam"),
    )
    beta2: float = setting(
        0.9,
        "Second decay",
        "The memory of the squared gradient, by which Adam and RMSProp scale their steps.",
        symbol="β₂",
        minimum=0,
        maximum=0.99999,
        slider=(0.5, 0.999),
        live=True,
        per_member=True,
        relevant=lambda optimiser: optimiser.kind.removeprefix("optimistic_") in ("adam", "rmsprop"),
    )
    momentum: float = setting(
        0.9,
        "Momentum",
        "The share of the last step that is kept; below 0 each step takes back some of the last, which damps circling.",
        symbol="μ",
        minimum=-0.9999,
        maximum=0.9999,
        slider=(-0.99, 0.99),
        live=True,
        per_member=True,
        relevant=lambda optimiser: optimiser.kind == "momentum",
    )
    decay: str = _decay("Rate decay", "the learning rate", "1 %")
    horizon: int = _horizon("Rate horizon", 10_000, slider_end=50_000)


ACTIVATIONS = {
    "relu": "ReLU",
    "leaky_relu": "leaky ReLU (0.2)",
    "tanh": "tanh",
    "softplus": "softplus",
    "sigmoid": "sigmoid",
    "elu": "ELU",
    "selu": "SELU",
    "gelu": "GELU",
    "sine": "sine",
}

INITIALS = {
    "uniform": "uniform, ±1/√n (PyTorch's)",
    "xavier": "Xavier, ±√(6/(n + n′))",
    "he": "He, ±√(6/n)",
    "normal": "normal, N(0, σ)",
}


@dataclass(frozen=True)
class NetworkConfig:
    layers: int = setting(
        2,
        "Hidden layers",
        "Depth of the network; 0 makes it linear.",
        minimum=0,
        maximum=8,
        slider=(0, 6),
        relevant=lambda network: network.widths is None,
    )
    width: int = setting(
        128,
        "Width",
        "Units in each hidden layer.",
        minimum=1,
        maximum=2048,
        slider=(1, 512),
        logarithmic=True,
        relevant=lambda network: network.widths is None and network.layers > 0,
    )
    widths: tuple[int, ...] | None = setting(
        None,
        "Widths layer by layer",
        "Units of each hidden layer from the input on, such as 5, 3, in place of equally wide ones.",
        minimum=1,
        maximum=2048,
        none_label="equal",
        whole=True,
    )
    activation: str = setting("relu", "Activation", "What follows each hidden layer.", choices=ACTIVATIONS)
    initial: str = setting(
        "uniform",
        "First weights",
        "What they are drawn from, by the numbers n of inputs and n′ of outputs of a layer. Biases begin as the "
        "weights where these are PyTorch's, else at 0. It decides whether a ring collapses.",
        choices=INITIALS,
    )
    initial_sigma: float = setting(
        0.02,
        "Width of the first weights",
        "Standard deviation of the first weights.",
        symbol="σ",
        minimum=0,
        above_minimum=True,
        maximum=100,
        slider=(0.001, 1),
        logarithmic=True,
        per_member=True,
        relevant=lambda network: network.initial == "normal",
    )
    bias: bool = setting(True, "Biases", "Each layer adds a bias; without them it maps 0 to 0.")
    start: tuple[float, ...] | None = setting(
        None,
        "Start values",
        "The first weights and biases themselves, layer by layer, each layer's weights by input before its biases.",
        minimum=-1e6,
        maximum=1e6,
        none_label="drawn",
        per_member=True,
    )
    normalisation: str = setting(
        "none",
        "Normalisation",
        "Brings the units of each hidden layer to mean 0 and width 1, for each point by itself.",
        choices={"none": "none", "layer": "layer norm"},
        refused={"batch": "batch norm would couple the points of a batch, and D's slope at a point with them"},
    )
    optimiser: OptimiserConfig = group(OptimiserConfig, "Optimiser")

    @property
    def hidden(self) -> tuple[int, ...]:
        """Units of each hidden layer."""
        return (self.width,) * self.layers if self.widths is None else self.widths


@dataclass(frozen=True)
class GeneratorConfig(NetworkConfig):
    normalisation: str = setting(
        "none",
        "Normalisation",
        "Brings each hidden layer to mean 0 and width 1: per unit over the batch, or per point over the units.",
        choices={"none": "none", "batch": "batch norm", "layer": "layer norm"},
    )


@dataclass(frozen=True)
class DiscriminatorConfig(NetworkConfig):
    spectral_norm: bool = setting(
        False,
        "Spectral normalisation",
        "Divides every weight matrix of D by its largest singular value, so that no layer stretches.",
        section="Stabilisers",
    )
    pac: int = setting(
        1,
        "Packing",
        "D judges this many points of one source at once (PacGAN), and so sees that they lack variety.",
        section="Stabilisers",
        symbol="m",
        minimum=1,
        maximum=8,
        slider=(1, 4),
    )
    batch_deviation: bool = setting(
        False,
        "Minibatch deviation",
        "D is also told how far the points of its batch lie apart (minibatch standard deviation), and so sees that "
        "they lack variety.",
        section="Stabilisers",
    )


@dataclass(frozen=True)
class InstanceNoiseConfig:
    sigma: float = setting(
        0.0,
        "Noise width",
        "Gaussian noise added to real and generated points before D sees them, so that both distributions overlap.",
        symbol="σ",
        minimum=0,
        maximum=100,
        slider=(0, 1),
        live=True,
        per_member=True,
    )
    decay: str = _decay("Noise decay", "the noise", "1 % of σ", relevant=lambda noise: noise.sigma > 0)
    horizon: int = _horizon("Noise horizon", 1500, relevant=lambda noise: noise.sigma > 0)


@dataclass(frozen=True)
class LabelNoiseConfig:
    flip: float = setting(
        0.0,
        "Flipped labels",
        "The share of labels that D is told wrong: so many real points change places with generated ones.",
        symbol="ε",
        minimum=0,
        maximum=0.5,
        slider=(0, 0.5),
        live=True,
        per_member=True,
    )
    decay: str = _decay("Flip decay", "the flipping", "1 % of ε", relevant=lambda noise: noise.flip > 0)
    horizon: int = _horizon("Flip horizon", 1500, relevant=lambda noise: noise.flip > 0)


@dataclass(frozen=True)
class NoiseConfig:
    instance: InstanceNoiseConfig = group(InstanceNoiseConfig, "Instance noise")
    label: LabelNoiseConfig = group(LabelNoiseConfig, "Label noise")
    smoothing: float | None = setting(
        None,
        "Label smoothing",
        "The label of real points, in place of 1: D is told to be only so sure of them (one-sided smoothing).",
        symbol="α",
        minimum=0.5,
        maximum=1,
        slider=(0.7, 1),
        none_label="off",
        live=True,
        per_member=True,
    )


@dataclass(frozen=True)
class ClipConfig:
    value: float | None = setting(
        None,
        "Clip weights to ±c",
        "After each step of D every weight is cut to [−c, c]: the first WGAN's way to a Lipschitz critic.",
        symbol="c",
        minimum=0,
        above_minimum=True,
        maximum=100,
        slider=(0.001, 1),
        logarithmic=True,
        none_label="off",
        live=True,
        per_member=True,
    )


@dataclass(frozen=True)
class AverageConfig:
    decay: float | None = setting(
        None,
        "Average of G",
        "Keeps an exponential moving average of G's weights beside the trained ones; this is its decay.",
        minimum=0,
        maximum=0.99999,
        slider=(0.9, 0.999),
        none_label="off",
        live=True,
        per_member=True,
    )
    shown: str = setting(
        "averaged",
        "Show",
        "Which generator is drawn and measured.",
        choices={"trained": "trained G", "averaged": "averaged G"},
        live=True,
        relevant=lambda average: average.decay is not None,
    )
