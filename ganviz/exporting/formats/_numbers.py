"""What the formats of numbers share: the content that is asked for, and its header."""

from __future__ import annotations

import json
from typing import Any

from ganviz import registry
from ganviz.exporting.contents import Content
from ganviz.exporting.formats import DataFormat
from ganviz.exporting.source import Source
from ganviz.refusals import ConfigError, one_of

CONTENTS = "ganviz.exporting.contents"


class NumberFormat(DataFormat):
    """A file of numbers with a header."""

    def content(self, key: str) -> Content:
        """Returns the content of that key, which it must be able to hold. Raises ConfigError."""
        key = key or self.contents[0]
        if key not in self.contents:
            raise ConfigError("--data", key, f"{one_of(self.contents, key)} for .{self.key}")
        return registry.entry(CONTENTS, key)()


def as_text(about: dict[str, Any]) -> str:
    """Returns a header as JSON in ASCII, which every program reads whatever encoding it takes a file to have."""
    return json.dumps(about, ensure_ascii=True, separators=(", ", ": "))


def described(source: Source, content: Content, is_table: bool) -> tuple[dict[str, Any], Any]:
    """Returns the header, and the columns or arrays."""
    from ganviz.exporting.header import header

    series = content.columns(source) if is_table else content.arrays(source)
    return header(source, content, series), series
