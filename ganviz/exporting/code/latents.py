"""What the generator starts from, in plain PyTorch."""

from __future__ import annotations

from ganviz.exporting.code.parts import Function
from ganviz.exporting.code.values import number
from ganviz.latent import LatentConfig


def latent(latent: LatentConfig) -> Function:
    """Returns the function that draws latents."""
    dimension = latent.dimension
    says, body = {
        "normal": ("Draws n latents z, normally distributed.", f"return torch.randn(n, {dimension})"),
        "uniform": ("Draws n latents z, uniform on [−1, 1].", f"return 2 * torch.rand(n, {dimension}) - 1"),
        "truncated": (
            f"Draws n latents z, normally distributed within ±{latent.truncation:g}.",
            f"most = math.erf({number(latent.truncation)} / math.sqrt(2))\n"
            f"return math.sqrt(2) * torch.erfinv(most * (2 * torch.rand(n, {dimension}) - 1))",
        ),
        "mixture": (f"Draws n latents z, each of one of {latent.count} Gaussians.", _mixture(latent)),
        "codes": (f"Draws n latents z, each with one of {latent.count} codes.", _codes(latent)),
        "point": ("The latent z is always 0.", f"return torch.zeros(n, {dimension})"),
    }[latent.prior]
    return Function("sample_latent(n)", says, body)


def _mixture(latent: LatentConfig) -> str:
    count, radius = latent.count, number(latent.radius)
    lines = [
        f"z = {number(latent.sigma)} * torch.randn(n, {latent.dimension})",
        f"component = torch.randint({count}, (n,))",
    ]
    if latent.dimension == 1:
        lines.append(f"z[:, 0] += torch.linspace(-{radius}, {radius}, {count})[component]")
    elif latent.arrangement == "circle":
        lines += [
            f"angle = 2 * math.pi * component / {count}",
            f"z[:, 0] += {radius} * torch.cos(angle)",
            f"z[:, 1] += {radius} * torch.sin(angle)",
        ]
    else:
        lines += [
            f"line = torch.linspace(-{radius}, {radius}, {latent.side})",
            f"z[:, 0] += line[component % {latent.side}]",
            f"z[:, 1] += line[component // {latent.side}]",
        ]
    return "\n".join([*lines, "return z"])


def _codes(latent: LatentConfig) -> str:
    count, rest = latent.count, latent.dimension - latent.count
    code = f"torch.eye({count})[torch.randint({count}, (n,))]"
    return f"return torch.cat([{code}, torch.randn(n, {rest})], 1)" if rest > 0 else f"return {code}"
