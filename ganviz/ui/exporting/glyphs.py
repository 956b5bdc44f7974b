"""A typeset formula as one shape.

Qt 6.11 draws the outlines of what its reader of SVG fills once more into a PDF, a unit broad: formulas come out bold.
"""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainterPath

_STEP = re.compile(r"([MLQCZ])([^MLQCZ]*)")
_NUMBER = re.compile(r"-?\d*\.?\d+(?:[eE][+-]?\d+)?")


def shape_of(svg: str) -> QPainterPath:
    """Returns what a formula's SVG draws, in its own units, from the upper left corner of its view box.

    Raises:
        ValueError: there is something else in it than filled outlines and bars, as ``ganviz.ui.typeset`` makes them.
    """
    root = ET.fromstring(svg)
    left, top, _, _ = map(float, root.get("viewBox", "0 0 0 0").split())
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    for element in root.iter():
        kind = element.tag.rpartition("}")[2]
        if kind == "path":
            _add(path, element.get("d", ""))
        elif kind == "rect":
            path.addRect(QRectF(*(float(element.get(name, "0")) for name in ("x", "y", "width", "height"))))
        elif kind not in ("svg", "g"):
            raise ValueError(f"a formula with <{kind}> in it")
    path.translate(-left, -top)
    return path


def _add(path: QPainterPath, steps: str) -> None:
    if re.sub(r"[MLQCZ\s\d.,eE+-]", "", steps):
        raise ValueError(f"an outline with other steps than M, L, Q, C and Z: {steps[:40]}")
    for step, numbers in _STEP.findall(steps):
        at = [float(number) for number in _NUMBER.findall(numbers)]
        if step == "M":
            path.moveTo(*at)
        elif step == "L":
            path.lineTo(*at)
        elif step == "Q":
            path.quadTo(*at)
        elif step == "C":
            path.cubicTo(*at)
        else:
            path.closeSubpath()
