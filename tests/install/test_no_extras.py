"""A command that needs what only an extra brings says which, in one line; the rest goes without. `make matrix` installs
zhol so; here what the extras bring is hidden from one process."""

import json
import subprocess
import sys

from .matrix import LACKING, ROOT

EXTRAS = "furo gherkin jinja2 llvmlite myst_parser numpy pyarrow ray sphinx starlette uvicorn z3".split()
HIDDEN = f"""
import json, sys
for name in {EXTRAS!r}:
    sys.modules[name] = None  # as if it were not installed
from click.testing import CliRunner
from zhol.cli import zhol
told = []
for words in json.loads(sys.argv[1]):
    done = CliRunner().invoke(zhol, words)
    told.append([done.exit_code, done.output])
print(json.dumps(told))
"""


def test_each_command_names_the_extra_that_it_lacks_and_the_rest_go_without() -> None:
    life = "scenarios/people/student-in-almaty.yaml"
    without = [["rules", "--search", "passport"], ["check", life], ["audit", "--help"]]
    asked = [*map(list, LACKING), *without]
    ran = subprocess.run(
        [sys.executable, "-c", HIDDEN, json.dumps(asked)], cwd=ROOT, env={"PYTHONPATH": ".dev", "PATH": ""},
        capture_output=True, text=True,
    )  # fmt: skip
    assert ran.returncode == 0, ran.stderr
    told = json.loads(ran.stdout)
    for (words, extra), (code, said) in zip(LACKING.items(), told, strict=False):
        assert (code, extra in said, len(said.strip().splitlines())) == (2, True, 1), f"{words}: {code}\n{said}"
    for command, (code, said) in zip(without, told[len(LACKING) :], strict=True):
        assert code == 0, f"{command}\n{said}"
