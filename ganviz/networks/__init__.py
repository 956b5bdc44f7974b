"""The two players: batched multilayer perceptrons with their own forward and backward passes."""

from ganviz.networks.initial import first_weights
from ganviz.networks.mlp import Gradient, Mlp, Tape, homogeneous, parameter_count
from ganviz.networks.second_order import Tangent
from ganviz.networks.spectral import SpectralNorm

__all__ = ["Gradient", "Mlp", "SpectralNorm", "Tangent", "Tape", "first_weights", "homogeneous", "parameter_count"]
