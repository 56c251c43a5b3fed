"""Tones as a terminal shows them. Colour only underlines what the words already say."""

from collections.abc import Callable

from rich.color import ColorSystem
from rich.style import Style

from .page import Piece

STYLES = {
    "strong": Style(bold=True),
    "good": Style(color="green"),
    "bad": Style(color="red"),
    "open": Style(color="yellow"),
    "faint": Style(dim=True),
    "name": Style(color="cyan"),
}
SYSTEMS = {
    "standard": ColorSystem.STANDARD,
    "256": ColorSystem.EIGHT_BIT,
    "truecolor": ColorSystem.TRUECOLOR,
    "windows": ColorSystem.WINDOWS,
}


def painter(colours: str) -> Callable[[Piece], str]:
    """Return what paints pieces for a terminal that shows `standard`, `256`, `truecolor` or `windows` colours."""
    system = SYSTEMS[colours]

    def paint(piece: Piece) -> str:
        style = STYLES.get(piece.tone)
        return style.render(piece.text, color_system=system) if style and piece.text.strip() else piece.text

    return paint
