"""``packaging/fresh_seeds.py``."""

from __future__ import annotations

import subprocess

import pytest

from ganviz.presets import presets
from tests.packaging.scripts import ROOT, script

fresh_seeds = script("fresh_seeds")


def test_no_two_presets_have_the_same_seeds() -> None:
    runs = [fresh_seeds.seeds_from(f"a commit {one.key}", 20) for one in presets()]
    assert len({seed for seeds in runs for seed in seeds}) == 20 * len(runs)
    assert all(0 <= seeds[0] <= seeds[-1] < 2**31 for seeds in runs)
    assert runs != [fresh_seeds.seeds_from(f"another commit {one.key}", 20) for one in presets()]


def test_the_same_text_gives_the_same_seeds_again() -> None:
    """On any machine: SHA-256 of ``here`` begins with fcec9150."""
    first = 0xFCEC9150 % (2**31 - 3)
    assert fresh_seeds.seeds_from("here", 3) == range(first, first + 3)


def test_the_commit_is_the_one_that_is_checked_out(monkeypatch: pytest.MonkeyPatch) -> None:
    git = ["git", "rev-parse", "HEAD"]
    known = subprocess.run(git, cwd=ROOT, capture_output=True, encoding="utf-8", check=False)
    if known.returncode == 0:
        assert fresh_seeds.commit() == known.stdout.strip()
    monkeypatch.setenv("GIT_DIR", str(ROOT / "nowhere"))
    with pytest.raises(SystemExit, match="--seeds-from TEXT"):
        fresh_seeds.commit()
