"""Processes of our own that train shards, each on one core; nothing here imports torch but they.

Which of them takes a shard is a matter of speed; what comes of it is not. One that dies has its shard trained again
from the start by another.
"""

from __future__ import annotations

import contextlib
import multiprocessing
import os
import signal
import sys
import time
from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass
from multiprocessing.connection import Connection, wait
from typing import TYPE_CHECKING, Any, Literal

from ganviz.phrases import phrase
from ganviz.studies.shards import Shard

if TYPE_CHECKING:
    from ganviz.hosts.mailbox import Saved
    from ganviz.studies.member import MemberLook, ShardResult
    from ganviz.studies.training import UnderWay

#: How much a worker is nicer than the window and the run that is trained there, in the system's units.
NICENESS = 10
#: Seconds between two words of how far it has come.
TELL_EVERY = 0.25
#: How often a shard is trained whose worker dies.
TRIES = 3
#: Seconds that a worker has to end by itself.
PATIENCE = 0.5
#: What has a library compute in one thread, so that the last digits do not depend on how many cores there are.
ONE_THREAD = dict.fromkeys(("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "GANVIZ_TORCH_THREADS"), "1")


@dataclass(frozen=True)
class Looked:
    """A shard's members were looked at on the way: a look each, in order."""

    shard: Shard
    looks: Sequence[MemberLook]


@dataclass(frozen=True)
class Standing:
    """How the members of a shard stand that is being trained, as was asked: a host can go on from any of them."""

    shard: Shard
    saved: Sequence[Saved]


@dataclass(frozen=True)
class Finished:
    """A shard has been trained to its end."""

    shard: Shard
    result: ShardResult


@dataclass(frozen=True)
class Failed:
    """Nothing will come of a shard; ``sentence`` says why."""

    shard: Shard
    sentence: str


@dataclass(frozen=True)
class Progress:
    """Iterations done, of all members together, and members that have been measured at the end."""

    iterations: int = 0
    measured: int = 0


News = Looked | Standing | Finished | Failed


class Workers:
    """So many processes, which are started as soon as there is something to do. To be asked from one thread.

    Args:
        count: how many.
        saves: whether the results have the members' numbers.
        niceness: how much nicer they are than this process.
    """

    def __init__(self, count: int, saves: bool = True, niceness: int = NICENESS) -> None:
        self.count, self._manner = count, (saves, niceness)
        self._queue: deque[_Task] = deque()
        self._workers: list[_Worker] = []

    def submit(self, shard: Shard) -> None:
        """Has a shard trained once those that were submitted before are begun."""
        self._queue.append(_Task(shard))
        self._hand_out()

    def news(self) -> list[News]:
        """Returns what has happened since the last time; never waits."""
        found: list[News] = []
        for worker in list(self._workers):
            found += worker.news()
            if worker.is_dead:
                self._workers.remove(worker)
                found += self._mourn(worker)
        self._hand_out()
        return found

    @property
    def is_idle(self) -> bool:
        """Nothing is being trained, and nothing waits."""
        return not self._queue and not any(worker.task for worker in self._workers)

    def wait(self, seconds: float) -> None:
        """Waits until there is news, for so many seconds at the most."""
        wait([worker.pipe for worker in self._workers], seconds)

    @property
    def progress(self) -> Progress:
        """How far the shards have come that are being trained."""
        under_way = [worker for worker in self._workers if worker.task is not None]
        return Progress(
            sum(len(worker.task.shard.members) * worker.iteration for worker in under_way if worker.task),
            sum(worker.looked for worker in under_way),
        )

    @property
    def process_ids(self) -> list[int]:
        return [worker.process.pid for worker in self._workers if worker.process.pid is not None]

    def ask(self, shard: Shard) -> bool:
        """Asks for the numbers of a shard's members as they are now; returns False where it is not being trained."""
        asked = [worker for worker in self._workers if worker.task is not None and worker.task.shard is shard]
        for worker in asked:
            worker.ask()
        return bool(asked)

    def cancel(self) -> None:
        """Gives up all that was submitted; no news of it will come. The processes stay for what is submitted next."""
        self._queue.clear()
        for worker in self._workers:
            worker.stop()

    def close(self) -> None:
        """Ends the processes."""
        self._queue.clear()
        for worker in self._workers:
            worker.end()
        for worker in self._workers:
            worker.join()
        self._workers.clear()

    def __enter__(self) -> Workers:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _hand_out(self) -> None:
        while self._queue:
            free = next((worker for worker in self._workers if worker.is_free), None)
            if free is None:
                if len(self._workers) >= self.count:
                    return
                free = _Worker(self._manner)
                self._workers.append(free)
            free.give(self._queue.popleft())

    def _mourn(self, worker: _Worker) -> list[News]:
        """Has the shard of a worker that has died trained by another, unless that happens too often."""
        task, worker.task = worker.task, None
        if task is None:
            return []
        task.tries += 1
        if task.tries < TRIES:
            self._queue.appendleft(task)
            return []
        sentence = phrase(
            "The process that trained these members ended {times} times (exit code {code}).",
            times=task.tries,
            code=worker.process.exitcode,
        )
        return [Failed(task.shard, sentence)]


#: What a worker is told beside shards while it trains one, and what it says at the end of one.
_Word = Literal["save", "stop"]
_LAST_WORDS = ("result", "failed", "stopped")


@dataclass
class _Task:
    """A shard, and how often its worker has died."""

    shard: Shard
    tries: int = 0


class _Worker:
    """One process, as its parent sees it."""

    def __init__(self, manner: tuple[bool, int]) -> None:
        context = multiprocessing.get_context("spawn")
        self.pipe, theirs = context.Pipe()
        self.process = context.Process(target=_work, args=(theirs, *manner), name="ganviz-worker", daemon=True)
        self.process.start()
        theirs.close()  # if the parent held this end, too, the death of the child would not close the pipe
        self.task: _Task | None = None
        #: How far it has come with it.
        self.iteration = self.looked = 0
        self.is_dead = False
        #: It was told to stop, and has not said yet that it has.
        self._is_stopping = False

    @property
    def is_free(self) -> bool:
        return self.task is None and not self._is_stopping and not self.is_dead

    def give(self, task: _Task) -> None:
        self.task = task
        self.iteration = self.looked = 0
        self._send(task.shard)

    def ask(self) -> None:
        self._send("save")

    def stop(self) -> None:
        if self.task is not None:
            self.task, self._is_stopping = None, True
            self._send("stop")

    def _send(self, message: Shard | _Word) -> None:
        with contextlib.suppress(OSError):  # it has died: ``news`` will notice
            self.pipe.send(message)

    def news(self) -> list[News]:
        """What it has said; notes whether it has died."""
        found: list[News] = []
        try:
            while self.pipe.poll():
                kind, content = self.pipe.recv()
                if self._is_stopping:
                    self._is_stopping = kind not in _LAST_WORDS
                elif kind == "progress":
                    self.iteration, self.looked = content
                elif self.task is not None:
                    found.append(self._told(kind, content, self.task.shard))
        except (EOFError, OSError):
            self.is_dead = True
            self.join()
        return found

    def _told(self, kind: str, content: Any, shard: Shard) -> News:
        if kind == "looks":
            return Looked(shard, content)
        if kind == "saved":
            return Standing(shard, content)
        self.task = None
        return Finished(shard, content) if kind == "result" else Failed(shard, content)

    def end(self) -> None:
        self.process.terminate()

    def join(self) -> None:
        self.process.join(PATIENCE)
        if self.process.exitcode is None:
            self.process.kill()
            self.process.join()
        self.pipe.close()


# ── in the process ────────────────────────────────────────────────────────────────────────────────────────────────────


def _work(pipe: Connection, saves: bool, niceness: int) -> None:
    """Trains what comes through the pipe until that is closed, which it also is when the parent dies."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C in a terminal goes to all processes; the parent decides
    if hasattr(os, "nice"):
        os.nice(niceness)
    os.environ.update(ONE_THREAD)  # before numpy is imported
    with contextlib.suppress(EOFError, OSError):
        while True:
            message = pipe.recv()
            if isinstance(message, Shard):  # else it comes too late, as that shard has ended by itself
                pipe.send(_trained(_Listener(pipe), message, saves))


class _Listener:
    """Hears what a worker is told while it trains a shard."""

    def __init__(self, pipe: Connection) -> None:
        self.pipe, self._is_asked, self._told_at = pipe, False, 0.0

    def stopped(self) -> bool:
        while self.pipe.poll():
            if self.pipe.recv() == "stop":
                return True
            self._is_asked = True
        return False

    def tell_looks(self, looks: Sequence[MemberLook]) -> None:
        self.pipe.send(("looks", looks))

    def rest(self, training: UnderWay) -> None:
        if self._is_asked:
            self._is_asked = False
            self.pipe.send(("saved", training.saved()))
        if (now := time.monotonic()) - self._told_at > TELL_EVERY:
            self._told_at = now
            self.pipe.send(("progress", (training.iteration, training.looked)))


def _trained(listener: _Listener, shard: Shard, saves: bool) -> tuple[str, Any]:
    """Returns how a shard ended, and what came of it or a sentence."""
    from ganviz.refusals import ConfigError, shortened
    from ganviz.studies.training import StoppedError, train_shard
    from ganviz.training.memory import NO_MEMORY, lacks_memory

    try:
        return "result", train_shard(shard, listener.tell_looks, listener.stopped, saves, listener.rest)
    except StoppedError:
        return "stopped", None
    except ConfigError as error:
        return "failed", str(error)
    except (EOFError, BrokenPipeError):
        sys.exit(1)  # the parent is gone
    except Exception as error:
        told = NO_MEMORY if lacks_memory(error) else shortened(f"{type(error).__name__}: {error}", 200)
        return "failed", phrase("Training stopped: {error}.", error=told)
