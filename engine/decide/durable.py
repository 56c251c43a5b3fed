"""Judge groups of clauses with durable-rules, the second engine beside `clauses.judge`.

Each stratum of a group's signals (see circuit.py) is one ruleset of durable-rules, or several where one would
be too large. A question is put as one flat fact a ruleset, and the rules that fire are the signals that hold.
Used in almost any other way the engine crashes or answers wrongly: every call here was measured.
"""

import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cache
from itertools import count

from .circuit import OFF, ON, Bundle, Circuit, TooLarge, pattern
from .clauses import Formula, Group
from .truth import NO, OPEN, YES, Truth

CASE = {"sid": "0", "id": "case"}  # one session, one fact at a time: nobody can share an identity
REMEMBERED = 50_000  # answers remembered, of all groups together


Shape = tuple[int, tuple[tuple[Formula, tuple[int, ...]], ...]]
"""What a group says without its names: how many atoms, each clause's condition and the clauses that beat it."""


class EngineFault(RuntimeError):
    """An answer of durable-rules that cannot be one, or none at all."""


@cache
def available() -> bool:
    """Tell whether durable-rules imports here (it does not on Python 3.13 and later). Never raises."""
    try:
        from durable import engine  # noqa: F401
    except (ImportError, OSError, AttributeError, TypeError, SystemError):  # all are ways of its C extension to fail
        return False
    return True


@dataclass(frozen=True, slots=True)
class Ruleset:
    """A ruleset built in durable-rules: its name there, its signals, the attributes that its facts carry."""

    name: str
    signals: tuple[str, ...]
    reads: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Wiring:
    """Rulesets in the order of asking, for all groups of one shape, and what they have answered."""

    shape: Shape
    rulesets: tuple[Ruleset, ...]
    answers: dict[tuple[Truth, ...], tuple[Truth, ...]] = field(default_factory=dict)


class DurableRules:
    """Judges groups with durable-rules: rulesets are built once for a shape, equal questions asked once.

    For one thread only. The engine keeps all until `close`. Raises ImportError where not `available`.
    """

    def __init__(self) -> None:
        """Begin with nothing built."""
        from durable import engine  # here, as it is absent from some Pythons and slow to come

        self._extension = engine.durable_rules_engine
        # Its own threads would run over the same memory, and crash.
        self._quiet = type("QuietHost", (engine.Host,), {"_run": lambda host: None})
        self._unmatched: type[Exception] = engine.MessageNotHandledException
        self._thread = threading.get_ident()
        self._open()

    def _open(self) -> None:
        self._host = self._quiet()
        self._names = count()
        self._built: dict[str, bool] = {}  # has a rule of it ever fired?
        self._wirings: dict[Shape, Wiring] = {}
        # By identity, as hashing a group takes longer than finding its answer.
        self._given: dict[int, tuple[Group, Wiring]] = {}
        self._remembered = 0
        self._fired: set[str] = set()
        self._error: BaseException | None = None

    def judge(self, group: Group, truths: tuple[Truth, ...]) -> tuple[Truth, ...]:
        """Decide which clauses are effective: a truth for each clause, from a truth for each atom.

        Raises TooLarge; ValueError where truths are missing; EngineFault; RuntimeError in another thread.
        """
        _, wiring = self._given.get(id(group)) or self._prepare(group)
        answer = wiring.answers.get(truths)
        if answer is None:
            if self._remembered >= REMEMBERED:
                self.forget()
            self._remembered += 1
            answer = wiring.answers[truths] = self._decide(group, wiring, truths)
        return answer

    def close(self) -> None:
        """Free all that was built. A later `judge` builds anew."""
        for name, fired in self._built.items():
            if fired:  # where nothing ever fired, the state holds wild pointers: deleting it crashes, so it leaks
                self._host.delete_state(name, CASE["sid"])
            self._extension.delete_ruleset(self._host.get_ruleset(name)._handle)
        self._open()

    def forget(self) -> None:
        """Forget what was answered, not what was built."""
        for wiring in self._wirings.values():
            wiring.answers.clear()
        self._remembered = 0

    def record(self, signal: str) -> None:
        """Note that a rule fired: all that an action of ours may do."""
        self._fired.add(signal)

    def _prepare(self, group: Group) -> tuple[Group, Wiring]:
        self._check_thread()
        try:
            shape = group.atoms, tuple((clause.when, clause.beaten_by) for clause in group.clauses)
            wiring = self._wirings.get(shape)
            if wiring is None:
                bundles = list(Circuit(group).bundles())  # all before the first is built: TooLarge leaves nothing
                wiring = self._wirings[shape] = Wiring(shape, tuple(map(self._build, bundles)))
        except RecursionError:
            message = "a condition is nested too deep; split it into several rules"
            raise TooLarge(f"{group.name}: {message}") from None
        self._given[id(group)] = group, wiring  # keeps the group, so nobody else gets its id
        return group, wiring

    def _build(self, bundle: Bundle) -> Ruleset:
        name = f"s{next(self._names)}"
        rules = {  # made anew each time, as the engine takes the actions out of it
            signal: {"all": [{"m": pattern(expression)}], "run": self._recorder(signal)}
            for signal, expression in bundle.signals.items()
        }
        self._host.register_rulesets({name: rules})
        self._built[name] = False
        return Ruleset(name, tuple(bundle.signals), tuple(sorted(bundle.reads)))

    def _recorder(self, signal: str) -> Callable[[object], None]:
        def fire(c: object) -> None:  # one parameter: two would make it asynchronous
            try:
                self.record(signal)
            except BaseException as error:  # the engine would swallow it
                self._error = self._error or error

        return fire

    def _decide(self, group: Group, wiring: Wiring, truths: tuple[Truth, ...]) -> tuple[Truth, ...]:
        self._check_thread()
        if len(truths) != group.atoms:
            raise ValueError(f"{group.name}: {len(truths)} truths; it has {group.atoms} atoms")
        known = {ON: True, OFF: False}
        for atom, truth in enumerate(truths):
            known[f"a{atom}t"], known[f"a{atom}f"] = truth == YES, truth == NO
        try:
            for ruleset in wiring.rulesets:
                fired = self._ask(ruleset, known)
                known.update((signal, signal in fired) for signal in ruleset.signals)
        except BaseException:  # an interrupt, too
            self._abandon(wiring)
            raise
        return tuple(self._read(group, known, index) for index in range(len(group.clauses)))

    def _read(self, group: Group, known: dict[str, bool], index: int) -> Truth:
        held, failed = known[f"r{index}t"], known[f"r{index}f"]
        if held and failed:
            raise EngineFault(f"{group.name}: {group.clauses[index].name}: durable-rules says yes and no")
        return YES if held else NO if failed else OPEN

    def _ask(self, ruleset: Ruleset, known: dict[str, bool]) -> set[str]:
        """Assert one fact, note which rules fire, retract it (deleting the state is slower and less safe)."""
        self._fired, self._error = set(), None
        try:
            fact = {**CASE, **{name: known[name] for name in ruleset.reads}}
            finished = self._host.assert_fact(ruleset.name, fact)
        except self._unmatched:
            return set()  # nobody reads this fact: no rule applies, and the engine has not kept it
        # It silently drops the rules still to fire where ten seconds pass in the call: a sleep, a new clock.
        if not finished:
            raise EngineFault(f"{ruleset.name}: durable-rules stopped before all rules had fired; ask again")
        self._built[ruleset.name] = True
        self._host.retract_fact(ruleset.name, CASE)
        if self._error is not None:
            raise self._error
        return self._fired

    def _abandon(self, wiring: Wiring) -> None:
        """Never ask these rulesets again, as a call has left something in them: the group is built anew."""
        self._wirings.pop(wiring.shape, None)
        self._given = {key: given for key, given in self._given.items() if given[1] is not wiring}
        for ruleset in wiring.rulesets:
            self._built.pop(ruleset.name, None)

    def _check_thread(self) -> None:
        if threading.get_ident() != self._thread:
            raise RuntimeError("durable-rules judges in one thread; make a DurableRules in each")
