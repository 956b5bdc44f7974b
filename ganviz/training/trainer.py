"""Adversarial training, as in Goodfellow et al. 2014, algorithm 1, for a whole population at once."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np
import torch
from torch import Tensor

from ganviz.config import ConfigError, NetworkConfig, RunConfig, acts_live, differences, leaf, validated
from ganviz.networks import Gradient, Mlp, Tape
from ganviz.snapshot import ScalarBlock, Snapshot
from ganviz.training.checkpoint import Checkpoint, Journal, PlayerName, Step, Update
from ganviz.training.device import chosen_device
from ganviz.training.draws import (
    DISCRIMINATOR_STEPS,
    GENERATOR_STEPS,
    INITIAL_DISCRIMINATOR,
    INITIAL_GENERATOR,
    TRAINING_SET,
    Draws,
    stream,
)
from ganviz.training.optimisers import Optimiser
from ganviz.training.population import check_members
from ganviz.training.probe import Probe
from ganviz.training.scalars import ScalarCollector
from ganviz.training.schedules import noise_sigma

#: Iterations whose instance noise is looked up at once.
_TABLE = 64


class Player:
    """One side of the game: its network, gradient and optimiser."""

    def __init__(self, sizes: Sequence[int], configs: Sequence[NetworkConfig], initial: Tensor) -> None:
        self.network = Mlp(sizes, configs[0].activation, initial)
        self.gradient = Gradient(self.network)
        self.optimiser = Optimiser([config.optimiser for config in configs], self.network.parameters)


class GanTrainer:
    """Trains one GAN, or a population of GANs that share their shapes.

    Tensors are ``(member, batch, feature)``. In the loop the names are the paper's: x a real batch, z a latent one,
    y = G(z), s the raw scores, m the batch size.

    Args:
        configs: one config, or one per member; members may differ in per-member numbers only.

    Attributes:
        iteration: iterations done, of k discriminator steps and one generator step each.
        journal: the commands so far.
        diverged_at: per member the first iteration, counted from 1, that gave something not finite, or None; known from
            block to block.

    Raises:
        ConfigError: settings that cannot be used, or that members must share.
    """

    @torch.inference_mode()
    def __init__(self, configs: RunConfig | Sequence[RunConfig]) -> None:
        members = [configs] if isinstance(configs, RunConfig) else list(configs)
        check_members(members)
        self.configs = tuple(validated(config) for config in members)
        config = self.configs[0]
        self.device = chosen_device(config)
        self.dtype = torch.float64 if config.dtype == "float64" else torch.float32
        self.iteration = 0
        self.journal: Journal = []

        feature = config.target.dimension
        self.training_sets = [one.target.training_set(stream(one.seed, TRAINING_SET)) for one in self.configs]
        self.generator = self._player("generator", config.latent.dimension, feature, INITIAL_GENERATOR)
        self.discriminator = self._player("discriminator", feature, 1, INITIAL_DISCRIMINATOR)
        self.average: Tensor | None = None
        self.discriminator_draws = self._draws(DISCRIMINATOR_STEPS)
        self.generator_draws = self._draws(GENERATOR_STEPS)
        self.diverged_at: list[int | None] = [None] * self.members
        self._scalar_blocks: list[list[ScalarBlock]] = []
        self._probes: dict[int, Probe] = {}
        self._configure()

    def _player(self, name: str, n_in: int, n_out: int, purpose: int) -> Player:
        networks: list[NetworkConfig] = [getattr(config, name) for config in self.configs]
        sizes = [n_in, *[networks[0].width] * networks[0].layers, n_out]
        initial = np.stack([Mlp.initial(sizes, stream(config.seed, purpose)) for config in self.configs])
        return Player(sizes, networks, torch.tensor(initial, dtype=self.dtype, device=self.device))

    def _draws(self, purpose: int) -> Draws:
        return Draws(purpose, self.configs, self.training_sets, self.dtype, self.device)

    @property
    def members(self) -> int:
        return len(self.configs)

    # ── one iteration ─────────────────────────────────────────────────────────────────────────────────────────────────

    @torch.inference_mode()
    def iterate(self, count: int = 1) -> None:
        """Does ``count`` iterations of k discriminator steps and one generator step."""
        schedule = self.configs[0].schedule
        for _ in range(count):
            if schedule.freeze != "discriminator":
                for _ in range(schedule.critic_steps):
                    self._step_discriminator()
            if schedule.freeze != "generator":
                self._step_generator()
            self._end_iteration()

    def _step_discriminator(self) -> None:
        m, loss, D, G = self._batch, self._loss, self.discriminator, self.generator.network
        xy, z, noise = self.discriminator_draws.next()
        xy[:, m:] = G.forward(z, self._tape_g)
        self._add_noise(xy, noise)
        s = D.network.forward(xy, self._tape_d).squeeze(-1)
        slopes = torch.cat(loss.discriminator_slopes(s[:, :m], s[:, m:]), dim=1)
        D.network.backward(self._tape_d, slopes.unsqueeze(-1), D.gradient)
        self._scalars.discriminator(s, D.gradient.gather())
        D.optimiser.step(D.gradient.flat)
        if self._clip is not None:
            torch.clamp(D.network.parameters, -self._clip, self._clip, out=D.network.parameters)

    def _step_generator(self) -> None:
        m, loss, G, D = self._batch, self._loss, self.generator, self.discriminator.network
        xy, z, noise = self.generator_draws.next()
        xy[:, -m:] = G.network.forward(z, self._tape_g)
        self._add_noise(xy, noise)
        s = D.forward(xy, self._tape_d_for_g).squeeze(-1)
        slopes = loss.generator_slopes(s[:, :-m], s[:, -m:])
        if loss.generator_uses_real:
            slopes = torch.cat([torch.zeros_like(slopes), slopes], dim=1)
        to_xy = D.backward(self._tape_d_for_g, slopes.unsqueeze(-1), to_input=True)
        assert to_xy is not None
        G.network.backward(self._tape_g, to_xy[:, -m:], G.gradient)
        self._scalars.generator(s, G.gradient.gather())
        G.optimiser.step(G.gradient.flat)
        if self.average is not None:
            self.average.lerp_(G.network.parameters, self._average_step)

    def _add_noise(self, points: Tensor, noise: Tensor | None) -> None:
        if noise is not None:
            points.addcmul_(noise, self._sigma[self._row])

    def _end_iteration(self) -> None:
        self._scalars.end_iteration()
        self.iteration += 1
        if self._scalars.full:
            self._flush_scalars()
        self._row += 1
        if self._row == _TABLE:
            self._tabulate_noise()

    # ── settings ──────────────────────────────────────────────────────────────────────────────────────────────────────

    def _configure(self) -> None:
        """Takes what the configs say now; networks, averages and generators stay as they are."""
        config = self.configs[0]
        batch, loss = config.schedule.batch_size, config.loss
        self._batch, self._loss = batch, loss
        self._tape_g = Tape(self.generator.network, batch)
        self._tape_d = Tape(self.discriminator.network, 2 * batch)
        self._tape_d_for_g = Tape(self.discriminator.network, 2 * batch if loss.generator_uses_real else batch)
        self.generator.optimiser.configure([one.generator.optimiser for one in self.configs])
        self.discriminator.optimiser.configure([one.discriminator.optimiser for one in self.configs])
        clips = [one.clip.value for one in self.configs]
        self._clip = None if clips[0] is None else self._column([clip for clip in clips if clip is not None])
        decays = [one.average.decay for one in self.configs]
        if decays[0] is None:
            self.average = None
        else:
            self._average_step = self._column([1 - decay for decay in decays if decay is not None])
            if self.average is None:
                self.average = self.generator.network.parameters.clone()
        like = self.generator.network.parameters
        self._scalars = ScalarCollector(like, self.members, batch, loss, self.iteration)
        self._tabulate_noise()

    def _tabulate_noise(self) -> None:
        """Looks up the noise of the next iterations, ``(row, member, 1, 1)``, so that the loop only indexes."""
        # The tables start at fixed iterations, so that a restored run ends its noise where the unbroken one did.
        self._row = self.iteration % _TABLE
        ahead = range(self.iteration - self._row, self.iteration - self._row + _TABLE)
        table = np.array([[noise_sigma(one.noise.instance, i) for one in self.configs] for i in ahead])
        self._sigma = self.generator.network.parameters.new_tensor(table[..., None, None])
        for draws in (self.discriminator_draws, self.generator_draws):
            draws.configure(self.configs, [bool(column.any()) for column in table.T])

    def _column(self, numbers: Sequence[float]) -> Tensor:
        return self.generator.network.parameters.new_tensor(numbers).unsqueeze(-1)

    def noise(self, member: int = 0) -> float:
        """Standard deviation of the instance noise in the coming iteration."""
        return noise_sigma(self.configs[member].noise.instance, self.iteration)

    @torch.inference_mode()
    def update(self, configs: RunConfig | Sequence[RunConfig]) -> None:
        """Takes other settings at the next iteration, and notes that in the journal.

        Raises:
            ConfigError: a setting that acts on reset only differs, or members no longer go together.
        """
        members = (configs,) if isinstance(configs, RunConfig) else tuple(configs)
        check_members(members)
        if len(members) != self.members:
            raise ConfigError("members", len(members), f"this population has {self.members}")
        for old, new in zip(self.configs, members, strict=True):
            for path in differences(old, new):
                if not acts_live(new, path):
                    raise ConfigError(path, leaf(new, path).value, "this acts on reset only")
        self._flush_scalars()
        self.configs = tuple(validated(config) for config in members)
        self._configure()
        self.journal.append((self.iteration, Update(self.configs)))

    @torch.inference_mode()
    def step(self, player: PlayerName) -> None:
        """Takes one step of one player alone; it counts as no iteration."""
        if player == "discriminator":
            self._step_discriminator()
        else:
            self._step_generator()
        self._scalars.forget_iteration()
        self.journal.append((self.iteration, Step(player)))

    # ── what is seen from outside ─────────────────────────────────────────────────────────────────────────────────────

    @torch.inference_mode()
    def _flush_scalars(self) -> None:
        if self._scalars.rows:
            self._scalar_blocks.append(self._scalars.take())
            for member, at in enumerate(self._scalars.diverged_at):
                if self.diverged_at[member] is None:
                    self.diverged_at[member] = at

    def take_scalars(self, member: int = 0) -> list[ScalarBlock]:
        """Returns the scalars of the iterations since the last call, for one member (the others' are dropped)."""
        self._flush_scalars()
        blocks, self._scalar_blocks = self._scalar_blocks, []
        return [block[member] for block in blocks]

    def probe(self, member: int = 0, with_sample: bool = True) -> Snapshot:
        """Looks at one member; looking changes nothing. ``with_sample`` adds what the metrics need."""
        if member not in self._probes:
            self._probes[member] = Probe(self, member)
        return self._probes[member].look(with_sample)

    def run(self, iterations: int, every: int | None = None) -> Iterator[Snapshot]:
        """Trains until ``iterations`` in all are done; yields a snapshot after every ``every`` ones and at the end.

        Stops early, after a last snapshot, once every member has diverged.
        """
        while self.iteration < iterations and not self.all_diverged:
            self.iterate(min(every or iterations, iterations - self.iteration))
            self._flush_scalars()
            yield self.probe()

    @property
    def all_diverged(self) -> bool:
        return all(at is not None for at in self.diverged_at)

    # ── checkpoints ───────────────────────────────────────────────────────────────────────────────────────────────────

    def checkpoint(self) -> Checkpoint:
        """Returns all that decides how the run goes on."""
        players = {"generator": self.generator, "discriminator": self.discriminator}
        draws = {"generator": self.generator_draws, "discriminator": self.discriminator_draws}
        return Checkpoint(
            iteration=self.iteration,
            configs=self.configs,
            journal_length=len(self.journal),
            parameters={name: _copied(player.network.parameters) for name, player in players.items()},
            average=None if self.average is None else _copied(self.average),
            optimisers={name: player.optimiser.state() for name, player in players.items()},
            draws={name: one.state() for name, one in draws.items()},
        )

    @classmethod
    @torch.inference_mode()
    def restored(cls, checkpoint: Checkpoint, journal: Journal | None = None) -> GanTrainer:
        """Returns a trainer that stands where the checkpoint was taken; ``replay`` takes it further.

        Args:
            journal: the whole run's; its part before the checkpoint becomes the trainer's own.

        Raises:
            ValueError: the journal does not reach back to the checkpoint.
        """
        journal = journal or []
        if len(journal) < checkpoint.journal_length:
            raise ValueError(f"{len(journal)} commands, but {checkpoint.journal_length} were given by the checkpoint")
        trainer = cls(checkpoint.configs)
        trainer.iteration = checkpoint.iteration
        for name, player, draws in (
            ("generator", trainer.generator, trainer.generator_draws),
            ("discriminator", trainer.discriminator, trainer.discriminator_draws),
        ):
            player.network.parameters.copy_(torch.from_numpy(checkpoint.parameters[name]))
            player.optimiser.restore(checkpoint.optimisers[name])
            draws.restore(checkpoint.draws[name])
        if trainer.average is not None and checkpoint.average is not None:
            trainer.average.copy_(torch.from_numpy(checkpoint.average))
        trainer._configure()
        trainer.journal = journal[: checkpoint.journal_length]
        return trainer

    def replay(self, journal: Journal, until: int) -> None:
        """Goes on to iteration ``until``, giving the journal's commands where they were given."""
        for at, command in journal[len(self.journal) :]:
            if at > until:
                break
            self.iterate(at - self.iteration)
            if isinstance(command, Update):
                self.update(command.configs)
            else:
                self.step(command.player)
        self.iterate(until - self.iteration)


def _copied(tensor: Tensor) -> np.ndarray:
    return tensor.cpu().numpy().copy()
