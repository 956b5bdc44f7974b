"""Starts Qt and prints what it finds, as JSON; in a process of its own, because Qt aborts where it cannot start."""

from __future__ import annotations

import json

from PySide6.QtGui import QFontDatabase, QGuiApplication


def probe() -> dict[str, str | int]:
    """Returns the platform that Qt runs on, the size of its screen, and the fonts."""
    application = QGuiApplication([])
    screen = application.primaryScreen()
    size = screen.size()
    return {
        "platform": application.platformName(),
        "screen": f"{size.width()}×{size.height()} at scale {screen.devicePixelRatio():g}",
        "font_families": len(QFontDatabase.families()),
        "font": application.font().family(),
    }


def main() -> None:
    """Prints it."""
    print(json.dumps(probe()))
