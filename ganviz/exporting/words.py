"""What a run is, to be read in a paper: its formulas, and its settings as a table."""

from __future__ import annotations

from ganviz import __version__, tables
from ganviz.config import RunConfig
from ganviz.exporting.objective import formulas
from ganviz.presets import Preset, command_of
from ganviz.settings import Fork, walk
from ganviz.wording import text_of

HEAD = ("Part", "Setting", "Symbol", "Value")


def settings_lines(config: RunConfig) -> list[tuple[str, ...]]:
    """Returns the settings that have an effect, a line each under the table's head, as the form says them."""
    lines: list[tuple[str, ...]] = [HEAD]
    for item in walk(config):
        if isinstance(item, Fork):
            lines.append((item.section, item.about.label, "", text_of(item)))
        elif item.relevant:
            lines.append((item.section, item.about.label, item.about.symbol, text_of(item)))
    return lines


def formulas_as_latex(config: RunConfig) -> str:
    """Returns what each player minimises, as displayed formulas with their captions."""
    return "\n".join(
        tables.latex_text(" ".join(caption.split())) + (f"\n\\[\n  {latex}\n\\]" if latex else ".")
        for caption, latex in formulas(config)
    )


def formulas_as_markdown(config: RunConfig) -> str:
    """Returns the same as Markdown, with formulas as GitHub and Jupyter set them."""
    return "\n\n".join(
        " ".join(caption.split()) + (f"\n\n$$\n{latex}\n$$" if latex else ".") for caption, latex in formulas(config)
    )


def settings_as_latex(config: RunConfig) -> str:
    """Returns the settings as a ``tabular``."""
    return tables.latex(settings_lines(config), numbers_from=len(HEAD), symbols=HEAD.index("Symbol"))


def settings_as_markdown(config: RunConfig) -> str:
    """Returns the settings as a Markdown table."""
    return tables.markdown(settings_lines(config), numbers_from=len(HEAD))


def as_latex(preset: Preset, config: RunConfig) -> str:
    """Returns formulas and settings as a piece of LaTeX, to be put into a document."""
    command = command_of(preset, config)
    return (
        f"% {preset.title_of(config)}. Written by GanViz {__version__}; the document needs amsmath and amssymb.\n"
        f"% {command}\n\n{formulas_as_latex(config)}\n\n{settings_as_latex(config)}\n"
    )


def as_markdown(preset: Preset, config: RunConfig) -> str:
    """Returns the same as Markdown."""
    return (
        f"# {preset.title_of(config)}\n\n{formulas_as_markdown(config)}\n\n{settings_as_markdown(config)}\n\n"
        f"Written by GanViz {__version__}:\n\n    {command_of(preset, config)}\n"
    )
