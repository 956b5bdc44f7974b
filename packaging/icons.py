"""Draws the icons anew from their sources: ``python packaging/icons.py``.

``resources/icons/*.svg`` are drawn by hand; the pictures beside them are made here, in the sizes that desktops ask for,
and packed for Windows (``.ico``) and macOS (``.icns``). Who did not change a source
need not run this: the pictures come with the program.
"""

from __future__ import annotations

import io
import sys
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QBuffer, QIODevice, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

ICONS = Path(__file__).parents[1] / "resources" / "icons"
#: The program's icon, and that of its files.
PROGRAM, FILE = "ganviz", "ganviz-file"
#: In pixels; the last only in ``.icns``.
SIZES, LARGEST = (16, 22, 24, 32, 48, 64, 128, 256, 512), 1024
#: Up to this size a source of its own, if there is one, with its edges on whole pixels.
SMALL = 16
ICO_SIZES, ICNS_SIZES = (16, 24, 32, 48, 64, 128, 256), (16, 32, 64, 128, 256, 512, LARGEST)


def picture(name: str, size: int, folder: Path = ICONS) -> QImage:
    """Draws an icon of so many pixels."""
    small = folder / f"{name}-small.svg"
    source = small if size <= SMALL and small.exists() else folder / f"{name}.svg"
    drawing = QSvgRenderer(str(source))
    if not drawing.isValid():
        raise ValueError(f"{source} cannot be drawn")
    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    drawing.render(painter, QRectF(0, 0, size, size))
    painter.end()
    return image.convertToFormat(QImage.Format.Format_ARGB32)


def drawn(name: str, size: int, folder: Path = ICONS) -> Image.Image:
    """The same as Pillow has it."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture(name, size, folder).save(buffer, "PNG")
    return Image.open(io.BytesIO(buffer.data().data())).convert("RGBA")


def write(name: str, folder: Path = ICONS) -> list[Path]:
    """Writes all pictures of an icon beside its source; returns their paths."""
    made = {size: drawn(name, size, folder) for size in (*SIZES, LARGEST)}
    paths = []
    for size in SIZES:
        paths.append(folder / f"{name}-{size}.png")
        made[size].save(paths[-1], optimize=True)
    for ending, sizes in ((".ico", ICO_SIZES), (".icns", ICNS_SIZES)):
        paths.append(folder / f"{name}{ending}")
        largest, *others = [made[size] for size in reversed(sizes)]
        options = {"sizes": [(size, size) for size in sizes]} if ending == ".ico" else {}
        largest.save(paths[-1], append_images=others, **options)
    return paths


def main() -> None:
    application = QGuiApplication([sys.argv[0], "-platform", "offscreen"])
    for name in (PROGRAM, FILE):
        for path in write(name):
            print(f"wrote {path.relative_to(ICONS.parents[1])}: {path.stat().st_size / 1000:.1f} kB")
    application.quit()


if __name__ == "__main__":
    main()
