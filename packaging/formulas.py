"""Typesets the formulas that come with the program: python packaging/formulas.py

Those of every loss, penalty and limit, so that the window need not wait for them. Nobody has to run it: a formula that
is not there is typeset when it is first shown, which takes a moment.
"""

from __future__ import annotations

import json

from ganviz.exporting.objective import all_formulas
from ganviz.resources import resource
from ganviz.ui.typeset import svg


def main() -> None:
    """Writes ``resources/formulas.json``."""
    pictures = {latex: svg(latex) for latex in sorted(set(all_formulas()))}
    path = resource("formulas.json")
    path.write_text(json.dumps(pictures, indent=0, ensure_ascii=False) + "\n", encoding="utf-8")
    print(f"wrote {path}: {len(pictures)} formulas, {path.stat().st_size / 1000:.0f} kB")


if __name__ == "__main__":
    main()
