"""When a way is sought, and then: by which acts it goes, how long it takes, what is met. See features/README.md."""

from pytest_bdd import then, when

from zhol.engine.decide.life import Case
from zhol.engine.language.dates import day_of, text
from zhol.engine.paths.bars import Bar
from zhol.engine.paths.going_on import lived
from zhol.engine.paths.moment import done, known_by
from zhol.engine.paths.path import Outlook, Path
from zhol.engine.paths.ways import Guide
from zhol.tests.bdd.patterns import DATE, WORD, told
from zhol.tests.bdd.phrases import LIST, listed
from zhol.tests.bdd.stage import Stage

UNDER = r"(?:under (?P<under>[^,]+), )?"


@when(
    told(
        rf"(?P<every>the|every) way to (?P<goal>{WORD}) is sought(?: from (?P<day>{DATE}))?"
        rf"(?: without (?P<without>{LIST}))?(?: avoiding (?P<avoid>{WORD}))?(?: at (?P<mode>best|worst))?"
        rf"(?P<unlawfully> even unlawfully)?"
        rf"(?P<opens> and what opens it)?"
    )
)
def _sought(
    stage: Stage, every: str, goal: str, day: str | None, without: str | None, avoid: str | None, mode: str | None,
    unlawfully: str | None, opens: str | None,
) -> None:  # fmt: skip
    stage.roads = Guide(stage.checker()).roads(
        stage.case(), goal, on=day_of(day) if day else None, layers=stage.layers, readings=stage.readings,
        rules_off=stage.off, mode=mode or "asked", without=tuple(listed(without)) if without else (),
        avoid=(avoid,) if avoid else (), unlawfully=bool(unlawfully), opens=bool(opens),
        every=every == "every",
    )  # fmt: skip
    for outlook in stage.roads.outlooks:
        for path in outlook.paths:
            lived_again(stage, outlook, path)


def lived_again(stage: Stage, outlook: Outlook, path: Path) -> None:
    """Fail unless each step, told as an event of the life, is allowed, as `zhol check` judges it."""
    assert stage.roads is not None
    life = stage.case().life
    events = [done(step.act, step.outcome, step.earliest) for step in path.steps]
    again = Case("again", lived(known_by(life, stage.roads.on), events))
    judged = stage.checker().check(
        again, on=(path.reached,), layers=outlook.layers, readings=stage.readings, rules_off=stage.off
    )
    steps = {(step.act, step.earliest) for step in path.steps}
    forbidden = [e.event for e in judged.columns[0].not_allowed if (e.event, e.on.lo) in steps]
    assert not forbidden, f"under {outlook.title}, steps that are not allowed: {forbidden}"


def outlooks(stage: Stage, under: str | None) -> list[Outlook]:
    """Return the outlooks spoken of: that of a column, by its heading, or all."""
    assert stage.roads is not None, "no way was sought; say `When the way to ... is sought`"
    wanted = (under or "").removeprefix("+ ")
    found = [o for o in stage.roads.outlooks if not under or o.title.removeprefix("+ ") == wanted]
    assert found, f"there is no column '{under}'; they are {[o.title for o in stage.roads.outlooks]}"
    return found


def paths(stage: Stage, under: str | None) -> list[Path]:
    """Return the first way of each outlook spoken of."""
    for outlook in outlooks(stage, under):
        assert outlook.paths, f"under {outlook.title} there is no way; in it stand {[b.of for b in outlook.blocks]}"
    return [outlook.paths[0] for outlook in outlooks(stage, under)]


@then(told(rf"{UNDER}there is no way(?:, for (?P<blocks>{LIST}))?"))
def _none(stage: Stage, under: str | None, blocks: str | None) -> None:
    for outlook in outlooks(stage, under):
        assert not outlook.paths, f"under {outlook.title} it goes by {[s.act for s in outlook.paths[0].steps]}"
        assert outlook.certified or outlook.closed, f"under {outlook.title} it is not settled"
        assert blocks is None or {b.of for b in outlook.blocks} == set(listed(blocks)), [b.of for b in outlook.blocks]


@then(
    told(
        rf"{UNDER}(?:without rule (?P<rule>{WORD})|had (?P<act>{WORD}) not been done) a way opens"
        r"(?: of (?P<n>\d+) steps?)?"
    )
)
def _opens(stage: Stage, under: str | None, rule: str | None, act: str | None, n: str | None) -> None:
    for outlook in outlooks(stage, under):
        found = {o.of: o.steps for o in outlook.openings or () if o.least is not None}
        assert (rule or act) in found, f"under {outlook.title}, it is opened by {found}"
        assert n is None or found[rule or act or ""] == int(n), f"under {outlook.title}, it is opened by {found}"


@then(told(rf"{UNDER}it would take (?P<bars>{LIST})(?P<proved>, and no fewer)?"))
def _takes_bars(stage: Stage, under: str | None, bars: str, proved: str | None) -> None:
    for outlook in outlooks(stage, under):
        assert outlook.fewest, f"under {outlook.title} it was not looked for"
        found = [sorted(said(bar) for bar, _ in each.bars) for each in outlook.fewest.sets]
        assert sorted(listed(bars)) in found, f"under {outlook.title} it would take {found}"
        assert not proved or outlook.fewest.proved, f"under {outlook.title} it is not proved"


@then(told(rf"{UNDER}nothing thought away opens a way"))
def _takes_nothing(stage: Stage, under: str | None) -> None:
    for outlook in outlooks(stage, under):
        assert outlook.fewest, f"under {outlook.title} it was not looked for"
        found = [sorted(said(bar) for bar, _ in each.bars) for each in outlook.fewest.sets]
        assert outlook.fewest.least is None, f"under {outlook.title} it would take {found}"


@then(told(rf"{UNDER}(?P<bar>{WORD}) would be up to (?P<whose>{LIST})"))
def _in_hands(stage: Stage, under: str | None, bar: str, whose: str) -> None:
    for outlook in outlooks(stage, under):
        assert outlook.fewest, f"under {outlook.title} it was not looked for"
        found = {said(b): w for each in outlook.fewest.sets for b, w in each.bars}
        assert bar in found, f"under {outlook.title} it would take {sorted(found)}"
        held = found[bar]
        names = ["nobody"] if held is None else [*held.actors] or ["life", "actor", "practice", "law"][held.rank :][:1]
        assert names == listed(whose), f"under {outlook.title}, {bar} would be up to {names}"


def said(bar: Bar) -> str:
    """Name a bar: a status and its value, else whose condition it is, and which."""
    if bar.sort == "value":
        return f"{bar.of}={bar.part}"
    return bar.of if bar.sort == "rule" else f"{bar.of}/{int(bar.part) + 1 if bar.part else bar.sort}"


@then(told(rf"{UNDER}nothing opens a way by itself"))
def _nothing_opens(stage: Stage, under: str | None) -> None:
    for outlook in outlooks(stage, under):
        assert outlook.openings == (), f"under {outlook.title}, it is opened by {outlook.openings}"


@then(told(rf"{UNDER}the way goes by (?P<acts>{LIST})"))
def _goes(stage: Stage, under: str | None, acts: str) -> None:
    for path in paths(stage, under):
        assert [step.act for step in path.steps] == listed(acts), [step.act for step in path.steps]


@then(told(rf"{UNDER}(?P<a>a|no) way goes by (?P<acts>{LIST})"))
def _one_goes(stage: Stage, under: str | None, a: str, acts: str) -> None:
    for outlook in outlooks(stage, under):
        found = [[step.act for step in path.steps] for path in outlook.paths]
        assert (listed(acts) in found) == (a == "a"), f"under {outlook.title} they go by {found}"


@then(told(rf"{UNDER}there (?:is one way|are (?P<n>\d+) ways)"))
def _ways(stage: Stage, under: str | None, n: str | None) -> None:
    for outlook in outlooks(stage, under):
        found = [[step.act for step in path.steps] for path in outlook.paths]
        assert len(found) == int(n or 1), f"under {outlook.title} they go by {found}"


@then(told(rf"{UNDER}the way needs no step"))
def _no_step(stage: Stage, under: str | None) -> None:
    for path in paths(stage, under):
        assert not path.steps, [step.act for step in path.steps]


@then(told(rf"{UNDER}step (?P<act>{WORD}) is an offence"))
def _offence(stage: Stage, under: str | None, act: str) -> None:
    for path in paths(stage, under):
        marks = {step.act: step.offence for step in path.steps}
        assert marks.get(stage.act(act)), f"the steps, and whether each is an offence: {marks}"


@then(told(rf"{UNDER}no step is an offence"))
def _lawful(stage: Stage, under: str | None) -> None:
    for path in paths(stage, under):
        assert not any(step.offence for step in path.steps), [step.act for step in path.steps if step.offence]


@then(told(rf"{UNDER}the way takes (?P<least>\d+)(?: to (?P<most>\d+)| days? or (?P<more>more)|) ?(?:days?)?"))
def _takes(stage: Stage, under: str | None, least: str, most: str | None, more: str | None) -> None:
    for path in paths(stage, under):
        asked = None if more else int(most or least)
        assert (path.least, path.most) == (int(least), asked), (path.least, path.most)


@then(told(rf"{UNDER}the way meets (?P<question>{WORD}) from (?P<start>{DATE})(?: to (?P<to>{DATE})| (?P<on>on))"))
def _meets(stage: Stage, under: str | None, question: str, start: str, to: str | None, on: str | None) -> None:
    for path in paths(stage, under):
        met = [(text(w.start), w.to and text(w.to)) for w in path.windows if w.question == question]
        assert (start, to) in met, f"it meets {met}"


@then(
    told(
        rf"{UNDER}the way may meet (?P<question>{WORD}) (?:for (?P<most>\d+) days|with no end stated)"
        rf"(?: from (?P<opened>{WORD}))?(?: until (?P<closed>{WORD}))?"
    )
)
def _may_meet(
    stage: Stage, under: str | None, question: str, most: str | None, opened: str | None, closed: str | None
) -> None:
    for path in paths(stage, under):
        names: dict[int | None, str | None] = {None: None, **{n: s.act for n, s in enumerate(path.steps, 1)}}
        met = [(w.most, names[w.opened], names[w.closed]) for w in path.windows if w.question == question]
        assert (int(most) if most else None, opened, closed) in met, f"it may meet {met}"


@then(told(rf"{UNDER}the way does not meet (?P<question>{WORD})"))
def _meets_not(stage: Stage, under: str | None, question: str) -> None:
    assert question in stage.checker().book.vocabulary.questions, f"there is no question '{question}'"
    for path in paths(stage, under):
        met = [(text(w.start), w.to and text(w.to)) for w in path.windows if w.question == question]
        assert not met, f"it meets {met}"


@then(told(rf"{UNDER}on the way there is a danger of (?P<act>{WORD})(?P<trap>, a trap)?"))
def _danger(stage: Stage, under: str | None, act: str, trap: str | None) -> None:
    stage.act(act)
    for path in paths(stage, under):
        met = {peril.danger.act: peril.trap for peril in path.perils}
        assert act in met, f"the dangers are {sorted(met)}"
        assert not trap or met[act], f"a way is still seen after '{act}'"


@then(told(rf"{UNDER}step (?P<act>{WORD}) comes too late(?: on (?P<day>{DATE}))?"))
def _late(stage: Stage, under: str | None, act: str, day: str | None) -> None:
    for path in paths(stage, under):
        assert path.clash, "no step comes too late"
        assert path.steps[path.clash.step].act == act, path.steps[path.clash.step].act
        assert day is None or text(path.clash.day) == day, text(path.clash.day)
