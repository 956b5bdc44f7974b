"""Settings, their values and what changed of them, in words."""

from __future__ import annotations

import re
from typing import Any

from ganviz import registry
from ganviz.assignment import differences
from ganviz.phrases import phrase
from ganviz.settings import Fork, Leaf, Settings, Written, leaf


def shown(value: object) -> str:
    """A value as it is typed: short, and read back as the same number."""
    if isinstance(value, tuple):
        return ", ".join(shown(part) for part in value)
    if isinstance(value, float):
        text = f"{value:g}" if float(f"{value:g}") == value else repr(value)
        return re.sub(r"e([+-])0?(\d)", lambda found: f"e{found[1].strip('+')}{found[2]}", text).removesuffix(".0")
    return str(value)


def text_of(item: Leaf | Fork) -> str:
    """An item's value in the words of the form."""
    return words_for(item, item.value)


def words_for(item: Leaf | Fork, value: Any) -> str:
    """A value that an item has, or that it was refused, in the words of the form."""
    if isinstance(item, Fork):
        return str(registry.entries(item.about.package)[value].label if isinstance(value, str) else value.label)
    if item.about.choices:
        return item.about.choices[value]
    if value is None:
        return item.about.none_label
    if isinstance(value, bool):
        return "on" if value else "off"
    if isinstance(value, str):
        return value or "nothing"
    if isinstance(value, Written):
        return value.words
    if not item.about.unit:
        return shown(value) or "nothing"
    unit = item.about.unit.removesuffix("s") if value == 1 else item.about.unit
    return phrase("{number} {unit}", number=shown(value), unit=unit)


def changed(before: Settings, after: Settings) -> list[str]:
    """Says what differs, a sentence for each setting: "Data, Mean: 4 → 1.5"."""
    return [changed_at(before, after, path) for path in differences(before, after)]


def changed_at(before: Settings, after: Settings, path: str) -> str:
    """Says the same of one setting."""
    return _changed(leaf(before, path), leaf(after, path))


def compared(one: Settings, other: Settings) -> list[str]:
    """Says in what two runs differ, a sentence for each setting: "Loss: minimax | Wasserstein"."""
    lines: list[str] = []
    for path in sorted(differences(one, other), key=lambda path: path != "loss"):
        here, there = leaf(one, path), leaf(other, path)
        template = "{setting}: {one} | {other}"
        if path.startswith(("generator.", "discriminator.")):
            template = "{section}, {setting}: {one} | {other}"
        words = {"section": there.section, "setting": there.about.label}
        lines.append(phrase(template, **words, one=text_of(here), other=text_of(there)))
    return lines


def names_apart(one: Settings, other: Settings) -> tuple[str, str]:
    """Returns what tells two runs apart in a word each: their losses where these differ, else what differs first."""
    paths = differences(one, other)
    if not paths:
        return "1", "2"
    path = "loss" if "loss" in paths else paths[0]
    here, there = leaf(one, path), leaf(other, path)
    if isinstance(there, Fork):
        full = text_of(here), text_of(there)
        short = full[0].partition(" (")[0], full[1].partition(" (")[0]
        return full if short[0] == short[1] else short
    label = there.about.label
    return f"{label} {text_of(here)}", f"{label} {text_of(there)}"


def _changed(old: Leaf | Fork, new: Leaf | Fork) -> str:
    section, label = new.section, new.about.label
    template = "{setting}: {before} → {after}" if label == section else "{section}, {setting}: {before} → {after}"
    return phrase(template, section=section, setting=label, before=text_of(old), after=text_of(new))
