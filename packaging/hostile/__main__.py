"""Starts the program in hostile places, with a real window: ``python packaging/hostile [PROGRAM] [--only WORD]``.

PROGRAM is the executable of a bundle; without it the source tree is started. In each place the window appears and
trains, or one sentence on standard error says what to do and the exit status is not 0. Never is there a traceback. What
was seen is printed as a table; the exit status is 1 if a place did not go as it should.

Needs Linux, Xvfb, and the right to mount (root, or a kernel that lets users do so within a namespace of their own):
what a place mounts is seen by the program alone, and gone with it.
"""

from __future__ import annotations

import argparse
import contextlib
import os
import pwd
import select
import shlex
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).parents[2]
#: Seconds in which a window trains, or the program has said why not.
PATIENCE = 90.0
#: Seconds between two looks at the screen, and how many of them in a row differ where a run trains.
LOOK_EVERY, MOVES = 0.4, 7
#: The number of a user without a name.
STRANGER = 61234
#: Variables by which the program would be told of another place than the one that is tried.
TAKEN_OUT = ("WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "HOME", "TMPDIR", "LANG", "LC_ALL")
HOMES = ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME")
EMPTY_FONTS = '<?xml version="1.0"?>\n<!DOCTYPE fontconfig SYSTEM "fonts.dtd">\n<fontconfig></fontconfig>\n'
DAMAGED = b'{"window": \xff\x00 [[[' * 50


@dataclass(frozen=True)
class Program:
    """What is started: a folder and, within it, the executable; or the package for this Python to run."""

    folder: Path
    executable: str = ""

    def command(self, folder: Path) -> list[str]:
        """Starts it from a folder in which it lies as in its own."""
        return [str(folder / self.executable)] if self.executable else [sys.executable, "-P", "-m", "ganviz"]

    def environment(self, folder: Path) -> dict[str, str]:
        return {} if self.executable else {"PYTHONPATH": str(folder)}


@dataclass
class Trial:
    """One start: how it is told to be in a place, and what should come of it.

    Attributes:
        scratch: a folder of its own.
        shell: what a shell does before it starts the program, in a namespace where it may mount.
        folder: where the program lies, if not in its own folder.
        as_stranger: whom the system does not know.
        opens: the window trains; otherwise the program says in a sentence why there is none.
        before: is called with what starts the program, just before it is started.
    """

    program: Program
    scratch: Path
    environment: dict[str, str]
    arguments: list[str] = field(default_factory=list)
    shell: list[str] = field(default_factory=list)
    folder: Path | None = None
    depth: int = 24
    opens: bool = True
    as_stranger: bool = False
    before: Callable[[Screen, Trial], object] | None = None

    def command(self) -> list[str]:
        command = [*self.program.command(self.folder or self.program.folder), *self.arguments]
        if self.as_stranger:
            return ["unshare", "--user", f"--map-user={STRANGER}", f"--map-group={STRANGER}", *command]
        if not self.shell:
            return command
        as_root = [] if os.geteuid() == 0 else ["--map-root-user"]
        script = " && ".join([*self.shell, f"exec {shlex.join(command)}"])
        return ["unshare", "--mount", *as_root, "sh", "-c", script]

    def variables(self) -> dict[str, str]:
        return {**self.environment, **self.program.environment(self.folder or self.program.folder)}


# ── the places ────────────────────────────────────────────────────────────────────────────────────────────────────────


def an_ordinary_one(trial: Trial) -> None:
    """Which the others are to be compared with."""


def a_folder_that_cannot_be_written(trial: Trial) -> None:
    folder = shlex.quote(str(trial.program.folder))
    trial.shell += [f"mount --bind {folder} {folder}", f"mount -o remount,bind,ro {folder}"]


def a_path_with_a_blank_and_a_letter_beyond_ascii(trial: Trial) -> None:
    trial.folder = trial.scratch / "ä b" / "GanViz"
    trial.folder.mkdir(parents=True)
    trial.shell += [f"mount --bind {shlex.quote(str(trial.program.folder))} {shlex.quote(str(trial.folder))}"]


def home_unset(trial: Trial) -> None:
    for name in ("HOME", *HOMES):
        del trial.environment[name]
    # The system knows where it is all the same, and nothing is to be left there.
    _write_elsewhere(trial, Path(pwd.getpwuid(os.geteuid()).pw_dir))


def a_user_without_a_home(trial: Trial) -> None:
    """Whom the system does not know, as in a container."""
    for name in ("HOME", *HOMES):
        del trial.environment[name]
    trial.as_stranger = True


def a_home_that_cannot_be_written(trial: Trial) -> None:
    for name in HOMES:
        del trial.environment[name]
    trial.environment["HOME"] = "/proc/nowhere"


def a_full_disk(trial: Trial) -> None:
    home = shlex.quote(trial.environment["HOME"])
    fill = f"{{ dd if=/dev/zero of={home}/ballast bs=4k 2>/dev/null || true; }}"
    trial.shell += [f"mount -t tmpfs -o size=256k none {home}", f"mkdir {home}/tmp", fill]
    trial.environment["TMPDIR"] = f"{trial.environment['HOME']}/tmp"


def no_fonts(trial: Trial) -> None:
    empty = trial.scratch / "fonts.conf"
    empty.write_text(EMPTY_FONTS, encoding="utf-8")
    trial.environment["FONTCONFIG_FILE"] = str(empty)


def no_display(trial: Trial) -> None:
    trial.opens = False
    trial.environment["DISPLAY"] = ""


def a_display_that_does_not_answer(trial: Trial) -> None:
    trial.opens = False
    trial.environment["DISPLAY"] = ":4711"


def a_screen_with_16_bits_of_colour(trial: Trial) -> None:
    trial.depth = 16


def a_screen_with_8_bits_of_colour(trial: Trial) -> None:
    trial.depth, trial.opens = 8, False


def remembered_files_that_are_damaged(trial: Trial) -> None:
    def damage(screen: Screen, trial: Trial) -> None:
        seen = watched(trial, screen)
        if not seen.trains:
            raise TrialError(f"the start before did not train: {seen.words()}")
        home = Path(trial.environment["HOME"])
        files = [path for path in home.rglob("*") if path.is_file() and path.suffix != ".log"]
        for path in files:
            path.write_bytes(DAMAGED)
        print(f"    damaged: {', '.join(path.name for path in files) or 'nothing is remembered'}")

    trial.before = damage


def a_settings_file_that_is_damaged(trial: Trial) -> None:
    file = trial.scratch / "mine.json"
    file.write_bytes(DAMAGED)
    trial.arguments, trial.opens = ["gui", "--preset", str(file)], False


def another_window_that_runs(trial: Trial) -> None:
    def start(screen: Screen, trial: Trial) -> contextlib.AbstractContextManager[object]:
        return running(trial)

    trial.before = start


def no_shared_memory(trial: Trial) -> None:
    trial.shell += ["mount -t tmpfs -o ro,size=4k none /dev/shm"]


def a_folder_for_temporary_files_that_is_missing(trial: Trial) -> None:
    trial.environment["TMPDIR"] = "/nowhere"


def an_old_locale(trial: Trial) -> None:
    trial.environment |= {"LANG": "C", "LC_ALL": "POSIX"}


def few_files_at_once(trial: Trial) -> None:
    trial.shell += ["ulimit -n 64"]


def no_libegl(trial: Trial) -> None:
    _hide(trial, "libEGL.so.1")


def no_libxcb_cursor(trial: Trial) -> None:
    _hide(trial, "libxcb-cursor.so.0")


def _hide(trial: Trial, library: str) -> None:
    """Takes a library out of the system, in the eyes of this program. What a bundle brings itself stays."""
    listed = subprocess.run(["/sbin/ldconfig", "-p"], capture_output=True, encoding="utf-8", check=True).stdout
    found = [line.rpartition(" => ")[2] for line in listed.splitlines() if line.split()[:1] == [library]]
    for path in map(Path, found):
        _write_elsewhere(trial, path.parent.resolve())
        trial.shell += [f"rm {shlex.quote(str(path.parent.resolve() / library))}"]
    trial.opens = bool(trial.program.executable and list(trial.program.folder.rglob(library)))


def _write_elsewhere(trial: Trial, folder: Path) -> None:
    """Has what the program changes in a folder go to memory."""
    there, over = shlex.quote(str(folder)), shlex.quote(str(trial.scratch / f"over{len(trial.shell)}"))
    trial.shell += [
        f"mkdir {over}",
        f"mount -t tmpfs none {over}",
        f"mkdir {over}/upper {over}/work",
        f"mount -t overlay -o lowerdir={there},upperdir={over}/upper,workdir={over}/work none {there}",
    ]


PLACES = (
    an_ordinary_one,
    a_folder_that_cannot_be_written,
    a_path_with_a_blank_and_a_letter_beyond_ascii,
    home_unset,
    a_user_without_a_home,
    a_home_that_cannot_be_written,
    a_full_disk,
    no_fonts,
    no_display,
    a_display_that_does_not_answer,
    a_screen_with_16_bits_of_colour,
    a_screen_with_8_bits_of_colour,
    remembered_files_that_are_damaged,
    a_settings_file_that_is_damaged,
    another_window_that_runs,
    no_shared_memory,
    a_folder_for_temporary_files_that_is_missing,
    an_old_locale,
    few_files_at_once,
    no_libegl,
    no_libxcb_cursor,
)


# ── the trial ─────────────────────────────────────────────────────────────────────────────────────────────────────────


class TrialError(Exception):
    """It could not be tried; the message says why."""


@dataclass
class Seen:
    """What came of a start: seconds until something was painted and until it trained, the end, and what was said."""

    painted: float | None = None
    trains: float | None = None
    status: int | None = None
    said: str = ""

    def lines(self) -> list[str]:
        return [line for line in self.said.splitlines() if line.strip()]

    def is_right(self, opens: bool) -> bool:
        """Whether it went as it should: no traceback, and a window that trains or one sentence and a status."""
        if "Traceback" in self.said:
            return False
        if opens:
            return self.trains is not None and all(line.startswith("ganviz: note: ") for line in self.lines())
        return self.painted is None and self.status not in (None, 0) and len(self.lines()) == 1

    def words(self) -> str:
        if self.trains is not None:
            seen = f"window after {self.painted or 0:.1f} s, trains"
        elif self.status is None:
            seen = "hangs" if self.painted is None else "a window that does not train"
        else:
            seen = f"ends with {self.status}"
        return ": ".join([seen, *self.lines()])

    def seconds(self) -> float:
        return self.trains or PATIENCE


class Screen:
    """A virtual screen; what is on it lies in a file."""

    def __init__(self, name: str, picture: Path) -> None:
        self.name, self._picture = name, picture

    def look(self) -> int:
        """A number that differs where the picture does."""
        return hash(self._picture.read_bytes())


@contextlib.contextmanager
def virtual_screen(scratch: Path, depth: int) -> Iterator[Screen]:
    """Runs Xvfb on a free display."""
    frames = scratch / "frames"
    frames.mkdir()
    read, write = os.pipe()
    where = ["-displayfd", str(write), "-fbdir", str(frames), "-screen", "0", f"1440x900x{depth}"]
    server = subprocess.Popen(
        ["Xvfb", *where, "-nolisten", "tcp", "-noreset"], pass_fds=[write], stderr=subprocess.DEVNULL
    )
    os.close(write)
    try:
        with os.fdopen(read, encoding="utf-8") as answer:
            ready, _, _ = select.select([answer], [], [], PATIENCE)
            display = answer.readline().strip() if ready else ""
        if not display:
            raise TrialError("Xvfb does not start")
        yield Screen(f":{display}", frames / "Xvfb_screen0")
    finally:
        server.terminate()
        server.wait()


@contextlib.contextmanager
def running(trial: Trial) -> Iterator[subprocess.Popen[bytes]]:
    """The program, which is ended as Ctrl+C does; what it prints goes to a file."""
    said = trial.scratch / f"said-{time.monotonic_ns()}"
    with said.open("wb") as file:
        # A pipe would be read by nobody when it is full; but a file is what a desktop gives a program, and for it a box
        # is shown. So the file is fed by a pipe.
        feeder = subprocess.Popen(["cat"], stdin=subprocess.PIPE, stdout=file)
        process = subprocess.Popen(
            trial.command(),
            env=trial.variables(),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=feeder.stdin,
            start_new_session=True,
        )
        assert feeder.stdin is not None
        feeder.stdin.close()
    process.said = said  # type: ignore[attr-defined]
    try:
        yield process
    finally:
        if process.poll() is None:
            process.send_signal(signal.SIGINT)
            try:
                process.wait(15)
            except subprocess.TimeoutExpired:
                os.killpg(process.pid, signal.SIGKILL)
                process.wait()
        with contextlib.suppress(subprocess.TimeoutExpired):
            feeder.wait(15)
        if feeder.poll() is None:
            feeder.kill()
            feeder.wait()


def watched(trial: Trial, screen: Screen) -> Seen:
    """Starts the program and looks at the screen until it trains or has ended."""
    seen, blank, begun = Seen(), screen.look(), time.monotonic()
    with running(trial) as process:
        before, moves = blank, 0
        while process.poll() is None and time.monotonic() - begun < PATIENCE:
            time.sleep(0.05 if seen.painted is None else LOOK_EVERY)
            now = screen.look()
            if seen.painted is None and now != blank:
                seen.painted = time.monotonic() - begun
            moves = moves + 1 if seen.painted is not None and now != before else 0
            before = now
            if moves >= MOVES:
                seen.trains = time.monotonic() - begun
                break
        if seen.trains is None:
            seen.status = process.poll()
    seen.said = process.said.read_text(encoding="utf-8", errors="replace")  # type: ignore[attr-defined]
    if seen.trains is not None and process.returncode != 128 + signal.SIGINT:
        seen.said += f"it was told to end, and did with {process.returncode}\n"
    return seen


def inherited() -> dict[str, str]:
    return {key: value for key, value in os.environ.items() if key not in TAKEN_OUT}


def tried(place: Callable[[Trial], None], program: Program) -> tuple[bool, str, float]:
    """Starts the program in a place; returns whether it went as it should, what was seen, and the seconds it took."""
    begun = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="ganviz-hostile-") as made:
        scratch = Path(made)
        scratch.chmod(0o755)
        home = scratch / "home"
        home.mkdir()
        folders = {name: str(home / name.removeprefix("XDG_").lower()) for name in HOMES}
        trial = Trial(program, scratch, {**inherited(), "HOME": str(home), **folders})
        try:
            place(trial)
            with virtual_screen(scratch, trial.depth) as screen, contextlib.ExitStack() as stack:
                trial.environment.setdefault("DISPLAY", screen.name)
                if trial.environment["DISPLAY"] == os.environ.get("DISPLAY"):
                    trial.environment["DISPLAY"] = screen.name
                if trial.before is not None:
                    made_before = trial.before(screen, trial)
                    if isinstance(made_before, contextlib.AbstractContextManager):
                        stack.enter_context(made_before)
                seen = watched(trial, screen)
        except (TrialError, OSError, KeyError) as error:
            return False, f"could not be tried: {error}", time.monotonic() - begun
    return seen.is_right(trial.opens), seen.words(), seen.trains or time.monotonic() - begun


def main(arguments: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program", nargs="?", type=Path, help="the executable of a bundle (the source tree)")
    parser.add_argument("--only", metavar="WORD", default="", help="places with this word in their name")
    options = parser.parse_args(arguments)
    for needed in ("Xvfb", "unshare"):
        if shutil.which(needed) is None:
            parser.exit(2, f"{needed} is not installed\n")
    program = Program(ROOT)
    if options.program is not None:
        program = Program(options.program.resolve().parent, options.program.name)
    wrong = 0
    for place in PLACES:
        name = place.__name__.replace("_", " ")
        if options.only in name:
            right, words, seconds = tried(place, program)
            wrong += not right
            print(f"{'' if right else 'WRONG: '}{name} | {words} | {seconds:.1f}", flush=True)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
