"""Tables and words for papers."""

from __future__ import annotations

import re

import pytest

from ganviz import registry
from ganviz.assignment import replaced
from ganviz.config import RunConfig
from ganviz.exporting.words import as_latex, as_markdown, settings_lines
from ganviz.presets import preset, presets
from ganviz.settings import walk
from ganviz.tables import latex, latex_symbol, latex_text, markdown

LINES = [("method", "modes", "high quality %"), ("hinge | R1", "8.0", "97"), ("KL_a & b", "–", "1.5")]


def test_a_markdown_table_lines_up() -> None:
    assert markdown(LINES).split("\n") == [
        "| method      | modes | high quality % |",
        "| ----------- | ----: | -------------: |",
        r"| hinge \| R1 |   8.0 |             97 |",
        "| KL_a & b    |     – |            1.5 |",
    ]


def test_a_latex_table_says_what_latex_would_misread() -> None:
    lines = latex(LINES).split("\n")
    assert lines[0] == r"\begin{tabular}{lrr}"
    assert lines[2] == r"  method & modes & high quality \% \\"
    assert lines[5] == r"  $KL_a$ \& b & -- & 1.5 \\" or lines[5] == r"  KL\_a \& b & -- & 1.5 \\"
    assert lines[-1] == r"\end{tabular}"


@pytest.mark.parametrize(
    ("text", "made"),
    [
        ("f-GAN, Pearson χ²", r"f-GAN, Pearson $\chi^{2}$"),
        ("JSD ≥ log 2 − L_D/2", r"JSD $\geq$ log 2 $-$ $L_D$/2"),
        ("W₁ ≥ −L_D", r"$W_{1}$ $\geq$ $-L_D$"),
        (
            "the critic’s 5 % {a} #1 ~ ^ \\",
            r"the critic's 5 \% \{a\} \#1 \textasciitilde{} \textasciicircum{} \textbackslash{}",
        ),
    ],
)
def test_text_as_latex(text: str, made: str) -> None:
    assert latex_text(text) == made


@pytest.mark.parametrize(
    ("symbol", "made"),
    [("β₁", r"$\beta_{1}$"), ("dim z", r"$\dim z$"), ("p(z)", "$p(z)$"), ("λ", r"$\lambda$"), ("", "")],
)
def test_symbols_as_latex(symbol: str, made: str) -> None:
    assert latex_symbol(symbol) == made


def every_config() -> list[RunConfig]:
    configs = [one.config for one in presets()]
    for path in ("loss", "penalty", "target"):
        configs += [replaced(RunConfig(), path, key) for key in registry.entries(f"ganviz.{_PACKAGES[path]}")]
    return configs


_PACKAGES = {"loss": "losses", "penalty": "penalties", "target": "targets"}


def test_what_is_said_of_any_run_can_be_set_by_plain_latex() -> None:
    """ASCII, for not every installation knows other signs; as many brackets and dollars open as close."""
    for config in every_config():
        text = as_latex(preset("ring-8"), config).partition("\n\n")[2]
        assert text.isascii(), sorted({sign for sign in text if not sign.isascii()})
        assert text.count("{") == text.count("}")
        bare = text.replace(r"\$", "")
        assert bare.count("$") % 2 == 0
        assert text.count(r"\[") == text.count(r"\]")
        assert not re.search(r"(?<!\\)[#%]", text)


def test_settings_are_those_that_have_an_effect() -> None:
    config = preset("wgan-gp-ring").config
    lines = settings_lines(config)
    assert ("Objective", "Penalty weight", "λ", "10") in lines
    assert ("Discriminator", "Optimiser", "", "Adam") in lines
    assert not any(line[1] == "Momentum" for line in lines)
    assert len(lines) < 1 + len(list(walk(config)))


def test_markdown_has_formulas_settings_and_the_command() -> None:
    found = preset("wgan-gp-ring")
    text = as_markdown(found, replaced(found.config, "seed", 7))
    assert text.startswith("# WGAN-GP on the ring\n")
    assert f"$$\n{found.config.loss.formula_discriminator}\n$$" in text
    assert "| Seed " in text
    assert text.rstrip().endswith("ganviz train wgan-gp-ring --set seed=7")
