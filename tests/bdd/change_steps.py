"""When it is asked what would change an answer, and then: by what, in whose hands. See features/README.md."""

from pytest_bdd import then, when

from zhol.engine.language.dates import day_of, text
from zhol.engine.paths.advice import Adviser
from zhol.engine.paths.change import Advice, Being, Change, Chosen, Lifted, Remedy, Turned
from zhol.tests.bdd.patterns import DATE, WORD, told
from zhol.tests.bdd.phrases import LIST, listed
from zhol.tests.bdd.stage import Stage

UNDER = r"(?:under (?P<under>[^,]+), )?"


@when(told(rf"it is asked what would change (?P<question>{WORD})(?: on (?P<day>{DATE}))?"))
def _asked(stage: Stage, question: str, day: str | None) -> None:
    assert question in stage.checker().book.vocabulary.questions, f"there is no question '{question}'"
    stage.asserted.add(question)
    judgement = stage.judge((day_of(day),) if day else (), of=question)
    stage.advice = Adviser(stage.checker()).advise(
        stage.case(), judgement, questions=(question,), rules_off=stage.off
    )  # fmt: skip


def advice(stage: Stage, under: str | None) -> list[Advice]:
    """Return the advice spoken of: that of a column, by its heading, or all."""
    assert stage.advice is not None, "nothing was asked; say `When it is asked what would change ...`"
    wanted = (under or "").removeprefix("+ ")
    found = [a for a in stage.advice if not under or a.column.removeprefix("+ ") == wanted]
    assert found, f"there is no advice under '{under}'; it is for {[a.column for a in stage.advice]}"
    return found


def word(change: Change) -> str:
    """Name a change as the steps do."""
    if isinstance(change, Turned):
        return f"{change.status}={change.value}"
    if isinstance(change, Chosen):
        return f"{change.question}={change.outcome}"
    if isinstance(change, Lifted):
        return change.rule
    if isinstance(change, Being):
        return f"{change.fact}={change.value}"
    return f"{change.term}={change.reading}"


def among(found: Advice, kinds: tuple[str, ...], words: str) -> Remedy:
    """Return the remedy of some kinds that is made of certain changes."""
    known = {frozenset(map(word, remedy.changes)): remedy for remedy in found.remedies if remedy.kind in kinds}
    asked = frozenset(listed(words))
    assert asked in known, f"under {found.column}, these are enough: {[sorted(some) for some in known]}"
    return known[asked]


MADE = ("act", "status", "choice")


@then(told(rf"{UNDER}the person alone can bring about (?P<words>{LIST})"))
def _own(stage: Stage, under: str | None, words: str) -> None:
    for found in advice(stage, under):
        assert among(found, MADE, words).own, f"under {found.column} it is in the hands of others"


@then(told(rf"{UNDER}it would be so with (?P<words>{LIST}), in the hands of (?P<hands>{LIST})"))
def _others(stage: Stage, under: str | None, words: str, hands: str) -> None:
    for found in advice(stage, under):
        remedy = among(found, MADE, words)
        assert not remedy.own, f"under {found.column} it is in the person's own hands"
        assert set(remedy.hands) == set(listed(hands)), remedy.hands


@then(told(rf"{UNDER}(?P<words>{LIST}) goes by (?P<acts>{LIST})"))
def _by_acts(stage: Stage, under: str | None, words: str, acts: str) -> None:
    for found in advice(stage, under):
        offers = among(found, MADE, words).acts
        assert [offer.act for offer in offers] == listed(acts), [offer.act for offer in offers]


@then(told(rf"{UNDER}no act brings about (?P<words>{LIST}) on that day"))
def _no_act(stage: Stage, under: str | None, words: str) -> None:
    for found in advice(stage, under):
        remedy = among(found, MADE, words)
        assert remedy.makers, f"under {found.column} it goes by {[offer.act for offer in remedy.acts]}"


@then(told(rf"{UNDER}with (?P<words>{LIST}), (?P<question>{WORD}) would become (?P<outcome>{WORD})"))
def _worse(stage: Stage, under: str | None, words: str, question: str, outcome: str) -> None:
    for found in advice(stage, under):
        worse = among(found, MADE, words).worse
        assert (question, outcome) in worse, f"under {found.column}, worse would be {worse}"


@then(told(rf"{UNDER}with (?P<words>{LIST}), there would be a danger of (?P<act>{WORD})"))
def _danger(stage: Stage, under: str | None, words: str, act: str) -> None:
    for found in advice(stage, under):
        assert stage.act(act) in among(found, MADE, words).dangers, among(found, MADE, words).dangers


@then(told(rf"{UNDER}it would be so without (?P<words>{LIST})"))
def _without(stage: Stage, under: str | None, words: str) -> None:
    for found in advice(stage, under):
        among(found, ("rule",), words)


@then(told(rf"{UNDER}it would be so where (?P<words>{LIST}) is how the law is read"))
def _read(stage: Stage, under: str | None, words: str) -> None:
    for found in advice(stage, under):
        among(found, ("reading",), words)


@then(told(rf"{UNDER}it would be so for a person with (?P<words>{LIST})"))
def _being(stage: Stage, under: str | None, words: str) -> None:
    for found in advice(stage, under):
        among(found, ("fact",), words)


@then(told(rf"{UNDER}nothing but (?P<words>{LIST}) would do"))
def _nothing_but(stage: Stage, under: str | None, words: str) -> None:
    for found in advice(stage, under):
        single = {frozenset(map(word, remedy.changes)) for remedy in found.remedies if remedy.kind in MADE}
        assert single == {frozenset([each]) for each in listed(words)}, sorted(map(sorted, single))


@then(told(rf"{UNDER}nothing in the person's own hands is enough(?P<proved>, proved)?"))
def _alone(stage: Stage, under: str | None, proved: str | None) -> None:
    for found in advice(stage, under):
        assert not found.own, f"under {found.column}, {[list(map(word, r.changes)) for r in found.own]} is enough"
        assert found.alone == "proved" or not proved, f"under {found.column} it is {found.alone}"


@then(told(rf"{UNDER}time alone brings it on (?P<start>{DATE})(?: until (?P<to>{DATE})| (?P<on>and it lasts))"))
def _time(stage: Stage, under: str | None, start: str, to: str | None, on: str | None) -> None:
    for found in advice(stage, under):
        spell = found.spell and (text(found.spell.start), found.spell.to and text(found.spell.to))
        assert spell == (start, to), f"under {found.column} it is {spell}"


@then(told(rf"{UNDER}time alone does not bring it"))
def _no_time(stage: Stage, under: str | None) -> None:
    for found in advice(stage, under):
        assert found.spell is None, f"under {found.column}, from {text(found.spell.start)}"


@then(told(r"there is nothing to change"))
def _best(stage: Stage) -> None:
    assert stage.advice == (), f"there is advice for {[a.column for a in stage.advice or ()]}"
