from __future__ import annotations

import pytest

from ganviz.training.draws import Draw, Draws
from tests.training.small_runs import Drawn


@pytest.fixture
def drawn(monkeypatch: pytest.MonkeyPatch) -> list[Drawn]:
    """Every step's random numbers, copied before the step uses them, in the order of the steps."""
    record: list[Drawn] = []
    original = Draws.next

    def next_and_note(draws: Draws) -> Draw:
        draw = original(draws)
        record.append(Drawn.copied(draws.purpose, draw))
        return draw

    monkeypatch.setattr(Draws, "next", next_and_note)
    return record
