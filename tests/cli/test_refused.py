"""What the command line says of input that cannot be used."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
import torch

from ganviz import registry
from ganviz.commands import MISUSED
from ganviz.commands._options import positive, seed, size
from ganviz.presets import presets
from tests.cli.typed import RATE_OF_D, Captured, ended, one_line, program


@pytest.mark.parametrize(
    ("arguments", "named"),
    [
        (["--set", f"{RATE_OF_D}=-1"], [RATE_OF_D, "-1", "use a number above 0"]),
        (["--set", "loss=nope"], ["loss", "'nope'", ", ".join(registry.entries("ganviz.losses"))]),
        (["--set", "loss.kind=nope"], ["loss", "'nope'", "wasserstein"]),
        (["--set", "generator.depth=3"], ["generator.depth", "layers, width, "]),
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
        (["--out", "x.txt"], ["--out", "'x.txt'", ".png, ", ".mp4, "]),
        (["--out", "no/such/folder/x.png"], ["--out", "folder"]),
        (["--out", "x.png", "--size", "10x10"], ["--size", "'10x10'", "1280x720"]),
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
        (size, {"320x240": (320, 240), "7680x4320": (7680, 4320)}, ("319x240", "320x239", "7681x4320", "7680x4321")),
        (seed, {"0": 0, "2147483647": 2**31 - 1}, ("-1", "2147483648", "1.0")),
        (positive, {"1": 1, "1000000000": 10**9}, ("0", "1000000001", "")),
    ],
)
def test_numbers_are_taken_from_the_lowest_to_the_highest(
    option: Callable[[str], object], taken: dict[str, object], refused: tuple[str, ...]
) -> None:
    assert {text: option(text) for text in taken} == taken
    for text in refused:
        with pytest.raises(argparse.ArgumentTypeError, match="cannot be used; use"):
            option(text)


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
