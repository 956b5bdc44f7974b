"""What is said when a setting is changed, taken back or made again, where that has more to it than one sees."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from ganviz.ui.page import Shell

if TYPE_CHECKING:
    from ganviz.config import RunConfig
    from ganviz.ui.runs.session import Session


def edit(session: Session, shell: Shell, config: RunConfig) -> None:
    """Takes the settings as the form has them now."""
    begun = session.run.number
    session.edit(config)
    if session.run.number != begun:
        shell.note("Data of another dimension: the run began anew. Ctrl+Z takes it back.")


def undo(session: Session, shell: Shell) -> None:
    """Takes back the last setting."""
    _go(session, shell, session.undo, "There is nothing to undo", "Undone, for which the run had to begin anew")


def redo(session: Session, shell: Shell) -> None:
    """Makes the change again that was taken back last."""
    _go(session, shell, session.redo, "There is nothing to redo", "Done again, for which the run had to begin anew")


def _go(session: Session, shell: Shell, act: Callable[[], bool], nothing: str, anew: str) -> None:
    begun = session.run.number
    if not act():
        shell.note(nothing)
    elif session.run.number != begun:
        shell.note(anew)
