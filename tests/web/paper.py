"""A browser without script: it reads a page, fills in a form by its labels, and presses a button."""

from dataclasses import dataclass, field
from html.parser import HTMLParser
from typing import Any

from starlette.testclient import TestClient

Fields = list[tuple[str, str]]


@dataclass
class Control:
    """Something that can be filled in or pressed."""

    tag: str
    given: dict[str, str | None]
    words: str = ""
    options: list[tuple[str, str]] = field(default_factory=list)
    form: str = ""

    @property
    def name(self) -> str:
        return self.given.get("name") or ""


class Paper(HTMLParser):
    """A page as it is read: its words, and its forms with what stands in them."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.words: list[str] = []
        self.links: list[str] = []
        self.controls: list[Control] = []
        self.forms: dict[str, dict[str, str | None]] = {}
        self.labels: dict[str, str] = {}
        self.scripts: list[dict[str, str | None]] = []
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self._form = ""
        self._open: list[Control] = []
        self._label: list[tuple[str, list[str]]] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        self.tags.append((tag, given))
        if tag == "a":
            self.links.append(given.get("href") or "")
        elif tag == "script":
            self.scripts.append(given)
        elif tag == "form":
            self._form = given.get("id") or f"form {len(self.forms)}"
            self.forms[self._form] = given
        elif tag == "label":
            self._label.append((given.get("for") or "", []))
        elif tag in ("input", "textarea", "select", "button"):
            control = Control(tag, given, form=given.get("form") or self._form)
            if self._label and not self._label[-1][0]:
                control.given = {"id": f"inside {len(self.controls)}", **given}
                self._label[-1] = (str(control.given["id"]), self._label[-1][1])
            self.controls.append(control)
            if tag != "input":
                self._open.append(control)
        elif tag == "option":
            self._open[-1].options.append((given.get("value") or "", ""))

    def handle_endtag(self, tag: str) -> None:
        if tag == "form":
            self._form = ""
        elif tag in ("textarea", "select", "button"):
            self._open.pop()
        elif tag == "label":
            of, words = self._label.pop()
            self.labels[of] = " ".join("".join(words).split())

    def handle_data(self, data: str) -> None:
        self.words.append(data)
        if self._open:
            control = self._open[-1]
            if control.tag == "select" and control.options:
                control.options[-1] = (control.options[-1][0], (control.options[-1][1] + data).strip())
            control.words += data
        if self._label:
            self._label[-1][1].append(data)

    @property
    def text(self) -> str:
        """Everything that is read, on one line."""
        return " ".join(" ".join(self.words).split())


class Reader:
    """Somebody with a browser without script, on the site of a key."""

    def __init__(self, client: TestClient, root: str) -> None:
        self.client, self.root = client, root
        self.go(root)

    def go(self, address: str) -> "Paper":
        """Follow an address."""
        return self._shown(self.client.get(address))

    def press(self, button: str, **filled: Any) -> "Paper":
        """Fill in what is labelled so (blanks written _), and press a button."""
        pressed = next(c for c in self.paper.controls if c.tag == "button" and " ".join(c.words.split()) == button)
        given = {label.replace("_", " "): words for label, words in filled.items()}
        fields = self._fields(pressed.form, given)
        assert not given, f"no such thing to fill in: {list(given)}"
        if pressed.name:
            fields.append((pressed.name, pressed.given.get("value") or ""))
        address = pressed.given.get("formaction") or self.paper.forms[pressed.form]["action"] or ""
        body: dict[str, list[str]] = {}
        for name, words in fields:
            body.setdefault(name, []).append(words)
        if self.paper.forms[pressed.form].get("method") == "get":
            return self._shown(self.client.get(address, params=body))
        return self._shown(self.client.post(address, data=body))

    def _fields(self, form: str, given: dict[str, Any]) -> Fields:
        found: Fields = []
        for control in self.paper.controls:
            if control.form != form or control.tag == "button":
                continue
            label = self.paper.labels.get(control.given.get("id") or "", "")
            kind = control.given.get("type")
            if kind in ("radio", "checkbox"):
                if label in given.get("answer", []):
                    found.append((control.name, control.given["value"] or ""))
            elif control.tag == "select":
                chosen = given.pop(label, control.options[0][1])
                found.append((control.name, next(value for value, said in control.options if said == chosen)))
            else:
                stood = control.words.removeprefix("\n") if control.tag == "textarea" else control.given.get("value")
                words = (
                    given["answer"][0] if control.name == "answer" and "answer" in given else given.pop(label, stood)
                )
                found.append((control.name, words or ""))
        given.pop("answer", None)
        return found

    def _shown(self, response: Any) -> "Paper":
        self.response = response
        self.paper = Paper(response.text)
        return self.paper
