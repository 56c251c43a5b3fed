"""Read a scenario, and with it the rules as it would have them and the people it is about."""

from pathlib import Path

from ..decide.stance import Stance
from ..language.load import load, load_catalogue
from ..language.rulebook import Rulebook
from ..text.diagnostic import BadInput, Diagnostics, nearest
from ..text.files import beside
from ..text.node import Mapping as Map
from ..text.node import Sequence, text_of
from .likeness import whole
from .reading import Reading
from .told_doings import each, read_doing, read_policy
from .told_frame import how_many, number, part, read_horizon, read_people, read_stance
from .told_measures import read_measures
from .told_quotas import read_quota
from .told_rates import read_groupings
from .whatif import Doing, Quota, Whatif
from .whatif_forms import HeadForm

KEYS = (
    "scenario", "stance", "reforms", "cohort", "people", "horizon", "seed", "replicates", "measures", "groups",
    "intents", "others", "discretion", "quotas",
)  # fmt: skip
MOST_REPLICATES = 100_000
MOST_SEED = 2**63


def read_whatif(file: Path, rules: Path, cache: Path | None = None) -> Whatif:
    """Return the scenario that a file tells, with the rulebook of a directory reformed as it says.

    Raises BadInput with every mistake in it; those of its reforms and of its cohort are told alone.
    """
    found = Diagnostics()
    texts: dict[str, str] = {}
    root = whole(file, found, texts)
    if root is None or found.errors:
        raise BadInput(found.errors, texts)
    reforms = _reforms(root, rules, found)
    if found.errors:
        raise BadInput(found.errors, texts)
    book = load(rules, cache, reforms)
    r = Reading(book, load_catalogue(rules, book))
    r.texts = texts
    r.person.keys(root, KEYS, "a scenario")
    return r.done(_whatif(r, root))


def _reforms(root: Map, rules: Path, found: Diagnostics) -> tuple[Path, ...]:
    """Return the files of the reforms named, which stand beside the rules."""
    listed = root.get("reforms")
    if listed is not None and not isinstance(listed, Sequence):
        found.error(listed.place, "'reforms' is a list of names")
    paths = []
    for item in listed.items if isinstance(listed, Sequence) else ():
        name = text_of(item)
        path = beside(rules / "reforms", name)
        if path is None:
            known = sorted(other.stem for other in (rules / "reforms").glob("*.yaml"))
            found.error(item.place, f"unknown reform '{name}'{nearest(name, known)}")
        else:
            paths.append(path)
    return tuple(paths)


def _whatif(r: Reading, root: Map) -> Whatif | None:
    """Return the scenario; None where too much of it is missing."""
    head = part(r, root, HeadForm, "scenario", "scenario: {id, asks: the question it puts}")
    stance, horizon = read_stance(r, root), read_horizon(r, root)
    cohort = read_people(r, root, horizon)
    measured = read_measures(r, root)
    if head is None or horizon is None or cohort is None or stance is None:
        return None
    groups = read_groupings(r, root.get("groups"))
    intents = each(r, root, "intents", lambda node: read_doing(r, node, horizon, True, groups))
    others = each(r, root, "others", lambda node: read_doing(r, node, horizon, False, groups))
    return Whatif(
        id=head.id,
        asks=head.asks,
        book=r.book,
        stance=stance,
        reforms=tuple(Path(reform).stem for reform in r.book.reforms),
        cohort=cohort,
        people=how_many(r, root, cohort),
        horizon=horizon,
        seed=number(r, root, "seed", 1, 0, MOST_SEED),
        replicates=number(r, root, "replicates", 1, 1, MOST_REPLICATES),
        questions=measured.questions,
        goals=measured.goals,
        endings=measured.endings,
        groups=measured.groups,
        published=measured.published,
        intents=intents,
        others=others,
        discretion=each(r, root, "discretion", lambda node: read_policy(r, node)),
        quotas=_apart(r, root, each(r, root, "quotas", lambda node: read_quota(r, node, horizon))),
        warnings=tuple(_uncounted(r.book, (*intents, *others), stance)),
        note=head.note,
        texts=r.texts,
    )


def _apart(r: Reading, root: Map, quotas: tuple[Quota, ...]) -> tuple[Quota, ...]:
    """Return quotas, none on the act of another: somebody would have to stand in two queues at once."""
    first: dict[str, Quota] = {}
    node = root.get("quotas")
    for quota in quotas:
        other = first.setdefault(quota.act, quota)
        if other is not quota and node is not None:
            told = f"quota {quota.id}: '{quota.act}' is under the quota '{other.id}' already; an act is under one"
            r.found.error(node.place, told)
    return quotas


def _uncounted(book: Rulebook, doings: tuple[Doing, ...], stance: Stance) -> list[str]:
    """Say which acts do not count in the stance: they are not done in such a run."""
    acts = [(doing.id, book.acts[doing.act]) for doing in doings if doing.act in book.acts]
    return [
        f"{id}: '{act.id}' does not count in this stance ({act.layer}); it is left out"
        for id, act in acts
        if not stance.counts(act.layer, act.reading)
    ]
