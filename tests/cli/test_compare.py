"""``ganviz compare``."""

from __future__ import annotations

import json
import re

import pytest

from ganviz.commands import MISUSED
from tests.cli.typed import QUICK, Captured, ended

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


def test_the_scoreboard_for_a_paper_and_for_a_readme(capsys: Captured) -> None:
    arguments = ["compare", "ring-collapse", *QUICK, "--seeds", "2", "--iterations", "3"]
    assert ended(*arguments, "--latex") == 0
    latex = capsys.readouterr().out
    assert latex.startswith("\\begin{table}\n\\centering\n\\caption{ring-collapse: 2 seeds, 3 iterations}\n")
    assert re.search(r"^  non-saturating & \d\.\d & .* & 0 of 2 & -- & -- \\\\$", latex, re.MULTILINE)
    assert ended(*arguments, "--markdown") == 0
    markdown = capsys.readouterr().out
    assert markdown.startswith("### ring-collapse: 2 seeds, 3 iterations\n\n| method ")
    assert markdown.count("\n| ") == latex.count("\\\\\n") + 1
