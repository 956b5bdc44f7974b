"""The page of two Gaussians: what it says is what theory says, and its GAN is trained like any other."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from statistics import NormalDist

import numpy as np
import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot
from scipy.integrate import quad

from ganviz.theory.divergences import DIVERGENCES
from ganviz.ui.exporting.formats._image import image_of
from ganviz.ui.exporting.paper import Paper
from ganviz.ui.pages.divergences import Divergences, sentence
from ganviz.ui.shell.window import MainWindow
from tests.ui.controls.driving import type_into
from tests.ui.windows import press, until

Key, LEFT = Qt.Key, Qt.MouseButton.LeftButton
OpenWindow = Callable[..., MainWindow]


@pytest.fixture
def page(open_window: OpenWindow) -> Divergences:
    page = open_window(page="divergences").page
    assert isinstance(page, Divergences)
    return page


def readings(page: Divergences) -> dict[str, str]:
    return {name: label.text() for name, label in page.readings.items()}


def place(qtbot: QtBot, page: Divergences, **values: float) -> None:
    """Types values into the form."""
    for path, value in values.items():
        type_into(qtbot, page.form.row(path).field, repr(value))


def test_every_divergence_is_read(qtbot: QtBot, page: Divergences) -> None:
    place(qtbot, page, p_mean=0.0, p_sigma=1.0, q_mean=1.0, q_sigma=1.0)
    found = readings(page)
    assert set(found) == set(DIVERGENCES)
    # Of two Gaussians of width 1, one width apart: ½ both ways, 1, e − 1, 2 − 2e^(−1/8), 2Φ(½) − 1.
    assert found["KL"] == found["reverse KL"] == "0.500"
    assert found["Jeffrey"] == "1.000"
    assert found["Pearson χ²"] == f"{np.e - 1:.3f}"
    assert found["squared Hellinger"] == f"{2 - 2 * np.exp(-1 / 8):.3f}"
    assert found["total variation"] == "0.383"
    # By symmetry the JSD is KL(P‖M) = E log 2 − log(1 + q/p) under P, with log q/p = x − ½.
    jsd, _ = quad(lambda x: NormalDist().pdf(x) * (np.log(2) - np.logaddexp(0, x - 0.5)), -12, 12)
    assert found["Jensen–Shannon"] == f"{jsd:.3f}"
    assert f"is {jsd:.3f}:" in page.formula.accessibleDescription()


def test_an_infinite_one_is_said_to_be(qtbot: QtBot, page: Divergences) -> None:
    place(qtbot, page, p_sigma=2.0, q_sigma=1.0)
    assert readings(page)["Pearson χ²"] == "∞"
    place(qtbot, page, p_sigma=0.05, q_sigma=0.05, p_mean=-6.0, q_mean=6.0)
    assert readings(page)["Pearson χ²"] == "∞" or "e+" in readings(page)["Pearson χ²"]
    assert readings(page)["Jensen–Shannon"] == "0.693"


def test_a_value_that_cannot_be_used_is_refused_in_the_form(qtbot: QtBot, page: Divergences) -> None:
    before = readings(page)
    row = page.form.row("q_sigma")
    type_into(qtbot, row.field, "0")
    assert readings(page) == before
    assert page.settings.q_sigma == 0.5


def test_the_curves_pass_through_the_readings(qtbot: QtBot, page: Divergences) -> None:
    place(qtbot, page, p_mean=-1.0, q_mean=1.0, p_sigma=0.7, q_sigma=1.1)
    shown = page.shown()
    offsets, jsd = page.plots.offsets.lines["Jensen–Shannon"].line
    assert np.interp(2.0, offsets, jsd) == pytest.approx(shown.values["Jensen–Shannon"], abs=1e-3)
    x, density = page.plots.densities.q.line
    assert x[density.argmax()] == pytest.approx(1.0, abs=0.01)
    assert np.trapezoid(density, x) == pytest.approx(1, abs=1e-6)
    now, _ = page.plots.offsets.now.line
    assert set(now) == {2.0}


def test_a_name_stands_beside_its_curve_and_not_on_it(page: Divergences) -> None:
    plot = page.plots.offsets
    for name in ("squared Hellinger", "total variation", "Jensen–Shannon"):
        box = next(label.box for label in plot.labels.labels if label.text == name)
        offsets, values = plot.lines[name].line
        under = np.interp(plot.data_at(box.center())[0], offsets, values)
        line = float(plot.pixels(np.array([[0.0, under]]))[0, 1])
        assert not box.top() < line < box.bottom(), name


def test_the_sentence_tells_a_gradient_from_none(qtbot: QtBot, page: Divergences) -> None:
    assert "no gradient to follow" in page.sentence.label.text()
    place(qtbot, page, q_mean=-1.5)
    assert page.sentence.label.text().startswith("P and Q overlap: the JSD is ")
    place(qtbot, page, q_mean=-2.0)
    assert page.sentence.label.text() == "P and Q are the same: every divergence is 0."
    assert sentence(page.settings, 0.0) == page.sentence.label.text()


def test_a_gan_is_trained_on_p_and_drawn_beside_it(qtbot: QtBot, page: Divergences) -> None:
    assert page.session is None, "nothing trains that nobody asked for"
    assert not len(page.plots.densities.generated.line[0])
    qtbot.mouseClick(page.train_button, LEFT)
    assert page.train_button.label() == "Pause the GAN"
    until(qtbot, lambda: "iterations: JSD" in page.trained.text())
    session = page.session
    assert session is not None
    until(qtbot, lambda: session.run.iteration > 50)
    assert len(page.plots.densities.generated.line[0])
    qtbot.mouseClick(page.train_button, LEFT)
    assert page.train_button.label() == "Train on"
    until(qtbot, lambda: not session.run.state.running)
    measures = page.model.frame.measures
    assert page.trained.text() == (f"P_G after {measures.iteration:,} iterations: JSD {measures.values['jsd']:.3f}")
    target = session.run.config.target
    assert (target.mean, target.sigma) == (page.settings.p_mean, page.settings.p_sigma)


def test_another_p_begins_the_gan_anew_and_another_q_does_not(qtbot: QtBot, page: Divergences) -> None:
    qtbot.mouseClick(page.train_button, LEFT)
    session = page.session
    assert session is not None
    until(qtbot, lambda: session.run.iteration > 20)
    number = session.run.number
    place(qtbot, page, q_mean=3.0)
    assert session.run.number == number
    place(qtbot, page, p_mean=1.0)
    assert session.run.number == number + 1
    assert session.run.config.target.mean == 1.0
    assert page.model.frame is None, "what was learnt of another P is not shown beside this one"
    until(qtbot, lambda: session.run.iteration > 20)


def test_it_costs_nothing_while_another_page_is_shown(qtbot: QtBot, page: Divergences) -> None:
    window = page.window()
    assert isinstance(window, MainWindow)
    qtbot.mouseClick(page.train_button, LEFT)
    session = page.session
    assert session is not None
    until(qtbot, lambda: page.model.frame is not None)
    window.show_page("laboratory")
    until(qtbot, lambda: window.page.is_begun and window.page.session.run.snapshot is not None)
    drawn = page.plots.densities.frame
    before = session.run.iteration
    until(qtbot, lambda: session.run.iteration > before + 50)
    assert page.plots.densities.frame is drawn
    window.show_page("divergences")
    assert page.plots.densities.frame is not drawn, "and shows at once what came meanwhile"


def test_a_gan_that_fails_is_told(
    qtbot: QtBot, page: Divergences, expect_log: Callable[[str], AbstractContextManager[None]]
) -> None:
    qtbot.mouseClick(page.train_button, LEFT)
    with expect_log("no memory"):
        page.session.failed.emit(page.session.run, "There is no memory.", "Traceback")
    window = page.window()
    assert window.messages.headline.text() == "There is no memory."
    assert "Both Gaussians were kept." in window.messages.text.text()


def test_its_picture_has_the_gan_in_it(qtbot: QtBot, page: Divergences) -> None:
    def picture() -> QImage:
        drawing = page.drawing(Paper.of_pixels(QSize(640, 360)))
        image = image_of(drawing)
        drawing.close()
        return image

    without = picture()
    qtbot.mouseClick(page.train_button, LEFT)
    until(qtbot, lambda: page.model.frame is not None and page.model.frame.snapshot.densities is not None)
    assert picture() != without
    press(page.window(), Key.Key_F)
    assert page.left.isHidden()
    assert page.right.isHidden()
