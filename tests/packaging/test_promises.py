"""``packaging/promises.py``, and what the presets promise."""

from __future__ import annotations

import json
from pathlib import Path
from types import ModuleType
from typing import Any

import numpy as np
import pytest

from ganviz.presets import Preset, presets
from tests.packaging.scripts import script


@pytest.fixture(scope="module")
def promises() -> ModuleType:
    """The module packaging/promises.py."""
    return script("promises")


def small(folder: Path, promise: list[dict[str, Any]], **config: Any) -> str:
    """A preset that trains in no time: its file."""
    player = {"layers": 1, "width": 4}
    tiny = {"target": "gaussian", "latent": {"dimension": 1}, "generator": player, "discriminator": player}
    plain = {"title": "Small", "promise": promise, "config": tiny | {"schedule": {"batch_size": 8}} | config}
    path = folder / "small.json"
    path.write_text(json.dumps(plain), encoding="utf-8")
    return str(path)


@pytest.mark.parametrize("shipped", presets(), ids=lambda shipped: shipped.key)
def test_every_preset_promises_what_can_be_read(shipped: Preset, promises: ModuleType) -> None:
    assert shipped.promise
    assert {condition.reading for condition in shipped.promise} <= promises.known_readings().keys()
    assert max(condition.last for condition in shipped.promise) == shipped.iterations


def test_it_counts_the_runs_that_keep_all(promises: ModuleType, tmp_path: Path, capsys: pytest.CaptureFixture) -> None:
    # G has not left its place near 0 after three iterations; D may think of that what it likes.
    near = {"at": 3, "reading": "mean", "at_most": 2}
    far = {"at": 2, "reading": "w1", "at_most": 1}
    wide = {"from": 1, "to": 3, "reading": "mean_d_real", "of": "spread", "at_most": 1}
    assert promises.main([small(tmp_path, [near, wide]), "--seeds", "5", "--seeds-from", "here"]) == 0
    out = capsys.readouterr().out
    assert "5 runs of each preset, seeds from here" in out
    assert out.count("5 of 5") == 3
    assert promises.main([small(tmp_path, [near, far]), "--seeds", "5", "--seeds-from", "here"]) == 1
    out = capsys.readouterr().out
    assert ("0 of 5    all  NOT KEPT" in out, "0 of 5    w1 ≤ 1 at 2" in out) == (True, True)


@pytest.mark.parametrize(("kept", "enough"), [(3, False), (4, True)])
def test_four_runs_in_five_are_enough(kept: int, enough: bool, promises: ModuleType) -> None:
    table = np.array([[run < kept for run in range(5)], [True] * 5])
    found = promises.Outcome(presets()[0], table, ((), ()))
    assert (found.kept_all, found.is_kept) == (kept, enough)


def test_what_has_diverged_keeps_nothing(promises: ModuleType, tmp_path: Path, capsys: pytest.CaptureFixture) -> None:
    steep = {"layers": 1, "width": 4, "activation": "leaky_relu", "optimiser": {"kind": "sgd", "learning_rate": 1e9}}
    players = {"generator": steep, "discriminator": steep, "loss": "wasserstein"}
    path = small(tmp_path, [{"at": 40, "reading": "sigma", "at_least": 0}], **players)
    assert promises.main([path, "--seeds", "2", "--seeds-from", "here"]) == 1
    assert "0 of 2    sigma ≥ 0 at 40: no reading" in capsys.readouterr().out


def test_copies_of_training_points_are_counted(promises: ModuleType, tmp_path: Path) -> None:
    path = small(tmp_path, [{"at": 1, "reading": "near_training", "at_least": 0, "at_most": 1}])
    plain = json.loads(Path(path).read_text(encoding="utf-8"))
    plain["config"]["target"] = {"kind": "gaussian", "mean": 0, "training_points": 1}
    Path(path).write_text(json.dumps(plain), encoding="utf-8")
    found = promises.outcome(path, "here", 1)
    assert found.kept_all == 1
    endless = small(tmp_path, [{"at": 1, "reading": "near_training", "at_most": 1}])
    assert promises.outcome(endless, "here", 1).kept_all == 0


def test_names_and_numbers_that_cannot_be_used(promises: ModuleType, capsys: pytest.CaptureFixture) -> None:
    for wrong in (["no-such-preset"], ["--seeds", "0"], ["--processes", "0"]):
        with pytest.raises(SystemExit) as ended:
            promises.main(wrong)
        assert ended.value.code == 2
    assert "no-such-preset" in capsys.readouterr().err
