"""Which lessons there are: those that come with the program, and those of the user's own folder."""

from __future__ import annotations

import logging
from dataclasses import replace
from pathlib import Path

from ganviz.lessons.lesson import Lesson
from ganviz.lessons.reading import read_lesson
from ganviz.phrases import phrase
from ganviz.places import data_folder
from ganviz.refusals import ConfigError, nearest
from ganviz.resources import resource

ENDING = ".toml"

log = logging.getLogger(__name__)


def own_folder() -> Path:
    """Where lessons of one's own are found; it need not exist."""
    return data_folder() / "lessons"


def shipped() -> dict[str, Path]:
    """The files that come with the program, by key."""
    return {path.stem: path for path in sorted(resource("lessons").glob(f"*{ENDING}"))}


def own() -> dict[str, Path]:
    """The user's own, by key."""
    try:
        return {path.stem: path for path in sorted(own_folder().glob(f"*{ENDING}"))}
    except OSError:
        return {}


def lessons(refused: list[ConfigError] | None = None) -> list[Lesson]:
    """Returns all lessons in their order, the user's own last.

    Args:
        refused: gets what cannot be used; it is logged in any case.
    """
    found: list[Lesson] = []
    for files, is_own in ((shipped(), False), (own(), True)):
        for path in files.values():
            try:
                found.append(replace(read_lesson(path), is_own=is_own))
            except ConfigError as error:
                log.info("a lesson cannot be used: %s", error)
                if refused is not None:
                    refused.append(error)
    return sorted(found, key=lambda one: (one.is_own, one.order, one.key))


def lesson(name: str) -> Lesson:
    """Returns a lesson by its key, or reads the file of that name.

    Raises:
        ConfigError: there is no such lesson, or its file cannot be used.
    """
    if name.endswith(ENDING):
        return read_lesson(Path(name))
    known = shipped() | own()
    if name not in known:
        near = ", ".join(nearest(name, known))
        use = phrase("use one that `ganviz lesson list` names, such as {near}, or a .toml file", near=near)
        raise ConfigError("lesson", name, use)
    return read_lesson(known[name])
