"""The random numbers of training, drawn in blocks of steps.

Every member has generators of its own, for data, latents and noise of either player, so that a member trained alone
is the same member in a population.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

import numpy as np
import torch
from torch import Tensor

from ganviz.config import RunConfig
from ganviz.streams import DISCRIMINATOR_STEPS, real_points, stream

#: Steps in a block. Part of what a seed means: another length would draw other data.
BLOCK = 32


def latents(config: RunConfig, shape: tuple[int, ...], rng: np.random.Generator, dtype: Any) -> np.ndarray:
    """Draws z from the prior: standard normal, or uniform on [−1, 1]."""
    if config.latent.prior == "normal":
        return rng.standard_normal(shape, dtype=dtype)
    return 2 * rng.random(shape, dtype=dtype) - 1


class Draw(NamedTuple):
    """One step's random numbers.

    Attributes:
        points: ``(member, feature + 1, 2·batch)``, real points and then room for G's; in a step of a G that does not
            look at real points ``(member, feature + 1, batch)``, the room only. The last row are ones.
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


#: What not every run needs, each from a stream of its own.
EXTRAS = ("noise", "flips", "uniform")

#: Streams of one player: data, latents, then the extras.
_STREAMS = 2 + len(EXTRAS)

#: Which members need an extra, by its name.
Needs = Mapping[str, Sequence[bool]]


class Draws:
    """Serves one player's steps. Changing the batch size begins a new block.

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
        self.generators = [[stream(config.seed, purpose, kind) for kind in range(_STREAMS)] for config in configs]
        self.left = 0
        self._ready: list[Draw] = []
        self._shape_now: tuple[int, bool] | None = None
        self.configure(configs, {})

    def configure(self, configs: Sequence[RunConfig], needs: Needs) -> None:
        """Takes other settings; ``needs`` says which members need which extras.

        A block that was drawn for other shapes is dropped. What is now needed is added to the block and what has ended
        ends with it, so that no member's data depend on another's noise.
        """
        shape = self._shape(configs)
        if self._shape_now != shape:
            self.left = 0
        self.configs, self._shape_now = tuple(configs), shape
        self.needs = {name: list(needs.get(name, [False] * len(configs))) for name in EXTRAS}
        if self.left:
            self._draw_missing()

    def _shape(self, configs: Sequence[RunConfig]) -> tuple[int, bool]:
        config = configs[0]
        of_generator = config.loss.generator_uses_real or config.schedule.unroll > 0
        return config.schedule.batch_size, self.purpose == DISCRIMINATOR_STEPS or of_generator

    def next(self) -> Draw:
        """Returns the next step's numbers; they live until the block ends."""
        if self.left == 0:
            self.block_start = self._states()
            self._draw_block()
            self.left = BLOCK
        if not self._ready:
            # Cut at once: row by row, at every step, takes as long as a small network's layer.
            rows = {name: block.unbind() for name, block in (self._block | self._extras).items()}
            self._ready = [Draw(**dict(zip(rows, row, strict=True))) for row in zip(*rows.values(), strict=True)]
        row = BLOCK - self.left
        self.left -= 1
        return self._ready[row]

    def _draw_block(self) -> None:
        batch, with_real = self._shape(self.configs)
        config, members = self.configs[0], len(self.configs)
        halves = 2 if with_real else 1
        dimension = config.target.dimension
        # Torch's memory begins at a multiple of 64 bytes; numpy's does not, and with it the last digits of a product
        # would change from run to run.
        points_room = torch.ones((BLOCK, members, dimension + 1, halves * batch), dtype=self.dtype)
        latent_room = torch.ones((BLOCK, members, config.latent.dimension + 1, batch), dtype=self.dtype)
        points, latent = points_room.numpy(), latent_room.numpy()
        of_latent = (BLOCK, batch, config.latent.dimension)
        for member, (data_rng, latent_rng, *_) in enumerate(self.generators):
            if with_real:
                real = real_points(config, self.training_sets[member], BLOCK * batch, data_rng)
                points[:, member, :-1, :batch] = real.reshape(BLOCK, batch, dimension).swapaxes(1, 2)
            latent[:, member, :-1] = latents(config, of_latent, latent_rng, self._number).swapaxes(1, 2)
        on_device = points_room.to(self.device)
        coordinates = on_device[:, :, :-1]
        self._block = {
            "points": on_device,
            "coordinates": coordinates,
            "room": coordinates[..., -batch:],
            "latent": latent_room.to(self.device),
        }
        self._extras: dict[str, Tensor] = {}
        self._drawn = {name: [False] * members for name in EXTRAS}
        self._draw_missing()

    def _extra_shape(self, name: str) -> tuple[int, int, int]:
        """Of one member's block of an extra, as it is drawn: ``(BLOCK, points, features)``."""
        if name == "noise":
            _, _, feature, points = self._block["coordinates"].shape
            return BLOCK, points, feature
        config = self.configs[0]
        pac = config.discriminator.pac
        packs = config.schedule.batch_size // pac
        return BLOCK, packs, 1 if name == "flips" else 1 + pac * config.target.dimension

    def _draw_missing(self) -> None:
        """Draws the block's extras for the members that need them and have none yet."""
        self._ready = []
        for kind, name in enumerate(EXTRAS, 2):
            for member, needed in enumerate(self.needs[name]):
                if needed and not self._drawn[name][member]:
                    shape, rng = self._extra_shape(name), self.generators[member][kind]
                    if name not in self._extras:
                        # A member that does not flip must not be below its share of 0; ones never are.
                        empty = torch.ones if name == "flips" else torch.zeros
                        size = BLOCK, len(self.configs), shape[2], shape[1]
                        block = empty(size, dtype=self.dtype, device=self.device)
                        self._extras[name] = block
                    draw = rng.standard_normal if name == "noise" else rng.random
                    drawn = torch.from_numpy(draw(shape, dtype=self._number))
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
        """Goes to a saved place; the settings must be those of that moment."""
        for member, saved in zip(self.generators, state["generators"], strict=True):
            for rng, value in zip(member, saved, strict=True):
                rng.bit_generator.state = value
        self.left, needs_now = 0, self.needs
        if state["left"]:
            self.needs = {name: list(flags) for name, flags in state["drawn"].items()}
            self.next()
            self.left, self.needs = state["left"], needs_now
