"""What a run is called: its preset's title, and what differs from it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ganviz.assignment import differences
from ganviz.phrases import phrase
from ganviz.settings import Fork, Leaf, Written, walk

if TYPE_CHECKING:
    from ganviz.config import RunConfig

#: Settings that make no other run of it.
UNSPOKEN = ("seed", "device", "dtype")
#: Differences that a title names; the others are counted.
NAMED = 2


def departures(own: RunConfig, config: RunConfig) -> list[Leaf | Fork]:
    """Returns the settings in which a run differs from its preset's own, as they are now, but for ``UNSPOKEN`` ones.

    What has no effect is left out.
    """
    items = {item.path: item for item in walk(config)}
    found = [items[path] for path in differences(own, config) if path not in UNSPOKEN]
    return [item for item in found if isinstance(item, Fork) or item.relevant]


def title_of(title: str, own: RunConfig, config: RunConfig, most: int | None = NAMED) -> str:
    """Names a run that came from settings of this title: by that, or by what it is, and by what differs.

    A title is mostly about its data and its loss: with others it would be wrong rather than incomplete. Then these are
    named, and not where the run came from.

    Args:
        most: differences that are named; the others are counted. None for all of them.
    """
    differ = departures(own, config)
    essential = [item for item in differ if item.path.partition(".")[0] in ("target", "loss")]
    if essential:
        data = _of("target", config.target.label, essential)
        title = phrase("{data} · {loss}", data=data, loss=_of("loss", config.loss.label, essential))
    return _with(title, [item for item in differ if item not in essential], most)


def _of(group: str, label: str, differ: list[Leaf | Fork]) -> str:
    """What a run's data or loss are called, with the first of their own settings that differs."""
    own = [item for item in differ if item.path.startswith(f"{group}.")]
    return phrase("{data} ({setting})", data=label, setting=_named(own[0])) if own else label


def _with(title: str, differ: list[Leaf | Fork], most: int | None) -> str:
    """Adds the first differences to a title."""
    for item in differ[:most]:
        title = phrase("{title} · {setting}", title=title, setting=_named(item))
    more = len(differ[most:]) if most is not None else 0
    return phrase("{title} · {more} more", title=title, more=more) if more else title


def _named(item: Leaf | Fork) -> str:
    """A setting and what it is set to."""
    if isinstance(item, Fork):
        return phrase("{setting}: {value}", setting=item.about.label, value=item.value.label)
    player = {"generator": "G", "discriminator": "D"}.get(item.path.partition(".")[0])
    if player is None:
        return phrase("{setting}: {value}", setting=item.about.label, value=_written(item))
    return phrase("{setting} of {player}: {value}", setting=item.about.label, player=player, value=_written(item))


def _written(item: Leaf) -> str:
    value: Any = item.value
    if value is None:
        return item.about.none_label
    if item.about.choices:
        return item.about.choices[value]
    if isinstance(value, bool):
        return "on" if value else "off"
    if isinstance(value, Written):
        return value.words
    if isinstance(value, tuple):
        return ", ".join(f"{number:.4g}" for number in value)
    return f"{value:.4g}" if isinstance(value, float) else str(value)
