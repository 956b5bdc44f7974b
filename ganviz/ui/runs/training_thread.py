"""The background thread that drives a host, so that the window's thread never runs a step."""

from __future__ import annotations

import traceback
from threading import Event

from PySide6.QtCore import QObject, QThread

from ganviz.hosts import Failure, Host, HostKind, Mailbox, Message, Stop, new_host
from ganviz.phrases import phrase

#: Seconds in which a thread has begun on any machine; one that cannot be made never does.
ENTERED_WITHIN = 10.0


class TrainingThread(QThread):
    """Runs one host until told to stop. Talk to it with ``send``; what comes of it lies in ``mailbox``.

    Args:
        host: one that is ready, or the kind of a new one.
    """

    def __init__(self, host: Host | HostKind, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.host = new_host(host, Mailbox()) if isinstance(host, str) else host
        self.mailbox = self.host.mailbox
        self._is_entered = Event()

    def begin(self) -> None:
        """Starts the thread and waits until it is in Python, some microseconds.

        On its way there it looks up its own class in tables that the window's thread changes when it makes another.
        """
        self.start()
        self._is_entered.wait(ENTERED_WITHIN)

    def send(self, message: Message) -> None:
        """Hands a message to the host; returns at once."""
        self.host.send(message)

    def run(self) -> None:
        self._is_entered.set()
        try:
            self.host.work()
        except Exception as error:  # an exception that leaves run() would vanish without a word
            ended = "The training thread ended: {error}. Open the program again to train on."
            sentence = phrase(ended, error=str(error))
            self.mailbox.fail(Failure(sentence, traceback.format_exc(), ended=True))

    def stop(self) -> None:
        """Ends the thread and waits until it has ended; it never takes longer than the slice of work it is at."""
        self.send(Stop())
        self.wait()
