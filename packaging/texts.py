"""Collects every text that the window shows, for translators, and compiles what they have translated.

``python packaging/texts.py`` brings the catalogues in ``packaging/translations``, which are Qt Linguist's, up to date
and compiles each to ``resources/translations``, which is what the program loads. What was translated is kept, and what
no longer exists goes. ``python packaging/texts.py fr`` begins a language.

Texts come from the registry (labels, help, settings, presets), from the lessons and from the code: the constants in
calls of functions that show or make a text, wherever in the module they were given a name, and every word in the files
that draw. Some of these are shown nowhere; to leave one out would be worse.

What a catalogue says of itself comes first: the language's name for itself, the mark that parts thousands, and a word
for "draft", which goes when a speaker has read all of it.
"""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Collection, Iterator
from dataclasses import fields
from functools import cache
from pathlib import Path

from ganviz import registry
from ganviz.config import RunConfig
from ganviz.exporting.code.parts import GAPS
from ganviz.lessons.reading import read_lesson
from ganviz.lessons.shelf import shipped
from ganviz.metrics import Metric
from ganviz.presets import Preset, presets
from ganviz.presets.pairs import pairs
from ganviz.refusals import shortened
from ganviz.registry import help_text
from ganviz.settings import Setting, Variant
from ganviz.ui.translation import CONTEXT, OF_ITSELF

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "ganviz"
CATALOGUES, COMPILED = ROOT / "packaging" / "translations", ROOT / "resources" / "translations"
#: Texts that are to be translated, of which so many are named.
NAMED = 20
ABOUT_ITSELF = ("name", "thousands", "draft")
#: Functions and classes whose arguments are shown, or become part of what is.
SHOWING = {
    "tr",
    "phrase",
    "setting",
    "variant",
    "group",
    "Column",
    "Command",
    "Button",
    "ConfigError",
    "Conflict",
    "Doubt",
    "_Feature",
    "CaptionLabel",
    "CautionLabel",
    "ErrorLabel",
    "HeadingLabel",
    "MutedLabel",
    "unknown",
    "TitleLabel",
    "set_face",
    "set_note",
    "say",
    "note",
    "show_message",
    "show_failure",
    "ask_to_open",
    "ask_to_save",
    "introduce",
    "word",
    "sentence",
    "Caption",
    "Line",
    "Diagnosis",
    "Message",
    "Question",
    "MapPreset",
}
#: Files that draw, and folders of such.
DRAWING = (
    "exporting/objective.py",
    "theory",
    "ui/exporting",
    "ui/lab",
    "ui/layers",
    "ui/lessons",
    "ui/pages",
    "ui/phase_map",
    "ui/plotting",
    "ui/study",
    "ui/theory",
    "ui/views",
)
#: What is no text: a key, a path, a colour, a format.
NO_TEXT = re.compile(r"[\w.]*[_/#%\\][\w.{}]*|[\w]+(\.[\w]+)+")
#: Packages whose entries are named on screen.
ENTRIES = (
    "losses",
    "targets",
    "penalties",
    "exporting.contents",
    "exporting.formats",
    "ui.exporting.compositions",
    "ui.exporting.formats",
    "ui.views",
    "ui.pages",
    "ui.layers",
)


@cache
def collected() -> tuple[str, ...]:
    """Returns all texts, each once, sorted."""
    found = {*_of_code(), *_of_drawings(), *_of_entries(), *_of_settings(RunConfig), *_of_presets(), *_of_lessons()}
    found.update(GAPS.values())
    found.update(kind.label for kind in registry.entries("ganviz.metrics", Metric).values() if hasattr(kind, "label"))
    return tuple(sorted(text for text in found if any(letter.isalpha() for letter in text)))


def of_newcomers(known: Collection[str]) -> frozenset[str]:
    """Returns the texts of entries, presets and lessons that nobody has begun to translate: neither name nor help.

    A new one is a file of its own, which is whole without a catalogue; it is shown in English until it is translated.
    """
    found: set[str] = set()
    for package in ("metrics", "diagnoses", *ENTRIES):
        for kind in registry.entries(f"ganviz.{package}").values():
            names = {str(getattr(kind, name, "")) for name in ("label", "title")} - {""} | {help_text(kind)}
            if names.isdisjoint(known):
                nodes = _nodes(Path(sys.modules[kind.__module__].__file__ or ""))
                found |= names | {
                    one.value for one in nodes if isinstance(one, ast.Constant) and isinstance(one.value, str)
                }
                found.update(_of_settings(kind) if hasattr(kind, "__dataclass_fields__") else ())
    for texts in (*map(_of_preset, presets()), *map(_of_lesson, shipped().values())):
        if set(texts[:2]).isdisjoint(known):
            found.update(texts)
    return frozenset(found)


@cache
def _nodes(path: Path) -> list[ast.AST]:
    """Everything in a file, which is walked once only."""
    return list(ast.walk(ast.parse(path.read_text(encoding="utf-8"))))


def _of_code() -> Iterator[str]:
    for path in PACKAGE.rglob("*.py"):
        nodes = _nodes(path)
        named = _constants(nodes)
        for call in nodes:
            if isinstance(call, ast.Call) and _name(call.func) in SHOWING:
                for argument in (*call.args, *(keyword.value for keyword in call.keywords)):
                    yield from _texts(argument, named)
            elif isinstance(call, (ast.FunctionDef, ast.AsyncFunctionDef)) and _returns_text(call):
                for statement in ast.walk(call):
                    if isinstance(statement, ast.Return) and statement.value is not None:
                        yield from _texts(statement.value, named)


def _of_drawings() -> Iterator[str]:
    for name in DRAWING:
        place = PACKAGE / name
        for path in place.rglob("*.py") if place.is_dir() else [place]:
            nodes = _nodes(path)
            docstrings = {
                node.body[0].value
                for node in nodes
                if isinstance(node, (ast.Module, ast.ClassDef, ast.FunctionDef))
                and node.body
                and isinstance(node.body[0], ast.Expr)
            }
            for node in nodes:
                is_text = isinstance(node, ast.Constant) and isinstance(node.value, str) and node not in docstrings
                if is_text and not NO_TEXT.fullmatch(node.value):
                    yield node.value


def _constants(nodes: list[ast.AST]) -> dict[str, list[str]]:
    """The texts that each name of a module is given anywhere in it."""
    found: dict[str, list[str]] = {}
    for node in nodes:
        if isinstance(node, ast.Assign) and node.value is not None:
            for target in node.targets:
                names = target.elts if isinstance(target, ast.Tuple) else [target]
                for name in names:
                    if isinstance(name, (ast.Name, ast.Attribute)):
                        found.setdefault(_name(name), []).extend(_texts(node.value, {}))
        elif isinstance(node, ast.AnnAssign) and node.value is not None and isinstance(node.target, ast.Name):
            found.setdefault(node.target.id, []).extend(_texts(node.value, {}))
    return found


def _texts(node: ast.expr, named: dict[str, list[str]]) -> Iterator[str]:
    """The constants in an expression, and those that its names stand for; not those inside other calls."""
    if isinstance(node, ast.Constant):
        if isinstance(node.value, str):
            yield node.value
    elif isinstance(node, (ast.Name, ast.Attribute)):
        yield from named.get(_name(node), ())
    elif not isinstance(node, (ast.Call, ast.JoinedStr, ast.Lambda)):
        for child in ast.iter_child_nodes(node):
            if isinstance(child, ast.expr):
                yield from _texts(child, named)


def _name(node: ast.expr) -> str:
    return node.id if isinstance(node, ast.Name) else node.attr if isinstance(node, ast.Attribute) else ""


def _returns_text(function: ast.FunctionDef | ast.AsyncFunctionDef) -> bool:
    returns = function.returns
    return returns is not None and "str" in ast.unparse(returns) and ast.unparse(returns) in ("str", "str | None")


def _of_entries() -> Iterator[str]:
    for package in ("metrics", "diagnoses"):
        yield from (kind.label for kind in registry.entries(f"ganviz.{package}").values())
    for package in ENTRIES:
        try:
            kinds = registry.entries(f"ganviz.{package}").values()
        except ModuleNotFoundError:
            continue
        for kind in kinds:
            yield from (str(getattr(kind, name)) for name in ("label", "title", "help") if hasattr(kind, name))
            yield help_text(kind)
            if isinstance(getattr(kind, "divergence", None), str):
                yield kind.divergence
            for layer in getattr(kind, "layers", ()):
                yield from (layer.label, layer.help)
            if hasattr(kind, "__dataclass_fields__"):
                yield from _of_settings(kind)


def _of_settings(group: type) -> Iterator[str]:
    """Labels, help, units and choices of a group's settings and of the groups in it."""
    for item in fields(group):
        about = item.metadata.get("setting") or item.metadata.get("variant")
        yield item.metadata.get("section") or ""
        if isinstance(about, Setting):
            yield from (about.label, about.help, about.unit, about.none_label, *about.choices.values())
            yield from about.refused.values()
        elif isinstance(about, Variant):
            yield from (about.label, about.help)
        elif "label" in item.metadata:
            yield item.metadata["label"]
            yield from _of_settings(item.default_factory)  # type: ignore[arg-type]


def _of_presets() -> Iterator[str]:
    for preset in presets():
        yield from _of_preset(preset)
    for pair in pairs():
        yield from (pair.title, pair.line)


def _of_preset(preset: Preset) -> list[str]:
    return [preset.title, preset.line, preset.watch_for, preset.words, preset.group]


def _of_lessons() -> Iterator[str]:
    for path in shipped().values():
        yield from _of_lesson(path)


def _of_lesson(path: Path) -> list[str]:
    lesson = read_lesson(path)
    found = [lesson.title, lesson.line]
    for step in lesson.steps:
        found += [step.title, step.text, step.task, step.notes]
        if step.prediction is not None:
            found += [step.prediction.question, *step.prediction.choices, step.prediction.because]
    return found


def read(path: Path) -> dict[tuple[str, str], tuple[str, bool]]:
    """Returns the translations of a .ts file by context and text, and whether each is finished."""
    found = {}
    for context in ET.parse(path).iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is not None and translation.text:
                key = context.findtext("name", ""), message.findtext("source", "")
                found[key] = translation.text, translation.get("type") != "unfinished"
    return found


def write(path: Path) -> None:
    """Writes the texts to a .ts file, with the translations that are there."""
    done = read(path) if path.is_file() else {}
    root = ET.Element("TS", version="2.1", language=path.stem.partition("_")[2])
    for name, texts in ((OF_ITSELF, ABOUT_ITSELF), (CONTEXT, collected())):
        context = ET.SubElement(root, "context")
        ET.SubElement(context, "name").text = name
        for text in texts:
            message = ET.SubElement(context, "message")
            ET.SubElement(message, "source").text = text
            translation = ET.SubElement(message, "translation")
            translation.text, is_finished = done.get((name, text), ("", False))
            if not is_finished:
                translation.set("type", "unfinished")
    ET.indent(root)
    path.write_text(
        '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n' + ET.tostring(root, encoding="unicode") + "\n",
        encoding="utf-8",
    )


def compile_(source: Path, compiled: Path) -> None:
    """Makes of a .ts file what Qt loads."""
    lrelease = Path(sys.executable).with_name("pyside6-lrelease")
    subprocess.run([lrelease, source, "-qm", compiled], check=True, capture_output=True)


def main() -> None:
    begun = {CATALOGUES / f"ganviz_{language}.ts" for language in sys.argv[1:]}
    for path in sorted({*begun, *CATALOGUES.glob("ganviz_*.ts")}):
        write(path)
        compile_(path, COMPILED / f"{path.stem}.qm")
        done = read(path)
        open_ = [text for text in collected() if (CONTEXT, text) not in done]
        print(f"{path.name}: {len(collected())} texts, {len(open_)} not translated")
        for text in open_[:NAMED]:
            print(f"    {shortened(text)}")


if __name__ == "__main__":
    main()
