"""What is said of input that cannot be used stays one line of bearable length."""

from __future__ import annotations

from ganviz.refusals import ConfigError, nearest, one_of, shortened, unknown


def test_what_is_too_long_loses_its_middle() -> None:
    assert shortened("as it is") == "as it is"
    cut = shortened("a" * 50 + "b" * 50, 11)
    assert cut == "aaaaa…bbbbb"
    assert shortened("a" * 11, 11) == "a" * 11
    assert shortened("line\nbreak and \udcff") == "line\\nbreak and \\udcff"


def test_of_many_names_the_likest_are_given() -> None:
    names = [f"ring-number-{number}" for number in range(53)]
    assert nearest("ring-nmber-7", names)[0] == "ring-number-7"
    assert one_of(["a", "b"], "c") == "use one of a, b"
    said = one_of(names, "ring-nmber-7")
    assert said.startswith("use one of 53 names, such as ring-number-7, ")
    assert said.count("ring-number") == 3
    assert "of the 53 names here ring-number-7, " in str(unknown("group.ring-nmber-7", names, "nothing is there"))


def test_no_sentence_is_long() -> None:
    for error in (
        ConfigError("x" * 999, "y" * 999, "z" * 999),
        ConfigError("x" * 999, ["y" * 999] * 999, "z" * 999, "p" * 999),
        ConfigError("\udcff" * 99, "\udcff" * 99, "use a number"),
        unknown("x" * 999, ["y" * 999] * 99, "nothing is there"),
    ):
        assert len(str(error)) < 300
        assert str(error).isprintable()
