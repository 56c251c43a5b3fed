"""A made-up rulebook, as a scenario writes it down section by section."""

import json
from collections.abc import Iterable
from typing import Any

import yaml

LAYERS = {
    "law": {},
    "treaty": {},
    "practice": {"over": ["law", "treaty"]},
    "incident": {"over": ["law", "treaty", "practice"]},
    "assumption": {"under": "all"},
}
OWN = "made-up"
CITE = [{"work": "made-up-act", "at": "s 1", "mark": "V1"}]
SECTIONS = ("parameters", "rules", "tables", "acts", "duties")


def written(words: str) -> Any:
    """Read YAML as the engine does: every scalar is text."""
    return yaml.load(words, yaml.BaseLoader)


class Sheet:
    """Words, provisions by instrument, and whole files; what a scenario does not say is filled in here.

    Filled in are: the five layers, the actor `person`, the fact `born`, an instrument of layer law, and a citation.
    """

    def __init__(self) -> None:
        self.words: dict[str, Any] = {
            "layers": dict(LAYERS),
            "actors": {"person": "self"},
            "facts": {"born": {"type": "date"}},
        }
        self.heads: dict[str, dict[str, Any]] = {}
        self.topics: dict[str, dict[str, Any]] = {}
        self.files: dict[str, str] = {}
        self.begun = False

    def add_words(self, words: str) -> None:
        """Put words into the vocabulary, section by section."""
        self.begun = True
        for section, entries in written(words).items():
            if section == "terms":
                _cited(entries.values())
            if section == "layers":
                self.words[section] = entries
            elif isinstance(entries, dict):
                self.words[section] = {**self.words.get(section, {}), **entries}
            else:
                self.words[section] = [*self.words.get(section, []), *entries]

    def add(self, section: str, words: str, instrument: str = OWN) -> None:
        """Put provisions into an instrument."""
        self.begun = True
        topic = self.topics.setdefault(instrument, {})
        entries = written(words)
        if section == "parameters":
            for parameter in entries.values():
                _cited(parameter["values"])
            topic[section] = {**topic.get(section, {}), **entries}
        else:
            topic[section] = [*topic.get(section, []), *_cited(entries)]

    def head(self, instrument: str, words: str) -> None:
        """Say what an instrument is."""
        self.begun = True
        self.heads[instrument] = written(words)

    def file(self, name: str, words: str) -> None:
        """Put a whole file into the rulebook, as it stands."""
        self.begun = True
        self.files[name] = words

    def texts(self) -> dict[str, str]:
        """Return the rulebook as texts by file name."""
        found = {"vocabulary.yaml": json.dumps(self.words)}
        for instrument in {**self.topics, **self.heads}:
            head = {"id": instrument, "title": instrument, "layer": "law", **self.heads.get(instrument, {})}
            found[f"{instrument}/instrument.yaml"] = json.dumps({"instrument": head})
            if instrument in self.topics:
                found[f"{instrument}/topic.yaml"] = json.dumps(self.topics[instrument])
        return {**found, **self.files}


def _cited(entries: Iterable[dict[str, Any]]) -> Iterable[dict[str, Any]]:
    for entry in entries:
        entry.setdefault("cite", CITE)
    return entries
