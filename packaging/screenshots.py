"""Takes every picture that ships: the window for the README, and one of each preset for the gallery.

Run by `make screenshots`. The window is the real one, trained until the iteration named below, drawn without a screen
so that the pictures do not depend on whose desk they were taken at.
"""

from __future__ import annotations

import os
import sys

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PIL import Image
from PySide6.QtCore import QEventLoop, QSize, QTimer
from PySide6.QtWidgets import QApplication

from ganviz.exporting.report import train_run
from ganviz.presets import Preset, preset, read_preset
from ganviz.resources import resource
from ganviz.snapshot import Frame
from ganviz.ui.exporting.figure import Figure, save_png
from ganviz.ui.exporting.render import Renderer
from ganviz.ui.main_window import MainWindow
from ganviz.ui.theme import THEMES

#: File, preset, theme, size, the iteration from which it is taken, layers to switch on.
SHOTS = (
    ("window-light-2d", "ring-noise-decay", "light", (1440, 900), 1000, ()),
    ("window-dark-2d", "ring-collapse", "dark", (1440, 900), 900, ()),
    ("window-light-1d", "gaussian-1d", "light", (1440, 900), 150, ()),
    ("window-dark-1d", "bimodal-1d", "dark", (1440, 900), 300, ()),
    ("window-small", "swiss-roll", "dark", (1280, 720), 800, ("density", "manifold")),
)
#: The animation in the README.
FILM = ("ring-noise-decay", 1600, 48, (960, 540))
PICTURE = QSize(480, 372)
SHOWN_PICTURE = (240, 186)


def wait(milliseconds: int) -> None:
    """Lets the window live for a while."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def window_picture(
    name: str, key: str, theme: str, size: tuple[int, int], iteration: int, layers: tuple[str, ...]
) -> None:
    """Opens the window, waits for the iteration, and takes the picture."""
    window = MainWindow(preset(key), theme)
    window.resize(*size)
    window.show()
    window.arrange()
    for layer in layers:
        window.stage.set_layer(layer, True)
    while window.session.iteration < iteration:
        wait(50)
    window.session.pause()
    wait(700)
    window.grab().save(str(resource("screenshots", f"{name}.png")))
    window.close()
    window.deleteLater()
    print(f"{name}: iteration {window.session.iteration}")


def preset_pictures(chosen: Preset) -> None:
    """Trains a preset and keeps its stage as the gallery's picture, light and dark."""
    frames: list[Frame] = []
    train_run(chosen.config, chosen.iterations, 1, frames.append)
    for theme, ending in (("light", ""), ("dark", "-dark")):
        figure = Figure(chosen.config, PICTURE, THEMES[theme], plots=[], caption=False)
        path = resource("presets", f"{chosen.key}{ending}.png")
        save_png(figure.render(frames[-1]), path)
        figure.close()
        Image.open(path).resize(SHOWN_PICTURE, Image.Resampling.LANCZOS).save(path, optimize=True)
    print(f"{chosen.key}: pictures")


def film() -> None:
    """Draws the README's animation."""
    key, iterations, pictures, size = FILM
    chosen = preset(key)
    with Renderer(
        chosen.config, chosen.title, size, "light", resource("screenshots", "eight-gaussians.gif")
    ) as renderer:
        train_run(chosen.config, iterations, pictures, renderer.add)
        renderer.save()
    print("eight-gaussians.gif")


def main() -> None:
    """Takes all pictures, or those whose names are given."""
    app = QApplication(sys.argv[:1])
    wanted = sys.argv[1:]
    # First what the gallery shows, for the window is opened with it.
    for path in sorted(resource("presets").glob("*.json")):
        if not wanted or path.stem in wanted:
            preset_pictures(read_preset(path))
    for shot in SHOTS:
        if not wanted or shot[0] in wanted:
            window_picture(*shot)
    if not wanted or "film" in wanted:
        film()
    app.quit()


if __name__ == "__main__":
    main()
