"""What tests ask of a session."""

from __future__ import annotations

from typing import Any

import numpy as np
from PySide6.QtCore import SignalInstance
from pytestqt.qtbot import QtBot

from ganviz.assignment import assigned
from ganviz.config import RunConfig
from ganviz.ui.runs.session import Session
from tests.ui.windows import until


def collected(signal: SignalInstance) -> list[Any]:
    """A list that grows with what the signal says."""
    said: list[Any] = []
    signal.connect(lambda *what: said.append(what))
    return said


def changed(session: Session, assignment: str) -> RunConfig:
    return assigned(session.run.edited, assignment)


def generated(session: Session) -> np.ndarray:
    assert session.run.snapshot is not None
    return session.run.snapshot.generated


def restarted(qtbot: QtBot, session: Session) -> np.ndarray:
    """Waits for the first picture of a new run and returns its points."""
    until(qtbot, lambda: session.run.snapshot is not None)
    assert session.run.iteration == 0
    return generated(session)
