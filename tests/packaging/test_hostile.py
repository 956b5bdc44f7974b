"""What ``packaging/hostile`` takes for right and for wrong; its trials need a virtual screen and the right to mount."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.packaging.scripts import script

starts = script("starts", "packaging/hostile")
places = script("places", "packaging/hostile")

NOTE, SENTENCE = "ganviz: note: there is no log.\n", "ganviz: there is no display.\n"


@pytest.mark.parametrize(
    ("seen", "opens"),
    [
        (starts.Seen(painted=0.5, trains=3.0), True),
        (starts.Seen(painted=0.5, trains=3.0, said=NOTE), True),
        (starts.Seen(status=3, said=SENTENCE), False),
    ],
)
def test_a_window_that_trains_or_a_sentence_is_right(seen: object, opens: bool) -> None:
    assert seen.is_right(opens)  # type: ignore[attr-defined]
    assert not seen.is_right(not opens)  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    "seen",
    [
        starts.Seen(),
        starts.Seen(painted=0.5),
        starts.Seen(painted=0.5, trains=3.0, said="Traceback (most recent call last):\n"),
        starts.Seen(painted=0.5, trains=3.0, said="QPainter::begin: Paint device returned engine == 0\n"),
        starts.Seen(status=0, said=SENTENCE),
        starts.Seen(status=3),
        starts.Seen(status=3, said=SENTENCE + SENTENCE),
        starts.Seen(painted=0.5, status=3, said=SENTENCE),
    ],
)
def test_all_else_is_wrong(seen: object) -> None:
    assert not seen.is_right(True)  # type: ignore[attr-defined]
    assert not seen.is_right(False)  # type: ignore[attr-defined]


def test_every_place_can_be_described(tmp_path: Path) -> None:
    names = {place.__name__ for place in places.PLACES}
    assert len(names) == len(places.PLACES) > 15
    variables = {"HOME": str(tmp_path), **{name: str(tmp_path) for name in places.HOMES}}
    for program in (starts.Program(tmp_path), starts.Program(tmp_path, "ganviz")):
        trial = starts.Trial(program, tmp_path, dict(variables))
        places.a_full_disk(trial)
        command = trial.command()
        assert command[0] == "unshare"
        assert "mount -t tmpfs" in command[-1]
        assert command[-1].split(" && ")[-1].startswith("exec ")
