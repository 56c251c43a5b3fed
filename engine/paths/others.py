"""What others are taken to do on a way: which acts may be part of one, and who will act as it is offered."""

from dataclasses import dataclass

from ..decide.program import Deed
from ..language.conditions import ALWAYS
from ..language.rulebook import Rulebook
from .offers import Offer

MODES = ("asked", "best", "worst")


@dataclass(frozen=True, slots=True)
class Others:
    """What others are taken to do: what they are asked or bound to (`asked`), anything that helps (`best`), or only
    what they must (`worst`). Actors (or jurisdictions) in `without` do nothing. What the law forbids, whoever does it,
    is done by nobody but `unlawfully`."""

    book: Rulebook
    mode: str = "asked"
    without: tuple[str, ...] = ()
    unlawfully: bool = False

    def usable(self, deed: Deed) -> bool:
        """Tell whether an act may be part of a way."""
        actor = self.book.vocabulary.actors[deed.act.actor]
        if actor.is_chance or actor.id in self.without or actor.of in self.without:
            return False
        if deed.act.offence and not self.unlawfully:
            return False
        if actor.is_self or self.mode == "best":
            return True
        bound = bool(deed.act.decided_by) or any(d.act == deed.act.id for d in self.book.duties.values())
        called = bound or deed.act.requires != ALWAYS
        return not deed.act.harm and (bound if self.mode == "worst" else called)

    def willing(self, offer: Offer) -> bool:
        """Tell whether whoever is to act will act so: at worst nobody chooses in favour."""
        act = self.book.acts[offer.act]
        mine = self.book.vocabulary.actors[act.actor].is_self
        return mine or self.mode != "worst" or offer.how in ("free", "decided")
