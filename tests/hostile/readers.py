"""The readers of zhol, each with input that is right, to be spoilt; whatever reads files of strangers belongs here."""

from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from hypothesis import strategies as st

from zhol.engine.commands.putting import printable
from zhol.engine.language.rulebook import Rulebook
from zhol.engine.text.diagnostic import BadInput, Diagnostics
from zhol.engine.text.files import NotRead

from .bounds import said_well
from .inputs import binaries, texts

Read = Callable[[bytes], None]


@dataclass(frozen=True)
class Reader:
    """One reader: what reads an input and drops what it made of it, input that is right, and how it refuses."""

    read: Read
    right: tuple[bytes, ...]
    binary: bool = False
    refuses: tuple[type[Exception], ...] = (BadInput, NotRead)

    @property
    def inputs(self) -> st.SearchStrategy[bytes]:
        """Return inputs drawn for it."""
        if self.binary:
            return st.sampled_from(self.right) | binaries(self.right)
        return texts([text.decode() for text in self.right])


def as_files(texts: Iterable[str]) -> tuple[bytes, ...]:
    """Return texts as files hold them."""
    return tuple(text.encode() for text in texts)


def _text(raw: bytes) -> str:
    """Return bytes as every command does, or refuse them as it does."""
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise NotRead("not UTF-8 text") from error


@cache
def _bost() -> Rulebook:
    """Return the rulebook of two invented states."""
    from zhol.engine.language.load import load

    return load(Path(__file__).resolve().parent.parent / "rulebooks" / "bost")


def yaml(place: Path) -> Reader:
    """The reader of YAML, which all files of text go through."""
    from zhol.engine.text.node import plain
    from zhol.engine.text.tree import parse
    from zhol.tests.population.conftest import COHORT, SCENARIO
    from zhol.tests.test_cli import LIFE, RULES, VOCABULARY

    def read(raw: bytes) -> None:
        found = Diagnostics()
        root = parse(_text(raw), "file.yaml", found)
        if found.errors:
            raise BadInput(found.errors, {"file.yaml": _text(raw)})
        assert root is not None, "nothing is read, and nothing said"
        plain(root)

    return Reader(read, as_files((COHORT, SCENARIO, LIFE, RULES, VOCABULARY)))


def atoms(place: Path) -> Reader:
    """The grammar of conditions, effects and terms."""
    from zhol.engine.language.grammar import Unreadable, parse

    starts = ("atom", "effect", "trigger", "term", "moment", "bound")
    right = (
        "on >= since residence + 5 years", "days of stay is lawful in last 180 days > 90", "holds passport",
        "permit becomes held until on + 30 days", "times location becomes bost in this calendar year >= 4",
        "clan is not hill or shore", "residence is permit throughout since application", "2014..2016 < on",
    )  # fmt: skip

    def read(raw: bytes) -> None:
        text, refused = _text(raw), 0
        for start in starts:
            try:
                parse(text, start)
            except Unreadable as error:
                said_well(error, printable(error.why))
                refused += 1
        if refused == len(starts):
            raise NotRead("no line of the language")

    return Reader(read, as_files(right))


def dates(place: Path) -> Reader:
    """Dates, whole numbers and shares, as single words."""
    from zhol.engine.language.dates import EVER, span_of
    from zhol.engine.language.values import whole
    from zhol.engine.population.amounts import amount_of, days_of, share_of

    def read(raw: bytes) -> None:
        text, errors = _text(raw), []
        for reads in (whole, amount_of, days_of, share_of):
            try:
                reads(text)
            except ValueError as error:
                errors.append(str(error))
        try:
            span = span_of(text)
            assert EVER.lo <= span.lo <= span.hi <= EVER.hi
        except ValueError as error:
            errors.append(str(error))
        assert all(errors), "refused without a word"
        if len(errors) == 5:
            raise NotRead("none of them")

    return Reader(read, as_files(("2014-06-01", "2014..2016-03", "5 percent", "1/20", "30 days", "123456789", "0.05")))


def rulebook(place: Path) -> Reader:
    """A rulebook: its vocabulary, an instrument, rules."""
    from zhol.engine.language.load import load
    from zhol.engine.language.store import digest
    from zhol.tests.test_cli import INSTRUMENT, RULES, VOCABULARY

    rules = place / "rules"
    (rules / "act").mkdir(parents=True)
    right = {"vocabulary.yaml": VOCABULARY, "act/instrument.yaml": INSTRUMENT, "act/rules.yaml": RULES}

    def read(raw: bytes) -> None:
        spoilt = ("act/rules.yaml", "vocabulary.yaml", "act/instrument.yaml")[len(raw) % 3]
        for name, text in right.items():
            (rules / name).write_bytes(text.encode() if name != spoilt else raw)
        digest(load(rules))

    return Reader(read, as_files(tuple(right.values())))


def reforms(place: Path) -> Reader:
    """A reform over a rulebook that is right."""
    from zhol.engine.language.load import load
    from zhol.tests.population.conftest import BESIDE, rulebook

    rules, _, _ = rulebook(place)
    (file := place / "reform.yaml").touch()

    def read(raw: bytes) -> None:
        file.write_bytes(raw)
        load(rules, None, (file,))

    return Reader(read, as_files((BESIDE["reforms/years-dropped.yaml"],)))


def cases(place: Path) -> Reader:
    """A life, and what is answered of it."""
    from zhol.engine.decide.case import read_case
    from zhol.engine.decide.check import Checker
    from zhol.engine.report.record import check_record, written
    from zhol.tests.decide.test_case import TRADER

    checker = Checker(_bost())

    def read(raw: bytes) -> None:
        case = read_case(_text(raw), "life.yaml", checker.book)
        written(check_record(checker.check(case, on=case.on[:2] or (case.life.start.hi,), most=16), checker.book))

    return Reader(read, as_files((TRADER, TRADER.replace("unknown: [release]", "unknown: [all-else]"))))


def claims(place: Path) -> Reader:
    """Claims, a line each."""
    from zhol.engine.claims.reading import read_claims

    right = (
        "a: nobody has bost-citizenship in conflict on 2018-06-01 by law",
        "b: bost-citizenship never hangs on clan by law + treaty\nc: everyone has resident unanswered",
        "d: no path of trader to bostian is held without an act of bost-ministry from 2023-11-10 within 10 years",
    )

    def read(raw: bytes) -> None:
        read_claims(_text(raw), "claims.txt", _bost(), ("years-dropped",))

    return Reader(read, as_files(right))


def interviews(place: Path) -> Reader:
    """The file of an interview gone on with, and an answer given in it."""
    from zhol.engine.decide.case import read_case
    from zhol.engine.decide.check import Checker
    from zhol.engine.decide.life import Asks
    from zhol.engine.decide.telling import told
    from zhol.engine.interview.answers import read_answer
    from zhol.engine.interview.interview import Interview
    from zhol.engine.interview.telling import begun
    from zhol.engine.language.dates import day_of

    book = _bost()
    checker, day = Checker(book), day_of("2024-06-01")
    begins = told(begun((day,), Asks(("resident",)), book), book)
    right = (begins, begins.replace("case:", "person: {clan: hill}\ncase:"))
    asked = Interview(checker, begun((day,), Asks(("resident",)), book)).next()
    assert asked is not None

    def read(raw: bytes) -> None:
        text = _text(raw)
        try:
            read_answer(text[:2_000], asked.topic, begun((day,), Asks(), book).life, book)
        except ValueError as error:
            said_well(error, printable(str(error)))
        case = read_case(text, "life.yaml", book)
        if case.asks is not None and case.on:
            Interview(checker, case).next()

    return Reader(read, as_files(right))


def csv(place: Path) -> Reader:
    """A table of people as CSV."""
    from zhol.engine.language.dates import day_of
    from zhol.engine.population.tables import read_table
    from zhol.tests.population.test_tables import TABLE

    file = place / "people.csv"

    def read(raw: bytes) -> None:
        file.write_bytes(raw)
        read_table(file, day_of("2020-01-01"), _bost())

    return Reader(read, as_files((TABLE,)))


def parquet(place: Path) -> Reader:
    """A table of people as Parquet."""
    import pyarrow as pa
    from pyarrow import parquet as written

    from zhol.engine.language.dates import day_of
    from zhol.engine.population.tables import read_table

    file, right = place / "people.parquet", []
    sorts = {"clan": ["hill", "shore", None], "born": ["1990-01-01", None, "1980-12-31"], "location": ["bost"] * 3}
    for packing in ("none", "snappy", "gzip"):
        written.write_table(pa.table(sorts), file, compression=packing)
        right.append(file.read_bytes())
    odd = {
        "clan": pa.array([1.5, float("nan"), float("inf")]),
        "born": pa.array([1, 2, 2**40]),
        "location": pa.array([b"\xff"] * 3),
    }
    written.write_table(pa.table(odd), file)
    right.append(file.read_bytes())

    def read(raw: bytes) -> None:
        file.write_bytes(raw)
        read_table(file, day_of("2020-01-01"), _bost())

    return Reader(read, tuple(right), binary=True)


def cohorts(place: Path) -> Reader:
    """A cohort, its margins fitted."""
    from zhol.engine.population.told_cohort import read_cohort
    from zhol.tests.population.conftest import COHORT, rulebook

    _, book, catalogue = rulebook(place)
    file = place / "valley.yaml"

    def read(raw: bytes) -> None:
        file.write_bytes(raw)
        read_cohort(file, book, catalogue)

    return Reader(read, as_files((COHORT,)))


def scenarios(place: Path) -> Reader:
    """A scenario of what might be."""
    from zhol.engine.population.told_whatif import read_whatif
    from zhol.tests.population.conftest import COHORT, SCENARIO, rulebook

    rules, _, _ = rulebook(place)
    for room in ("whatif", "cohorts"):
        (place / room).mkdir()
    (place / "cohorts" / "valley.yaml").write_text(COHORT)
    (place / "whatif" / "other.yaml").write_text(SCENARIO)
    file = place / "whatif" / "base.yaml"

    def read(raw: bytes) -> None:
        file.write_bytes(raw)
        read_whatif(file, rules)

    return Reader(
        read,
        as_files(
            (SCENARIO, SCENARIO, "like: other\nscenario: {id: more, asks: What then?}\nreforms: [years-dropped]\n")
        ),
    )


def _run(place: Path) -> tuple[Path, Path]:
    """Return a run that is right, of a few people, and its rules."""
    from zhol.engine.population.carrying import How
    from zhol.engine.population.run import simulate
    from zhol.engine.population.told_whatif import read_whatif
    from zhol.tests.population.conftest import COHORT, SCENARIO, rulebook

    rules, _, _ = rulebook(place)
    for room, name, text in (
        ("cohorts", "valley", COHORT),
        ("whatif", "base", SCENARIO.replace("people: 100", "people: 12")),
    ):
        (place / room).mkdir()
        (place / room / f"{name}.yaml").write_text(text.replace("arvan: held", "arvan: held, bostian: none"))
    simulate(read_whatif(place / "whatif/base.yaml", rules), place / "run", How(plain=True))
    return place / "run", rules


def records(place: Path) -> Reader:
    """The record of a run, verified and opened again."""
    from zhol.engine.population.measures.reading_run import open_run
    from zhol.engine.population.record import RECORD, finished
    from zhol.engine.population.verifying import verify

    run, rules = _run(place)
    file = run / RECORD
    right = file.read_text()

    def read(raw: bytes) -> None:
        file.write_bytes(raw)
        amiss = verify(run)
        assert all(found.what for found in amiss)
        finished(run)
        kept = open_run(run)
        assert kept.lo <= kept.hi or amiss
        kept.scenario(rules)

    return Reader(read, as_files((right,)))


def journals(place: Path) -> Reader:
    """The journal of a run that was broken off."""
    from zhol.engine.population.journal import JOURNAL, under_way

    run, _ = _run(place)
    lines = [
        '{"origin": {"schema": "zhol/run/2", "people": 12}}',
        '{"files": {"persons.parquet/000000-000000.parquet": "00", "../../x": "11"}, "halted": [["rule", "why", 3]]}',
    ]
    (run / "persons.parquet" / "x").touch()

    def read(raw: bytes) -> None:
        (run / JOURNAL).write_bytes(raw)
        journal = under_way(run)
        if journal is None:
            raise NotRead("no journal")
        assert journal.outputs is not None
        assert journal.halted is not None

    return Reader(read, as_files(("\n".join(lines), lines[0])))


def tables(place: Path) -> Reader:
    """The tables of a run: of its people and of what happened to them."""
    from zhol.engine.population.measures.reading_run import open_run
    from zhol.engine.population.reopening import replayed, scenario_of

    run, rules = _run(place)
    whatif = scenario_of(run, rules)
    files = sorted(run.glob("*.parquet/*.parquet"))
    right = {file: file.read_bytes() for file in files}

    def read(raw: bytes) -> None:
        file = files[len(raw) % len(files)]
        file.write_bytes(raw)
        try:
            for lot in open_run(run).lots():
                lot.gone_on.sum()
            replayed(run, whatif, 0, 0)
        finally:
            file.write_bytes(right[file])

    return Reader(read, tuple(right.values()), binary=True)


def lines(place: Path) -> Reader:
    """Lives on stdin, a line each."""
    import json

    from click.testing import CliRunner

    from zhol.cli import zhol
    from zhol.tests.test_cli import INSTRUMENT, RULES, VOCABULARY

    rules = place / "rules"
    (rules / "act").mkdir(parents=True)
    for name, text in {"vocabulary.yaml": VOCABULARY, "act/instrument.yaml": INSTRUMENT, "act/all.yaml": RULES}.items():
        (rules / name).write_text(text)
    life = '{"on": "2024-06-01", "person": {"clan": "shore"}, "opens": {"on": "2014-01-01", "arvan": "held"}}\n'

    def read(raw: bytes) -> None:
        done = CliRunner().invoke(zhol, ["check", "--stdin-lines", "--rules", str(rules), "--no-cache"], input=raw)
        assert done.exception is None or isinstance(done.exception, SystemExit), done.exception
        assert done.exit_code in (0, 2), done.stderr
        answers = [json.loads(line) for line in done.stdout.splitlines()]
        assert len(answers) == sum(bool(line.strip()) for line in raw.split(b"\n")), "a line without an answer"
        if done.exit_code:
            raise NotRead("some lines")

    return Reader(read, as_files((life, life * 2)))


def forms(place: Path) -> Reader:
    """What is filled in on a page, at every address of the site."""
    from starlette.testclient import TestClient

    from zhol.engine.language.dates import day_of
    from zhol.engine.web.desk import Desk
    from zhol.engine.web.site import FORMS, LINKS, site
    from zhol.tests.decide.test_case import TRADER

    desk = Desk(_bost(), lambda: day_of("2024-06-01"))
    client = TestClient(site(desk, "key"), base_url="http://127.0.0.1", raise_server_exceptions=True)
    client.__enter__()
    addresses = [*FORMS, "life.yaml"]
    life = TRADER.replace("\n", "%0A").replace(" ", "+")
    right = (
        f"life={life}", f"life={life}&question=resident", f"life={life}&goal=bost-citizen&mode=best&every=yes",
        f"life={life}&first+layers=law&second+layers=law,practice&first+reading+resident-meaning=registered",
        "about=question+resident&on=2024-06-01&layers=ladder",
        f"life={life}&told=fact+clan+%3D+hill&asked=fact+clan&answer=hill",
    )  # fmt: skip

    def read(raw: bytes) -> None:
        address = addresses[sum(raw[:64]) % len(addresses)]
        said = client.post(f"/key/{address}", content=raw)
        assert said.status_code < 500, said.text[-800:]
        linked = [*LINKS][len(raw) % len(LINKS)].replace("{name:path}", "resident")
        with suppress(NotRead, UnicodeError):
            client.get("/key" + linked, params={"search": _text(raw)[:2_000], "on": _text(raw)[:40]})
        if said.status_code >= 400:
            raise NotRead("a page that says what is wrong")

    return Reader(read, as_files(right))


def receipts(place: Path) -> Reader:
    """A receipt of an answer about somebody, everybody or the rules, held against itself and asked again."""
    from click.testing import CliRunner

    from zhol.cli import zhol
    from zhol.tests.test_cli import INSTRUMENT, LIFE, RULES, VOCABULARY

    rules, file = place / "rules", place / "receipt.json"
    (rules / "act").mkdir(parents=True)
    for name, text in {"vocabulary.yaml": VOCABULARY, "act/instrument.yaml": INSTRUMENT, "act/all.yaml": RULES}.items():
        (rules / name).write_text(text)
    (place / "life.yaml").write_text(LIFE)
    by = ["--rules", str(rules), "--no-cache"]
    right = []
    for asked in (
        ["check", str(place / "life.yaml"), "--with-case"], ["rules", "--timeline"],
        ["prove", "nobody has resident in conflict on 2020-01-01 by law"],
        ["diff", "law", "law+practice", "--on", "2020-01-01", "--question", "bost-citizenship"],
    ):  # fmt: skip
        assert CliRunner().invoke(zhol, [*asked, "--receipt", str(file), *by]).exit_code in (0, 1)
        right.append(file.read_text())

    def read(raw: bytes) -> None:
        file.write_bytes(raw)
        done = CliRunner().invoke(zhol, ["verify", str(file), *by])
        if done.exception is not None and not isinstance(done.exception, SystemExit):
            raise done.exception
        assert done.exit_code in (0, 1, 2), done.stderr
        for line in done.output.splitlines():
            said_well(NotRead(), line or "-")
        if done.exit_code:
            raise NotRead("not as it was written")

    return Reader(read, as_files(right))


def exercised(place: Path) -> Reader:
    """What was recorded of lives and scenarios beside the rules."""
    from zhol.engine.report.exercised import read as recorded

    right = '{"rulebook": "9f", "where": {"a1": "life", "b2": "other"}, "exercised": {"admit": {"open": "a1 b2"}}}'

    def read(raw: bytes) -> None:
        try:
            recorded(_text(raw)).of(["admit"])
        except ValueError as error:
            raise NotRead(str(error)) from None

    return Reader(read, as_files((right,)))


def keeping(place: Path) -> Reader:
    """What was kept in a cache, and has become something else."""
    from zhol.engine.audit import memory
    from zhol.engine.language import store
    from zhol.engine.text import sealed

    store.remember(place, "book", _bost())
    right = (place / "book.json").read_text()

    def read(raw: bytes) -> None:
        (place / "book.json").write_bytes(raw)
        (place / "audit-book.json").write_bytes(raw)
        found: list[object] = [store.recall(place, "book"), memory.recall(place, "book")]
        sealed.remember(place, "book.json", raw.decode("utf-8", "replace"))  # sealed, and yet not what it should be
        found.append(store.recall(place, "book"))
        if not any(found):
            raise NotRead("nothing that could be used")

    return Reader(read, as_files((right[:20_000], right.partition("\n")[2][:5_000])))


READERS: dict[str, Callable[[Path], Reader]] = {
    reader.__name__: reader
    for reader in (
        yaml, atoms, dates, rulebook, reforms, cases, claims, interviews, csv, parquet, cohorts, scenarios, records,
        journals, tables, lines, forms, receipts, exercised,
        keeping,
    )
}  # fmt: skip
