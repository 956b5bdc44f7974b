"""Known-good starts: a config with a title, one line, and what one should see. One JSON file each.

The same format is what a user saves, under the ending ``.ganviz``, and opens again; a file says only what differs from
the defaults. What one should see stands there twice: in words, ``watch_for``, and as data, ``promise``, a list of
conditions such as ``{"at": 3000, "reading": "modes_strict", "at_least": 8}``, all of which must hold:

    at, or from and to      the iteration at which it must hold, or the range, of which 16 moments are looked at
    reading                 a metric's reading, a scalar's name, or one of those that ``packaging/promises.py`` adds
    of                      with from and to, what is compared: each (where nothing is said), lowest, highest,
                            spread (highest less lowest), rise (last less first)
    at_least, at_most       the bounds, one of them or both

What should be looked at beside the usual plots and layers is named by their files: ``plots``, of which the first two
stand beside the stage in full screen, and ``layers``.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from functools import cache, cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ganviz import registry
from ganviz.archive import Archive, ArchiveError, is_archive
from ganviz.phrases import phrase
from ganviz.presets.command_line import PROGRAM, assignments, command_line, read_command_line
from ganviz.presets.promise import Condition, read_promise
from ganviz.presets.saved_run import NewerError, run_json
from ganviz.presets.title import departures, title_of
from ganviz.refusals import ConfigError, nearest, one_of, unknown
from ganviz.resources import resource

if TYPE_CHECKING:
    from ganviz.config import RunConfig

#: Trained when the program opens and nothing else was asked for.
FIRST = "ring-noise-decay"

#: The ending of settings and of runs that are saved, and all those by which a file of them is known. What is in it is
#: told by its first bytes: a run is an archive, and begins with other ones than JSON.
ENDING = ".ganviz"
ENDINGS = (ENDING, ".json")

_TEXTS = {"title": "", "group": "Mine", "line": "", "watch_for": "", "words": ""}
_NUMBERS = {"order": 1000, "iterations": 3000}
#: What is looked at, and the packages whose files it may name.
_LOOKS = {"plots": ("ganviz.ui.views",), "layers": ("ganviz.ui.layers.line", "ganviz.ui.layers.plane")}
#: The largest of these numbers; letters of a text; bytes of a file of settings.
MOST, LONGEST, LARGEST_FILE = 10**9, 500, 12_000_000


@dataclass(frozen=True)
class Preset:
    """A start that is known to behave.

    Attributes:
        key: the file's name without its ending.
        title, line: what the gallery shows; ``watch_for`` says what one should see.
        words: others by which it is found, such as those of a lecture.
        group: heading in the gallery.
        order: place in the gallery.
        iterations: after which the promised sight has come; the last iteration of the promise, where there is one.
        promise: what one should see as data; empty where nothing is promised.
        plain: what its file says of the config.
        plots, layers: keys of those to be looked at beside the usual ones.
        picture: taken from the running program; None where there is none.
        run: the file of the run whose settings these are; None where there is but a start.
    """

    key: str
    title: str
    group: str
    line: str
    watch_for: str
    order: int
    iterations: int
    plain: Mapping[str, Any] = field(hash=False)
    picture: Path | None = None
    promise: tuple[Condition, ...] = ()
    plots: tuple[str, ...] = ()
    layers: tuple[str, ...] = ()
    words: str = ""
    run: Path | None = None

    @cached_property
    def config(self) -> RunConfig:
        """The settings, made when they are first asked for: the gallery is there before what they need is imported."""
        return _config(self.plain)

    @cached_property
    def cloud(self) -> tuple[tuple[float, float], ...]:
        """Some points of somebody's own data, in a square from −1 to 1, to be drawn where there is no picture."""
        target = self.plain.get("target")
        held = target.get("points") if isinstance(target, Mapping) else None
        if not held:
            return ()
        from ganviz.point_set import PointSet

        try:
            return (PointSet.read(held) if isinstance(held, str) else held).few()
        except ValueError:  # it is refused when it is opened
            return ()

    def with_config(self, config: RunConfig) -> Preset:
        """Returns the same start with other settings: named by what differs, which it does not promise anything of."""
        changed = replace(self, plain=config.to_dict(), title=self.title_of(config))
        return changed if self.is_own(config) else replace(changed, watch_for="", promise=())

    def title_of(self, config: RunConfig) -> str:
        """Names a run that began here and has these settings now."""
        return title_of(self.title, self.config, config)

    def described(self, config: RunConfig) -> str:
        """Says what a run is that began here and has these settings now, for a caption that stands alone."""
        return title_of(self.title, self.config, config, most=None)

    def is_own(self, config: RunConfig) -> bool:
        """Says whether these settings are the preset's, but for the seed and where and how precisely they train."""
        return not departures(self.config, config)


def presets() -> list[Preset]:
    """Returns all shipped presets in the order of the gallery."""
    return sorted(map(_shipped, _files().values()), key=lambda preset: (preset.order, preset.key))


@cache
def _files() -> Mapping[str, Path]:
    return {path.stem: path for path in sorted(resource("presets").glob("*.json"))}


@cache
def _shipped(path: Path) -> Preset:
    return _read(path)


def means_file(name: str) -> bool:
    """Says whether a name means a file of settings: by its ending, or because there is one and no preset of that key.

    A file that came by mail may have lost its ending.
    """
    if name.lower().endswith(ENDINGS):
        return True
    try:
        return name not in _files() and Path(name).is_file()
    except OSError:  # a name that is too long, as an example
        return False


def preset(name: str) -> Preset:
    """Returns a shipped preset by its key, or reads the file of that name.

    Raises:
        ConfigError: there is no such preset, or its file cannot be used.
    """
    if means_file(name):
        return read_preset(Path(name))
    if name not in _files():
        near = ", ".join(nearest(name, [one.key for one in presets()]))
        use = "use one that `ganviz list` names, such as {near}, or a {ending} file"
        raise ConfigError("preset", name, phrase(use, near=near, ending=ENDING))
    return _shipped(_files()[name])


def opened_preset(name: str, checked: bool = True) -> Preset:
    """Returns the same, of a file with its full path as key: so it is known in the gallery, and found again.

    Args:
        checked: its settings are made at once, or refused; otherwise when they are asked for, which is faster.
    """
    if not means_file(name):
        return preset(name)
    path = Path(name).absolute()
    return replace(read_preset(path) if checked else _read(path), key=str(path))


def read_preset(path: Path) -> Preset:
    """Reads a preset file.

    Raises:
        ConfigError: the file cannot be read, or something in it cannot be used; the message names file and field.
    """
    found = _read(path)
    with named(path):
        found.config  # noqa: B018  it is made here, or refused
    return found


def _read(path: Path) -> Preset:
    """Reads a preset file, or the settings of a run file; whether they can be used is seen when they are made."""
    content = _content(path)
    return _settings_of_run(path) if is_archive(content) else _of_text(path, content)


def pasted_preset(text: str) -> Preset:
    """Returns what a text says: settings as they stand in a file, or the line of a command. Raises ConfigError."""
    if text.lstrip().startswith(PROGRAM):
        name, config = read_command_line(text, lambda name: preset(name).config)
        return preset(name).with_config(config)
    if len(text) > LARGEST_FILE:
        raise ConfigError("text", None, "use settings", "this is more than can be read")
    found = _of_text(Path("text"), text.encode("utf-8", errors="replace"))
    found.config  # noqa: B018  it is made here, or refused
    return found


def _of_text(path: Path, content: bytes) -> Preset:
    use = "use settings that GanViz has saved, which are JSON in UTF-8"
    try:
        # Of bytes json finds out by itself which kind of Unicode they are, and whether a byte order mark comes first:
        # Notepad writes one, and PowerShell writes UTF-16.
        plain = json.loads(content)
    except (json.JSONDecodeError, UnicodeDecodeError) as error:
        problem = "its text is not JSON"
        if isinstance(error, json.JSONDecodeError):
            problem = phrase("line {line} is not JSON", line=error.lineno)
        raise ConfigError(str(path), None, use, problem) from None
    except (ValueError, RecursionError):  # a number of thousands of digits; brackets nested thousands deep
        raise ConfigError(str(path), None, use, "this is more than can be read") from None
    with named(path):
        return _built(path, plain)


def _content(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            content = file.read(LARGEST_FILE + 1)
    except OSError as error:
        problem = error.strerror or "it cannot be read"
        raise ConfigError(str(path), None, "use a file that can be read", problem) from None
    except ValueError:  # a name that no file can have
        raise ConfigError(str(path), None, "use a file that can be read", "it cannot be read") from None
    if len(content) > LARGEST_FILE and not is_archive(content):
        raise ConfigError(str(path), None, "use a file of settings", "this is more than can be read")
    return content


def _settings_of_run(path: Path) -> Preset:
    return described_run(path)[0]


def described_run(path: Path) -> tuple[Preset, Mapping[str, Any]]:
    """Returns with which settings a run would begin anew, and all that its file says of it.

    The settings are the preset that it came from, with what differs now. Raises ConfigError.
    """
    with opened_archive(path) as archive:
        plain = run_json(archive)
        began, edited = preset_of_run(path, plain)
    return began.with_config(edited), plain


def holds_run(path: Path) -> bool:
    """Says whether a file is one of a run. Raises ConfigError where it cannot be read."""
    return is_archive(_content(path))


def preset_of_run(path: Path, plain: Mapping[str, Any]) -> tuple[Preset, RunConfig]:
    """Reads of what a run file says the preset that the run came from, and with which settings it would begin anew.

    Raises:
        ConfigError: something in it cannot be used; the message names file and field.
    """
    with named(path):
        began = replace(_built(path, plain.get("preset", {})), run=path, picture=None)
        began.config  # noqa: B018  it is made here, or refused
        return began, _config(plain.get("edited", {}))


def plain_preset(preset: Preset) -> dict[str, Any]:
    """Returns what a run file says of its run's preset, as ``preset_of_run`` reads it. What it promises is left out."""
    texts = {name: _whole(getattr(preset, name))[:LONGEST] for name in _TEXTS}
    return {
        **texts,
        "iterations": preset.iterations,
        **{name: list(getattr(preset, name)) for name in _LOOKS},
        "config": preset.config.to_dict(),
    }


@contextmanager
def opened_archive(path: Path) -> Iterator[Archive]:
    """Opens a run file. Raises ConfigError, in the body too where something is found wrong there."""
    try:
        with Archive(path) as archive:
            yield archive
    except NewerError as error:
        use = "use that version, or save the settings alone with it"
        raise ConfigError(path.name, None, use, str(error)) from None
    except ArchiveError as error:
        raise ConfigError(path.name, None, "use a run that GanViz has saved", str(error)) from None
    except OSError as error:
        raise ConfigError(path.name, None, "use a file that can be read", error.strerror or str(error)) from None


def _config(plain: Any) -> RunConfig:
    from ganviz.config import RunConfig

    return RunConfig.from_dict(plain)


@contextmanager
def named(path: Path) -> Iterator[None]:
    """Says of which file something cannot be used."""
    try:
        yield
    except ConfigError as error:
        raise ConfigError(f"{path.name}: {error.path}", error.value, error.allowed, error.problem) from None


def _built(path: Path, plain: Any) -> Preset:
    if not isinstance(plain, Mapping):
        raise ConfigError("file", type(plain).__name__, "use an object with title, line and config")
    known = [*_TEXTS, *_NUMBERS, *_LOOKS, "promise", "config"]
    for name, value in plain.items():
        if name not in known:
            raise unknown(name, known, "there is no such field")
        if name in _TEXTS and (not isinstance(value, str) or len(value) > LONGEST or _whole(value) != value):
            raise ConfigError(name, value, phrase("use a text of at most {most} whole letters", most=LONGEST))
        if name in _NUMBERS and (not isinstance(value, int) or isinstance(value, bool) or not 1 <= value <= MOST):
            raise ConfigError(name, value, phrase("use a whole number of at least 1 and at most {most}", most=MOST))
    about = {name: plain.get(name, default) for name, default in (_TEXTS | _NUMBERS).items()}
    about["title"] = about["title"] or _whole(path.stem)
    picture = path.with_suffix(".png")
    return Preset(
        path.stem,
        plain=plain.get("config", {}),
        picture=picture if picture.is_file() else None,
        promise=read_promise(plain.get("promise", [])),
        plots=_looked_at("plots", plain),
        layers=_looked_at("layers", plain),
        **about,
    )


def _looked_at(name: str, plain: Mapping[str, Any]) -> tuple[str, ...]:
    """Reads the names of plots or layers, each of which must have a file."""
    wanted = plain.get(name, [])
    if not isinstance(wanted, list) or not all(isinstance(key, str) for key in wanted):
        raise ConfigError(name, wanted, "use a list of names")
    if wanted:
        known = sorted({key for package in _LOOKS[name] for key in registry.names(package)})
        for key in wanted:
            if key not in known:
                raise ConfigError(name, key, one_of(known, key))
    return tuple(wanted)


def _whole(text: str) -> str:
    """Returns a text that every file and every console takes: half of a sign, or a byte that is none, is "?"."""
    return text.encode("utf-8", errors="replace").decode("utf-8")


def write_preset(path: Path, title: str, line: str, config: RunConfig) -> None:
    """Writes settings, the seed included, to a file that ``read_preset`` reads. Raises OSError."""
    part = path.with_name(path.name + ".part")
    part.write_text(settings_text(title, line, config), encoding="utf-8")
    part.replace(path)


def settings_text(title: str, line: str, config: RunConfig) -> str:
    """Returns settings, the seed included, as they stand in a file and as ``pasted_preset`` reads them."""
    about = {"title": _whole(title), "line": _whole(line), "config": config.to_dict()}
    return json.dumps(about, indent=2, ensure_ascii=False) + "\n"


def command_of(found: Preset, config: RunConfig, iterations: int = 0) -> str:
    """Returns the line that trains such a run: its preset, or that shipped one from which least differs.

    Args:
        iterations: for so long; 0 for as long as the preset says.
    """
    if found.key in _files():
        base = _shipped(_files()[found.key])
    else:
        base = min(presets(), key=lambda one: len(assignments(one.config, config)))
    return command_line(base.key, base.config, config, iterations)
