"""What the kernel cannot do, said once and clearly, with the provision that asks for it."""

from ..text.diagnostic import BadInput, Diagnostic
from ..text.place import Place


class Beyond(BadInput):
    """A provision that no kernel can be made of; carries its place and what it asks for."""

    def __init__(self, place: Place, provision: str, asks: str) -> None:
        super().__init__([Diagnostic(place, f"{provision}: {asks}")])
