"""Given a made-up rulebook, and a stance towards whichever rulebook it is. See features/README.md."""

from pytest_bdd import given

from zhol.tests.bdd.patterns import WORD, told
from zhol.tests.bdd.phrases import LIST, listed
from zhol.tests.bdd.sheet import OWN, SECTIONS
from zhol.tests.bdd.shelf import ROOT, RULES, named
from zhol.tests.bdd.stage import Stage

RULEBOOKS = ROOT / "tests" / "rulebooks"


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


@given(told(r'the calendar "(?P<name>[\w-]+)"'))
def _calendar(stage: Stage, name: str) -> None:
    path = named(RULES / "calendar", name, "calendar")
    stage.sheet.file(f"calendar/{name}.yaml", path.read_text("utf-8"))


@given(told("the reform"))
def _reform(stage: Stage, docstring: str) -> None:
    name = f"reforms/{len(stage.reforms)}.yaml"
    stage.sheet.file(name, docstring)
    stage.reforms.append(name)


@given(told(r'the reform "(?P<slug>[\w-]+)"'))
def _named_reform(stage: Stage, slug: str) -> None:
    stage.reform(slug)


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
