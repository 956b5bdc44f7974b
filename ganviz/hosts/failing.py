"""What is said of a run that failed."""

from __future__ import annotations

from ganviz.loading import load_error
from ganviz.phrases import phrase
from ganviz.refusals import CannotReturnError, ConfigError, shortened

#: Letters of what a library says of an error.
LONGEST_ERROR = 200


def sentence_of(error: Exception) -> str:
    """Returns what is said of an error that ended a run."""
    if isinstance(error, ConfigError | CannotReturnError):
        return str(error)
    if isinstance(error, ImportError | OSError):
        return phrase("Training stopped: {error}", error=str(load_error("torch", error)))
    from ganviz.training.memory import NO_MEMORY, lacks_memory

    happened = NO_MEMORY if lacks_memory(error) else shortened(str(error), LONGEST_ERROR)
    return phrase("Training stopped: {error}.", error=happened)
