"""Sentences that remember what they were made of."""

from __future__ import annotations

import pickle

import pytest

from ganviz.phrases import Phrase, phrase


def test_a_phrase_is_its_english_text() -> None:
    made = phrase("Diverged at iteration {iteration:,}: {what}.", iteration=12_345, what="a loss")
    assert made == "Diverged at iteration 12,345: a loss."
    assert f"{made}" == str(made)
    assert {made: 1}["Diverged at iteration 12,345: a loss."] == 1


def test_it_keeps_template_and_values_through_a_pipe() -> None:
    made = pickle.loads(pickle.dumps(phrase("{part} of {whole} modes", part=2, whole=phrase("{n}", n=8))))
    assert isinstance(made, Phrase)
    assert made == "2 of 8 modes"
    assert made.template == "{part} of {whole} modes"
    assert made.values["part"] == 2
    assert isinstance(made.values["whole"], Phrase)
    with pytest.raises(TypeError):
        made.values["part"] = 3  # type: ignore[index]


def test_a_name_without_a_value_is_an_error() -> None:
    with pytest.raises(KeyError, match="whole"):
        phrase("{part} of {whole}", part=2)
