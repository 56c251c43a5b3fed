"""What is dated outside the days of that on which it is said to rest."""

import pytest

from zhol.engine.audit.date_order import find
from zhol.tests.audit.small import audited

WORDS = "questions: {leaving: {outcomes: [free, barred]}}"


def found(force: str, head: str = "", law: str = "", rests_on: str = "act") -> list[str]:
    """Return what is said of a rule of practice with such days, said to rest on the Act or a rule of it."""
    rule = f"{{id: ways.bar, decides: leaving, outcome: barred, rests_on: {rests_on}, in_force: {force}, CITE}}"
    return [flaw.says for flaw in find(audited(WORDS, law=law, practice=f"rules: [{rule}]", head=head))]


@pytest.mark.parametrize(
    ("force", "wrong"),
    [
        ("{from: 2017-01-01}", True),
        ("{from: 2018-10-08}", True),
        ("{from: 2018-10-09}", False),
        ("{from: 2017-01-01..2018-10-08}", True),
        ("{from: 2017-01-01..2018-10-09}", False),
        ("{until: 2020-01-01}", False),
    ],
)
def test_before_its_basis(force: str, wrong: bool) -> None:
    assert bool(found(force, "in_force: {from: 2018-10-09}")) is wrong


def test_after_its_basis() -> None:
    (said,) = found("{from: 2012-01-01}", "in_force: {from: 2000-01-01, until: 2013-07-01}")
    assert said.endswith("goes on after that has ended (1 July 2013)")
    assert not found("{from: 2012-01-01, until: 2013-07-01}", "in_force: {from: 2000-01-01, until: 2013-07-01}")


def test_a_rule_as_a_basis_begins_with_its_first_version() -> None:
    law = """
    rules:
    - {id: act.bar, decides: leaving, outcome: barred, in_force: {from: 2010-01-01, until: 2015-01-01}, CITE}
    - {id: act.bar, decides: leaving, outcome: barred, in_force: {from: 2015-01-01}, CITE}
    """
    assert found("{from: 2009-01-01}", law=law, rests_on="act.bar")
    assert not found("{from: 2011-01-01}", law=law, rests_on="act.bar")


def test_what_rests_on_nothing_is_not_looked_at() -> None:
    rule = "rules: [{id: ways.bar, decides: leaving, outcome: barred, in_force: {from: 2017-01-01}, CITE}]"
    assert not list(find(audited(WORDS, practice=rule, head="in_force: {from: 2018-10-09}")))


def test_a_sanction_older_than_all_law_that_it_could_rest_on() -> None:
    law = "rules: [{id: act.bar, decides: leaving, outcome: barred, when: [young], in_force: {from: 2010}, CITE}]"
    bar = "rules: [{id: ways.bar, decides: leaving, outcome: barred, when: [young], in_force: {from: 2009}, CITE}]"
    (flaw,) = find(audited(WORDS, law=law, practice=bar))
    assert flaw.about == ("ways.bar", "leaving/barred")
    assert flaw.says == "“ways.bar” could only rest on The Act, and is reported 2009, before that is in force (2010)"
    assert not list(find(audited(WORDS, law=law, practice=bar.replace("2009", "2010"))))
