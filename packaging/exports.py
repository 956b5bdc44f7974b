"""Writes every preset into every kind of file, one call and one training each, and has others than us read what came.

Run by ``make exports``, on a machine without a display. With names of presets it takes only those:

    python packaging/exports.py ring-8 gaussian-1d --iterations 60 --folder exported

``--program dist/GanViz/ganviz`` has the built program write them, all kinds that it can write. ``--bare PYTHON`` names
the Python of an environment with torch and matplotlib alone, in which scripts are run; notebooks are run by Jupyter's
client. What cannot be read here, because nothing that reads it is installed, is said.
"""

from __future__ import annotations

import argparse
import csv
import importlib.util
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image

from ganviz import registry
from ganviz.exporting.timing import LAST_STAYS
from ganviz.presets import preset, presets

ROOT = Path(__file__).parents[1]
SIZE, FRAMES, RATE = (480, 270), 6, 10
#: Starts the program of this source tree.
FROM_SOURCE = (sys.executable, "-m", "ganviz")
#: What the built program cannot write: its library is too large to go with it.
NOT_BUILT_IN = {"parquet"}
#: Points in samples.
POINTS = 500
#: Bytes of a drawing of the whole run, at most.
LARGEST_SVG = 400_000
#: Pixels to an inch of a drawing whose size was asked for in pixels, and points.
SCREEN_DPI, POINTS_PER_INCH = 96, 72


class WrongError(Exception):
    """A file is not what was asked for."""


class NobodyError(Exception):
    """Nothing that reads such a file is installed here."""


def check(condition: object, problem: str) -> None:
    if not condition:
        raise WrongError(problem)


def needed(*programs: str) -> str:
    """Returns the first of these programs that is there."""
    found = next(filter(None, map(shutil.which, programs)), None)
    if found is None:
        raise NobodyError(f"no {' or '.join(programs)}")
    return found


def module(name: str) -> Any:
    """Returns a package that reads such files."""
    if importlib.util.find_spec(name.partition(".")[0]) is None:
        raise NobodyError(f"no {name}")
    return importlib.import_module(name)


def said_by(*command: str | Path) -> str:
    done = subprocess.run(list(map(str, command)), capture_output=True, encoding="utf-8", errors="replace", check=False)
    check(done.returncode == 0, f"{Path(str(command[0])).name}: {done.stderr.strip()[-300:]}")
    return done.stdout


# ── readers, by the ending of what they read ──────────────────────────────────────────────────────────────────────────


def read_png(path: Path, key: str) -> None:
    with Image.open(path) as picture:
        check(picture.size == SIZE, f"it has {picture.size} pixels")
        check("iteration" in picture.info.get("Title", ""), "it does not say what it shows")
        colours = picture.convert("RGB").getcolors(1 << 24)
        check(colours is not None and len(colours) > 50, "there is next to nothing on it")


def read_svg(path: Path, key: str) -> None:
    from xml.etree import ElementTree

    root = ElementTree.parse(path).getroot()
    texts = ["".join(one.itertext()) for one in root.iter("{http://www.w3.org/2000/svg}text")]
    check(len(texts) > 5, "its text is no text")
    check(path.stat().st_size < LARGEST_SVG, f"it has {path.stat().st_size:,} bytes")
    drawn = path.with_name(f"{path.stem}-svg.png")
    said_by(needed("rsvg-convert"), path, "-w", str(SIZE[0]), "-o", drawn)
    with Image.open(drawn) as picture:
        check(abs(picture.size[1] - SIZE[1]) <= 1, f"it is drawn with {picture.size} pixels")


def read_pdf(path: Path, key: str) -> None:
    about = said_by(needed("pdfinfo"), path)
    check("Pages:           1" in about, "it has not one page")
    size = next(line for line in about.splitlines() if line.startswith("Page size:")).split()[2:5:2]
    asked = [side * POINTS_PER_INCH / SCREEN_DPI for side in SIZE]
    check(all(abs(float(one) - side) <= 0.5 for one, side in zip(size, asked, strict=True)), f"its page has {size} pt")
    fonts = said_by(needed("pdffonts"), path).splitlines()[2:]
    check(fonts, "its text is no text")
    check(all(line.split()[-5] == "yes" for line in fonts), "a font is not embedded")
    check(len(said_by(needed("pdftotext"), path, "-").split()) > 5, "its text cannot be read")


def read_film(path: Path, key: str) -> None:
    with Image.open(path) as film:
        check(film.size == SIZE, f"it has {film.size} pixels")
        frames = getattr(film, "n_frames", 1)
        check(frames == FRAMES, f"it has {frames} frames")
        seconds = 0.0
        for frame in range(frames):
            film.seek(frame)
            film.load()  # WebP tells how long an image stays once it was read
            seconds += film.info["duration"] / 1000
    check(abs(seconds - asked_seconds(path)) < 0.011, f"it takes {seconds:g} s")


def read_video(path: Path, key: str) -> None:
    av = module("av")
    with av.open(str(path)) as video:
        stream = video.streams.video[0]
        check((stream.width, stream.height) == SIZE, f"it has {stream.width} × {stream.height} pixels")
        frames = sum(1 for _ in video.decode(stream))
        check(frames == FRAMES, f"it has {frames} frames")
        seconds = video.duration / av.time_base
    check(abs(seconds - asked_seconds(path)) < 0.011, f"it takes {seconds:g} s")


def asked_seconds(path: Path) -> float:
    """How long a film takes; where it begins again, its last image stays for a while."""
    from ganviz.ui.exporting.formats import format_of

    return FRAMES / RATE + (LAST_STAYS if format_of(path).loops else 0.0)


def read_csv(path: Path, key: str) -> None:
    with path.open(encoding="ascii", newline="") as file:
        names, *rows = csv.reader(file)
    check(names[0] == "iteration" and names[-1] == "about", f"its columns are {names[:3]} …")
    check(all(len(row) == len(names) for row in rows), "a row is longer than its head")
    check(json.loads(rows[0][-1])["preset"] == key, "its head does not say what it is of")
    table = module("pandas").read_csv(path)
    check(table["loss_d"].dtype.kind == "f", "pandas does not read its numbers as numbers")
    check(table["iteration"].is_monotonic_increasing, "its iterations are not in order")


def read_json(path: Path, key: str) -> None:
    plain = json.loads(path.read_text(encoding="utf-8"))
    check(plain["about"]["preset"] == key, "its head does not say what it is of")
    check(len({len(column) for column in plain["columns"].values()}) == 1, "its columns differ in length")


def read_npz(path: Path, key: str) -> None:
    with np.load(path, allow_pickle=False) as file:
        held = dict(file)
    check(
        held["generated"].shape == (POINTS, preset(key).config.target.dimension), "its points are not those asked for"
    )
    check(json.loads(str(held["about"]))["preset"] == key, "its head does not say what it is of")


def read_safetensors(path: Path, key: str) -> None:
    weights = module("safetensors.numpy").load_file(path)
    config = preset(key).config
    shape = (*config.generator.hidden, config.target.dimension)[0], config.latent.dimension
    check(weights["generator.0.weight"].shape == shape, "the first layer of G has another shape")


def read_parquet(path: Path, key: str) -> None:
    module("pyarrow")
    table = module("pandas").read_parquet(path)
    check(table["iteration"].is_monotonic_increasing, "its iterations are not in order")


def read_code(path: Path, key: str) -> None:
    said_by(sys.executable, "-m", "ruff", "check", "--isolated", "--quiet", path)
    if path.suffix == ".py":
        said_by(sys.executable, "-m", "ruff", "format", "--isolated", "--check", "--quiet", path)


def read_notebook(path: Path, key: str) -> None:
    read_code(path, key)
    nbformat = module("nbformat")
    nbformat.validate(nbformat.read(path, as_version=4))


def read_latex(path: Path, key: str) -> None:
    text = path.read_text(encoding="utf-8")
    check(r"\begin{tabular}" in text, "it has no table")
    head = r"\documentclass{article}\usepackage{amsmath,amssymb}\begin{document}"
    whole = path.with_name(f"{path.stem}-whole.tex")
    whole.write_text(f"{head}\n\\input{{{path.name}}}\n\\end{{document}}\n", encoding="utf-8")
    latex = needed("pdflatex")
    done = subprocess.run(
        [latex, "-interaction=nonstopmode", whole.name], cwd=path.parent, capture_output=True, check=False
    )
    check(done.returncode == 0, "LaTeX does not set it")


def read_markdown(path: Path, key: str) -> None:
    check(path.read_text(encoding="utf-8").startswith("# "), "it has no heading")


READERS: dict[str, Callable[[Path, str], None]] = {
    "png": read_png,
    "svg": read_svg,
    "pdf": read_pdf,
    "gif": read_film,
    "webp": read_film,
    "apng": read_film,
    "mp4": read_video,
    "webm": read_video,
    "csv": read_csv,
    "json": read_json,
    "npz": read_npz,
    "safetensors": read_safetensors,
    "parquet": read_parquet,
    "py": read_code,
    "ipynb": read_notebook,
    "tex": read_latex,
    "md": read_markdown,
}


# ── what is written ───────────────────────────────────────────────────────────────────────────────────────────────────


def endings() -> tuple[list[str], dict[str, str]]:
    """Returns what can be written here, and of the others why not."""
    from ganviz.exporting.formats import DataFormat
    from ganviz.ui.exporting.formats import FORMATS, Format

    missing = {key: kind.unavailable() for key, kind in registry.entries(FORMATS, Format).items()}
    for key, kind in registry.entries("ganviz.exporting.formats", DataFormat).items():
        lacks = kind.needs and importlib.util.find_spec("pyarrow") is None
        missing[key] = f"it needs ganviz[{kind.needs}]" if lacks else None
    return [key for key, why in missing.items() if not why], {key: why for key, why in missing.items() if why}


def write(
    key: str, folder: Path, iterations: int, known: list[str], program: Sequence[str] = FROM_SOURCE
) -> list[Path]:
    """Writes a preset into every kind of file, by one call of the program on a machine without a display."""
    paths = [folder / f"{key}.{ending}" for ending in known]
    options = [f"--iterations={iterations}", f"--size={SIZE[0]}x{SIZE[1]}", f"--frames={FRAMES}", f"--fps={RATE}"]
    outs = [word for path in paths for word in ("--out", str(path))]
    without = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY")}
    without.pop("QT_QPA_PLATFORM", None)
    command = [*program, "render", key, *options, f"--n={POINTS}", "--device=cpu", *outs]
    done = subprocess.run(command, env=without, cwd=ROOT, capture_output=True, encoding="utf-8", check=False)
    check(done.returncode == 0, done.stderr.strip()[-500:])
    return paths


def shortened(code: str, iterations: int) -> str:
    """The same code with so few iterations."""
    return re.sub(r"^ITERATIONS = .*$", f"ITERATIONS = {iterations}", code, flags=re.MULTILINE)


def run_notebook(path: Path, iterations: int) -> None:
    """Runs all cells of a notebook."""
    nbformat, nbclient = module("nbformat"), module("nbclient")
    module("ipykernel")
    notebook = nbformat.read(path, as_version=4)
    for cell in notebook.cells:
        cell.source = shortened(cell.source, iterations)
    with tempfile.TemporaryDirectory() as folder:
        try:
            nbclient.NotebookClient(notebook, timeout=300, resources={"metadata": {"path": folder}}).execute()
        except nbclient.exceptions.CellExecutionError as error:
            raise WrongError(str(error)[-500:]) from None
    figures = [one for cell in notebook.cells for one in cell.get("outputs", ()) if "image/png" in one.get("data", ())]
    check(figures, "it shows no figure")


def run_script(path: Path, bare: Path, iterations: int) -> None:
    """Runs a script for a few iterations and without a display."""
    with tempfile.TemporaryDirectory() as folder:
        short = Path(folder) / path.name
        short.write_text(shortened(path.read_text(encoding="utf-8"), iterations), encoding="utf-8")
        around = {**os.environ, "MPLBACKEND": "agg", "PYTHONPATH": ""}
        command = [str(bare), "-W", "error", "-W", "ignore:FigureCanvasAgg", str(short)]
        done = subprocess.run(command, cwd=folder, env=around, capture_output=True, encoding="utf-8", check=False)
        check(done.returncode == 0, done.stderr.strip()[-500:])
        check(list(Path(folder).glob("*.png")), "it left no figure")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("names", nargs="*", help="presets (all)")
    parser.add_argument("--iterations", type=int, default=60)
    parser.add_argument("--folder", type=Path, default=ROOT / "build" / "exports")
    parser.add_argument("--program", type=Path, help="the built program, to write them (this source tree)")
    parser.add_argument("--bare", type=Path, help="Python with torch and matplotlib alone, to run scripts")
    options = parser.parse_args()
    options.folder.mkdir(parents=True, exist_ok=True)
    known, missing = endings()
    program = FROM_SOURCE
    if options.program is not None:
        program = (str(options.program.absolute()),)
        known = [ending for ending in known if ending not in NOT_BUILT_IN]
    for ending, why in missing.items():
        print(f".{ending} is left out: {why}")
    unread: dict[str, str] = {}
    wrong = 0
    for key in options.names or [one.key for one in presets()]:
        problems = []
        try:
            for path in write(key, options.folder, options.iterations, known, program):
                try:
                    READERS[path.suffix[1:]](path, key)
                    if path.suffix == ".ipynb":
                        run_notebook(path, options.iterations)
                    elif path.suffix == ".py" and options.bare:
                        run_script(path, options.bare.absolute(), options.iterations)
                except NobodyError as nobody:
                    unread[path.suffix] = str(nobody)
                except WrongError as error:
                    problems.append(f"{path.suffix}: {error}")
        except WrongError as error:
            problems.append(str(error))
        wrong += len(problems)
        print(f"{key}: {len(known)} files" + "".join(f"\n    {problem}" for problem in problems), flush=True)
    for ending, why in unread.items():
        print(f"{ending} was read by nobody but us: {why}")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
