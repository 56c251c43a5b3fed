"""Scenarios: what is read of them, what they share, and what is said of mistakes."""

from fractions import Fraction
from pathlib import Path

import pytest

from zhol.engine.language.conditions import All, Is, Ref
from zhol.engine.language.dates import Span, day_of
from zhol.engine.population.cohort import Cohort
from zhol.engine.population.told_whatif import read_whatif
from zhol.engine.population.whatif import Whatif
from zhol.engine.text.diagnostic import BadInput

from .conftest import COHORT, SCENARIO, Valley

ROOT = Path(__file__).resolve().parents[2]
SHIPPED = sorted((ROOT / "scenarios" / "whatif").glob("*.yaml"))


def test_a_scenario_is_read_as_written(valley: Valley) -> None:
    read = valley.scenario()
    (ask,), (answer,) = read.intents, read.others
    assert read.horizon == Span(day_of("2020-01-01"), day_of("2030-01-01"))
    assert (read.people, read.seed, read.replicates) == (100, 1, 1)
    assert (ask.act, ask.share, ask.within, ask.wait) == ("apply", Fraction(1, 5), 365, None)
    assert ask.when == All((Is(Ref("status", "bostian"), ("none",)),))
    assert ask.during == Span(day_of("2020-01-01"), day_of("2029-12-31"))
    assert (answer.share, answer.within, answer.wait) == (Fraction(1), None, Span(30, 90))
    assert answer.grounds.cite[0].work == "bost-act"
    (policy,) = read.discretion
    assert policy.shares == {"issued": Fraction(1, 4), "withheld": Fraction(3, 4)}
    (quota,) = read.quotas
    assert (quota.parameter, quota.times, quota.each, quota.unset) == ("bost.places", Fraction(1), "year", "no-places")
    assert read.stance.layers == {"law", "treaty", "practice", "assumption"}


def test_every_rate_is_told_with_what_it_rests_on(valley: Valley) -> None:
    rests = {resting.what: resting.grounds for resting in valley.scenario().rests}
    assert rests["intent ask"].assumption == "some ask"
    assert rests["how many by where"].cite[0].at == "table 1"
    assert all(grounds.cite or grounds.assumption for grounds in rests.values())


class TestLikeAnother:
    def like(self, valley: Valley, text: str) -> Whatif:
        valley.scenario()
        return valley.scenario(f"like: base\nscenario: {{id: other, asks: And now?}}\n{text}", "other")

    def test_what_it_does_not_say_is_as_there(self, valley: Valley) -> None:
        base, other = valley.scenario(), self.like(valley, "")
        assert (other.id, other.asks) == ("other", "And now?")
        assert (other.intents, other.others, other.quotas) == (base.intents, base.others, base.quotas)

    def test_an_intent_of_its_name_is_laid_over_the_one_there(self, valley: Valley) -> None:
        (ask,) = self.like(valley, "intents: [{id: ask, share: 40 percent}]").intents
        assert (ask.share, ask.within, ask.grounds.assumption) == (Fraction(2, 5), 365, "some ask")

    def test_another_intent_is_added_and_one_can_go(self, valley: Valley) -> None:
        text = "others:\n- {without: answer}\n- {id: let, act: release, wait: 1 day, assumption: at once}"
        assert [doing.id for doing in self.like(valley, text).others] == ["let"]

    def test_a_stance_keeps_what_it_does_not_name(self, valley: Valley) -> None:
        other = self.like(valley, "stance: {readings: {resident-meaning: living-there}}")
        assert other.stance.readings["resident-meaning"] == "living-there"
        assert other.stance.layers == valley.scenario().stance.layers

    def test_a_reform_changes_the_rules_it_is_read_by(self, valley: Valley) -> None:
        other = self.like(valley, "reforms: [years-dropped]")
        assert other.reforms == ("years-dropped",)
        assert other.book.digest != valley.book.digest

    @pytest.mark.parametrize(
        ("text", "line"),
        [
            (
                "like: other\nscenario: {id: other, asks: And now?}",
                "whatif/other.yaml:1:7: like 'other', which is like",
            ),
            (
                "like: nowhere\nscenario: {id: other, asks: Now?}",
                "whatif/other.yaml:1:7: like 'nowhere'; it should be the",
            ),
            ("like: base\nothers: [{without: anser}]", "whatif/other.yaml:2:10: without 'anser', which is not there"),
        ],
    )
    def test_it_is_like_one_that_is_there(self, valley: Valley, text: str, line: str) -> None:
        valley.scenario()
        with pytest.raises(BadInput) as told:
            valley.scenario(text, "other")
        assert any(said.startswith(line) for said in valley.said(told.value)), valley.said(told.value)


def test_an_act_that_does_not_count_is_left_out_and_that_is_said(valley: Valley) -> None:
    practice = valley.scenario(SCENARIO.replace("[law, treaty, practice]", "[practice]"))
    assert practice.warnings == (
        "ask: 'apply' does not count in this stance (law); it is left out",
        "answer: 'decide' does not count in this stance (law); it is left out",
    )


MISTAKES = {
    "an act that does not exist": (
        "act: apply,", "act: aply,", "8:18: unknown act 'aply' (did you mean apply?)",
    ),
    "an act of another": (
        "act: apply,", "act: release,",
        "8:18: intent ask: 'release' is an act of arva registry; it belongs under 'others'",
    ),
    "an act of one's own": (
        "act: decide, wait", "act: apply, wait",
        "10:21: act of another answer: 'apply' is an act of person; it belongs under 'intents'",
    ),
    "a condition of no word": (
        "when: [bostian is none]", "when: [bostien is none]", "8:32: unknown word 'bostien' (did you mean bostian?)",
    ),
    "a rate on nothing": (
        ", assumption: some ask", "",
        "8:3: intent ask: neither cite nor assumption; name its source, or say it is assumed",
    ),
    "a share of too much": (
        "share: 20 percent", "share: 120 percent",
        "8:57: intent ask: '120 percent' is more than all; a share lies between none and all",
    ),
    "a share of no kind": (
        "share: 20 percent", "share: a few", "8:57: intent ask: 'a few' is no share; write it as 5 percent",
    ),
    "a share without a time": (
        "within: 1 year, ", "", "8:3: intent ask: give either 'within' or 'each', with a share, or 'wait'",
    ),
    "a share each week": (
        "within: 1 year", "each: week", "8:75: intent ask: each 'week'; only 'month' is told so",
    ),
    "a share by groups that are not told": (
        "share: 20 percent", "by: age, share: 20 percent", "8:54: unknown groups 'age'",
    ),
    "a share by groups that it does not name": (
        "share: 20 percent", "share: {young: 20 percent}",
        "8:57: intent ask: shares by groups that 'by' does not name",
    ),
    "groups without a rest": (
        "measures:", "groups: {clan: {hill: [clan is hill]}}\nmeasures:",
        "6:16: groups clan: a map from a group to its conditions, the last one: rest",
    ),
    "groups that an act may change": (
        "measures:", "groups: {place: {home: [location is arva], away: rest}}\nmeasures:",
        "6:24: groups place: 'location' is no fact; groups go by facts and by the day",
    ),
    "a time in months": (
        "within: 1 year", "within: 12 months", "8:77: intent ask: '12 months' is no length of time",
    ),
    "a wait that ends before it begins": (
        "30..90 days", "90..30 days", "10:35: act of another answer: '90..30 days' ends before it begins",
    ),
    "a question that does not exist": (
        "question: arva-release", "question: arva-relase", "13:13: unknown question 'arva-relase' (did you mean",
    ),
    "an actor that does not exist": (
        "actor: arva-registry", "actor: arva-ministry", "14:10: unknown actor 'arva-ministry'",
    ),
    "a choice that nobody has": (
        "actor: arva-registry", "actor: bost-ministry",
        "12:3: policy let-go: no rule leaves 'arva-release' to bost-ministry; it is left to arva-registry",
    ),
    "shares that are not all": (
        "withheld: 3/4", "withheld: 1/4", "16:11: policy let-go: the shares make up 0.5, not all",
    ),
    "a choice without its shares": (
        "  shares: {issued: 1/4, withheld: 3/4}\n", "", "12:3: policy let-go: at a rate, but no shares",
    ),
    "always, but what": (
        "choose: rate\n  shares: {issued: 1/4, withheld: 3/4}", "choose: always",
        "12:3: policy let-go: say which outcome",
    ),
    "a quota that does not exist": (
        "parameter: bost.places", "parameter: bost.plaices",
        "21:14: unknown parameter 'bost.plaices' (did you mean bost.places?)",
    ),
    "a parameter that is no quota": (
        "parameter: bost.places", "parameter: bost.years",
        "21:14: quota places: 'bost.years' is no quota; a quota is a parameter with a period",
    ),
    "years without a number of places": (
        "  unset: no-places\n", "",
        "19:3: quota places: 'bost.places' has no worth on some days of the horizon; say unset: no-limit or no-places",
    ),
    "an order by no status": (
        "longest: application", "longest: clan", "22:12: 'clan' is a fact, which never changes; only a status can be",
    ),
    "a goal that does not exist": (
        "goals: [bost-citizen]", "goals: [bost-citizan]", "6:44: unknown goal 'bost-citizan' (did you mean bost-cit",
    ),
    "a layer that does not exist": (
        "[law, treaty, practice]", "[law, practise]", "2:24: unknown layer 'practise' (did you mean practice?)",
    ),
    "a reform that does not exist": (
        "cohort: valley", "reforms: [years-droped]\ncohort: valley",
        "3:11: unknown reform 'years-droped' (did you mean years-dropped?)",
    ),
    "a cohort that does not exist": (
        "cohort: valley", "cohort: vally", "3:9: unknown cohort 'vally' (did you mean valley?)",
    ),
    "a horizon before the cohort": (
        "{from: 2020-01-01", "{from: 2019-01-01", "5:10: a horizon from 2019-01-01, before the cohort opens on",
    ),
    "a horizon that ends before it begins": (
        "until: 2030-01-01", "until: 2020-01-01", "5:10: a horizon until a day that is not after its first",
    ),
    "half a person": (
        "people: 100", "people: 0.5", "4:9: 'people' is '0.5'; it should be a whole number from 1 to 100,000,000",
    ),
    "the same name twice": (
        "others:\n", "others:\n- {id: answer, act: release, wait: 1 day, assumption: at once}\n",
        "11:3: others: 'answer' a second time; its id names its stream of chance",
    ),
    "an unknown key": (
        "people: 100", "poeple: 100", "4:1: unknown key 'poeple' in a scenario (did you mean people?)",
    ),
    "nothing asked": (
        ", asks: Who is admitted?", "", "1:11: scenario: 'asks' is missing",
    ),
}  # fmt: skip


@pytest.mark.parametrize("way", MISTAKES)
def test_a_mistake_is_told_with_its_place(valley: Valley, way: str) -> None:
    right, wrong, line = MISTAKES[way]
    assert right in SCENARIO
    with pytest.raises(BadInput) as told:
        valley.scenario(SCENARIO.replace(right, wrong, 1))
    said = valley.said(told.value)
    assert any(one.startswith(f"whatif/base.yaml:{line}") for one in said), said


def test_mistakes_are_told_together(valley: Valley) -> None:
    wrong = SCENARIO.replace("act: apply,", "act: aply,").replace("act: decide, wait", "act: decyde, wait")
    with pytest.raises(BadInput) as told:
        valley.scenario(wrong)
    assert len(told.value.diagnostics) == 2


@pytest.fixture(scope="module", params=SHIPPED, ids=lambda path: path.stem)
def shipped(request: pytest.FixtureRequest) -> Whatif:
    return read_whatif(request.param, ROOT / "rules")


def test_what_ships_fits_the_rulebook_and_says_what_it_rests_on(shipped: Whatif) -> None:
    assert not shipped.warnings
    assert all(resting.grounds.cite or resting.grounds.assumption for resting in shipped.rests)
    assert shipped.asks.endswith(("?", "."))


def test_the_scenarios_asked_for_are_there() -> None:
    assert {path.stem for path in SHIPPED} >= {
        "base-2014-2026", "agreement-official", "agreement-as-reported", "certificate-dropped", "embassy-deadline",
        "quota-halved", "quota-doubled", "stamps-abolished",
    }  # fmt: skip


class TestByGroups:
    GROUPS = "groups: {clan: {hill: [clan is hill], shore: rest}, age: {young: [on < born + 18 years], old: rest}}\n"

    def ask(self, valley: Valley, share: str) -> tuple[Fraction, ...]:
        text = SCENARIO.replace("measures:", f"{self.GROUPS}measures:")
        return valley.scenario(text.replace("share: 20 percent", f"by: [clan, age], share: {share}")).intents[0].shares

    def test_a_share_differs_by_group(self, valley: Valley) -> None:
        told = self.ask(valley, "{shore: {old: 0.1, young: 0.2}, hill: 1/4}")
        assert told == (Fraction(1, 4), Fraction(1, 4), Fraction(1, 5), Fraction(1, 10))

    def test_of_every_group_a_share_is_told(self, valley: Valley) -> None:
        with pytest.raises(BadInput) as told:
            self.ask(valley, "{hill: 1/4}")
        assert "a share for each of hill, shore; write one for every clan" in valley.said(told.value)[0]


def test_a_scenario_may_lie_where_one_is(valley: Valley, monkeypatch: pytest.MonkeyPatch) -> None:
    valley.write("cohorts/valley.yaml", COHORT)
    valley.write("whatif/base.yaml", SCENARIO)
    (valley.at / "whatif" / "deeper").mkdir()
    for at, file in (("whatif", "base.yaml"), ("whatif/deeper", "../base.yaml"), (".", "whatif/base.yaml")):
        monkeypatch.chdir(valley.at / at)
        cohort = read_whatif(Path(file), valley.rules).cohort
        assert isinstance(cohort, Cohort)
        assert cohort.digest == valley.cohort().digest
