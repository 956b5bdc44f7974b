"""The run's memory: every iteration's scalars and every measured number, without loss."""

from ganviz.recording.recording import Recording

__all__ = ["Recording"]
