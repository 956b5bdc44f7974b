"""Settings and pictures, from files and into files."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from ganviz.presets import write_preset
from ganviz.ui.theme import LIGHT

if TYPE_CHECKING:
    from ganviz.ui.main_window import MainWindow

EXPORTED_SIZE = QSize(1920, 1080)


class FileCommands(QObject):
    """What the File menu does; what comes of it is said in the window."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    @Slot()
    def open(self) -> None:
        """Asks for a settings file and begins it."""
        name, _ = QFileDialog.getOpenFileName(self._window, "Open settings", "", "Settings (*.json)")
        if name:
            self._window.open_preset(name)

    @Slot()
    def save(self) -> None:
        """Asks where to save the settings, the seed included."""
        name, _ = QFileDialog.getSaveFileName(self._window, "Save settings", "my-run.json", "Settings (*.json)")
        if name:
            self.save_settings(_with_ending(name, ".json"))

    def save_settings(self, path: Path) -> None:
        """Writes the settings to a file that can be opened here and named on the command line."""
        window, session = self._window, self._window.session
        try:
            write_preset(path, path.stem, f"Saved from {session.preset.title}", session.edited)
        except OSError as error:
            window.messages.show_message(f"Could not save {path.name}: {error.strerror}.", "The run goes on.")
        else:
            window.statusBar().showMessage(f"Saved {path}", 5000)

    @Slot()
    def export(self) -> None:
        """Asks for a file name and draws the present picture into it, on white and larger than the screen."""
        name, _ = QFileDialog.getSaveFileName(self._window, "Export picture", "ganviz.png", "Picture (*.png)")
        if name:
            self.export_picture(_with_ending(name, ".png"))

    def export_picture(self, path: Path) -> None:
        """Draws the present picture into a PNG file."""
        window, session = self._window, self._window.session
        frame = session.run.frame()
        if frame is None:
            window.messages.show_message("There is nothing to export yet.", to_do="Wait for the first picture.")
            return
        from ganviz.ui.exporting.figure import Figure, save_png  # with pyqtgraph, which the window opens without

        figure = Figure(frame.snapshot.config, EXPORTED_SIZE, LIGHT, session.preset.title)
        try:
            figure.set_layers(window.stage.layers())
            save_png(figure.render(frame), path)
        except OSError as error:
            window.messages.show_message(str(error), "The run goes on.", "Choose another folder.")
        else:
            window.statusBar().showMessage(f"Exported {path}", 5000)
        finally:
            figure.close()

    @Slot()
    def copy_picture(self) -> None:
        """Puts the plot on stage on the clipboard."""
        QGuiApplication.clipboard().setPixmap(self._window.stage.view.widget.grab())
        self._window.statusBar().showMessage("Copied the plot", 3000)


def _with_ending(name: str, ending: str) -> Path:
    """A typed name with the ending of its kind of file; a dot in the middle of it is no ending."""
    return Path(name if name.lower().endswith(ending) else name + ending)
