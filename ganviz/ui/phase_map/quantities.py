"""What a map shows of each cell: one number of what its seeds have come to."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from statistics import median
from typing import TYPE_CHECKING

from ganviz import registry
from ganviz.phrases import Phrase, figures, phrase
from ganviz.studies.outcomes import QUESTIONS, modes_of
from ganviz.ui.study.metrics import metrics

if TYPE_CHECKING:
    from ganviz.studies.member import MemberLook
    from ganviz.targets import Target

Span = tuple[float, float]
#: The groups in which quantities stand, and what each is.
OUTCOME, METRIC, SIGN = "outcome", "metric", "sign"


@dataclass(frozen=True)
class Quantity:
    """One of them.

    Attributes:
        key: ``outcome:``, ``metric:`` or ``sign:`` with the key of a question, a reading or a diagnosis.
        label: its name.
        is_share: it is a share of the seeds.
        of: its value from the target and the looks at all seeds of a cell; None where none of them says anything.
    """

    key: str
    label: str
    is_share: bool
    of: Callable[[Target, Sequence[MemberLook]], float | None]

    @property
    def kind(self) -> str:
        """Which of the three it is."""
        return self.key.partition(":")[0]

    @property
    def is_count(self) -> bool:
        """It counts modes."""
        return self.key in _MODES

    def text(self, value: float) -> str:
        """A value as it is written."""
        if self.is_share:
            return f"{100 * value:.0f} %"
        return f"{value:g}" if self.is_count else figures(value)

    def span(self, target: Target, values: Sequence[float]) -> Span:
        """Returns between what its colours stand: its own bounds, where it has any, else those of the values."""
        if self.is_share or self.key in _SHARES:
            return 0.0, 1.0
        if self.key in _MODES and modes_of(target):
            return 0.0, float(modes_of(target))
        if self.key in _LOG_2:
            return 0.0, math.log(2)
        if not values:
            return 0.0, 1.0
        low, high = min(values), max(values)
        return (low, high) if high > low else (low - 0.5 * abs(low or 1.0), high + 0.5 * abs(high or 1.0))


#: Readings whose bounds are known: shares, numbers of modes, and what is at most log 2.
_SHARES = tuple(f"{METRIC}:{key}" for key in ("high_quality_share", "precision", "recall", "coverage", "accuracy"))
_MODES = tuple(f"{METRIC}:{key}" for key in ("modes_strict", "modes_captured"))
_LOG_2 = tuple(f"{METRIC}:{key}" for key in ("jsd", "jsd_bound"))


@cache
def quantities() -> Mapping[str, Quantity]:
    """Returns all there are, by key: outcomes, metrics, diagnoses."""
    found = [Quantity(f"{OUTCOME}:{key}", one.label, True, _share_of(key)) for key, one in QUESTIONS.items()]
    found += [Quantity(f"{METRIC}:{key}", label, False, _median_of(key)) for key, label in metrics().items()]
    signs = sorted(registry.entries("ganviz.diagnoses").values(), key=lambda kind: kind.precedence)
    found += [
        Quantity(f"{SIGN}:{kind.key}", kind.label, True, _signed(kind.key)) for kind in signs if kind.key != "diverged"
    ]
    return {one.key: one for one in found}


_NAMES = {
    OUTCOME: "Share of seeds: {label}",
    METRIC: "{label}, median",
    SIGN: "Share of seeds diagnosed: {label}",
}


def name_of(quantity: Quantity) -> Phrase:
    """What it is called where it stands alone."""
    return phrase(_NAMES[quantity.kind], label=quantity.label)


def _share_of(key: str) -> Callable[[Target, Sequence[MemberLook]], float | None]:
    def share(target: Target, looks: Sequence[MemberLook]) -> float | None:
        answers = [said for look in looks if (said := QUESTIONS[key].holds(target, look)) is not None]
        return sum(answers) / len(answers) if answers else None

    return share


def _median_of(key: str) -> Callable[[Target, Sequence[MemberLook]], float | None]:
    def middle(_: Target, looks: Sequence[MemberLook]) -> float | None:
        values = [value for look in looks if (value := look.values.get(key)) is not None]
        return float(median(values)) if values else None

    return middle


def _signed(key: str) -> Callable[[Target, Sequence[MemberLook]], float | None]:
    def share(_: Target, looks: Sequence[MemberLook]) -> float | None:
        signs = [look.sign for look in looks]
        return signs.count(key) / len(signs) if signs else None

    return share
