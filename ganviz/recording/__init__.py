"""The run's memory: the scalars of every iteration and every reading of the metrics, without loss."""

from ganviz.recording.recording import Recording

__all__ = ["Recording"]
