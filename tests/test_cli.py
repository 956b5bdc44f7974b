"""The command line: what it prints, with which exit status, and what it says of input that cannot be used."""

from __future__ import annotations

import argparse
import io
import json
import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import torch
from PIL import Image
from PySide6.QtWidgets import QApplication

from ganviz import __version__, registry
from ganviz.cli import FAILED, MISUSED, NO_DISPLAY, _build_parser, _positive, _seed, _size, run
from ganviz.config import RunConfig
from ganviz.presets import FIRST, presets
from ganviz.settings import walk
from ganviz.training.trainer import GanTrainer
from tests.patience import patience

ROOT = Path(__file__).parents[1]
Captured = pytest.CaptureFixture[str]

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
#: Small networks, so that a run takes a moment.
QUICK = [
    f"--set={player}.{setting}"
    for player in ("generator", "discriminator")
    for setting in ("layers=1", "width=8", "activation=relu")
]
CRITIC = ["--set=loss=wasserstein", "--set=clip.value=0.1"]
RATE_OF_D = "discriminator.optimiser.learning_rate"
DIVERGING = [f"--set={player}.optimiser.learning_rate=1e6" for player in ("generator", "discriminator")]


def ended(*arguments: str) -> int:
    """The exit status of a command in this process."""
    try:
        return run(arguments)
    except SystemExit as left:
        return int(str(left.code))


def program(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Runs the program itself, without any display but what ``environment`` names."""
    inherited = {key: value for key, value in os.environ.items() if key not in ("DISPLAY", "WAYLAND_DISPLAY")}
    del inherited["QT_QPA_PLATFORM"]
    return subprocess.run(
        [sys.executable, "-m", "ganviz", *arguments],
        cwd=ROOT,
        env=inherited | environment,
        capture_output=True,
        encoding="utf-8",
        timeout=patience(),
    )


def one_line(captured: Captured) -> str:
    """What was said on standard error; fails unless that is one line, and nothing is on standard output."""
    out, err = captured.readouterr()
    assert out == ""
    assert err.endswith("\n")
    assert err.count("\n") == 1
    assert "usage" not in err.lower()
    assert "Traceback" not in err
    return err


# ── bad input ─────────────────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("arguments", "named"),
    [
        (["--set", f"{RATE_OF_D}=-1"], [RATE_OF_D, "-1", "use a number above 0"]),
        (["--set", "loss=nope"], ["loss", "'nope'", ", ".join(registry.entries("ganviz.losses"))]),
        (["--set", "loss.kind=nope"], ["loss", "'nope'", "wasserstein"]),
        (["--set", "generator.depth=3"], ["generator.depth", "layers, width, activation"]),
        (["--set", "generator.width=many"], ["generator.width", "'many'", "at least 1 and at most 2048"]),
        (["--set", "discriminator.pac=7"], ["discriminator.pac", "7", "divides the batch size"]),
        (["--set", "schedule.unroll=2", "--set", "penalty=r1"], ["schedule.unroll", "2", "does not go with a penalty"]),
        (["--set", "discriminator.normalisation=batch"], ["discriminator.normalisation", "'batch'", "couple", "layer"]),
        (["--set", "seed"], ["--set", "'seed'", "group.field=value"]),
        (["--seed", "x"], ["--seed", "'x'", "whole number from 0"]),
        (["--seed", "-1"], ["--seed", "'-1'", "whole number from 0"]),
        (["--iterations", "0"], ["--iterations", "'0'", "at least 1"]),
        (["--device", "gpu"], ["--device", "'gpu'", "cuda"]),
        (["--speed", "3"], ["--speed"]),
    ],
    ids=lambda value: " ".join(value),
)
def test_a_setting_that_cannot_be_used(capsys: Captured, arguments: list[str], named: list[str]) -> None:
    assert ended("train", "ring-collapse", *arguments) == MISUSED
    said = one_line(capsys)
    for part in named:
        assert part in said


def test_an_unknown_preset_or_command(capsys: Captured) -> None:
    for command in (["train", "nope"], ["render", "nope", "--out", "x.png"], ["gui", "--preset", "nope"]):
        assert ended(*command) == MISUSED
        said = one_line(capsys)
        assert "'nope'" in said
        assert "ganviz list" in said
        assert sum(preset.key in said for preset in presets()) <= 3
    assert ended("train", "ring-colapse") == MISUSED
    assert "such as ring-collapse, " in one_line(capsys), "the nearest comes first"
    assert ended("dance") == MISUSED
    said = one_line(capsys)
    assert "'dance'" in said
    assert "render" in said
    assert ended("train") == MISUSED
    assert "NAME" in one_line(capsys)


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ('{"config": {"generator": {"width": "wide"}}}', ["mine.json", "generator.width", "'wide'", "whole number"]),
        ('{"config": {"seed": 1.5}}', ["mine.json", "seed", "1.5", "whole number"]),
        ('{"config": {"loss": "nope"}}', ["mine.json", "loss", "'nope'", "wasserstein"]),
        ('{"config": []}', ["mine.json", "config"]),
        ('{"iterations": "many"}', ["mine.json", "iterations", "'many'", "at least 1"]),
        (
            '{"config": {"generator": {"depth": 3}}}',
            ["mine.json", "generator.depth: there is no such setting"],
        ),
        ('{"titel": "x"}', ["mine.json", "titel: there is no such field", "title"]),
        ('{"title": "x",\n "config": {\n', ["mine.json: line 3 is not JSON"]),
        ("[1, 2]", ["mine.json", "config"]),
        ("\x00", ["mine.json", "JSON"]),
    ],
)
def test_a_preset_file_that_cannot_be_used(capsys: Captured, tmp_path: Path, text: str, named: list[str]) -> None:
    (tmp_path / "mine.json").write_text(text, encoding="utf-8")
    assert ended("train", str(tmp_path / "mine.json")) == MISUSED
    said = one_line(capsys)
    for part in named:
        assert part in said


def test_a_preset_file_that_is_not_there(capsys: Captured, tmp_path: Path) -> None:
    assert ended("train", str(tmp_path / "mine.json")) == MISUSED
    assert "mine.json: No such file or directory; use a file" in one_line(capsys)


@pytest.mark.parametrize(
    ("arguments", "named"),
    [
        (["--out", "x.txt"], ["--out", "'x.txt'", ".png or .gif"]),
        (["--out", "no/such/folder/x.png"], ["--out", "folder"]),
        (["--out", "x.png", "--size", "10x10"], ["--size", "'10x10'", "320x240"]),
        (["--out", "x.png", "--size", "1280"], ["--size", "WIDTHxHEIGHT"]),
        (["--out", "x.png", "--theme", "pink"], ["--theme", "'pink'", "dark"]),
        (["--out", "x.gif", "--frames", "none"], ["--frames", "'none'", "at least 1"]),
        ([], ["--out"]),
    ],
    ids=lambda value: " ".join(value),
)
def test_a_picture_that_cannot_be_made(capsys: Captured, arguments: list[str], named: list[str]) -> None:
    assert ended("render", "ring-collapse", *arguments) == MISUSED
    said = one_line(capsys)
    for part in named:
        assert part in said


def test_a_device_that_is_not_there(capsys: Captured) -> None:
    import torch

    if torch.cuda.is_available():
        pytest.skip("there is a CUDA GPU")
    assert ended("train", "ring-collapse", "--device", "cuda") == MISUSED
    said = one_line(capsys)
    assert "device: 'cuda'" in said
    assert "use auto or cpu" in said


def test_the_program_itself_says_it_in_one_line_too() -> None:
    finished = program("train", "ring-collapse", "--set", "loss=nope")
    assert (finished.returncode, finished.stdout, finished.stderr.count("\n")) == (MISUSED, "", 1)
    assert finished.stderr.startswith("ganviz: loss")


@pytest.mark.parametrize(
    ("option", "taken", "refused"),
    [
        (_size, {"320x240": (320, 240), "7680x4320": (7680, 4320)}, ("319x240", "320x239", "7681x4320", "7680x4321")),
        (_seed, {"0": 0, "2147483647": 2**31 - 1}, ("-1", "2147483648", "1.0")),
        (_positive, {"1": 1, "1000000000": 10**9}, ("0", "1000000001", "")),
    ],
)
def test_numbers_are_taken_from_the_lowest_to_the_highest(
    option: Callable[[str], object], taken: dict[str, object], refused: tuple[str, ...]
) -> None:
    assert {text: option(text) for text in taken} == taken
    for text in refused:
        with pytest.raises(argparse.ArgumentTypeError, match="cannot be used; use"):
            option(text)


def test_what_is_not_said_is_what_the_help_says() -> None:
    """The numbers in brackets."""
    parser = _build_parser()
    render = parser.parse_args(["render", "ring-collapse", "--out", "x.png"])
    assert (render.size, render.frames, render.theme) == ((1280, 720), 60, "light")
    assert parser.parse_args(["compare", "ring-collapse"]).seeds == 5
    gui = parser.parse_args(["gui"])
    assert (gui.preset, gui.theme, gui.host, gui.paused) == (FIRST, "system", "process", False)


DIGITS, NO_UTF8 = "9" * 400, "m\udcffne"


@pytest.mark.parametrize(
    "arguments",
    [
        ("train", "gaussian-1d", "--vary", f"schedule.batch_size=1:{DIGITS}:3"),
        ("train", "gaussian-1d", "--vary", f"schedule.batch_size=1:9:{DIGITS}"),
        ("train", "gaussian-1d", "--vary", "schedule.batch_size=1:9:²"),
        ("train", "gaussian-1d", "--vary", f"generator.learning_rate=1:{DIGITS}:3"),
        ("train", "gaussian-1d", *("--vary=generator.learning_rate=1:2:4096", "--vary=noise.sigma=1:2:4096")),
        ("train", "gaussian-1d", "--members", str(10**9)),
        ("compare", "gaussian-1d", "--seeds", str(10**9)),
        ("render", "gaussian-1d", "--out", "x.png", "--iterations", DIGITS),
        ("render", "gaussian-1d", "--out", "x.png", "--size", f"{DIGITS}x{DIGITS}"),
        ("render", "gaussian-1d", "--out", f"{NO_UTF8}/x.png"),
        ("render", "gaussian-1d", "--out", f"{DIGITS}/x.png"),
        ("render", NO_UTF8, "--out", "x.png"),
        ("render", f"{NO_UTF8}.json", "--out", "x.png"),
        ("train", "gaussian-1d", "--set", f"{NO_UTF8}=1"),
        ("train", "gaussian-1d", "--set", f"seed={DIGITS}"),
        ("train", "gaussian-1d", f"--{DIGITS}"),
        ("train", "gaussian-1d", "--device", NO_UTF8 * 99),
        ("x" * 999,),
    ],
    ids=lambda arguments: " ".join(arguments)[:40],
)
def test_what_is_long_or_strange_is_refused_in_a_sentence(capsys: Captured, arguments: tuple[str, ...]) -> None:
    assert ended(*arguments) == MISUSED
    said = one_line(capsys)
    assert len(said) < 300
    said.encode("utf-8")


@pytest.mark.skipif(sys.platform == "win32", reason="making links is a privilege there")
def test_a_loop_of_links_is_no_folder(capsys: Captured, tmp_path: Path) -> None:
    (tmp_path / "loop").symlink_to("loop")
    assert ended("render", "gaussian-1d", "--out", str(tmp_path / "loop" / "x.png")) == MISUSED
    assert "use a folder that exists" in one_line(capsys)


def test_a_film_has_no_more_pictures_than_iterations(qapp: QApplication, capfd: Captured, tmp_path: Path) -> None:
    out = tmp_path / "short.gif"
    options = ["--frames", str(10**9), "--iterations", "2", "--size", "320x240", "--out", str(out)]
    assert ended("render", "gaussian-1d", *QUICK, *options) == 0
    with Image.open(out) as film:
        assert getattr(film, "n_frames", 1) == 2


def test_what_there_is_no_memory_for_is_refused_before_it_is_taken(
    monkeypatch: pytest.MonkeyPatch, capsys: Captured
) -> None:
    monkeypatch.setattr("ganviz.training.memory.free_memory", lambda: 10**7)
    for more, use in (
        (["--members", "500"], "GB of memory, and 0.0 GB are free; use fewer members."),
        (["--set", "schedule.batch_size=65536"], "schedule.batch_size: this takes 0.1 GB of memory, and "),
        (["--set", "generator.width=2048", "--set", "generator.layers=8"], "generator.width: this takes "),
    ):
        assert ended("train", "gaussian-1d", *QUICK, *more) == MISUSED
        assert use in one_line(capsys)


@pytest.mark.parametrize("error", [MemoryError("Unable to allocate 7.45 GiB"), RuntimeError("DefaultCPUAllocator: …")])
def test_a_lack_of_memory_is_told_in_one_line(
    monkeypatch: pytest.MonkeyPatch, capsys: Captured, error: Exception
) -> None:
    def full(trainer: GanTrainer, count: int = 1) -> None:
        raise error

    monkeypatch.setattr(GanTrainer, "iterate", full)
    assert ended("train", "gaussian-1d") == FAILED
    assert "there is not enough memory; use smaller networks" in one_line(capsys)


# ── exit statuses ─────────────────────────────────────────────────────────────────────────────────────────────────────


def test_scripts_can_rely_on_the_statuses() -> None:
    assert (FAILED, MISUSED, NO_DISPLAY) == (1, 2, 3)
    assert f"no_display={NO_DISPLAY}" in (ROOT / "packaging" / "run.sh").read_text(encoding="utf-8")


def test_ctrl_c_is_no_traceback(monkeypatch: pytest.MonkeyPatch, capsys: Captured) -> None:
    def interrupt() -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("ganviz.cli.presets", interrupt)
    assert run(["list"]) == 130, "as a shell expects of a program that Ctrl+C ended"
    assert one_line(capsys) == "ganviz: stopped\n"


# ── list, help, version ───────────────────────────────────────────────────────────────────────────────────────────────


def test_list_as_json(capfd: Captured) -> None:
    assert ended("list", "--json") == 0
    out, err = capfd.readouterr()
    assert err == ""
    assert out.count("\n") == 1
    listing = json.loads(out)
    assert list(listing) == ["presets", "targets", "losses", "penalties"]
    assert [row["key"] for row in listing["presets"]] == [preset.key for preset in presets()]
    for name in ("targets", "losses", "penalties"):
        kinds = registry.entries(f"ganviz.{name}").values()
        assert listing[name] == [{"key": kind.key, "label": kind.label} for kind in kinds]
    assert all(row["label"] for rows in listing.values() for row in rows)


def test_list_for_people(capsys: Captured) -> None:
    assert ended("list") == 0
    out = capsys.readouterr().out
    for preset in presets():
        assert re.search(rf"^  {preset.key} +{re.escape(preset.title)}: {re.escape(preset.line)}$", out, re.MULTILINE)
    assert re.search(r"^  ring +\S", out, re.MULTILINE)


@pytest.mark.skipif(sys.platform == "win32", reason="its pipes tell the writer nothing")
def test_a_reader_that_has_enough_is_no_error() -> None:
    reading, writing = os.pipe()
    os.close(reading)
    finished = subprocess.run(
        [sys.executable, "-m", "ganviz", "list"], cwd=ROOT, stdout=writing, stderr=subprocess.PIPE, encoding="utf-8"
    )
    os.close(writing)
    assert (finished.returncode, finished.stderr) == (FAILED, "")


def test_version(capsys: Captured) -> None:
    assert ended("--version") == 0
    assert capsys.readouterr().out == f"ganviz {__version__}\n"


def test_help_names_the_commands(capsys: Captured) -> None:
    assert ended("--help") == 0
    out = capsys.readouterr().out
    for command in ("gui", "list", "train", "render", "doctor"):
        assert re.search(rf"^ +{command} ", out, re.MULTILINE)


@pytest.mark.parametrize("command", ["gui", "train", "render"])
def test_help_lists_every_setting_with_its_default(capsys: Captured, command: str) -> None:
    assert ended(command, "--help") == 0
    out = capsys.readouterr().out
    for item in walk(RunConfig()):
        assert re.search(rf"^  {re.escape(item.path)}=\S", out, re.MULTILINE)
        assert item.about.help in out
    for option in ("--set", "--seed", "--device"):
        assert option in out


# ── train ─────────────────────────────────────────────────────────────────────────────────────────────────────────────


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


def test_members_that_cannot_be_are_refused_in_one_line(capsys: Captured) -> None:
    for wrong in (["--members", "0"], ["--vary", "seed=1:2"], ["--vary", "discriminator.width=8:64:4"]):
        assert ended("train", "gaussian-1d", *wrong) == MISUSED
        assert wrong[0].strip("-") in one_line(capsys) or "discriminator.width" in wrong[1]


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


# ── compare ───────────────────────────────────────────────────────────────────────────────────────────────────────────

COMPARED = ("compare", "ring-collapse", "--losses", "hinge", "minimax", "--seeds", "2", "--iterations", "3", *QUICK)


def test_compare_prints_a_table(capfd: Captured) -> None:
    assert ended(*COMPARED) == 0
    out, err = capfd.readouterr()
    assert err == ""
    assert out.startswith("ring-collapse: 2 seeds, 3 iterations\n\n| method")
    assert re.search(r"^\| hinge ", out, re.MULTILINE)
    assert re.search(r"^\| minimax ", out, re.MULTILINE)
    assert "(VEEGAN 2017, table 1)" in out


def test_compare_gives_every_number(capfd: Captured) -> None:
    assert ended(*COMPARED, "--json", "--seed", "4") == 0
    rows = json.loads(capfd.readouterr().out)
    assert [[score["seed"] for score in row["scores"]] for row in rows] == [[4, 5], [4, 5]]
    assert ended(*COMPARED, "--csv") == 0
    lines = capfd.readouterr().out.splitlines()
    assert len(lines) == 5
    assert lines[0].startswith("preset,method,iterations,all_modes,seed,")


def test_compare_keeps_each_presets_own_loss_where_none_is_named(capfd: Captured) -> None:
    assert ended("compare", "ring-collapse", "gaussian-1d", "--seeds", "1", "--iterations", "2", *QUICK, "--json") == 0
    rows = json.loads(capfd.readouterr().out)
    assert [(row["preset"], row["label"]) for row in rows] == [
        ("ring-collapse", "non-saturating"),
        ("gaussian-1d", "non-saturating"),
    ]


@pytest.mark.parametrize(
    ("arguments", "named"),
    [(["--losses", "nope"], "loss"), (["--seeds", "0"], "--seeds"), (["--csv", "--json"], "--json")],
    ids=str,
)
def test_compare_says_what_it_cannot_do(capsys: Captured, arguments: list[str], named: str) -> None:
    assert ended("compare", "ring-collapse", *arguments) == MISUSED
    out, err = capsys.readouterr()
    assert out == ""
    assert err.count("\n") == 1
    assert named in err


# ── render ────────────────────────────────────────────────────────────────────────────────────────────────────────────


def test_render_leaves_a_picture(tmp_path: Path) -> None:
    """The program itself, on a machine without a display."""
    out = tmp_path / "line.png"
    finished = program("render", "gaussian-1d", "--iterations=20", *QUICK, "--size=400x300", f"--out={out}")
    assert (finished.returncode, finished.stderr) == (0, "")
    assert finished.stdout == f"wrote {out} after iteration 20\n"
    with Image.open(out) as picture:
        assert (picture.format, picture.size) == ("PNG", (400, 300))
        colours = picture.convert("RGB").getcolors(1 << 20)
    assert colours is not None
    assert len(colours) > 50
    assert max(colours)[1] == (255, 255, 255), "light is the default"


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_render_leaves_an_animation(qapp: QApplication, capfd: Captured, tmp_path: Path, theme: str) -> None:
    out = tmp_path / "ring.GIF"
    arguments = ["--iterations", "12", "--frames", "3", "--size", "320x240", "--theme", theme, "--out", str(out)]
    assert ended("render", "ring-collapse", *QUICK, *arguments) == 0
    assert capfd.readouterr() == (f"wrote {out} after iteration 12\n", "")
    with Image.open(out) as film:
        assert (film.format, film.size, getattr(film, "n_frames", 1)) == ("GIF", (320, 240), 3)
        first = film.convert("RGB")
        assert first.getpixel((1, 1)) == {"light": (255, 255, 255), "dark": (20, 23, 28)}[theme]
        film.seek(2)
        assert film.convert("RGB").tobytes() != first.tobytes()


@pytest.mark.parametrize("ending", ["png", "gif"])
def test_a_run_that_diverges_is_drawn_where_it_ended(
    qapp: QApplication, capfd: Captured, tmp_path: Path, ending: str
) -> None:
    out = tmp_path / f"ring.{ending}"
    arguments = ["--iterations", "500", "--frames", "2", "--size", "320x240", "--out", str(out)]
    assert ended("render", "ring-collapse", *QUICK, *DIVERGING, *arguments) == FAILED
    said, err = capfd.readouterr()
    assert said.startswith(f"wrote {out} after iteration ")
    assert err.count("\n") == 1
    assert "diverged" in err
    with Image.open(out) as picture:
        assert picture.size == (320, 240)


def test_a_place_that_cannot_be_written(qapp: QApplication, capsys: Captured, tmp_path: Path) -> None:
    (tmp_path / "taken.png").mkdir()
    arguments = ["--iterations", "1", "--size", "320x240", "--out", str(tmp_path / "taken.png")]
    assert ended("render", "ring-collapse", *QUICK, *arguments) == FAILED
    said = one_line(capsys)
    assert "Could not write" in said
    assert "taken.png" in said
    assert list(tmp_path.iterdir()) == [tmp_path / "taken.png"], "nothing half-written is left"


# ── the window ────────────────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.skipif(sys.platform != "linux", reason="other systems always have a display")
def test_without_a_display_the_window_says_what_to_do_instead() -> None:
    finished = program()
    assert (finished.returncode, finished.stdout) == (NO_DISPLAY, "")
    assert finished.stderr.count("\n") == 1
    assert "there is no display" in finished.stderr
    assert "ganviz render NAME --out FILE.png" in finished.stderr


def test_the_window_is_opened_on_what_was_asked_for(monkeypatch: pytest.MonkeyPatch, capsys: Captured) -> None:
    opened: dict[str, Any] = {}

    def run_window(preset: object, theme: str, paused: bool, host: str, page: str, start_times: object) -> int:
        opened.update(preset=preset, theme=theme, paused=paused, host=host, page=page)
        return 0

    monkeypatch.setattr("ganviz.ui.app.run_window", run_window)
    arguments = [
        "--preset",
        "gaussian-1d",
        "--theme",
        "dark",
        "--host",
        "thread",
        "--paused",
        "--seed",
        "9",
        "--page",
        "divergences",
    ]
    assert ended("gui", *arguments, "--set", "schedule.critic_steps=7") == 0
    preset = opened.pop("preset")
    assert (preset.key, preset.config.seed, preset.config.schedule.critic_steps) == ("gaussian-1d", 9, 7)
    assert opened == {"theme": "dark", "paused": True, "host": "thread", "page": "divergences"}
    assert ended() == 0
    assert (opened["preset"].key, opened["host"], opened["paused"]) == ("ring-noise-decay", "process", False)
    assert opened["page"] == "", "the first"
    assert capsys.readouterr() == ("", "")
    assert ended("gui", "--set", "loss=wasserstein", "--set", "clip.value=none") == 0
    assert capsys.readouterr().err.startswith("ganviz: note: loss: nothing bounds the critic's slope")


def test_a_page_that_is_not_there_is_refused(capsys: Captured) -> None:
    assert ended("gui", "--page", "nowhere") == 2
    said = capsys.readouterr().err
    assert said.startswith("ganviz: page: 'nowhere' cannot be used; use one of ")
    assert "laboratory" in said


def test_a_gpu_without_enough_memory_is_told_in_one_line(monkeypatch: pytest.MonkeyPatch, capsys: Captured) -> None:
    def full(trainer: GanTrainer, count: int = 1) -> None:
        raise torch.OutOfMemoryError("CUDA out of memory. Tried to allocate 20.00 GiB.")

    monkeypatch.setattr(GanTrainer, "iterate", full)
    assert run(["train", "gaussian-1d", "--iterations", "5"]) == FAILED
    said = capsys.readouterr().err.strip()
    assert said.endswith("smaller networks or smaller batches")
    assert "--device cpu" in said
    assert "Traceback" not in said
