"""What the program is: its version and build, what it computes on, where its log lies, and whose work is in it."""

from __future__ import annotations

import codecs
from contextlib import suppress
from importlib.util import find_spec

from PySide6.QtCore import QProcess, QSize, Qt, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ganviz import build, child, logs
from ganviz.ui import identity, style
from ganviz.ui.controls._buttons import Button
from ganviz.ui.controls._labels import CaptionLabel, MutedLabel, TitleLabel
from ganviz.ui.shell.notices import NoticesDialog
from ganviz.ui.theme import Theme
from ganviz.ui.translation import tr

WHAT_IT_IS = "Small GANs, trained live in front of you."
LICENCE = "© 2026 the GanViz authors. Free software under the MIT licence."
LICENCE_WITH_FILMS = (
    "© 2026 the GanViz authors. Free software: its source is under the MIT licence; this package, which brings the "
    "encoders x264 and x265 along, is as a whole under the GNU General Public License 3."
)
_ICON, _WIDTH = 72, 460
_COPY, _COPYING, _COPIED = "Copy system report", "Looking at this machine …", "Copied"


def licence() -> str:
    """Says under which terms this copy is: with encoders of films in its package it is under theirs."""
    return LICENCE_WITH_FILMS if child.is_frozen() and find_spec("av") is not None else LICENCE


class SystemReport(QProcess):
    """What ``ganviz doctor`` says, asked of a process of its own: it takes seconds, in which the window goes on."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setStandardErrorFile(QProcess.nullDevice())

    def ask(self) -> None:
        """Starts; ``finished`` or ``errorOccurred`` says that it is done."""
        program, *arguments = child.part("ganviz.ui.doctor")
        self.start(program, arguments)

    def text(self) -> str:
        """What it has said; to be read once."""
        said = bytes(self.readAllStandardOutput().data())
        return codecs.decode(said, "utf-8", "replace").replace("\r\n", "\n")


class AboutDialog(QDialog):
    """Name, version, build, licences, and a button that copies what somebody who helps needs to know."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setWindowTitle(tr("About GanViz"))
        self.setAccessibleName(tr("About GanViz"))
        self.picture = QLabel()
        self.picture.setAccessibleName(tr("The program's icon"))
        self.version = MutedLabel()
        self.version.setText(tr("Version {build}", build=build.this_build().words()))
        self.log_place = _line(CaptionLabel())
        with suppress(RuntimeError):  # this user has no home at all, and so there is no log
            self.log_place.setText(tr("Log: {place}", place=str(logs.log_file())))
        self.answer = _line(CaptionLabel())
        self.copy_button = Button(
            theme, _COPY, tip="Versions, device, display and fonts, as `ganviz doctor` says them, onto the clipboard"
        )
        self.licences_button = Button(
            theme, "Libraries and licences", tip="Whose work is in this program, and under which terms"
        )
        self.close_button = Button(theme, "Close", tip="Close this (Esc)", primary=True)
        self.copy_button.clicked.connect(self._copy)
        self.licences_button.clicked.connect(self._show_licences)
        self.close_button.clicked.connect(self.accept)
        self._report = SystemReport(self)
        self._report.finished.connect(self._take_report)
        self._report.errorOccurred.connect(self._fail)
        self._lay_out()
        self.set_theme(theme)

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.addWidget(TitleLabel(identity.NAME))
        words.addWidget(self.version)
        words.addWidget(_line(QLabel(tr(WHAT_IT_IS))))
        if advice := build.what_lacks_cuda():
            words.addWidget(_line(MutedLabel(advice)))
        words.addWidget(_line(MutedLabel(licence())))
        words.addWidget(self.log_place)
        self._words = words
        self._above, self._below = QHBoxLayout(), QHBoxLayout()
        self._above.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignTop)
        self._above.addLayout(words, 1)
        for button in (self.copy_button, self.licences_button):
            self._below.addWidget(button)
        self._below.addStretch(1)
        self._below.addWidget(self.close_button)
        self._layout = QVBoxLayout(self)
        self._layout.addLayout(self._above)
        self._layout.addStretch(1)
        self._layout.addWidget(self.answer)
        self._layout.addLayout(self._below)

    def set_theme(self, theme: Theme) -> None:
        """Takes other colours and sizes."""
        self._theme = theme
        edge, gap, size = style.pixels(theme, 20), style.pixels(theme, 8), style.pixels(theme, _ICON)
        self.picture.setPixmap(identity.icon().pixmap(QSize(size, size), self.devicePixelRatioF()))
        self._layout.setContentsMargins(edge, edge, edge, edge)
        self._layout.setSpacing(style.pixels(theme, 12))
        self._above.setSpacing(edge)
        self._below.setSpacing(gap)
        self._words.setSpacing(gap)
        for button in (self.copy_button, self.licences_button, self.close_button):
            button.set_theme(theme)
        width = min(style.pixels(theme, _WIDTH) + size, self.screen().availableSize().width() - 40)
        self.setFixedWidth(max(width, self._layout.minimumSize().width()))

    # ── the report ────────────────────────────────────────────────────────────────────────────────────────────────────

    @Slot()
    def _copy(self) -> None:
        self.copy_button.setEnabled(False)
        self._say(_COPYING)
        self._report.ask()

    @Slot()
    def _take_report(self) -> None:
        self.copy_button.setEnabled(True)
        text = self._report.text()
        if not text:
            self._say_nothing_came()
            return
        QGuiApplication.clipboard().setText(text)
        self._say(_COPIED)

    @Slot()
    def _fail(self) -> None:
        """It could not even be started; what ends otherwise is finished as well."""
        if self._report.error() == QProcess.ProcessError.FailedToStart:
            self.copy_button.setEnabled(True)
            self._say_nothing_came()

    def _say_nothing_came(self) -> None:
        self._say("The report could not be made. Nothing was copied; run `ganviz doctor` in a terminal.")

    def _say(self, text: str) -> None:
        self.answer.setText(tr(text))

    def done(self, result: int) -> None:
        """Closes; a report on its way is given up."""
        self._report.blockSignals(True)
        self._report.kill()
        self._report.waitForFinished()
        super().done(result)

    @Slot()
    def _show_licences(self) -> None:
        dialog = NoticesDialog(self._theme, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()


def _line(label: QLabel) -> QLabel:
    """A text that may be longer than its line, and may be copied."""
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
