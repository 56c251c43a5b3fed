"""Leaves bound into pages that a browser reads without a network: Sphinx, MyST and furo, quiet; a warning ends it."""

import os
import re
import warnings
from collections.abc import Sequence
from importlib.resources import files
from io import StringIO
from pathlib import Path

from ..report.style import CHARTS, PRINTED, STACKED, TINTS, WORDS, foot_of_sheets
from .as_myst import as_myst
from .leaf import Leaf
from .links import Links

_REMARK = re.compile(rb"https?://(?!www\.w3\.org/)|[/*#]+ sourceMappingURL=\S+(?: \*/)?")
LACKING = "a site needs Sphinx; it comes with the extra: pip install 'zhol[docs]'"

SHARED = f"""{WORDS}
{CHARTS}
{TINTS}
@media (max-width: 40rem) {{
  article th, article td {{ overflow-wrap: anywhere; }}
  {STACKED}
}}
{PRINTED}
"""
"""What looks here as it does in a report."""


class NotBound(Exception):
    """The leaves could not be bound; the words say why, a line each."""


def bind(leaves: Sequence[Leaf], links: Links, title: str, footer: str, work: Path, out: Path) -> None:
    """Write a site into `out`; `work` is an empty directory for what comes between. Raises NotBound."""
    try:
        from sphinx.application import Sphinx
        from sphinx.errors import SphinxError
        from sphinx.util.docutils import docutils_namespace, patch_docutils
    except ImportError as error:
        raise NotBound(LACKING) from error
    written = work / "leaves"
    for leaf in leaves:
        path = written / f"{leaf.name}.md"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(as_myst(leaf, links), "utf-8")
    (work / "static").mkdir()
    (work / "static" / "shared.css").write_text(f"{SHARED}{foot_of_sheets(footer)}\n", "utf-8")
    warned = StringIO()
    try:
        # so that a second site may be bound after this one
        with patch_docutils(written), docutils_namespace(), warnings.catch_warnings():
            # MyST's links look at something of its own that Sphinx will take away: theirs to mend, and no news here
            warnings.filterwarnings("ignore", r"'myst_parser\.")
            app = Sphinx(
                written, None, out, work / "trees", "html", status=None, warning=warned, freshenv=True,
                confoverrides=_settings(title, footer, (work / "static").absolute()), warningiserror=True,
                parallel=os.cpu_count() or 1,
            )  # fmt: skip
            app.build(force_all=True)
    except SphinxError as error:
        raise NotBound(f"{warned.getvalue()}{error}".strip()) from error
    if app.statuscode:
        raise NotBound(warned.getvalue().strip())
    _shut(out)


def _shut(out: Path) -> None:
    """Take out the addresses in the theme's remarks: nothing fetches them, and nobody need check that; and what Sphinx
    notes for itself, which hangs on where it was at work."""
    (out / ".buildinfo").unlink(missing_ok=True)
    for path in (out / "_static").rglob("*.map"):
        path.unlink()
    for path in (path for path in (out / "_static").rglob("*") if path.suffix in (".js", ".css", ".txt")):
        path.write_bytes(_REMARK.sub(b"", path.read_bytes()))


def _settings(title: str, footer: str, made: Path) -> dict[str, object]:
    here = Path(str(files(__package__)))
    return {
        "extensions": ["myst_parser", f"{__package__}.stems"],
        "project": title,
        "html_title": title,
        "html_theme": "furo",
        "html_theme_options": {"top_of_page_buttons": []},
        "html_context": {"footer_words": footer},
        "templates_path": [str(here / "templates")],
        "html_static_path": [str(here / "static"), str(made)],
        "html_css_files": ["site.css", "shared.css"],
        "html_js_files": ["nothing_kept.js"],
        "html_copy_source": False,
        "html_show_sphinx": False,
        "html_show_copyright": False,
        "html_use_index": False,
        "html_last_updated_fmt": None,
        "html_permalinks": True,
        "myst_disable_syntax": ["math_inline"],
        "myst_heading_anchors": 3,
        "suppress_warnings": ["myst.header"],
        "source_suffix": {".md": "markdown"},
        "smartquotes": False,
        "language": "en",
    }
