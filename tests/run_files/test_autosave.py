"""A run that is on the disk while it trains."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from ganviz.assignment import assigned
from ganviz.config import RunConfig
from ganviz.presets import preset
from ganviz.recording import Recording
from ganviz.refusals import ConfigError
from ganviz.run_files import Bookmark, SavedRun, Training, read_run
from ganviz.run_files.autosave import Autosave, recovered
from ganviz.snapshot import SCALARS, Change, Measures, ScalarBlock, frozen
from tests.covering import thorough
from tests.patience import patience
from tests.run_files.made import made


class Growing:
    """A run that grows without training, made of one that was trained."""

    def __init__(self) -> None:
        self.made = made("bimodal-1d", iterations=1, pictures=1)
        self.recording, self.config, self.edits = Recording(), self.made.config, 0

    @property
    def run(self) -> SavedRun:
        return SavedRun(preset("bimodal-1d"), self.config, self.config, self.recording, "cpu")

    def grow(self, iterations: int, change: str = "", edit: int = 0) -> None:
        first = int(self.recording.history().iterations[-1]) if len(self.recording.history().iterations) else 0
        values = first + np.arange(iterations * len(SCALARS)).reshape(iterations, -1)
        self.recording.add_scalars(ScalarBlock(first, frozen(values)))
        last = first + iterations
        picture = self.made.snapshot
        assert picture is not None
        self.recording.pictures.add(type(picture)(**{**_fields(picture), "iteration": last}))
        self.recording.add_measures(Measures(last, {"w1": float(last), "jsd": None}, {"m": frozen(np.arange(3))}))
        if change:
            after = assigned(self.config, change)
            self.recording.add_change(Change(last, self.config, after, edit or last))
            self.config = after


def _fields(thing: object) -> dict[str, object]:
    return {name: getattr(thing, name) for name in thing.__dataclass_fields__}  # type: ignore[attr-defined]


def numbers(run: SavedRun | None) -> list[object]:
    """All that must be there again."""
    assert run is not None
    history = run.recording.history()
    return [
        history.iterations.tolist(),
        [history.scalars[name].tolist() for name in SCALARS],
        history.measured_at.tolist(),
        history.metrics["w1"].tolist(),
        history.arrays["m"].tolist(),
        history.changes,
        run.config,
    ]


def save(autosave: Autosave, growing: Growing) -> bool:
    block = autosave.next_block(growing.run)
    if block is not None:
        autosave.write(block)
    return block is not None


def test_each_block_has_what_is_new_and_all_together_are_the_run(tmp_path: Path) -> None:
    autosave, growing = Autosave(tmp_path / "one"), Growing()
    growing.grow(5)
    assert save(autosave, growing)
    assert not save(autosave, growing), "nothing is new"
    growing.grow(7, "seed=1")
    assert save(autosave, growing)
    growing.grow(1)
    growing.grow(2, "generator.optimiser.learning_rate=0.5", edit=9)
    assert save(autosave, growing)
    growing.grow(3, "generator.optimiser.learning_rate=0.25", edit=9)
    assert save(autosave, growing)
    growing.grow(4)
    assert save(autosave, growing)
    assert sorted(path.name for path in autosave.folder.iterdir()) == [
        "000001-whole.ganviz",
        *(f"00000{number}.ganviz" for number in range(2, 6)),
    ]
    assert numbers(recovered(autosave.folder)) == numbers(growing.run)
    assert len(growing.recording.history().changes) == 2, "one slider is one change"
    found = recovered(autosave.folder)
    assert found is not None
    assert found.recording.pictures.iterations().tolist() == [5, 12, 13, 15, 18, 22]
    assert found.preset.key == "bimodal-1d"


def test_blocks_that_became_large_become_one(tmp_path: Path) -> None:
    autosave, growing = Autosave(tmp_path / "one", most=60_000), Growing()
    for _ in range(8):
        growing.grow(500)
        save(autosave, growing)
    names = sorted(path.name for path in autosave.folder.iterdir())
    assert names[0].endswith("-whole.ganviz")
    assert names[0] > "000002"
    assert sum("whole" in name for name in names) == 1
    assert numbers(recovered(autosave.folder)) == numbers(growing.run)


def test_another_run_takes_the_place_of_the_one_before(tmp_path: Path) -> None:
    autosave, growing, other = Autosave(tmp_path / "one"), Growing(), Growing()
    growing.grow(5)
    save(autosave, growing)
    growing.grow(5)
    save(autosave, growing)
    other.grow(3)
    save(autosave, other)
    assert [path.name for path in autosave.folder.iterdir()] == ["000003-whole.ganviz"]
    assert numbers(recovered(autosave.folder)) == numbers(other.run)


@pytest.mark.parametrize("spoil", [lambda content: content[:-5], lambda content: content[:100] + b"x" + content[101:]])
def test_a_torn_tail_is_dropped(spoil: object, tmp_path: Path) -> None:
    autosave, growing = Autosave(tmp_path / "one"), Growing()
    growing.grow(5)
    save(autosave, growing)
    wanted = numbers(growing.run)
    for _ in range(2):
        growing.grow(5)
        save(autosave, growing)
    second = autosave.folder / "000002.ganviz"
    second.write_bytes(spoil(second.read_bytes()))  # type: ignore[operator]
    (autosave.folder / "000004.ganviz.part").write_bytes(b"PK")
    assert numbers(recovered(autosave.folder)) == wanted, "what follows a gap is no run"


def test_where_nothing_can_be_read_there_is_no_run(tmp_path: Path) -> None:
    assert recovered(tmp_path / "nowhere") is None
    assert recovered(tmp_path) is None
    (tmp_path / "000001-whole.ganviz").write_bytes(b"PK")
    assert recovered(tmp_path) is None


def test_what_could_not_be_written_is_in_the_next_block(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    autosave, growing = Autosave(tmp_path / "one"), Growing()
    growing.grow(5)
    save(autosave, growing)
    growing.grow(5)
    with monkeypatch.context() as full:

        def no_room(_: int) -> None:
            raise OSError(28, "No space left on device")

        full.setattr("os.fsync", no_room)
        with pytest.raises(OSError, match="No space"):
            save(autosave, growing)
    growing.grow(5)
    save(autosave, growing)
    assert [path.name for path in sorted(autosave.folder.iterdir())] == ["000001-whole.ganviz", "000002.ganviz"]
    assert numbers(recovered(autosave.folder)) == numbers(growing.run)


def test_of_many_pictures_a_few_are_kept_and_the_last(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    autosave, growing = Autosave(tmp_path / "one"), Growing()
    growing.grow(1)
    save(autosave, growing)
    monkeypatch.setattr("ganviz.run_files.autosave.PICTURES", 100_000)
    for _ in range(50):
        growing.grow(1)
    save(autosave, growing)
    assert (autosave.folder / "000002.ganviz").stat().st_size < 150_000
    found = recovered(autosave.folder)
    assert found is not None
    assert found.recording.pictures.iterations()[-1] == 51
    assert found.recording.history().iterations.tolist() == list(range(1, 52))


#: Saves a growing run as fast as it can.
PROGRAM = """
import sys
from pathlib import Path
from ganviz.run_files.autosave import Autosave
from tests.run_files.test_autosave import Growing, save
autosave, growing = Autosave(Path(sys.argv[1]), most=300_000), Growing()
print("begun", flush=True)
while True:
    growing.grow(10)
    save(autosave, growing)
    print(growing.recording.history().iterations[-1], flush=True)
"""


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="nothing kills like that there")
def test_a_program_that_is_killed_leaves_all_but_the_last_block(tmp_path: Path) -> None:
    folder = tmp_path / "one"
    process = subprocess.Popen([sys.executable, "-c", PROGRAM, str(folder)], stdout=subprocess.PIPE, encoding="utf-8")
    assert process.stdout is not None
    limit, rng = time.monotonic() + patience(), np.random.default_rng(0)
    assert process.stdout.readline() == "begun\n"
    for _ in range(int(rng.integers(3, 30))):
        saved = int(process.stdout.readline())
        assert time.monotonic() < limit
    time.sleep(float(rng.random()) * 0.05)
    os.kill(process.pid, signal.SIGKILL)
    rest = process.communicate()[0].split()
    saved = int(rest[-1]) if rest else saved
    found = recovered(folder)
    assert found is not None
    assert found.recording.history().iterations.tolist() == list(
        range(1, len(found.recording.history().iterations) + 1)
    )
    assert len(found.recording.history().iterations) >= saved
    assert isinstance(found.config, RunConfig)


def test_what_training_needs_to_go_on_is_written_when_it_is_new(tmp_path: Path) -> None:
    growing, autosave, sizes = Growing(), Autosave(tmp_path / "run"), []
    for at in (40, 40, 80, None, 120):
        growing.grow(50)
        training = None if at is None else Training(at, np.full(100_000 + at, at, np.uint8))
        block = autosave.next_block(replace(growing.run, training=training))
        assert block is not None
        sizes.append(block.content.content.training is not None)
        autosave.write(block)
        run = recovered(tmp_path / "run")
        assert run is not None
        assert run.training is not None
        assert run.training.iteration == (at or 80)
        np.testing.assert_array_equal(run.training.content, np.full(100_000 + (at or 80), at or 80, np.uint8))
    assert sizes == [True, False, True, False, True]


#: Forks programs one after the other that save as fast as they can, and kills each; says what each had saved.
KILLS = """
import os, random, signal, sys, time
from pathlib import Path
from ganviz.run_files.autosave import Autosave
from tests.run_files.test_autosave import Growing, save

def work(folder, said):
    autosave, growing = Autosave(folder, most=300_000), Growing()
    while True:
        growing.grow(10, *(["seed=%d" % random.randrange(9)] if random.random() < .3 else []))
        save(autosave, growing)
        os.write(said, b"%8d" % growing.recording.history().iterations[-1])

Growing()
for moment in range(int(sys.argv[2])):
    random.seed(moment)
    heard, said = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            work(Path(sys.argv[1], "%03d" % moment), said)
        finally:
            os._exit(1)
    os.close(said)
    first = os.read(heard, 8)
    time.sleep(random.random() * .15)
    os.kill(child, signal.SIGKILL)
    assert os.waitpid(child, 0)[1] == signal.SIGKILL
    print(int((first + os.read(heard, 1 << 20))[-8:]), flush=True)
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="nothing forks there")
@pytest.mark.parametrize("kills", [10, *thorough(50)])
def test_after_a_kill_at_any_moment_the_folder_is_a_run(tmp_path: Path, kills: int) -> None:
    done = subprocess.run(
        [sys.executable, "-c", KILLS, str(tmp_path), str(kills)],
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=True,
    )
    saved = [int(line) for line in done.stdout.split()]
    assert len(saved) == kills
    for moment, reached in enumerate(saved):
        found = recovered(tmp_path / f"{moment:03}")
        assert found is not None
        iterations = found.recording.history().iterations
        assert iterations.tolist() == list(range(1, len(iterations) + 1))
        assert len(iterations) >= reached
        assert found.recording.pictures.iterations()[-1] == len(iterations)


def test_a_last_block_that_ends_at_any_byte_is_dropped(tmp_path: Path) -> None:
    autosave, growing = Autosave(tmp_path / "one"), Growing()
    growing.grow(5)
    save(autosave, growing)
    wanted = numbers(growing.run)
    block = autosave.next_block(replace(growing.run, bookmarks=(Bookmark(2, "here"),)))  # small, without a picture
    assert block is not None
    autosave.write(block)
    last = autosave.folder / "000002.ganviz"
    content = last.read_bytes()
    assert recovered(autosave.folder) is not None
    for length in range(len(content)):
        last.write_bytes(content[:length])
        with pytest.raises(ConfigError):
            read_run(last)
    last.write_bytes(content[: len(content) // 2])
    assert numbers(recovered(autosave.folder)) == wanted


def test_where_training_goes_on_is_news_too_but_not_before_its_numbers_are_there(tmp_path: Path) -> None:
    autosave, growing = Autosave(tmp_path / "one"), Growing()
    growing.grow(5)

    def trained(iteration: int) -> SavedRun:
        return replace(growing.run, training=Training(iteration, np.frombuffer(bytes([iteration]), np.uint8)))

    def reached() -> int | None:
        found = recovered(autosave.folder)
        return None if found is None or found.training is None else found.training.iteration

    for iteration, wanted in ((7, None), (5, 5), (5, 5), (6, 5)):
        block = autosave.next_block(trained(iteration))
        if block is not None:
            autosave.write(block)
        assert reached() == wanted
    assert autosave.next_block(trained(5)) is None, "it is there"
    growing.grow(5)
    save(autosave, growing)
    assert reached() == 5, "the last one counts as long as there is no other"


def fill(path: Path) -> None:
    """Writes a file until there is no more room for it."""
    with path.open("wb", buffering=0) as file:
        while file.write(b"x" * 4096):
            pass


def test_a_full_disk_spoils_nothing_that_is_there(small_disk: Path) -> None:
    autosave, growing = Autosave(small_disk / "one"), Growing()
    growing.grow(5)
    save(autosave, growing)
    wanted = numbers(growing.run)
    filler = small_disk / "filler"
    with pytest.raises(OSError, match="No space"):
        fill(filler)
    growing.grow(500)
    with pytest.raises(OSError, match="No space"):
        save(autosave, growing)
    assert [path.name for path in autosave.folder.iterdir()] == ["000001-whole.ganviz"]
    assert numbers(recovered(autosave.folder)) == wanted
    filler.unlink()
    growing.grow(5)
    save(autosave, growing)
    assert numbers(recovered(autosave.folder)) == numbers(growing.run)


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of a megabyte."""
    place = tmp_path / "disk"
    place.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", str(place)]
    if shutil.which("mount") is None or subprocess.run(mount, capture_output=True, check=False).returncode:
        pytest.skip("this user makes no disks here")
    yield place
    subprocess.run(["umount", str(place)], check=True)
