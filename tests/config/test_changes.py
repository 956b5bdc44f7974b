"""What changed, and whether it acts at once or waits."""

from __future__ import annotations

import itertools

from ganviz import registry
from ganviz.assignment import acts_live, assigned, differences, replaced, validated, with_live_changes
from ganviz.config import RunConfig
from ganviz.settings import Fork, walk
from tests.config.every import PACK, SPECTRAL, UNROLL, with_all


def test_differences_name_what_changed() -> None:
    config = RunConfig()
    assert differences(config, config) == []
    other = replaced(replaced(config, "seed", 3), "discriminator.optimiser", "sgd")
    assert differences(config, other) == ["discriminator.optimiser.kind", "seed"]


def test_a_changed_kind_stands_for_all_that_it_brings() -> None:
    ring = replaced(RunConfig(), "target.training_points", 50)
    assert differences(ring, replaced(RunConfig(), "target", "grid")) == ["target"]
    assert differences(replaced(RunConfig(), "target", "grid"), ring) == ["target"]


def test_live_settings_are_told_from_those_that_wait() -> None:
    config = RunConfig()
    for path in ("loss", "penalty.kind", "generator.optimiser", "clip.value", "schedule.critic_steps", "target"):
        assert acts_live(config, config, path)
    for path in ("generator.width", "latent.dimension", "seed", "dtype"):
        assert not acts_live(config, config, path)
    forks = tuple(f"{item.path}." for item in walk(config) if isinstance(item, Fork))
    for item in walk(config):
        assert acts_live(config, config, item.path) == (item.about.live or item.path.startswith(forks))


def test_a_choices_own_settings_are_live_where_the_choice_is() -> None:
    """Changing a loss's coding waits no more for a reset than changing the loss does."""
    for path, value in (("loss", "least_squares"), ("penalty", "wgan_gp"), ("target", "mixture")):
        config = replaced(RunConfig(), path, value)
        own = [item.path for item in walk(config) if item.path.startswith(f"{path}.")]
        assert own
        assert all(acts_live(config, config, each) for each in own)
    running = assigned(RunConfig(), "loss=least_squares", "penalty=wgan_gp")
    edited = assigned(running, "loss.coding=pearson", "penalty.weight=3", "target.n_modes=5", "generator.width=9")
    changed = differences(running, with_live_changes(running, edited))
    assert changed == ["target.n_modes", "loss.coding", "penalty.weight"]


def test_data_of_the_same_dimension_are_live_and_of_another_wait() -> None:
    """Networks for points of the plane have no use for those of a line."""
    targets = registry.entries("ganviz.targets")
    for running, edited in itertools.product(targets, targets):
        before, after = (replaced(RunConfig(), "target", key) for key in (running, edited))
        alike = targets[running].dimension == targets[edited].dimension
        assert acts_live(before, after, "target") == alike
        assert acts_live(before, after, "target.training_points") == alike
        assert with_live_changes(before, after) == (after if alike else before)


def test_live_changes_alone_reach_a_running_config() -> None:
    running = RunConfig()
    edited = replaced(replaced(replaced(running, "generator.width", 8), "loss", "wasserstein"), "clip.value", 0.1)
    assert differences(running, with_live_changes(running, edited)) == ["loss", "clip.value"]


def test_a_live_change_that_does_not_go_with_what_still_runs_waits_too() -> None:
    running = with_all((PACK, 4), (SPECTRAL, True))
    edited = replaced(replaced(running, PACK, 1), SPECTRAL, False)
    edited = replaced(replaced(replaced(edited, "schedule.batch_size", 255), UNROLL, 3), "schedule.critic_steps", 5)
    merged = with_live_changes(running, edited)
    assert differences(running, merged) == ["schedule.critic_steps"]
    assert validated(merged) == merged
    assert with_live_changes(edited, edited) == edited
