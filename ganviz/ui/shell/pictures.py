"""Pictures of the page that is shown, into a file and onto the clipboard."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication

from ganviz.exporting.writing import write_file
from ganviz.phrases import phrase
from ganviz.ui.page import Page, Shell

#: Pixels of an exported picture.
EXPORTED_SIZE = QSize(1920, 1080)


def export(page: Page, shell: Shell) -> None:
    """Has the page ask how it should be drawn, or draws it into a file on white and larger than the screen."""
    from ganviz.ui.exporting.formats import formats

    if page.export_picture():
        return
    kinds = ";;".join(f"{kind.label} (*.{kind.key})" for kind in formats(needs_frames=False))
    path = shell.ask_to_save("Export picture", f"{page.key}.png", kinds)
    if path is not None:
        export_picture(page, shell, path)


def export_picture(page: Page, shell: Shell, path: Path) -> None:
    """Draws the page into a file of the kind that its ending says; says what came of it."""
    from ganviz.ui.exporting.formats import About, PictureFormat, format_of
    from ganviz.ui.exporting.paper import Paper

    drawing, kind = page.drawing(Paper.of_pixels(EXPORTED_SIZE)), format_of(path)
    if drawing is None:
        shell.say("There is nothing to export yet.", to_do="Wait for the first picture.")
        return
    assert issubclass(kind, PictureFormat)
    try:
        write_file(path, kind().encoded(drawing, About(page.title)))
    except OSError as error:
        shell.say(str(error), "The page stays as it is.", "Choose another folder.")
    else:
        shell.note(phrase("Exported {path}", path=path))
    finally:
        drawing.close()


def copy(page: Page, shell: Shell) -> None:
    """Puts the page's plot on the clipboard as vectors and as a picture, or as it is on the screen."""
    from ganviz.ui.exporting.clipboard import mime_of
    from ganviz.ui.exporting.formats import About
    from ganviz.ui.exporting.paper import Paper

    copied, plot = page.copied(), page.plot()
    if copied is None and (drawing := page.drawing(Paper.of_pixels(plot.size() * plot.devicePixelRatio()))):
        copied = mime_of(drawing, About(page.title))
        drawing.close()
    if copied is None:
        QGuiApplication.clipboard().setPixmap(plot.grab())
    else:
        QGuiApplication.clipboard().setMimeData(copied)
    shell.note("Copied the plot")
