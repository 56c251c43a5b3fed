"""Then what others read of an answer: `zhol check --redact`, in every format. See features/README.md."""

from pytest_bdd import then

from zhol.engine.report.reply import Form, check_reply
from zhol.tests.bdd.patterns import told
from zhol.tests.bdd.stage import Stage

FORMATS = ("text", "md", "html", "json")


@then(told(r'others read "(?P<words>[^"]+)"'))
def _read(stage: Stage, words: str) -> None:
    told_others = " ".join(shown(stage, "text").split())
    assert words in told_others, told_others


@then(told(r'others do not read "(?P<words>[^"]+)"'))
def _not_read(stage: Stage, words: str) -> None:
    for form in FORMATS:
        lines = [line for line in shown(stage, form).splitlines() if words in line]
        assert not lines, f"in {form} they read {lines}"


def shown(stage: Stage, form: str) -> str:
    """Return what was judged as others are told it."""
    return check_reply([stage.judgement(explain=True)], stage.checker().book, Form(form), redact=True)
