"""Whether a provision is in force on a day, as far as the calendar alone says."""

from ..decide.program import Program
from ..language.conditions import On
from ..language.rulebook import Force, Rule
from ..language.tenure import edge_days


def standing(program: Program, force: Force, day: int) -> bool | None:
    """Tell whether a provision is in force on a day; None where the law's own date, or an event of a life, decides."""
    start = edge_days(program.book, force.start, program.stance.readings)
    end = edge_days(program.book, force.end, program.stance.readings)
    by_day = isinstance(force.governed_by, On)
    if (start is not None and day < start.lo) or (by_day and end is not None and day >= end.hi):
        return False
    sure = (start is None or day >= start.hi) and (end is None or day < end.lo)
    return True if sure and (by_day or (start is None and end is None)) else None


def stands(program: Program, force: Force, day: int) -> bool:
    """Tell whether a provision is in force on a day, or may be."""
    return standing(program, force, day) is not False


def standing_over(program: Program, rule: Rule) -> list[Rule]:
    """Return the rules that beat a rule where they take effect."""
    known = rule.decides in program.on_status
    target = program.on_status[rule.decides] if known else program.question(rule.decides)
    place = next(i for i, other in enumerate(target.rules) if other.key == rule.key)
    return [target.rules[i] for i in target.group.clauses[place].beaten_by if i < len(target.rules)]
