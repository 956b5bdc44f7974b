"""Settings as text: copied to be mailed or typed, and pasted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

from ganviz.phrases import phrase
from ganviz.presets import Preset, command_of, pasted_preset, settings_text
from ganviz.refusals import ConfigError
from ganviz.ui.page import Shell

if TYPE_CHECKING:
    from ganviz.ui.runs.session import Session


def copy_settings(shell: Shell, session: Session) -> None:
    """Copies a run's settings as they would stand in a file."""
    run = session.run
    text = settings_text(run.title, f"Copied from {run.preset.title}", run.edited)
    QGuiApplication.clipboard().setText(text)
    shell.note("Copied the settings as text; Ctrl+V begins them in a window")


def copy_formulas(shell: Shell, session: Session) -> None:
    """Copies what each player minimises as LaTeX."""
    from ganviz.exporting.words import formulas_as_latex

    QGuiApplication.clipboard().setText(formulas_as_latex(session.run.config) + "\n")
    shell.note("Copied the formulas as LaTeX")


def copy_settings_as_latex(shell: Shell, session: Session) -> None:
    """Copies the settings that have an effect as a table for a paper."""
    from ganviz.exporting.words import settings_as_latex

    QGuiApplication.clipboard().setText(settings_as_latex(session.run.config) + "\n")
    shell.note("Copied the settings as a table in LaTeX")


def copy_settings_as_markdown(shell: Shell, session: Session) -> None:
    """Copies the settings that have an effect as a table for a README."""
    from ganviz.exporting.words import settings_as_markdown

    QGuiApplication.clipboard().setText(settings_as_markdown(session.run.config) + "\n")
    shell.note("Copied the settings as a table in Markdown")


def copy_command_line(shell: Shell, session: Session) -> None:
    """Copies the line that trains the same run without a window, for as long as this one went on."""
    run = session.run
    line = command_of(run.preset, run.edited, run.iteration)
    QGuiApplication.clipboard().setText(line)
    if run.recording.changes:
        shell.note("Copied the command line; it has these settings from the start")
    else:
        shell.note("Copied the command line")


def paste_settings(shell: Shell, session: Session) -> None:
    """Begins the settings, or the line of a command, that are on the clipboard."""
    try:
        found: Preset = pasted_preset(QGuiApplication.clipboard().text())
    except ConfigError as error:
        shell.say(phrase("Could not paste it: {error}", error=str(error)), "Nothing was changed.")
        return
    session.open(found)
