"""Training in a process of its own, so that painting and training never wait for the same Python lock.

The parent's side runs in the thread that calls ``work`` and copies what comes through the pipe into the mailbox; the
child's side is a ``ThreadHost`` whose mailbox is the pipe. If the parent dies the pipe is closed, and the child ends.
If the child dies a failure is posted, and the next run gets another child. If it dies before its first run has
begun, as with a broken driver of a GPU, that run gets another child at once, which leaves the GPU alone.
"""

from __future__ import annotations

import contextlib
import gc
import logging
import math
import multiprocessing
import os
import signal
import sys
import threading
import time
from collections import deque
from multiprocessing.connection import Connection
from typing import Any

from ganviz.gpu import forbid_gpu
from ganviz.hosts.mailbox import Failure, Mailbox
from ganviz.hosts.messages import Continue, Fetched, Message, Start, Stop
from ganviz.hosts.wire import Reader, Writer
from ganviz.logs import is_written, written_log
from ganviz.phrases import phrase

log = logging.getLogger(__name__)

#: Seconds that a child has to end by itself.
PATIENCE = 0.8
#: Seconds in which a run has begun, torch's import included; after them it is said that it has not.
BEGINS_WITHIN = 60.0
#: Seconds between two checks whether these have passed.
CHECK_EVERY = 0.1
#: How much training is nicer than the window, in the system's units, where both want the same core: a picture that is
#: late is noticed, an iteration that is late is not.
NICENESS = 5
#: Bytes that may wait in the pipe: a whole snapshot, so that training goes on while the other side is painting.
PIPE_BYTES = 1 << 20
#: Seconds for which the thread that paints may keep Python's lock while the one that receives waits for it. At Python's
#: own 5 ms a snapshot came two pictures late.
SWITCH_SECONDS = 0.001


class ProcessHost:
    """Drives a child process that trains; the same interface as ``ThreadHost``."""

    def __init__(self, mailbox: Mailbox) -> None:
        self.mailbox = mailbox
        self._context = multiprocessing.get_context("spawn")
        self._changed = threading.Condition()
        self._stop_by: float | None = None
        #: What was sent for a run that has not begun yet, its ``Start`` first; and when that was.
        self._unbegun: list[Message] = []
        self._asked_at = 0.0
        self._without_gpu = False
        #: Waits to be said as soon as the run has begun.
        self._note: Failure | None = None
        #: What another thread is sending to the child; None while messages are sent at once.
        self._outbox: deque[Message] | None = None
        self._start_child()

    def send(self, message: Message) -> None:
        """Hands a message to the child. If the child has just died it is lost, and so is the run."""
        with self._changed:
            if isinstance(message, Start | Continue):
                self.mailbox.begin(message.run, "")
                self._unbegun, self._asked_at = [], time.monotonic()
                if not self._has_child:
                    self._start_child()
            if isinstance(message, Stop):
                self._stop_by = time.monotonic() + PATIENCE
            if isinstance(message, Start | Continue) or self._unbegun:
                self._unbegun.append(message)
            if self._outbox is not None:
                self._outbox.append(message)
            elif isinstance(message, Continue) and message.saved is not None:
                self._outbox = deque([message])
                threading.Thread(target=self._send_all, args=(self._commands, self._outbox), daemon=True).start()
            else:
                with contextlib.suppress(OSError):
                    self._commands.send(message)
            self._changed.notify()

    def _send_all(self, commands: Connection, outbox: deque[Message]) -> None:
        """Sends what is more than waits in a pipe to a child that imports torch before it reads."""
        while True:
            with self._changed:
                if not outbox:
                    if self._outbox is outbox:
                        self._outbox = None
                    return
                message = outbox.popleft()
            with contextlib.suppress(OSError):
                commands.send(message)

    def fetched(self) -> None:
        """Tells the child that its last snapshot was fetched, so that it may make another."""
        self.send(Fetched())

    def work(self) -> None:
        """Receives until ``Stop`` comes; if the child dies before, it posts a failure and waits for the next run."""
        sys.setswitchinterval(SWITCH_SECONDS)
        while True:
            self._receive()
            self._end_child()
            with self._changed:
                self._commands.close()
                self._news.close()
                self._has_child = False
                if self._stop_by is None and self._begins_again():
                    continue
                if self._stop_by is None:
                    code = self._child.exitcode
                    ended = "The training process ended unexpectedly (exit code {code})."
                    if self._unbegun and self._without_gpu:
                        ended = "No training process begins (exit code {code}); `ganviz --safe-mode` does without one."
                    sentence = phrase(ended, code=code)
                    self.mailbox.fail(Failure(sentence, f"exit code {code}", ended=True, forgot=True))
                    self._changed.wait_for(lambda: self._has_child or self._stop_by is not None)
                if not self._has_child:
                    return

    @property
    def process_id(self) -> int | None:
        return self._child.pid

    def _start_child(self) -> None:
        commands_for_child, self._commands = self._context.Pipe(duplex=False)
        self._news, news_of_child = self._context.Pipe(duplex=False)
        _widen(news_of_child)
        self._child = self._context.Process(
            target=_child,
            args=(commands_for_child, news_of_child, self._without_gpu, is_written()),
            name="ganviz-training",
            daemon=True,
        )
        self._child.start()
        self._reader, self._outbox = Reader(), None
        # If the parent held these ends, too, the death of the child would not close the pipes.
        commands_for_child.close()
        news_of_child.close()
        self._has_child = True

    def _begins_again(self) -> bool:
        """Begins a run in another child, if the last one died before the run had begun; without a GPU, and once."""
        start = self._unbegun[0] if self._unbegun else None
        if self._without_gpu or not isinstance(start, Start) or start.config.device == "cuda":
            return False
        self._without_gpu = True
        told = "The training process ended before it began (exit code {code}); it was started again, on the CPU alone."
        details = f"exit code {self._child.exitcode}; the cause may be the driver of a GPU"
        self._note = Failure(phrase(told, code=self._child.exitcode), details, ended=False)
        self._start_child()
        with contextlib.suppress(OSError):
            for message in self._unbegun:
                self._commands.send(message)
        return True

    def _note_begun(self) -> None:
        """The child has said more than that it was asked for the run: that it has begun, or why it cannot."""
        with self._changed:
            self._unbegun = []
            if self._note is not None:
                self.mailbox.fail(self._note)
                self._note = None

    def _tell_if_late(self) -> None:
        if self._unbegun and time.monotonic() - self._asked_at > BEGINS_WITHIN:
            self._asked_at = math.inf
            sentence = "Training has not begun yet. If the driver of a GPU hangs, `ganviz --safe-mode` leaves it alone."
            self.mailbox.fail(Failure(sentence, f"no word from process {self.process_id}", ended=False))

    def _receive(self) -> None:
        """Copies what comes into the mailbox until the child is gone, or takes too long to stop."""
        with contextlib.suppress(EOFError, OSError):
            while self._stop_by is None or time.monotonic() < self._stop_by:
                if self._news.poll(CHECK_EVERY):
                    method, arguments, keywords = self._reader.loads(self._news.recv_bytes())
                    getattr(self.mailbox, method)(*arguments, **keywords)
                    if self._unbegun and (method != "begin" or arguments[1]):
                        self._note_begun()
                else:
                    self._tell_if_late()

    def _end_child(self) -> None:
        self._child.join(PATIENCE if self._stop_by is None else max(0.0, self._stop_by - time.monotonic()))
        if self._child.exitcode is None:
            self._child.kill()
            self._child.join()


class _PipedMailbox(Mailbox):
    """The child's mailbox: everything goes into the pipe at once, and a message says when a snapshot was fetched."""

    def __init__(self, news: Connection) -> None:
        super().__init__()
        self._news_pipe, self._writer, self._sending = news, Writer(), threading.Lock()
        self._awaited = False
        #: The arguments of the last ``set_state``: run, running, rate, diverged_at.
        self._state: tuple[int, bool, float | None, int | None] = (0, False, None, None)

    @property
    def wants_snapshot(self) -> bool:
        return not self._awaited

    def fetched(self) -> None:
        self._awaited = False

    def begin(self, run: int, device: str, is_exact: bool = True) -> None:
        self._awaited, self._state = False, (run, False, None, None)
        self._send("begin", run, device, is_exact)

    def post(self, run: int, **what: Any) -> None:
        # Set for snapshots only: metrics are posted by another thread, which must not undo what ``fetched`` has done.
        if what.get("snapshot") is not None:
            self._awaited = True
        self._send("post", run, **what)
        if what.get("snapshot") is not None:
            self._send("set_state", *self._state)

    def set_state(self, run: int, running: bool, rate: float | None, diverged_at: int | None) -> None:
        before, self._state = self._state, (run, running, rate, diverged_at)
        # The rate alone is not worth a message: it goes with the next snapshot.
        if (run, running, diverged_at) != (before[0], before[1], before[3]):
            self._send("set_state", *self._state)

    def _send(self, method: str, *arguments: Any, **keywords: Any) -> None:
        with self._sending, contextlib.suppress(BrokenPipeError):
            self._news_pipe.send_bytes(self._writer.dumps((method, arguments, keywords)))


def _widen(pipe: Connection) -> None:
    """Lets more bytes wait in a pipe. Only Linux can; elsewhere the writer waits for the reader a little more often."""
    with contextlib.suppress(ImportError, AttributeError, OSError):
        import fcntl

        fcntl.fcntl(pipe.fileno(), fcntl.F_SETPIPE_SZ, PIPE_BYTES)


def _child(commands: Connection, news: Connection, without_gpu: bool, writes_log: bool) -> None:
    """What the child process runs until ``Stop`` comes or its parent is gone."""
    if without_gpu:
        forbid_gpu()
    if not writes_log:
        return _serve(commands, news)
    with written_log("training"):
        try:
            _serve(commands, news)
        except Exception as error:
            log.info("training ended", exc_info=error)  # the window says so
            sys.exit(1)
    return None


def _serve(commands: Connection, news: Connection) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C in a terminal goes to both processes; the parent decides
    if hasattr(os, "nice"):
        os.nice(NICENESS)
    from ganviz.hosts.thread_host import ThreadHost  # not above: the parent needs neither it nor numpy

    mailbox = _PipedMailbox(news)
    host = ThreadHost(mailbox)

    def listen() -> None:
        while True:
            try:
                message = commands.recv()
            except (EOFError, OSError):
                os._exit(1)  # the parent is gone, and nobody waits for anything
            if isinstance(message, Fetched):
                mailbox.fetched()
                continue
            host.send(message)
            if isinstance(message, Stop):
                return

    _import_engine()  # before messages are read: that imports modules, too, and both at once would wait for each other
    threading.Thread(target=listen, name="ganviz-listener", daemon=True).start()
    host.work()


def _import_engine() -> None:
    """Imports torch before a run asks for it. If that fails, so will the run, and it will say why."""
    gc.disable()  # a tenth of the time went into searching for garbage among modules, which stay
    with contextlib.suppress(Exception):
        import ganviz.training.trainer  # noqa: F401
    gc.freeze()
    gc.enable()
