"""How a host goes back to where a run of its was, and what it puts by for that while it trains."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from ganviz.hosts.mailbox import Failure, Mailbox, Saved
from ganviz.hosts.messages import Continue, Message
from ganviz.phrases import phrase

if TYPE_CHECKING:
    from ganviz.training.past import Past, Return
    from ganviz.training.trainer import GanTrainer

#: Seconds for which a run goes back at a stretch: so few that a key press acts at once.
STRETCH = 0.02
#: Seconds between two reports of how far back it has come.
REPORT_EVERY = 0.1
#: Seconds of training that are lost at the most should training lose all that it remembers,
SAVE_EVERY = 4.0
#: where bytes do not come at a higher rate than this, in a second.
SAVE_RATE = 2e6


class Returns:
    """A host's memory of its runs, and the run that is on its way back, if one is.

    Attributes:
        waiting: messages for that run, to be acted on when it has come back.
    """

    def __init__(self, mailbox: Mailbox) -> None:
        self.mailbox = mailbox
        self.waiting: list[Message] = []
        self._kept: Past | None = None
        self._return: Return | None = None
        #: Waits to be said as soon as the run has come back.
        self._note: Failure | None = None
        self._run = 0
        self._seconds = STRETCH
        self._reported_at = self._saved_at = float("-inf")
        #: Of what was saved last: how large it is, and how many iterations and commands had been done.
        self._saved_size, self._saved_at_state = 0, (-1, 0)

    @property
    def _past(self) -> Past:
        if self._kept is None:
            from ganviz.training.past import Past  # with torch

            self._kept = Past()
        return self._kept

    @property
    def under_way(self) -> bool:
        """A run is on its way back."""
        return self._return is not None

    def leave(self, trainer: GanTrainer | None) -> None:
        """The run that is trained is left where it stands, one on its way back is given up; both stay remembered."""
        self._return, self.waiting = None, []
        if self._kept is not None:
            self._kept.leave(trainer)

    def forget(self, run: int) -> None:
        """Nobody will go back to this run."""
        if self._kept is not None:
            self._kept.forget(run)

    def begin(self, run: int, trainer: GanTrainer) -> None:
        """Remembers a new run from here on."""
        self._past.begin(run, trainer)
        self._saved_at, self._saved_at_state = time.perf_counter(), (trainer.iteration, len(trainer.journal))

    def keep(self, run: int, trainer: GanTrainer, seconds: float, stands: bool = False) -> None:
        """Puts by what is needed to come back to where the run is now, if that is due.

        Args:
            seconds: that an iteration takes.
            stands: it trains no further for now: then it is saved just as it is.
        """
        if self._past.is_due(trainer.iteration, seconds):
            self._past.note(trainer)
        now = time.perf_counter()
        if now - self._saved_at >= max(0.0 if stands else SAVE_EVERY, self._saved_size / SAVE_RATE):
            self._save(run, trainer, now)

    def _save(self, run: int, trainer: GanTrainer, now: float) -> None:
        self._saved_at = now
        state = trainer.iteration, len(trainer.journal)
        if state == self._saved_at_state or trainer.all_diverged:
            return
        from ganviz.training.packed import packed

        content = packed(trainer.checkpoint())
        self._saved_size, self._saved_at_state = len(content), state
        if not trainer.all_diverged:  # a checkpoint tells
            self.mailbox.post(run, saved=Saved(trainer.iteration, content))

    # ── going back ────────────────────────────────────────────────────────────────────────────────────────────────────

    def ask(self, message: Continue) -> None:
        """Begins the way back. Raises CannotReturnError, or ConfigError for settings that act on reset only."""
        from ganviz.training.device import ON_CPU, out_of_memory, release_memory

        self._run, self._seconds, self._note = message.run, STRETCH, None
        if message.source not in self._past.lines and message.saved is not None:
            self._past.take(message.source, message.saved.content)
        asked = message.source, message.iteration, message.run, message.config
        try:
            self._return = self._past.fork(*asked)
        except RuntimeError as error:
            if not out_of_memory(error):
                raise
            release_memory()
            self._return = self._past.fork(*asked, ON_CPU)
            sentence = phrase("The GPU has too little memory for this run, so it trains on the CPU.")
            self._note = Failure(sentence, str(error), ended=False)
        self._report()

    def advance(self) -> GanTrainer | None:
        """Goes back for a moment; returns the trainer once it has come to where the run goes on."""
        assert self._return is not None
        begun, before = time.perf_counter(), self._return.trainer.iteration
        self._return.advance(max(1, int(STRETCH / self._seconds)))
        now, done = time.perf_counter(), self._return.trainer.iteration - before
        self._seconds += 0.5 * ((now - begun) / max(1, done) - self._seconds)
        if not self._return.has_arrived:
            if now - self._reported_at >= REPORT_EVERY:
                self._report()
            return None
        return self._arrive(self._return, now)

    def _arrive(self, way: Return, now: float) -> GanTrainer:
        from ganviz.snapshot import Change

        trainer, self._return = way.trainer, None
        self._past.arrive(self._run, trainer)
        self.mailbox.begin(self._run, str(trainer.device), way.line.is_exact)
        if self._note is not None:
            self.mailbox.post(self._run, failure=self._note)
        self._save(self._run, trainer, now)
        if way.change is not None and way.change != trainer.configs[0]:
            change = Change(trainer.iteration, trainer.configs[0], way.change)
            trainer.update(way.change)
            self.mailbox.post(self._run, change=change)
        return trainer

    def _report(self) -> None:
        assert self._return is not None
        self._reported_at, way = time.perf_counter(), self._return
        self.mailbox.post(self._run, returning=(way.trainer.iteration - way.first, way.end - way.first))
