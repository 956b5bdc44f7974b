"""What Qt has to say goes to the log too; its last words, before it ends the program, are a sentence for the user."""

from __future__ import annotations

import logging
import sys

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

from ganviz.alerts import alert
from ganviz.logs import is_written, more_in_the_log

log = logging.getLogger(__name__)


def keep() -> None:
    """From here on; does nothing where no log is written."""
    if is_written():
        qInstallMessageHandler(_take)


def leave() -> None:
    """Not any more: Qt may still speak when Python is gone."""
    qInstallMessageHandler(None)


def _take(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
    log.info("Qt: %s", text)
    if kind == QtMsgType.QtFatalMsg:
        alert(f"Qt ends the program: {' '.join(text.split())} {more_in_the_log()}".strip())
    else:
        print(text, file=sys.stderr)
