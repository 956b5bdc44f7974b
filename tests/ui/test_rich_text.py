"""Symbols with an index, where text is rich."""

from __future__ import annotations

import pytest

from ganviz.ui.rich_text import rich


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("P_G and P_data: L_D < 2", "P<sub>G</sub> and P<sub>data</sub>: L<sub>D</sub> &lt; 2"),
        ("Σ_k w_k N(c_k, σ_k² I)", "Σ<sub>k</sub> w<sub>k</sub> N(c<sub>k</sub>, σ<sub>k</sub>² I)"),
        ("modes_strict, W₁, --set clip.value", "modes_strict, W₁, --set clip.value"),
        ("<b>a & b</b>", "&lt;b&gt;a &amp; b&lt;/b&gt;"),
    ],
)
def test_an_index_becomes_a_subscript_and_nothing_a_tag(text: str, expected: str) -> None:
    assert rich(text) == expected
