"""Everything about a run, the seed included, as one frozen tree."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields, is_dataclass
from itertools import pairwise
from typing import Any

from ganviz import registry
from ganviz.assignment import checked, chosen_kind, validated
from ganviz.groups import (
    AverageConfig,
    ClipConfig,
    DiscriminatorConfig,
    GeneratorConfig,
    NoiseConfig,
    remaining_share,
)
from ganviz.latent import LatentConfig
from ganviz.losses import Loss
from ganviz.penalties import Penalty
from ganviz.phrases import phrase
from ganviz.schedule import ORDERS, ScheduleConfig
from ganviz.settings import (
    ConfigError,
    Conflict,
    Doubt,
    Leaf,
    Settings,
    Written,
    group,
    kind_of,
    setting,
    unknown,
    variant,
)
from ganviz.targets import Target

SCHEMA = 1


@dataclass(frozen=True)
class RunConfig(Settings):
    """The whole of a run. Replaced, never changed: ``replaced(config, path, value)``."""

    target: Target = variant(
        "ganviz.targets", "ring", "Data", "The distribution to imitate.", True, "Data", kept="dimension"
    )
    latent: LatentConfig = group(LatentConfig, "Latent", section="Generator")
    generator: GeneratorConfig = group(GeneratorConfig, "Generator", section="Generator")
    discriminator: DiscriminatorConfig = group(DiscriminatorConfig, "Discriminator", section="Discriminator")
    loss: Loss = variant("ganviz.losses", "non_saturating", "Loss", "What the players minimise.", True, "Objective")
    penalty: Penalty = variant(
        "ganviz.penalties", "none", "Penalty", "What D pays for steep slopes.", True, "Objective"
    )
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
        "float32 is fast; float64 is for comparing to many digits. TF32 is float32 whose products a GPU rounds to "
        "three digits, for large populations; a CPU does not round them.",
        choices={"float32": "float32", "float64": "float64", "tf32": "TF32 on a GPU"},
    )
    device: str = setting(
        "auto", "Device", "Where the networks live.", choices={"auto": "automatic", "cpu": "CPU", "cuda": "CUDA GPU"}
    )

    def conflicts(self) -> list[Conflict]:
        """Returns the combinations that the engine does not know."""
        return list(_conflicts(self))

    def spent(self, iteration: int) -> list[Doubt]:
        """Returns what has faded to nothing by an iteration, so that to change it has no effect."""
        return list(_spent(self, iteration))

    def doubts(self) -> list[Doubt]:
        """Returns the combinations that train but hardly as intended."""
        return list(_doubts(self))

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
            raise ConfigError("schema", schema, phrase("this version reads schema {schema}", schema=SCHEMA))
        return validated(_from_plain(cls, plain, "", cls()))

    def to_json(self) -> str:
        return json.dumps(self.to_dict(), indent=2, ensure_ascii=False)

    @classmethod
    def from_json(cls, text: str) -> RunConfig:
        """Builds a config from JSON text. Raises ConfigError, also for text that is not JSON."""
        try:
            plain = json.loads(text)
        except json.JSONDecodeError as error:
            problem = phrase("line {line} is not JSON ({problem})", line=error.lineno, problem=error.msg)
            raise ConfigError("config", text, "use a JSON object", problem) from None
        except (ValueError, RecursionError):  # a number of thousands of digits; brackets nested thousands deep
            raise ConfigError("config", text, "use a JSON object", "this is more than can be read") from None
        return cls.from_dict(plain)


@dataclass(frozen=True)
class _Feature:
    """Something that a run may have: the setting that decides, its name in a sentence, and how to be rid of it."""

    path: str
    name: str
    remedy: str
    present: bool


#: What excludes another, with the reason where there is one to name, and what to do.
_EXCLUDED = "{mine} does not go with {its}, since {reason}; {remedy} first"
_EXCLUDED_PLAINLY = "{mine} does not go with {its}; {remedy} first"


def _conflicts(config: RunConfig) -> Iterator[Conflict]:
    player, batch = config.discriminator, config.schedule.batch_size
    if batch % player.pac:
        near = max(1, batch // player.pac) * player.pac
        yield Conflict(
            {
                "discriminator.pac": phrase("use a number that divides the batch size, {batch}", batch=batch),
                "schedule.batch_size": phrase(
                    "D judges {pac} points at once; use a multiple of that, such as {near}", pac=player.pac, near=near
                ),
            }
        )
    for name, n_in, n_out in (
        ("generator", config.latent.dimension, config.target.dimension),
        ("discriminator", player.pac * config.target.dimension + player.batch_deviation, 1),
    ):
        network = getattr(config, name)
        sizes = [n_in, *network.hidden, n_out]
        count = sum((fed + 1) * units for fed, units in pairwise(sizes))
        if network.start is not None and len(network.start) != count:
            needs = "this network has {count:,} weights and biases, {given:,} are given; give as many, or none"
            yield Conflict({f"{name}.start": phrase(needs, count=count, given=len(network.start))})
    if config.schedule.freeze == "generator" and config.schedule.critic_steps == 0:
        yield Conflict(
            {
                "schedule.critic_steps": "G is frozen, and without steps of D nobody learns; set freeze to none first",
                "schedule.freeze": "D takes no steps, and with a frozen G nobody learns; set critic steps to 1 first",
            }
        )
    unrolling = _Feature("schedule.unroll", "unrolling", "set the unrolled steps to 0", config.schedule.unroll > 0)
    packing = _Feature("discriminator.pac", "packing", "set packing to 1", player.pac > 1)
    penalty = _Feature("penalty", "a penalty", "set the penalty to none", config.penalty.key != "none")
    spectral = _Feature(
        "discriminator.spectral_norm",
        "spectral normalisation",
        "switch spectral normalisation off",
        player.spectral_norm,
    )
    deviation = _Feature(
        "discriminator.batch_deviation",
        "the minibatch deviation",
        "switch the minibatch deviation off",
        player.batch_deviation,
    )
    smoothing = _Feature(
        "noise.smoothing", "label smoothing", "switch label smoothing off", config.noise.smoothing is not None
    )
    schedule = config.schedule
    consensus = _Feature("schedule.order", "consensus", "set the order to alternating", schedule.order == "consensus")
    order = _Feature(
        "schedule.order",
        phrase("the order {order}", order=ORDERS[schedule.order]),
        "set the order to alternating",
        schedule.order in ("extragradient", "consensus"),
    )
    more_of_d = _Feature("schedule.critic_steps", "k other than 1", "set critic steps to 1", schedule.critic_steps != 1)
    more_of_g = _Feature(
        "schedule.generator_steps",
        "more than one step of G",
        "set generator steps to 1",
        schedule.generator_steps > 1,
    )
    boosted = _Feature(
        "schedule.boost.steps",
        "a boost of critic steps",
        "switch the boosted critic steps off",
        schedule.boost.steps is not None,
    )
    flipping = _Feature("noise.label.flip", "flipped labels", "set flipped labels to 0", config.noise.label.flip > 0)
    batch_norm = _Feature(
        "generator.normalisation",
        "batch norm in G",
        "set G's normalisation to none",
        config.generator.normalisation == "batch",
    )
    loss = phrase("the {loss} loss", loss=config.loss.label)
    unlabelled = _Feature("loss", loss, "choose another loss", not config.loss.has_labels)
    for one, other, reason in (
        (unrolling, packing, ""),
        (unrolling, penalty, ""),
        (unrolling, spectral, ""),
        (unrolling, deviation, ""),
        (deviation, penalty, "no point has a slope of its own then"),
        (smoothing, unlabelled, "there are no labels to smooth"),
        (order, more_of_d, "it takes one step of each player"),
        (order, more_of_g, "it takes one step of each player"),
        (order, boosted, "it takes one step of each player"),
        (unrolling, consensus, ""),
        (packing, consensus, ""),
        *((consensus, other, "") for other in (penalty, spectral, deviation, flipping, batch_norm)),
    ):
        if one.present and other.present:
            yield Conflict(
                {
                    mine.path: phrase(
                        _EXCLUDED if reason else _EXCLUDED_PLAINLY,
                        mine=mine.name,
                        its=its.name,
                        reason=reason,
                        remedy=its.remedy,
                    )
                    for mine, its in ((one, other), (other, one))
                }
            )


def _spent(config: RunConfig, iteration: int) -> Iterator[Doubt]:
    noise = config.noise
    fading: list[tuple[str, float, Any]] = [
        ("noise.instance.sigma", noise.instance.sigma, noise.instance),
        ("noise.label.flip", noise.label.flip, noise.label),
    ]
    for name in ("generator", "discriminator"):
        optimiser = getattr(config, name).optimiser
        fading.append((f"{name}.optimiser.learning_rate", optimiser.learning_rate, optimiser))
    for path, value, fades in fading:
        if value > 0 and remaining_share(fades.decay, iteration, fades.horizon) == 0:
            since = "it has been nothing since iteration {horizon:,} and has no effect; a later horizon brings it back"
            yield Doubt(path, phrase(since, horizon=fades.horizon))


def _doubts(config: RunConfig) -> Iterator[Doubt]:
    clipped, spectral = config.clip.value is not None, config.discriminator.spectral_norm
    has_penalty, batch, smoothing = config.penalty.key != "none", config.schedule.batch_size, config.noise.smoothing
    for name, says in config.target.doubts().items():
        yield Doubt(f"target.{name}", says)
    if config.schedule.critic_steps == 0 and config.schedule.freeze == "none":
        yield Doubt("schedule.critic_steps", "D takes no step then, which freezes it: G plays against D as it is")
    if clipped and spectral:
        yield Doubt("clip.value", "spectral normalisation bounds D's slope already, and clipping makes D weaker still")
    if clipped and has_penalty:
        yield Doubt("clip.value", "the penalty restrains D's slope already, and clipping makes D weaker still")
    if not (clipped or spectral or has_penalty) and config.loss.is_critic:
        unbounded = (
            "nothing bounds the critic's slope, so its scores can grow without end; "
            "add a gradient penalty, spectral normalisation or weight clipping"
        )
        yield Doubt("loss", unbounded)
    if has_penalty and config.penalty.interval > 16:
        jolts = "a penalty paid so rarely comes in jolts, each {times} times as heavy; 16 is plenty"
        yield Doubt("penalty.interval", phrase(jolts, times=config.penalty.interval))
    if smoothing is not None and smoothing < 0.7:
        yield Doubt("noise.smoothing", "with so low a label D may hardly call anything real, and tells G little")
    if config.generator.normalisation == "batch" and batch < 16:
        chance = "a batch of {batch} tells mean and width badly, so each of G's points hangs on its neighbours"
        yield Doubt("generator.normalisation", phrase(chance, batch=batch))


def _to_plain(node: Any) -> Any:
    """Returns a tree of settings as plain values, ready for JSON."""
    if is_dataclass(node) and not isinstance(node, type):
        plain = {item.name: _to_plain(getattr(node, item.name)) for item in fields(node)}
        return {"kind": node.key, **plain} if isinstance(node, registry.Entry) else plain
    if isinstance(node, Written):
        return node.text
    return list(node) if isinstance(node, tuple) else node


def _from_plain(cls: type[Any], plain: object, path: str, default: Any) -> Any:
    """Builds one group from plain values over its defaults; ``path`` (with its dot) is for messages.

    Each value is checked, their combinations are not. Raises ConfigError.
    """
    if not isinstance(plain, Mapping):
        raise ConfigError(path.rstrip("."), plain, "use an object of settings")
    known = {item.name: item for item in fields(cls)}
    values: dict[str, Any] = {}
    for name, given in plain.items():
        where = f"{path}{name}"
        if name not in known:
            names = ["kind", *known] if issubclass(cls, registry.Entry) else known
            raise unknown(where, names, "there is no such setting")
        current, about = getattr(default, name), known[name].metadata
        if "variant" in about:
            package = about["variant"].package
            own = dict(given) if isinstance(given, Mapping) else {"kind": given}
            kind = chosen_kind(package, where, own.pop("kind", current.key))
            values[name] = _from_plain(kind, own, f"{where}.", current if isinstance(current, kind) else kind())
        elif "setting" in about:
            item = Leaf(where, about["setting"], kind_of(cls, name), given, "", True)
            values[name] = checked(item, given)
        else:
            values[name] = _from_plain(type(current), given, f"{where}.", current)
    return dataclasses.replace(default, **values)
