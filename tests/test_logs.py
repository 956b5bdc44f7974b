"""The log, as it is written by processes of their own and read afterwards."""

from __future__ import annotations

import logging
import subprocess
import sys
from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path

import pytest

from ganviz import __version__, logs
from ganviz.logs import log_file, more_in_the_log, written_log
from tests.patience import patience

log = logging.getLogger("ganviz.test")
ROOT = Path(__file__).parents[1]


def run(program: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, capture_output=True, encoding="utf-8", timeout=patience()
    )


def test_it_begins_with_what_a_report_needs_and_holds_whole_tracebacks(
    capsys: pytest.CaptureFixture[str], expect_log: Callable[[str], AbstractContextManager[None]]
) -> None:
    assert more_in_the_log() == ""
    with written_log("the window") as complaint:
        assert complaint is None
        assert more_in_the_log() == f"More is in {log_file()}."
        with expect_log("went wrong"):
            log.warning("σ² went wrong\nTraceback of it")
    head, *lines = log_file().read_text(encoding="utf-8").splitlines()
    assert f"the window begins: GanViz {__version__}, " in head
    assert f"; Python {sys.version.split()[0]}, " in head
    assert lines[0].endswith("ganviz.test: σ² went wrong")
    assert lines[1] == "Traceback of it"
    assert capsys.readouterr().err == f"ganviz: σ² went wrong More is in {log_file()}.\n", "one line, without the trace"
    log.debug("nobody listens any more")
    assert not any(isinstance(handler, logs.LogHandler) for handler in logging.getLogger().handlers)


def test_a_large_one_is_put_aside() -> None:
    log_file().parent.mkdir(parents=True)
    for text in ("oldest", "older"):
        log_file().write_text(text.ljust(logs.MOST_BYTES), encoding="utf-8")
        with written_log("the window"):
            pass
    assert sorted(path.name for path in log_file().parent.iterdir()) == ["ganviz.log", "ganviz.log.1"]
    assert log_file().with_name("ganviz.log.1").read_text(encoding="utf-8").startswith("older")


def test_it_stays_small_while_it_is_written(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(logs, "MOST_BYTES", 1000)
    with written_log("the window"):
        for number in range(100):
            logs.log.info("line %d", number)
    kept = [log_file(), log_file().with_name("ganviz.log.1")]
    assert all(path.stat().st_size < 2000 for path in kept)
    assert "line 99" in log_file().read_text(encoding="utf-8")


def test_a_file_that_cannot_be_put_aside_grows_on(monkeypatch: pytest.MonkeyPatch) -> None:
    """As on Windows while a second window has it open."""

    def refuse(self: Path, target: Path) -> None:
        raise PermissionError(13, "it is open elsewhere")

    monkeypatch.setattr(logs, "MOST_BYTES", 1000)
    monkeypatch.setattr(Path, "replace", refuse)
    with written_log("the window"):
        for number in range(100):
            logs.log.info("line %d", number)
    text = log_file().read_text(encoding="utf-8")
    assert all(f"line {number}\n" in text for number in range(100))


def test_two_at_once_write_whole_lines() -> None:
    program = (
        "from ganviz import logs\n"
        "with logs.written_log('one of two'):\n"
        "    for number in range(200): logs.log.info('a line of some length %d.', number)"
    )
    both = [subprocess.Popen([sys.executable, "-c", program], cwd=ROOT) for _ in range(2)]
    assert [one.wait(patience()) for one in both] == [0, 0]
    lines = log_file().read_text(encoding="utf-8").splitlines()
    assert len(lines) == 2 * 202
    assert sum(line.endswith(".") and "a line of some length" in line for line in lines) == 400


@pytest.mark.parametrize("standing", ["a file", "a folder"])
def test_without_a_place_for_it_the_program_goes_on_and_says_so_once(standing: str) -> None:
    if standing == "a file":
        log_file().parent.parent.mkdir(parents=True)
        log_file().parent.write_text("", encoding="utf-8")
    else:
        log_file().mkdir(parents=True)
    with written_log("the window") as complaint:
        assert complaint is not None
        assert complaint.startswith(f"there is no log, for {log_file()} cannot be written (")
        assert more_in_the_log() == ""


def test_a_disk_that_gets_full_is_told_once(capsys: pytest.CaptureFixture[str]) -> None:
    class Full:
        def write(self, text: str) -> None:
            raise OSError(28, "No space left on device")

        def flush(self) -> None: ...

        def close(self) -> None: ...

    with written_log("the window"):
        (handler,) = (one for one in logging.getLogger().handlers if isinstance(one, logs.LogHandler))
        opened, handler.stream = handler.stream, Full()  # type: ignore[assignment]
        logs.log.info("one")
        logs.log.info("two")
        opened.close()
    assert capsys.readouterr().err.count("No space left on device") == 1


def test_what_nobody_catches_is_in_it() -> None:
    done = run(
        "import threading\n"
        "from ganviz.logs import written_log\n"
        "with written_log('the window'):\n"
        "    thread = threading.Thread(target=lambda: 1 / 0, name='a worker')\n"
        "    thread.start(); thread.join()\n"
    )
    assert (done.returncode, done.stdout) == (0, "")
    assert done.stderr == f"ganviz: unexpected error in a worker: ZeroDivisionError('division by zero') {more()}\n"
    assert "Traceback (most recent call last)" in log_file().read_text(encoding="utf-8")


def test_a_crash_of_native_code_is_in_it() -> None:
    done = run("import os; from ganviz.logs import written_log\nwith written_log('the window'): os.abort()")
    assert done.returncode != 0
    assert "Fatal Python error: Aborted" in log_file().read_text(encoding="utf-8")


def more() -> str:
    return f"More is in {log_file()}."
