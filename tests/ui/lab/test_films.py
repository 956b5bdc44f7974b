"""A film of the run in front, by the dialog into a file, drawn beside the window."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image, ImageSequence
from pytestqt.qtbot import QtBot

from ganviz.exporting.timing import LOGARITHMIC, Timing
from ganviz.recording import Recording
from ganviz.ui.exporting.choices import Choices
from ganviz.ui.exporting.film_choices import FilmChoices
from ganviz.ui.exporting.filming import DONE, FAILED, Job, film, main
from ganviz.ui.lab.film_dialog import FilmDialog
from ganviz.ui.lab.film_progress import time_left
from ganviz.ui.lab.run_files import saved_of
from ganviz.ui.remembered import Remembered
from ganviz.ui.shell.window import MainWindow
from ganviz.ui.theme import LIGHT
from tests.ui import frames
from tests.ui.windows import texts, until, until_iteration

Open = Callable[..., MainWindow]
SMALL, LARGE = Choices(width=320, height=180), Choices(width=1920, height=1080)


def trained(open_window: Open, qtbot: QtBot) -> MainWindow:
    """A window whose run has some pictures, and stands."""
    window = open_window()
    session = window.page.session
    session.resume()
    until_iteration(qtbot, session, 20)
    session.pause()
    until(qtbot, lambda: not session.run.state.running)
    return window


def images_of(path: Path) -> list[Image.Image]:
    with Image.open(path) as opened:
        return [image.convert("RGB").copy() for image in ImageSequence.Iterator(opened)]


def test_a_film_is_made_beside_the_run(open_window: Open, qtbot: QtBot, tmp_path: Path) -> None:
    window, path = trained(open_window, qtbot), tmp_path / "run.gif"
    films, session = window.page.films, window.page.session
    last = session.run.iteration
    told: list[str] = []
    films.drawn.connect(lambda *_: told.append(films.progress.words.text()))
    films.export(session.run, Job(str(path), "gif", SMALL, Timing(0, last, 10.0, 4)))
    assert films.progress.isVisible()
    until(qtbot, lambda: not films.progress.isVisible())
    assert f"Exported {path}" in window.statusBar().currentMessage()
    images = images_of(path)
    assert len(images) == 4
    assert {image.size for image in images} == {(320, 180)}
    assert list(tmp_path.iterdir()) == [path]
    assert told[0] == "run.gif: frame 1 of 4"
    assert told[-1] == "run.gif: all 4 frames are drawn, it is being finished"


def test_a_film_that_is_given_up_leaves_the_file_as_it_was(open_window: Open, qtbot: QtBot, tmp_path: Path) -> None:
    window, path = trained(open_window, qtbot), tmp_path / "run.webp"
    path.write_bytes(b"as it was")
    films, run = window.page.films, window.page.session.run
    films.export(run, Job(str(path), "webp", LARGE, Timing(0, run.iteration, 10.0, 60)))
    making = films._making
    assert making is not None
    with qtbot.waitSignal(films.drawn):
        pass
    films.progress.cancel.click()
    assert not films.progress.isVisible()
    assert "as it was" in window.statusBar().currentMessage()
    making.join()
    assert {one.name: one.read_bytes() for one in tmp_path.iterdir()} == {"run.webp": b"as it was"}


@pytest.mark.thorough
def test_a_drawing_process_that_is_killed_is_said_and_leaves_nothing(
    open_window: Open, qtbot: QtBot, tmp_path: Path
) -> None:
    window, path = trained(open_window, qtbot), tmp_path / "run.apng"
    films, run = window.page.films, window.page.session.run
    films.export(run, Job(str(path), "apng", LARGE, Timing(0, run.iteration, 10.0, 60)))
    with qtbot.waitSignal(films.drawn):
        pass
    making = films._making
    assert making is not None
    assert making._process is not None
    making._process.kill()
    until(qtbot, lambda: not films.progress.isVisible())
    assert "Could not write run.apng: drawing ended early." in texts(window)
    assert "The run goes on" in texts(window)
    assert list(tmp_path.iterdir()) == []
    window.for_pages.hush()


@pytest.mark.thorough
def test_a_film_that_cannot_be_written_is_said(open_window: Open, qtbot: QtBot, tmp_path: Path) -> None:
    window, path = trained(open_window, qtbot), tmp_path / "none" / "run.gif"
    films, run = window.page.films, window.page.session.run
    films.export(run, Job(str(path), "gif", SMALL, Timing(0, run.iteration, 10.0, 3)))
    until(qtbot, lambda: not films.progress.isVisible())
    assert "the folder" in texts(window)
    assert "does not exist" in texts(window)
    window.for_pages.hush()


def test_closing_gives_a_film_up(open_window: Open, qtbot: QtBot, tmp_path: Path) -> None:
    window = trained(lambda: open_window(theme="dark"), qtbot)
    films, run = window.page.films, window.page.session.run
    films.export(run, Job(str(tmp_path / "a.gif"), "gif", SMALL, Timing(0, run.iteration, 10.0, 50)))
    making = films._making
    assert making is not None
    window.close()
    assert not making.is_alive()
    assert list(tmp_path.iterdir()) == []


def test_the_command_asks_and_what_was_chosen_is_remembered(
    open_window: Open, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window, path = trained(open_window, qtbot), tmp_path / "chosen.gif"
    films = window.page.films
    monkeypatch.setattr(type(window.for_pages), "ask_to_save", lambda *_: path)
    window.menus.actions["Animation …"].trigger()
    dialog = films.dialog
    assert dialog is not None
    dialog.ending.setCurrentIndex(dialog.ending.findData("gif"))
    dialog.content.setCurrentIndex(dialog.content.findData("stage/"))
    dialog.width_field.setValue(200)
    dialog.height_field.setValue(120)
    dialog.seconds.setValue(0.4)
    dialog.rate.setValue(10.0)
    dialog.speed.setCurrentIndex(dialog.speed.findData(LOGARITHMIC))
    assert dialog.told.text().startswith("4 frames of 200 × 120 pixels in 0.4 s.")
    dialog.save_button.click()
    until(qtbot, lambda: path.exists() and not films.progress.isVisible())
    assert [image.size for image in images_of(path)] == [(200, 120)] * 4
    kept = FilmChoices.recalled(Remembered(window.page.remembered()["film"]))  # type: ignore[arg-type]
    assert (kept.ending, kept.composition, kept.width, kept.speed) == ("gif", "stage", 200, LOGARITHMIC)
    assert films.dialog is None


def recorded(*moments: int) -> Recording:
    recording = Recording()
    for moment in moments:
        recording.pictures.add(replace(frames.ring_frame().snapshot, iteration=moment))
    return recording


def dialog_on(qtbot: QtBot, recording: Recording, loop: tuple[int, int] | None = None) -> FilmDialog:
    choices = FilmChoices(ending="gif", seconds=1.0, rate=11.0)
    made = FilmDialog(LIGHT, recording, frames.ring_frame().snapshot.config, None, loop, choices)
    qtbot.addWidget(made)
    return made


def test_the_dialog_says_how_many_frames_repeat(qtbot: QtBot) -> None:
    some = dialog_on(qtbot, recorded(0, 50, 100))
    assert "8 of 11 frames repeat the one before." in some.told.text()
    assert "repeat" not in dialog_on(qtbot, recorded(*range(0, 101, 10))).told.text()


def test_the_loop_of_the_timeline_is_proposed_and_a_range_has_a_length(qtbot: QtBot) -> None:
    made = dialog_on(qtbot, recorded(0, 50, 100), (20, 80))
    assert (made.timing.first, made.timing.last) == (20, 80)
    made.first.setValue(80)
    assert not made.save_button.isEnabled()
    assert "comes after" in made.problem.text()
    made.first.setValue(0)
    assert made.save_button.isEnabled()


def test_gif_is_not_asked_for_more_frames_than_it_knows(qtbot: QtBot) -> None:
    made = dialog_on(qtbot, recorded(0, 100))
    made.rate.setValue(60.0)
    assert made.rate.value() == 50.0


def test_a_job_survives_its_text() -> None:
    job = Job(
        "Ä.mp4", "mp4", SMALL, Timing(3, 9, 24.0, 5, LOGARITHMIC), True, [("modes", False)], ["losses"], ("a", "b")
    )
    assert Job.of(job.text()) == job


@pytest.mark.thorough
def test_a_pair_shows_both_runs(open_window: Open, qtbot: QtBot, tmp_path: Path) -> None:
    from ganviz.run_files import write_run

    window = trained(open_window, qtbot)
    files = [tmp_path / "one.ganviz", tmp_path / "two.ganviz"]
    for path in files:
        write_run(path, saved_of(window.page.session.run))
    out = tmp_path / "pair.apng"
    job = Job(str(out), "apng", replace(SMALL, composition="pair"), Timing(0, 10, 5.0, 2), names=("left", "right"))
    drawn: list[int] = []
    film(job, files, drawn.append)
    assert drawn == [1, 2]
    assert [image.size for image in images_of(out)] == [(320, 180)] * 2


def test_the_process_says_why_it_fails_and_ends_with_its_input(
    qtbot: QtBot, tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("os.nice", lambda by: by, raising=False)
    monkeypatch.setattr("ganviz.ui.exporting.filming._wait_for_end", lambda unwanted: None)
    job = Job(str(tmp_path / "a.gif"), "gif", SMALL, Timing(0, 10))
    main(job.text(), str(tmp_path / "gone.ganviz"))
    said = capfdbinary.readouterr().out.decode()
    assert said.startswith(FAILED)
    assert "gone.ganviz" in said
    assert DONE not in said


def test_times_are_said_as_one_waits_for_them() -> None:
    assert [time_left(seconds) for seconds in (0.2, 59.4, 60.0, 101.0)] == ["1 s", "59 s", "1 min 00 s", "1 min 41 s"]
