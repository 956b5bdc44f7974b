"""Reads lessons, and says of one that cannot be used in which line what was expected."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

from ganviz import registry
from ganviz.assignment import acts_live, differences, replaced
from ganviz.config import RunConfig
from ganviz.lessons.condition import ITERATIONS, OF, Bound, Condition, known_readings
from ganviz.lessons.lesson import Lesson, Prediction, Step
from ganviz.phrases import phrase
from ganviz.presets import Preset, preset
from ganviz.refusals import ConfigError, one_of, unknown
from ganviz.settings import leaf, walk

#: Bytes of a file, letters of a text, and the largest of its numbers.
LARGEST_FILE, LONGEST, MOST = 1_000_000, 4000, 1_000_000
#: Choices of a prediction: as many as have a key on every keyboard.
FEWEST_CHOICES, MOST_CHOICES = 2, 5

_LESSON = ("title", "line", "order", "minutes", "speed", "controls", "plots", "layers", "step")
_STEP = (
    *("title", "text", "task", "notes", "preset", "set", "wants", "anew", "presses", "speed", "within"),
    *("controls", "plots", "layers", "prediction", "done"),
)
_PREDICTION = ("question", "choices", "answer", "because")
_CONDITION = ("reading", "sign", "of", "over", "at_least", "at_most")
#: What is looked at, and the packages whose files it may name.
_LOOKS = {"plots": ("ganviz.ui.views",), "layers": ("ganviz.ui.layers.line", "ganviz.ui.layers.plane")}


def read_lesson(path: Path) -> Lesson:
    """Reads a lesson's file.

    Raises:
        ConfigError: it cannot be read, or something in it cannot be used; the message names file, line and field.
    """
    text = _content(path)
    try:
        plain = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        problem = phrase("this is not TOML ({reason})", reason=str(error))
        raise ConfigError(path.name, None, "see resources/lessons/README.md for one that is", problem) from None
    except RecursionError:
        raise ConfigError(path.name, None, "use a lesson", "this is more than can be read") from None
    lines = [number for number, line in enumerate(text.splitlines(), 1) if re.match(r"\s*\[\[\s*step\s*\]\]", line)]
    with _within(path.name):
        return _built(path, plain, lines)


def _content(path: Path) -> str:
    try:
        with path.open("rb") as file:
            content = file.read(LARGEST_FILE + 1)
        if len(content) > LARGEST_FILE:
            raise ConfigError(path.name, None, "use a lesson", "this is more than can be read")
        return content.decode("utf-8-sig")
    except OSError as error:
        problem = error.strerror or "it cannot be read"
        raise ConfigError(path.name, None, "use a file that can be read", problem) from None
    except UnicodeDecodeError:
        raise ConfigError(path.name, None, "use a text in UTF-8", "this is no text") from None


@contextmanager
def _within(place: str) -> Iterator[None]:
    """Says where something cannot be used."""
    try:
        yield
    except ConfigError as error:
        raise ConfigError(f"{place}: {error.path}", error.value, error.allowed, error.problem) from None


def _built(path: Path, plain: Mapping[str, Any], lines: list[int]) -> Lesson:
    _check_names(plain, _LESSON)
    steps = plain.get("step", [])
    if not isinstance(steps, list) or not steps or not all(isinstance(step, dict) for step in steps):
        raise ConfigError("step", None, "use [[step]] for each step", "there is none")
    usual = {name: plain[name] for name in ("speed", "controls", "plots", "layers") if name in plain}
    built: list[Step] = []
    for number, step in enumerate(steps, 1):
        line = phrase(", line {line}", line=lines[number - 1]) if len(lines) == len(steps) else ""
        with _within(f"step {number}{line}"):
            built.append(_step(usual | step, built[-1] if built else None))
    return Lesson(
        path.stem,
        _text(plain, "title", required=True),
        _text(plain, "line", required=True),
        _number(plain, "order", 1000),
        _number(plain, "minutes", 10),
        tuple(built),
        path,
    )


def _step(plain: Mapping[str, Any], before: Step | None) -> Step:
    _check_names(plain, _STEP)
    begun, start, config = _start(plain, before)
    asked, wants = _with_settings(config, plain, "wants")
    task = _text(plain, "task", required=bool(wants) or "presses" in plain)
    done = plain.get("done", [])
    if not isinstance(done, list) or not done:
        raise ConfigError("done", None, "use [[step.done]] with a reading or a sign", "nothing says when it is done")
    return Step(
        title=_text(plain, "title", required=True),
        text=_text(plain, "text", required=True),
        task=task,
        notes=_text(plain, "notes"),
        begins=begun,
        preset=start,
        config=config,
        sets=tuple(plain.get("set", ())),
        wants=wants,
        asked=asked,
        presses=_number(plain, "presses", 0),
        speed=_number(plain, "speed", 0) or None,
        within=_number(plain, "within", 0, required=True),
        done=tuple(_named(f"done {place}", _condition, one) for place, one in enumerate(done, 1)),
        prediction=_named("prediction", _prediction, plain["prediction"]) if "prediction" in plain else None,
        controls=_controls(plain, asked),
    )


def _start(plain: Mapping[str, Any], before: Step | None) -> tuple[bool, Preset, RunConfig]:
    """Returns whether the run begins anew, as what, and with which settings the step starts."""
    name = plain.get("preset")
    if name is None and before is None:
        raise ConfigError("preset", None, "name one that `ganviz list` names", "the first step must begin a run")
    if name is not None and not isinstance(name, str):
        raise ConfigError("preset", name, "use the name of a preset")
    if name is not None:
        origin = preset(name)
        running = None
    else:
        assert before is not None
        origin, running = before.preset, before.asked
    config, _ = _with_settings(running or origin.config, plain, "set")
    is_live = running is not None and all(acts_live(running, config, path) for path in differences(running, config))
    anew = plain.get("anew", False)
    if not isinstance(anew, bool):
        raise ConfigError("anew", anew, "use true or false")
    # What it promises would tell what is to be found out.
    plots, layers = _looked_at("plots", plain), _looked_at("layers", plain)
    told = replace(origin.with_config(config), watch_for="", promise=(), plots=plots, layers=layers)
    return not is_live or anew, told, config


def _with_settings(config: RunConfig, plain: Mapping[str, Any], name: str) -> tuple[RunConfig, dict[str, Any]]:
    given = plain.get(name, {})
    if not isinstance(given, dict):
        raise ConfigError(name, given, 'use a table such as { "schedule.critic_steps" = 5 }')
    with _within(name):
        for path, value in given.items():
            config = replaced(config, path, value)
    return config, given


def _controls(plain: Mapping[str, Any], config: RunConfig) -> tuple[str, ...]:
    wanted = _names(plain, "controls")
    paths = [item.path for item in walk(config)]
    for one in wanted:
        if one not in paths and not any(path.startswith(f"{one}.") for path in paths):
            leaf(config, one)  # says which there are
    return wanted


def _looked_at(name: str, plain: Mapping[str, Any]) -> tuple[str, ...]:
    wanted = _names(plain, name)
    if wanted:
        known = sorted({key for package in _LOOKS[name] for key in registry.names(package)})
        for key in wanted:
            if key not in known:
                raise ConfigError(name, key, one_of(known, key))
    return wanted


def _names(plain: Mapping[str, Any], name: str) -> tuple[str, ...]:
    wanted = plain.get(name, [])
    if not isinstance(wanted, list) or not all(isinstance(key, str) for key in wanted):
        raise ConfigError(name, wanted, "use a list of names")
    return tuple(wanted)


def _prediction(plain: Any) -> Prediction:
    _check_names(plain, _PREDICTION)
    choices = _names(plain, "choices")
    if not FEWEST_CHOICES <= len(choices) <= MOST_CHOICES or not all(choices):
        use = phrase("use {fewest} to {most} texts", fewest=FEWEST_CHOICES, most=MOST_CHOICES)
        raise ConfigError("choices", list(choices), use)
    answer = _number(plain, "answer", 0, required=True)
    if not 1 <= answer <= len(choices):
        use = phrase("use the number of the right choice, 1 to {most}", most=len(choices))
        raise ConfigError("answer", answer, use)
    return Prediction(
        _text(plain, "question", required=True), choices, answer - 1, _text(plain, "because", required=True)
    )


def _condition(plain: Any) -> Condition:
    _check_names(plain, _CONDITION)
    if ("reading" in plain) == ("sign" in plain):
        raise ConfigError("reading", plain.get("reading"), "use either a reading or a sign")
    if "sign" in plain:
        _check_names(plain, ("sign",))
        signs = registry.names("ganviz.diagnoses")
        if plain["sign"] not in signs:
            raise ConfigError("sign", plain["sign"], one_of(signs, plain["sign"]))
        return Condition(sign=plain["sign"])
    reading, of = _reading("reading", plain["reading"]), plain.get("of", "last")
    if of not in OF:
        raise ConfigError("of", of, one_of(OF))
    low, high = (_bound(name, plain.get(name)) for name in ("at_least", "at_most"))
    if low is None and high is None:
        raise ConfigError("reading", None, "use at_least, at_most or both", "it has no bound")
    if isinstance(low, float) and isinstance(high, float) and low > high:
        raise ConfigError("at_least", low, phrase("use at most {high:g}, its at_most", high=high))
    return Condition(reading, "", of, _number(plain, "over", 0), low, high)


def _reading(name: str, key: Any) -> str:
    if not isinstance(key, str) or key not in known_readings():
        raise ConfigError(name, key, one_of(known_readings(), key))
    return key


def _bound(name: str, value: Any) -> Bound:
    if value is None:
        return None
    if isinstance(value, str):
        key = _reading(name, value)
        if key == ITERATIONS:
            raise ConfigError(name, value, "use a number")
        return key
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not abs(value) <= MOST:
        raise ConfigError(name, value, "use a number, or the key of another reading")
    return float(value)


def _check_names(plain: Any, known: tuple[str, ...]) -> None:
    if not isinstance(plain, dict):
        raise ConfigError("entry", plain, phrase("use a table with {names}", names=", ".join(known)))
    for name in plain:
        if name not in known:
            raise unknown(name, known, "there is no such field")


def _named(place: str, read: Any, plain: Any) -> Any:
    with _within(place):
        return read(plain)


def _text(plain: Mapping[str, Any], name: str, required: bool = False) -> str:
    text = plain.get(name, "")
    if not isinstance(text, str) or len(text) > LONGEST:
        raise ConfigError(name, text, phrase("use a text of at most {most} letters", most=LONGEST))
    text = text.strip()
    if required and not text:
        raise ConfigError(name, None, "write one", "it is missing")
    if text.count("$") % 2:
        raise ConfigError(name, None, "end each formula with the dollar signs that it begins with", "one is open")
    return text


def _number(plain: Mapping[str, Any], name: str, default: int, required: bool = False) -> int:
    if name not in plain and not required:
        return default
    value = plain.get(name)
    if not isinstance(value, int) or isinstance(value, bool) or not 1 <= value <= MOST:
        raise ConfigError(name, value, phrase("use a whole number from 1 to {most:,}", most=MOST))
    return value
