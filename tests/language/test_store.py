"""A rulebook that was checked once is read back the same, and what is not the same is not read back."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from zhol.engine.language.load import build, load, read_texts
from zhol.engine.language.rulebook import Rulebook
from zhol.engine.language.store import decode, digest, encode, recall, remember
from zhol.engine.text.diagnostic import BadInput

ROOT = Path(__file__).resolve().parent.parent.parent


def test_there_and_back(bostian: Rulebook) -> None:
    assert decode(json.loads(json.dumps(encode(bostian)))) == bostian


def test_a_cache_hit_is_what_a_fresh_load_is(bost: Path, bostian: Rulebook, tmp_path: Path) -> None:
    assert load(bost, tmp_path) == bostian
    (stored,) = tmp_path.iterdir()
    assert recall(tmp_path, stored.stem) == bostian
    assert load(bost, tmp_path) == bostian
    assert list(tmp_path.iterdir()) == [stored]


@pytest.mark.parametrize("harm", ["", "{}", '["Rulebook"]', "[" * 100_000, "\x00", '["Nothing", 1]'])
def test_a_corrupt_cache_is_passed_over(bost: Path, bostian: Rulebook, tmp_path: Path, harm: str) -> None:
    load(bost, tmp_path)
    (stored,) = tmp_path.iterdir()
    stored.write_text(harm)
    assert recall(tmp_path, stored.stem) is None
    assert load(bost, tmp_path) == bostian
    assert recall(tmp_path, stored.stem) == bostian


def test_one_changed_sign_is_noticed(bost: Path, tmp_path: Path) -> None:
    load(bost, tmp_path)
    (stored,) = tmp_path.iterdir()
    stored.write_text(stored.read_text().replace("permit", "permis", 1))
    assert recall(tmp_path, stored.stem) is None


def test_a_cache_that_cannot_be_written_is_no_mistake(bost: Path, bostian: Rulebook, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    assert load(bost, tmp_path / "file") == bostian
    remember(tmp_path / "file" / "inside", "key", bostian)


def test_a_change_in_a_file_is_another_rulebook(bost: Path, tmp_path: Path) -> None:
    texts = {Path(name).relative_to(bost): text for name, text in read_texts(bost).items()}
    for name, text in texts.items():
        (tmp_path / "rules" / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "rules" / name).write_text(text)
    before = load(tmp_path / "rules", tmp_path / "cache")
    topic = tmp_path / "rules" / "bost-act" / "admission.yaml"
    topic.write_text(topic.read_text().replace("value: 3", "value: 4"))
    after = load(tmp_path / "rules", tmp_path / "cache")
    assert before.digest != after.digest
    topic.write_text("rules: none")
    with pytest.raises(BadInput):
        load(tmp_path / "rules", tmp_path / "cache")


def test_the_digest_is_of_the_meaning(bost: Path, bostian: Rulebook) -> None:
    """Comments, layout, file names and the order of rules are no part of it."""
    texts = read_texts(bost)
    topic = next(name for name in texts if name.endswith("admission.yaml"))
    head, *rules = texts[topic].partition("rules:\n")[2].partition("tables:")[0].splitlines()
    turned = texts[topic].replace("\n".join([head, *rules]), "\n".join(["# turned round", *reversed(rules), head]))
    again = build({name: text for name, text in reversed(texts.items()) if name != topic} | {topic: turned})
    assert again.digest == digest(again) == bostian.digest
    moved = {name.replace("admission", "zz-later"): "\n\n" + text + "# end\n" for name, text in texts.items()}
    assert build(moved).digest == bostian.digest
    other = {name: text.replace("outcome: eligible", "outcome: refused") for name, text in texts.items()}
    assert build(other).digest != bostian.digest


def test_a_cache_hit_is_had_without_the_heavy_libraries(bost: Path, tmp_path: Path) -> None:
    load(bost, tmp_path)
    ask = f"""
import sys
from pathlib import Path
from zhol.engine.language.load import load
assert load(Path({str(bost)!r}), Path({str(tmp_path)!r})).rules
heavy = {{"pydantic", "lark", "yaml", "difflib"}} & set(sys.modules)
assert not heavy, heavy
"""
    done = subprocess.run([sys.executable, "-c", ask], cwd=ROOT / ".dev", capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
