"""The site served: on this machine alone, without a log, for what is asked in an address is nobody's business."""

from collections.abc import Callable

import uvicorn
from starlette.types import ASGIApp

HOST = "127.0.0.1"


class Taken(Exception):
    """The port is taken, or may not be had."""


def serve(app: ASGIApp, port: int, listening: Callable[[int], None]) -> None:
    """Serve until interrupted; port 0 takes any that is free. `listening` is told which. Raises Taken."""
    asked = uvicorn.Config(
        app, host=HOST, port=port, log_level="critical", access_log=False, server_header=False, lifespan="off"
    )
    try:
        bound = asked.bind_socket()
    except SystemExit as error:
        raise Taken(str(port)) from error
    bound.listen()  # whoever reads the address at once is answered, a moment later
    listening(bound.getsockname()[1])
    uvicorn.Server(asked).run(sockets=[bound])
