"""The scoreboard over losses and seeds."""

from __future__ import annotations

import csv
import io

import numpy as np
import pytest

from ganviz import registry
from ganviz.assignment import replaced
from ganviz.studies.compare import CHECK_EVERY, Row, Score, comma_separated, score_seeds, table
from ganviz.studies.published import PUBLISHED, published_for
from ganviz.training.trainer import GanTrainer
from tests.training.small_runs import changed, small

RING = small("target=ring", "discriminator.optimiser.learning_rate=0.001")


def score(seed: int, strict: int | None, first: int | None = None) -> Score:
    share = None if strict is None else 0.5 + seed / 10
    return Score(seed, strict, strict, share, share, first, first, None if strict is not None else 7)


def test_a_score_is_that_of_the_member_of_a_population() -> None:
    row = score_seeds("mine", RING, (3, 5), 2 * CHECK_EVERY + 10)
    trainer = GanTrainer([replaced(RING, "seed", seed) for seed in (3, 5)])
    trainer.iterate(row.iterations)
    assert (row.preset, row.label, row.iterations, row.all_modes) == ("mine", "non-saturating", 210, 8)
    scoreboard = registry.entry("ganviz.metrics", "mode_scoreboard")()
    for member, score in enumerate(row.scores):
        expected = scoreboard.measure(trainer.configs[member], trainer.sample(member)).values
        assert {name: getattr(score, name) for name in expected} == expected
        assert score.diverged_at is None
    assert [score.seed for score in row.scores] == [3, 5]
    assert row.seconds > 0


def test_the_first_check_that_finds_every_mode_is_noted() -> None:
    """One wide mode has all of it at once; a mode far away has it never."""
    near = changed(RING, "target=gaussian", "target.mean=0", "target.sigma=5")
    row = score_seeds("near", near, (0,), 2 * CHECK_EVERY)
    assert row.scores[0].first_iteration == CHECK_EVERY
    assert 0 < (row.scores[0].first_seconds or 0) < row.seconds
    assert row.complete == 1
    far = changed(near, "target.mean=90", "target.sigma=0.1")
    row = score_seeds("far", far, (0,), CHECK_EVERY)
    assert row.scores[0].first_iteration is row.scores[0].first_seconds is None
    assert row.complete == 0


def test_a_distribution_without_modes_and_a_run_that_diverges_have_no_score() -> None:
    row = score_seeds("moons", changed(RING, "target=two_moons"), (0,), 5)
    assert row.all_modes is None
    assert row.scores[0].modes_strict is row.scores[0].high_quality_share is None
    wild = changed(RING, "dtype=float32", *(f"{p}.optimiser.learning_rate=1e6" for p in ("generator", "discriminator")))
    wild = changed(wild, "generator.width=64", "discriminator.width=64")
    row = score_seeds("wild", wild, (0, 1), 1000)
    assert row.iterations < 1000
    assert all(score.diverged_at is not None and score.modes_strict is None for score in row.scores)


def test_means_are_over_the_seeds_that_have_the_number() -> None:
    row = Row("ring", "hinge", 100, 8, 1.0, (score(0, 8, 300), score(1, None), score(2, 6)))
    assert row.mean("modes_strict") == 7
    assert row.mean("high_quality_share") == pytest.approx(0.6)
    assert row.mean("first_iteration") == 300
    assert row.complete == 1
    assert Row("ring", "hinge", 100, 8, 1.0, (score(1, None),)).mean("modes_strict") is None


def test_the_table_has_a_line_per_row_and_the_papers_below() -> None:
    rows = [
        Row("ring", "hinge", 1500, 8, 1.0, (score(0, 8, 300), score(1, 7))),
        Row("ring", "minimax", 1500, 8, 1.0, (score(0, 1),)),
        Row("moons", "hinge", 100, None, 1.0, (score(0, None),)),
    ]
    moons = changed(RING, "target=two_moons")
    text = table(rows, [RING, RING, moons])
    ring, of_moons = text.split("moons: ")
    assert ring.startswith("ring: 2 seeds, 1,500 iterations\n\n| method")
    lines = ring.strip().splitlines()[2:]
    assert len({len(line) for line in lines}) == 1, "every line is as wide"
    cells = [[cell.strip() for cell in line.strip("|").split("|")] for line in lines]
    assert cells[2] == ["hinge", "7.5", "7.5", "55.0", "0.550", "1 of 2", "300", "300.0"]
    assert cells[3][-2:] == ["–", "–"]
    assert [row[0] for row in cells[4:]] == [f"{paper.method} ({paper.source})" for paper in PUBLISHED]
    assert "VEEGAN" not in of_moons


def test_the_papers_rows_are_for_their_distributions_only() -> None:
    assert [numbers for _, numbers in published_for(RING.target)] == [row.ring for row in PUBLISHED]
    grid = changed(RING, "target=grid").target
    assert [numbers for _, numbers in published_for(grid)] == [row.grid for row in PUBLISHED]
    for other in (changed(RING, "target.n_modes=7"), changed(RING, "target=two_moons")):
        assert published_for(other.target) == []


def test_csv_has_a_line_per_seed() -> None:
    rows = [Row("ring", "hinge, R1", 100, 8, 1.0, (score(0, 8, 300), score(1, None)))]
    one, other = csv.DictReader(io.StringIO(comma_separated(rows)))
    assert (one["method"], one["seed"], one["modes_strict"], one["first_iteration"]) == ("hinge, R1", "0", "8", "300")
    assert (other["modes_strict"], other["diverged_at"]) == ("", "7")
    assert np.isclose(float(one["high_quality_share"]), 0.5)
