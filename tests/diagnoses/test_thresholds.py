"""Each threshold from both sides, rule by rule, and which rule speaks where several apply."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from ganviz import registry
from ganviz.diagnoses import Sign, diagnose, oscillating
from ganviz.snapshot import Array
from tests.diagnoses.made_up import EVERY, frame_of

SIGNS: dict[str, type[Sign]] = dict(registry.entries("ganviz.diagnoses"))
ITERATIONS, READINGS, MODES = 2000, 2000 // EVERY, 8
FAIR = 1 / MODES


def means(real: Any, fake: Any, **others: Any) -> dict[str, Any]:
    return {"scalars": {"mean_d_real": real, "mean_d_fake": fake, **others}}


def steps(*parts: tuple[int, float]) -> Array:
    """A number that keeps each value for so many iterations, or readings."""
    return np.concatenate([np.full(n, value) for n, value in parts])


def loss(early: float, before: float, last: float) -> dict[str, Any]:
    """L_D in the first half of the run, in the 200 iterations before the recent window, and within it."""
    return {"scalars": {"loss_d": -steps((400, 0.0), (600, early), (600, 0.0), (200, before), (200, last))}}


def norm(highest: float, now: float, fake: float = 0.01) -> dict[str, Any]:
    return means(0.99, fake, gradient_g=steps((20, highest), (1980, now)))


def modes(**shares: Any) -> dict[str, Any]:
    """The shares of the modes named m0 to m7, in units of the fair share: one number, or one for each reading."""
    rows = np.zeros((READINGS, MODES))
    for name, values in shares.items():
        rows[:, int(name[1])] = FAIR * np.asarray(values)
    return {"shares": rows}


def few(n: int, share: float = 1.0) -> dict[str, Any]:
    """The first ``n`` modes held alike throughout."""
    return modes(**{f"m{mode}": share for mode in range(n)})


def in_turn(leaders: int, at_once: int = 1, share: float = 2.0, of: int = MODES) -> dict[str, Any]:
    """Of so many modes other ones every third reading: ``at_once`` of them, of which the first is ahead."""
    rows = np.zeros((READINGS, of))
    for reading in range(READINGS):
        first = reading // 3 % leaders
        for mode in range(at_once):
            rows[reading, (first + mode) % of] = share / of * (1 if mode == 0 else 0.5)
    return {"shares": rows, "target__n_modes": of}


def lost(firm: float = 1.0, firmly: int = 4, missing: int = 3, rest: float = 0.0) -> dict[str, Any]:
    """Mode 7 is held loosely, then firmly, then not, with ``rest`` in the last reading; all others are held."""
    loosely = READINGS - firmly - missing
    of_it = steps((loosely, 0.15), (firmly, firm), (missing - 1, 0.09), (1, rest))
    return modes(**{f"m{mode}": 1.0 for mode in range(7)}, m7=of_it)


def found(firm: float = 1.0, firmly: int = 3, missing: int = 3, since: int = 3) -> dict[str, Any]:
    """Mode 7 is held loosely, then firmly, then not, then firmly again; all others are held."""
    loosely = READINGS - firmly - missing - since
    of_it = steps((loosely, 0.15), (firmly, firm), (missing, 0.09), (since, firm))
    return modes(**{f"m{mode}": 1.0 for mode in range(7)}, m7=of_it)


def fitted(fresh: float) -> dict[str, Any]:
    """L_D is 1, which stands for log 2 − ½ = .1931 nats on the training points."""
    return {"metrics": {"discriminator_estimate": fresh}, "target__training_points": 32}


def critic(share: float) -> dict[str, Any]:
    """Generated points are scored higher in so many of the last 200 iterations, but by less."""
    fake = steps((1800, 0.0), (round(200 * share), 1.01), (200 - round(200 * share), 0.0))
    return means(steps((1800, 0.0), (200, 1.0)), fake) | {"loss": "wasserstein"}


def blind(jsd: float, bound: float) -> dict[str, Any]:
    return {"metrics": {"jsd": jsd, "jsd_bound": bound}}


def wave(period: float, height: float = 0.05, size: float = 0.3, drift: float = 0.0) -> dict[str, Any]:
    time = np.arange(ITERATIONS)
    return {"scalars": {"mean_d_fake": size + height * np.sin(2 * np.pi * time / period) + drift * time}}


#: A rule, numbers to which it just applies, and numbers to which it just does not.
EDGES: list[tuple[str, dict[str, Any], dict[str, Any]]] = [
    ("ahead", means(0.901, 0.099), means(0.899, 0.099)),
    ("ahead", means(0.901, 0.099), means(0.901, 0.101)),
    ("balanced", means(0.549, 0.5), means(0.551, 0.5)),
    ("balanced", means(0.5, 0.451), means(0.5, 0.449)),
    ("behind", means(0.6, 0.621), means(0.6, 0.619)),
    ("behind", critic(0.9), critic(0.895)),
    ("behind", blind(0.301, 0.03), blind(0.299, 0.0)),
    ("behind", blind(0.5, 0.0499), blind(0.5, 0.0501)),
    ("collapsed", few(4), few(5)),
    ("collapsed", few(1, 2.01), few(1, 1.99)),
    ("collapsed", modes(m0=2.5, m1=0.101), modes(m0=2.5, **{f"m{mode}": 0.101 for mode in range(1, 5)})),
    ("collapsed", modes(m0=3.0), modes(m0=3.0, m1=steps((READINGS - 1, 0.0), (1, 0.101)))),
    # The second half of the long window are the last five readings.
    (
        "collapsed",
        modes(m0=3.0, m1=steps((READINGS - 6, 0.0), (1, 0.101), (5, 0.0))),
        modes(m0=3.0, m1=steps((READINGS - 5, 0.0), (1, 0.101), (4, 0.0))),
    ),
    ("collapsed", modes(m0=3.0), modes(m0=steps((READINGS - 5, 3.0), (1, 0.0), (4, 3.0)))),
    ("converged", {"metrics": {"jsd": 0.1, "jsd_floor_high": 0.1}}, {"metrics": {"jsd": 0.11, "jsd_floor_high": 0.1}}),
    ("diverging", loss(10, 40, 50), loss(10, 40, 49.9)),
    ("diverging", loss(100, 200, 300), loss(100.1, 200, 300)),
    ("diverging", loss(100, 400, 420.1), loss(100, 400, 419.9)),
    ("hopping", in_turn(3), in_turn(2)),
    ("hopping", in_turn(4, at_once=2), in_turn(4, at_once=3)),
    ("hopping", in_turn(4, of=4), in_turn(4, at_once=2, of=4)),
    ("hopping", in_turn(3, of=3), in_turn(3, at_once=2, of=6)),
    ("hopping", in_turn(3, share=2.01), in_turn(3, share=1.99)),
    ("few_modes", few(4), few(5)),
    ("few_modes", few(1, 0.81) | {"noise": 0.1}, few(1, 0.79) | {"noise": 0.1}),
    ("few_modes", few(1, 0.11), few(1, 0.09)),
    # The long window are the last ten readings.
    (
        "few_modes",
        modes(m0=3.0, **{f"m{mode}": steps((READINGS - 10, 1.0), (10, 0.0)) for mode in range(1, 5)}),
        modes(m0=3.0, **{f"m{mode}": steps((READINGS - 9, 1.0), (9, 0.0)) for mode in range(1, 5)}),
    ),
    ("mode_dropped", lost(firm=0.201), lost(firm=0.199)),
    ("mode_dropped", lost(firmly=4), lost(firmly=3)),
    ("mode_dropped", lost(missing=3), lost(missing=2)),
    ("mode_dropped", lost(rest=0.049), lost(rest=0.051)),
    # The long window are the last 500 iterations, ten readings: it began in the first of them, or before.
    ("mode_dropped", lost(missing=9), lost(missing=10)),
    ("mode_regained", found(firm=0.201), found(firm=0.199)),
    ("mode_regained", found(firmly=3), found(firmly=2)),
    ("mode_regained", found(missing=3), found(missing=2)),
    ("mode_regained", found(since=3), found(since=2)),
    # The recent window are the last 200, four readings.
    ("mode_regained", found(since=4), found(since=5)),
    ("modes_missing", few(5), few(4)),
    ("modes_missing", few(7), few(8)),
    ("modes_missing", few(5, 0.801), few(5, 0.799)),
    # Of 2,000 iterations the longest two windows are 800 long, and hold a period three times.
    ("oscillating", wave(250), wave(280)),
    ("oscillating", wave(100, height=1.6e-3, size=1.0), wave(100, height=1.3e-3, size=1.0)),
    ("overfitting", fitted(0.093), fitted(0.094)),
    ("vanishing_gradient", norm(50.1, 1.0), norm(49.9, 1.0)),
    ("vanishing_gradient", norm(1e3, 1.0, fake=0.049), norm(1e3, 1.0, fake=0.051)),
]


@pytest.mark.parametrize(("key", "inside", "outside"), EDGES, ids=[f"{key}{n}" for n, (key, *_) in enumerate(EDGES)])
def test_a_threshold(key: str, inside: dict[str, Any], outside: dict[str, Any]) -> None:
    assert SIGNS[key]().look(frame_of(ITERATIONS, **inside)) is not None
    assert SIGNS[key]().look(frame_of(ITERATIONS, **outside)) is None


@pytest.mark.parametrize(
    ("correlation", "period"),
    [
        ({4: -0.31, 10: 0.51}, 10),
        ({4: -0.29, 10: 0.51}, None),
        ({4: -0.31, 10: 0.49}, None),
        ({2: 0.6, 4: -0.31}, None),  # there is no peak after the dip
        ({4: -0.31, 10: 0.51, 20: 0.56}, 10),  # nearly as high as a later one, which is a multiple
        ({4: -0.31, 10: 0.51, 20: 0.57}, 20),
        ({4: -0.31, 10: 0.6, 11: 0.7, 12: 0.65}, 11),
        ({2: -0.31, 5: 0.51}, 5),
        ({2: -0.31, 4: 0.51}, None),
        ({4: -0.31, 41: 0.51}, 41),  # three times in 128 means
        ({4: -0.31, 42: 0.51}, None),
    ],
    ids=str,
)
def test_the_period_that_an_autocorrelation_shows(
    monkeypatch: pytest.MonkeyPatch, correlation: dict[int, float], period: int | None
) -> None:
    lags = np.zeros(128)
    lags[[0, *correlation]] = [1.0, *correlation.values()]
    monkeypatch.setattr(oscillating, "_autocorrelation", lambda values: lags)
    assert oscillating._period(np.zeros(128)) == period


@pytest.mark.parametrize(
    ("latest", "earlier", "is_found"),
    [(20, 24.9, True), (20, 25.1, False), (20, 15.1, True), (20, 14.9, False), (5.13, 5.13, True), (5.11, 5.11, False)],
)
def test_two_windows_have_the_same_period_of_sixteen_iterations_or_more(
    monkeypatch: pytest.MonkeyPatch, latest: float, earlier: float, is_found: bool
) -> None:
    """Periods in means of 3.125 iterations; longer windows have none."""
    found = iter([latest, earlier])
    monkeypatch.setattr(oscillating, "_period", lambda values: next(found, None))
    assert (SIGNS["oscillating"]().look(frame_of(ITERATIONS)) is not None) == is_found


# ── where several apply ───────────────────────────────────────────────────────────────────────────────────────────────


def together(*parts: dict[str, Any]) -> dict[str, Any]:
    """The numbers of several runs in one; of what two of them say, the later counts."""
    made: dict[str, Any] = {}
    for part in parts:
        for name, value in part.items():
            made[name] = {**made[name], **value} if isinstance(value, dict) and name in made else value
    return made


BROKEN = {"scalars": {"gradient_g": steps((ITERATIONS - 1, 1.0), (1, np.inf))}}
GROWING = {"scalars": {"loss_g": loss(10, 400, 500)["scalars"]["loss_d"]}}
MEMORISED = fitted(0.05)
CLOSE = {"metrics": {"jsd": 1e-3, "jsd_floor_high": 2e-3}}
ONE_OF_TWO_LOST = modes(m0=2.0, m1=steps((READINGS - 3, 2.0), (3, 0.0)))
ONE_FOR_ANOTHER = lost()["shares"] + 0
ONE_FOR_ANOTHER[:, 0] = FAIR * steps((READINGS - 9, 1.0), (5, 0.0), (4, 1.0))

#: Four of eight modes, but not for long; mode 1 is back.
JUST_GATHERED = modes(**{f"m{mode}": 2.0 for mode in range(3)}, m3=steps((READINGS - 3, 0.0), (3, 2.0)))
FEW_ARE_BACK = modes(m0=steps((READINGS - 6, 2.0), (3, 0.0), (3, 2.0)), m1=2.0, m2=steps((READINGS - 3, 0.0), (3, 2.0)))

#: From the one that speaks to the one that is silent, what shows both. Together they are a chain of all but the last
#: two, of which the one needs a scale of D's and the other that there is none.
SPEAKS_BEFORE = [
    ("diverged", "diverging", together(GROWING, BROKEN)),
    ("diverging", "vanishing_gradient", together(norm(1e3, 1.0), GROWING)),
    ("vanishing_gradient", "hopping", together(norm(1e3, 1.0), in_turn(3, share=4.0))),
    ("hopping", "collapsed", in_turn(3, share=4.0)),
    ("collapsed", "mode_dropped", ONE_OF_TWO_LOST),
    ("mode_dropped", "mode_regained", {"shares": ONE_FOR_ANOTHER}),
    ("mode_regained", "few_modes", FEW_ARE_BACK),
    ("few_modes", "overfitting", together(JUST_GATHERED, MEMORISED)),
    ("few_modes", "behind", together(JUST_GATHERED, means(0.4, 0.6))),
    ("few_modes", "ahead", together(JUST_GATHERED, means(0.95, 0.05))),
    ("overfitting", "oscillating", together(MEMORISED, wave(100))),
    ("oscillating", "behind", together(wave(100), blind(0.4, 0.01))),
    ("behind", "ahead", together(means(0.95, 0.05), blind(0.4, 0.01))),
    ("ahead", "modes_missing", together(means(0.95, 0.05), few(7))),
    ("modes_missing", "converged", together(few(7), CLOSE)),
    ("converged", "balanced", together(means(0.5, 0.5), CLOSE)),
    ("converged", "critic_gap", together(CLOSE, {"loss": "wasserstein"})),
]


@pytest.mark.parametrize(("first", "second", "numbers"), SPEAKS_BEFORE, ids=[a for a, *_ in SPEAKS_BEFORE])
def test_of_two_that_apply_the_more_important_speaks(first: str, second: str, numbers: dict[str, Any]) -> None:
    frame = frame_of(ITERATIONS, **numbers)
    assert SIGNS[first]().look(frame) is not None
    assert SIGNS[second]().look(frame) is not None
    found = diagnose(frame)
    assert found is not None
    assert (found.key, found.tone) == (first, SIGNS[first].tone)
