"""Films: images in, a file that another program reads as the same film out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageSequence
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from ganviz import registry
from ganviz.exporting.timing import LAST_STAYS, LINEAR, LOGARITHMIC, TITLE_STAYS, Timing
from ganviz.presets import preset
from ganviz.snapshot import Frame
from ganviz.ui.exporting.choices import Choices
from ganviz.ui.exporting.figure import Figure
from ganviz.ui.exporting.film import Film, FilmWriter, fitted, write_film
from ganviz.ui.exporting.formats import FORMATS, formats
from ganviz.ui.exporting.formats._film import FilmFormat, Shape, pixels_of
from ganviz.ui.exporting.formats.gif import Gif
from ganviz.ui.exporting.headless import Look, drawn
from ganviz.ui.exporting.title_card import TitleCard
from ganviz.ui.theme import LIGHT
from tests.ui import frames
from tests.ui.pictures import Array
from tests.ui.pictures import pixels_of as slowly

SIZE = QSize(320, 180)
#: By Pillow's own decoders.
LOOPING = ("gif", "webp", "apng")
VIDEOS = ("mp4", "webm")


def kind_of(ending: str) -> type[FilmFormat]:
    if ending in VIDEOS:
        pytest.importorskip("av", reason="needs the extra: films")
    kind: type[FilmFormat] = registry.entry(FORMATS, ending)
    return kind


def read(path: Path) -> tuple[list[Array], list[float]]:
    """The images of a file and the seconds that each is shown, by another program than the one that wrote it."""
    if path.suffix in (".mp4", ".webm"):
        import av

        with av.open(str(path)) as film:
            found = list(film.decode(video=0))
            length = film.duration / 1e6
        images = [frame.to_ndarray(format="rgb24").astype(int) for frame in found]
        begins = [float(frame.pts * frame.time_base) for frame in found]
        return images, np.diff([*begins, length]).tolist()
    with Image.open(path) as film:
        images, seconds = [], []
        for image in ImageSequence.Iterator(film):
            image.load()
            images.append(np.asarray(image.convert("RGB")).astype(int))
            seconds.append(image.info["duration"] / 1000)
        assert film.info["loop"] == 0, "0 is for ever"
    return images, seconds


def image_of(pixels: Array) -> QImage:
    """A QImage from ``(height, width, 3)`` colours, set pixel by pixel."""
    height, width, _ = pixels.shape
    image = QImage(width, height, QImage.Format.Format_RGB32)
    for y in range(height):
        for x in range(width):
            image.setPixelColor(x, y, QColor(*pixels[y, x].tolist()))
    return image


def write(path: Path, images: Sequence[Array], rate: float = 10.0, **how: Sequence[Array]) -> None:
    size = QSize(images[0].shape[1], images[0].shape[0])
    with kind_of(path.suffix[1:]).encoder(path, Shape(size, rate, **how)) as film:
        for image in images:
            film.add(image.astype(np.uint8))


@pytest.fixture
def figure(qtbot: QtBot) -> Iterator[Figure]:
    made = Figure(frames.ring_frame().snapshot.config, SIZE)
    yield made
    made.close()


def moments_at(at: Sequence[int]) -> Iterator[Frame]:
    """Frames of a ring whose points wander."""
    base = frames.ring_frame()
    for moment in at:
        snapshot = base.snapshot
        yield replace(
            base,
            snapshot=replace(snapshot, iteration=moment, generated=snapshot.generated * (0.2 + moment / 100)),
        )


@pytest.mark.parametrize("width", [1, 2, 3, 4, 5, 31])
@pytest.mark.parametrize(
    "form", [QImage.Format.Format_RGB32, QImage.Format.Format_ARGB32_Premultiplied, QImage.Format.Format_RGB888]
)
def test_colours_survive_any_width_and_order(width: int, form: QImage.Format) -> None:
    pixels = np.random.default_rng(width).integers(0, 256, size=(4, width, 3))
    image = image_of(pixels).convertToFormat(form)
    assert np.array_equal(pixels_of(image), pixels)
    assert np.array_equal(slowly(image), pixels)


def test_every_kind_of_file_that_moves_is_found() -> None:
    assert {kind.key for kind in formats(needs_frames=True)} == {*LOOPING, *VIDEOS}
    assert all(kind_of(key).unavailable() is None for key in LOOPING)


@pytest.mark.parametrize("ending", [*LOOPING, *VIDEOS])
def test_a_film_has_its_size_its_frames_its_time_and_begins_where_it_should(
    ending: str, tmp_path: Path, figure: Figure
) -> None:
    kind, timing, path = kind_of(ending), Timing(0, 100, 15.0, 12), tmp_path / f"a.{ending}"
    drawn: list[int] = []
    write_film(path, Film(kind, timing), figure, moments_at, drawn.append)
    assert drawn == list(range(1, 13))
    images, seconds = read(path)
    assert {image.shape for image in images} == {(180, 320, 3)}
    assert len(images) == 12
    rest = LAST_STAYS if kind.loops else 0.0
    assert sum(seconds) == pytest.approx(12 / 15 + rest, abs=0.04)
    assert np.std(seconds[:-1]) < 0.006
    for index, at in ((0, 0), (11, 100)):
        wanted = pixels_of(figure.render(*moments_at([at]))).astype(int)
        assert np.abs(images[index] - wanted).mean() < 3, "the untrained networks first, the last moment last"
    assert np.abs(images[0] - images[11]).mean() > 3


@pytest.mark.parametrize("ending", ["webp", "apng"])
def test_what_is_lossless_is(ending: str, tmp_path: Path, figure: Figure) -> None:
    shown = [pixels_of(figure.render(frame)) for frame in moments_at(range(0, 60, 20))]
    write(tmp_path / f"a.{ending}", shown)
    for got, wanted in zip(read(tmp_path / f"a.{ending}")[0], shown, strict=True):
        assert np.array_equal(got, wanted)


@pytest.mark.parametrize("ending", [*LOOPING, *VIDEOS])
def test_a_title_comes_first_and_stays(ending: str, tmp_path: Path, figure: Figure) -> None:
    kind, path = kind_of(ending), tmp_path / f"a.{ending}"
    card = TitleCard("Eight Gaussians on a ring", ("Iterations 0 to 100",))
    write_film(path, Film(kind, Timing(0, 100, 10.0, 3), card), figure, moments_at)
    images, seconds = read(path)
    inked = [(np.abs(image - 255).max(axis=2) > 100).mean() for image in images]
    assert 0.001 < inked[0] < 0.1
    rest = LAST_STAYS if kind.loops else 0.0
    assert sum(seconds) == pytest.approx(TITLE_STAYS + 0.3 + rest, abs=0.02)
    assert len(images) == (4 if kind.loops else 23), "players of films count on a steady rate"


@pytest.mark.parametrize("rate", [12.0, 15.0, 24.0, 30.0, 50.0])
def test_hundredths_of_a_second_do_not_add_up(rate: float, tmp_path: Path) -> None:
    rng = np.random.default_rng(0)
    write(tmp_path / "a.gif", rng.integers(0, 256, size=(40, 4, 4, 3)), rate)
    _, seconds = read(tmp_path / "a.gif")
    assert len(seconds) == 40
    ends = np.cumsum(seconds)
    assert np.abs(ends - np.arange(1, 41) / rate).max() <= 0.0051


def test_the_field_stays_smooth_and_the_colours_of_lines_stay_themselves(tmp_path: Path) -> None:
    tints = LIGHT.field_colours()
    seen = []
    for shift in range(6):
        index = (np.arange(300)[None, :] + 20 * shift + np.arange(200)[:, None]) % 256
        codes = tints[index].astype(int)
        pixels = np.stack([codes >> 16 & 255, codes >> 8 & 255, codes & 255], axis=-1)
        for row, colour in enumerate((LIGHT.data, LIGHT.generator, LIGHT.discriminator, "#ffffff", LIGHT.text)):
            wanted = QColor(colour)
            pixels[10 * row : 10 * row + 2, :60] = [wanted.red(), wanted.green(), wanted.blue()]
        seen.append(pixels)
    write(tmp_path / "a.gif", seen)
    for wanted, got in zip(seen, read(tmp_path / "a.gif")[0], strict=True):
        away = np.abs(wanted - got).max(axis=-1)
        assert away.max() <= 12
        assert away.mean() <= 2.5
        assert np.array_equal(got[30, :60], wanted[30, :60]), "white is white"


@pytest.mark.parametrize("known", [True, False], ids=["colours known before", "colours chosen later"])
def test_what_does_not_change_does_not_flicker_and_what_goes_leaves_nothing(known: bool, tmp_path: Path) -> None:
    rng = np.random.default_rng(0)
    still = rng.integers(0, 256, size=(20, 20, 3))
    images = []
    for index in range(4):
        pixels = np.full((20, 60, 3), 255)
        pixels[:, :20] = still
        pixels[:, 20:40] = rng.integers(0, 256, size=(20, 20, 3))
        if index == 1:
            pixels[5:10, 45:55] = 252  # nearly white, and gone afterwards
        images.append(pixels)
    write(tmp_path / "a.gif", images, samples=images if known else ())
    shown, _ = read(tmp_path / "a.gif")
    assert all(np.array_equal(image[:, :20], shown[0][:, :20]) for image in shown)
    assert all((shown[index][:, 40:] == 255).all() for index in (0, 2, 3))


def test_images_that_wait_for_colours_do_not_fill_the_memory(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ganviz.ui.exporting.formats.gif.HELD", 20_000)
    images = np.random.default_rng(0).integers(0, 256, size=(12, 40, 40, 3))
    waiting = []
    with Gif.encoder(tmp_path / "a.gif", Shape(QSize(40, 40), 10.0)) as film:
        for image in images:
            film.add(image.astype(np.uint8))
            waiting.append(len(film._held))
    assert waiting[:4] == [1, 2, 3, 4]
    assert waiting[-1] == 0
    assert len(read(tmp_path / "a.gif")[0]) == 12


@pytest.mark.parametrize("ending", [*LOOPING, *VIDEOS])
@pytest.mark.parametrize("reason", ["given up", "no image", "unwritable"])
def test_what_is_not_finished_leaves_the_file_as_it_was(
    ending: str, reason: str, tmp_path: Path, figure: Figure
) -> None:
    path = tmp_path / f"a.{ending}"
    path.write_bytes(b"as it was")
    film = Film(kind_of(ending), Timing(0, 100, 10.0, 6))

    def give_up(done: int) -> None:
        if done == 3:
            raise KeyboardInterrupt

    if reason == "given up":
        with pytest.raises(KeyboardInterrupt):
            write_film(path, film, figure, moments_at, give_up)
    elif reason == "no image":
        with pytest.raises(ValueError, match="at least one image"), FilmWriter(path, film, figure):
            pass
    else:
        path = tmp_path / "none" / f"a.{ending}"
        with pytest.raises(OSError, match=rf"^Could not write a\.{ending}: the folder .* does not exist\.$"):
            write_film(path, film, figure, moments_at)
    assert {one.name: one.read_bytes() for one in tmp_path.iterdir()} == {f"a.{ending}": b"as it was"}


@pytest.mark.parametrize("ending", [*LOOPING, *VIDEOS])
def test_a_failure_while_packing_is_said_and_stops_the_drawing(
    ending: str, tmp_path: Path, figure: Figure, monkeypatch: pytest.MonkeyPatch
) -> None:
    kind = kind_of(ending)

    def fail(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(kind.encoder, "add", fail)
    drawn: list[int] = []
    with pytest.raises(OSError, match=rf"^Could not write .*a\.{ending}: No space left on device\.$"):
        write_film(tmp_path / f"a.{ending}", Film(kind, Timing(0, 100, 10.0, 60)), figure, moments_at, drawn.append)
    assert len(drawn) < 60
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("ending", ["gif", "mp4"])
def test_a_failure_while_a_run_is_trained_is_said_in_the_same_words(
    ending: str, tmp_path: Path, figure: Figure, monkeypatch: pytest.MonkeyPatch
) -> None:
    kind, path = kind_of(ending), tmp_path / f"a.{ending}"

    def fail(*_: object) -> None:
        raise OSError(28, "No space left on device", str(path))

    monkeypatch.setattr(kind.encoder, "add", fail)
    path.write_bytes(b"as it was")
    file = drawn(path, ending, preset("ring-8"), 100, Look(Choices(width=160, height=90), view="stage"))

    def train() -> None:
        for frame in moments_at([0, 20, 40, 60, 80, 100] * 3):
            file.add(frame)

    with pytest.raises(OSError, match=rf"^Could not write .*a\.{ending}: No space left on device\.$"):
        train()
    file.close()
    assert {one.name: one.read_bytes() for one in tmp_path.iterdir()} == {path.name: b"as it was"}


def test_sides_of_a_film_are_even(qtbot: QtBot) -> None:
    odd = Choices(width=641, height=363, transparent=True)
    assert all(fitted(odd, kind_of(key)).paper.pixels == QSize(641, 363) for key in LOOPING)
    assert fitted(odd, registry.entry(FORMATS, "mp4")).paper.pixels == QSize(640, 362)
    assert not fitted(odd, registry.entry(FORMATS, "gif")).transparent


def test_moments_begin_with_the_first_and_end_with_the_last() -> None:
    assert Timing(0, 1000, frames=5).moments() == [0, 250, 500, 750, 1000]
    assert Timing(0, 3, frames=300).moments() == [0, 1, 2, 3]
    assert Timing(7, 7).moments() == [7]
    slow = Timing(100, 10_100, frames=50, speed=LOGARITHMIC).moments()
    assert (slow[0], slow[1], slow[-1], len(slow)) == (100, 101, 10_100, 50)
    steps = np.diff(slow)
    assert (steps >= 1).all()
    assert (np.diff(steps) >= -1).all(), "ever faster"
    assert slow[25] < Timing(100, 10_100, frames=50, speed=LINEAR).moments()[25] / 5
    assert Timing(0, 20, frames=21, speed=LOGARITHMIC).moments() == list(range(21))
