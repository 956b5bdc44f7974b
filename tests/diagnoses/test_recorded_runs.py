"""Recorded runs of known character get the right sentence, and keep it; healthy ones are not called collapsed."""

from __future__ import annotations

import re
from itertools import pairwise

import numpy as np
import pytest

from ganviz.diagnoses import Diagnosis, diagnose
from tests.diagnoses.record import FOLDER, HEALTHY, RUNS, recipes
from tests.diagnoses.recorded import Run, load

#: What is right, and what the sentence must hold; numbers that can be known without the rule are checked below.
RIGHT = {
    "ahead": ("ahead", r"D\(real\) 1\.00, D\(fake\) 0\.00; G takes no steps"),
    "balanced": ("balanced", r"on average D\(real\) 0\.50, D\(fake\) 0\.50"),
    "behind": ("behind", r"takes generated points for real ones"),
    "collapsed": ("collapsed", r"1 of 2 modes for 1,\d\d0 iterations"),
    "converged": ("converged", r"JSD is 0\.000\d\d, real samples give up to 0\.00080"),
    "critic": ("critic_gap", r"hardly tells the two: its means differ by .* W₁ is 0\.1\d"),
    "diverged": ("diverged", r"at iteration 1: a loss or gradient is no longer a finite number"),
    "diverging": ("diverging", r"L_D grows without end"),
    "grid": ("modes_missing", r"15 of 25 modes for \d,\d\d0 iterations: 10 not found"),
    "hopping": ("hopping", r"at most [12] of 8 modes at a time, but \d different ones"),
    "oscillating": ("oscillating", r"period about \d\d iterations; D\(fake\) swings"),
    "overfitting": ("overfitting", r"the 24 training points"),
    "ring": ("balanced", r"D can hardly tell the two .* but they differ: the JSD is 0\.1\d, chance gives up to"),
    "vanishing": ("vanishing_gradient", r"gradient has vanished: \d\.\d·10⁻¹²"),
}


def keys(run: Run, moments: np.ndarray) -> list[str | None]:
    """Whose sentence stands at each of these iterations."""
    found = [diagnose(run.at(int(moment))) for moment in moments]
    return [None if one is None else one.key for one in found]


def last_of(run: Run) -> Diagnosis:
    found = diagnose(run.at(int(run.history.iterations[-1])))
    assert found is not None
    return found


def test_every_recording_is_tried() -> None:
    assert set(RIGHT) == set(RUNS)
    assert {path.stem for path in FOLDER.glob("*.npz")} == set(recipes())
    assert sum(len(seeds) for _, seeds in HEALTHY.values()) == 20
    assert max(path.stat().st_size for path in FOLDER.glob("*.npz")) < 60_000


@pytest.mark.parametrize("name", RIGHT)
def test_a_run_of_known_character_gets_the_right_sentence(name: str) -> None:
    """In its last third, whenever one looks."""
    run, (key, words) = load(name), RIGHT[name]
    last = last_of(run)
    assert (last.key, bool(re.search(words, last.sentence))) == (key, True), last.sentence
    end = int(run.history.iterations[-1])
    late = np.linspace(2 * end / 3, end, 50).astype(int) if name not in ("diverged", "grid") else np.array([end])
    assert set(keys(run, late)) == {key}


@pytest.mark.parametrize("name", [name for name in RIGHT if name != "diverged"])
def test_a_sentence_does_not_flicker(name: str) -> None:
    """Looked at every 16th iteration, the sentence changes to another one at most 3 times in 1,000 iterations."""
    run = load(name)
    end = int(run.history.iterations[-1])
    changes = sum(one != other for one, other in pairwise(keys(run, np.arange(200, end, 16))))
    assert changes <= 1 + 3 * end / 1000


@pytest.mark.parametrize("name", [name for name in recipes() if name not in RUNS])
def test_a_healthy_run_is_never_called_collapsed(name: str) -> None:
    run = load(name)
    found = [diagnose(frame) for frame in run.frames()]
    assert {"collapsed", "hopping"}.isdisjoint(one.key for one in found if one is not None)
    # Healthy it is: every mode holds a tenth of its fair share at the end.
    n_modes = run.history.arrays["mode_shares"].shape[1]
    assert (10 * n_modes * run.history.arrays["mode_shares"][-5:].max(axis=0) >= 1).all()


def test_the_period_is_that_between_crossings() -> None:
    run = load("oscillating")
    said = re.search(r"about (\d+) iterations", last_of(run).sentence)
    assert said is not None
    history = run.history
    late = history.iterations > history.iterations[-1] - 400
    values = np.convolve(history.scalars["mean_d_fake"][late], np.full(9, 1 / 9), "valid")
    above = values > values.mean()
    rises = np.flatnonzero(above[1:] & ~above[:-1])
    spacing = float(np.diff(history.iterations[late]).mean())
    # Small ripples at a crossing count as one.
    rises = rises[np.append(True, np.diff(rises) > 10)]
    assert int(said[1]) == pytest.approx(spacing * (rises[-1] - rises[0]) / (len(rises) - 1), rel=0.15)


def test_a_gaussian_on_one_of_two_bumps_has_the_divergence_that_theory_gives() -> None:
    """That the run is collapsed is not the rule's word alone: JSD(P, Q) = .2158 where Q is half of P."""
    jsd = load("collapsed").history.metrics["jsd"][-10:]
    expected = 0.5 * np.log(4 / 3) + 0.5 * (0.5 * np.log(2 / 3) + 0.5 * np.log(2))
    assert jsd.mean() == pytest.approx(expected, abs=0.005)
