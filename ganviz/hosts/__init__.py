"""Where training runs. Whoever drives a host sends it messages and empties its mailbox; nothing else is exchanged."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ganviz.hosts.mailbox import Delivery, Failure, Mailbox, Saved
from ganviz.hosts.messages import Continue, Forget, Look, Message, Pause, Run, Start, Step, Stop, Until, Update
from ganviz.hosts.process_host import ProcessHost

if TYPE_CHECKING:
    from ganviz.hosts.thread_host import ThreadHost

__all__ = [
    "Continue",
    "Delivery",
    "Failure",
    "Forget",
    "Host",
    "HostKind",
    "Look",
    "Mailbox",
    "Message",
    "Pause",
    "ProcessHost",
    "Run",
    "Saved",
    "Start",
    "Step",
    "Stop",
    "Until",
    "Update",
    "new_host",
]

HostKind = Literal["process", "thread"]
Host: TypeAlias = "ProcessHost | ThreadHost"


def new_host(kind: HostKind, mailbox: Mailbox) -> Host:
    """Returns a host; where no process can be started, training falls back to the calling thread."""
    if kind == "process":
        try:
            return ProcessHost(mailbox)
        except OSError:
            pass
    # Not before it is needed: it brings numpy, and a window is painted before that is there.
    from ganviz.hosts.thread_host import ThreadHost

    return ThreadHost(mailbox)
