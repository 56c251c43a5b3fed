"""Small made-up rulebooks with flaws planted in them: the laws and the reported practice of Bost."""

from textwrap import dedent

from zhol.engine.audit.audited import Audited
from zhol.engine.language.dates import day_of
from zhol.engine.language.load import build

WORDS = """
layers: {law: {}, treaty: {}, practice: {over: [law, treaty]}, assumption: {under: all}}
actors: {person: self, ministry: bost, police: bost, father: bost}
categories:
  nationality: {weight: high}
  stay: {weight: medium}
  trifles: {weight: low}
facts:
  clan: {type: [hill, shore, marsh], protected: yes}
  young: {type: bool, missing: "no"}
  debts: {type: {set: [tax, toll]}}
"""
ACT = "instrument:\n  id: act\n  title: The Act\n  layer: law\n  parties: [bost]\n"
CITE = "cite: [{work: act, at: s 1, mark: V1}]"


def audited(
    words: str, *, law: str = "", practice: str = "", head: str = "", ways: str = "layer: practice, parties: [bost]",
    on: str = "2024-01-01", vocabulary: str = WORDS,
) -> Audited:  # fmt: skip
    """Return a rulebook under audit: its further words, provisions of its law and of practice, and their heads.

    `CITE` stands for a citation.
    """
    texts = {
        "vocabulary.yaml": vocabulary + dedent(words),
        "act/instrument.yaml": ACT + _in(head),
        "act/rules.yaml": dedent(law).replace("CITE", CITE),
        "ways/instrument.yaml": f"instrument: {{id: ways, title: The ways, {ways}}}\n",
        "ways/rules.yaml": dedent(practice).replace("CITE", CITE),
    }
    return Audited(build({name: text for name, text in texts.items() if text.strip()}), day_of(on))


def _in(head: str) -> str:
    return "".join(f"  {line}\n" for line in dedent(head).replace("CITE", CITE).strip().splitlines())
