"""Has shards trained by the workers of a Dask scheduler, which is the extra ``ganviz[cluster]``.

A task is ``ganviz.studies.task.trained``, text in and text out. Whoever can reach a scheduler can have its workers do
anything, so that beyond this machine only encrypted connections with certificates are made, unless that is asked for.
"""

from __future__ import annotations

import ipaddress
import logging
import time
from collections.abc import Sequence
from concurrent.futures import CancelledError
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import uuid4

from ganviz.phrases import phrase
from ganviz.refusals import ConfigError, shortened
from ganviz.studies.running import OnFinished, OnProgress, StudyError
from ganviz.studies.shards import Shard
from ganviz.studies.task import ShardNumbers, trained
from ganviz.studies.workers import Progress

_ADDRESS = "use tls://HOST:PORT, or tcp://127.0.0.1:PORT of this machine"
#: Tasks that the scheduler is given at once: enough for every core of many workers, and not all that there are.
AT_ONCE = 256
#: Seconds to wait for the scheduler: for its first word, and when it is gone; and between two looks.
PATIENCE, LOOK_EVERY = 10.0, 0.1
#: Seconds within which what has ended is fetched.
FETCHED_WITHIN = 60.0
#: The states of a task of which something came.
ENDED = ("finished", "error")


@dataclass(frozen=True)
class Certificates:
    """Files in PEM form; where there is none, what Dask's own configuration says."""

    authority: Path | None = None
    own: Path | None = None
    key: Path | None = None


def check_address(address: str, insecure: bool) -> None:
    """Refuses an address that is none, and one to which nothing should be sent. Raises ConfigError."""
    kind, separator, place = address.partition("://")
    host, _, port = place.rpartition(":")
    if not separator or kind not in ("tls", "tcp") or not host or not port.isdecimal():
        raise ConfigError("--scheduler", address, _ADDRESS)
    if kind == "tcp" and not insecure and not _is_here(host.strip("[]")):
        use = "use tls:// with certificates, or --insecure in a network where you trust everybody"
        raise ConfigError("--scheduler", address, use, "tcp:// beyond this machine can be read and changed on the way")


def _is_here(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


class Cluster:
    """Trains shards on a cluster.

    Args:
        address: of the scheduler, such as ``tls://node7:8786``.
        insecure: an address without encryption may be beyond this machine.

    Raises:
        ConfigError: nothing should be sent there, or Dask is not installed.
    """

    def __init__(self, address: str, insecure: bool = False, certificates: Certificates = Certificates()) -> None:
        check_address(address, insecure)
        self.address, self._distributed = address, _distributed()
        self._security = _security(self._distributed, certificates) if address.startswith("tls://") else None

    def train(self, shards: Sequence[Shard], on_finished: OnFinished, on_progress: OnProgress = lambda _: None) -> None:
        """Trains shards; one whose worker is lost is trained again by another.

        Raises:
            StudyError: one cannot be trained, or the scheduler cannot be reached any more.
        """
        with self._client() as client:
            waiting, begun = list(reversed(shards)), dict[Any, Shard]()
            batch = uuid4().hex  # two sweeps at one scheduler have tasks of their own
            while waiting or begun:
                while waiting and len(begun) < AT_ONCE:
                    shard = waiting.pop()
                    key = f"ganviz-{batch}-{shard.index}"
                    begun[client.submit(trained, shard.to_json(), key=key, pure=False)] = shard
                self._wait(client, list(begun))
                for future in [one for one in begun if one.status in ENDED]:
                    on_finished(begun[future], self._numbers(future))
                    del begun[future]
                on_progress(Progress())

    def _client(self) -> Any:
        try:
            return self._distributed.Client(
                self.address, security=self._security, timeout=PATIENCE, set_as_default=False
            )
        except (OSError, ValueError, RuntimeError) as error:
            told = shortened(str(error) or type(error).__name__, 120).rstrip(".")
            raise StudyError(
                phrase("no scheduler answers at {address} ({told})", address=self.address, told=told)
            ) from None

    def _wait(self, client: Any, futures: list[Any]) -> None:
        """Waits a moment for one of them to end. Raises StudyError where the scheduler is gone."""
        silent_since = None
        while not any(future.status in ENDED for future in futures):
            time.sleep(LOOK_EVERY)
            # One that comes back has forgotten what it was asked for.
            if client.status == "running" and not any(future.cancelled() for future in futures):
                return
            silent_since = silent_since or time.monotonic()
            if client.status == "closed" or time.monotonic() - silent_since > PATIENCE:
                raise self._gone()

    def _numbers(self, future: Any) -> ShardNumbers:
        """What came of one that has ended. Raises StudyError where that is an error, or cannot be fetched."""
        try:
            error = future.exception(timeout=FETCHED_WITHIN)
            if error is None:
                return ShardNumbers.from_json(future.result(timeout=FETCHED_WITHIN))
        except (OSError, CancelledError, TimeoutError):
            raise self._gone() from None
        if isinstance(error, self._distributed.scheduler.KilledWorker):
            raise StudyError("the workers that were given one part ended, one after the other")
        raise StudyError(shortened(str(error) or type(error).__name__, 200).rstrip("."))

    def _gone(self) -> StudyError:
        return StudyError(phrase("the scheduler at {address} is gone", address=self.address))


def _security(distributed: Any, certificates: Certificates) -> Any:
    """What a connection is made with. Raises ConfigError where that is not there, or cannot be read."""
    files = {
        "tls_ca_file": certificates.authority,
        "tls_client_cert": certificates.own,
        "tls_client_key": certificates.key,
    }
    given = {name: str(path) for name, path in files.items() if path is not None}
    use = "use --tls-ca, --tls-cert and --tls-key with PEM files, or Dask's own configuration"
    try:
        made = distributed.Security(require_encryption=True, **given)
        found = made.get_connection_args("client")["ssl_context"]
    except (OSError, ValueError) as error:  # ssl.SSLError is an OSError
        told = shortened(str(error), 120).rstrip(".")
        raise ConfigError(
            "--scheduler", "tls://", use, phrase("certificates cannot be read: {told}", told=told)
        ) from None
    if found is None:
        raise ConfigError("--scheduler", "tls://", use, "tls:// needs certificates")
    return made


def _distributed() -> Any:
    try:
        import distributed
    except ImportError:
        use = "install it with pip install 'ganviz[cluster]', or use --workers"
        raise ConfigError("--scheduler", "", use, "a scheduler needs Dask") from None
    for name in logging.root.manager.loggerDict:  # what is to be said is said in one line
        if name.partition(".")[0] == "distributed":
            logging.getLogger(name).setLevel(logging.CRITICAL + 1)
    return distributed
