"""Two runs side by side: begun together, shown after equally many iterations, and ended."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from ganviz.presets import preset, presets
from ganviz.presets.pairs import pairs
from ganviz.run_files import read_run
from ganviz.run_files.training import train_into
from ganviz.ui.runs import together
from ganviz.ui.shell.window import MainWindow
from tests.hosts.driven import diverging, small
from tests.ui.windows import press, quick_preset, small_plot, until

OpenWindow = Callable[..., MainWindow]


def compared(qtbot: QtBot, open_window: OpenWindow, loss: str = "wasserstein", at: int = 40) -> MainWindow:
    """A window in which two runs train beside each other, each at least so far."""
    window = open_window(quick_preset(small("loss=minimax")))
    page = window.page
    page.comparing.with_loss(loss)
    beside = page.model.beside
    until(qtbot, lambda: page.session.run.iteration >= at and beside.iteration >= at)
    return window


def test_both_are_shown_after_equally_many_iterations(
    qtbot: QtBot, open_window: OpenWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(together, "LONGEST_WAIT", 1e3)
    window = open_window(quick_preset(small("loss=minimax")))
    page, seen = window.page, list[tuple[int, int | None]]()
    page.model.frame_changed.connect(
        lambda _run, frame: (
            frame and seen.append((frame.snapshot.iteration, frame.other and frame.other.snapshot.iteration))
        )
    )
    page.comparing.with_loss("wasserstein")
    until(qtbot, lambda: len([one for one, other in seen if one > 0 and other]) > 20)
    begun = next(place for place, (one, other) in enumerate(seen) if one > 0 and one == other)
    assert all(one == other for one, other in seen[begun:])
    assert page.comparing.is_on
    page.comparing.end()


def test_names_differences_and_iterations_are_said(qtbot: QtBot, open_window: OpenWindow) -> None:
    window = compared(qtbot, open_window)
    stages = window.page.stages
    assert stages.is_double
    assert stages.other is not None
    assert stages.other.isVisible()
    said = stages.differing.toolTip()
    assert "Loss: minimax (original, saturating) | Wasserstein" in said
    assert "Penalty: none | WGAN-GP" in said
    press(window, Qt.Key.Key_Space)
    until(qtbot, lambda: not window.page.session.run.state.running and not window.page.model.beside.state.running)
    first, other = stages.first_name.toolTip(), stages.other_name.toolTip()
    at = f"{window.page.session.run.iteration:,}"
    assert first == f"minimax · iteration {at}"
    assert other == f"Wasserstein · iteration {at}"


def test_one_transport_runs_pauses_steps_and_resets_both(qtbot: QtBot, open_window: OpenWindow) -> None:
    window = compared(qtbot, open_window)
    page = window.page
    run, beside = page.session.run, page.model.beside
    press(window, Qt.Key.Key_Space)
    until(qtbot, lambda: not run.state.running and not beside.state.running)
    assert run.iteration == beside.iteration
    at = run.iteration
    page.step("iteration")
    until(qtbot, lambda: run.iteration == at + 1 and beside.iteration == at + 1)
    press(window, Qt.Key.Key_R)
    until(qtbot, lambda: run.snapshot is not None and beside.snapshot is not None)
    assert run.iteration == beside.iteration == 0
    press(window, Qt.Key.Key_N)
    assert run.config.seed == beside.config.seed == 1
    press(window, Qt.Key.Key_Space)
    until(qtbot, lambda: run.iteration > 20 and beside.iteration > 20)


@pytest.mark.thorough
def test_the_same_settings_are_the_same_run(qtbot: QtBot, open_window: OpenWindow) -> None:
    window = open_window(quick_preset(small("loss=minimax")))
    page = window.page
    page.comparing.begin(quick_preset(small("loss=minimax", "seed=5"), "Other"))
    run, beside = page.session.run, page.model.beside
    assert beside.config.seed == run.config.seed, "the seeds are locked"
    until(qtbot, lambda: run.iteration > 30)
    page.session.pause()
    until(qtbot, lambda: not run.state.running and not beside.state.running and run.iteration == beside.iteration)
    np.testing.assert_array_equal(run.snapshot.generated, beside.snapshot.generated)


@pytest.mark.thorough
def test_free_seeds_are_those_of_each(qtbot: QtBot, open_window: OpenWindow) -> None:
    window = open_window(quick_preset(small("seed=3")))
    page = window.page
    page.comparing.with_other_seed()
    assert (page.session.run.config.seed, page.model.beside.config.seed) == (3, 4)
    page.session.new_seed()
    assert (page.session.run.config.seed, page.model.beside.config.seed) == (4, 4)
    page.comparing.end()
    page.comparing.lock_seeds(True)


def test_curves_of_both_are_in_every_plot(qtbot: QtBot, open_window: OpenWindow) -> None:
    window = compared(qtbot, open_window, at=200)
    page = window.page
    page.plots.choose({"losses", "wasserstein", "scores", "gradients", "divergence"})
    until(qtbot, lambda: page.model.frame.other is not None and page.model.frame.other.measures is not None)
    page.session.pause()
    until(qtbot, lambda: not page.session.run.state.running and not page.model.beside.state.running)
    for key in ("losses", "scores", "gradients"):
        plot = small_plot(window, key)
        plot.show(page.model.frame)
        x, y = plot.other.curves[0].line
        mine = plot.lines[0].line
        assert len(x) > 5
        assert np.isfinite(y).any()
        assert not np.array_equal(np.nan_to_num(y), np.nan_to_num(mine[1]))
    page.comparing.end()
    until(qtbot, lambda: page.model.frame is not None and page.model.frame.other is None)
    plot.show(page.model.frame)
    assert not len(plot.other.curves[0].line[0])


def test_escape_goes_back_to_one_run_that_goes_on(qtbot: QtBot, open_window: OpenWindow) -> None:
    window = compared(qtbot, open_window)
    page = window.page
    run = page.session.run
    press(window, Qt.Key.Key_Escape)
    assert page.model.beside is None
    assert not page.stages.is_double
    assert not page.stages.other.isVisible()
    at = run.iteration
    until(qtbot, lambda: run.iteration > at + 50)
    assert page.model.runs == [run]


@pytest.mark.thorough
def test_it_begins_again_after_it_has_ended(qtbot: QtBot, open_window: OpenWindow) -> None:
    window = compared(qtbot, open_window)
    window.page.comparing.end()
    window.page.comparing.with_loss("hinge")
    beside = window.page.model.beside
    until(qtbot, lambda: beside.iteration > 20)
    assert window.page.stages.is_double


@pytest.mark.thorough
def test_another_preset_ends_it(qtbot: QtBot, open_window: OpenWindow) -> None:
    window = compared(qtbot, open_window)
    window.page.session.open(quick_preset(small(), "Another"))
    assert window.page.model.beside is None
    assert not window.page.stages.is_double


def test_one_that_diverges_leaves_the_other_going(qtbot: QtBot, open_window: OpenWindow) -> None:
    window = open_window(quick_preset(small()))
    page = window.page
    page.comparing.begin(quick_preset(diverging(), "Diverges"))
    run, beside = page.session.run, page.model.beside
    until(qtbot, lambda: beside.ended)
    at = run.iteration
    until(qtbot, lambda: run.iteration > at + 100)
    assert "Diverges" not in page.window_title()


def test_looking_back_shows_both_at_about_the_same_moment(qtbot: QtBot, open_window: OpenWindow) -> None:
    window = compared(qtbot, open_window, at=300)
    page = window.page
    page.model.look_back(150)
    shown = page.model.frame
    assert shown.snapshot.iteration < page.session.run.iteration
    assert shown.other.snapshot.iteration < 300
    page.travel.follow()


def saved(folder: Path, name: str, iterations: int, *settings: str) -> Path:
    """The file of a run that was trained so far without a window."""
    path = folder / f"{name}.ganviz"
    train_into(path, quick_preset(small(*settings)), iterations, lambda _done: None)
    return path


def test_two_files_stand_side_by_side_and_go_on_from_there(
    qtbot: QtBot, open_window: OpenWindow, tmp_path: Path
) -> None:
    window = open_window()
    page = window.page
    short, long = saved(tmp_path, "short", 30, "seed=1"), saved(tmp_path, "long", 60, "seed=2")
    page.compare_files(short, long)
    run, beside = page.session.run, page.model.beside
    assert (run.iteration, beside.iteration) == (60, 30), "the longer one is at the left"
    assert (run.called, beside.called) == ("Seed 2", "Seed 1")
    assert page.stages.other.view.frame.snapshot is beside.snapshot
    assert page.stages.other_name.toolTip() == "Seed 1 · iteration 30"
    page.model.look_back(0)
    assert page.model.frame.snapshot.iteration == page.model.frame.other.snapshot.iteration < 30
    page.travel.follow()
    press(window, Qt.Key.Key_Space)
    until(qtbot, lambda: run.iteration > 90 and beside.iteration > 90)
    assert page.model.beside is beside, "it went on, and did not begin anew"
    for one in (run, beside):
        assert one.recording.history().iterations[0] == 1
    before = run.number, beside.number
    press(window, Qt.Key.Key_R)
    assert run.number > before[0]
    assert beside.number > before[1]
    until(qtbot, lambda: run.iteration > 0 and beside.iteration > 0)


@pytest.mark.thorough
def test_both_stages_are_equally_high_whatever_the_windows_size(qtbot: QtBot, open_window: OpenWindow) -> None:
    """The chips above them fold where room is short."""
    window = compared(qtbot, open_window)
    stages = window.page.stages
    for size in ((1440, 900), (1280, 720), (1100, 640), (1440, 900)):
        window.resize(*size)
        until(qtbot, lambda size=size: (window.width(), window.height()) == size)
        assert stages.stage.geometry().top() == stages.other.geometry().top()
        assert stages.stage.size() == stages.other.size()


def test_the_other_run_can_be_saved(
    qtbot: QtBot, open_window: OpenWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = compared(qtbot, open_window)
    page = window.page
    path = tmp_path / "right.ganviz"
    monkeypatch.setattr(page.shell, "ask_to_save", lambda *_: path)
    command = next(one for one in page.commands() if one.text == "Save the run at the right …")
    command.act()
    until(qtbot, path.exists)
    page.files.runs.finish()
    assert read_run(path).config.loss.key == "wasserstein"
    page.comparing.end()
    command.act()
    assert "one run only" in window.statusBar().currentMessage()


def test_shipped_pairs_name_presets_that_go_together() -> None:
    known = {one.key for one in presets()}
    assert pairs()
    for pair in pairs():
        assert set(pair.runs) <= known
        first, second = (preset(key).config for key in pair.runs)
        assert first.target == second.target
        assert (first.latent, first.seed) == (second.latent, second.seed)
        assert (first.generator.layers, first.generator.width) == (second.generator.layers, second.generator.width)
        assert first.loss != second.loss


def test_a_pair_is_one_click(qtbot: QtBot, open_window: OpenWindow) -> None:
    window = open_window()
    page = window.page
    page.comparing.menu.offer()
    action = next(one for one in page.comparing.menu.actions() if one.text() == "GAN beside WGAN")
    action.trigger()
    first, second = pairs()[0].runs
    assert page.session.run.config == preset(first).config
    assert page.model.beside.config == preset(second).config
    page.comparing.end()
