from __future__ import annotations

from ganviz.diagnoses import Sign
from ganviz.diagnoses._windows import latest, measured, recent, trained_is_shown
from ganviz.diagnoses._words import number
from ganviz.phrases import phrase
from ganviz.snapshot import Frame

#: By how many nats what D says of its training points exceeds what it says of fresh ones, at least.
GAP = 0.1


class Overfitting(Sign):
    """D knows its training points by heart: with finite data, what D's loss says of the divergence on the training
    batches (log 2 − L_D/2 for the minimax game) exceeds what it says on fresh points by at least .1 nats, both as means
    over the recent window.

    Only for losses whose score is a log-ratio of densities, and where the measured G is the trained one.
    """

    key = "overfitting"
    label = "D overfits"
    precedence = 80
    tone = "warning"

    def look(self, frame: Frame) -> str | None:
        config = frame.snapshot.config
        points, loss = config.target.n_training, config.loss
        if points is None or not loss.score_is_log_ratio or not trained_is_shown(frame):
            return None
        fresh, loss_d = measured(frame, "discriminator_estimate"), recent(frame, "loss_d")
        if fresh is None or loss_d is None:
            return None
        learnt, read = float(loss.divergence_estimate(loss_d)), latest(frame, "discriminator_estimate")
        if learnt - fresh < GAP or read is None:
            return None
        return phrase(
            "D overfits the {points:,} training points: its estimate of the divergence is {learnt} on them on average, "
            "but {fresh} on fresh points.",
            points=points,
            learnt=number(learnt),
            fresh=number(read),
        )
