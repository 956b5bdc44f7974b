"""Numbers in a sentence."""

from __future__ import annotations

from ganviz.diagnoses._words import about, count, number


def test_numbers_are_short() -> None:
    assert [number(value) for value in (0.0, 0.354, -0.5, 0.0049, 4.4e-4, 8.1e-5, 3.24e6, -2e-11)] == [
        "0.00",
        "0.35",
        "−0.50",
        "0.0049",
        "0.00044",
        "8.1·10⁻⁵",
        "3.2·10⁶",
        "−2·10⁻¹¹",
    ]
    assert [count(1234), about(1234), about(86)] == ["1,234", "1,200", "86"]
