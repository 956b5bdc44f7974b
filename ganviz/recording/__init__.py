"""The run's memory: pictures within a budget, scalars, every reading of the metrics, and the changes of the settings.

Scalars are kept one by one for the last 500,000 iterations, and for all of them as lowest, highest and mean of groups.
"""

from ganviz.recording.recording import Recording

__all__ = ["Recording"]
