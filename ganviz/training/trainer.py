"""Adversarial training, as in Goodfellow et al. 2014, algorithm 1, for a whole population at once."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial

import numpy as np
import torch
from torch import Tensor

from ganviz.assignment import check_live, validated
from ganviz.config import RunConfig
from ganviz.groups import DiscriminatorConfig, GeneratorConfig
from ganviz.networks import Tape, first_weights
from ganviz.penalties import GradientPenalty
from ganviz.schedule import steps_at, takes_even_steps
from ganviz.settings import ConfigError
from ganviz.snapshot import MeasureSample, ScalarBlock, Snapshot
from ganviz.streams import INITIAL_DISCRIMINATOR, INITIAL_GENERATOR, SPECTRAL, TRAINING_SET, stream
from ganviz.training.capture.draws import CapturableDraws, is_capturable, new_draws
from ganviz.training.capture.optimiser import CapturableOptimiser
from ganviz.training.capture.scalars import CapturableScalars
from ganviz.training.capture.schedules import CapturableScheduleTable
from ganviz.training.capture.static_tensors import StaticTensors
from ganviz.training.capture.steps import CapturedSteps
from ganviz.training.checkpoint import Checkpoint, Journal, PlayerName, Step, Update
from ganviz.training.consensus import ConsensusPass
from ganviz.training.denormals import without_denormals
from ganviz.training.device import Execution, chosen_execution
from ganviz.training.discriminator_input import DiscriminatorInput
from ganviz.training.draws import Draws
from ganviz.training.member_state import MemberState
from ganviz.training.memory import check_memory
from ganviz.training.network_reader import NetworkReader, Tapes
from ganviz.training.noisy_labels import NoisyLabelLoss
from ganviz.training.optimisers import Optimiser
from ganviz.training.penalised import PenaltyPass
from ganviz.training.player import Player
from ganviz.training.population import alike_in_shape, check_members
from ganviz.training.probe import SAMPLE_POINTS, Probe, measure_sample
from ganviz.training.scalars import ScalarCollector
from ganviz.training.schedules import ScheduleTable
from ganviz.training.unrolled import UnrolledDiscriminator


class GanTrainer:
    """Trains one GAN, or a population of GANs that share their shapes.

    Tensors are ``(member, feature, point)``, and points have a last row of ones. In the loop the names are the paper's:
    x a real batch, z a latent one, y = G(z), s the raw scores, m the batch size.

    A member alone and the same one in a population are given the same random numbers, on the CPU. In float64 they stay
    alike to the last digits, in float32 for some hundreds of iterations only (``draws``).

    Args:
        configs: one config, or one per member; members may differ in per-member numbers only.
        execution: where and how iterations are executed, if it is not for the configs to say.

    Attributes:
        iteration: iterations done, of k discriminator steps and mostly one generator step each.
        journal: the commands so far.
        diverged_at: per member the first iteration, counted from 1, that gave something not finite, or None; known from
            block to block.

    Raises:
        ConfigError: settings that cannot be used, that members must share, or that there is no memory for.
    """

    _scalars: ScalarCollector
    _steps: tuple[int, int]
    _takes_even_steps: bool
    _order: str

    @torch.inference_mode()
    def __init__(self, configs: RunConfig | Sequence[RunConfig], execution: Execution | None = None) -> None:
        members = [configs] if isinstance(configs, RunConfig) else list(configs)
        check_members(members)
        self.configs = tuple(validated(config) for config in members)
        config = self.configs[0]
        self.execution = execution or chosen_execution(self.configs, partial(GanTrainer, self.configs))
        self.device = self.execution.device
        if self.device.type == "cpu":
            check_memory(self.configs)
        self.dtype = torch.float64 if config.dtype == "float64" else torch.float32
        self.iteration = 0
        self.journal: Journal = []

        feature = config.target.dimension
        self.training_sets = self._drawn_training_sets()
        self._input = DiscriminatorInput.of(config)
        self.generator = self._player("generator", config.latent.dimension, feature, INITIAL_GENERATOR)
        self.discriminator = self._player("discriminator", self._input.width(feature), 1, INITIAL_DISCRIMINATOR)
        self.average: Tensor | None = None
        draws = new_draws(self.execution, self.configs, self.training_sets, self.dtype)
        self.discriminator_draws: Draws | CapturableDraws = draws[0]
        self.generator_draws: Draws | CapturableDraws = draws[1]
        self._schedules, self._captured = ScheduleTable(self.generator.parameters), None
        if is_capturable(draws):
            self._captured = CapturedSteps(self.execution, (self.discriminator, self.generator), draws)
            self._schedules = CapturableScheduleTable(self.generator.parameters, self._captured.schedule_row)
        self._static = StaticTensors()
        self.diverged_at: list[int | None] = [None] * self.members
        self._scalar_blocks: list[list[ScalarBlock]] = []
        self._probes: dict[int, Probe] = {}
        self._tapes: Tapes = {}
        self._configure()

    def _drawn_training_sets(self) -> list[np.ndarray | None]:
        return [one.target.training_set(stream(one.seed, TRAINING_SET)) for one in self.configs]

    def _player(self, name: str, n_in: int, n_out: int, purpose: int) -> Player:
        networks: list[GeneratorConfig | DiscriminatorConfig] = [getattr(config, name) for config in self.configs]
        sizes = [n_in, *networks[0].hidden, n_out]
        rngs = [stream(config.seed, purpose) for config in self.configs]
        initial = np.stack([first_weights(sizes, one, rng) for one, rng in zip(networks, rngs, strict=True)])
        spectral = None
        if getattr(networks[0], "spectral_norm", False):
            spectral = [stream(config.seed, SPECTRAL) for config in self.configs]
        tensor = torch.tensor(initial, dtype=self.dtype, device=self.device)
        optimiser = Optimiser if self.execution.runner is None else CapturableOptimiser
        return Player(sizes, networks, tensor, spectral, optimiser)

    @property
    def members(self) -> int:
        return len(self.configs)

    # ── one iteration ─────────────────────────────────────────────────────────────────────────────────────────────────

    @torch.inference_mode()
    @without_denormals()
    def iterate(self, count: int = 1) -> None:
        """Does ``count`` iterations: k discriminator steps, then those of the generator, mostly one."""
        for _ in range(count):
            if self._captured is None:
                self._take_steps(*self._steps)
            else:
                self._captured.take(self._take_steps, *self._steps, self._penalty, self._order == "simultaneous")
            self._end_iteration()

    @property
    def takes_turns(self) -> bool:
        """Both players learn, and an iteration can be done in its two parts."""
        return self._captured is None and all(self._steps) and self._order == "alternating"

    @torch.inference_mode()
    @without_denormals()
    def begin_iteration(self) -> None:
        """D's steps of an iteration; nothing but a look may come before ``finish_iteration``."""
        self._take_turns(self._steps[0], 0)

    @torch.inference_mode()
    @without_denormals()
    def finish_iteration(self) -> None:
        """G's steps of an iteration that has begun."""
        self._take_turns(0, self._steps[1])
        self._end_iteration()

    def _take_steps(self, of_discriminator: int, of_generator: int) -> None:
        if self._order == "extragradient":
            self._look_ahead_and_step(of_discriminator > 0, of_generator > 0)
        elif self._consensus is not None and of_discriminator and of_generator:
            self._step_in_consensus(self._consensus)
        else:
            self._take_turns(of_discriminator, of_generator)

    def _take_turns(self, of_discriminator: int, of_generator: int) -> None:
        at_once = self._order != "alternating" and of_discriminator > 0 and of_generator > 0
        for left in reversed(range(of_discriminator)):
            if at_once and left == 0:
                self._compute_generator_gradient(is_last=of_generator == 1)
            self._step_discriminator(is_last=left == 0)
        for left in reversed(range(of_generator)):
            if not at_once or left < of_generator - 1:
                self._compute_generator_gradient(is_last=left == 0)
            self._move_generator()

    def _step_discriminator(self, is_last: bool) -> None:
        self._compute_discriminator_gradient(is_last)
        self._move_discriminator()

    def _compute_discriminator_gradient(self, is_last: bool) -> None:
        D, G = self.discriminator, self.generator.network
        draw = self.discriminator_draws.next()
        draw.room.copy_(G.forward(draw.latent, self._tape_g))
        self._add_noise(draw.coordinates, draw.noise)
        inputs = self._input(draw.points, sources=2)
        s = D.network.forward(inputs, self._tape_d)
        flipped = None if draw.flips is None else draw.flips < self._schedules.flipped()
        D.network.backward(self._tape_d, self._loss_d.slopes(s, flipped), D.gradient)
        if self._penalty is not None and self._penalty.due(D.optimiser.steps):
            self._penalty.add_gradient(inputs, draw.uniform, D.gradient)
        if D.spectral is not None:
            D.spectral.go_back(D.gradient)
        if is_last:
            self._scalars.discriminator(s, D.gradient.gather())

    def _move_discriminator(self, gradient: Tensor | None = None) -> None:
        D = self.discriminator
        D.descend(self._schedules.rate_share("discriminator"), gradient)
        if self._clip is not None:
            torch.clamp(D.parameters, -self._clip, self._clip, out=D.parameters)
        if D.spectral is not None:
            D.spectral.refresh()

    def _compute_generator_gradient(self, is_last: bool) -> None:
        m, G = self._batch, self.generator
        draw = self.generator_draws.next()
        draw.room.copy_(G.network.forward(draw.latent, self._tape_g))
        self._add_noise(draw.coordinates, draw.noise)
        s, to_xy = self._score_and_go_back(draw.points)
        G.network.backward(self._tape_g, to_xy[..., -m:], G.gradient)
        if is_last:
            self._scalars.generator(s, G.gradient.gather())

    def _move_generator(self, gradient: Tensor | None = None) -> None:
        self.generator.descend(self._schedules.rate_share("generator"), gradient)
        self._follow_with_average()

    def _follow_with_average(self) -> None:
        if self.average is not None:
            self.average.lerp_(self.generator.parameters, self._average_step)

    def _look_ahead_and_step(self, of_discriminator: bool, of_generator: bool) -> None:
        """Extra-gradient (Korpelevich 1976; Gidel et al. 2019, algorithms 3 and 4)."""
        for player, kept in zip((self.discriminator, self.generator), self._kept, strict=True):
            kept.copy_(player.parameters)
        for looks_ahead in (True, False):
            if of_generator:
                self._compute_generator_gradient(is_last=not looks_ahead)
            if of_discriminator:
                self._compute_discriminator_gradient(is_last=not looks_ahead)
            if not looks_ahead:
                for player, kept in zip((self.discriminator, self.generator), self._kept, strict=True):
                    player.parameters.copy_(kept)
            if of_discriminator:
                self._move_discriminator()
            if of_generator:
                self.generator.descend(self._schedules.rate_share("generator"))
        if of_generator:
            self._follow_with_average()

    def _step_in_consensus(self, consensus: ConsensusPass) -> None:
        """Both players at once, against their gradients and γ times that of ½‖∇L_D‖² + ½‖∇L_G‖²."""
        D, G, weight = self.discriminator, self.generator, self._consensus_weight
        draw = self.discriminator_draws.next()
        consensus.generate(draw)
        self._add_noise(draw.coordinates, draw.noise)
        consensus.discriminator(draw.points, D.gradient)
        draw = self.generator_draws.next()
        consensus.generate(draw)
        self._add_noise(draw.coordinates, draw.noise)
        consensus.generator(draw.points, G.gradient)
        self._scalars.discriminator(consensus.scores_d, D.gradient.gather())
        self._scalars.generator(consensus.scores_g, G.gradient.gather())
        self._move_discriminator(torch.addcmul(D.gradient.gather(), consensus.of_discriminator.gather(), weight))
        self._move_generator(torch.addcmul(G.gradient.gather(), consensus.of_generator.gather(), weight))

    def _score_and_go_back(self, xy: Tensor) -> tuple[Tensor, Tensor]:
        """D's scores of G's points, and the gradient of G's loss at all points given.

        Args:
            xy: G's points, after real ones where the loss or the unrolling needs them.
        """
        loss, D = self._loss, self.discriminator
        if self._unrolled is not None:
            share = self._schedules.rate_share("discriminator")
            rate = D.optimiser.rate if share is None else D.optimiser.rate * share
            s, to_xy = self._unrolled.generator_gradient(xy, loss, self._loss_d, rate)
            return s if loss.generator_uses_real else s[..., self._packs :], to_xy
        inputs = self._input(xy, sources=2 if loss.generator_uses_real else 1)
        s = D.network.forward(inputs, self._tape_d_for_g)
        if loss.generator_uses_real:
            of_fake = loss.generator_slopes(*self._tape_d_for_g.halves)
            slopes = torch.cat([torch.zeros_like(of_fake), of_fake], dim=-1)
        else:
            slopes = loss.generator_slopes(None, s)
        to_inputs = D.network.backward(self._tape_d_for_g, slopes, to_input=True)
        assert to_inputs is not None
        return s, self._input.go_back(to_inputs, xy.shape[1] - 1)

    def _add_noise(self, points: Tensor, noise: Tensor | None) -> None:
        if noise is not None:
            points.addcmul_(noise, self._schedules.sigma())

    def _end_iteration(self) -> None:
        self._scalars.end_iteration((self._steps[0] > 0, self._steps[1] > 0))
        self.iteration += 1
        if self._scalars.full:
            self._flush_scalars()
        if not self._takes_even_steps:
            self._steps = steps_at(self.configs[0].schedule, self.iteration)
        if self._schedules.end_iteration():
            self._tabulate()

    # ── settings ──────────────────────────────────────────────────────────────────────────────────────────────────────

    def _configure(self) -> None:
        """Makes room for what the configs say now; networks, averages and generators stay as they are."""
        if self._captured is not None:
            self._captured.drop()
        config, D, G = self.configs[0], self.discriminator, self.generator.network
        schedule, loss, penalty = config.schedule, config.loss, config.penalty
        self._batch, self._loss, self._packs = schedule.batch_size, loss, schedule.batch_size // self._input.pac
        packs = self._packs
        self._steps = steps_at(schedule, self.iteration)
        self._takes_even_steps = takes_even_steps(schedule)
        self._order = schedule.order
        self._kept: tuple[Tensor, ...] = ()
        if schedule.order == "extragradient":
            self._kept = torch.empty_like(D.parameters), torch.empty_like(self.generator.parameters)
        self._tape_g = Tape(G, self._batch)
        self._tape_d = Tape(D.network, 2 * packs)
        self._tape_d_for_g = Tape(D.network, 2 * packs if loss.generator_uses_real else packs)
        self._loss_d = NoisyLabelLoss(loss, G.parameters, packs)
        self._unrolled = UnrolledDiscriminator(D.network, schedule.unroll, self._batch) if schedule.unroll else None
        self._consensus = None
        if schedule.order == "consensus":
            self._consensus = ConsensusPass(G, D.network, self._batch, loss, self._loss_d)
        self._penalty = None
        if isinstance(penalty, GradientPenalty):
            self._penalty = PenaltyPass(D.network, penalty, self._tape_d, packs)
        of_scalars = G.parameters, self.members, packs, loss, self.iteration
        if self._captured is None:
            self._scalars = ScalarCollector(*of_scalars)
        else:
            self._scalars = CapturableScalars(*of_scalars, self._captured.scalar_row)
        self._take_numbers()

    def _take_numbers(self) -> None:
        """Takes the members' own numbers, each in the memory of the one before."""
        for player, name in ((self.generator, "generator"), (self.discriminator, "discriminator")):
            player.optimiser.configure([getattr(one, name).optimiser for one in self.configs])
        self._clip = self._column("clip", [one.clip.value for one in self.configs])
        smoothing = self._column("smoothing", [one.noise.smoothing for one in self.configs])
        self._loss_d.smooth(None if smoothing is None else smoothing.unsqueeze(-1))
        if self._penalty is not None:
            weight = self._column("penalty", [one.penalty.weight * one.penalty.interval for one in self.configs])
            assert weight is not None
            self._penalty.weigh(weight.unsqueeze(-1))
        if self._consensus is not None:
            weight = self._column("consensus", [one.schedule.consensus for one in self.configs])
            assert weight is not None
            self._consensus_weight = weight
        keep = self._column("average", [one.average.decay for one in self.configs])
        if keep is None:
            self.average = None
        else:
            self._average_step = self._static.keep("average step", 1 - keep)
            if self.average is None:
                self.average = self.generator.parameters.clone()
        self._tabulate()

    def _take_data(self) -> None:
        """Draws from the distribution that the configs say now. Training points move with it: the seed is the same."""
        self.training_sets = self._drawn_training_sets()
        for draws in (self.discriminator_draws, self.generator_draws):
            draws.take_data(self.configs, self.training_sets)

    def _tabulate(self) -> None:
        """Computes the schedules of the next iterations, and has drawn what they need."""
        self._schedules.tabulate(self.configs, self.iteration)
        noisy, chooses = self._schedules.noisy, self._penalty is not None and self._penalty.chooses_points
        self.generator_draws.configure(self.configs, {"noise": noisy})
        needs = {"noise": noisy, "flips": self._schedules.flipping, "uniform": [chooses] * self.members}
        self.discriminator_draws.configure(self.configs, needs)

    def _column(self, name: str, numbers: Sequence[float | None]) -> Tensor | None:
        """One number per member, ``(member, 1)``; None where the members have none (all or no members have one)."""
        present = [number for number in numbers if number is not None]
        return self._static.keep(name, self.generator.parameters.new_tensor(present).unsqueeze(-1)) if present else None

    @torch.inference_mode()
    def update(self, configs: RunConfig | Sequence[RunConfig]) -> None:
        """Takes other settings at the next iteration, and notes that in the journal.

        Raises:
            ConfigError: a setting that acts on reset only differs, members no longer go together, or there is no memory
                for it.
        """
        members = (configs,) if isinstance(configs, RunConfig) else tuple(configs)
        check_members(members)
        if len(members) != self.members:
            raise ConfigError("members", len(members), f"this population has {self.members}")
        for old, new in zip(self.configs, members, strict=True):
            check_live(old, new)
        same_shapes = alike_in_shape(self.configs, members)
        moved = self.configs[0].target != members[0].target
        if not same_shapes and self.device.type == "cpu":
            check_memory(members)
        self._flush_scalars()
        self.configs = tuple(validated(config) for config in members)
        self.journal.append((self.iteration, Update(self.configs)))
        if moved:
            self._take_data()
        if same_shapes:
            self._take_numbers()
        else:
            self._configure()

    @torch.inference_mode()
    @without_denormals()
    def step(self, player: PlayerName) -> None:
        """Takes one step of one player alone; it counts as no iteration."""
        steps = (1, 0) if player == "discriminator" else (0, 1)
        if self._captured is not None:
            self._captured.prepare(*steps)
        self._take_turns(*steps)
        self.journal.append((self.iteration, Step(player)))

    # ── what is read from outside ─────────────────────────────────────────────────────────────────────────────────────

    @torch.inference_mode()
    def _flush_scalars(self) -> None:
        if self._scalars.rows:
            self._scalar_blocks.append(self._scalars.take())
            for member, at in enumerate(self._scalars.diverged_at):
                if self.diverged_at[member] is None:
                    self.diverged_at[member] = at

    def take_scalars(self, member: int = 0) -> list[ScalarBlock]:
        """Returns the scalars of the iterations since the last call, for one member (the others' are dropped)."""
        return self.take_all_scalars()[member]

    def take_all_scalars(self) -> list[list[ScalarBlock]]:
        """Returns the scalars of the iterations since the last call, member by member."""
        self._flush_scalars()
        blocks, self._scalar_blocks = self._scalar_blocks, []
        return [[block[member] for block in blocks] for member in range(self.members)]

    def probe(
        self,
        member: int = 0,
        with_sample: bool = True,
        with_weights: bool = True,
        with_details: bool = True,
        follows: bool = False,
    ) -> Snapshot:
        """Takes a picture of one member, which changes nothing. For what can be left out see ``Probe.snapshot``."""
        state = self.member_state(member)
        return self._probe(state).snapshot(state, with_sample, with_weights, with_details, follows)

    def sample(self, member: int = 0, points: int = SAMPLE_POINTS) -> MeasureSample:
        """Returns what the metrics need of one member, so many generated points, and nothing for a picture."""
        return measure_sample(NetworkReader(self.member_state(member), self._tapes), points)

    def _probe(self, state: MemberState) -> Probe:
        if state.member not in self._probes:
            self._probes[state.member] = Probe(state)
        return self._probes[state.member]

    def member_state(self, member: int = 0) -> MemberState:
        """Returns one member's networks and settings, for whoever reads them before the next iteration."""
        config, D, G = self.configs[member], self.discriminator, self.generator
        shown = G.parameters
        if self.average is not None and config.average.shown == "averaged":
            shown = self.average
        return MemberState(
            member=member,
            config=config,
            iteration=self.iteration,
            generator=G.network.with_parameters(shown[member : member + 1]),
            discriminator=D.network.with_parameters(D.network.parameters[member : member + 1]),
            trained_generator=G.parameters[member],
            trained_discriminator=D.parameters[member],
            training_set=self.training_sets[member],
        )

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
        self._flush_scalars()  # by which is known whether it has diverged
        players = {"generator": self.generator, "discriminator": self.discriminator}
        draws = {"generator": self.generator_draws, "discriminator": self.discriminator_draws}
        return Checkpoint(
            iteration=self.iteration,
            configs=self.configs,
            journal_length=len(self.journal),
            parameters={name: _copied(player.parameters) for name, player in players.items()},
            spectral=None if self.discriminator.spectral is None else self.discriminator.spectral.state(),
            average=None if self.average is None else _copied(self.average),
            optimisers={name: player.optimiser.state() for name, player in players.items()},
            draws={name: one.state() for name, one in draws.items()},
            diverged_at=tuple(self.diverged_at),
            device=self.device.type,
        )

    @classmethod
    @torch.inference_mode()
    def restored(
        cls, checkpoint: Checkpoint, journal: Journal | None = None, execution: Execution | None = None
    ) -> GanTrainer:
        """Returns a trainer that stands where the checkpoint was taken; ``follow`` takes it further.

        Args:
            journal: the whole run's; its part before the checkpoint becomes the trainer's own.
            execution: as for a new trainer. With other random numbers than the checkpoint's it goes on with new ones.

        Raises:
            ValueError: the journal does not reach back to the checkpoint.
        """
        journal = journal or []
        if len(journal) < checkpoint.journal_length:
            raise ValueError(f"{len(journal)} commands, but {checkpoint.journal_length} were given by the checkpoint")
        trainer = cls(checkpoint.configs, execution)
        trainer.iteration, trainer.diverged_at = checkpoint.iteration, list(checkpoint.diverged_at)
        for name, player, draws in (
            ("generator", trainer.generator, trainer.generator_draws),
            ("discriminator", trainer.discriminator, trainer.discriminator_draws),
        ):
            player.parameters.copy_(torch.from_numpy(checkpoint.parameters[name]))
            if player.spectral is not None and checkpoint.spectral is not None:
                player.spectral.restore(checkpoint.spectral)
            player.optimiser.restore(checkpoint.optimisers[name])
            draws.restore(checkpoint.draws[name])
        if trainer.average is not None and checkpoint.average is not None:
            trainer.average.copy_(torch.from_numpy(checkpoint.average))
        trainer._configure()
        trainer.journal = journal[: checkpoint.journal_length]
        return trainer

    def follow(self, journal: Journal, until: int) -> None:
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
