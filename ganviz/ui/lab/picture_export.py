"""Pictures of the run in front: into a file by a dialog, and onto the clipboard."""

from __future__ import annotations

from dataclasses import fields, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from ganviz.phrases import phrase
from ganviz.ui.commands import Command
from ganviz.ui.exporting.choices import PIXELS, SIZES, Choices
from ganviz.ui.page import Shell
from ganviz.ui.remembered import Kept, Remembered
from ganviz.ui.runs.model import ViewModel

if TYPE_CHECKING:
    from ganviz.snapshot import Frame
    from ganviz.ui.exporting.figure import Figure
    from ganviz.ui.exporting.paper import Paper
    from ganviz.ui.exporting.picture import Material
    from ganviz.ui.lab.picture_dialog import PictureDialog
    from ganviz.ui.lab.stage import Stage
    from ganviz.ui.plotting.plot import Plot

#: Pixels of the width of a copied plot.
COPIED = 1600
#: What is remembered of what is chosen; and what of it is of the moment: a plot that has the stage is what is meant.
KEPT, OF_THE_MOMENT = frozenset(one.name for one in fields(Choices)), frozenset({"composition", "view"})
#: What a summary sheet is at first.
SUMMARY: dict[str, Any] = {"composition": "summary", "theme": "print", "ending": "pdf", "formula": True, "moments": 5}


class PictureExport:
    """Asks how a picture should be, writes it and remembers what was chosen.

    Attributes:
        dialog: the one that is open, or None.
    """

    def __init__(self, shell: Shell, model: ViewModel, stage: Stage, window: QWidget) -> None:
        self._shell, self._model, self._stage, self._window = shell, model, stage, window
        self.choices = Choices()
        self.dialog: PictureDialog | None = None

    def commands(self) -> list[Command]:
        """What can be done by menu, beside the window's own Ctrl+E and Ctrl+C."""
        return [Command("&File/&Export", "Summary sheet …", (), self.ask_for_summary)]

    def recall(self, kept: Remembered) -> None:
        """Takes what was chosen last."""
        self.choices = Choices.recalled(kept)

    def remembered(self) -> Kept:
        """What is to be recalled, under the name by which the page finds it."""
        chosen = self.choices.kept()
        return {"picture": chosen} if chosen else {}

    def material(self, like: Plot[Frame] | None = None) -> Material | None:
        """What there is to draw; None before the first picture: the bare data are none of a run."""
        from ganviz.exporting.objective import formulas
        from ganviz.ui.exporting.picture import Material

        frame, run = self._model.frame, self._model.run
        if frame is None or run.snapshot is None:
            return None
        return Material(
            run.preset,
            run.recording,
            frame,
            layers=self._stage.layers(),
            plots=self._plots(),
            formulas=formulas(frame.snapshot.config, frame.snapshot.noise),
            like=like,
        )

    def ask(self, like: Plot[Frame] | None = None) -> None:
        """Opens the dialog: for one plot or the one that has the stage, for two runs, or for what was chosen last."""
        like = like or self._enlarged()
        if like is not None:
            self._open(replace(self.choices, composition="view", view=like.key), KEPT - OF_THE_MOMENT, like)
        elif self._model.beside is not None:
            self._open(replace(self.choices, composition="pair"), KEPT - OF_THE_MOMENT)
        else:
            self._open(self.choices, KEPT)

    def _open(self, choices: Choices, keeps: frozenset[str], like: Plot[Frame] | None = None) -> None:
        """Opens the dialog; of what is chosen in the end that much is remembered."""
        from ganviz.ui.lab.picture_dialog import PictureDialog

        material = self.material(like or self._on_stage())
        if material is None:
            self._shell.say("There is nothing to export yet.", to_do="Wait for the first picture.")
            return
        dialog = self.dialog = PictureDialog(self._shell.theme, material, choices, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.save_wanted.connect(lambda figure, chosen: self._save(material, figure, chosen, keeps))
        dialog.copy_wanted.connect(lambda figure, chosen: self._copy(material, figure))
        dialog.finished.connect(self._forget)
        dialog.open()

    def drawing(self, paper: Paper) -> Figure | None:
        """Returns stage, curves and caption; None where there is nothing yet."""
        from ganviz.ui.exporting.picture import figure_of

        material, size = self.material(), paper.pixels
        return None if material is None else figure_of(material, Choices(width=size.width(), height=size.height()))

    def ask_for_summary(self) -> None:
        """Opens the dialog for the run on one page; what was chosen of other pictures stays as it is."""
        size = next(size for size in SIZES if size.key == "a4")
        self._open(replace(self.choices, **SUMMARY).with_size(size), frozenset())

    def export_to(self, path: Path, figure: Figure, material: Material, outlines: bool = False) -> str | None:
        """Writes a figure; returns what went wrong in one sentence, or None."""
        from ganviz.ui.exporting.picture import about, write_picture

        QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            write_picture(figure, about(material), path, outlines)
        except OSError as error:
            return str(error)
        finally:
            QGuiApplication.restoreOverrideCursor()
        self._shell.note(phrase("Exported {path}", path=path))
        return None

    def copied(self, like: Plot[Frame] | None = None) -> QMimeData | None:
        """Returns one plot, or what has the stage, for the clipboard; None where there is nothing yet."""
        from ganviz.ui.exporting.clipboard import mime_of
        from ganviz.ui.exporting.picture import about, figure_of

        plot = like or self._on_stage()
        material = self.material(plot)
        if material is None or plot is None:
            return None
        shape = plot.widget.size()
        height = min(max(COPIED // 4, COPIED * shape.height() // max(shape.width(), 1)), 4 * COPIED)
        chosen = Choices("view", plot.key, unit=PIXELS, width=COPIED, height=height, caption=False)
        figure = figure_of(material, replace(chosen, theme=self.choices.theme))
        try:
            return mime_of(figure, about(material))
        finally:
            figure.close()

    def _save(self, material: Material, figure: Figure, choices: Choices, keeps: frozenset[str]) -> None:
        from ganviz.ui.exporting.formats import formats

        # The chosen kind first; a name that ends in another one is believed.
        kinds = sorted(formats(needs_frames=False), key=lambda kind: kind.key != choices.ending)
        name = f"{Path(material.preset.key).stem}-{material.frame.snapshot.iteration}.{choices.ending}"
        path = self._shell.ask_to_save("Save picture", name, ";;".join(f"{one.label} (*.{one.key})" for one in kinds))
        if path is None or self.dialog is None:
            return
        problem = self.export_to(path, figure, material, choices.outlines)
        if problem is not None:
            self.dialog.say(problem)
            return
        chosen = replace(choices, ending=path.suffix.lower().removeprefix("."))
        self.choices = replace(self.choices, **{name: getattr(chosen, name) for name in keeps})
        self.dialog.accept()

    def _copy(self, material: Material, figure: Figure) -> None:
        from ganviz.ui.exporting.clipboard import mime_of
        from ganviz.ui.exporting.picture import about

        try:
            QGuiApplication.clipboard().setMimeData(mime_of(figure, about(material)))
        except OSError as error:
            if self.dialog is not None:
                self.dialog.say(str(error))
        else:
            self._shell.note("Copied the picture")

    def _forget(self) -> None:
        self.dialog = None

    def _enlarged(self) -> Plot[Frame] | None:
        return None if self._model.enlarged is None else self._on_stage()

    def _on_stage(self) -> Plot[Frame] | None:
        """The plot that has the stage: what of it is shown, is shown in a picture too."""
        from ganviz.ui.plotting.plot import Plot

        view = self._stage.view
        return view if isinstance(view, Plot) else None

    def _plots(self) -> list[str]:
        """The small plots that are shown, as far as they suit the run, top to bottom."""
        from ganviz.ui.plot_kinds import plot_kinds

        config = self._model.run.config
        return [kind.key for kind in plot_kinds() if kind.key in self._model.plots and kind.suits(config)]
