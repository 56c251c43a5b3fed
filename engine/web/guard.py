"""Who is let in, and what a page may do: the key in the address, this machine alone, no foreign script."""

from secrets import compare_digest

from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

OWN = {"127.0.0.1", "localhost"}
FOREIGN = {"cross-site", "same-site"}
"""What a browser says of a request that another site's page made."""
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; form-action 'self'; "
    "base-uri 'none'; frame-ancestors 'none'"
)
HEADERS = {
    "Content-Security-Policy": POLICY,
    "Cache-Control": "no-store",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
}
SHUT = "There is no such page. The address, with its key, is the one that zhol serve printed when it began.\n"


class Guard:
    """Lets a request in whose path begins with the key, if it was made on this machine by nobody else's page."""

    def __init__(self, app: ASGIApp, key: str) -> None:
        self.app, self.key = app, key

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer, or turn away; every answer says what the page may do."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return

        async def answered(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for name, value in HEADERS.items():
                    headers.setdefault(name, value)
            await send(message)

        if self._may(scope):
            await self.app(scope, receive, answered)
        else:
            await PlainTextResponse(SHUT, 404)(scope, receive, answered)

    def _may(self, scope: Scope) -> bool:
        headers = Headers(scope=scope)
        # a name that another site had resolve to this machine is not this machine's
        here = headers.get("host", "").partition(":")[0] in OWN
        key = scope["path"].removeprefix("/").partition("/")[0]
        known = compare_digest(key.encode(), self.key.encode())
        return here and known and headers.get("sec-fetch-site", "none") not in FOREIGN
