"""Writes a finished file, or says plainly why not."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
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
    with being_written(path) as part:
        part.write_bytes(content)


@contextmanager
def being_written(path: Path) -> Iterator[Path]:
    """Yields the name of a file that becomes ``path`` once it is whole, for what is written bit by bit.

    Whatever goes wrong within, nothing is left of it and a file that was there before is kept.

    Raises:
        OSError: as above, in place of one that is raised within.
    """
    folder = path.parent
    if not folder.is_dir():
        raise FileNotFoundError(f"Could not write {_said(path.name)}: the folder {_said(folder)} does not exist.")
    part = part_of(path)
    try:
        yield part
        part.replace(path)
    except OSError as error:
        raise OSError(f"Could not write {_said(path)}: {error.strerror or error}.") from error
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)


def part_of(path: Path, process: int | None = None) -> Path:
    """Returns where a process writes, this one if no other is named, until the file is whole."""
    return path.parent / f".{path.name}.{os.getpid() if process is None else process}.part"


def _said(path: Path | str) -> str:
    return shortened(str(path), LONGEST_NAME)
