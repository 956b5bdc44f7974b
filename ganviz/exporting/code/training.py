"""The steps of both players, and the loop."""

from __future__ import annotations

from ganviz.config import RunConfig
from ganviz.exporting.code.objectives import flipped, flipping, weight_name
from ganviz.exporting.code.parts import Function, Part
from ganviz.exporting.code.players import as_seen, held_still
from ganviz.exporting.code.values import faded, fading, number

#: A word of progress after so many iterations, and points that are watched.
SAID_EVERY, WATCHED = 500, 1000
#: At which shares of the run the watched points are kept, beside its beginning and end.
_MOMENTS = "[0, ITERATIONS // 16, ITERATIONS // 4, ITERATIONS // 2]"


def training(config: RunConfig) -> list[Part]:
    """Returns the parts that step both players, and that train."""
    schedule = config.schedule
    pieces: list[str | Function] = [*_noise(config), *flipping(config)]
    together = _order(config) in _TOGETHER
    if held_still(config) != "discriminator":
        pieces.append(_step_discriminator(config))
        if together:
            pieces.append(_move_discriminator(config))
    if held_still(config) != "generator":
        if schedule.unroll:
            pieces.append(_unrolled(config))
        pieces.append(_step_generator(config))
        if _order(config) != "alternating":
            pieces.append(_move_generator(config))
    if _is_in_consensus(config):
        pieces.append(_move_in_consensus(config))
    words = "Goodfellow et al. 2014, algorithm 1: "
    k, of_g = schedule.critic_steps, schedule.generator_steps
    words += f"{k} steps of $D$" if k > 1 else "one step of $D$"
    words += f", then {of_g if of_g > 1 else 'one'} of $G$, again and again."
    if schedule.order == "simultaneous":
        words += " The first of $G$ follows the gradient against $D$ before its last step: both move at once."
    if schedule.order == "extragradient":
        words += " Both first look one step ahead, and step from where they were along the gradients there "
        words += "(extra-gradient, Gidel et al. 2019)."
    if schedule.order == "consensus":
        words += " Both also make the gradients of both small (consensus optimisation, Mescheder et al. 2017)."
    if schedule.boost.steps is not None:
        words += f" At first, and now and then later, $D$ takes {schedule.boost.steps} steps."
    if schedule.warm_up:
        words += f" In the first {schedule.warm_up} iterations $D$ learns alone."
    if still := held_still(config):
        words = f"Only {'D' if still == 'generator' else 'G'} learns here: the other player is held still."
    plain = words.replace("$", "")
    checks = () if _order(config) in _TOGETHER else (("update", _check(config)),)
    return [
        Part("One step of each player", "", "", tuple(pieces), checks),
        Part("Training", words, plain, (_watching(), _loop(config))),
    ]


#: Orders in which no step is of one player alone.
_TOGETHER = ("extragradient", "consensus")


def _order(config: RunConfig) -> str:
    """The order of the steps, as far as there are steps of both."""
    order = config.schedule.order
    return "alternating" if held_still(config) and order != "extragradient" else order


def _is_at_once(config: RunConfig) -> bool:
    """Whether G's gradient is taken before D's step and its own step after it."""
    return _order(config) == "simultaneous"


def _is_in_consensus(config: RunConfig) -> bool:
    return _order(config) == "consensus"


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
    if _is_in_consensus(config):
        lines[-1] = lines[-1].replace(".detach()  # G is left alone", "")
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
    says = "One step of D: real points are to score high, generated ones low."
    if _order(config) in _TOGETHER:
        says = "D's gradient, so that real points score high and generated ones low."
    if _is_in_consensus(config):
        says, lines = "D's loss: real points are to score high, generated ones low.", [*lines, "return loss"]
    else:
        lines += ["optimiser_d.zero_grad()", "loss.backward()"]
        lines += [] if _order(config) in _TOGETHER else _discriminator_moves(config)
        lines.append("return loss.item()")
    if penalty.formula and penalty.interval > 1:
        says += f"\n\nThe penalty is paid at every {penalty.interval}th step only, {penalty.interval} times as much."
    arguments = ", ".join(_arguments(config, of_discriminator=True))
    return Function(f"step_discriminator({arguments})", says, "\n".join(lines), "update")


def _discriminator_moves(config: RunConfig) -> list[str]:
    lines = ["optimiser_d.step()"]
    if config.clip.value is not None:
        clip = number(config.clip.value)
        lines += [
            "with torch.no_grad():",
            "    for weight in D.parameters():",
            f"        weight.clamp_(-{clip}, {clip})  # keeps the critic Lipschitz",
        ]
    return lines


def _move_discriminator(config: RunConfig) -> Function:
    return Function("move_discriminator()", "Moves D against its gradient.", "\n".join(_discriminator_moves(config)))


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
    says = "One step of G: its points are to score high."
    if _is_in_consensus(config):
        says, lines = "G's loss: its points are to score high.", [*lines, "return loss"]
    else:
        lines += ["optimiser_g.zero_grad()", "loss.backward()"]
        if _order(config) == "alternating":
            lines += _generator_moves(config)
        else:
            says = "G's gradient, so that its points score high; its step comes later."
        lines.append("return loss.item()")
    arguments = ", ".join(_arguments(config, of_discriminator=False))
    return Function(f"step_generator({arguments})", says, "\n".join(lines), "update")


def _generator_moves(config: RunConfig) -> list[str]:
    return ["optimiser_g.step()", *([] if _order(config) == "extragradient" else _average_follows(config))]


def _average_follows(config: RunConfig) -> list[str]:
    if config.average.decay is None:
        return []
    step = number(round(1 - config.average.decay, 12))
    return [
        "with torch.no_grad():",
        "    for average, weight in zip(G_average.parameters(), G.parameters()):",
        f"        average.lerp_(weight, {step})",
    ]


def _move_generator(config: RunConfig) -> Function:
    return Function("move_generator()", "Moves G against its gradient.", "\n".join(_generator_moves(config)))


def _move_in_consensus(config: RunConfig) -> Function:
    body = f"""\
weights_d, weights_g = list(D.parameters()), list(G.parameters())
own = [
    *torch.autograd.grad(loss_d, weights_d, create_graph=True),
    *torch.autograd.grad(loss_g, weights_g, create_graph=True),
]
size = sum(gradient.square().sum() for gradient in own) / 2
pulls = torch.autograd.grad(size, [*weights_d, *weights_g], allow_unused=True, materialize_grads=True)
for weight, gradient, pull in zip([*weights_d, *weights_g], own, pulls):
    weight.grad = gradient.detach() + {number(config.schedule.consensus)} * pull
move_discriminator()
move_generator()"""
    says = "Moves both against their gradients, and so that the gradients of both become small.\n\n"
    return Function("move_in_consensus(loss_d, loss_g)", f"{says}Mescheder et al. 2017, algorithm 2.", body)


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
    lines = [f"if iteration in {_MOMENTS}:", f"    moments[iteration] = {shown(config)}(latent).detach()"]
    for player, name in (("discriminator", "d"), ("generator", "g")):
        optimiser = getattr(config, player).optimiser
        if optimiser.decay != "none" and held_still(config) != player:
            rate = faded(optimiser.learning_rate, optimiser.decay, optimiser.horizon)
            lines.append(f'optimiser_{name}.param_groups[0]["lr"] = {rate}')
    lines += _steps(config)
    found = [name for player, name in (("discriminator", "D"), ("generator", "G")) if held_still(config) != player]
    names = [f"loss_{player.lower()}" for player in found]
    lines.append(f"losses.append({'(' + ', '.join(names) + ')' if len(names) > 1 else f'({names[0]},)'})")
    said = "  ".join(f"{player} {{loss_{player.lower()}:7.3f}}" for player in found)
    lines += [
        f"if (iteration + 1) % {SAID_EVERY} == 0:",
        f'    print(f"{{iteration + 1:7,}} iterations   {said}")',
    ]
    body = "\n".join(f"    {line}" for line in lines)
    start = "".join(f"{line}\n" for line in _before_the_loop(config))
    return f"{start}for iteration in range(ITERATIONS):\n{body}\nmoments[ITERATIONS] = {shown(config)}(latent).detach()"


def _before_the_loop(config: RunConfig) -> list[str]:
    """What the loop finds: a count where k changes, and losses of steps that the first iterations may not take."""
    boost, found = config.schedule.boost, []
    if boost.steps is not None and "pays" in _arguments(config, of_discriminator=True):
        found.append("taken = 0  # steps of D")
    if boost.steps is not None and config.schedule.critic_steps == 0:
        found.append("loss_d = math.nan")
    if config.schedule.warm_up and not held_still(config):
        found.append("loss_g = math.nan")
    return found


def _steps(config: RunConfig) -> list[str]:
    """The lines of an iteration's steps."""
    if _order(config) in _TOGETHER:
        return _steps_together(config)
    schedule, still, at_once = config.schedule, held_still(config), _is_at_once(config)
    of_g = f"loss_g = step_generator({', '.join(_arguments(config, of_discriminator=False))})"
    lines, again = [], [of_g, "move_generator()"] if at_once else [of_g]
    waits = f"iteration >= {number(schedule.warm_up)}" if schedule.warm_up and not still else ""
    if waits and schedule.critic_steps == 0:
        waits += " or k == 0"
    if still != "discriminator":
        lines += _steps_of_discriminator(config, [f"if {waits}:", f"    {of_g}"] if waits else [of_g])
    if still != "generator":
        steps = _repeated(again, schedule.generator_steps)
        if at_once:
            steps = ["move_generator()", *_repeated(again, schedule.generator_steps - 1)]
        lines += [f"if {waits}:", *(f"    {line}" for line in steps)] if waits else steps
    return lines


def _steps_together(config: RunConfig) -> list[str]:
    """The lines of an iteration in which both players look at each other."""
    still, warm_up = held_still(config), config.schedule.warm_up
    arguments = _arguments(config, of_discriminator=True)
    waits = f"iteration >= {number(warm_up)}" if warm_up and not still else ""
    of_g = f"loss_g = step_generator({', '.join(_arguments(config, of_discriminator=False))})"
    if _is_in_consensus(config):
        alone = ["optimiser_d.zero_grad()", "loss_d.backward()", "move_discriminator()", "loss_d = loss_d.item()"]
        both = [of_g, "move_in_consensus(loss_d, loss_g)", "loss_d, loss_g = loss_d.item(), loss_g.item()"]
        lines = [f"loss_d = step_discriminator({', '.join(arguments)})"]
        if not waits:
            return lines + both
        return [*lines, f"if {waits}:", *_indented(both), "else:", *_indented(alone)]
    if "pays" in arguments:
        arguments[-1] = f"pays=(iteration * 2 + step) % {config.penalty.interval} == 0"
    learners = [player for player, name in (("D", "discriminator"), ("G", "generator")) if still != name]
    weights = ", ".join(f"*{player}.parameters()" for player in learners)
    follows = _average_follows(config) if "G" in learners else []

    def when_learning(lines: list[str]) -> list[str]:
        return [f"if {waits}:", *_indented(lines)] if waits and lines else lines

    body = when_learning([of_g]) if "G" in learners else []
    body += [f"loss_d = step_discriminator({', '.join(arguments)})"] if "D" in learners else []
    body += [
        "if step == 1:  # from where they were, along the gradients one step ahead",
        "    with torch.no_grad():",
        f"        for weight, old in zip([{weights}], before):",
        "            weight.copy_(old)",
    ]
    body += ["move_discriminator()"] if "D" in learners else []
    body += when_learning(["move_generator()"]) if "G" in learners else []
    return [
        f"before = [weight.detach().clone() for weight in [{weights}]]",
        "for step in range(2):",
        *_indented(body),
        *when_learning(follows),
    ]


def _indented(lines: list[str]) -> list[str]:
    return [f"    {line}" for line in lines]


def _repeated(lines: list[str], times: int) -> list[str]:
    if times <= 1:
        return lines * times
    return [f"for _ in range({times}):", *(f"    {line}" for line in lines)]


def _steps_of_discriminator(config: RunConfig, of_generator: list[str]) -> list[str]:
    """D's steps; where both move at once G's gradient is taken before the last of them."""
    schedule, boost = config.schedule, config.schedule.boost
    k, times, lines = schedule.critic_steps, str(schedule.critic_steps), []
    arguments = _arguments(config, of_discriminator=True)
    pays = "pays" in arguments
    if boost.steps is not None:
        when = [f"iteration < {number(boost.first)}"] if boost.first else []
        when += [f"iteration % {number(boost.every)} == 0"] if boost.every else []
        lines.append(f"k = {number(boost.steps)} if {' or '.join(when) or 'False'} else {k}")
        times = "k"
    if pays:
        count = "taken" if times == "k" else "iteration" if k == 1 else f"(iteration * {k} + step)"
        arguments[-1] = f"pays={count} % {config.penalty.interval} == 0"
    call = [f"loss_d = step_discriminator({', '.join(arguments)})"]
    if pays and times == "k":
        call.append("taken += 1")
    at_once = _is_at_once(config)
    if times == "1":
        return [*(of_generator if at_once else []), *call]
    if at_once:
        if k == 0:  # there may be no step of D
            lines += ["if k == 0:", *(f"    {line}" for line in of_generator)]
        call = [f"if step == {times} - 1:", *(f"    {line}" for line in of_generator), *call]
    counter = "step" if any("step)" in line or line.startswith("if step") for line in call) else "_"
    return [*lines, f"for {counter} in range({times}):", *(f"    {line}" for line in call)]


def shown(config: RunConfig) -> str:
    """Returns the name of the generator that is looked at."""
    return "G_average" if config.average.decay is not None and config.average.shown == "averaged" else "G"


def _check(config: RunConfig) -> str:
    """That each step moves its own player alone."""
    given = {"iteration": "0", "pays": "True"}
    lines = ["def flat(player):", "    return nn.utils.parameters_to_vector(player.parameters()).detach()", "", ""]
    for player, other, name in (("D", "G", "discriminator"), ("G", "D", "generator")):
        if held_still(config) == name:
            continue
        moves = ["move_generator()"] if name == "generator" and _is_at_once(config) else []
        arguments = ", ".join(given[one] for one in _arguments(config, name == "discriminator"))
        lines += [
            f"own, others = flat({player}), flat({other})",
            f"loss = step_{name}({arguments})",
            *moves,
            f'assert math.isfinite(loss), "step_{name} should return the loss as a number."',
            f'assert not torch.equal(own, flat({player})), "{player} did not change in its own step."',
            f'assert torch.equal(others, flat({other})), "{other} changed in the step of {player}."',
        ]
    return "\n".join([*lines, 'print("Each step moves its own player, and no other.")'])
