"""The engine: rules and lives in, cited answers out; it knows no law of its own.

What it offers to other programs. Each name is imported when it is first asked for.

verbs
  load          read and check a rulebook, with reforms
  lives         name the lives that ship
  case_of       read a life from a dict, a text or a file
  check         decide every question for a life
  search        find the ways of a life to a goal
  prove         prove a claim, or show somebody of whom it is not so
  compare       say whose answer differs between two sides
  flaws         look for what is wrong in a rulebook itself
  compiled      make a rulebook ready for the engines
  draw          make up people of a cohort
  simulate      run a scenario with many people
  render        write what was found as text, Markdown or HTML
  as_dict       tell a life or what was found as plain dicts

nouns
  Rulebook      everything that rules say, checked as a whole
  Vocabulary    the words of a rulebook
  Instrument    a law, treaty or body of reported practice
  Rule          what decides a question or a status
  Act           what somebody does, with its effects
  Duty          what somebody has to do in time
  Parameter     a figure of the law
  Fact          what never changes in a life
  Status        what lasts until it is changed
  Question      what is answered afresh for a day
  Stance        what counts: layers, readings, rules left out
  Program       a rulebook compiled for a stance
  Checker       what judges many lives by one rulebook
  Case          a life, and the days on which it is judged
  Life          one person's life
  Event         something that happened in it
  CaseForm      a life as a file writes it, as a pydantic model
  Judgement     a life under several stances
  Column        a life under one stance
  Finding       the answer to one question on one day
  JudgementForm a judgement as JSON, as a pydantic model
  FindingForm   a finding as JSON, as a pydantic model
  Roads         the ways of a life to a goal, by stance
  Path          one of them
  Verdict       what came of a claim
  Comparison    what differs between two sides
  Flaw          something wrong in a rulebook
  Cohort        who many people are
  Run           a scenario that was run
  Diagnostic    a mistake, and where it stands
  BadInput      what is raised for mistakes
"""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .audit.flaw import Flaw
    from .claims.verdict import Verdict
    from .decide.case_forms import CaseForm
    from .decide.check import Checker
    from .decide.finding import Column, Finding, Judgement
    from .decide.life import Case, Event, Life
    from .decide.program import Program
    from .decide.stance import Stance
    from .language.rulebook import (
        Act,
        Duty,
        Fact,
        Instrument,
        Parameter,
        Question,
        Rule,
        Rulebook,
        Status,
        Vocabulary,
    )
    from .paths.path import Path, Roads
    from .plain import as_dict, case_of
    from .population.cohort import Cohort
    from .population.run import Run
    from .proof.comparison import Comparison
    from .report.record_forms import FindingForm, JudgementForm
    from .text.diagnostic import BadInput, Diagnostic
    from .verbs import check, compare, compiled, draw, flaws, lives, load, prove, render, search, simulate

_ROOMS = {
    "verbs": "check compare compiled draw flaws lives load prove render search simulate",
    "plain": "as_dict case_of",
    "audit.flaw": "Flaw",
    "claims.verdict": "Verdict",
    "decide.case_forms": "CaseForm",
    "decide.check": "Checker",
    "decide.finding": "Column Finding Judgement",
    "decide.life": "Case Event Life",
    "decide.program": "Program",
    "decide.stance": "Stance",
    "language.rulebook": "Act Duty Fact Instrument Parameter Question Rule Rulebook Status Vocabulary",
    "paths.path": "Path Roads",
    "population.cohort": "Cohort",
    "population.run": "Run",
    "proof.comparison": "Comparison",
    "report.record_forms": "FindingForm JudgementForm",
    "text.diagnostic": "BadInput Diagnostic",
}
_WHERE = {name: room for room, names in _ROOMS.items() for name in names.split()}


def __getattr__(name: str) -> object:
    """Import a name of the table above when it is first asked for."""
    if name not in _WHERE:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    found: object = getattr(import_module(f".{_WHERE[name]}", __name__), name)
    globals()[name] = found
    return found


def __dir__() -> list[str]:
    """Name what is offered."""
    return __all__


__all__ = [
    "Act", "BadInput", "Case", "CaseForm", "Checker", "Cohort", "Column", "Comparison", "Diagnostic", "Duty", "Event",
    "Fact",
    "Finding", "FindingForm", "Flaw", "Instrument", "Judgement", "JudgementForm", "Life", "Parameter", "Path",
    "Program", "Question", "Roads", "Rule", "Rulebook", "Run", "Stance", "Status", "Verdict", "Vocabulary", "as_dict",
    "case_of", "check", "compare", "compiled", "draw", "flaws", "lives", "load", "prove", "render", "search",
    "simulate",
]  # fmt: skip
