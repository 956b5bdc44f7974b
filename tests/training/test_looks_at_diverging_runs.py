"""What looks at a run that overflows never fails: it ends in the sentence for that, and every reading is a number."""

from __future__ import annotations

import json

import pytest

from ganviz.assignment import assigned
from ganviz.config import RunConfig
from ganviz.diagnoses import diagnose
from ganviz.metrics import measure
from ganviz.presets import preset
from ganviz.recording import Recording
from ganviz.snapshot import Frame
from ganviz.training.trainer import GanTrainer


def with_rates(generator: float, discriminator: float, *assignments: str, kind: str = "sgd") -> RunConfig:
    rates = {"generator": generator, "discriminator": discriminator}
    optimisers = [f"{player}.optimiser.kind={kind}" for player in rates]
    optimisers += [f"{player}.optimiser.learning_rate={rate}" for player, rate in rates.items()]
    return assigned(preset("gaussian-1d").config, *optimisers, *assignments)


RELU = ("generator.activation=relu", "discriminator.activation=relu")
#: Found by trying some hundreds of such settings at random.
CASES = {
    "a weight beyond half of what float32 holds": with_rates(1e-3, 1e6, *RELU),
    "weights and losses that float64 holds and float32 does not": with_rates(
        1e9, 1e-3, "loss=least_squares", "dtype=float64", "discriminator.activation=leaky_relu", kind="momentum"
    ),
    "all numbers of one player, which are no numbers as where it takes no step": with_rates(
        1e5, 1e5, "loss=fgan_reverse_kl", "schedule.unroll=2", "clip.value=100", "discriminator.layers=0"
    ),
    "in the plane, with noise": assigned(
        with_rates(1e9, 1e9, *RELU, kind="momentum"), "target=two_moons", "noise.instance.sigma=100"
    ),
    "flipped pairs": with_rates(1e9, 1e9, *RELU, "loss=relativistic_pairing", "noise.label.flip=0.2"),
}


@pytest.mark.parametrize("config", CASES.values(), ids=CASES.keys())
def test_it_ends_in_the_sentence_for_divergence(config: RunConfig) -> None:
    trainer, recording = GanTrainer(config), Recording()
    for iterations in (1, 1, 2, 6, 30, 200):
        trainer.iterate(iterations)
        snapshot = trainer.probe(with_sample=True)
        assert snapshot.sample is not None
        measures = measure(config, snapshot.sample, whole=False)
        json.dumps(dict(measures.values), allow_nan=False)
        for block in trainer.take_scalars():
            recording.add_scalars(block)
        recording.add_measures(measures)
        diagnosis = diagnose(Frame(snapshot, recording.history(), recording.measures))
        if trainer.all_diverged:
            assert diagnosis is not None
            assert diagnosis.key == "diverged"
            return
    pytest.fail("it did not diverge")
