"""Studies in a window's tests: members are trained in this process, as they would be by a worker."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence

from ganviz.config import RunConfig
from ganviz.studies.member import MemberLook
from ganviz.studies.shards import Shard
from ganviz.studies.training import train_shard
from ganviz.studies.workers import Failed, Finished, Looked, News, Standing
from tests.hosts.driven import small

#: Data with modes, which are counted from few points.
RING = small("target=ring", "target.n_modes=4")


class Here:
    """In place of ``Workers``: trains a shard whenever it is asked for news, unless it is held.

    Attributes:
        submitted: all shards.
        waiting: those that are not trained yet.
        is_held: none is trained.
        fails: the next one comes to nothing.
    """

    def __init__(self, count: int) -> None:
        self.count, self.is_held, self.fails, self.is_closed = count, False, False, False
        self.submitted: list[Shard] = []
        self.waiting: deque[Shard] = deque()
        self._asked: list[Shard] = []

    def submit(self, shard: Shard) -> None:
        self.submitted.append(shard)
        self.waiting.append(shard)

    def news(self) -> list[News]:
        asked, self._asked = self._asked, []
        told: list[News] = [Standing(shard, train_shard(half(shard)).saved) for shard in asked]
        if self.is_held or not self.waiting:
            return told
        shard = self.waiting.popleft()
        if self.fails:
            return [*told, Failed(shard, "It failed.")]
        looks: list[Sequence[MemberLook]] = []
        result = train_shard(shard, looks.append)
        return [*told, *(Looked(shard, one) for one in looks), Finished(shard, result)]

    def ask(self, shard: Shard) -> bool:
        """Only the first is under way."""
        under_way = bool(self.waiting) and shard is self.waiting[0]
        self._asked += [shard] if under_way else []
        return under_way

    def cancel(self) -> None:
        self.waiting.clear()
        self._asked.clear()

    def close(self) -> None:
        self.cancel()
        self.is_closed = True


def half(shard: Shard) -> Shard:
    """The same, on its way."""
    return Shard(shard.index, shard.members, max(1, shard.iterations // 2), None, shard.measure_points)


def seeds(config: RunConfig, *numbers: int) -> list[RunConfig]:
    from ganviz.assignment import replaced

    return [replaced(config, "seed", number) for number in numbers]
