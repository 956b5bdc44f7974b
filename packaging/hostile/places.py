"""The hostile places: each is a function that tells a trial how to be in it."""

from __future__ import annotations

import contextlib
import os
import pwd
import shlex
import subprocess
from pathlib import Path

from starts import Screen, Trial, TrialError, running, watched

#: By which the program learns where a home is, beside HOME.
HOMES = ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME")
EMPTY_FONTS = '<?xml version="1.0"?>\n<!DOCTYPE fontconfig SYSTEM "fonts.dtd">\n<fontconfig></fontconfig>\n'
DAMAGED = b'{"window": \xff\x00 [[[' * 50


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
