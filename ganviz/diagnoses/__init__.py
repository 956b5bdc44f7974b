"""What is happening: one plain sentence about a run, from measured signs; one diagnosis per file.

A diagnosis states its rule and thresholds in its docstring. It looks at windows of iterations, never at single values,
so that its sentence stands still while the curves flicker: the **recent** window is the last 200 iterations or the last
tenth of the run, the longer of the two, and the **long** window the last 500 or the last quarter. Metrics are read now
and then: a recent mean takes at least the last 3 readings, the long window holds at least the last 6 of the modes. With
a setting that changes the run begins anew: no window reaches back before it, and for 200 iterations only a run that has
diverged is diagnosed.

A rule decides by means; the distance that its sentence tells is the last reading, the one that is plotted. What only
makes sense for a player that learns, or for endless data, looks at the settings first (``_players``). The one sentence
with a tick is that of a distance within chance.

Where several rules apply, one speaks: first what ends a run (diverged, diverging), then what stops it from getting
better (a dead D, a vanished gradient), then what P_G does to the modes, the worse the sooner (hopping, collapsed, a
mode dropped or regained, few modes held), then what is wrong with D (overfitting), with the game (oscillating), with D
again (behind, ahead), then modes that are missing, and only then what is good (converged) or plain to see (an undecided
D, the critic's difference, the numbers).
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, ClassVar, Literal, NamedTuple, get_args

from ganviz import registry
from ganviz.diagnoses._players import cools_down as cools_down

if TYPE_CHECKING:
    from ganviz.snapshot import Frame

Tone = Literal["calm", "good", "warning", "error"]
TONES: tuple[Tone, ...] = get_args(Tone)


class Diagnosis(NamedTuple):
    """What was found: whose sentence it is, the sentence, and its tone."""

    key: str
    sentence: str
    tone: Tone


class Sign:
    """One thing that can be happening.

    Attributes:
        key: names it.
        label: two or three words for it.
        precedence: of several signs that are present the one with the lowest number speaks.
        tone: of its sentence.
    """

    key: ClassVar[str]
    label: ClassVar[str]
    precedence: ClassVar[int]
    tone: ClassVar[Tone]

    def look(self, frame: Frame) -> str | None:
        """Returns a sentence with the measured numbers in it, or None where the sign is absent."""
        raise NotImplementedError


def diagnose(frame: Frame) -> Diagnosis | None:
    """Returns the most important of what a frame's history shows, or None where no rule applies."""
    for sign in _signs():
        sentence = sign.look(frame)
        if sentence is not None:
            return Diagnosis(sign.key, sentence, sign.tone)
    return None


def shows(key: str, frame: Frame) -> bool:
    """Says whether a frame's history shows this sign, whatever else it shows. Raises UnknownEntryError for no key."""
    kind: type[Sign] = registry.entry(__name__, key)
    return kind().look(frame) is not None


@cache
def _signs() -> tuple[Sign, ...]:
    return tuple(sorted((kind() for kind in registry.entries(__name__).values()), key=lambda sign: sign.precedence))
