"""What views are drawn with: curves, fields, axes, labels, and the contract of a view. Knows no view."""

import os

os.environ.setdefault("PYQTGRAPH_QT_LIB", "PySide6")
