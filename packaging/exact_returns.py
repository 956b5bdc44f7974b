"""Tries whether runs go on from a checkpoint exactly as if they had never stopped: python packaging/exact_returns.py

The cases of ``tests/training/test_exact_return.py``, in which every loss, penalty, stabiliser and optimiser goes with
every setting of the others, at full length: from the thousandth iteration to the two thousandth, one member and four.
Weights, numbers and pictures are to be equal in every bit. A run that diverges on the way is tried up to there. Takes
some minutes.
"""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).parents[1]))

from tests.covering import Case, pairwise
from tests.training.small_runs import named, weights
from tests.training.test_exact_return import RUNS, assert_returns, goes, population

#: From where to where; and to where, from half of it on, where a run has diverged by then.
CHECKPOINTED, END, SHORTER = 1000, 2000, (1000, 500, 250, 120, 60, 30)


def length(case: Case) -> int:
    """The iterations up to which a run is tried: its weights are finite there."""
    for end in (END, *SHORTER):
        trainer = population(case)
        trainer.iterate(end)
        if all(np.isfinite(each).all() for each in weights(trainer).values()):
            return end
    return 0


def main() -> int:
    """Returns 1 where any run was not the same again."""
    cases, shorter, skipped, failed = pairwise(RUNS, goes), 0, 0, 0
    for case in cases:
        end = length(case)
        shorter += 0 < end < END
        skipped += end == 0
        if end == 0:
            continue
        try:
            assert_returns(population(case), min(CHECKPOINTED, end // 2), end)
        except AssertionError as error:
            failed += 1
            print(f"{named(case)}: {error}", flush=True)
    said = f"{failed} of {len(cases)} runs were not the same again; {shorter} diverged and were tried up to there"
    print(f"{said}, {skipped} diverged at once")
    return int(failed > 0)


if __name__ == "__main__":
    sys.exit(main())
