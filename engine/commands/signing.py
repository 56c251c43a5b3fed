"""Signatures by OpenSSH's own program, in its own format, under the namespace zhol: `ssh-keygen -Y`."""

import subprocess
from dataclasses import dataclass
from pathlib import Path

from ..text.files import is_plain
from .ending import Bad

NAMESPACE = "zhol"
ENDING = ".sig"
LACKING = "ssh-keygen is not installed; it comes with OpenSSH, and signs and looks at signatures here"


@dataclass(frozen=True, slots=True)
class Signature:
    """What is known of a signature: whether it is good, and in words by whom, or why not."""

    good: bool
    told: str


def sign(content: bytes, key: Path) -> bytes:
    """Return a signature of some bytes by a key, in a file or kept by ssh-agent. `Bad` where there is none."""
    if not is_plain(key):
        raise Bad(f"{key}: no such key; name a private key of ssh, or a public one whose private one ssh-agent keeps")
    done = _run("sign", "-f", str(key), "-n", NAMESPACE, given=content)
    if done.returncode or not done.stdout:
        raise Bad(f"{key}: ssh-keygen did not sign: {_said(done)}")
    return done.stdout


def signature(content: bytes, sealed: Path, signers: Path | None) -> Signature:
    """Look at a signature of some bytes: whether it fits them, and whose it is among allowed signers. `Bad` where these
    cannot be read."""
    about = ("-n", NAMESPACE, "-s", str(sealed))
    if signers is None:
        done = _run("check-novalidate", *about, given=content)
        whose = "nobody was asked whose key that is; --signers FILE names whose count"
        return Signature(True, f"{_said(done)}; {whose}") if not done.returncode else _unfit(done)
    if not is_plain(signers):
        raise Bad(f"{signers}: cannot be read; name a file of allowed signers, as ssh-keygen has them")
    found = _run("find-principals", "-s", str(sealed), "-f", str(signers))
    name = found.stdout.decode("utf-8", "replace").split("\n")[0].strip()
    if found.returncode or not name:
        return Signature(False, f"is by nobody in {signers}")
    done = _run("verify", "-f", str(signers), "-I", name, *about, given=content)
    return Signature(True, _said(done)) if not done.returncode else _unfit(done)


def _unfit(done: "subprocess.CompletedProcess[bytes]") -> Signature:
    return Signature(False, f"does not fit: {_said(done)}")


def _run(deed: str, *words: str, given: bytes = b"") -> "subprocess.CompletedProcess[bytes]":
    try:
        return subprocess.run(["ssh-keygen", "-Y", deed, *words], input=given, capture_output=True, check=False)
    except FileNotFoundError as error:
        raise Bad(LACKING) from error


def _said(done: "subprocess.CompletedProcess[bytes]") -> str:
    """Return the first line of what ssh-keygen said."""
    lines = (done.stdout + b"\n" + done.stderr).decode("utf-8", "replace").split("\n")
    told = [line.strip() for line in lines if line.strip()]
    return told[0] if told else "it did not say why"
