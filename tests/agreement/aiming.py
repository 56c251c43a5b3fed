"""Make a condition true, or false, in the sketch of a life: greedily, and as close to the boundary as chance has it."""

from copy import deepcopy

from zhol.engine.language.conditions import (
    All,
    AtLeast,
    Becomes,
    Birth,
    Compare,
    Condition,
    DaysOf,
    Is,
    Known,
    Not,
    Quantified,
    Some,
    Throughout,
    Times,
    Was,
)
from zhol.engine.language.rulebook import Rule
from zhol.engine.language.standing import beats

from .seen import Seen
from .sketch import Held, Sketch

DEEPEST = 6
USUAL = 0.75
"""How readily a word that may be several things is what it is for most."""
FIRST_FACTS_THEN_DATES = (Is, Known, Quantified, Not, Some, AtLeast, All, Was, Throughout, Compare, DaysOf, Times)


class Aim(Seen):
    """Aims a sketch at a rule, under a stance."""

    # --- rules

    def contest(self, rule: Rule, s: Sketch) -> bool:
        """Make the conditions of a rule hold, and one that beats it effective too."""
        words = self.book.vocabulary
        over = [r for r in self.book.by_target[rule.decides] if self._counts(r, s)]
        over = [r for r in over if beats(r, rule, words.layers, self.book.instruments)]
        if not over:
            return self.rule(rule, s)
        done = self._holds(rule, s, 0)
        return self.rule(self.draw.choice(over), s) and done

    def _counts(self, rule: Rule, s: Sketch) -> bool:
        return self.stance.has(rule) and self.reckon.in_force(rule.force, s)

    def rule(self, rule: Rule, s: Sketch, depth: int = 0) -> bool:
        """Make a rule effective: its conditions hold, and those of the rules that beat it do not."""
        return self._holds(rule, s, depth) and self._unbeaten(rule, s, depth)

    def _holds(self, rule: Rule, s: Sketch, depth: int) -> bool:
        """Make a rule apply: its trigger happens, the question arises, its condition holds, its exception does not."""
        if depth > DEEPEST or not self._counts(rule, s):
            return False
        if isinstance(rule.at, Birth):
            s.from_birth = True
            s.facts.setdefault("born", s.on)
        if isinstance(rule.at, Becomes) and (rule.at.status, rule.at.value) not in s.becomes:
            s.becomes.append((rule.at.status, rule.at.value))
        question = self.book.vocabulary.questions.get(rule.decides)
        done = self.make(question.asked_when, True, s, depth) if question else True
        done &= self.make(rule.when, True, s, depth)
        if rule.unless is not None:
            done &= self.make(rule.unless, False, s, depth)
        return done

    def _unbeaten(self, rule: Rule, s: Sketch, depth: int) -> bool:
        words, done = self.book.vocabulary, True
        for other in self.book.by_target[rule.decides]:
            over = self._counts(other, s) and beats(other, rule, words.layers, self.book.instruments)
            if over and (other.unless is None or self.seen(other.unless, s) is not True):
                done &= self.make(other.when, False, s, depth + 1)
        return done

    # --- conditions

    def make(self, condition: Condition, wanted: bool, s: Sketch, depth: int) -> bool:
        """Change a sketch so that a condition is true, or false; tell whether that seems done."""
        if isinstance(condition, Not):
            return self.make(condition.part, not wanted, s, depth)
        if isinstance(condition, All | Some | AtLeast):
            n = len(condition.parts)
            least = n if isinstance(condition, All) else 1 if isinstance(condition, Some) else condition.n
            return self._of(condition.parts, least if wanted else n - least + 1, wanted, s, depth)
        if self.seen(condition, s) is wanted:
            return True
        if isinstance(condition, Is):
            return self._is(condition, wanted, s, depth)
        if isinstance(condition, Compare):
            return self.reckon.compare(condition, wanted, s)
        if isinstance(condition, DaysOf):
            return self.reckon.days(condition, wanted, s)
        if isinstance(condition, Was | Throughout | Times):
            return self.reckon.past(condition, wanted, s)
        if isinstance(condition, Quantified):
            return self._relatives(condition, wanted, s, depth)
        return not wanted

    def _of(self, parts: tuple[Condition, ...], least: int, wanted: bool, s: Sketch, depth: int) -> bool:
        """Make so many of the parts come out as wanted: those that already do, then those that can."""
        easy = sorted(parts, key=lambda part: (self.seen(part, s) is not wanted, self.draw.random()))
        if least == len(parts):
            easy = sorted(parts, key=lambda part: FIRST_FACTS_THEN_DATES.index(type(part)))
        made = 0
        for part in easy:
            if made == least:
                break
            made += self._try(part, wanted, s, depth)
        return made >= least

    def _try(self, part: Condition, wanted: bool, s: Sketch, depth: int) -> bool:
        kept = deepcopy((s.facts, s.holds, s.roles, s.becomes, s.told_from, s.from_birth))
        if self.make(part, wanted, s, depth):
            return True
        s.facts, s.holds, s.roles, s.becomes, s.told_from, s.from_birth = kept
        return False

    def _is(self, atom: Is, wanted: bool, s: Sketch, depth: int) -> bool:
        name, words = atom.ref.name, self.book.vocabulary
        if atom.ref.sort == "question":
            return self._question(name, atom.values, wanted, s, depth)
        known = words.facts[name].values or ("yes", "no") if atom.ref.sort == "fact" else words.statuses[name].values
        choices = [value for value in known if (value in atom.values) is wanted]
        if not choices or name in s.facts or name in s.holds:
            return False
        word = words.facts[name] if atom.ref.sort == "fact" else words.statuses[name]
        usual = word.missing in choices and self.draw.random() < USUAL
        value = str(word.missing) if usual else self.draw.choice(choices)
        if atom.ref.sort == "fact":
            s.facts[name] = value
        else:
            s.holds[name] = Held(value)
        return True

    def _question(self, name: str, values: tuple[str, ...], wanted: bool, s: Sketch, depth: int) -> bool:
        """Make a rule effective whose outcome is, or is not, among some."""
        rules = [r for r in self.book.by_target.get(name, ()) if self.stance.has(r) and r.may is None]
        rules = [r for r in rules if (r.outcomes[0] in values) is wanted]
        self.draw.shuffle(rules)
        for rule in rules[:6]:
            kept = deepcopy(s)
            if self.rule(rule, s, depth + 1):
                self._alone(rule, s, depth)
                return True
            s.facts, s.holds, s.roles, s.becomes, s.told_from, s.from_birth = (
                kept.facts, kept.holds, kept.roles, kept.becomes, kept.told_from, kept.from_birth,
            )  # fmt: skip
        return False

    def _alone(self, rule: Rule, s: Sketch, depth: int) -> None:
        """Keep rules of another outcome, which a rule does not beat, from making the question a conflict or open."""
        words = self.book.vocabulary
        for other in self.book.by_target[rule.decides]:
            differs = other.outcomes != rule.outcomes and self.stance.has(other)
            if differs and not beats(rule, other, words.layers, self.book.instruments):
                self._try(other.when, False, s, depth + 1)

    def _relatives(self, atom: Quantified, wanted: bool, s: Sketch, depth: int) -> bool:
        """Make some relative, or each of them, fulfil a condition, or fail to."""
        each = atom.every is wanted
        roles = [role for role in atom.roles if s.roles.get(role, s) is not None]
        if not each:
            roles = roles[:1] if self.draw.random() < 0.5 else roles[-1:]
        if not roles:
            return each
        for role in roles:
            who = s.roles.get(role)
            if who is None:
                who = s.roles[role] = Sketch(s.on)
            if not self.make(atom.has, wanted, who, depth + 1):
                return False
        return True
