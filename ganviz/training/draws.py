"""The random numbers of training, drawn in blocks of steps.

Every member has generators of its own, for data, latents and noise of either player, so that a member trained alone
sees the same numbers as in a population. In float64 it then is the same member. In float32 the products of a population
are rounded otherwise, and a game magnifies that: after thousands of iterations one seed may hold eight modes alone and
none as one of five.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

import numpy as np
import torch
from torch import Tensor

from ganviz.config import RunConfig
from ganviz.streams import DISCRIMINATOR_STEPS, real_points, stream
from ganviz.training.latents import latents

#: Steps in a block. Part of what a seed means: with another length it would give other data.
BLOCK = 32


class Draw(NamedTuple):
    """One step's random numbers.

    Attributes:
        points: ``(member, feature + 1, 2·batch)``, real points and then room for G's; in a step of a G that needs
            no real points ``(member, feature + 1, batch)``, the room only. The last row are ones.
        coordinates, room: of ``points`` the rows before the last, and of these the columns for G's points.
        latent: ``(member, dim z + 1, batch)``, the last row ones.
        noise: standard normal, shaped as ``coordinates``; None where no member has instance noise.
        flips: uniform on [0, 1), ``(member, 1, batch/pac)``; None where no member flips labels.
        uniform: on [0, 1), ``(member, 1 + pac·feature, batch/pac)``, for a penalty that chooses points of its own, else
            None.
    """

    points: Tensor
    coordinates: Tensor
    room: Tensor
    latent: Tensor
    noise: Tensor | None = None
    flips: Tensor | None = None
    uniform: Tensor | None = None

    @classmethod
    def within(cls, points: Tensor, latent: Tensor, **extras: Tensor) -> Draw:
        """Returns the draw of these points and latents, G's room among the points."""
        coordinates = points[..., :-1, :]
        return cls(points, coordinates, coordinates[..., -latent.shape[-1] :], latent, **extras)


#: What not every run needs, each from a stream of its own.
EXTRAS = ("noise", "flips", "uniform")

#: Streams of one player: data, latents, then the extras.
_STREAMS = 2 + len(EXTRAS)

#: Which members need an extra, by its name.
Needs = Mapping[str, Sequence[bool]]


def step_shape(config: RunConfig, purpose: int) -> tuple[int, bool]:
    """The batch size, and whether a step of this player needs real points."""
    of_generator = config.loss.generator_uses_real or config.schedule.unroll > 0
    return config.schedule.batch_size, purpose == DISCRIMINATOR_STEPS or of_generator


def extra_shape(name: str, config: RunConfig, purpose: int) -> tuple[int, int]:
    """Of one member's extra in one step: ``(feature, point)``."""
    (batch, with_real), dimension = step_shape(config, purpose), config.target.dimension
    if name == "noise":
        return dimension, (2 if with_real else 1) * batch
    pac = config.discriminator.pac
    return 1 if name == "flips" else 1 + pac * dimension, batch // pac


class Draws:
    """Serves one player's steps. Changing the batch size or the distribution begins a new block.

    Args:
        purpose: ``DISCRIMINATOR_STEPS`` or ``GENERATOR_STEPS``.
        training_sets: per member its training points or None.
    """

    def __init__(
        self,
        purpose: int,
        configs: Sequence[RunConfig],
        training_sets: Sequence[np.ndarray | None],
        dtype: torch.dtype,
        device: torch.device,
    ) -> None:
        self.purpose, self.training_sets = purpose, training_sets
        self.dtype, self.device = dtype, device
        self._number = np.float64 if dtype == torch.float64 else np.float32
        self.generators = [[stream(config.seed, purpose, index) for index in range(_STREAMS)] for config in configs]
        self.left = 0
        self._shape_now: tuple[int, bool] | None = None
        self.configure(configs, {})

    def configure(self, configs: Sequence[RunConfig], needs: Needs) -> None:
        """Takes other settings; ``needs`` says which members need which extras.

        A block that was drawn for other shapes is dropped. What is now needed is added to the block and what has ended
        ends with it, so that no member's data depend on another's noise.
        """
        shape = step_shape(configs[0], self.purpose)
        self.configs = tuple(configs)
        if self._shape_now != shape:
            self._shape_now, self.left = shape, 0
            self._make_room()
        self.needs = {name: list(needs.get(name, [False] * len(configs))) for name in EXTRAS}
        if self.left:
            self._draw_missing()

    def take_data(self, configs: Sequence[RunConfig], training_sets: Sequence[np.ndarray | None]) -> None:
        """Serves another distribution of the same dimension from the next step on.

        What was drawn ahead of the old one is dropped, latents and all: so a block is of one distribution, and the
        generators' states where it began say all of it.
        """
        self.configs, self.training_sets = tuple(configs), training_sets
        if step_shape(configs[0], self.purpose)[1]:
            self.left = 0

    def _make_room(self) -> None:
        """Makes the memory that all blocks use in turn."""
        (batch, with_real), members = step_shape(self.configs[0], self.purpose), len(self.configs)
        dimension, of_latent = self.configs[0].target.dimension, self.configs[0].latent.dimension
        # Torch's memory begins at a multiple of 64 bytes; numpy's does not, and with it the last digits of a product
        # would change from run to run.
        points = torch.ones((BLOCK, members, dimension + 1, (2 if with_real else 1) * batch), dtype=self.dtype)
        latent = torch.ones((BLOCK, members, of_latent + 1, batch), dtype=self.dtype)
        self._drawn_to = points, latent
        self._points, self._latent = points.to(self.device), latent.to(self.device)
        self._extras: dict[str, Tensor] = {}
        self._drawn: dict[str, list[bool]] = {}
        self._rows: list[Draw] = []

    def next(self) -> Draw:
        """Returns the next step's numbers; they live until the block ends and its memory takes the next one's.

        In the room for G's points are those that were put there a block ago.
        """
        if self.left == 0:
            self.block_start = self._states()
            self._draw_block()
            self.left = BLOCK
        if not self._rows:
            # Cut at once, and once for all blocks: row by row, at every step, takes as long as a small network's layer.
            extras = {name: room.unbind() for name, room in self._extras.items()}
            self._rows = [
                Draw.within(points, latent, **{name: rows[step] for name, rows in extras.items()})
                for step, (points, latent) in enumerate(zip(self._points, self._latent, strict=True))
            ]
        row = BLOCK - self.left
        self.left -= 1
        return self._rows[row]

    @property
    def latest(self) -> Draw:
        """The numbers that ``next`` returned last."""
        return self._rows[BLOCK - 1 - self.left]

    def _draw_block(self) -> None:
        config = self.configs[0]
        batch, with_real = step_shape(config, self.purpose)
        dimension = config.target.dimension
        points, latent = (room.numpy() for room in self._drawn_to)
        of_latent = (BLOCK, batch, config.latent.dimension)
        for member, (data_rng, latent_rng, *_) in enumerate(self.generators):
            if with_real:
                real = real_points(config, self.training_sets[member], BLOCK * batch, data_rng)
                points[:, member, :-1, :batch] = real.reshape(BLOCK, batch, dimension).swapaxes(1, 2)
            latent[:, member, :-1] = latents(config, of_latent, latent_rng, self._number).swapaxes(1, 2)
        if self.device.type != "cpu":
            for room, drawn in zip((self._points, self._latent), self._drawn_to, strict=True):
                room.copy_(drawn)
        # Where an extra has ended for a member, its numbers of the last block must not stay.
        kept = {name: room for name, room in self._extras.items() if self._drawn[name] == self.needs[name]}
        if len(kept) < len(self._extras):
            self._extras, self._rows = kept, []
        self._drawn = {name: [False] * len(self.configs) for name in EXTRAS}
        self._draw_missing()

    def _draw_missing(self) -> None:
        """Draws the block's extras for the members that need them and have none yet."""
        for index, name in enumerate(EXTRAS, 2):
            for member, needed in enumerate(self.needs[name]):
                if needed and not self._drawn[name][member]:
                    features, points = extra_shape(name, self.configs[0], self.purpose)
                    rng = self.generators[member][index]
                    if name not in self._extras:
                        # A member that does not flip must not be below its share of 0; ones never are.
                        empty = torch.ones if name == "flips" else torch.zeros
                        size = BLOCK, len(self.configs), features, points
                        self._extras[name] = empty(size, dtype=self.dtype, device=self.device)
                        self._rows = []
                    draw = rng.standard_normal if name == "noise" else rng.random
                    drawn = torch.from_numpy(draw((BLOCK, points, features), dtype=self._number))
                    self._extras[name][:, member] = drawn.to(self.device).transpose(1, 2)
                    self._drawn[name][member] = True

    def _states(self) -> list[list[dict[str, Any]]]:
        return [[dict(rng.bit_generator.state) for rng in member] for member in self.generators]

    def state(self) -> dict[str, Any]:
        """Returns all that a checkpoint needs: the generators where the block began, and how far into it we are."""
        states = self.block_start if self.left else self._states()
        drawn = {name: list(flags) for name, flags in self._drawn.items()} if self.left else {}
        return {"generators": states, "left": self.left, "drawn": drawn}

    def restore(self, state: dict[str, Any]) -> None:
        """Goes on from a saved state; the settings must be those of that moment.

        The state of draws of another class is of no use here: then the numbers begin as those of a new run.
        """
        if "generators" not in state:
            return
        for member, saved in zip(self.generators, state["generators"], strict=True):
            for rng, value in zip(member, saved, strict=True):
                rng.bit_generator.state = value
        self.left, needs_now = 0, self.needs
        if state["left"]:
            self.needs = {name: list(flags) for name, flags in state["drawn"].items()}
            self.next()
            self.left, self.needs = state["left"], needs_now
