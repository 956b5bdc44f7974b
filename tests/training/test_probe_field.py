"""D's field in a snapshot: its values, its colours and its slope."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from scipy.optimize import brentq

from ganviz.training.network_reader import NetworkReader
from ganviz.training.trainer import GanTrainer
from tests.covering import Case, pairwise
from tests.losses.optimum import ratio_told
from tests.training.probed_runs import (
    LOSSES,
    SCORES,
    Array,
    by_hand,
    deviation,
    double,
    gaussian_generator,
    judge_of,
    line,
    put,
    trained,
)
from tests.training.small_runs import assignments_of, changed, named, small


@pytest.mark.parametrize("loss", ["non_saturating", "wasserstein"])
def test_rows_of_the_field_are_y_and_columns_x(loss: str) -> None:
    trainer = trained(small(f"loss={loss}"), 20)
    field = trainer.probe().field
    x, y = field.axes
    assert len(x) != len(y)
    assert field.values.shape == (len(y), len(x))
    for ix, iy in ((0, 0), (len(x) - 1, 0), (3, 40), (60, 10), (len(x) - 1, len(y) - 1)):
        score = by_hand(trainer, "discriminator", np.array([[x[ix], y[iy]]]))[0, 0]
        expected = 1 / (1 + np.exp(-score)) if loss == "non_saturating" else score
        assert field.values[iy, ix] == pytest.approx(expected, rel=1e-5, abs=1e-6)
    assert np.abs(field.values[10, 60] - field.values[40, 3]) > 1e-3


def test_the_field_of_a_line() -> None:
    trainer = trained(line(), 20)
    field = trainer.probe().field
    (x,) = field.axes
    expected = 1 / (1 + np.exp(-by_hand(trainer, "discriminator", x[:, None])[:, 0]))
    np.testing.assert_allclose(field.values, expected, atol=1e-6)
    assert (field.middle, field.span, field.is_probability) == (0.5, 0.5, True)


@pytest.mark.parametrize("target", ["gaussian", "ring"])
def test_the_field_reaches_past_the_view(target: str) -> None:
    snapshot = GanTrainer(small(f"target={target}")).probe()
    for axis, (low, high) in zip(snapshot.field.axes, snapshot.config.target.bounds(), strict=True):
        assert axis[0] < low < high < axis[-1]
        np.testing.assert_allclose(np.diff(axis), (axis[-1] - axis[0]) / (len(axis) - 1), rtol=1e-3)


@pytest.mark.parametrize("target", ["gaussian", "ring"])
def test_a_critics_colours_are_centred_between_its_two_means(target: str) -> None:
    trainer = trained(small(f"target={target}", "loss=wasserstein"), 30)
    snapshot = trainer.probe()
    real, fake = (by_hand(trainer, "discriminator", points) for points in (snapshot.data, snapshot.generated))
    middle = (real.mean() + fake.mean()) / 2
    assert not snapshot.field.is_probability
    assert snapshot.field.middle == pytest.approx(middle, rel=1e-5)
    assert snapshot.field.span == pytest.approx(max(np.abs(real - middle).max(), np.abs(fake - middle).max()), rel=1e-5)


@pytest.mark.parametrize("case", pairwise(SCORES), ids=named)
def test_the_field_is_d_of_each_point_alone(case: Case) -> None:
    """Of a pack of it alone, whose log-ratio counts once for each, with the deviation of the data."""
    config = line(*assignments_of(case))
    loss = config.loss.key
    trainer = GanTrainer([config, changed(config, "seed=1")])
    trainer.iterate(20)
    snapshot = trainer.probe(member=1, with_sample=False)
    field, pac, score = snapshot.field, config.discriminator.pac, judge_of(trainer, 1)
    n = 1000 // pac * pac
    real, fake = double(snapshot.data, n), double(snapshot.generated, n)
    given = deviation(real.reshape(n // pac, -1))
    expected = score(torch.repeat_interleave(double(field.axes[0]), pac), given).detach().numpy()
    assert field.is_probability == LOSSES[loss].is_probability
    if field.is_probability:
        neutral = 0.0
        if LOSSES[loss].offset_is_free:
            neutral = neutral_by_hand(score(real).detach().numpy(), score(fake).detach().numpy())
        # The density ratio at which such a score is the optimal one, by D's slopes; Pearson's may tell less than none.
        ratio = np.maximum(ratio_told(LOSSES[loss], expected - neutral), 1e-6) ** (1 / pac)
        expected = ratio / (1 + ratio)
        assert (field.middle, field.span) == (0.5, 0.5)
    assert np.ptp(expected) > 1e-3
    np.testing.assert_allclose(field.values, expected, rtol=1e-5, atol=2e-6)


def neutral_by_hand(real: Array, fake: Array) -> float:
    """The c for which 1/(1 + exp(c − s)) is ½ on average."""

    def excess(c: float) -> float:
        return sum(float((1 / (1 + np.exp(c - scores))).mean()) for scores in (real, fake)) - 1

    return float(brentq(excess, min(real.min(), fake.min()), max(real.max(), fake.max())))


@pytest.mark.parametrize(
    ("assignments", "middle", "span"),
    [
        (["loss=hinge"], 0.0, 1.0),
        (["loss=least_squares"], 0.5, 0.5),
        (["loss=least_squares", "loss.coding=plus_minus_one"], 0.0, 1.0),
        (["loss=least_squares", "loss.coding=pearson"], 0.0, 1.0),
    ],
)
def test_a_score_with_aims_is_coloured_by_them(assignments: list[str], middle: float, span: float) -> None:
    field = trained(small(*assignments), 20).probe().field
    assert (field.middle, field.span, field.is_probability) == (middle, span, False)


@pytest.mark.parametrize(("sigma", "undecided"), [(0.0, 0.147), (1.0, 0.930)])
def test_the_neutral_score_of_a_pairing_is_found_under_the_noise_of_the_moment(sigma: float, undecided: float) -> None:
    """With the steep score s(x) = 1000x D is ½ at the median of both distributions together, under the noise of the
    moment.

    Of N(0, .1) and N(3, 2), which is .147, or with noise of 1 .930: where Φ(x/√(.01 + σ²)) + Φ((x − 3)/√(4 + σ²)) = 1.
    """
    setup = line(
        "target.mean=0",
        "target.sigma=0.1",
        "loss=relativistic_pairing",
        "discriminator.layers=0",
        f"noise.instance.sigma={sigma}",
    )
    trainer = gaussian_generator(setup, 3.0, 2.0)
    put(trainer, "discriminator", [1000.0, 7.0])
    field = trainer.probe().field
    assert np.interp(0.5, field.values, field.axes[0]) == pytest.approx(undecided, abs=0.1)


@pytest.mark.parametrize("noise", [0.0, 0.75])
def test_the_deviation_that_d_is_given_is_that_of_the_data_under_the_noise_of_the_moment(noise: float) -> None:
    """D's score is the deviation that it is given: of N(.5, 1) under the noise, √(1 + σ²), to 1,000 points."""
    trainer = GanTrainer(
        line(
            "discriminator.batch_deviation=on",
            "discriminator.layers=0",
            "loss=wasserstein",
            f"noise.instance.sigma={noise}",
        )
    )
    put(trainer, "discriminator", [0.0, 1.0, 0.0])
    values = trainer.probe().field.values
    assert np.ptp(values) == 0
    assert values[0] == pytest.approx(np.hypot(1, noise), rel=4 / 2000**0.5)


def test_the_fields_slope_has_the_length_of_the_gradient() -> None:
    trainer = trained(small("discriminator.activation=tanh"))
    field = trainer.probe().field
    x, y = (axis.astype(np.float64) for axis in field.axes)
    with torch.inference_mode():
        slopes = NetworkReader(trainer.member_state()).slopes(np.stack(np.meshgrid(x, y), -1).reshape(-1, 2))
    exact = slopes.reshape(len(y), len(x))
    inner = np.s_[1:-1, 1:-1]
    np.testing.assert_allclose(field.slope[inner], exact[inner], atol=0.02 * exact.max())
