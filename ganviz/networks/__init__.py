"""The two players: batched multilayer perceptrons with their own forward and backward passes."""

from ganviz.networks.mlp import Gradient, Mlp, Tape, parameter_count

__all__ = ["Gradient", "Mlp", "Tape", "parameter_count"]
