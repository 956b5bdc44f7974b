"""Tables of sweeps, as CSV and as Parquet: written, and read again with the sweep that they are of."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ganviz.refusals import ConfigError
from ganviz.studies.kept import KeptShards, write_durably
from ganviz.studies.sweep import Sweep, Value

Rows = Sequence[dict[str, Value]]

_NO_PARQUET = "install it with pip install 'ganviz[data]', or use .csv"


@dataclass(frozen=True)
class Results:
    """A table that was opened: the sweep, and a line for each member, by cell and seed."""

    sweep: Sweep
    rows: Rows


def check_table(path: Path) -> None:
    """Refuses what a table cannot be written to. Raises ConfigError."""
    if path.suffix.lower() not in _WRITERS or path.is_dir():
        raise ConfigError("--out", str(path), "use the name of a file that ends in .csv or .parquet")
    if path.suffix.lower() == ".parquet":
        _pyarrow()


def write_table(path: Path, sweep: Sweep, rows: Rows) -> None:
    """Writes a table; equal rows make equal bytes. Raises ConfigError and OSError."""
    write_durably(path, _WRITERS[path.suffix.lower()](sweep, rows))


def read_results(path: Path) -> Results:
    """Reads a table and what stands beside it about its sweep.

    Raises:
        ConfigError: it is no such table, or no longer has what stood beside it.
        OSError: it cannot be read.
    """
    try:
        sweep = Sweep.from_json(_about(path))
        rows = _READERS[path.suffix.lower()](path)
        if len(rows) != sweep.size or any(not isinstance(row.get("cell"), int) for row in rows):
            raise ValueError("it has other rows than its sweep")
    except (ValueError, KeyError) as error:
        if isinstance(error, ConfigError):
            raise
        raise ConfigError("results", str(path), "use a table that ganviz sweep wrote, and the file beside it") from None
    return Results(sweep, rows)


def _about(path: Path) -> str:
    """What says of which sweep a table is: the file beside it, and Parquet holds it too."""
    beside = KeptShards(path).about
    if path.suffix.lower() == ".parquet" and not beside.exists():
        _, pq = _pyarrow()
        return str((pq.read_schema(path).metadata or {}).get(b"about", b"").decode())
    return beside.read_text(encoding="utf-8")


def _as_csv(sweep: Sweep, rows: Rows) -> bytes:
    out = io.StringIO()
    writer = csv.DictWriter(out, list(rows[0]), lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)  # None is nothing, and a float every digit that it has
    return out.getvalue().encode()


def _from_csv(path: Path) -> Rows:
    with path.open(encoding="utf-8", newline="") as file:
        return [{name: _read(text or "") for name, text in row.items() if name} for row in csv.DictReader(file)]


def _read(text: str) -> Value:
    for kind in (int, float):
        try:
            return kind(text)
        except ValueError:
            continue
    return {"True": True, "False": False}.get(text, text or None)


def _as_parquet(sweep: Sweep, rows: Rows) -> bytes:
    pa, pq = _pyarrow()
    columns = {name: pa.array([row[name] for row in rows], _kind(pa, name, rows)) for name in rows[0]}
    about = {"about": sweep.to_json().encode()}
    written = io.BytesIO()
    pq.write_table(pa.table(columns).replace_schema_metadata(about), written, compression="zstd")
    return written.getvalue()


def _kind(pa: Any, name: str, rows: Rows) -> Any:
    """The type of a column: whole numbers, yes and no or texts where all are that; numbers where none is there."""
    there = {type(row[name]) for row in rows} - {type(None)}
    if there <= {int, float}:
        whole = there == {int} or name in ("diverged_at", "measure_points")
        return pa.int64() if whole else pa.float64()
    return pa.bool_() if there == {bool} else pa.string()


def _from_parquet(path: Path) -> Rows:
    _, pq = _pyarrow()
    found: Rows = pq.read_table(path).to_pylist()
    return found


def _pyarrow() -> tuple[Any, Any]:
    try:
        import pyarrow
        import pyarrow.parquet
    except ImportError:
        raise ConfigError("--out", ".parquet", _NO_PARQUET, ".parquet needs pyarrow") from None
    return pyarrow, pyarrow.parquet


_WRITERS: dict[str, Callable[[Sweep, Rows], bytes]] = {".csv": _as_csv, ".parquet": _as_parquet}
_READERS: dict[str, Callable[[Path], Rows]] = {".csv": _from_csv, ".parquet": _from_parquet}
