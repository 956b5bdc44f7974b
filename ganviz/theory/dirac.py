"""The Dirac-GAN: data at 0, a generator at θ, a linear D with slope ψ. The smallest game in which training can fail.

Mescheder, Geiger and Nowozin 2018, "Which training methods for GANs do actually converge?". Every method is a field
(θ′, ψ′) and a way to follow it in steps; whether it arrives at (0, 0) is told by the eigenvalues there.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Literal

import numpy as np

from ganviz.theory.divergences import Array

Scheme = Literal["flow", "simultaneous", "alternating", "optimistic"]
#: θ and ψ to θ′ and ψ′, of numbers or of arrays of one shape.
Way = Callable[[Any, Any], tuple[Any, Any]]

#: The slope to which WGAN-GP's penalty draws the critic.
TARGET = 1.0
#: Nodes of the quadrature over the instance noise.
NODES = 9
#: For derivatives at the equilibrium.
NUDGE = 1e-5
NUDGES = ((NUDGE, 0.0), (0.0, NUDGE))
#: Further away a trajectory is not followed.
MOST = 1e6


@dataclass(frozen=True)
class Method:
    """A field, and what there is to know of it.

    Attributes:
        name: for menus.
        symbol: of its strength; "" where it has none.
        latex: θ′ and ψ′.
        has_kink: it has no eigenvalues at (0, 0), where it is not smooth.
        clips: ψ is held within ± its strength after each step of D.
    """

    name: str
    symbol: str
    latex: str
    field: Callable[[float], Way]
    has_kink: bool = False
    clips: bool = False


def _sigmoid(x: Any) -> Any:
    """σ of a number, at a tenth of what numpy takes, or of an array."""
    if isinstance(x, float):
        return 1 / (1 + math.exp(-x)) if x > -700 else 0.0
    return np.exp(-np.logaddexp(0, -x))


def _gan(_strength: float) -> Way:
    def field(theta: Any, psi: Any) -> tuple[Any, Any]:
        wrong = _sigmoid(-psi * theta)
        return -psi * wrong, theta * wrong

    return field


def _non_saturating(_strength: float) -> Way:
    def field(theta: Any, psi: Any) -> tuple[Any, Any]:
        return -psi * _sigmoid(psi * theta), theta * _sigmoid(-psi * theta)

    return field


def _wgan(_strength: float) -> Way:
    return lambda theta, psi: (-psi, theta)


def _wgan_gp(strength: float) -> Way:
    return lambda theta, psi: (-psi, theta - strength * (psi - TARGET * np.sign(psi)))


def _r1(strength: float) -> Way:
    gan = _gan(0.0)

    def field(theta: Any, psi: Any) -> tuple[Any, Any]:
        down, up = gan(theta, psi)
        return down, up - strength * psi

    return field


def _noise(strength: float) -> Way:
    """Both the data and what is generated have noise of this standard deviation, and D sees the mean over it."""
    nodes, weights = np.polynomial.hermite_e.hermegauss(NODES)
    shares, noise = weights / weights.sum(), strength * nodes

    pairs = list(zip(noise.tolist(), shares.tolist(), strict=True))

    def field(theta: Any, psi: Any) -> tuple[Any, Any]:
        if isinstance(theta, float):
            down = up = 0.0
            for added, share in pairs:
                fake, wrong = theta + added, share * _sigmoid(-psi * (theta + added))
                down -= psi * wrong
                up += fake * wrong - share * added * _sigmoid(psi * added)
            return down, up
        fake, slope = theta[..., None] + noise, psi[..., None]
        wrong = _sigmoid(-slope * fake)
        up = fake * wrong - noise * _sigmoid(slope * noise)
        return -psi * (wrong @ shares), up @ shares

    return field


def _consensus(strength: float) -> Way:
    """The GAN's field v less the gradient of ½ strength ‖v‖² (Mescheder et al. 2017)."""
    gan = _gan(0.0)

    def field(theta: Any, psi: Any) -> tuple[Any, Any]:
        down, up = gan(theta, psi)
        wrong, squared = _sigmoid(-psi * theta), theta**2 + psi**2  # ½‖v‖² = ½ wrong² squared
        by_theta = wrong**2 * (theta - (1 - wrong) * psi * squared)
        by_psi = wrong**2 * (psi - (1 - wrong) * theta * squared)
        return down - strength * by_theta, up - strength * by_psi

    return field


_NOISED = (
    r"-\psi\,\mathbb{E}\,\sigma(-\psi\tilde{\theta}),\ "
    r"\mathbb{E}[\tilde{\theta}\,\sigma(-\psi\tilde{\theta})-\tilde{x}\,\sigma(\psi\tilde{x})]"
)
_A, _B = r"\sigma(-\psi\theta)", r"\sigma(\psi\theta)"
METHODS = {
    "gan": Method("GAN (minimax)", "", rf"-\psi{_A},\ \theta{_A}", _gan),
    "non_saturating": Method("GAN, non-saturating", "", rf"-\psi{_B},\ \theta{_A}", _non_saturating),
    "wgan": Method("WGAN without clipping", "", r"-\psi,\ \theta", _wgan),
    "wgan_clip": Method("WGAN, clipped at ±c", "c", r"-\psi,\ \theta,\ |\psi|\leq c", _wgan, True, True),
    "wgan_gp": Method(
        "WGAN-GP", "λ", r"-\psi,\ \theta-\lambda(|\psi|-1)\,\mathrm{sign}\,\psi", _wgan_gp, has_kink=True
    ),
    "noise": Method("GAN with instance noise", "σ", _NOISED, _noise),
    "r1": Method("GAN with R1", "γ", rf"-\psi{_A},\ \theta{_A}-\gamma\psi", _r1),
    "consensus": Method("consensus optimisation", "γ", r"v-\gamma\nabla\frac{1}{2}\|v\|^2", _consensus),
}


@dataclass(frozen=True)
class Game:
    """A method, how strongly it acts, and the way in which its field is followed.

    Attributes:
        rate, d_rate: step sizes of G and of D.
        d_steps: of D for each of G; of both, where they alternate.
    """

    method: str = "gan"
    strength: float = 1.0
    scheme: Scheme = "simultaneous"
    rate: float = 0.2
    d_rate: float = 0.2
    d_steps: int = 1

    @property
    def about(self) -> Method:
        return METHODS[self.method]

    @property
    def field(self) -> Way:
        return self.about.field(self.strength)

    def trajectory(self, theta: float, psi: float, steps: int) -> Array:
        """Returns the ``(steps + 1, 2)`` places (θ, ψ), from the start; it ends early where numbers get too large."""
        places = np.full((steps + 1, 2), np.nan)
        places[0] = theta, psi
        step = self._stepper()
        for number in range(1, steps + 1):
            theta, psi = step(float(theta), float(psi))
            if not (abs(theta) < MOST and abs(psi) < MOST):
                break
            places[number] = theta, psi
        return places

    def eigenvalues(self) -> Array | None:
        """At (0, 0): of the flow's Jacobian, or of one step of a scheme; None where the field has a kink."""
        if self.about.has_kink:
            return None
        jacobian = self.jacobian()
        if self.scheme == "flow":
            return np.linalg.eigvals(jacobian)
        if self.scheme == "optimistic":
            # x₊ = x + h(2Jx − Jx₋): a step of (x, x₋).
            rates = np.diag([self.rate, self.d_rate])
            whole = np.block([[np.eye(2) + 2 * rates @ jacobian, -rates @ jacobian], [np.eye(2), np.zeros((2, 2))]])
            return np.linalg.eigvals(whole)
        step = self._stepper()
        ends = [np.array(step(side * across, side * up)) for across, up in NUDGES for side in (1, -1)]
        return np.linalg.eigvals(np.stack([ends[0] - ends[1], ends[2] - ends[3]], axis=1) / (2 * NUDGE))

    def jacobian(self) -> Array:
        """Of the field at (0, 0), rows θ′ and ψ′."""
        field = self.field
        ends = [np.array(field(side * across, side * up)) for across, up in NUDGES for side in (1, -1)]
        return np.stack([ends[0] - ends[1], ends[2] - ends[3]], axis=1) / (2 * NUDGE)

    def _stepper(self) -> Callable[[float, float], tuple[float, float]]:
        """One step of both players, in plain numbers, for there are many; it may remember the step before."""
        field, rate, d_rate = self.field, self.rate, self.d_rate
        bound = self.strength if self.about.clips else math.inf

        def clipped(psi: float) -> float:
            return min(max(psi, -bound), bound)

        def simultaneous(theta: float, psi: float) -> tuple[float, float]:
            down, up = field(theta, psi)
            return theta + rate * down, clipped(psi + d_rate * up)

        def alternating(theta: float, psi: float) -> tuple[float, float]:
            for _ in range(self.d_steps):
                psi = clipped(psi + d_rate * field(theta, psi)[1])
            return theta + rate * field(theta, psi)[0], psi

        def flow(theta: float, psi: float) -> tuple[float, float]:
            """Runge and Kutta's step of order four."""
            down, up, total = 0.0, 0.0, [0.0, 0.0]
            for share, weight in ((0.0, 1), (0.5, 2), (0.5, 2), (1.0, 1)):
                down, up = field(theta + share * rate * down, psi + share * d_rate * up)
                total = [total[0] + weight * down, total[1] + weight * up]
            return theta + rate * total[0] / 6, clipped(psi + d_rate * total[1] / 6)

        before: list[tuple[float, float]] = []

        def optimistic(theta: float, psi: float) -> tuple[float, float]:
            now = field(theta, psi)
            last = before.pop() if before else now
            before.append(now)
            return theta + rate * (2 * now[0] - last[0]), clipped(psi + d_rate * (2 * now[1] - last[1]))

        ways = {"flow": flow, "simultaneous": simultaneous, "alternating": alternating, "optimistic": optimistic}
        return ways[self.scheme]
