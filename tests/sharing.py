"""Which worker runs which tests: what is made once for a file stays on one worker, what takes longest begins first, and
scenarios come last, so that no worker waits for the other."""

import pytest
from xdist.remote import Producer
from xdist.scheduler import LoadScopeScheduling, Scheduling

LONGEST = (
    "decide/test_against_oracle.py",
    "proof/test_against_everybody.py",
    "claims/test_against_everybody.py",
    "population/test_kernel.py",
    "the whole audit",
    "agreement/",
    "paths/test_fewest.py",
    "proof/test_seen.py",
    "paths/test_kernel.py",
    "interview/test_drawn.py",
    "paths/test_would_change.py",
    "paths/test_drawn.py",
    "law/",
)
"""What takes longer than a few seconds, the longest first: begun last, it would keep one worker busy alone."""

TOGETHER = {f"audit/test_{name}.py": "the whole audit" for name in ("findings", "over_time", "proved", "review")}
"""Files that look at one thing which takes long to make; so do all of a room with a `/` at the end."""
ROOMS = ("agreement/", "law/")
FEATURES = "bdd/test_features.py"


def sharing(config: pytest.Config, log: Producer) -> Scheduling:
    """Return what gives tests to workers by the group to which they belong, in the order of collection.

    xdist has `--dist loadgroup` for that, but writes the group into the names of tests, which pytest since 9.2 does
    not read: then each test goes anywhere, and what a file makes once is made on every worker.
    """
    config.option.loadscopereorder = False
    by_group = LoadScopeScheduling(config, log)
    by_group._split_scope = group
    return by_group


def group(nodeid: str) -> str:
    """Return the group of a test: its file, or several; scenarios go wherever there is room, so each is one."""
    file, _, _ = nodeid.removeprefix("tests/").partition("::")
    if file == FEATURES:
        return nodeid
    return TOGETHER.get(file) or next((room for room in ROOMS if file.startswith(room)), file)


def longest_first(items: list[pytest.Item]) -> None:
    """Put what takes longest in front, in the order in which it is begun, and scenarios at the end: they are short and
    go one by one, so they fill what is left on either worker. All else stays as it was."""
    rank = {name: place for place, name in enumerate(LONGEST)}

    def place(item: pytest.Item) -> int:
        found = group(item.nodeid)
        return rank.get(found, len(rank)) if found != item.nodeid else len(rank) + 1

    items.sort(key=place)
