"""An address is told when somebody answers there, and not a moment before."""

import socket

import pytest

pytest.importorskip("uvicorn", reason="uvicorn is not installed (the extra 'web')")

import uvicorn

from zhol.engine.web import listening


async def nobody(scope: object, receive: object, send: object) -> None:
    """A site that is never asked."""


def test_whoever_opens_an_address_as_it_is_told_is_let_in(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(uvicorn.Server, "run", lambda _, sockets: sockets[0].close())
    reached: list[int] = []

    def told(port: int) -> None:
        with socket.create_connection((listening.HOST, port), timeout=5):
            reached.append(port)

    listening.serve(nobody, 0, told)
    assert reached
