"""Many runs at once: who the members are, and that each is the run that it would be alone."""

from __future__ import annotations

import json
from collections.abc import Sequence

import numpy as np
import pytest

from ganviz.settings import ConfigError
from ganviz.studies.population import population, table, train_population
from ganviz.studies.report import train_run
from ganviz.studies.running import OnFinished, OnProgress
from ganviz.studies.shards import Shard
from ganviz.studies.task import ShardNumbers, trained
from ganviz.studies.vary import MOST_MEMBERS, Vary
from ganviz.studies.workers import Progress
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


def test_members_of_several_populations_come_back_in_their_order(monkeypatch: pytest.MonkeyPatch) -> None:
    def backwards(shards: Sequence[Shard], workers: int, on_finished: OnFinished, on_progress: OnProgress) -> None:
        assert workers == 2
        for shard in reversed(shards):
            on_progress(Progress(5 * len(shard.members), 1))
            on_finished(shard, ShardNumbers.from_json(trained(shard.to_json())))

    monkeypatch.setattr("ganviz.studies.population.train_in_processes", backwards)
    monkeypatch.setattr("ganviz.studies.population.points_for_many", lambda members: 500)
    members = population(LINE, 1, [Vary(RATE_OF_D, (1e-3, 5e-3)), Vary("loss", ("hinge", "wasserstein"))])
    done, measured = list[int](), list[int]()
    report = train_population(members, 10, done.append, measured.append, workers=3)
    assert [tuple(member.varied.values()) for member in report.members] == [
        (1e-3, "hinge"),
        (1e-3, "wasserstein"),
        (5e-3, "hinge"),
        (5e-3, "wasserstein"),
    ]
    alone = train_run(members[2][0], 10)
    assert report.members[2].losses == pytest.approx(alone.losses, rel=1e-9)
    assert (done[0], done[-1], measured[0], measured[-1]) == (2, 10, 1, 4)
    head, columns, *lines = table("line", report).splitlines()
    assert "measured by 500 points each, for a ranking" in head
    assert columns.split()[:5] == ["seed", RATE_OF_D, "loss", "JSD", "W₁"]
    assert lines[1].split()[:3] == ["3", "0.001", "wasserstein"]


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
