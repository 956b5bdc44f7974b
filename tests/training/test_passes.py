"""An iteration in its parts: what is shown of it is what a plain forward and backward pass gives."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from ganviz import registry
from ganviz.config import RunConfig
from ganviz.losses import Loss
from ganviz.passes import KEPT, Pass, Turn
from ganviz.snapshot import read_only
from ganviz.training.passes import Looked, look_through, why_not
from ganviz.training.trainer import GanTrainer
from tests.networks.plain_mlp import ACTIVATE
from tests.training.small_runs import changed, small

LOSSES = ("non_saturating", "wasserstein", "relativistic_pairing")


class Plain:
    """One network of a turn again, by autograd in float64, every layer a leaf of what follows it."""

    def __init__(self, of: Pass, activation: str, first: torch.Tensor) -> None:
        self.weights = [torch.tensor(one.astype(np.float64), requires_grad=True) for one in of.weights]
        self.layers, self.before = [first], []
        for index, layer in enumerate(self.weights):
            before = layer[:-1].T @ self.layers[-1] + layer[-1:].T
            before.retain_grad()
            self.before.append(before)
            is_last = index == len(self.weights) - 1
            self.layers.append(before if is_last else ACTIVATE[activation](before))


def assert_near(shown: np.ndarray | None, plain: torch.Tensor | None, tolerance: float) -> None:
    assert shown is not None
    assert plain is not None
    expected = plain.detach().numpy()
    assert shown.shape == expected.shape
    largest = max(float(np.abs(expected).max()), 1e-30)
    np.testing.assert_allclose(shown, expected, rtol=0, atol=tolerance * largest)


def check(turn: Turn, config: RunConfig, tolerance: float) -> None:
    """Holds all tensors of a turn, whose batch is all kept, to autograd's."""
    loss, of_d = config.loss, turn.player == "discriminator"
    G = Plain(turn.generator, config.generator.activation, torch.tensor(turn.generator.layers[0].astype(np.float64)))
    y, points = G.layers[-1], torch.tensor(turn.points.astype(np.float64))
    x = points[:, : turn.real]
    fed = torch.cat([x, y.detach() if of_d else y], dim=1)
    D = Plain(turn.discriminator, config.discriminator.activation, fed)
    s = D.layers[-1]
    s.retain_grad()
    real, fake = s[0, : turn.real], s[0, turn.real :]
    value = loss.discriminator_value(real, fake) if of_d else loss.generator_value(real if turn.real else None, fake)
    y.retain_grad()
    value.backward()
    assert turn.loss == pytest.approx(value.item(), rel=tolerance, abs=tolerance)
    assert_near(turn.points, fed, tolerance)
    for shown, plain in ((turn.generator, G), (turn.discriminator, D)):
        for one, other in zip(shown.layers, plain.layers, strict=True):
            assert_near(one, other, tolerance)
    fakes = slice(turn.real, None)  # to G's real partners nothing goes back
    for one, other in zip(turn.discriminator.back[1:], D.before, strict=True):
        assert one is not None
        assert other.grad is not None
        start = slice(None) if of_d else fakes
        assert_near(one[:, start], other.grad[:, start], tolerance)
    assert s.grad is not None
    assert_near(turn.slopes[slice(None) if of_d else fakes], s.grad[0, slice(None) if of_d else fakes], tolerance)
    if not of_d:
        for one, other in zip(turn.generator.back[1:], G.before, strict=True):
            assert_near(one, other.grad, tolerance)
        assert turn.discriminator.back[0] is not None
        assert_near(turn.discriminator.back[0][:, fakes], y.grad, tolerance)
    gradients = (turn.discriminator if of_d else turn.generator).gradients
    assert gradients is not None
    for gradient, weight in zip(gradients, (D if of_d else G).weights, strict=True):
        assert_near(gradient, weight.grad, tolerance)


def looked(trainer: GanTrainer) -> Looked:
    return look_through(trainer, details=False)


@pytest.mark.parametrize("target", ["gaussian", "ring"])
@pytest.mark.parametrize("loss", LOSSES)
@pytest.mark.parametrize(("dtype", "tolerance"), [("float64", 1e-6), ("float32", 1e-4)])
def test_tensors_are_those_of_a_plain_pass(target: str, loss: str, dtype: str, tolerance: float) -> None:
    config = small(f"target={target}", f"loss={loss}", f"dtype={dtype}")
    trainer = GanTrainer(config)
    trainer.iterate(3)
    turns = looked(trainer).passing.turns
    assert [turn.player for turn in turns] == ["discriminator", "generator"]
    for turn in turns:
        check(turn, config, tolerance)


def test_it_is_what_the_run_does_next_and_changes_nothing() -> None:
    trainer = GanTrainer(small("target=ring", "schedule.critic_steps=3"))
    trainer.iterate(5)
    before = trainer.checkpoint().parameters
    seen = looked(trainer)
    after = trainer.checkpoint().parameters
    assert all((before[name] == after[name]).all() for name in before)
    trainer.iterate()
    done = trainer.checkpoint().parameters
    summed = {name: before[name][0].copy() for name in before}
    for turn in seen.passing.turns:
        steps = getattr(turn, turn.player).steps
        assert steps is not None
        summed[turn.player] += np.concatenate([step.ravel() for step in steps])
    for name in done:
        np.testing.assert_allclose(summed[name], done[name][0], rtol=1e-12, atol=1e-15)
    assert seen.passing.iteration == 5
    assert read_only(seen.passing)


def test_parts_come_in_the_order_of_the_run() -> None:
    in_turn = looked(GanTrainer(small("schedule.critic_steps=2"))).passing
    once = ["noise", "generate", "data", "scores", "loss", "back", "step"]
    assert [step.part for step in in_turn.order] == [*once, *once, *(part for part in once if part != "data")]
    assert [(turn.player[0], turn.number, turn.of) for turn in in_turn.turns] == [("d", 1, 2), ("d", 2, 2), ("g", 1, 1)]
    at_once = looked(GanTrainer(small("schedule.order=simultaneous"))).passing
    assert [(step.turn, step.part) for step in at_once.order][-2:] == [(1, "step"), (0, "step")]
    assert [turn.player for turn in at_once.turns] == ["generator", "discriminator"]
    assert in_turn.place == (1, 7)


def test_it_is_seen_after_each_step_but_the_last() -> None:
    trainer = GanTrainer(small("schedule.critic_steps=2"))
    before = trainer.probe(with_sample=False)
    seen = looked(trainer)
    assert sorted(seen.snapshots) == [6, 13]
    assert (seen.snapshots[6].field.values != seen.snapshots[13].field.values).any()
    assert seen.snapshots[13].data is before.data


@pytest.mark.parametrize("loss", registry.entries("ganviz.losses"))
def test_the_loss_is_the_mean_of_what_points_cost(loss: str) -> None:
    kind: type[Loss] = registry.entry("ganviz.losses", loss)
    for turn in looked(GanTrainer(small(loss=kind()))).passing.turns:
        assert turn.loss == pytest.approx(turn.costs.mean(), rel=1e-9, abs=1e-12)


def test_noise_and_flipped_labels_are_in_what_is_shown() -> None:
    config = small("noise.instance.sigma=0.5", "noise.label.flip=0.5")
    turn = looked(GanTrainer(config)).passing.turns[0]
    assert turn.noisy
    assert (turn.points[:, turn.real :] != turn.generator.layers[-1]).any()
    assert (turn.slopes[: turn.real] > 0).any()  # told to be generated
    assert (turn.slopes[: turn.real] < 0).any()


def test_of_a_large_batch_a_part_is_kept() -> None:
    turn = looked(GanTrainer(small(f"schedule.batch_size={2 * KEPT}"))).passing.turns[0]
    assert (turn.kept, turn.real, turn.batch) == (KEPT, KEPT, 2 * KEPT)
    assert turn.points.shape[1] == 2 * KEPT
    np.testing.assert_array_equal(turn.points[:, KEPT:], turn.generator.layers[-1])


@pytest.mark.parametrize(
    "setting", ["schedule.order=extragradient", "schedule.unroll=2", "discriminator.pac=2 schedule.batch_size=12"]
)
def test_what_cannot_be_shown_says_why(setting: str) -> None:
    trainer = GanTrainer(changed(small(), *setting.split()))
    assert why_not(trainer)
    with pytest.raises(ValueError, match="Slow motion shows"):
        look_through(trainer)
