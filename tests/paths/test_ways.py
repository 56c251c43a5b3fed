"""Ways of the lives that ship: what is told of them, in words and as JSON, and what cannot be asked."""

import json
from itertools import count, islice
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from zhol.cli import zhol
from zhol.engine.decide.days import begin, end
from zhol.engine.decide.judging import Memory
from zhol.engine.decide.program import Compiled
from zhol.engine.decide.replay import World
from zhol.engine.paths.going_on import lived
from zhol.engine.paths.moment import after, begun, done, ended
from zhol.tests.oracle.agree import trial

PEOPLE = Path(__file__).resolve().parents[2] / "scenarios" / "people"
HERDER = str(PEOPLE / "retired-herder.yaml")


def asked(*words: str) -> Result:
    """Run `zhol path` for the herder of 2016, under the law alone."""
    return CliRunner().invoke(zhol, ["path", HERDER, "--on", "2016-06-01", "--layers", "law", *words])


def test_a_way_is_told_act_by_act_with_its_sources() -> None:
    told = asked("--to", "kz-citizen")
    assert told.exit_code == 0, told.output
    for words in (
        "days at most; no least time is stated",
        "applies for kandas status",
        "14 October 2016",
        "[kz-citizenship-law art 16-1 (as of 2024-07-17): text read]",
    ):
        assert words in told.output


def test_a_way_as_json_names_acts_days_and_rules() -> None:
    record = json.loads(asked("--to", "kz-citizen", "--format", "json").output)
    assert record["schema"] == "zhol/path/1"
    (path,) = record["paths"]
    assert path["days"] == {"min": 0, "max": 135}
    assert {"act", "actor", "earliest", "latest"} <= path["steps"][0].keys()
    assert path["steps"][-1]["because"][0]["rule"] == "kz.citizenship.simplified"


def test_every_way_lacks_an_act_that_another_has() -> None:
    record = json.loads(asked("--to", "lawful-stay", "--all", "--format", "json").output)
    acts = [{step["act"] for step in path["steps"]} for path in record["paths"]]
    assert not any(one < other for one in acts for other in acts)


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (["--to", "kz-citizn"], "--to: unknown goal 'kz-citizn' (did you mean kz-citizen?)"),
        (["--to", "kandas=hold"], "--to: 'kandas' is never 'hold' (did you mean held?)"),
        (["--to", "candas=held"], "--to: unknown question or status 'candas' (did you mean kandas?)"),
        (
            ["--to", "kz-citizen", "--without", "chin"],
            "--without: unknown actor or state 'chin' (did you mean china?)",
        ),
    ],
)
def test_what_cannot_be_asked_is_told_with_what_is_near(words: list[str], message: str) -> None:
    told = asked(*words)
    assert told.exit_code == 2
    assert message in told.output


LOADING = list(islice((seed for seed in count() if trial(seed, 2, 0) is not None), 12))
"""The first drawn rulebooks that load."""


@pytest.mark.parametrize("seed", LOADING)
def test_a_forked_world_goes_on_as_the_life_with_its_events_is_replayed(seed: int) -> None:
    drawn = trial(seed, 2, 0)
    assert drawn is not None
    program, judging = Compiled(drawn.book).program(drawn.stance), Memory().judge
    events = [done("file", None, drawn.last), done("keep", None, drawn.last), done("stamp", None, drawn.last + 20)]
    world = begun(program, drawn.case.life, drawn.last, judging)
    for event in events:
        if event.on.lo > world.day:
            world = ended(world)
            world.run(event.on.lo - 1)
            begin(world, event.on.lo)
        before = {name: track.candidates for name, track in world.main.tracks.items()}
        later = after(world, event)
        assert before == {name: track.candidates for name, track in world.main.tracks.items()}, "a fork leaves it alone"
        world = later
    end(world)
    afresh = World(program, lived(drawn.case.life, events), judging=judging)
    afresh.run(world.day)
    for name, track in afresh.main.tracks.items():
        assert (track.values, track.since, track.until) == (
            world.main.tracks[name].values, world.main.tracks[name].since, world.main.tracks[name].until,
        ), name  # fmt: skip
        assert track.log == world.main.tracks[name].log
