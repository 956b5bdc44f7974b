"""Pictures of the page that is shown, into a file and onto the clipboard."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication

from ganviz.phrases import phrase
from ganviz.ui.page import Page, Shell

#: Pixels of an exported picture.
EXPORTED_SIZE = QSize(1920, 1080)


def export(page: Page, shell: Shell) -> None:
    """Has the page ask how it should be drawn, or draws it into a file on white and larger than the screen."""
    if page.export_picture():
        return
    path = shell.ask_to_save("Export picture", "ganviz.png", "Picture (*.png)")
    if path is not None:
        export_picture(page, shell, path)


def export_picture(page: Page, shell: Shell, path: Path) -> None:
    """Draws the page into a PNG file; says what came of it."""
    from ganviz.ui.exporting.figure import save_png  # with pyqtgraph, which the window opens without

    image = page.picture(EXPORTED_SIZE)
    if image is None:
        shell.say("There is nothing to export yet.", to_do="Wait for the first picture.")
        return
    try:
        save_png(image, path)
    except OSError as error:
        shell.say(str(error), "The run goes on.", "Choose another folder.")
    else:
        shell.note(phrase("Exported {path}", path=path))


def copy(page: Page, shell: Shell) -> None:
    """Puts the page's plot on the clipboard: as vectors and as a picture, or as it is on the screen."""
    copied = page.copied()
    if copied is None:
        QGuiApplication.clipboard().setPixmap(page.plot().grab())
    else:
        QGuiApplication.clipboard().setMimeData(copied)
    shell.note("Copied the plot")
