"""Random small rulebooks of two invented states, as the text of their files."""

# ruff: noqa: E501 (a line of YAML is a line)

from random import Random

from zhol.engine.language.load import build
from zhol.engine.language.rulebook import Rulebook
from zhol.engine.text.diagnostic import BadInput

VOCABULARY = """
layers: {law: {}, treaty: {}, practice: {over: [law, treaty]}, assumption: {under: all}}
actors: {person: self, office: arva}
roles: {mother: parent, father: parent}
terms:
  sense: {readings: [narrow, wide], cite: [{work: act, at: s 1, mark: V1}]}
facts:
  born: {type: date}
  clan: {type: [hill, shore, fen]}
  rich: {type: bool}
  guilty: {type: bool, missing: "no"}
  filed: {type: date}
  skill: {type: int, unit: point, min: 0, max: 3}
statuses:
  location: {values: [arva, bost, sea], plain: yes, begins: arva}
  permit: {values: [none, held, ended], begins: none, missing: none, then: {held: ended}}
  paper: {values: [none, held], begins: none, missing: none, document: yes}
  nat: {values: [none, held, lost], begins: none}
  plea: {values: [none, pending, granted, refused], begins: none, missing: none}
  stamps: {type: int, unit: stamp, min: 0, max: 5, begins: 0, missing: 0}
questions:
  q1: {outcomes: [good, fair, bad]}
  q2: {outcomes: [good, fair, bad]ASKED2}
  q3: {outcomes: [good, fair, bad]ASKED3}
"""
VALUES = {
    "location": ["arva", "bost", "sea"],
    "permit": ["none", "held", "ended"],
    "paper": ["none", "held"],
    "nat": ["none", "held", "lost"],
    "plea": ["none", "pending", "granted", "refused"],
    "stamps": ["0", "1", "2", "3"],
}
QUESTIONS = ("q1", "q2", "q3")
ACTS = """
- {id: leave, actor: person, effects: [location becomes bost], layer: law, cite: CITE}
- {id: file, actor: person, effects: [plea becomes pending], layer: law, cite: CITE}
- {id: give, actor: office, requires: [plea is pending], effects: [permit becomes held for LAPSE], layer: law, notes: [location], cite: CITE}
- {id: keep, actor: office, effects: [permit becomes held, paper becomes held], layer: law, cite: CITE}
- {id: till, actor: office, effects: [permit becomes held until since plea + 40 days], layer: law, cite: CITE}
- {id: decide, actor: office, decided_by: q1, effects: {good: [plea becomes granted, nat becomes held], fair: [], bad: [plea becomes refused]}, layer: law, cite: CITE}
- {id: stamp, actor: office, effects: [stamps increases by 1], layer: law, cite: CITE}
- {id: seize, actor: office, effects: [paper becomes none, location becomes sea], layer: practice, cite: CITE}
- {id: void, actor: office, effects: [nat becomes lost], layer: law, reading: {sense: wide}, cite: CITE}
"""
CITE = "[{work: act, at: s 1, mark: V1}]"
FIRST = 734_000  # 2010-08-12
"""The day around which all dates are drawn."""


class Book:
    """A rulebook being drawn."""

    def __init__(self, draw: Random, doubts: bool = False) -> None:
        self.draw = draw
        self.doubts = doubts

    def text(self) -> dict[str, str]:
        """Return the texts of its files."""
        draw = self.draw
        asked = [f", asked_when: [{self.atom(-1)}]" if draw.random() < 0.4 else "" for _ in (2, 3)]
        words = VOCABULARY.replace("ASKED2", asked[0]).replace("ASKED3", asked[1])
        acts = ACTS.replace("LAPSE", draw.choice(["30 days", "1 months", "param length"]))
        acts = ACTS.replace("LAPSE", "param length") if self.doubts else acts
        files = {
            "vocabulary.yaml": words,
            "act/instrument.yaml": "instrument: {id: act, title: An Act, layer: law, over: [code]}",
            "code/instrument.yaml": "instrument: {id: code, title: A Code, layer: law}",
            "act/all.yaml": "\n".join(
                [self._parameters(), "rules:", *self._rules("a"), "acts:", acts, self._duties()]
            ).replace("CITE", CITE),
            "code/all.yaml": "\n".join(["rules:", *self._rules("c")]).replace("CITE", CITE),
        }
        if draw.random() < 0.3:
            files["more/instrument.yaml"] = "instrument: {id: more, title: More, layer: law}"
            files["more/all.yaml"] = "\n".join(["rules:", *self._residual(), *self._exception()]).replace("CITE", CITE)
        return files

    def _parameters(self) -> str:
        draw, day = self.draw, self.day()
        first = draw.choice(["2001-01-01", "2010-08-20"])
        late = Random(f"{day} {first}")
        gone = f", until: {self._edge(late)}" if late.random() < 0.3 else ""
        begins = self._edge(late) if late.random() < (0.7 if self.doubts else 0.3) else "2001-01-01"
        length = f"{{from: {begins}{gone}, value: {draw.randint(5, 40)}, cite: CITE}}, {{from: {day}, value: {draw.randint(5, 40)}, cite: CITE}}"
        return f"""parameters:
  length: {{unit: days, values: [{length}]}}
  wait: {{unit: days, term: sense, values: [{{from: {first}, value: {{narrow: {draw.randint(1, 30)}, wide: {draw.randint(1, 60)}}}, cite: CITE}}]}}
  months: {{unit: months, values: [{{from: {first}, value: {draw.randint(1, 3)}, cite: CITE}}]}}
  begins: {{unit: date, values: [{{from: 2001-01-01, value: {self.day()}, cite: CITE}}]}}"""

    def _edge(self, late: Random) -> str:
        """Draw a day on which a value begins or ends; in a rulebook of doubts it is known only to lie within a few."""
        from zhol.engine.language.dates import text

        day = FIRST + late.randint(0, 60)
        return f"{text(day)}..{text(day + late.randint(1, 3))}" if self.doubts and late.random() < 0.5 else text(day)

    def _rules(self, mark: str) -> list[str]:
        draw = self.draw
        ids: dict[str, list[str]] = {}
        lines = []
        for n in range(draw.randint(2, 5)):
            target = draw.choice(["q1", "q2", "q3", "nat", "permit", "paper", "plea"])
            id = f"{mark}{n}"
            ids.setdefault(target, []).append(id)
            lines.append(self._rule(id, target, ids[target][:-1]))
        if draw.random() < 0.3:
            lines += [
                f"- {{id: {mark}v, decides: q1, outcome: {draw.choice(['good', 'bad'])}, layer: law, in_force: {{{edge}: 2010-10-01}}, when: [{self.atom(0)}], cite: CITE}}"
                for edge in ("until", "from")
            ]
        return lines if mark == "c" else [self._rule("a", "q1", []), *lines]

    def _rule(self, id: str, target: str, earlier: list[str]) -> str:
        draw = self.draw
        is_question = target in QUESTIONS
        level = QUESTIONS.index(target) if is_question else 3
        parts = [f"id: {id}", f"decides: {target}"]
        if is_question and draw.random() < 0.2:
            parts.append(
                f"may: {{actor: office, outcomes: [{', '.join(draw.sample(['good', 'fair', 'bad'], draw.randint(1, 2)))}], within: none stated}}"
            )
        else:
            parts.append(f"outcome: {draw.choice(['good', 'fair', 'bad'] if is_question else VALUES[target])}")
        parts.append(f"layer: {draw.choices(['law', 'treaty', 'practice', 'assumption'], [5, 1, 3, 1])[0]}")
        if not is_question and draw.random() < 0.35:
            parts.append(f"at: {self.trigger()}")
        if draw.random() < 0.3:
            parts.append(f"in_force: {{{self._force()}}}")
        if draw.random() < 0.2:
            parts.append(f"reading: {{sense: {draw.choice(['narrow', 'wide'])}}}")
        if draw.random() < 0.85:
            parts.append(f"when: [{', '.join(self.condition(level) for _ in range(draw.randint(1, 2)))}]")
        if draw.random() < 0.3:
            parts.append(f"unless: [{self.condition(level)}]")
        if earlier and draw.random() < 0.5:
            parts.append(f"overrides: [{draw.choice(earlier)}]")
        if is_question and draw.random() < 0.15:
            parts.append("default: yes")
        return f"- {{{', '.join(parts)}, cite: CITE}}"

    def _residual(self) -> list[str]:
        """Draw what holds of one question where nothing else is said of it, in law and in practice."""
        question, draw = self.draw.choice(QUESTIONS), self.draw
        force = draw.choice(
            ["until: param begins", "from: param begins", "until: param begins, governed_by: filed", self._force()]
        )
        return [
            f"- {{id: {layer}, decides: {question}, outcome: {draw.choice(['good', 'fair', 'bad'])}, layer: {layer}, default: yes, in_force: {{{force}}}, cite: CITE}}"
            for layer in ("law", "practice")
        ]

    def _exception(self) -> list[str]:
        """Draw a rule on a status, its exception for the instant of a change, and a practice that makes the change."""
        status = self.draw.choice(["nat", "paper", "plea"])
        change = self.draw.choice([s for s in ("permit", "plea", "nat") if s != status])
        to, (value, other) = self.draw.choice(VALUES[change]), self.draw.sample(VALUES[status], 2)
        return [
            f"- {{id: relabel, decides: {change}, outcome: {to}, layer: practice, when: [{self.atom(3)}], cite: CITE}}",
            f"- {{id: base, decides: {status}, outcome: {value}, layer: law, when: [{self.atom(3)}], cite: CITE}}",
            f"- {{id: instant, decides: {status}, outcome: {other}, layer: law, at: {change} becomes {to}, when: [{self.atom(3)}], overrides: [base], cite: CITE}}",
        ]

    def _force(self) -> str:
        draw = self.draw
        edges = draw.choice(
            [f"from: {self.day()}", f"until: {self.day()}", "from: param begins", "from: 2010-08-20, until: 2010-11-30"]
        )
        return edges + draw.choice(
            ["", "", ", governed_by: since plea", ", governed_by: since permit", ", governed_by: filed"]
        )

    def _duties(self) -> str:
        draw = self.draw
        if draw.random() < 0.5:
            return ""
        since = draw.choice([self.trigger(), "since plea", "filed"])
        within = draw.choice(["10 days", "1 months", "param length"])
        return f"duties:\n- {{id: answer, owes: office, act: {draw.choice(['decide', 'stamp'])}, since: {since}, within: {within}, when: [{self.atom(3)}], layer: law, cite: CITE}}"

    def trigger(self) -> str:
        """Draw a change that a rule waits for."""
        status = self.draw.choice(["location", "permit", "paper", "nat", "plea"])
        return self.draw.choice([f"{status} becomes {self.draw.choice(VALUES[status])}"] * 6 + ["birth"])

    # --- conditions

    def condition(self, level: int) -> str:
        """Draw a condition that reads no question at or above a level."""
        draw = self.draw
        kind = draw.random()
        if kind < 0.7:
            return self.atom(level)
        if kind < 0.85:
            return f"{{{draw.choice(['any', 'all', 'none'])}: [{self.atom(level)}, {self.atom(level)}]}}"
        if kind < 0.92:
            return f"{{at_least: {{n: 2, of: [{self.atom(level)}, {self.atom(level)}, {self.atom(level)}]}}}}"
        return (
            f"{{{draw.choice(['some: parent', 'every: parent', 'some: mother'])}, has: [{self.atom(-1, plain=True)}]}}"
        )

    def atom(self, level: int, plain: bool = False) -> str:
        """Draw an atom."""
        draw = self.draw
        status = draw.choice(list(VALUES))
        value = draw.choice(VALUES[status])
        values = " or ".join(draw.sample(VALUES[status], 2)) if draw.random() < 0.2 else value
        simple = [
            f"{status} is {values}",
            f"{status} is not {values}",
            "holds paper",
            "clan is hill",
            "clan is shore or fen",
            "rich",
            "not rich",
            "not guilty",
        ]
        dated = [
            f"on {self.compare()} since {status} + {self.length()}", f"on {self.compare()} {self.day()}", f"on {self.compare()} filed + {self.length()}",
            f"since {status} {self.compare()} {self.day()}", "on < until permit", "on >= until permit - 5 days", f"skill {self.compare()} 2 point",
            f"stamps {self.compare()} 2 stamp", "since permit <= since plea", "on < born + 18 years", f"on - {self.length()} >= since {status}",
            "filed is known", "rich is known",
        ]  # fmt: skip
        past = [
            f"{status} was {values} in {self.period()}", f"{status} is {values} throughout {self.period()}", f"{status} was not {value} in {self.period()}", f"{status} was {value}",
            f"days of {status} is {values} in {self.period()} {self.compare()} {draw.randint(0, 25)} days",
            f"days touching {status} is {values} in {self.period()} {self.compare()} {draw.randint(0, 25)} days",
            f"times {status} becomes {values} in {self.period()} {self.compare()} {draw.randint(0, 3)}",
            f"days of {status} is {values} in {self.period()} > param wait",
        ]  # fmt: skip
        if plain:
            return draw.choice(simple * 2 + dated[:2])
        choices = [simple, dated, past]
        if level > 0 and draw.random() < 0.25:
            return f"{draw.choice(QUESTIONS[:level])} is {draw.choice(['good', 'fair', 'bad', 'not good', 'good or fair'])}"
        return draw.choice(draw.choices(choices, [3, 3, 2])[0])

    def compare(self) -> str:
        """Draw a comparison."""
        return self.draw.choice(["<", "<=", ">=", ">", ">=", "<", "=", "!="])

    def length(self) -> str:
        """Draw a length of time."""
        return self.draw.choice(
            [
                f"{self.draw.randint(0, 30)} days",
                "2 weeks",
                "1 months",
                "2 months",
                "param length",
                "param wait",
                "param months",
            ]
        )

    def period(self) -> str:
        """Draw a period."""
        length = self.draw.choice([f"{self.draw.randint(1, 40)} days", "1 months", "2 months", "param length"])
        return self.draw.choice(
            [
                f"last {length}",
                f"last {length}",
                "this calendar year",
                "since since permit",
                "since since plea",
                f"since {self.day()}",
                "since filed",
            ]
        )

    def day(self) -> str:
        """Draw a day."""
        from zhol.engine.language.dates import text

        return text(FIRST + self.draw.randint(0, 150))


def book(seed: int, doubts: bool = False) -> Rulebook | None:
    """Draw a rulebook, with `doubts` one of which not each day is known; None where it has a circle or says nothing,
    which loading reports."""
    try:
        return build(Book(Random(seed), doubts).text())
    except BadInput:
        return None
