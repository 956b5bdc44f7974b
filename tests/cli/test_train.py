"""``ganviz train``: its report, its bar, its exit status."""

from __future__ import annotations

import io
import json
import re
import sys
from typing import Any

import pytest

from ganviz.commands import FAILED, MISUSED
from tests.cli.typed import DIVERGING, QUICK, RATE_OF_D, Captured, ended, one_line

METRICS = {
    "jsd",
    "jsd_floor",
    "jsd_bandwidth",
    "jsd_bound",
    "w1",
    "w1_floor",
    "w1_samples",
    "modes_captured",
    "modes_strict",
    "high_quality_share",
    "mode_kl",
}
CRITIC = ["--set=loss=wasserstein", "--set=clip.value=0.1"]


def trained(captured: Captured, *arguments: str) -> dict[str, Any]:
    """The one line of JSON that a run ends with; fails where anything else is on standard output."""
    assert ended("train", *arguments, "--json") == 0
    out, err = captured.readouterr()
    assert out.count("\n") == 1
    assert err == ""
    report: dict[str, Any] = json.loads(out, parse_constant=lambda name: pytest.fail(f"{name} is not JSON"))
    return report


def test_train_can_train_many_members(capfd: Captured) -> None:
    many = [*QUICK, "--iterations", "20", "--members", "2", "--vary", "discriminator.learning_rate=1e-4:1e-2:3"]
    plain = trained(capfd, "gaussian-1d", *many, "--seed", "5")
    assert [member["seed"] for member in plain["members"]] == [5, 6] * 3
    assert [member["varied"][RATE_OF_D] for member in plain["members"]][::2] == pytest.approx([1e-4, 1e-3, 1e-2])
    assert plain["members"][0]["metrics"].keys() >= METRICS
    assert ended("train", "gaussian-1d", *many) == 0
    assert "gaussian-1d: 6 members, 20 iterations" in capfd.readouterr().out


@pytest.mark.parametrize(
    ("wrong", "named"),
    [
        (["--members", "0"], "--members"),
        (["--vary", "seed=1:2"], "--vary"),
        (["--vary", "discriminator.width=0:64:4"], "discriminator.width"),
        (["--vary", "loss=hinge,mistyped"], "loss"),
        (["--vary", "seed=1,2"], "seed"),
    ],
)
def test_members_that_cannot_be_are_refused_in_one_line(capsys: Captured, wrong: list[str], named: str) -> None:
    assert ended("train", "gaussian-1d", *wrong) == MISUSED
    assert named in one_line(capsys)


def test_train_ends_with_one_line_of_json(capfd: Captured) -> None:
    report = trained(capfd, "gaussian-1d", "--iterations", "60", "--seed", "7")
    assert {"preset", "seed", "iteration", "training_seconds", "iterations_per_second", "device"} <= set(report)
    assert (report["preset"], report["seed"], report["iteration"], report["device"]) == ("gaussian-1d", 7, 60, "cpu")
    assert report["training_seconds"] > 0
    assert report["iterations_per_second"] == pytest.approx(60 / report["training_seconds"], rel=0.05)
    assert set(report["losses"]) == {"discriminator", "generator"}
    assert set(report["metrics"]) >= METRICS
    assert 0 <= report["metrics"]["jsd"] <= 0.6932
    assert report["metrics"]["w1"] > report["metrics"]["w1_floor"] > 0
    assert report["metrics"]["w1_samples"] == 20_000


def test_what_does_not_apply_is_null(capfd: Captured) -> None:
    """A critic's score bounds no divergence, and two moons have no separate modes."""
    metrics = trained(capfd, "ring-collapse", "--iterations", "2", *QUICK, *CRITIC)["metrics"]
    assert metrics["jsd_bound"] is None
    assert metrics["modes_strict"] == 0
    metrics = trained(capfd, "ring-collapse", "--iterations", "2", *QUICK, "--set=target=two_moons")["metrics"]
    assert metrics["modes_strict"] is metrics["mode_kl"] is metrics["high_quality_share"] is None
    assert metrics["jsd_bound"] is not None


def test_the_seed_decides_everything(capfd: Captured) -> None:
    quick = ["ring-collapse", "--iterations", "40", *QUICK]
    one, again, other = (trained(capfd, *quick, "--seed", seed) for seed in ("1", "1", "2"))
    assert one["metrics"] == again["metrics"]
    assert one["losses"] == again["losses"]
    assert one["metrics"] != other["metrics"]


def test_a_run_without_json_is_told_in_words(capfd: Captured) -> None:
    assert ended("train", "gaussian-1d", "--iterations", "20", *QUICK) == 0
    out, err = capfd.readouterr()
    assert out.startswith("gaussian-1d, seed 0: 20 iterations, ")
    assert re.search(r"^  jsd +0\.\d+$", out, re.MULTILINE)
    assert err == ""


def test_a_run_that_diverges_fails_and_says_so(capfd: Captured) -> None:
    assert ended("train", "ring-collapse", "--iterations", "500", "--json", *QUICK, *DIVERGING) == FAILED
    out, err = capfd.readouterr()
    report = json.loads(out)
    assert report["diverged_at"] < report["iteration"] < 500
    assert report["metrics"]["jsd"] is None
    assert set(report["metrics"].values()) == {None}
    assert err.count("\n") == 1
    assert f"diverged at iteration {report['diverged_at']}: a loss or gradient is no longer a number" in err


def test_a_doubtful_combination_is_noted_and_trained(capfd: Captured) -> None:
    doubtful = ["--set=clip.value=0.1", "--set=discriminator.spectral_norm=true"]
    assert ended("train", "gaussian-1d", "--iterations", "2", "--json", *QUICK, *doubtful) == 0
    out, err = capfd.readouterr()
    assert json.loads(out)["iteration"] == 2
    assert re.fullmatch(r"ganviz: note: clip\.value: spectral normalisation .*\.\n", err)


def test_settings_that_go_together_only_at_the_end_are_taken(capfd: Captured) -> None:
    together = ["--set=discriminator.pac=3", "--set=schedule.batch_size=33"]
    assert trained(capfd, "gaussian-1d", "--iterations", "2", *QUICK, *together)["iteration"] == 2


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_a_terminal_has_a_progress_bar(monkeypatch: pytest.MonkeyPatch, capfd: Captured) -> None:
    terminal = Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    assert ended("train", "gaussian-1d", "--iterations", "20", "--json", *QUICK) == 0
    assert "gaussian-1d" in terminal.getvalue()
    assert "/20" in terminal.getvalue()
    json.loads(capfd.readouterr().out)


def test_members_have_a_bar_from_the_start_and_while_they_are_measured(
    monkeypatch: pytest.MonkeyPatch, capfd: Captured
) -> None:
    terminal = Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    assert ended("train", "gaussian-1d", "--iterations", "3", "--members", "2", *QUICK) == 0
    assert "gaussian-1d, 2 members:   0%" in terminal.getvalue()
    assert "measured:   0%" in terminal.getvalue()  # a quick one is gone before it is painted again
    capfd.readouterr()
