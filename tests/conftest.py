"""Sets Qt up before anything imports it, and holds every test to the rules of ``tests/hygiene.py``."""

from __future__ import annotations

import os

os.environ["QT_QPA_PLATFORM"] = os.environ.get("GANVIZ_TEST_PLATFORM", "offscreen")
os.environ["PYQTGRAPH_QT_LIB"] = "PySide6"
os.environ["GANVIZ_LANGUAGE"] = "en"  # whatever the system speaks

# Without libEGL this import fails, and pytest-qt would then let every test of the window go missing in silence.
import PySide6.QtWidgets  # noqa: F401

pytest_plugins = ("tests.hygiene", "tests.x_display")
