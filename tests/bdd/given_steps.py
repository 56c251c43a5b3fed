"""Given: a rulebook, a life and what is otherwise in it, a stance. The words are listed in features/README.md."""

from typing import Any

from pytest_bdd import given, parsers

from zhol.tests.bdd.phrases import LIST, listed
from zhol.tests.bdd.sheet import OWN, SECTIONS, written
from zhol.tests.bdd.stage import ROOT, Stage
from zhol.tests.bdd.tale import Tale

RULEBOOKS = ROOT / "tests" / "rulebooks"
DATE = r"[\d.-]+"
WORD = r"[^\s,']+"


def told(pattern: str) -> parsers.re:
    """Match a whole step."""
    return parsers.re(pattern)


# --- the rulebook


@given(told(r'the rulebook "(?P<name>[\w-]+)"'))
def _rulebook(stage: Stage, name: str) -> None:
    directory = RULEBOOKS / name
    known = [path.name for path in RULEBOOKS.iterdir()]
    assert directory.is_dir(), f"there is no rulebook '{name}'; there are {', '.join(known)}"
    for path in sorted(directory.rglob("*.yaml")):
        stage.sheet.file(path.relative_to(directory).as_posix(), path.read_text("utf-8"))


@given(told("the words"))
def _words(stage: Stage, docstring: str) -> None:
    stage.sheet.add_words(docstring)


@given(told(rf'the (?P<section>{"|".join(SECTIONS)})(?: of "(?P<instrument>[\w-]+)")?'))
def _provisions(stage: Stage, docstring: str, section: str, instrument: str | None) -> None:
    stage.sheet.add(section, docstring, instrument or OWN)


@given(told(r'the instrument "(?P<instrument>[\w-]+)"'))
def _instrument(stage: Stage, docstring: str, instrument: str) -> None:
    stage.sheet.head(instrument, docstring)


@given(told(r'the file "(?P<name>[\w/.-]+)"'))
def _file(stage: Stage, docstring: str, name: str) -> None:
    stage.sheet.file(name, docstring)


@given(told("the reform"))
def _reform(stage: Stage, docstring: str) -> None:
    name = f"reforms/{len(stage.reforms)}.yaml"
    stage.sheet.file(name, docstring)
    stage.reforms.append(name)


@given(told(r'the reform "(?P<slug>[\w-]+)"'))
def _named_reform(stage: Stage, slug: str) -> None:
    stage.reform(slug)


# --- the life


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


# --- the stance


@given(told(rf"the layers? (?P<layers>{LIST})"))
def _layers(stage: Stage, layers: str) -> None:
    stage.layers = tuple(listed(layers))


@given(told(rf"reading (?P<term>{WORD}) is (?P<name>{WORD})"))
def _reading(stage: Stage, term: str, name: str) -> None:
    stage.readings[term] = name


@given(told(rf"rules? (?P<rules>{LIST}) (?:is|are) off"))
def _off(stage: Stage, rules: str) -> None:
    stage.off = (*stage.off, *listed(rules))
