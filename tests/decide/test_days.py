"""On which days a replay looks: whatever may have changed by a day, it looks on that day."""

from zhol.engine.decide.case import read_case
from zhol.engine.decide.check import Checker
from zhol.engine.decide.replay import World
from zhol.engine.decide.stance import Stance
from zhol.engine.language.dates import day_of
from zhol.engine.language.load import build

CITE = "cite: [{work: act, at: s 1, mark: V1}]"
FILES = {
    "vocabulary.yaml": """
layers: {law: {}}
actors: {office: arva}
statuses:
  permit: {values: [none, held], begins: none, missing: none}
  nat: {values: [none, held], begins: none, missing: none}
""",
    "act/instrument.yaml": "instrument: {id: act, title: An Act, layer: law}",
    "act/all.yaml": f"""
parameters:
  late: {{unit: date, values: [{{from: 2010-10-12, value: 2010-10-15, {CITE}}}]}}
rules:
- {{id: by-day, decides: nat, outcome: held, when: [permit is held, since permit >= 2010-10-15], {CITE}}}
acts:
- {{id: give, actor: office, effects: [permit becomes held], {CITE}}}
""",
}


def nat_held_from(rule: str, events: str) -> int:
    """Return the first day from which a rule may have made somebody a national, as a replay of a life sees it."""
    text = FILES["act/all.yaml"].replace("when: [permit is held, since permit >= 2010-10-15]", rule)
    book = build({**FILES, "act/all.yaml": text})
    life = read_case(f"case: a life\nopens: {{on: 2010-01-01}}\nevents: [{events}]", "life.yaml", book).life
    program = Checker(book, both_engines=False).compiled.program(Stance(frozenset({"law"}), {}))
    world = World(program, life)
    world.run(day_of("2010-12-01"))
    return next(c.since.lo for c in world.main.tracks["nat"].candidates if c.value == "held")


def test_an_event_within_a_month_may_have_come_late_enough_on_any_day_of_it() -> None:
    give = "{on: 2010-10, act: give}"
    assert nat_held_from("when: [permit is held, since permit >= 2010-10-15]", give) == day_of("2010-10-15")
    assert nat_held_from("when: [since permit > 2010-10-15]", give) == day_of("2010-10-16")
    assert nat_held_from("when: [since permit + 3 days >= 2010-10-15]", give) == day_of("2010-10-12")


def test_the_date_that_governs_may_have_come_into_the_time_of_a_rule_on_any_day() -> None:
    give = "{on: 2010-10, act: give}"
    force = "in_force: {from: 2010-10-15, governed_by: since permit}"
    assert nat_held_from(force, give) == day_of("2010-10-15")
    figure = "in_force: {governed_by: since permit}, when: [on >= param late - 5 days]"
    assert nat_held_from(figure, give) == day_of("2010-10-12")
