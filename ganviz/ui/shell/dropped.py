"""What is dropped on the window."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData


def file_of(dragged: QMimeData) -> Path | None:
    """Returns the file of this machine that is dragged, the first of several; None where it is something else."""
    names = [url.toLocalFile() for url in dragged.urls() if url.isLocalFile()]
    return Path(names[0]) if names else None
