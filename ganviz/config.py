"""Everything about a run, the seed included, as one frozen tree.

Each field carries its own label, symbol, range and help. The form, the command-line options, the validation and the
tooltips all come from these; nothing about a setting is written anywhere else.
"""

from __future__ import annotations

import dataclasses
import json
import math
import reprlib
import types
import typing
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, fields, is_dataclass
from functools import cache
from typing import Any, Literal

from ganviz import registry

SCHEMA = 1


class ConfigError(ValueError):
    """A value that cannot be used. The message is one line: the field, the value, and what is allowed.

    ``problem`` stands in for the value where the complaint is another one.
    """

    def __init__(self, path: str, value: object, allowed: str, problem: str | None = None) -> None:
        self.path, self.value, self.allowed, self.problem = path, value, allowed, problem
        super().__init__(path, value, allowed, problem)

    def __str__(self) -> str:
        path = self.path if self.path.isprintable() else repr(self.path)
        return f"{path}: {self.problem or f'{_shown(self.value)} cannot be used'}; {self.allowed}."


def _shown(value: object) -> str:
    """One line for any value, however long."""
    return repr(value) if isinstance(value, str) and len(value) <= 60 else reprlib.repr(value)


def _unknown(path: str, names: Iterable[str]) -> ConfigError:
    return ConfigError(path, None, f"the names here are {', '.join(names)}", "there is no such setting")


@dataclass(frozen=True)
class Setting:
    """What the program knows about one field: names, range, and whether it can change while the run goes on.

    ``minimum`` and ``maximum`` are what is accepted; ``slider`` is what a slider spans. ``live`` fields act at the next
    iteration, the others on reset. ``per_member`` numbers may differ between the members of a population.
    ``relevant`` says, from the group that holds the field, whether it has any effect there.
    """

    label: str
    help: str
    symbol: str = ""
    unit: str = ""
    minimum: float | None = None
    maximum: float | None = None
    above_minimum: bool = False
    slider: tuple[float, float] | None = None
    logarithmic: bool = False
    choices: Mapping[Any, str] = dataclasses.field(default_factory=dict)
    none_label: str = ""
    live: bool = False
    per_member: bool = False
    relevant: Callable[[Any], bool] | None = None

    def allowed(self, kind: type) -> str:
        """Says in words what this field accepts."""
        if self.choices:
            return f"use one of {', '.join(map(str, self.choices))}"
        if kind is bool:
            return "use true or false"
        if kind is str:
            return "use a text"
        number = "a whole number" if kind is int else "numbers separated by commas" if kind is tuple else "a number"
        low = None if self.minimum is None else f"{'above' if self.above_minimum else 'at least'} {self.minimum:.12g}"
        high = None if self.maximum is None else f"at most {self.maximum:.12g}"
        bounds = " and ".join(bound for bound in (low, high) if bound)
        return " ".join(part for part in ("use", number, bounds) if part) + (", or none" if self.none_label else "")


@dataclass(frozen=True)
class Variant:
    """A field that holds an entry of a scanned package: a loss, a target, a penalty."""

    package: str
    label: str
    help: str
    live: bool = False


def setting(default: Any, label: str, help: str, **about: Any) -> Any:
    """A dataclass field with its ``Setting``."""
    return field(default=default, metadata={"setting": Setting(label, help, **about)})


def variant(package: str, default: str, label: str, help: str, live: bool = False, section: str = "") -> Any:
    """A dataclass field that holds an entry of ``package``; ``default`` is its key."""
    about = {"variant": Variant(package, label, help, live), "section": section}
    return field(default_factory=lambda: registry.entry(package, default)(), metadata=about)


def group(factory: Callable[[], Any], label: str, section: str = "") -> Any:
    """A dataclass field that holds a nested group of settings; ``section`` names its part of the form."""
    return field(default_factory=factory, metadata={"label": label, "section": section})


@dataclass(frozen=True)
class LatentConfig:
    dimension: int = setting(
        2, "Latent dimension", "How many numbers G starts from.", symbol="dim z", minimum=1, maximum=256, slider=(1, 32)
    )
    prior: str = setting(
        "normal",
        "Prior",
        "What z is drawn from: a standard normal law, or uniform on [−1, 1].",
        symbol="p(z)",
        choices={"normal": "normal N(0, I)", "uniform": "uniform on [−1, 1]"},
    )


OPTIMISERS = {"sgd": "SGD", "momentum": "momentum", "rmsprop": "RMSProp", "adam": "Adam"}


@dataclass(frozen=True)
class OptimiserConfig:
    kind: str = setting(
        "adam",
        "Optimiser",
        "The rule that turns gradients into steps. Changing it starts its averages anew.",
        choices=OPTIMISERS,
        live=True,
    )
    learning_rate: float = setting(
        1e-3,
        "Learning rate",
        "The size of a step.",
        symbol="η",
        minimum=0,
        above_minimum=True,
        maximum=1e9,
        slider=(1e-5, 1e-1),
        logarithmic=True,
        live=True,
        per_member=True,
    )
    beta1: float = setting(
        0.5,
        "First decay",
        "Adam's memory of the gradient; low values suit adversarial training.",
        symbol="β₁",
        minimum=0,
        maximum=0.9999,
        slider=(0, 0.99),
        live=True,
        per_member=True,
        relevant=lambda optimiser: optimiser.kind == "adam",
    )
    beta2: float = setting(
        0.9,
        "Second decay",
        "The memory of the squared gradient, by which Adam and RMSProp scale their steps.",
        symbol="β₂",
        minimum=0,
        maximum=0.99999,
        slider=(0.5, 0.999),
        live=True,
        per_member=True,
        relevant=lambda optimiser: optimiser.kind in ("adam", "rmsprop"),
    )
    momentum: float = setting(
        0.9,
        "Momentum",
        "The share of the last step that is kept.",
        symbol="μ",
        minimum=0,
        maximum=0.9999,
        slider=(0, 0.99),
        live=True,
        per_member=True,
        relevant=lambda optimiser: optimiser.kind == "momentum",
    )


ACTIVATIONS = {"relu": "ReLU", "leaky_relu": "leaky ReLU (0.2)", "tanh": "tanh", "softplus": "softplus"}


@dataclass(frozen=True)
class NetworkConfig:
    layers: int = setting(
        2, "Hidden layers", "Depth of the network; 0 makes it linear.", minimum=0, maximum=8, slider=(0, 6)
    )
    width: int = setting(
        128, "Width", "Units in each hidden layer.", minimum=1, maximum=2048, slider=(1, 512), logarithmic=True
    )
    activation: str = setting("relu", "Activation", "What follows each hidden layer.", choices=ACTIVATIONS)
    optimiser: OptimiserConfig = group(OptimiserConfig, "Optimiser")


DECAYS = {"none": "none (constant)", "linear": "linear", "exponential": "exponential", "cosine": "cosine"}


@dataclass(frozen=True)
class InstanceNoiseConfig:
    sigma: float = setting(
        0.0,
        "Noise width",
        "Gaussian noise added to both real and generated points before D sees them, so that the two laws overlap.",
        symbol="σ",
        minimum=0,
        maximum=100,
        slider=(0, 1),
        live=True,
        per_member=True,
    )
    decay: str = setting(
        "none",
        "Noise decay",
        "How the noise fades: linear and cosine reach zero at the horizon, exponential reaches 1 % of σ there.",
        choices=DECAYS,
        live=True,
        relevant=lambda noise: noise.sigma > 0,
    )
    horizon: int = setting(
        1500,
        "Noise horizon",
        "The iteration at which the decay has ended.",
        unit="iterations",
        minimum=1,
        maximum=10_000_000,
        slider=(100, 20_000),
        logarithmic=True,
        live=True,
        per_member=True,
        relevant=lambda noise: noise.sigma > 0 and noise.decay != "none",
    )


@dataclass(frozen=True)
class NoiseConfig:
    instance: InstanceNoiseConfig = group(InstanceNoiseConfig, "Instance noise")


@dataclass(frozen=True)
class ClipConfig:
    value: float | None = setting(
        None,
        "Clip weights to ±c",
        "After each step of D every weight is cut to [−c, c]: the first WGAN's way to a Lipschitz critic.",
        symbol="c",
        minimum=0,
        above_minimum=True,
        maximum=100,
        slider=(0.001, 1),
        logarithmic=True,
        none_label="off",
        live=True,
        per_member=True,
    )


@dataclass(frozen=True)
class AverageConfig:
    decay: float | None = setting(
        None,
        "Average of G",
        "Keeps an exponential moving average of G's weights beside the trained ones; this is its decay.",
        minimum=0,
        maximum=0.99999,
        slider=(0.9, 0.999),
        none_label="off",
        live=True,
        per_member=True,
    )
    shown: str = setting(
        "averaged",
        "Show",
        "Which generator is drawn and measured.",
        choices={"trained": "trained G", "averaged": "averaged G"},
        live=True,
        relevant=lambda average: average.decay is not None,
    )


@dataclass(frozen=True)
class ScheduleConfig:
    batch_size: int = setting(
        256,
        "Batch size",
        "Points in each step, real and generated alike.",
        symbol="m",
        minimum=1,
        maximum=65_536,
        slider=(8, 1024),
        logarithmic=True,
        live=True,
    )
    critic_steps: int = setting(
        1,
        "Critic steps",
        "Steps of D before each step of G.",
        symbol="k",
        minimum=1,
        maximum=1000,
        slider=(1, 20),
        live=True,
    )
    freeze: str = setting(
        "none",
        "Freeze",
        "Holds one player still while the other goes on learning.",
        choices={"none": "nobody", "generator": "generator", "discriminator": "discriminator"},
        live=True,
    )


@dataclass(frozen=True)
class RunConfig:
    """The whole of a run. Replaced, never changed: ``replaced(config, path, value)``."""

    target: Any = variant("ganviz.targets", "ring", "Data", "The distribution to imitate.", section="Data")
    latent: LatentConfig = group(LatentConfig, "Latent", section="Generator")
    generator: NetworkConfig = group(NetworkConfig, "Generator", section="Generator")
    discriminator: NetworkConfig = group(NetworkConfig, "Discriminator", section="Discriminator")
    loss: Any = variant("ganviz.losses", "non_saturating", "Loss", "What the players minimise.", True, "Objective")
    penalty: Any = variant("ganviz.penalties", "none", "Penalty", "What D pays for steep slopes.", True, "Objective")
    noise: NoiseConfig = group(NoiseConfig, "Noise", section="Stabilisers")
    clip: ClipConfig = group(ClipConfig, "Weight clipping", section="Stabilisers")
    average: AverageConfig = group(AverageConfig, "Average", section="Stabilisers")
    schedule: ScheduleConfig = group(ScheduleConfig, "Schedule", section="Training")
    seed: int = setting(
        0,
        "Seed",
        "Fixes every random number of the run.",
        minimum=0,
        maximum=2**31 - 1,
        slider=(0, 99),
        per_member=True,
    )
    dtype: str = setting(
        "float32",
        "Precision",
        "float32 is fast; float64 is for comparing to many digits.",
        choices={"float32": "float32", "float64": "float64"},
    )
    device: str = setting(
        "auto", "Device", "Where the networks live.", choices={"auto": "automatic", "cpu": "CPU", "cuda": "CUDA GPU"}
    )

    def to_dict(self) -> dict[str, Any]:
        """Returns the config as plain values, ready for JSON."""
        return {"schema": SCHEMA, **_to_plain(self)}

    @classmethod
    def from_dict(cls, plain: object) -> RunConfig:
        """Builds a config from plain values; what is missing takes its default.

        Raises:
            ConfigError: an unknown field, a wrong type or a value out of range.
        """
        if not isinstance(plain, Mapping):
            raise ConfigError("config", plain, "use an object with the groups of a run")
        plain = dict(plain)
        schema = plain.pop("schema", SCHEMA)
        if schema != SCHEMA:
            raise ConfigError("schema", schema, f"this version reads schema {SCHEMA}")
        return validated(_from_plain(cls, plain, "", cls()))

    def to_json(self) -> str:
        return json.dumps(self.to_dict(), indent=2, ensure_ascii=False)

    @classmethod
    def from_json(cls, text: str) -> RunConfig:
        """Builds a config from JSON text. Raises ConfigError, also for text that is not JSON."""
        try:
            plain = json.loads(text)
        except json.JSONDecodeError as error:
            problem = f"line {error.lineno} is not JSON ({error.msg})"
            raise ConfigError("config", text, "use a JSON object", problem) from None
        except (ValueError, RecursionError):  # a number of thousands of digits; brackets nested thousands deep
            raise ConfigError("config", text, "use a JSON object", "this is more than can be read") from None
        return cls.from_dict(plain)


@dataclass(frozen=True)
class Leaf:
    """One setting in its place: where it is, what is known of it, its Python type, and its value now."""

    path: str
    about: Setting
    kind: type
    value: Any
    section: str
    relevant: bool


@dataclass(frozen=True)
class Fork:
    """A choice of kind in its place: a loss, a target. ``value`` is the chosen entry."""

    path: str
    about: Variant
    value: Any
    section: str


@cache
def _hints(cls: type) -> dict[str, Any]:
    return typing.get_type_hints(cls)


def _kind(cls: type, name: str) -> type:
    """The plain type of a field: int, float, str, bool or tuple; ``X | None`` counts as X."""
    hint = _hints(cls)[name]
    if typing.get_origin(hint) in (typing.Union, types.UnionType):
        hint = next(part for part in typing.get_args(hint) if part is not type(None))
    if typing.get_origin(hint) is Literal:
        return str
    return typing.get_origin(hint) or hint


def walk(config: Any, prefix: str = "", section: str = "") -> Iterator[Leaf | Fork]:
    """Yields every setting and every choice of kind of a config (or of one group) in the order of the form."""
    for item in fields(config):
        path, value = prefix + item.name, getattr(config, item.name)
        part = item.metadata.get("section") or section or "Run"
        if "variant" in item.metadata:
            yield Fork(path, item.metadata["variant"], value, part)
            yield from walk(value, f"{path}.", part)
        elif "setting" in item.metadata:
            about = item.metadata["setting"]
            relevant = about.relevant is None or bool(about.relevant(config))
            yield Leaf(path, about, _kind(type(config), item.name), value, part, relevant)
        elif is_dataclass(value):
            yield from walk(value, f"{path}.", part)


def leaf(config: RunConfig, path: str) -> Leaf | Fork:
    """Returns the setting or the choice of kind at ``path``; a group's name stands for its kind.

    Raises:
        ConfigError: nothing is there; the message names what is.
    """
    found = {f"{item.path}.kind" if isinstance(item, Fork) else item.path: item for item in walk(config)}
    for name in (path, f"{path}.kind"):
        if name in found:
            return found[name]
    parent = path
    while parent and not any(known.startswith(f"{parent}.") for known in found):
        parent = parent.rpartition(".")[0]
    prefix = f"{parent}." if parent else ""
    names = dict.fromkeys(known.removeprefix(prefix).partition(".")[0] for known in found if known.startswith(prefix))
    raise _unknown(path, names)


def replaced(config: RunConfig, path: str, value: Any) -> RunConfig:
    """Returns the config with the setting at ``path`` set to ``value``, checked.

    A choice of kind (``loss``, ``loss.kind``, ``target`` …) takes a key and starts with that entry's own defaults.

    Raises:
        ConfigError: unknown path, wrong type, out of range, or settings that do not go together.
    """
    found = leaf(config, path)
    if isinstance(found, Fork):
        if isinstance(value, str):
            value = _chosen(found.about.package, found.path, value)() if value != found.value.key else found.value
        elif not (is_dataclass(value) and type(value) in registry.entries(found.about.package).values()):
            raise ConfigError(found.path, value, f"use one of {', '.join(registry.entries(found.about.package))}")
    else:
        value = checked(found, value)
    return validated(_rebuilt(config, found.path.split("."), value))


def _rebuilt(node: Any, names: list[str], value: Any) -> Any:
    if len(names) > 1:
        value = _rebuilt(getattr(node, names[0]), names[1:], value)
    return dataclasses.replace(node, **{names[0]: value})


def assigned(config: RunConfig, assignment: str) -> RunConfig:
    """Applies one ``group.field=value`` from a command line. Raises ConfigError."""
    path, equals, text = assignment.partition("=")
    if not equals or not path.strip():
        raise ConfigError("--set", assignment, "use group.field=value")
    found, text = leaf(config, path.strip()), text.strip()
    return replaced(config, found.path, text if isinstance(found, Fork) else parsed(found, text))


def parsed(found: Leaf, text: str) -> Any:
    """Reads the text of one setting as its type. Raises ConfigError where it cannot be read so."""
    about, kind = found.about, found.kind
    if about.none_label and text.lower() in ("none", "off", ""):
        return None
    try:
        if kind is bool:
            return {
                "true": True,
                "on": True,
                "yes": True,
                "1": True,
                "false": False,
                "off": False,
                "no": False,
                "0": False,
            }[text.lower()]
        if kind is tuple:
            return tuple(float(part) for part in text.replace(" ", ",").split(",") if part)
        if kind is int:
            return int(text)
        if kind is float:
            return float(text)
    except (ValueError, KeyError):
        raise ConfigError(found.path, text, about.allowed(kind)) from None
    return text


def checked(found: Leaf, value: Any) -> Any:
    """Returns the value as the type of its setting. Raises ConfigError for a wrong type or a value out of range."""
    about, kind = found.about, found.kind
    refused = ConfigError(found.path, value, about.allowed(kind))
    if value is None and about.none_label:
        return None
    try:
        if kind is tuple and isinstance(value, (tuple, list)):
            value = tuple(_number(about, float, number) for number in value)
        elif kind in (int, float):
            value = _number(about, kind, value)
    except (TypeError, ValueError, OverflowError):
        raise refused from None
    if not isinstance(value, kind) or value == () or (about.choices and value not in about.choices):
        raise refused
    return value


def _number(about: Setting, kind: type, value: Any) -> Any:
    """Returns a number as its type. Raises TypeError, ValueError or OverflowError where it is none or out of range."""
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        raise TypeError
    number = kind(value)
    if number != value or not math.isfinite(number):
        raise ValueError
    if about.minimum is not None and (number < about.minimum or (about.above_minimum and number == about.minimum)):
        raise ValueError
    if about.maximum is not None and number > about.maximum:
        raise ValueError
    return number


def validated(config: RunConfig) -> RunConfig:
    """Returns the config if every value and every combination in it can be used. Raises ConfigError."""
    items = list(walk(config))
    for item in items:
        if isinstance(item, Leaf):
            checked(item, item.value)
    for item in items:
        if isinstance(item, Fork) and (problem := item.value.conflicts()):
            raise ConfigError(item.path, item.value.key, problem)
    return config


def differences(old: RunConfig, new: RunConfig) -> list[str]:
    """Returns the paths at which two configs differ; a changed kind stands for all that it brings."""
    before = {item.path: item for item in walk(old)}
    changed: list[str] = []
    kinds: tuple[str, ...] = ()
    for item in walk(new):
        if item.path.startswith(kinds):
            continue
        if isinstance(item, Fork):
            if item.value.key != before[item.path].value.key:
                changed.append(item.path)
                kinds += (f"{item.path}.",)
        elif item.value != before[item.path].value:
            changed.append(item.path)
    return changed


def acts_live(config: RunConfig, path: str) -> bool:
    """Says whether a change at ``path`` acts at the next iteration; the others wait for a reset.

    A loss's or penalty's own settings are live where the choice itself is.
    """
    found = leaf(config, path)
    if isinstance(found, Fork) or found.about.live:
        return found.about.live
    parents = [item for item in walk(config) if isinstance(item, Fork) and found.path.startswith(f"{item.path}.")]
    return any(parent.about.live for parent in parents)


def _to_plain(node: Any) -> Any:
    if is_dataclass(node) and not isinstance(node, type):
        plain = {item.name: _to_plain(getattr(node, item.name)) for item in fields(node)}
        return {"kind": node.key, **plain} if isinstance(node, registry.Entry) else plain
    return list(node) if isinstance(node, tuple) else node


def _chosen(package: str, path: str, key: object) -> type[Any]:
    try:
        return registry.entry(package, key)
    except registry.UnknownEntryError as error:
        raise ConfigError(path, key, f"use {error.allowed}") from None


def _from_plain(cls: type[Any], plain: object, path: str, default: Any) -> Any:
    """Builds one group from plain values over its defaults; ``path`` (with its dot) is for messages."""
    if not isinstance(plain, Mapping):
        raise ConfigError(path.rstrip("."), plain, "use an object of settings")
    known = {item.name: item for item in fields(cls)}
    values: dict[str, Any] = {}
    for name, given in plain.items():
        where = f"{path}{name}"
        if name not in known:
            raise _unknown(where, ["kind", *known] if issubclass(cls, registry.Entry) else known)
        current, about = getattr(default, name), known[name].metadata
        if "variant" in about:
            package = about["variant"].package
            own = dict(given) if isinstance(given, Mapping) else {"kind": given}
            kind = _chosen(package, where, own.pop("kind", current.key))
            values[name] = _from_plain(kind, own, f"{where}.", current if isinstance(current, kind) else kind())
        elif "setting" in about:
            item = Leaf(where, about["setting"], _kind(cls, name), given, "", True)
            values[name] = checked(item, given)
        else:
            values[name] = _from_plain(type(current), given, f"{where}.", current)
    return dataclasses.replace(default, **values)


def with_live_changes(running: RunConfig, edited: RunConfig) -> RunConfig:
    """Returns the running config with those of the edited one's settings that act without a reset."""
    for path in differences(running, edited):
        if acts_live(edited, path):
            found = leaf(edited, path)
            running = _rebuilt(running, found.path.split("."), found.value)
    return running
