"""Reads the LaTeX of a formula and works it out, so that what is shown can be held against what is computed.

It knows what formulas of losses and penalties are written in: sums, products, fractions, powers, brackets, norms, the
usual functions, and expectations, which reach to the end of their product as a reader takes them. What it does not know
it refuses, rather than guess.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import fields
from typing import Any

import numpy as np

from ganviz.registry import Entry

Value = Any
Function = Callable[..., Value]

TOKEN = re.compile(r"\\[A-Za-z]+|\\.|\d+(?:\.\d+)?|\S")
SPACES = {"\\,", "\\;", "\\:", "\\!", "\\ ", "~", "\\quad", "\\qquad", "\\displaystyle"}
SIZES = {"\\left", "\\right", "\\big", "\\Big", "\\bigl", "\\bigr", "\\Bigl", "\\Bigr"}
SAME = {"\\lvert": "|", "\\rvert": "|", "\\lVert": "\\|", "\\rVert": "\\|", "\\{": "(", "\\}": ")", "−": "-", "≥": ">"}
CLOSING = {"(": ")", "[": "]", "|": "|", "\\|": "\\|", "{": "}"}
FACE = {"\\mathrm", "\\mathbb", "\\mathbf", "\\mathcal", "\\operatorname", "\\text", "\\textrm"}
ACCENTS = {"\\hat", "\\tilde", "\\bar"}
FRACTIONS = {"\\frac", "\\tfrac", "\\dfrac"}


def sigmoid(x: Value) -> Value:
    return np.exp(-np.logaddexp(0, -np.asarray(x)))


#: By the name that a formula calls them; ``\nabla`` is applied by whoever asks, who knows the slopes.
FUNCTIONS: dict[str, Function] = {
    "log": np.log,
    "ln": np.log,
    "exp": np.exp,
    "max": np.maximum,
    "min": np.minimum,
    "tanh": np.tanh,
    "arctan": np.arctan,
    "sin": np.sin,
    "cos": np.cos,
    "cosh": np.cosh,
    "sinh": np.sinh,
    "sigma": sigmoid,
    "sigmoid": sigmoid,
    "softplus": lambda x: np.logaddexp(0, x),
    "relu": lambda x: np.maximum(0, x),
    "ReLU": lambda x: np.maximum(0, x),
    "sign": np.sign,
    "abs": np.abs,
}
CONSTANTS: dict[str, Value] = {"e": np.e, "pi": np.pi}

#: What the Greek letters by which settings go are called in LaTeX.
GREEK = {"α": "alpha", "β": "beta", "γ": "gamma", "δ": "delta", "ε": "varepsilon", "κ": "kappa", "λ": "lambda"}


def symbols_of(entry: Entry) -> dict[str, Value]:
    """The settings of a loss or a penalty by the names that its formula has for them."""
    settings = {item.metadata["setting"].symbol: getattr(entry, item.name) for item in fields(entry)}
    return {GREEK.get(symbol, symbol): value for symbol, value in settings.items() if symbol}


class UnreadableError(ValueError):
    """A formula with something in it that is not known here."""


def value_of(latex: str, names: Mapping[str, Value], functions: Mapping[str, Function]) -> Value:
    """Works a formula out.

    Args:
        names: what its symbols stand for: numbers, or arrays whose last axis is the one of the points.
        functions: what its functions are, beside those that everyone knows.

    Raises:
        UnreadableError: the formula has something in it that is not known.
    """
    reader = _Reader(latex, {**CONSTANTS, **names}, {**FUNCTIONS, **functions})
    value = reader.sum()
    if reader.token is not None:
        raise UnreadableError(f"{latex}: {reader.token} is not expected")
    return value


class _Reader:
    """One reading of a formula, from left to right."""

    def __init__(self, latex: str, names: Mapping[str, Value], functions: Mapping[str, Function]) -> None:
        self._latex, self._names, self._functions = latex, names, functions
        tokens = [SAME.get(token, token) for token in TOKEN.findall(latex)]
        self._tokens = [token for token in tokens if token not in SPACES | SIZES]
        self._place, self._closers = 0, [""]

    @property
    def token(self) -> str | None:
        return self._tokens[self._place] if self._place < len(self._tokens) else None

    def _take(self, expected: str | None = None) -> str:
        token = self.token
        if token is None or (expected is not None and token != expected):
            raise UnreadableError(f"{self._latex}: {expected or 'more'} is expected instead of {token}")
        self._place += 1
        return token

    def sum(self) -> Value:
        total: Value = 0.0
        while True:
            sign = -1 if self.token == "-" else 1
            if self.token in ("-", "+"):
                self._take()
            total = total + sign * self._product()
            if self.token not in ("-", "+"):
                return total

    def _product(self) -> Value:
        value = self._factor()
        while self.token is not None and self.token not in ("+", "-", ",", self._closers[-1], ")", "]", "}"):
            if self.token in ("\\cdot", "\\times"):
                self._take()
                value = value * self._factor()
            elif self.token == "/":
                self._take()
                value = value / self._factor()
            else:
                value = value * self._factor()
        return value

    def _factor(self) -> Value:
        return self._raised(self._base())

    def _raised(self, value: Value) -> Value:
        if self.token != "^":
            return value
        self._take()
        return value ** self._group()

    def _group(self) -> Value:
        """What stands in braces, or one token, of a number its first digit."""
        if self.token == "{":
            return self._bracketed()[0]
        if self.token is not None and self.token[0].isdigit() and len(self.token) > 1:
            self._tokens[self._place : self._place + 1] = [self.token[0], self.token[1:]]
        return self._base()

    def _bracketed(self) -> list[Value]:
        """The values between two brackets, with commas between them."""
        closing = CLOSING[self._take()]
        self._closers.append(closing)
        values = [self.sum()]
        while self.token == ",":
            self._take()
            values.append(self.sum())
        self._closers.pop()
        self._take(closing)
        return values

    def _base(self) -> Value:
        token = self.token
        if token is None or token in (")", "]", "}", "^", "_"):
            raise UnreadableError(f"{self._latex}: something is missing before {token}")
        if token[0].isdigit():
            return float(self._take())
        if token in CLOSING:
            (inside,) = self._bracketed()
            return np.linalg.norm(inside, axis=-2) if token == "\\|" else np.abs(inside) if token == "|" else inside
        if token in FRACTIONS:
            self._take()
            return self._group() / self._group()
        if token == "\\sqrt":
            self._take()
            return np.sqrt(self._group())
        return self._named(self._name())

    def _name(self) -> str:
        """A letter, a word or a Greek letter, an accent around it and an index after it left on: hat x, L_D."""
        token = self._take()
        if token in FACE | ACCENTS:
            name = self._text()
            name = name if token in FACE else f"{token[1:]} {name}"
        else:
            name = token.removeprefix("\\")
        if not re.fullmatch(r"[^\W\d_]+( [^\W\d_]+)?", name):
            raise UnreadableError(f"{self._latex}: {token} is not known")
        if self.token == "_":
            self._take()
            index = self._text()
            return name if name == "E" else f"{name}_{index}"
        return name

    def _text(self) -> str:
        """What stands in braces or one token, as it is written, without backslashes."""
        if self.token != "{":
            return self._take().removeprefix("\\")
        self._take()
        parts, depth = [], 1
        while depth:
            token = self._take()
            depth += (token == "{") - (token == "}")
            parts.append(token.removeprefix("\\"))
        return "".join(parts[:-1])

    def _named(self, name: str) -> Value:
        if name == "E":
            return np.mean(self._product(), axis=-1)
        if name in self._functions:
            return self._applied(self._functions[name])
        if name in self._names:
            return self._names[name]
        raise UnreadableError(f"{self._latex}: {name} is not known")

    def _applied(self, function: Function) -> Value:
        """A function of what stands in brackets behind it, or of the one factor that follows, D(x) in log D(x)."""
        power = None
        if self.token == "^":
            self._take()
            power = self._group()
        value = function(*(self._bracketed() if self.token in ("(", "[", "{") else [self._factor()]))
        return value if power is None else value**power
