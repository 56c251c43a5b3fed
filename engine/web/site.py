"""The site: which page stands at which address, and what becomes of input that cannot be used."""

from asyncio import wrap_future
from collections.abc import Callable, Mapping
from pathlib import Path

from starlette.applications import Starlette
from starlette.datastructures import QueryParams
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.routing import Mount, Route
from starlette.types import ASGIApp

from ..report.style import STYLE
from ..text.diagnostic import BadInput
from .answering import asked_for, file, proof
from .asking import ask, live
from .browsing import report, rule, rules, runs
from .desk import Desk
from .form import filled_in
from .guard import Guard
from .looking import paths, side_by_side
from .shown import Frame, Language, Shown, again
from .starting import begin, opened, start

View = Callable[[Desk, QueryParams], Shown]
HERE = Path(__file__).parent
SCRIPTS = {"nothing_kept.js": HERE / "sheets" / "nothing_kept.js", "htmx.js": HERE / "vendored" / "htmx.min.js"}
FORMS: dict[str, View] = {
    "begin": begin, "open": opened, "ask": ask, "live": live, "answers": asked_for, "why": proof, "paths": paths,
    "beside": side_by_side,
}  # fmt: skip
LINKS: dict[str, View] = {"/": start, "/rules": rules, "/rules/{name:path}": rule, "/runs": runs}


def site(desk: Desk, key: str, languages: Mapping[str, Language] | None = None) -> ASGIApp:
    """Return the site, to be served on this machine alone; every address of it begins with the key.

    After the key stands the language, where it is another than English.
    """
    spoken = languages or {}
    others = {code: Mount(f"/{key}/{code}", _told(desk.told_in(spoken[code].tongue), key, spoken)) for code in spoken}
    return Guard(Starlette(routes=[*others.values(), Mount(f"/{key}", _told(desk, key, spoken))]), key)


def _told(desk: Desk, key: str, languages: Mapping[str, Language]) -> ASGIApp:
    """Return the pages in one language."""
    frame = Frame(desk, f"/{key}/", languages)

    async def wrong(request: Request, error: Exception) -> Response:
        said, status = str(error), 400
        if isinstance(error, BadInput):
            said = error.report()
        elif isinstance(error, HTTPException):
            said, status = error.detail, error.status_code
        else:
            said, status = f"zhol failed: {type(error).__name__}\nThis is a defect of zhol.", 500
        tongue = desk.book.tongue
        shown = Shown("wrong", tongue.tell("cannot be used"), {"said": tongue.left(said)})
        return HTMLResponse(frame.html(shown), status)

    def fixed(text: str, kind: str) -> Callable[[Request], Response]:
        return lambda _: Response(text, media_type=kind)

    style = STYLE + "\n" + (HERE / "sheets" / "site.css").read_text("utf-8")
    routes = [
        *(Route(path, _page(desk, frame, view)) for path, view in LINKS.items()),
        Route("/runs/{number:int}", _report(desk)),
        *(Route(f"/{name}", _page(desk, frame, view), methods=["POST"]) for name, view in FORMS.items()),
        Route("/life.yaml", _file(desk), methods=["POST"]),
        Route("/style.css", fixed(style, "text/css")),
        *(Route(f"/{name}", fixed(at.read_text("utf-8"), "text/javascript")) for name, at in SCRIPTS.items()),
    ]
    wrongs = {BadInput: wrong, HTTPException: wrong, Exception: wrong}
    return Starlette(routes=routes, exception_handlers=wrongs)


def _page(desk: Desk, frame: Frame, view: View) -> Callable[[Request], object]:
    """Return what answers a request with a page, one at a time."""

    async def answer(request: Request) -> Response:
        form = await filled_in(request)
        asked = str(request.url.replace(scheme="", netloc="")).removeprefix(frame.root)

        def made() -> Response:
            shown = view(desk, form)
            return HTMLResponse(frame.html(shown, again(asked, form, shown)), shown.status)

        return await wrap_future(desk.alone.submit(made))

    return answer


def _report(desk: Desk) -> Callable[[Request], object]:
    """Return what answers with the report of a run."""

    async def answer(request: Request) -> Response:
        number: int = request.path_params["number"]
        if number >= len(desk.runs):
            raise HTTPException(404, "there is no such run")
        html, may = report(desk.runs[number])
        return HTMLResponse(html, headers={"Content-Security-Policy": may})

    return answer


def _file(desk: Desk) -> Callable[[Request], object]:
    """Return what answers with the file of a life."""

    async def answer(request: Request) -> Response:
        text = file(desk, await filled_in(request))
        saved = {"Content-Disposition": 'attachment; filename="life.yaml"'}
        return Response(text, media_type="application/yaml", headers=saved)

    return answer
