"""Command lines that nobody means: every command, option and setting with values of any kind."""

from __future__ import annotations

import contextlib
import io
import random
from unittest import mock

from trial import Kind, Outcome

from ganviz import cli, registry
from ganviz.commands import FAILED, MISUSED, NO_DISPLAY
from ganviz.config import RunConfig
from ganviz.presets import presets
from ganviz.settings import Fork, walk

PATHS = [item.path for item in walk(RunConfig())]
KINDS = [key for item in walk(RunConfig()) if isinstance(item, Fork) for key in registry.entries(item.about.package)]
PRESETS = [one.key for one in presets()]
VALUES = [
    *("", "0", "-1", "1", "2", "0.5", "1e-3", "1e308", "-1e308", "1e-320", "nan", "inf", "-inf", "9" * 60, "9" * 400),
    *(
        "9" * 5000,
        "0,7",
        "1.000,5",
        "-2,5 0 2,5",
        "1_0",
        "٣",
        "²",
        "−1",
        "true",
        "none",
        "off",
        "x",
        "x" * 5000,
        "m\udcff",
    ),
    *("\ud800", "\n", "a=b", "=", ":", "1:2:3", "1:9:" + "9" * 60, "1:1:2", "..", "/", "/dev/null", ".json", "no.json"),
    *(
        "no.ganviz",
        "m\udcff.json",
        "x" * 300 + ".json",
        "ring",
        "adam",
        "hinge",
        "cpu",
        "1280x720",
        "1x1",
        "0x0",
        "9" * 99 + "x1",
        "☃",
    ),
]
FOLDERS = ["", "/tmp", "/nowhere", "/proc", "m\udcff", "x" * 300, "."]
COMMANDS = ["train", "train", "train", "compare", "render", "sweep", "gui", "list", "dance", ""]
OPTIONS = {
    "train": ["--set", "--set", "--vary", "--seed", "--device", "--iterations", "--members", "--json"],
    "compare": ["--set", "--losses", "--seeds", "--seed", "--iterations", "--csv", "--json", "--device"],
    "render": ["--set", "--seed", "--size", "--theme", "--frames", "--out", "--out", "--iterations"],
    "sweep": [
        "--set",
        "--vary",
        "--vary",
        "--seeds",
        "--seed",
        "--out",
        "--out",
        "--workers",
        "--scheduler",
        "--dry-run",
    ],
    "gui": ["--set", "--preset", "--theme", "--host", "--paused", "--page", "--seed", "--device"],
    "list": ["--json"],
}
FLAGS = ("--json", "--csv", "--paused", "--dry-run")

Case = list[str]


class Accepted(BaseException):
    """What was typed can be used: here it is not trained."""


def make(rng: random.Random) -> Case:
    """A command with up to five options."""
    command = rng.choice(COMMANDS)
    typed = [command] if command else []
    if command in ("train", "compare", "render", "sweep"):
        typed.append(rng.choice(PRESETS) if rng.random() < 0.8 else rng.choice(VALUES))
    if command == "render" and rng.random() < 0.7:
        typed += ["--out", rng.choice(FOLDERS) + "/" + rng.choice(("x.png", "x.gif", rng.choice(VALUES)))]
    for _ in range(rng.randrange(6)):
        option = rng.choice(OPTIONS.get(command, ["--set"]) + ["--" + rng.choice(VALUES)] * (rng.random() < 0.05))
        typed.append(option)
        if option not in FLAGS and rng.random() < 0.97:
            typed.append(_value(rng, option))
    return [word.replace("\0", "") for word in typed]


def _value(rng: random.Random, option: str) -> str:
    if option == "--out" and rng.random() < 0.5:
        return "x.csv"
    if option in ("--set", "--vary"):
        path = rng.choice(PATHS) if rng.random() < 0.85 else rng.choice(VALUES)
        value = rng.choice(VALUES + KINDS)
        if option == "--vary" and rng.random() < 0.7:
            value = ":".join(rng.choice(VALUES) for _ in range(2)) + f":{rng.choice((2, 3, 4096, 9999))}"
        return f"{path}={value}"
    return rng.choice(VALUES)


def attempt(case: Case) -> Outcome:
    """Runs the command in this process, up to where it would train, draw or open a window."""
    out, err = io.StringIO(), io.StringIO()
    accepted = mock.Mock(side_effect=Accepted)
    stops = [
        "ganviz.studies.report.train_run",
        "ganviz.studies.population.train_population",
        "ganviz.studies.compare.score_seeds",
        "ganviz.studies.sweeping.KeptShards",
        "ganviz.studies.estimate.estimated",
        "ganviz.ui.app.run_window",
    ]
    status = 0
    with contextlib.ExitStack() as stack:
        for name in stops:
            stack.enter_context(mock.patch(name, accepted))
        stack.enter_context(contextlib.redirect_stdout(out))
        stack.enter_context(contextlib.redirect_stderr(err))
        try:
            status = cli.run(case)
        except Accepted:
            pass
        except SystemExit as left:
            status = int(str(left.code))
    said = [line for line in err.getvalue().splitlines() if line]
    assert status in (0, FAILED, MISUSED, NO_DISPLAY), status
    notes = [line for line in said if line.startswith("ganviz: note: ")]
    assert status == 0 or len(said) - len(notes) == 1, said
    return Outcome(status != 0, said)


OPTIONS_KIND = Kind("options", make, attempt)
