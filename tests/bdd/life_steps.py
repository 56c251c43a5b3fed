"""Given a life, and what is otherwise in it. The steps are listed in features/README.md."""

from typing import Any

from pytest_bdd import given

from zhol.tests.bdd.patterns import DATE, WORD, told
from zhol.tests.bdd.sheet import written
from zhol.tests.bdd.stage import Stage
from zhol.tests.bdd.tale import Tale


@given(told(r'the life "(?P<slug>[\w-]+)"'))
def _life(stage: Stage, slug: str) -> None:
    stage.tell(slug)


@given(told("the life"))
def _told_life(stage: Stage, docstring: str) -> None:
    stage.tale = Tale(docstring, "life")


@given(told(rf"a life that (?P<how>begins|opens) on (?P<date>{DATE})"))
def _plain_life(stage: Stage, how: str, date: str) -> None:
    begins = f"person: {{born: {date}}}" if how == "begins" else f"opens: {{on: {date}}}"
    stage.tale = Tale(begins, "life")


@given(told(rf"it is known that (?P<fact>{WORD}) is (?P<value>.+)"))
def _fact(stage: Stage, fact: str, value: str) -> None:
    stage.life().fact(fact, value)


@given(told(rf"it is not known (?P<word>{WORD})"))
def _not_known(stage: Stage, word: str) -> None:
    stage.life().not_known(word)


@given(
    told(
        rf"at the opening (?P<status>{WORD}) is (?P<value>{WORD})"
        rf"(?: since (?P<since>{DATE}))?(?: until (?P<until>{DATE}))?"
    )
)
def _opening(stage: Stage, status: str, value: str, since: str | None, until: str | None) -> None:
    stage.life().opening(status, value, since, until)


@given(told(rf"the (?P<role>{WORD}) is (?P<who>nobody|not known)"))
def _nobody(stage: Stage, role: str, who: str) -> None:
    stage.life().role(role, who if who == "nobody" else None)


@given(told(rf"the (?P<role>{WORD})'s life"))
def _relative(stage: Stage, docstring: str, role: str) -> None:
    stage.life().role(role, written(docstring))


@given(
    told(
        rf"the event (?P<act>{WORD}) on (?P<date>{DATE})"
        rf"(?: with outcome (?P<outcome>{WORD}))?(?: where (?P<status>{WORD}) is (?P<value>{WORD}))?"
    )
)
def _event(stage: Stage, act: str, date: str, outcome: str | None, status: str | None, value: str | None) -> None:
    event: dict[str, Any] = {"on": date, "act": act}
    if outcome:
        event["outcome"] = outcome
    if status:
        event[status] = value
    stage.life().happens(event)


@given(told(rf"without the event (?P<act>{WORD})"))
def _without(stage: Stage, act: str) -> None:
    stage.life().without(act)


@given(told(rf"the event (?P<act>{WORD}) moved to (?P<date>{DATE})"))
def _moved(stage: Stage, act: str, date: str) -> None:
    (event,) = stage.life().without(act)
    stage.life().happens({**event, "on": date})


@given(told(rf"from (?P<date>{DATE}) (?P<status>{WORD}) is (?P<value>{WORD})"))
def _plain(stage: Stage, date: str, status: str, value: str) -> None:
    stage.life().happens({"on": date, "now": {status: value}})
