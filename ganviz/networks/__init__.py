"""The two players: batched multilayer perceptrons with their own forward and backward passes."""

from ganviz.networks.mlp import Gradient, Mlp, Tape, homogeneous, parameter_count
from ganviz.networks.second_order import Tangent
from ganviz.networks.spectral import SpectralNorm

__all__ = ["Gradient", "Mlp", "SpectralNorm", "Tangent", "Tape", "homogeneous", "parameter_count"]
