"""Where training runs. Whoever drives a host sends it messages and empties its mailbox; nothing else passes."""

from __future__ import annotations

from typing import Literal

from ganviz.hosts.mailbox import Delivery, Failure, Mailbox
from ganviz.hosts.messages import Message, Pause, Run, Start, Step, Stop, Update
from ganviz.hosts.process_host import ProcessHost
from ganviz.hosts.thread_host import ThreadHost

__all__ = [
    "Delivery",
    "Failure",
    "HostKind",
    "Mailbox",
    "Message",
    "Pause",
    "ProcessHost",
    "Run",
    "Start",
    "Step",
    "Stop",
    "ThreadHost",
    "Update",
    "new_host",
]

HostKind = Literal["process", "thread"]


def new_host(kind: HostKind, mailbox: Mailbox) -> ProcessHost | ThreadHost:
    """Returns a host; where no process can be started, training falls back to the calling thread."""
    if kind == "process":
        try:
            return ProcessHost(mailbox)
        except OSError:
            pass
    return ThreadHost(mailbox)
