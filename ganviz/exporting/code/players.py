"""The two networks, what steps them, and what D is fed."""

from __future__ import annotations

from itertools import pairwise

from ganviz.config import RunConfig
from ganviz.exporting.code.latents import latent
from ganviz.exporting.code.parts import Function, Part
from ganviz.exporting.code.values import number
from ganviz.groups import DiscriminatorConfig, GeneratorConfig, OptimiserConfig

_ACTIVATIONS = {
    "relu": "nn.ReLU()",
    "leaky_relu": "nn.LeakyReLU(0.2)",
    "tanh": "nn.Tanh()",
    "softplus": "nn.Softplus()",
    "sigmoid": "nn.Sigmoid()",
    "elu": "nn.ELU()",
    "selu": "nn.SELU()",
    "gelu": "nn.GELU()",
    "sine": "Sine()",
}
_SINE = '''\
class Sine(nn.Module):
    """sin(h) of each unit."""

    def forward(self, hidden):
        return torch.sin(hidden)'''
_NORMALISATIONS = {
    "batch": "nn.BatchNorm1d({width}, affine=False, track_running_stats=False)",
    "layer": "nn.LayerNorm({width}, elementwise_affine=False)",
}

#: A step at a rate of 1 shows another optimiser's direction.
_OPTIMISTIC = '''\
class Optimistic{name}({base}):
    """w ← w − 2η dₜ + η dₜ₋₁, with {whose} direction d: damps the circling of a game.

    Daskalakis et al. 2018, {where}.
    """

    @torch.no_grad()
    def step(self):
        weights, rate = self.param_groups[0]["params"], self.param_groups[0]["lr"]
        before = [weight.clone() for weight in weights]
        super().step()
        directions = [(old - weight) / rate for old, weight in zip(before, weights)]
        last = getattr(self, "last", [0.0] * len(weights))
        for weight, now, then in zip(weights, directions, last):
            weight -= rate * (now - then)
        self.last = directions'''
_OPTIMISTICS = {
    "optimistic_sgd": ("SGD", "torch.optim.SGD", "SGD's", "equation 5"),
    "optimistic_rmsprop": ("RMSProp", "torch.optim.RMSprop", "RMSProp's", "equation 5"),
    "optimistic_adam": ("Adam", "torch.optim.Adam", "Adam's", "algorithm 1"),
}


def players(config: RunConfig) -> Part:
    """Returns the part that makes G and D."""
    feature, pac = config.target.dimension, config.discriminator.pac
    n_in = pac * feature + config.discriminator.batch_deviation
    made: list[str | Function] = [latent(config.latent)]
    if any(network.activation == "sine" and network.hidden for network in (config.generator, config.discriminator)):
        made.append(_SINE)
    made.append(
        "# G turns a latent z into a point.\n" + _network("G", config.generator, config.latent.dimension, feature)
    )
    if config.average.decay is not None:
        made.append("G_average = copy.deepcopy(G)  # will hold a moving average of G's weights")
    made += _inputs(config)
    judged = f"{pac} points at once" if pac > 1 else "a point"
    says = f"# D gives {judged} a raw score s, the higher the more real.\n"
    made.append(says + _network("D", config.discriminator, n_in, 1))
    made += _optimisers(config)
    return Part("The two players", _words(config), "", tuple(made))


def _words(config: RunConfig) -> str:
    words = "The generator $G$ turns a latent $z$ into a point. "
    if config.loss.is_probability:
        words += "The discriminator $D$ gives a point a raw score $s$; read as the probability that the point is real, "
        words += "$D(x)=\\sigma(s(x))$. "
    else:
        words += "The critic, which is called $D$ in the code and $f$ in the formulas, gives a point a score. "
    words += "Both are small multilayer perceptrons"
    if {config.generator.initial, config.discriminator.initial} == {"uniform"}:
        words += " with PyTorch's own initial weights, uniform in $\\pm 1/\\sqrt{n_\\mathrm{in}}$"
    words += "."
    if config.discriminator.spectral_norm:
        words += " Spectral normalisation divides each weight matrix of $D$ by its largest singular value, so that no "
        words += "layer stretches (Miyato et al. 2018)."
    return words


def _network(name: str, network: GeneratorConfig | DiscriminatorConfig, n_in: int, n_out: int) -> str:
    spectral = isinstance(network, DiscriminatorConfig) and network.spectral_norm
    bias = "" if network.bias else ", bias=False"
    linear = f"nn.Linear({{}}, {{}}{bias})"
    if spectral:
        linear = f"spectral_norm({linear})"
    lines, width = [], n_in
    for units in network.hidden:
        lines.append(linear.format(width, units))
        width = units
        if network.normalisation != "none":
            lines.append(_NORMALISATIONS[network.normalisation].format(width=width))
        lines.append(_ACTIVATIONS[network.activation])
    lines.append(linear.format(width, n_out))
    if len(lines) == 1:
        made = f"{name} = nn.Sequential({lines[0]})"
    else:
        made = f"{name} = nn.Sequential(\n" + "".join(f"    {line},\n" for line in lines) + ")"
    first = _first_weights(name, network, [n_in, *network.hidden, n_out], spectral)
    return f"{made}\n{first}" if first else made


def _first_weights(name: str, network: GeneratorConfig | DiscriminatorConfig, sizes: list[int], spectral: bool) -> str:
    """What makes the first weights other than PyTorch's; empty where they are those."""
    weight = "layer.parametrizations.weight.original" if spectral else "layer.weight"
    if network.start is not None:
        values, lines, at = (
            network.start,
            [f"{name}_layers = [layer for layer in {name} if isinstance(layer, nn.Linear)]"],
            0,
        )
        weight = weight.removeprefix("layer.")
        lines.append("with torch.no_grad():")
        for index, (fed, units) in enumerate(pairwise(sizes)):
            columns = [values[at + unit : at + fed * units : units] for unit in range(units)]
            rows = ", ".join("[" + ", ".join(map(number, column)) + "]" for column in columns)
            lines.append(f"    {name}_layers[{index}].{weight}.copy_(torch.tensor([{rows}]))")
            at += fed * units
            if network.bias:
                biases = ", ".join(map(number, values[at : at + units]))
                lines.append(f"    {name}_layers[{index}].bias.copy_(torch.tensor([{biases}]))")
            at += units
        return "\n".join(lines)
    drawn = {
        "uniform": "",
        "xavier": f"nn.init.xavier_uniform_({weight})",
        "he": f"nn.init.kaiming_uniform_({weight})",
        "normal": f"nn.init.normal_({weight}, std={number(network.initial_sigma)})",
    }[network.initial]
    if not drawn:
        return ""
    lines = [f"for layer in {name}:", "    if isinstance(layer, nn.Linear):", f"        {drawn}"]
    return "\n".join([*lines, *(["        nn.init.zeros_(layer.bias)"] if network.bias else [])])


def _inputs(config: RunConfig) -> list[str | Function]:
    found: list[str | Function] = []
    pac = config.discriminator.pac
    if pac > 1:
        says = f"Puts each {pac} points of one source together, so that D sees whether they vary (PacGAN)."
        found.append(Function("pack(points)", says, f"return points.reshape(len(points) // {pac}, -1)"))
    if config.discriminator.batch_deviation:
        says = "Tells D with each point how far those of its batch lie apart (minibatch standard deviation)."
        body = (
            "deviation = (points.var(dim=0, correction=0) + 1e-8).sqrt().mean()\n"
            "return torch.cat([points, deviation.expand(len(points), 1)], dim=1)"
        )
        found.append(Function("with_deviation(points)", says, body))
    return found


def _optimisers(config: RunConfig) -> list[str | Function]:
    lines = []
    chosen = {"g": config.generator.optimiser, "d": config.discriminator.optimiser}
    if still := held_still(config):
        del chosen[still[0]]
    for player, optimiser in chosen.items():
        lines.append(f"optimiser_{player} = {_optimiser(optimiser, f'{player.upper()}.parameters()')}")
        if optimiser.kind == "momentum" and optimiser.momentum < 0:
            momentum = number(optimiser.momentum)
            lines.append(f'optimiser_{player}.param_groups[0]["momentum"] = {momentum}  # refused when it is made')
    kinds = dict.fromkeys(one.kind for one in chosen.values() if one.kind in _OPTIMISTICS)
    classes: list[str | Function] = []
    for kind in kinds:
        name, base, whose, where = _OPTIMISTICS[kind]
        classes.append(_OPTIMISTIC.format(name=name, base=base, whose=whose, where=where))
    return [*classes, "\n".join(lines)]


def _optimiser(optimiser: OptimiserConfig, weights: str) -> str:
    rate = f"lr={number(optimiser.learning_rate)}"
    betas = f"betas=({number(optimiser.beta1)}, {number(optimiser.beta2)})"
    kind, others = {
        "sgd": ("torch.optim.SGD", ""),
        "momentum": ("torch.optim.SGD", f", momentum={number(max(0.0, optimiser.momentum))}"),
        "rmsprop": ("torch.optim.RMSprop", f", alpha={number(optimiser.beta2)}"),
        "adam": ("torch.optim.Adam", f", {betas}"),
        "optimistic_adam": ("OptimisticAdam", f", {betas}"),
        "optimistic_sgd": ("OptimisticSGD", ""),
        "optimistic_rmsprop": ("OptimisticRMSProp", f", alpha={number(optimiser.beta2)}"),
    }[optimiser.kind]
    return f"{kind}({weights}, {rate}{others})"


def held_still(config: RunConfig) -> str:
    """Returns who takes no steps: ``generator``, ``discriminator`` or nobody, the empty string."""
    schedule = config.schedule
    if schedule.freeze != "none":
        return schedule.freeze
    return "discriminator" if schedule.critic_steps == 0 and schedule.boost.steps is None else ""


def as_seen(config: RunConfig, points: str) -> str:
    """Returns the expression of points as D is fed with them."""
    if _is_noisy(config):
        points = f"noisy({points}, iteration)" if _noise_fades(config) else f"noisy({points})"
    if config.discriminator.pac > 1:
        points = f"pack({points})"
    return f"with_deviation({points})" if config.discriminator.batch_deviation else points


def _is_noisy(config: RunConfig) -> bool:
    return config.noise.instance.sigma > 0


def _noise_fades(config: RunConfig) -> bool:
    return config.noise.instance.decay != "none"
