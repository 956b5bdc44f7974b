"""Which presets are meant by what somebody types, the likeliest first. No Qt here."""

from __future__ import annotations

from collections.abc import Sequence

from ganviz.ui.controls._card import Showable
from ganviz.ui.translation import tr

#: Endings that words have or not ("saturate", "saturating"), and the letters that are left of a word without one.
_ENDINGS, _LEAST = ("ing", "ed", "es", "e", "s"), 3


def found(presets: Sequence[Showable], text: str) -> list[Showable]:
    """Returns those that have all the words, by where: as their whole title first, then in it, then anywhere."""
    wanted = " ".join(text.lower().split())
    ranked = [(_rank(preset, wanted), index) for index, preset in enumerate(presets)]
    return [presets[index] for rank, index in sorted(ranked) if rank < _NOWHERE]


_NOWHERE = 6


def _rank(preset: Showable, wanted: str) -> int:
    """How far a preset is from what is wanted, 0 to ``_NOWHERE``."""
    title, words = tr(preset.title).lower(), wanted.split()
    near = " ".join((title, preset.key.lower(), *(tr(text).lower() for text in (preset.line, preset.group))))
    far = " ".join((near, *(tr(text).lower() for text in (preset.watch_for, preset.words))))
    ranks = (
        wanted in (title, preset.key),
        title.startswith(wanted),
        wanted in title,
        all(word in title for word in words),
        all(word in near for word in words),
        all(_stem(word) in far for word in words),
    )
    return next((rank for rank, holds in enumerate(ranks) if holds), _NOWHERE)


def _stem(word: str) -> str:
    """A word without its ending, where enough is left of it."""
    endings = (ending for ending in _ENDINGS if word.endswith(ending) and len(word) - len(ending) >= _LEAST)
    ending = next(endings, "")
    stem = word[: len(word) - len(ending)]
    return stem[:-1] if ending in ("ing", "ed") and len(stem) > _LEAST and stem[-1] == stem[-2] else stem
