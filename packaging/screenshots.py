"""Takes every picture that ships: the window for the README, and one of each preset for the gallery.

Run by `make screenshots`. The window is the real one, trained until the iteration named below, drawn without a screen
so that the pictures do not depend on whose desk they were taken at. With the names of pictures it takes only those;
`python packaging/screenshots.py overlays` takes one of each overlay of the stage, on the line and on the plane.
"""

from __future__ import annotations

import os
import sys
from dataclasses import replace
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PIL import Image
from PySide6.QtCore import QEventLoop, QSize, QTimer
from PySide6.QtWidgets import QApplication

from ganviz.presets import Preset, preset, read_preset
from ganviz.resources import resource
from ganviz.run_files.training import train_saved
from ganviz.snapshot import Frame
from ganviz.studies.report import train_run
from ganviz.ui.exporting.choices import Choices
from ganviz.ui.exporting.figure import Figure, save_png
from ganviz.ui.exporting.headless import Look, drawn
from ganviz.ui.shell.window import MainWindow
from ganviz.ui.theme import THEMES

#: File, preset, theme, size, the iteration from which it is taken, layers to switch on.
SHOTS = (
    ("window-light-2d", "ring-noise-decay", "light", (1440, 900), 1000, ()),
    ("window-dark-2d", "ring-collapse", "dark", (1440, 900), 900, ()),
    ("window-light-1d", "gaussian-1d", "light", (1440, 900), 150, ()),
    ("window-dark-1d", "bimodal-1d", "dark", (1440, 900), 300, ()),
    ("window-small", "swiss-roll", "dark", (1280, 720), 800, ("density", "manifold")),
)
#: One picture for each overlay of the stage: preset, theme, iteration, and by file the layers that are not as usual.
OVERLAYS: tuple[tuple[str, str, int, dict[str, str]], ...] = (
    (
        "ring-noise-decay",
        "dark",
        800,
        {
            "2d-difference": "+difference",
            "2d-optimal-field": "+optimal_field +optimal",
            "2d-slope": "+slope",
            "2d-support": "+support -generated -modes",
            "2d-level-lines": "+data_density +density -data -generated -modes",
            "2d-arrows": "+push -data",
        },
    ),
    ("wgan-gp-ring", "light", 300, {"2d-slope-critic": "+slope", "2d-difference-critic": "+difference"}),
    ("ring-hinge-spectral", "light", 900, {"2d-optimal-line-hinge": "+optimal -data -generated"}),
    ("k-too-large", "light", 100, {"1d-arrows-saturating": "+push"}),
    ("k-large-non-saturating", "light", 100, {"1d-arrows-non-saturating": "+push"}),
    (
        "1d-minimax",
        "light",
        300,
        {
            "1d-difference": "+difference -latent",
            "1d-slope": "+slope -latent",
            "1d-support": "+support -push",
            "1d-arrows": "-latent -optimal",
        },
    ),
    ("1d-hinge", "dark", 300, {"1d-difference-hinge": "+difference"}),
    ("1d-wgan-gp", "dark", 400, {"1d-slope-critic": "+slope", "1d-difference-critic": "+difference"}),
    ("wgan-clip-1d", "dark", 400, {"1d-slope-clipped": "+slope +support"}),
)
#: Both networks: file, preset, theme, iteration, and in slow motion how many parts of the next one are shown; with none
#: the plot inside the networks has the stage.
NETWORKS = (
    ("slow-motion", "ring-noise-decay", "dark", 400, 12),
    ("inside-the-networks", "ring-noise-decay", "light", 800, 0),
)
#: Many seeds: file, preset, theme, the iteration at which they stand.
STUDIES = (
    ("luck", "ring-collapse", "light", 600),
    ("study", "ring-cure-r1", "dark", 900),
    ("phase-map", "ring-hinge", "light", 1200),
)
OVERLAY_SIZE, OVERLAY_BYTES = (1280, 720), 80_000
#: How many colours a picture keeps: as many as leave it small enough.
COLOURS = (255, 128, 96, 64)
#: The animation in the README.
FILM = ("ring-noise-decay", 1600, 48, (960, 540))
PICTURE = QSize(480, 372)
SHOWN_PICTURE = (240, 186)


def wait(milliseconds: int) -> None:
    """Lets the window live for a while."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def trained_window(key: str, theme: str, size: tuple[int, int], iteration: int, layers: tuple[str, ...]) -> MainWindow:
    """Opens the window with these layers and returns it when it stands at the iteration or a little later."""
    window = MainWindow(preset(key), theme)
    window.complete()
    window.resize(*size)
    window.show()
    for layer in layers:
        window.page.stage.set_layer(layer, True)
    while window.page.session.run.iteration < iteration:
        wait(50)
    window.page.session.pause()
    wait(700)
    return window


def closed(window: MainWindow) -> None:
    """Ends a window's run."""
    window.close()
    window.deleteLater()


def window_picture(
    name: str, key: str, theme: str, size: tuple[int, int], iteration: int, layers: tuple[str, ...]
) -> None:
    """Opens the window, waits for the iteration, and takes the picture."""
    window = trained_window(key, theme, size, iteration, layers)
    window.grab().save(str(resource("screenshots", f"{name}.png")))
    print(f"{name}: iteration {window.page.session.run.iteration}")
    closed(window)


def overlay_pictures(key: str, theme: str, iteration: int, shots: dict[str, str]) -> None:
    """Opens the window once, and takes a picture with each of these layers."""
    window = trained_window(key, theme, OVERLAY_SIZE, iteration, ())
    for name, layers in shots.items():
        before = dict(window.page.stage.layers())
        for layer in layers.split():
            window.page.stage.set_layer(layer[1:], layer[0] == "+")
        wait(100)
        path = resource("screenshots", "overlays", f"{name}.png")
        path.parent.mkdir(exist_ok=True)
        window.grab().save(str(path))
        reduce_colours(path)
        for layer in dict(window.page.stage.layers()):
            window.page.stage.set_layer(layer, before[layer])
        print(f"{name}: iteration {window.page.session.run.iteration}, {path.stat().st_size / 1000:.0f} kB")
    closed(window)


def network_picture(name: str, key: str, theme: str, iteration: int, parts: int) -> None:
    """Opens the window and takes a picture of both networks, within an iteration or from inside."""
    window = trained_window(key, theme, OVERLAY_SIZE, iteration, ())
    page, run = window.page, window.page.session.run
    for _ in range(parts):
        before = run.passing
        page.step("part")
        while run.passing is None or run.passing is before:
            wait(20)
    if not parts:
        page.model.enlarge("insides")
    wait(700)
    path = resource("screenshots", f"{name}.png")
    window.grab().save(str(path))
    reduce_colours(path)
    print(f"{name}: iteration {run.iteration}, {path.stat().st_size / 1000:.0f} kB")
    closed(window)


def study_picture(name: str, key: str, theme: str, iteration: int) -> None:
    """Opens the window and takes a picture of other seeds beside the run, or of a page of studies or of maps."""
    window = trained_window(key, theme, OVERLAY_SIZE, iteration if name == "luck" else 1, ())
    page = window.page
    if name == "luck":
        page.luck.ask()
        study = page.luck.study
    elif name == "phase-map":
        window.show_page("phase_map")
        window.complete()
        page, study = window.page, window.page.filling.study
        page.take(replace(page.settings, iterations=iteration, seeds=3, contours=True))
        page.toggle()
        page.keep((3, 4))
    else:
        window.show_page("study")
        window.complete()
        page, study = window.page, window.page.study
        page.form.config_edited.emit(replace(page.settings, iterations=iteration), "iterations")
        page.toggle()
    while study.is_running:
        wait(100)
    wait(700)
    path = resource("screenshots", f"{name}.png")
    window.grab().save(str(path))
    reduce_colours(path)
    print(f"{name}: iteration {iteration}, {path.stat().st_size / 1000:.0f} kB")
    closed(window)


def reduce_colours(path: Path) -> None:
    """Makes a picture small enough for the repository, in the way that keeps rare colours such as a word's."""
    picture = Image.open(path).convert("RGB")
    for colours in COLOURS:
        picture.quantize(colours, Image.Quantize.FASTOCTREE, dither=Image.Dither.NONE).save(path, optimize=True)
        if path.stat().st_size <= OVERLAY_BYTES:
            return


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
    look = Look(Choices(width=size[0], height=size[1]), frames=pictures)
    file = drawn(resource("screenshots", "eight-gaussians.gif"), "gif", chosen, iterations, look)
    run, _ = train_saved(chosen, iterations, file.moments, on_frame=file.add)
    file.save(run)
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
    for picture in NETWORKS:
        if not wanted or picture[0] in wanted:
            network_picture(*picture)
    for picture in STUDIES:
        if not wanted or picture[0] in wanted:
            study_picture(*picture)
    for key, theme, iteration, shots in OVERLAYS:
        chosen = {name: layers for name, layers in shots.items() if not wanted or {name, "overlays"} & set(wanted)}
        if chosen:
            overlay_pictures(key, theme, iteration, chosen)
    if not wanted or "film" in wanted:
        film()
    app.quit()


if __name__ == "__main__":
    main()
