"""Typesets the formulas that come with the program: python packaging/formulas.py

Those of every loss, penalty and limit, and of the lessons, so that the window need not wait for them. Nobody has to run
it: a formula that is not there is typeset when it is first shown, which takes a moment.
"""

from __future__ import annotations

import json

from ganviz.exporting.objective import all_formulas
from ganviz.lessons.lesson import Step
from ganviz.lessons.reading import read_lesson
from ganviz.lessons.shelf import shipped
from ganviz.resources import resource
from ganviz.ui.controls.prose import latex_in
from ganviz.ui.typeset import svg


def main() -> None:
    """Writes ``resources/formulas.json``."""
    of_lessons = (latex for path in shipped().values() for step in read_lesson(path).steps for latex in _of(step))
    pictures = {latex: svg(latex) for latex in sorted({*all_formulas(), *of_lessons})}
    path = resource("formulas.json")
    path.write_text(json.dumps(pictures, indent=0, ensure_ascii=False) + "\n", encoding="utf-8")
    print(f"wrote {path}: {len(pictures)} formulas, {path.stat().st_size / 1000:.0f} kB")


def _of(step: Step) -> list[str]:
    return latex_in(step.text) + ([] if step.prediction is None else latex_in(step.prediction.because))


if __name__ == "__main__":
    main()
