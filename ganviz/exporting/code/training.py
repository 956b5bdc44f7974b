"""The steps of both players, and the loop."""

from __future__ import annotations

from ganviz.config import RunConfig
from ganviz.exporting.code.objectives import flipped, flipping, weight_name
from ganviz.exporting.code.parts import Function, Part
from ganviz.exporting.code.players import as_seen
from ganviz.exporting.code.values import faded, fading, number

#: A word of progress after so many iterations, and points that are watched.
SAID_EVERY, WATCHED = 500, 1000
#: At which shares of the run the watched points are kept, beside its beginning and end.
_MOMENTS = "[0, ITERATIONS // 16, ITERATIONS // 4, ITERATIONS // 2]"


def training(config: RunConfig) -> Part:
    """Returns the part that trains."""
    schedule, freeze = config.schedule, config.schedule.freeze
    pieces: list[str | Function] = [*_noise(config), *flipping(config)]
    if freeze != "discriminator":
        pieces.append(_step_discriminator(config))
    if freeze != "generator":
        if schedule.unroll:
            pieces.append(_unrolled(config))
        pieces.append(_step_generator(config))
    pieces += [_watching(), _loop(config)]
    words = "Goodfellow et al. 2014, algorithm 1: "
    words += f"{schedule.critic_steps} steps of $D$" if schedule.critic_steps > 1 else "one step of $D$"
    words += ", then one of $G$, again and again."
    if freeze != "none":
        words = f"Only {'D' if freeze == 'generator' else 'G'} learns here: the other player is held still."
    plain = words.replace("$", "")
    return Part("Training", words, plain, tuple(pieces), (("update", _check(config)),))


def _noise(config: RunConfig) -> list[str | Function]:
    noise = config.noise.instance
    if noise.sigma == 0:
        return []
    if noise.decay == "none":
        says = f"Adds noise of width {number(noise.sigma)}, so that both distributions overlap."
        return [Function("noisy(points)", says, f"return points + {number(noise.sigma)} * torch.randn_like(points)")]
    says = f"Adds noise, so that both distributions overlap.\n\nIts width is {number(noise.sigma)} at first, "
    says += f"{fading(noise.decay, noise.horizon)}."
    body = f"sigma = {faded(noise.sigma, noise.decay, noise.horizon)}\nreturn points + sigma * torch.randn_like(points)"
    return [Function("noisy(points, iteration)", says, body)]


def _takes_iteration(config: RunConfig) -> bool:
    """Whether a step depends on how far the run is."""
    noise = config.noise
    return (noise.instance.sigma > 0 and noise.instance.decay != "none") or (
        noise.label.flip > 0 and noise.label.decay != "none"
    )


def _arguments(config: RunConfig, of_discriminator: bool) -> list[str]:
    found = []
    noise = config.noise
    if noise.instance.sigma > 0 and noise.instance.decay != "none":
        found.append("iteration")
    if of_discriminator:
        if not found and noise.label.flip > 0 and noise.label.decay != "none":
            found.append("iteration")
        if config.penalty.formula and config.penalty.interval > 1:
            found.append("pays")
    return found


def _step_discriminator(config: RunConfig) -> Function:
    penalty, share = config.penalty, flipped(config)
    lines = [
        f"x = {as_seen(config, 'sample_data(BATCH)')}",
        f"y = {as_seen(config, 'G(sample_latent(BATCH))')}.detach()  # G is left alone",
    ]
    if share:
        lines += [
            "real, fake = D(x), D(y)",
            f"wrong = torch.rand_like(real) < {share}  # these labels are flipped",
            "real, fake = torch.where(wrong, fake, real), torch.where(wrong, real, fake)",
            "loss = discriminator_loss(real, fake)",
        ]
    else:
        lines.append("loss = discriminator_loss(D(x), D(y))")
    if penalty.formula:
        if penalty.interval == 1:
            lines[-1] += f" + {weight_name(config)} * penalty(x, y)"
        else:
            lines += ["if pays:", f"    loss = loss + {penalty.interval} * {weight_name(config)} * penalty(x, y)"]
    lines += ["optimiser_d.zero_grad()", "loss.backward()", "optimiser_d.step()"]
    if config.clip.value is not None:
        clip = number(config.clip.value)
        lines += [
            "with torch.no_grad():",
            "    for weight in D.parameters():",
            f"        weight.clamp_(-{clip}, {clip})  # keeps the critic Lipschitz",
        ]
    lines.append("return loss.item()")
    says = "One step of D: real points are to score high, generated ones low."
    if penalty.formula and penalty.interval > 1:
        says += f"\n\nThe penalty is paid at every {penalty.interval}th step only, {penalty.interval} times as much."
    arguments = ", ".join(_arguments(config, of_discriminator=True))
    return Function(f"step_discriminator({arguments})", says, "\n".join(lines), "update")


def _step_generator(config: RunConfig) -> Function:
    pairs, unroll = config.loss.generator_uses_real, config.schedule.unroll
    lines = []
    if pairs or unroll:
        lines.append(f"x = {as_seen(config, 'sample_data(BATCH)')}")
    lines.append(f"y = {as_seen(config, 'G(sample_latent(BATCH))')}")
    if unroll:
        lines.append(f"{'real' if pairs else '_'}, fake = unrolled_scores(x, y)")
        lines.append(f"loss = generator_loss({'real, fake' if pairs else 'fake'})")
    else:
        lines.append(f"loss = generator_loss({'D(x), D(y)' if pairs else 'D(y)'})")
    lines += ["optimiser_g.zero_grad()", "loss.backward()", "optimiser_g.step()"]
    if config.average.decay is not None:
        step = number(round(1 - config.average.decay, 12))
        lines += [
            "with torch.no_grad():",
            "    for average, weight in zip(G_average.parameters(), G.parameters()):",
            f"        average.lerp_(weight, {step})",
        ]
    lines.append("return loss.item()")
    arguments = ", ".join(_arguments(config, of_discriminator=False))
    says = "One step of G: its points are to score high."
    return Function(f"step_generator({arguments})", says, "\n".join(lines), "update")


def _unrolled(config: RunConfig) -> Function:
    optimiser = config.discriminator.optimiser
    rate = "rate" if optimiser.decay != "none" else number(optimiser.learning_rate)
    now = 'rate = optimiser_d.param_groups[0]["lr"]\n' if optimiser.decay != "none" else ""
    steps = config.schedule.unroll
    says = (
        f"D's scores after {steps} more gradient steps of its own, through which G looks ahead.\n\n"
        "Metz et al. 2017: create_graph keeps how each of these steps depends on y."
    )
    body = f"""\
{now}weights = dict(D.named_parameters())
for _ in range({steps}):
    real = functional_call(D, weights, (x,))
    fake = functional_call(D, weights, (y,))
    loss = discriminator_loss(real, fake)
    gradients = torch.autograd.grad(loss, list(weights.values()), create_graph=True)
    weights = {{
        name: weight - {rate} * gradient
        for (name, weight), gradient in zip(weights.items(), gradients)
    }}
return functional_call(D, weights, (x,)), functional_call(D, weights, (y,))"""
    return Function("unrolled_scores(x, y)", says, body)


def _watching() -> str:
    return f"""\
latent = sample_latent({WATCHED})  # always the same, so that their points can be watched
moments, losses = {{}}, []"""


def _loop(config: RunConfig) -> str:
    freeze, k = config.schedule.freeze, config.schedule.critic_steps
    lines = [f"if iteration in {_MOMENTS}:", f"    moments[iteration] = {shown(config)}(latent).detach()"]
    for player, name in (("discriminator", "d"), ("generator", "g")):
        optimiser = getattr(config, player).optimiser
        if optimiser.decay != "none" and freeze != player:
            rate = faded(optimiser.learning_rate, optimiser.decay, optimiser.horizon)
            lines.append(f'optimiser_{name}.param_groups[0]["lr"] = {rate}')
    found = []
    if freeze != "discriminator":
        arguments = _arguments(config, of_discriminator=True)
        if "pays" in arguments:
            step = "iteration" if k == 1 else f"(iteration * {k} + step)"
            arguments[-1] = f"pays={step} % {config.penalty.interval} == 0"
        call = f"loss_d = step_discriminator({', '.join(arguments)})"
        if k == 1:
            lines.append(call)
        else:
            lines += [f"for {'step' if 'step)' in call else '_'} in range({k}):", f"    {call}"]
        found.append("D")
    if freeze != "generator":
        lines.append(f"loss_g = step_generator({', '.join(_arguments(config, of_discriminator=False))})")
        found.append("G")
    names = [f"loss_{player.lower()}" for player in found]
    lines.append(f"losses.append({'(' + ', '.join(names) + ')' if len(names) > 1 else f'({names[0]},)'})")
    said = "  ".join(f"{player} {{loss_{player.lower()}:7.3f}}" for player in found)
    lines += [
        f"if (iteration + 1) % {SAID_EVERY} == 0:",
        f'    print(f"{{iteration + 1:7,}} iterations   {said}")',
    ]
    body = "\n".join(f"    {line}" for line in lines)
    return f"for iteration in range(ITERATIONS):\n{body}\nmoments[ITERATIONS] = {shown(config)}(latent).detach()"


def shown(config: RunConfig) -> str:
    """Returns the name of the generator that is looked at."""
    return "G_average" if config.average.decay is not None and config.average.shown == "averaged" else "G"


def _check(config: RunConfig) -> str:
    """That each step moves its own player alone."""
    given = {"iteration": "0", "pays": "True"}
    lines = ["def flat(player):", "    return nn.utils.parameters_to_vector(player.parameters()).detach()", "", ""]
    for player, other, name in (("D", "G", "discriminator"), ("G", "D", "generator")):
        if config.schedule.freeze == name:
            continue
        arguments = ", ".join(given[one] for one in _arguments(config, name == "discriminator"))
        lines += [
            f"own, others = flat({player}), flat({other})",
            f"loss = step_{name}({arguments})",
            f'assert math.isfinite(loss), "step_{name} should return the loss as a number."',
            f'assert not torch.equal(own, flat({player})), "{player} did not change in its own step."',
            f'assert torch.equal(others, flat({other})), "{other} changed in the step of {player}."',
        ]
    return "\n".join([*lines, 'print("Each step moves its own player, and no other.")'])
