"""What is said of a run in figures, formulas and sentences: of the frame on show, and of how training goes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ganviz.exporting.objective import formulas
from ganviz.ui.controls.form import ConfigForm
from ganviz.ui.controls.formula import FormulaView
from ganviz.ui.controls.sentence import SentenceBar
from ganviz.ui.controls.transport import TransportBar
from ganviz.ui.lab.signs import tell_divergence
from ganviz.ui.runs.model import RunState, ViewModel

if TYPE_CHECKING:
    from ganviz.snapshot import Frame

#: What stands for the device until it is known.
STARTING = "starting …"


class Readout:
    """Keeps transport, sentence and formulas true: what speaks of a moment speaks of the one on show."""

    def __init__(
        self,
        model: ViewModel,
        transport: TransportBar,
        form: ConfigForm,
        sentence: SentenceBar,
        shown_formulas: tuple[FormulaView, ...],
    ) -> None:
        self._model, self._transport, self._form, self._sentence = model, transport, form, sentence
        self._formulas = shown_formulas
        transport.set_enabled_for_state("none")
        transport.status.show_status(0, None, 0, STARTING)

    def show_frame(self, run: RunState, frame: Frame) -> None:
        """Says what is happening in the frame on show."""
        if self._model.looks_back:
            self._sentence.look_back(frame)  # how training goes is said when the model tells where it looks
        elif frame.passing is not None:
            from ganviz.ui.plotting.told import told  # with numpy

            self._sentence.show_part(told(frame.passing, frame.snapshot.config))
        else:
            self._sentence.show_frame(frame)
        self._light(frame)
        self.show_promise(run)

    def _light(self, frame: Frame) -> None:
        """Lights the formula whose loss is on turn in slow motion."""
        player = None
        if frame.passing is not None and frame.passing.part in ("loss", "back", "step"):
            player = frame.passing.turn.player
        loss = frame.snapshot.config.loss
        latex = {"discriminator": loss.formula_discriminator, "generator": loss.formula_generator}.get(player or "")
        for view in self._formulas:
            view.light(latex)

    def show_promise(self, run: RunState) -> None:
        """Says what the preset promises for as long as it can come."""
        frame = self._model.frame
        back = self._model.looks_back and frame is not None
        self._sentence.promise_holds(run.kept_promise_at(frame) if back and frame is not None else run.keeps_promise)

    def show_state(self, run: RunState) -> None:
        """Says how training goes, and which iteration is on show where that is an earlier one."""
        transport, frame = self._transport, self._model.frame
        transport.set_enabled_for_state("failed" if run.ended else "ready" if run.snapshot is not None else "none")
        transport.set_running(run.wants_to_run)
        transport.status.show_status(
            run.iteration,
            run.state.rate,
            run.config.seed,
            {"cpu": "CPU", "cuda": "CUDA"}.get(run.state.device, STARTING),
            (run.steps["discriminator"], run.steps["generator"]),
            run.is_busy,
            frame.snapshot.iteration if self._model.looks_back and frame is not None else None,
            run.returned,
        )
        transport.show_turn(run.state.turn if run.wants_to_run else None)
        self._form.set_spent(run.config.spent(run.iteration))
        self.show_formula(run)

    def show_formula(self, run: RunState) -> None:
        """Shows the objective with the numbers of the frame on show."""
        config, snapshot, measures = run.config, run.snapshot, run.recording.measures_of(run.config)
        if self._model.looks_back and self._model.frame is not None:
            snapshot, measures = self._model.frame.snapshot, self._model.frame.measures
            config = snapshot.config
        noise = 0.0 if snapshot is None else snapshot.noise
        shown = formulas(config, noise, None if measures is None else measures.values.get("discriminator_estimate"))
        for view in self._formulas:
            view.set_formulas(shown)

    def tell_divergence(self, run: RunState, iteration: int) -> None:
        """Says that a run diverged, and what helps."""
        self.show_promise(run)
        tell_divergence(self._sentence, run, iteration)
