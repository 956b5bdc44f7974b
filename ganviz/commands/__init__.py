"""What the program is told on the command line, one command per file.

``ganviz --help`` and the manual page list what is found here. Every file is read before any command runs: it imports
what it needs when it runs.
"""

from __future__ import annotations

import argparse
from typing import ClassVar

#: Exit statuses, beside 0.
FAILED = 1
MISUSED = 2
NO_DISPLAY = 3


class Command:
    """A word after ``ganviz``. The docstring, in one paragraph, is what its help says.

    Attributes:
        key: the word.
    """

    key: ClassVar[str]

    def add_to(self, parser: argparse.ArgumentParser) -> None:
        """Adds its arguments and options."""

    def run(self, options: argparse.Namespace) -> int:
        """Does it and returns the exit status.

        Raises:
            ConfigError: something that was typed cannot be used.
            OSError: something cannot be read or written.
        """
        raise NotImplementedError
