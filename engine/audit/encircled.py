"""A circle shown in a person: refused without what is asked for; not with it; and it comes by itself once too late."""

from collections.abc import Iterator
from dataclasses import dataclass

from ..decide.finding import Finding
from ..language.conditions import Condition
from ..language.dates import text
from ..language.rulebook import DONE, Act, Rule
from .audited import Audited
from .circle import Circle
from .eras import Era
from .flaw import Scene, Witness
from .posing import Posing
from .said import allowed, answer_of, judged, rule_of, stance_in_words, thing_in_words
from .typical import Person, State

TITLE = "someone who lacks nothing but what comes only afterwards"


@dataclass(frozen=True)
class Shown:
    """Looks for people in circles of one era."""

    audited: Audited
    era: Era

    @property
    def day(self) -> int:
        """The day judged: the last of the era, or of the audit."""
        return max(self.era.first, min(self.audited.day, self.era.end - 1))

    def witness(self, circle: Circle) -> Witness | None:
        """Return a person who lacks nothing but what is asked for; None where none is found."""
        sort, id, outcome = circle.demand
        if sort == "act":
            return self._before_an_act(circle, self.audited.book.acts[id], outcome)
        return self._under_a_rule(circle, rule_of(self.audited.book, id))

    def _under_a_rule(self, circle: Circle, rule: Rule) -> Witness | None:
        book, stance = self.audited.book, stance_in_words(self.era.stance, self.audited)
        wanted = [pair for each in (*self._route(circle), rule) for pair in _conditions(each)]
        for person in self._people(Person(book, self.day), wanted):
            refused = self._judge(person, rule.decides)
            if refused is None or not _by(refused, rule):
                continue
            scenes = [Scene(stance, rule.decides, answer_of(refused))]
            granted = self._judge(self._with(person, circle), rule.decides)
            if granted is not None:
                scenes.append(Scene(f"{stance}; with what is asked for", rule.decides, answer_of(granted)))
            later = self._afterwards(circle)
            if later is not None:
                scenes.append(self._later(stance, circle, later))
            replayed = granted is not None and not _by(granted, rule) and later is not None
            return Witness(person.life(TITLE), person.exceptions(), (), tuple(scenes), replayed)
        return None

    def _before_an_act(self, circle: Circle, act: Act, outcome: str) -> Witness | None:
        """Return somebody of whom the act is not allowed, and is with the change."""
        stance = stance_in_words(self.era.stance, self.audited)
        told = f"on: {text(self.day)}, act: {act.id}" + ("" if outcome == DONE else f", outcome: {outcome}")
        events = (f"{{{told}}}",)
        for ready in self._people(Person(self.audited.book, self.day), [(act.requires, True)]):
            status, now = circle.change[1], ready.value(circle.change[1])
            begins = Person(self.audited.book, self.day).value(status)
            if now != circle.change[2] or begins is None:
                continue
            person = ready.turned(status, State(begins))
            lives = [one.life(TITLE, events=events) for one in (person, ready)]
            found = [allowed(self.audited, self.era.stance, life, self.day) for life in lives]
            later = self._afterwards(circle)
            if found == [False, True] and later is not None:
                scenes = (
                    Scene(stance, act.id, "not allowed"),
                    Scene(f"{stance}; with what is asked for", act.id, "allowed"),
                    self._later(stance, circle, later),
                )
                return Witness(lives[0], person.exceptions(), (), scenes, True)
        return None

    def _later(self, stance: str, circle: Circle, later: Finding) -> Scene:
        goal = thing_in_words(circle.goal, self.audited.book)
        return Scene(f"{stance}; once “{goal}”", circle.change[1], answer_of(later))

    def _route(self, circle: Circle) -> list[Rule]:
        """The rule on the way to the goal that the demand keeps from taking effect, if it is one."""
        place = circle.chain.index(circle.demand)
        rules = [rule_of(self.audited.book, thing[1]) for thing in circle.chain[:place] if thing[0] == "rule"]
        return rules[-1:]

    def _with(self, person: Person, circle: Circle) -> Person:
        """Return a person with all that lies between the demand and the change."""
        place = circle.chain.index(circle.demand)
        for sort, name, value in (*circle.chain[place:], circle.change):
            if sort == "status":
                person = person.turned(name, State(value))
        return person

    def _afterwards(self, circle: Circle) -> Finding | None:
        """Return what the change is of somebody who has reached the goal, by the rules that bring it about."""
        for key in circle.after:
            goal = Person(self.audited.book, self.day).turned(circle.goal[1], State(circle.goal[2]))
            for person in self._people(goal, [(rule_of(self.audited.book, key).when, True)]):
                found = self._judge(person, circle.change[1])
                if found is not None and found.outcome == circle.change[2]:
                    return found
        return None

    def _people(self, person: Person, wanted: list[tuple[Condition, bool]]) -> list[Person]:
        return Posing(self.era.web.program).people(person, wanted)

    def _judge(self, person: Person, asked: str) -> Finding | None:
        found = judged(self.audited, self.era.stance, person.life(TITLE), (asked,), self.day)
        return None if found is None else found[asked]


def _conditions(rule: Rule) -> Iterator[tuple[Condition, bool]]:
    yield rule.when, True
    if rule.unless is not None:
        yield rule.unless, False


def _by(finding: Finding, rule: Rule) -> bool:
    """Tell whether a rule gave an answer."""
    return any(trace.rule == rule.key for trace in finding.because)
