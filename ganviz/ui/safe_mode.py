"""The window with as little as can fail: on the CPU, without a process beside it, with nothing that was remembered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMessageBox

from ganviz import gpu
from ganviz.logs import more_in_the_log
from ganviz.ui.page import Shell
from ganviz.ui.translation import tr

if TYPE_CHECKING:
    from ganviz.hosts import HostKind


def is_wanted(failed_starts: int) -> bool:
    """Asks, after so many failed starts."""
    box = QMessageBox()
    box.setWindowTitle(tr("GanViz"))
    box.setIcon(QMessageBox.Icon.Question)
    box.setText(tr("The last {count} starts of GanViz did not succeed.", count=failed_starts))
    about = tr(
        "In safe mode networks train on the CPU, in the window's own process, and the window looks as it did at first."
    )
    box.setInformativeText(f"{about} {more_in_the_log()}")
    safe = box.addButton(tr("Start in safe mode"), QMessageBox.ButtonRole.AcceptRole)
    usual = box.addButton(tr("Start as usual"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(safe)
    box.setEscapeButton(usual)
    QGuiApplication.setQuitOnLastWindowClosed(False)  # the window is still to come
    box.exec()
    QGuiApplication.setQuitOnLastWindowClosed(True)
    return box.clickedButton() is safe


def enter() -> HostKind:
    """From here on no GPU is asked; returns where training runs then."""
    gpu.forbid_gpu()
    return "thread"


def tell(shell: Shell) -> None:
    """Says in the window that it is on."""
    shell.say(
        "Safe mode is on.",
        "Networks train on the CPU, in the window's own process; how the window looks is neither read nor kept.",
        "Start GanViz without --safe-mode to leave it.",
    )
