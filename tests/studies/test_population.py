"""Many runs at once: who the members are, and that each is the run that it would be alone."""

from __future__ import annotations

import json

import numpy as np
import pytest

from ganviz.settings import ConfigError
from ganviz.studies.population import population, table, train_population
from ganviz.studies.report import train_run
from ganviz.studies.vary import MOST_MEMBERS, Vary
from tests.training.small_runs import small

LINE = small("target=gaussian", "seed=3")
RATE_OF_D = "discriminator.optimiser.learning_rate"


def test_every_combination_has_every_seed() -> None:
    vary = [Vary(RATE_OF_D, (1e-3, 1e-2)), Vary("noise.instance.sigma", (0.0, 1.0))]
    members = population(LINE, 2, vary)
    assert [config.seed for config, _ in members] == [3, 4] * 4
    assert [differs[RATE_OF_D] for _, differs in members] == [1e-3] * 4 + [1e-2] * 4
    for config, differs in members:
        assert config.discriminator.optimiser.learning_rate == differs[RATE_OF_D]
        assert config.noise.instance.sigma == differs["noise.instance.sigma"]


def test_too_many_members_are_refused() -> None:
    with pytest.raises(ConfigError, match="4,096"):
        population(LINE, MOST_MEMBERS, [Vary(RATE_OF_D, (1e-3, 1e-2))])


def test_a_value_out_of_range_is_refused() -> None:
    with pytest.raises(ConfigError, match="learning_rate"):
        population(LINE, 1, [Vary(RATE_OF_D, (-1.0, 1.0))])


def test_each_member_is_the_run_that_it_would_be_alone() -> None:
    """In float64, so that the order of sums does not show."""
    members = population(LINE, 2, [Vary(RATE_OF_D, (1e-3, 5e-3))])
    told: list[int] = []
    report = train_population(members, 150, told.append)
    assert (report.iteration, report.device, told[-1]) == (150, "cpu", 150)
    for (config, differs), member in zip(members, report.members, strict=True):
        alone = train_run(config, 150)
        assert (member.seed, member.varied, member.diverged_at) == (config.seed, differs, None)
        assert member.losses == pytest.approx(alone.losses, rel=1e-9)
        for key, value in alone.metrics.items():
            assert member.metrics[key] == (None if value is None else pytest.approx(value, rel=1e-6, abs=1e-9)), key
    assert len({member.metrics["w1"] for member in report.members}) == 4
    plain = json.loads(json.dumps(report.to_dict(), allow_nan=False))
    done = 4 * 150 / report.training_seconds
    assert plain["iterations_per_second"] == pytest.approx(done, rel=0.01)
    assert len(plain["members"]) == 4


def test_the_table_has_a_line_for_each_and_says_who_diverged() -> None:
    quick = small("target=gaussian", "dtype=float32", "generator.width=64", "discriminator.width=64")
    vary = [Vary(f"{player}.optimiser.learning_rate", (1e-3, 1e6)) for player in ("generator", "discriminator")]
    report = train_population(population(quick, 1, vary), 300)
    lines = table("quick", report).splitlines()
    assert lines[0].startswith("quick: 4 members, ")
    assert len(lines) == 2 + 4
    wild = [index for index, member in enumerate(report.members) if member.diverged_at is not None]
    assert 3 in wild
    assert 0 not in wild
    for index, line in enumerate(lines[2:]):
        assert ("diverged at" in line) == (index in wild)
    sound = report.members[0].metrics
    assert f"{sound['w1']:.4g}" in lines[2]
    assert np.isfinite(sound["jsd"])
    assert set(report.members[3].metrics.values()) == {None}
