"""``--set target.file=…``: the file is read once, and what is set is its points."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from ganviz.own_data.files import read_file
from ganviz.own_data.made import target_of
from ganviz.own_data.table import chosen
from ganviz.refusals import ConfigError

#: What stands for points and is no setting: the file, which of its columns, and whether these are standardised.
FILE, COLUMNS, STANDARDISE = "target.file", "target.columns", "target.standardise"
_YES, _NO = ("true", "on", "yes", "1"), ("false", "off", "no", "0")


def with_points(settings: Iterable[str]) -> list[str]:
    """Returns assignments as ``settings.assigned`` takes them, with a file's points in place of its path.

    What is set of the target after the file, such as the kernel, stands over what is found for its points.

    Raises:
        ConfigError: the file cannot be read, or there are columns or a wish to standardise without a file.
    """
    wishes = {}
    for one in settings:
        path, equals, value = one.partition("=")
        if equals and path.strip() in (FILE, COLUMNS, STANDARDISE):
            wishes[path.strip()] = value.strip()
    if not wishes:
        return list(settings)
    for name in (COLUMNS, STANDARDISE):
        if name in wishes and FILE not in wishes:
            raise ConfigError(name, wishes[name], "name a file too, as in target.file=points.csv")
    return list(_replaced(settings, wishes))


def _replaced(settings: Iterable[str], wishes: dict[str, str]) -> Iterator[str]:
    for one in settings:
        path = one.partition("=")[0].strip()
        if path == FILE:
            yield from _assignments(wishes)
        elif path not in (COLUMNS, STANDARDISE):
            yield one


def _assignments(wishes: dict[str, str]) -> Iterator[str]:
    standardise = wishes.get(STANDARDISE, "no").lower()
    if standardise not in (*_YES, *_NO):
        raise ConfigError(STANDARDISE, standardise, "use true or false")
    columns = [name.strip() for name in wishes.get(COLUMNS, "").split(",") if name.strip()]
    table = read_file(Path(wishes[FILE]))
    found = chosen(table, columns, standardise in _YES)
    try:
        target = target_of(found.points)
    except ValueError as error:
        raise ConfigError(table.source, None, error.args[0], "its points cannot be used") from None
    yield f"target={target.key}"
    yield f"target.points={target.points}"
    yield f"target.kernel={target.kernel!r}"
    yield f"target.held_out={target.held_out!r}"
