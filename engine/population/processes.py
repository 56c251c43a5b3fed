"""Seats in processes of this machine, each with a pipe: begun afresh, so that nothing of this one is carried over."""

import multiprocessing
import pickle
import signal
from collections import deque
from collections.abc import Iterator
from concurrent.futures import Future
from contextlib import contextmanager, suppress
from multiprocessing.connection import Connection
from threading import Lock, Thread
from typing import Any

from .partition import Host
from .seats import Answer, Lost, Making

GRACE = 2.0
"""How many seconds a process has to end by itself."""
GONE = (OSError, EOFError, pickle.UnpicklingError)


class Process:
    """A seat in a process of its own; where the process has ended, whatever was asked of it is lost."""

    def __init__(self, make: Making) -> None:
        afresh = multiprocessing.get_context("spawn")
        self.pipe, theirs = afresh.Pipe()
        self.process = afresh.Process(target=work, args=(theirs, make), daemon=True)
        with unheard():
            self.process.start()
        theirs.close()
        self.asked: deque[Future[Any]] = deque()
        self.gone, self.lock = False, Lock()
        Thread(target=self._read, daemon=True).start()

    def ask(self, deed: str, part: int, *words: Any) -> Answer:
        """Send what is asked."""
        answer: Future[Any] = Future()
        with self.lock:
            if self.gone:
                answer.set_exception(Lost())
                return answer.result
            self.asked.append(answer)
        with suppress(OSError):  # where nobody reads it any more, whoever calls for the answer is told
            self.pipe.send((deed, part, words))
        return answer.result

    def _read(self) -> None:
        """Take in answers as they come, so that the process never waits for somebody to read them."""
        try:
            while True:
                well, answer = self.pipe.recv()
                waiting = self.asked.popleft()
                (waiting.set_result if well else waiting.set_exception)(answer)
        except GONE:
            with self.lock:
                self.gone = True
            for waiting in self.asked:
                waiting.set_exception(Lost())

    def close(self) -> None:
        """End the process: it holds nothing that could not be made again."""
        if not self.asked and not self.gone:
            with suppress(OSError):
                self.pipe.send(None)
            self.process.join(GRACE)
        if self.process.is_alive():
            self.process.terminate()
        self.process.join()


@contextmanager
def unheard() -> Iterator[None]:
    """Keep Ctrl-C from what is begun meanwhile: it would tell where it was interrupted before it can ignore that."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def work(pipe: Connection, make: Making) -> None:
    """Do what is asked until nobody asks any more: whoever did may have been killed."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the one who asks is told of it, and ends this
    host: Host | None = None
    with suppress(*GONE):
        while (asked := pipe.recv()) is not None:
            try:
                host = host or Host(make)
                answer: tuple[bool, Any] = True, host.do(*asked[:2], *asked[2])
            except Exception as error:  # the one who asked raises it
                answer = False, portable(error)
            pipe.send(answer)


def portable(error: Exception) -> Exception:
    """Return an error as it is, or in words where it cannot be sent."""
    try:
        pickle.loads(pickle.dumps(error))
    except Exception:  # an error may be made in any way
        return RuntimeError(f"{type(error).__name__}: {error}")
    return error
