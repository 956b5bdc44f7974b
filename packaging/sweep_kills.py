"""Kills what computes a sweep at random moments, goes on, and compares: python packaging/sweep_kills.py

    python packaging/sweep_kills.py                 20 kills, in turn of a worker, the command and a scheduler
    python packaging/sweep_kills.py --count 3 --seed 7

A command that loses a worker ends by itself, one that is killed or loses its scheduler goes on by ``--resume``; each
time with the table, byte for byte, of the sweep that nobody disturbed, and nothing that was finished is computed twice.
Schedulers need the extra ``ganviz[cluster]``; without it workers and commands are killed. Linux; ten minutes.
"""

from __future__ import annotations

import argparse
import importlib.util
import os
import random
import signal
import socket
import subprocess
import sys
import tempfile
import time
from contextlib import suppress
from pathlib import Path

SWEEP = (
    *("ring-collapse", "--seeds", "8", "--set", "generator.width=8", "--set", "discriminator.width=8"),
    *("--vary", "loss=non_saturating,wasserstein", "--vary", "discriminator.learning_rate=1e-5:1e-2:5"),
)
#: Seconds within which a command ends, and between two looks.
ENDED_WITHIN, LOOK = 300.0, 0.01
#: Parts of the sweep; so many are finished at the most when one is killed, for a table that is whole needs nobody.
PARTS = 6
#: When a finished part is said to have been written, so that another one in its place is noticed.
LONG_AGO = 1_000_000_000


class Cluster:
    """A scheduler and workers of it on this machine, each a process; nobody else can reach them."""

    def __init__(self, folder: Path, workers: int = 2) -> None:
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.address = f"tcp://127.0.0.1:{free.getsockname()[1]}"
        port = self.address.rpartition(":")[2]
        quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL, "cwd": folder}
        # Without an address of its own what is said over HTTP, even without a dashboard, is said to everybody.
        here = ("--host", "127.0.0.1", "--no-dashboard", "--dashboard-address", "127.0.0.1:0")
        dask = (sys.executable, "-m", "distributed.cli.dask_scheduler", "--port", port, *here, "--no-show")
        self.scheduler = subprocess.Popen(dask, **quiet)  # type: ignore[call-overload]
        time.sleep(2)
        worker = (sys.executable, "-m", "distributed.cli.dask_worker", self.address, *here)
        alone = ("--nthreads", "1", "--no-nanny", "--death-timeout", "20")
        one_thread = {**os.environ, "OMP_NUM_THREADS": "1"}
        self.workers = [
            subprocess.Popen((*worker, *alone), env=one_thread, **quiet)  # type: ignore[call-overload]
            for _ in range(workers)
        ]

    def end(self) -> None:
        """Ends all of it."""
        for process in (*self.workers, self.scheduler):
            process.kill()
            process.wait()


def sweep(out: Path, iterations: int, *more: str) -> subprocess.Popen[str]:
    """Begins the command."""
    typed = ("sweep", *SWEEP, "--iterations", str(iterations), "--out", str(out), *more)
    command = (sys.executable, "-m", "ganviz", *typed)
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, encoding="utf-8")


def shards(out: Path) -> dict[str, int]:
    """The parts that are finished, and when each was written."""
    found = {}
    for path in out.with_name(f"{out.name}.shards").glob("*.json"):
        try:
            found[path.name] = path.stat().st_mtime_ns
        except OSError:  # the table has been written meanwhile
            continue
    return found


def workers_of(process: subprocess.Popen[str]) -> list[int]:
    """The processes that train for a command."""
    children = []
    for entry in Path("/proc").glob("[0-9]*"):
        try:
            parent = (entry / "stat").read_text(encoding="utf-8", errors="replace").rpartition(")")[2].split()[1]
            if int(parent) == process.pid and b"spawn_main" in (entry / "cmdline").read_bytes():
                children.append(int(entry.name))
        except OSError:
            continue
    return children


def watched(process: subprocess.Popen[str], out: Path) -> tuple[int, list[str]]:
    """Waits for a command; returns its status, and which finished parts it has computed again."""
    kept = dict.fromkeys(shards(out), LONG_AGO * 10**9)
    for name in kept:
        with suppress(OSError):  # the table has been written meanwhile
            os.utime(out.with_name(f"{out.name}.shards") / name, (LONG_AGO, LONG_AGO))
    again, until = set[str](), time.monotonic() + ENDED_WITHIN
    while process.poll() is None and time.monotonic() < until:
        again |= {name for name, written in shards(out).items() if kept.setdefault(name, written) != written}
        time.sleep(LOOK)
    process.kill()
    return process.wait(), sorted(again)


def killed(folder: Path, rng: random.Random, which: str, seconds: float, iterations: int, whole: bytes) -> list[str]:
    """Kills one, goes on where that is needed, and returns what is wrong."""
    out, wrong = folder / "table.csv", list[str]()
    cluster = Cluster(folder) if "scheduler" in which else None
    where = ("--scheduler", cluster.address) if cluster else ("--workers", "2")
    process = sweep(out, iterations, *where)
    begun, parts = time.monotonic(), rng.randrange(PARTS)
    try:
        # Where the machine is busy a share of the time alone would mostly be before the first part is finished.
        while process.poll() is None and len(shards(out)) < parts and time.monotonic() - begun < ENDED_WITHIN:
            time.sleep(LOOK)
        time.sleep(rng.uniform(0.0, 0.3) * seconds)
        finished, moment = len(shards(out)), time.monotonic() - begun
        if which == "worker":
            for pid in rng.sample(running, 1) if (running := workers_of(process)) else []:
                os.kill(pid, signal.SIGKILL)
        elif which == "worker of a scheduler" and cluster:
            rng.choice(cluster.workers).kill()
        elif which == "scheduler" and cluster:
            cluster.scheduler.kill()
        else:
            process.kill()
        status, again = watched(process, out)
        wrong += [f"computed twice: {', '.join(again)}"] if again else []
        said = process.communicate()[1].strip()
        if "worker" in which and status != 0:
            wrong.append(f"ended with {status}: {said}")
        if status != 0:
            wrong += [f"said more than one line: {said}"] if said.count("\n") else []
            if cluster:
                cluster.end()
                cluster = Cluster(folder)
                where = ("--scheduler", cluster.address)
            process = sweep(out, iterations, *where, "--resume")
            status, again = watched(process, out)
            wrong += [f"computed twice: {', '.join(again)}"] if again else []
            wrong += [] if status == 0 else [f"--resume ended with {status}: {process.communicate()[1].strip()}"]
        wrong += [] if out.is_file() and out.read_bytes() == whole else ["another table"]
        left = {path.name for path in folder.iterdir()} - {out.name, f"{out.name}.sweep.json", "dask-scratch-space"}
        wrong += [f"left: {', '.join(sorted(left))}"] if left else []
    finally:
        process.kill()
        process.wait()
        if cluster:
            cluster.end()
    print(f"{which:<21} after {moment:4.1f} s, {finished} parts finished  {'; '.join(wrong)}", flush=True)
    return wrong


def main() -> int:
    """Returns 1 where anything was wrong."""
    parser = argparse.ArgumentParser(prog="packaging/sweep_kills.py", description="Kills what computes a sweep.")
    parser.add_argument("--count", type=int, default=20, help="how many (20)")
    parser.add_argument("--seed", type=int, default=0, help="other moments (0)")
    parser.add_argument("--iterations", type=int, default=3000, help="of each member (3000)")
    kinds = ["worker", "command"]
    if importlib.util.find_spec("distributed"):
        kinds += ["scheduler", "worker of a scheduler"]
    parser.add_argument("--only", choices=kinds, help="what is killed each time")
    arguments = parser.parse_args()
    kinds = [arguments.only] if arguments.only else kinds
    failed = 0
    with tempfile.TemporaryDirectory(prefix="ganviz-sweep-kills-") as home:
        begun, out = time.monotonic(), Path(home) / "table.csv"
        if sweep(out, arguments.iterations, "--workers", "2").wait() != 0:
            raise SystemExit("the sweep that nobody disturbs has failed")
        whole, seconds = out.read_bytes(), time.monotonic() - begun
        print(f"undisturbed: {seconds:.1f} s", flush=True)
        for number in range(arguments.count):
            rng, folder = random.Random(f"{arguments.seed} {number}"), Path(home) / str(number)
            folder.mkdir()
            kind = kinds[number % len(kinds)]
            failed += bool(killed(folder, rng, kind, seconds, arguments.iterations, whole))
    print(f"{failed} of {arguments.count} failed")
    return int(failed > 0)


if __name__ == "__main__":
    sys.exit(main())
