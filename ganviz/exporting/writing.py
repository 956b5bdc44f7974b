"""Writes a finished file, or says plainly why not."""

from __future__ import annotations

import os
from pathlib import Path

from ganviz.refusals import shortened

#: Letters of a name in a sentence.
LONGEST_NAME = 100


def write_file(path: Path, content: bytes) -> None:
    """Writes ``content`` under that name, whole or not at all.

    Raises:
        OSError: the folder does not exist, or cannot be written to; the message is one sentence, and a file that was
            there before is kept.
    """
    folder = path.parent
    if not folder.is_dir():
        raise FileNotFoundError(f"Could not write {_said(path.name)}: the folder {_said(folder)} does not exist.")
    part = folder / f".{path.name}.{os.getpid()}.part"
    try:
        part.write_bytes(content)
        part.replace(path)
    except OSError as error:
        part.unlink(missing_ok=True)
        raise OSError(f"Could not write {_said(path)}: {error.strerror or error}.") from error


def _said(path: Path | str) -> str:
    return shortened(str(path), LONGEST_NAME)
