"""Hostile inputs given to a reader, one after the other, and what came of them."""

from dataclasses import asdict, dataclass

from zhol.engine.text.diagnostic import BadInput

from .bounds import in_time, said_well
from .readers import Reader


@dataclass
class Tried:
    """How many inputs a reader was given, and how many of them it read, and refused."""

    inputs: int = 0
    read: int = 0
    refused: int = 0

    def give(self, reader: Reader, raw: bytes) -> None:
        """Give a reader one input, in time; whatever it does but read or refuse it in words is a defect, and raised."""
        self.inputs += 1
        try:
            with in_time():
                reader.read(raw)
            self.read += 1
        except reader.refuses as error:
            said_well(error, error.report() if isinstance(error, BadInput) else str(error))
            self.refused += 1

    def told(self) -> dict[str, int]:
        """Return the counts by name."""
        return asdict(self)
