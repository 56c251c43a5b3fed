"""Random rulebooks small enough that every person can be looked at."""

# ruff: noqa: E501 (a line of YAML is a line)

from random import Random

from zhol.engine.language.load import build
from zhol.engine.language.rulebook import Rulebook
from zhol.engine.text.diagnostic import BadInput

VOCABULARY = """
layers: {law: {}, practice: {over: [law]}, assumption: {under: all}}
actors: {person: self, office: arva}
roles: {mother: parent}
terms:
  sense: {readings: [narrow, wide], cite: [{work: act, at: s 1, mark: V1}]}
facts:
  born: {type: date}
  clan: {type: [hill, shore]}
  rich: {type: bool, normally: "no"}
  skills: {type: {set: [weaving, riding]}}
statuses:
  permit: {values: [none, held, ended], begins: none, missing: none, then: {held: ended}}
  plea: {values: [none, pending, granted], begins: none, missing: none}
  nat: {values: [none, held, lost], begins: none}
questions:
  q1: {outcomes: [good, fair, bad]}
  q2: {outcomes: [good, fair, bad]ASKED}
"""
VALUES = {"permit": ["none", "held", "ended"], "plea": ["none", "pending", "granted"], "nat": ["none", "held", "lost"]}
OUTCOMES = ["good", "fair", "bad"]
CITE = "[{work: act, at: s 1, mark: V1}]"
ACTS = """
- {id: file, actor: person, effects: [plea becomes pending], layer: law, cite: CITE}
- {id: give, actor: office, requires: [plea is pending], effects: [plea becomes granted, permit becomes held for 30 days, nat becomes held], layer: law, cite: CITE}
- {id: take, actor: office, effects: [permit becomes ended, nat becomes lost], layer: law, cite: CITE}
"""
PARAMETERS = """
  wait: {unit: days, term: sense, values: [{from: 2001-01-01, value: {narrow: 20, wide: 45}, cite: CITE}]}
  months: {unit: months, values: [{from: 2001-01-01, value: 1, cite: CITE}, {from: 2010-08-31, value: 2, cite: CITE}]}
"""
DAYS = ("2010-08-31", "2010-10-31")
"""The days judged: the last of a month, so that months are not all alike."""
SINCE = ("2010-07-31", "2010-08-30")
BORN = ("1992-08-31", "1992-09-01")


class Small:
    """A small rulebook being drawn."""

    def __init__(self, draw: Random) -> None:
        self.draw = draw

    def text(self) -> dict[str, str]:
        """Return the texts of its files."""
        draw = self.draw
        asked = f", asked_when: [{self.atom()}]" if draw.random() < 0.5 else ""
        rules = self._ladder() if draw.random() < 0.3 else [self._rule(n, "q1") for n in range(draw.randint(2, 4))]
        rules += [self._rule(n, "q2", "q1 is " + draw.choice(OUTCOMES)) for n in range(draw.randint(1, 3))]
        for status in draw.sample(list(VALUES), draw.choice([0, 1, 1, 2])):
            rules += [self._acting(n, status) for n in range(draw.randint(1, 2))]
        body = "\n".join(["parameters:", PARAMETERS.strip("\n"), "rules:", *rules, "acts:", ACTS])
        return {
            "vocabulary.yaml": VOCABULARY.replace("ASKED", asked),
            "act/instrument.yaml": "instrument: {id: act, title: An Act, layer: law}",
            "act/all.yaml": body.replace("CITE", CITE),
        }

    def _rule(self, n: int, target: str, reads: str = "") -> str:
        draw = self.draw
        parts = [f"id: {target}.{n}", f"decides: {target}", self._outcome(), *self._when(reads)]
        if n and draw.random() < 0.5:
            parts.append(f"overrides: [{target}.{draw.randrange(n)}]")
        if draw.random() < 0.2:
            parts.append("default: yes")
        return f"- {{{', '.join(parts)}, cite: CITE}}"

    def _ladder(self) -> list[str]:
        """A rule, its exception, and the exception to that: where the last applies the first revives."""
        draw = self.draw
        atoms = draw.sample(["rich", "clan is hill", "plea is pending", "nat is held", "permit is not none"], 3)
        outcomes = draw.sample(OUTCOMES, 3)
        return [
            f"- {{id: q1.{n}, decides: q1, outcome: {outcome}, layer: {draw.choice(['law', 'law', 'practice'])}, "
            f"when: [{atom}], {f'overrides: [q1.{n - 1}], ' if n else ''}cite: CITE}}"
            for n, (atom, outcome) in enumerate(zip(atoms, outcomes, strict=True))
        ]

    def _outcome(self) -> str:
        draw = self.draw
        if draw.random() < 0.75:
            return f"outcome: {draw.choice(OUTCOMES)}"
        listed = ", ".join(draw.sample(OUTCOMES, 2))
        return f"may: {{actor: {draw.choice(['office', 'person'])}, outcomes: [{listed}], within: none stated}}"

    def _acting(self, n: int, status: str) -> str:
        draw = self.draw
        parts = [f"id: {status}.{n}", f"decides: {status}", f"outcome: {draw.choice(VALUES[status])}"]
        other = draw.choice([s for s in VALUES if s != status])
        if draw.random() < 0.3:
            parts.append(f"at: {other} becomes {draw.choice(VALUES[other])}")
        return f"- {{{', '.join([*parts, *self._when()])}, cite: CITE}}"

    def _when(self, reads: str = "") -> list[str]:
        draw = self.draw
        parts = [f"layer: {draw.choices(['law', 'practice', 'assumption'], [5, 3, 1])[0]}"]
        read = [reads] if reads and draw.random() < 0.7 else []
        parts.append(f"when: [{', '.join([*read, *(self.condition() for _ in range(draw.randint(1, 2)))])}]")
        if draw.random() < 0.3:
            parts.append(f"unless: [{self.condition()}]")
        if draw.random() < 0.2:
            parts.append(f"reading: {{sense: {draw.choice(['narrow', 'wide'])}}}")
        if draw.random() < 0.3:
            edge = draw.choice(["from: 2010-09-15", "until: 2010-09-15", "from: 2010-08-30"])
            parts.append(f"in_force: {{{edge}{draw.choice(['', '', ', governed_by: since plea'])}}}")
        return parts

    def condition(self) -> str:
        """Draw a condition."""
        draw, kind = self.draw, self.draw.random()
        if kind < 0.75:
            return self.atom()
        if kind < 0.87:
            return f"{{{draw.choice(['any', 'all', 'none'])}: [{self.atom()}, {self.atom()}]}}"
        if kind < 0.95:
            return f"{{at_least: {{n: 2, of: [{self.atom()}, {self.atom()}, {self.atom()}]}}}}"
        return f"{{{draw.choice(['some', 'every'])}: mother, has: [{draw.choice(['rich', 'plea is granted'])}]}}"

    def atom(self) -> str:
        """Draw an atom."""
        draw = self.draw
        status = draw.choice(list(VALUES))
        told = [
            f"{status} is {draw.choice(VALUES[status])}",
            f"{status} is {draw.choice(VALUES[status])}",
            f"{status} is not {draw.choice(VALUES[status])}",
            "clan is hill",
            "rich",
            "skills is riding",
        ]
        compare = draw.choice(["<", "<=", ">=", ">"])
        dated = [
            f"on {compare} since {status} + {draw.choice(['30 days', '1 months', 'param wait', 'param months'])}",
            f"on {compare} born + 18 years",
            f"since permit {compare} since plea",
            f"since permit {compare} since plea + 1 months",
            f"on {compare} 2010-09-10",
            f"since {status} {compare} 2010-08-15",
            "on >= until permit - 60 days",
        ]
        return draw.choice(dated if draw.random() < 0.35 else told)


def book(seed: int) -> Rulebook | None:
    """Draw a rulebook; None where it has a circle or says nothing, which loading reports."""
    try:
        return build(Small(Random(seed)).text())
    except BadInput:
        return None
