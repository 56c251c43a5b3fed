"""The judge by a wrong rulebook, who takes over from the right one's whatever the mistake does not touch.

To compile a rulebook costs more than to judge a life, and of a hundred questions a mistake changes one. What is taken
over are targets (all rules on one question, compiled) without the changed rule in them, and with them what they are
made of; `test_trial.py` holds this judge against one made afresh.
"""

from zhol.engine.decide.check import Checker
from zhol.engine.language.rulebook import Parameter, Rule
from zhol.tests.mutants.mutant import Mutant


def wrong_checker(right: Checker, mutant: Mutant, anew: bool) -> Checker:
    """Return the judge by a mutant; `anew` where nothing may be taken over."""
    checker = Checker(mutant.book(right.book), both_engines=False)
    if anew or isinstance(mutant.now, Parameter):
        return checker
    changed = mutant.was.key if isinstance(mutant.was, Rule) else mutant.was.id
    checker.compiled.grounder = right.compiled.grounder
    checker.compiled.targets.update(
        {key: t for key, t in right.compiled.targets.items() if changed not in key[1] and key[0] != changed}
    )
    return checker
