"""One sentence for whoever started the program, when there is no window that could say it.

It goes to standard error, and into a box of the system's own where nobody reads that: after a double click.
"""

from __future__ import annotations

import os
import shutil
import stat
import subprocess
import sys
import textwrap
from contextlib import suppress

TITLE = "GanViz"
#: Letters of a line in a box.
WIDTH = 76
#: Programs that show a text in a box, the first that is there; ``{}`` stands for the text.
_BOXES = (
    ("zenity", "--error", "--no-markup", f"--title={TITLE}", "--width=480", "--text={}"),
    ("kdialog", f"--title={TITLE}", "--error", "{}"),
    ("xmessage", "-center", "-title", TITLE, "{}"),
    ("notify-send", "--urgency=critical", TITLE, "{}"),
)


def alert(sentence: str) -> None:
    """Says it on standard error, always, and in a box if that has no reader."""
    print(f"ganviz: {sentence}", file=sys.stderr, flush=True)
    if not _is_read():
        with suppress(OSError):  # to say it is all that is left to do
            _show(sentence)


def capitalised(sentence: str) -> str:
    """A sentence as it begins where nothing stands before it."""
    return sentence[:1].upper() + sentence[1:]


def in_a_box(sentence: str) -> str:
    """A sentence in lines, for not every box makes some."""
    return textwrap.fill(capitalised(sentence), WIDTH, break_long_words=False, break_on_hyphens=False)


def _is_read() -> bool:
    """Whether standard error is a terminal or a pipe; a desktop gives none, or a file or socket that is its own."""
    stream = sys.__stderr__  # not sys.stderr, which the program gives itself where there is none
    try:
        return stream is not None and (stream.isatty() or stat.S_ISFIFO(os.fstat(stream.fileno()).st_mode))
    except (OSError, ValueError):
        return False


def _show(sentence: str) -> None:
    sentence = in_a_box(sentence)
    if sys.platform == "win32":
        import ctypes

        an_error = 0x10
        ctypes.windll.user32.MessageBoxW(None, sentence, TITLE, an_error)
    elif sys.platform == "darwin":
        script = "on run words\ndisplay alert (item 1 of words) message (item 2 of words) as critical\nend run"
        _start(["osascript", "-e", script, TITLE, sentence])
    elif os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"):
        box = next((box for box in _BOXES if shutil.which(box[0])), None)
        if box is not None:
            _start([part.replace("{}", sentence) for part in box])


def _start(command: list[str]) -> None:
    """Shows the box and does not wait for it: the program's end must not hang on it."""
    nothing = subprocess.DEVNULL
    subprocess.Popen(command, stdin=nothing, stdout=nothing, stderr=nothing, start_new_session=True)
