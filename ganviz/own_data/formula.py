"""A curve by formula: x(t) and y(t), or y = f(x), with noise. Nothing that is typed is ever executed.

The text becomes a tree by ``ast.parse``, which runs nothing; the tree is walked, and whatever node or name is not on a
white list is refused. Sums and functions are numpy's on float64, so that no number can grow beyond what fits there.
"""

from __future__ import annotations

import ast
import math
import re
import warnings
from collections.abc import Callable, Mapping
from dataclasses import dataclass

import numpy as np

from ganviz.own_data.table import DataError
from ganviz.phrases import phrase
from ganviz.point_set import FARTHEST
from ganviz.refusals import one_of

Array = np.ndarray

#: Letters of a formula, what it may hold within what, and how large an exponent may be that is a number.
LONGEST, DEEPEST, LARGEST_EXPONENT = 200, 40, 100
#: Points of a curve, and how many there may be.
POINTS, MOST_POINTS = 10_000, 50_000
#: The same formula gives the same points.
SEED = 0
#: Less than this share of the places must give a number.
LEAST = 0.5

FUNCTIONS: Mapping[str, Callable[[Array], Array]] = {
    "sin": np.sin, "cos": np.cos, "tan": np.tan, "asin": np.arcsin, "acos": np.arccos, "atan": np.arctan,
    "sinh": np.sinh, "cosh": np.cosh, "tanh": np.tanh, "exp": np.exp, "log": np.log, "ln": np.log, "log10": np.log10,
    "sqrt": np.sqrt, "abs": np.abs, "sign": np.sign, "floor": np.floor,
}  # fmt: skip
CONSTANTS = {"pi": math.pi, "e": math.e, "tau": math.tau}
_SUMS: Mapping[type[ast.operator], Callable[[Array, Array], Array]] = {
    ast.Add: np.add, ast.Sub: np.subtract, ast.Mult: np.multiply, ast.Div: np.divide, ast.Pow: np.power,
    ast.Mod: np.mod,
}  # fmt: skip
#: What may stand before a formula: "y =", "f(x) =".
_NAMED = re.compile(r"\s*[a-z]\s*(\(\s*[tx]\s*\)\s*)?=(?!=)")
#: What people write who do not write Python.
_SIGNS = str.maketrans(
    {"^": "**", "²": "**2", "³": "**3", "π": "pi", "τ": "tau", "·": "*", "×": "*", "−": "-", "÷": "/"}
)


@dataclass(frozen=True)
class Curve:
    """A curve in the plane, and how points lie along it.

    Attributes:
        x: a formula in t; "" where y is one in x.
        y: a formula in t, or in x.
        start, end: the values that t or x takes, evenly.
        noise: standard deviation of the Gaussian around it.
        count: how many points.
    """

    x: str = ""
    y: str = "sin(x)"
    start: float = -3.0
    end: float = 3.0
    noise: float = 0.05
    count: int = POINTS


def points_of(curve: Curve) -> Array:
    """Draws ``(n, 2)`` points of a curve, fewer than asked for where it is not defined everywhere.

    Raises:
        DataError: a formula cannot be read, a number is out of range, or too few places of it give a number.
    """
    if not (math.isfinite(curve.start) and math.isfinite(curve.end) and curve.start < curve.end):
        raise DataError("range", "it does not go up", "use a start below the end")
    if not 0 <= curve.noise <= 100 or not 1 <= curve.count <= MOST_POINTS:
        use = phrase("use noise from 0 to 100 and up to {most:,} points", most=MOST_POINTS)
        raise DataError("curve", "its noise or its number of points is out of range", use)
    variable = "t" if curve.x else "x"
    formulas = [parsed(text, name, variable) for name, text in (("x", curve.x), ("y", curve.y)) if text or name == "y"]
    rng = np.random.default_rng(SEED)
    t = curve.start + (curve.end - curve.start) * rng.random(curve.count)
    with np.errstate(all="ignore"):
        columns = [np.broadcast_to(evaluated(formula, {variable: t}), t.shape) for formula in formulas]
        points = np.column_stack(columns if curve.x else [t, *columns])
        there = (np.abs(points) <= FARTHEST).all(axis=1)
    if there.mean() < LEAST:
        told = "{count:,} of {all:,} places give numbers that can be used"
        problem = phrase(told, count=int(there.sum()), all=len(points))
        raise DataError("curve", problem, "use another range")
    points = points[there]
    return points + curve.noise * rng.standard_normal(points.shape)


def parsed(text: str, name: str, variable: str) -> ast.expr:
    """Returns the tree of a formula, in which there is nothing that ``evaluated`` does not know.

    Args:
        name: of what it says, for messages.
        variable: the only name in it beside constants and functions.

    Raises:
        DataError: it cannot be used; the message says what is wrong and what there is.
    """
    plain = _NAMED.sub("", text).translate(_SIGNS).strip()
    if not plain:
        raise DataError(name, "there is no formula", phrase("write one, such as sin({variable})", variable=variable))
    if len(plain) > LONGEST:
        problem = phrase("it has {count:,} letters", count=len(plain))
        raise DataError(name, problem, phrase("use at most {most}", most=LONGEST))
    if not plain.isascii():  # for a name with an accent the parser would import a module
        sign = next(letter for letter in plain if not letter.isascii())
        use = phrase("write it as in 2*sin({variable}) + 1", variable=variable)
        raise DataError(name, phrase("{sign!r} is no sign of a formula", sign=sign), use)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of what the parser takes for a slip of the pen
            tree = ast.parse(plain, mode="eval").body
    except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
        place = getattr(error, "offset", None)
        where = phrase("it cannot be read at letter {place}", place=place) if place else "it cannot be read"
        raise DataError(name, where, phrase("write it as in 2*sin({variable}) + 1", variable=variable)) from None
    _check(tree, name, variable, DEEPEST)
    return tree


def _check(node: ast.expr, name: str, variable: str, left: int) -> None:
    """Refuses whatever is not on the lists."""
    if left == 0:
        raise DataError(name, "it is nested too deeply", "use a simpler formula")
    if isinstance(node, ast.BinOp) and type(node.op) in _SUMS:
        if isinstance(node.op, ast.Pow) and abs(_number(node.right) or 0) > LARGEST_EXPONENT:
            raise DataError(name, "an exponent is too large", phrase("use at most {most}", most=LARGEST_EXPONENT))
        parts = [node.left, node.right]
    elif isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.UAdd | ast.USub):
        parts = [node.operand]
    elif isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
        if node.func.id not in FUNCTIONS:
            raise DataError(name, phrase("there is no {function}()", function=node.func.id[:40]), one_of(FUNCTIONS))
        if len(node.args) != 1 or node.keywords or isinstance(node.args[0], ast.Starred):
            raise DataError(name, phrase("{function}() takes one number", function=node.func.id), "give it one")
        parts = node.args
    elif isinstance(node, ast.Name):
        if node.id != variable and node.id not in CONSTANTS:
            use = phrase("use {variable}, {names}", variable=variable, names=", ".join(CONSTANTS))
            raise DataError(name, phrase("{given} is unknown", given=node.id[:40]), use)
        return
    elif _number(node) is not None:
        return
    else:
        use = phrase("use numbers, {variable}, + - * / ** and functions such as sin", variable=variable)
        raise DataError(name, "there is something in it that no formula has", use)
    for part in parts:
        _check(part, name, variable, left - 1)


def _number(node: ast.expr) -> float | None:
    """The number that a node is, with its sign; None where it is something else."""
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.UAdd | ast.USub):
        inner = _number(node.operand)
        return None if inner is None else -inner if isinstance(node.op, ast.USub) else inner
    value = node.value if isinstance(node, ast.Constant) else None
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    try:
        return float(value)
    except OverflowError:
        return math.inf


def evaluated(node: ast.expr, variables: Mapping[str, Array]) -> Array:
    """Returns the values of a tree that ``parsed`` has let through."""
    if isinstance(node, ast.BinOp):
        return _SUMS[type(node.op)](evaluated(node.left, variables), evaluated(node.right, variables))
    if isinstance(node, ast.UnaryOp):
        inner = evaluated(node.operand, variables)
        return np.negative(inner) if isinstance(node.op, ast.USub) else inner
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
        return FUNCTIONS[node.func.id](evaluated(node.args[0], variables))
    if isinstance(node, ast.Name):
        return variables[node.id] if node.id in variables else np.float64(CONSTANTS[node.id])  # type: ignore[return-value]
    return np.float64(_number(node))  # type: ignore[return-value]
