"""What came of it, in numbers and in a figure."""

from __future__ import annotations

import numpy as np

from ganviz.config import RunConfig
from ganviz.exporting.code.parts import Function, Part
from ganviz.exporting.code.players import held_still
from ganviz.exporting.code.training import shown
from ganviz.exporting.code.values import number
from ganviz.metrics.mode_counts import FEWER_THAN_FAIR, HIGH_QUALITY_RADIUS

#: Points that are counted, as by the scoreboard of modes.
COUNTED = 2500
DATA, GENERATED = "#0072b2", "#d55e00"


def results(config: RunConfig, name: str) -> Part:
    """Returns the part that measures and draws.

    Args:
        name: of the picture, without its ending.
    """
    pieces: list[str | Function] = []
    if has_modes(config):
        pieces += [_modes(config), _say_modes(config)]
    if config.target.dimension == 1:
        pieces.append(_say_distance(config))
    pieces.append(_figure(config, name))
    return Part("What came of it", _words(config), "", tuple(pieces))


def has_modes(config: RunConfig) -> bool:
    """Whether ``CENTRES`` of the data are the modes that are counted."""
    modes, mixture = config.target.modes(), getattr(config.target, "distribution", None)
    if modes is None or len(modes.centres) == 1:
        return False
    return mixture is not None and hasattr(mixture, "centres") and np.array_equal(modes.centres, mixture.centres)


def _words(config: RunConfig) -> str:
    words = (
        "Above: the same latents at five moments. Below: real and generated points with what $D$ says of the places "
    )
    words += "around them, and both losses."
    if has_modes(config):
        words = (
            "A point is of high quality within three σ of a mode; a mode is captured if it holds a tenth of its "
            "fair share in such points. " + words
        )
    return words


def _modes(config: RunConfig) -> Function:
    is_weighed = "WEIGHTS" in config.target.lines
    fair = "len(points) * WEIGHTS" if is_weighed else "len(points) / len(CENTRES)"
    body = f"""\
sigmas_away = torch.cdist(points, CENTRES) / SIGMA
nearest, good = sigmas_away.argmin(dim=1), sigmas_away.amin(dim=1) <= {HIGH_QUALITY_RADIUS:g}
counts = torch.bincount(nearest[good], minlength=len(CENTRES))
fair = {fair}  # share of the points
captured = counts >= fair / {FEWER_THAN_FAIR}
return captured.sum().item(), good.float().mean().item()"""
    return Function(
        "modes_captured(points)", "How many modes are captured, and the share of points of high quality.", body
    )


def _say_modes(config: RunConfig) -> str:
    return f"""\
with torch.no_grad():
    captured, quality = modes_captured({shown(config)}(sample_latent({COUNTED})))
print(f"{{captured}} of {{len(CENTRES)}} modes captured")
print(f"{{quality:.1%}} of the points are of high quality")"""


def _say_distance(config: RunConfig) -> str:
    """On the line the optimal way to move mass keeps its order."""
    return f"""\
with torch.no_grad():
    real, fake = sample_data({COUNTED}), {shown(config)}(sample_latent({COUNTED}))
distance = (real.sort(dim=0).values - fake.sort(dim=0).values).abs().mean().item()
print(f"Wasserstein-1 distance of real and generated points: {{distance:.3f}}")"""


def _is_probability(config: RunConfig) -> bool:
    """Whether σ of the score is the probability of being real."""
    loss = config.loss
    if not loss.is_probability or loss.offset_is_free:
        return False
    score = np.array([-1.0, 0.5])
    ratio = loss.log_ratio(score)
    return ratio is not None and np.allclose(ratio, score)


def _fed(config: RunConfig, places: str) -> str:
    """The places as D is fed with each by itself: repeated in a pack, with the deviation of the data."""
    if config.discriminator.batch_deviation:
        return "fed"
    if config.discriminator.pac > 1:
        return f"{places}.repeat(1, {config.discriminator.pac})"
    return places


def _with_deviation(config: RunConfig) -> str:
    """What adds the deviation of the data to each place, where D is told it; to be read in the figure's code."""
    if not config.discriminator.batch_deviation:
        return ""
    pac = config.discriminator.pac
    data, places = ("pack(real)", f"places.repeat(1, {pac})") if pac > 1 else ("real", "places")
    return f"""\
    deviation = with_deviation({data})[:1, -1:].expand(len(places), 1)  # that of the data
    fed = torch.cat([{places}, deviation], dim=1)
"""


def _judged(config: RunConfig, places: str) -> tuple[str, str]:
    """What D says of places, and what that is called."""
    score = f"D({_fed(config, places)})"
    return (f"torch.sigmoid({score})", "D") if _is_probability(config) else (score, "score of D")


def _figure(config: RunConfig, name: str) -> str:
    losses = [player for player in ("discriminator", "generator") if held_still(config) != player]
    colours = ", ".join('"black"' if player == "discriminator" else f'"{GENERATED}"' for player in losses)
    names = ", ".join(f'"loss of {player[0].upper()}"' for player in losses)
    if config.target.dimension == 1:
        before, strip, stage = _on_the_line(config)
    else:
        before, strip, stage = _in_the_plane(config)
    return f"""\
{before}

figure = plt.figure(figsize=(12, 7), layout="constrained")
above, below = figure.subfigures(2, 1, height_ratios=[2, 3])
panels = above.subplots(1, len(moments), sharey=True)
for axes, (iteration, points) in zip(panels, moments.items(), strict=True):
{strip}
    axes.set_title(f"iteration {{iteration:,}}")

stage, curves = below.subplots(1, 2)
{stage}
curves.set_prop_cycle(color=[{colours}])
curves.plot(losses, linewidth=0.5, label=[{names}])
curves.set_xlabel("iteration")
curves.legend()
plt.savefig("{name}.png", dpi=150)
plt.show()"""


def _in_the_plane(config: RunConfig) -> tuple[str, str, str]:
    (low, high), _ = config.target.bounds()
    judged, called = _judged(config, "places")
    levels = ', "vmin": 0, "vmax": 1' if _is_probability(config) else ""
    before = f"""\
side = torch.linspace({_short(low)}, {_short(high)}, 150)
x, y = torch.meshgrid(side, side, indexing="xy")
places = torch.stack([x.flatten(), y.flatten()], dim=1)
real = sample_data({"len(latent)"})
with torch.no_grad():
{_with_deviation(config)}    field = {judged}.reshape(x.shape)"""
    strip = f"""\
    axes.scatter(*real.T, s=2, color="{DATA}", alpha=0.3)
    axes.scatter(*points.T, s=2, color="{GENERATED}")
    axes.set(xlim=({_short(low)}, {_short(high)}), ylim=({_short(low)}, {_short(high)}), aspect="equal")"""
    stage = f"""\
look = {{"cmap": "PuOr", "alpha": 0.5{levels}}}
drawn = stage.pcolormesh(x.numpy(), y.numpy(), field.numpy(), **look)
below.colorbar(drawn, ax=stage, label="{called}")
stage.scatter(*real.T, s=4, color="{DATA}", label="data")
stage.scatter(*points.T, s=4, color="{GENERATED}", label="generated")
stage.set(xlim=({_short(low)}, {_short(high)}), ylim=({_short(low)}, {_short(high)}), aspect="equal")
stage.legend(loc="upper right")"""
    return before, strip, stage


def _on_the_line(config: RunConfig) -> tuple[str, str, str]:
    ((low, high),) = config.target.bounds()
    judged, called = _judged(config, "places")
    limits = "\njudge.set_ylim(0, 1)" if _is_probability(config) else ""
    before = f"""\
places = torch.linspace({_short(low)}, {_short(high)}, 200).unsqueeze(1)
look = {{"bins": torch.linspace({_short(low)}, {_short(high)}, 80), "density": True, "alpha": 0.5}}
real = sample_data(20_000)
with torch.no_grad():
{_with_deviation(config)}    field = {judged}"""
    strip = f"""\
    heights, *_ = axes.hist(real.flatten(), color="{DATA}", **look)
    axes.hist(points.flatten(), color="{GENERATED}", **look)
    axes.set_ylim(0, 2.5 * heights.max())"""
    stage = f"""\
with torch.no_grad():
    points = {shown(config)}(sample_latent(20_000))
stage.hist(real.flatten(), color="{DATA}", label="data", **look)
stage.hist(points.flatten(), color="{GENERATED}", label="generated", **look)
stage.legend(loc="upper left")
judge = stage.twinx()
judge.plot(places, field, color="black")
judge.set_ylabel("{called}"){limits}"""
    return before, strip, stage


def _short(value: float) -> str:
    return number(float(f"{value:.4g}"))
