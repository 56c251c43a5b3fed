"""Write the grammar page, `rules/README.md`, from the forms, the grammar and the examples beside this file."""

from pathlib import Path

from zhol.engine.formats.page import page

HERE = Path(__file__).parent
ROOT = HERE.parent.parent
PAGE = ROOT / "rules" / "README.md"
EXAMPLE = HERE / "example"

SHOWN = {
    "rule": ("rules/bost-act/admission.yaml",),
    "vocabulary": ("rules/vocabulary.yaml",),
    "sources": ("rules/sources.yaml",),
    "instrument": ("rules/bost-act/instrument.yaml", "rules/bost-practice/instrument.yaml"),
    "calendar": ("rules/calendar/bost.yaml",),
    "catalogue": ("rules/catalogue/arva-report.yaml",),
    "reform": ("rules/reforms/sooner.yaml", "rules/reforms/without-seizing.yaml"),
    "accepted": ("rules/accepted.yaml",),
    "case": ("scenarios/people/permit-since-2017.yaml",),
    "whatif": ("scenarios/whatif/as-it-stands.yaml", "scenarios/whatif/quick-answers.yaml"),
    "cohort": ("scenarios/cohorts/shore.yaml",),
    "published": ("scenarios/calibration/published.yaml",),
}
"""The examples of each sort of file."""


def written() -> str:
    """Return the page as it should stand."""
    return page({name: [(EXAMPLE / file).read_text("utf-8") for file in files] for name, files in SHOWN.items()})


if __name__ == "__main__":
    PAGE.write_text(written(), "utf-8")
