"""One shard as a task of a cluster: a function of a module, JSON in and numbers out, so that nothing is pickled."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ganviz.studies.shards import Shard

if TYPE_CHECKING:
    from ganviz.studies.member import ShardResult


@dataclass(frozen=True)
class MemberNumbers:
    """What one member came to; as ``MemberLook``, without its points."""

    iteration: int
    values: dict[str, float | None]
    sign: str | None
    diverged_at: int | None


@dataclass(frozen=True)
class ShardNumbers:
    """What the members of a shard came to, in order; what computed it with which builds, and the seconds of that."""

    members: tuple[MemberNumbers, ...]
    seconds: float
    machine: str
    versions: str

    def to_json(self) -> str:
        """Returns it as JSON, in which every number is exactly what it was."""
        return json.dumps({**vars(self), "members": [vars(one) for one in self.members]}, allow_nan=False)

    @classmethod
    def from_json(cls, text: str) -> ShardNumbers:
        """Reads what ``to_json`` wrote. Raises ValueError, KeyError or TypeError for anything else."""
        plain: dict[str, Any] = json.loads(text)
        return cls(members=tuple(MemberNumbers(**one) for one in plain.pop("members")), **plain)


def numbers_of(result: ShardResult) -> ShardNumbers:
    """Returns the numbers of a result."""
    members: Sequence[MemberNumbers] = [
        MemberNumbers(look.iteration, dict(look.values), look.sign, look.diverged_at) for look in result.looks
    ]
    return ShardNumbers(tuple(members), result.seconds, result.machine, result.versions)


def trained(shard: str) -> str:
    """Trains a shard, from JSON to JSON. Raises what ``train_shard`` raises."""
    from ganviz.studies.training import train_shard

    return numbers_of(train_shard(Shard.from_json(shard), saves=False)).to_json()
