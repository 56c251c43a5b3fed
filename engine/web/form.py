"""What was filled in, read from the body of a request; more than a form of these pages holds is refused."""

from starlette.datastructures import QueryParams
from starlette.exceptions import HTTPException
from starlette.requests import Request

from ..decide.options import wrong
from ..language.dates import day_of
from ..text.limits import FORM as FORM_BYTES
from .sheet import FORM, Sheet


async def filled_in(request: Request) -> QueryParams:
    """Return the fields of a form, or those of the address where nothing was posted."""
    if request.method != "POST":
        return QueryParams([*request.query_params.multi_items(), *request.path_params.items()])
    body = b""
    async for part in request.stream():
        body += part
        if len(body) > FORM_BYTES:
            raise HTTPException(413, "more was filled in than a life takes")
    return QueryParams(body.decode("utf-8", "replace"))


def sheet_in(form: QueryParams) -> Sheet:
    """Return the sheet that a form carries."""
    return Sheet(form.get("life", ""), tuple(form.getlist("told")))


def day_in(form: QueryParams, name: str, otherwise: int) -> int:
    """Return a day that was filled in. Raises BadInput where it is none."""
    words = form.get(name, "").strip()
    try:
        return day_of(words) if words else otherwise
    except ValueError as error:
        raise wrong(str(error), FORM) from None
