from __future__ import annotations

from dataclasses import dataclass

from ganviz.penalties import Tensor
from ganviz.penalties._unit_slope import UnitSlope


@dataclass(frozen=True)
class Dragan(UnitSlope):
    """λ E(‖∇s(x + δ)‖ − 1)² with δ = α·½·std(x)·U[0, 1] in each coordinate, α uniform on [0, 1] for each point.

    Keeps D's slope near 1 close to the data only; std(x) is over the batch and its coordinates, and s the raw score.
    Kodali et al. 2017, algorithm 1.
    """

    key = "dragan"
    label = "DRAGAN"
    formula = r"\mathbb{E}_{x}(\|\nabla s(x+\delta)\|-1)^{2}"
    # 4², 0, (1/2)² and 1.
    worked = (16.0, 0.0, 0.25, 1.0)
    lines = """\
alpha = torch.rand(len(real), 1)  # one for each point
nearby = real + alpha * real.std(correction=0) / 2 * torch.rand_like(real)
return (slope(nearby).norm(dim=1) - 1).square().mean()"""

    def points(self, real: Tensor, fake: Tensor, uniform: Tensor) -> Tensor:
        spread = real.std(dim=(1, 2), correction=0, keepdim=True)
        return real + uniform[:, :1] * 0.5 * spread * uniform[:, 1:]
