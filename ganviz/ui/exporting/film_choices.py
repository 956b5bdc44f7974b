"""What somebody chooses of a film."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from importlib.util import find_spec

from ganviz import registry
from ganviz.exporting.timing import LENGTHS, LINEAR, RATES, SPEEDS
from ganviz.ui.exporting.choices import Choices
from ganviz.ui.remembered import Kept, Remembered
from ganviz.ui.theme import PICTURE_THEMES

COMPOSITIONS, FORMATS, VIEWS = "ganviz.ui.exporting.compositions", "ganviz.ui.exporting.formats", "ganviz.ui.views"
#: Pixels of a side.
SIDES = (64, 7680)
#: What is written if nobody says: what plays everywhere, where it can be written.
USUAL = "mp4" if find_spec("av") is not None else "gif"


@dataclass(frozen=True)
class FilmChoices:
    """How a film is composed, how large it is, how it looks and how long it lasts.

    Attributes:
        ending: of the file.
        composition, view: of its images, as in ``Choices``.
        width, height: in pixels.
        theme: one of ``PICTURE_THEMES``.
        rate: frames a second.
        seconds: how long it lasts, where there are as many iterations as frames.
        speed: one of ``SPEEDS``.
        caption: what it shows is written below.
        has_title: it begins with what it shows.
    """

    ending: str = USUAL
    composition: str = "whole"
    view: str = ""
    width: int = 1280
    height: int = 720
    theme: str = "light"
    rate: float = 30.0
    seconds: float = 10.0
    speed: str = LINEAR
    caption: bool = True
    has_title: bool = False

    @property
    def images(self) -> Choices:
        """How each of its images looks."""
        return Choices(
            self.composition,
            self.view,
            width=self.width,
            height=self.height,
            theme=self.theme,
            caption=self.caption,
        )

    def kept(self) -> Kept:
        """Returns what is not as at first as plain values, to be remembered."""
        first = asdict(FilmChoices())
        return {name: value for name, value in asdict(self).items() if value != first[name]}

    @classmethod
    def recalled(cls, kept: Remembered) -> FilmChoices:
        """Returns what was remembered; what is missing or cannot be used is as at first."""
        width, height = (kept.number(name, *SIDES) for name in ("width", "height"))
        found = {
            "ending": kept.one_of("ending", registry.names(FORMATS)),
            "composition": kept.one_of("composition", registry.names(COMPOSITIONS)),
            "view": kept.one_of("view", ["", *registry.names(VIEWS)]),
            "width": None if width is None else round(width),
            "height": None if height is None else round(height),
            "theme": kept.one_of("theme", PICTURE_THEMES),
            "rate": kept.number("rate", *RATES),
            "seconds": kept.number("seconds", *LENGTHS),
            "speed": kept.one_of("speed", SPEEDS),
            "caption": kept.flag("caption"),
            "has_title": kept.flag("has_title"),
        }
        return cls(**{name: value for name, value in found.items() if value is not None})  # type: ignore[arg-type]
