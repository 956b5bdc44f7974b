"""What a sweep keeps beside its table while it runs, so that it can go on after whatever ends it.

``TABLE.sweep.json`` says which sweep it is, and stays. ``TABLE.shards/`` has a file for each shard that has been
trained, and goes once the table is there. Each file is written under another name, down to the disk, and renamed.
"""

from __future__ import annotations

import contextlib
import os
from pathlib import Path

from ganviz.phrases import phrase
from ganviz.refusals import ConfigError
from ganviz.studies.sweep import Sweep
from ganviz.studies.task import ShardNumbers

_SHARD = "shard-{index:06d}.json"


class KeptShards:
    """The files beside one table.

    Args:
        table: where the results are written.
    """

    def __init__(self, table: Path) -> None:
        self.table = table
        self.about = table.with_name(f"{table.name}.sweep.json")
        self.folder = table.with_name(f"{table.name}.shards")

    def is_whole(self, sweep: Sweep) -> bool:
        """Says whether the table of this sweep has been written, and nothing is left to do."""
        return self.table.exists() and not self.folder.exists() and self._is_of(sweep)

    def begin(self, sweep: Sweep, resumes: bool) -> None:
        """Makes room for the shards of a sweep.

        Args:
            resumes: goes on with those that are there; nothing need be there yet.

        Raises:
            ConfigError: another sweep, or one that is not to be gone on with, is there.
            OSError: nothing can be written there.
        """
        is_begun, is_ended = self.folder.exists() and any(self.folder.iterdir()), self.table.exists()
        if is_begun and not resumes:
            problem = phrase("a sweep that has not ended is kept in {name}", name=self.folder.name)
            raise ConfigError("--out", str(self.table), "go on with it by --resume, or remove that folder", problem)
        if resumes and (is_begun or is_ended) and not self._is_of(sweep):
            problem = phrase("{name} is there, of a sweep with other settings", name=self.table.name)
            raise ConfigError("--resume", str(self.table), "use the same settings, or another --out", problem)
        # In this order: beside a table that is being replaced nothing may say that the new one is whole.
        self.folder.mkdir(exist_ok=True)
        write_durably(self.about, sweep.to_json().encode())

    def shards(self, sweep: Sweep) -> dict[int, ShardNumbers]:
        """Returns what came of the shards that are there, by index; one that cannot be read is not there."""
        found = {}
        for shard in sweep.shards:
            with contextlib.suppress(OSError, ValueError, KeyError, TypeError):
                numbers = ShardNumbers.from_json(self._place(shard.index).read_text(encoding="utf-8"))
                if len(numbers.members) == len(shard.members):
                    found[shard.index] = numbers
        return found

    def keep(self, index: int, numbers: ShardNumbers) -> None:
        """Keeps what came of a shard. Raises OSError."""
        write_durably(self._place(index), numbers.to_json().encode())

    def clear(self) -> None:
        """Removes the shards, whose table has been written. Raises OSError."""
        for path in self.folder.iterdir():
            path.unlink()
        self.folder.rmdir()

    def _place(self, index: int) -> Path:
        return self.folder / _SHARD.format(index=index)

    def _is_of(self, sweep: Sweep) -> bool:
        try:
            return self.about.read_text(encoding="utf-8") == sweep.to_json()
        except (OSError, ValueError):
            return False


def write_durably(path: Path, content: bytes) -> None:
    """Writes a file in the place of what is there: whatever goes wrong, it is the old one or the new one.

    Raises:
        OSError: it cannot be written.
    """
    part = path.with_name(f"{path.name}.part")  # what an earlier command may have left is written over
    try:
        with part.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    finally:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)
    with contextlib.suppress(OSError):  # the new name too, where the system lets that be asked for
        place = os.open(path.parent, os.O_RDONLY)
        try:
            os.fsync(place)
        finally:
            os.close(place)
