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
from tests.training.small_runs import named
from tests.training.test_exact_return import RUNS, assert_returns, goes, population, told

#: From where to where.
CHECKPOINTED, END = 1000, 2000


def length(case: Case) -> int:
    """The iterations up to which all numbers of a run are finite; END at most."""
    trainer = population(case)
    trainer.iterate(END)
    finite = [np.isfinite(values).all(axis=1) for values in told(trainer)]
    ends = [END if whole.all() else int(np.argmin(whole)) for whole in finite]
    return max(0, min(ends) - 1) if min(ends) < END else END


def main() -> int:
    """Returns 1 where any run was not the same again."""
    cases, shorter, failed = pairwise(RUNS, goes), 0, 0
    for case in cases:
        end = length(case)
        shorter += end < END
        try:
            assert_returns(population(case), min(CHECKPOINTED, end // 2), end)
        except AssertionError as error:
            failed += 1
            print(f"{named(case)}: {error}", flush=True)
    print(f"{failed} of {len(cases)} runs were not the same again; {shorter} diverged, and were tried up to there")
    return int(failed > 0)


if __name__ == "__main__":
    sys.exit(main())
