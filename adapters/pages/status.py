"""Whether Bellhop works, on a page that everybody may open: it names no organization, and nobody."""

from dataclasses import dataclass
from html import escape
from zoneinfo import ZoneInfo

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from adapters.chat.cards.look import Look
from adapters.chat.cards.status import status
from adapters.chat.cards.times import day_and_clock
from adapters.pages.serving import FILES, SAFETY, words_of
from adapters.standing import Standing
from adapters.wording.marks import plain
from core.domain.resources.catalogue import Catalogue
from core.ledger import Ledger
from core.values import MemberId, OrganizationId

PATH = "/status"


@dataclass(frozen=True)
class StatusPage:
    """The page; its times are those of `zone`, an IANA name, as who asks is not known."""

    ledger: Ledger
    standing: Standing
    zone: str

    def route(self) -> Route:
        """Return the route; it answers with 503 while nothing can be booked."""
        return Route(PATH, self._answered, methods=["GET", "HEAD"])

    async def _answered(self, request: Request) -> Response:
        health, words, now = await self.standing.now(), words_of(request), self.ledger.clock.now()
        zone = ZoneInfo(self.zone)
        look = Look(MemberId(0), Catalogue(OrganizationId(0), 0, zone, ()), words, now, zone)
        lines = status(health, look, runs=False).lines if health else (words.say("health-page-away"),)
        head, *rest = (escape(plain(line)) for line in lines)
        text = (FILES / "status.html").read_text(encoding="utf-8")
        for place, said in {
            "language": escape(words.language),
            "title": escape(words.say("health-page-title")),
            "head": head,
            "lines": "".join(f"<li>{line}</li>" for line in rest),
            "when": escape(plain(words.say("health-page-when", when=day_and_clock(now, zone, look), zone=self.zone))),
            "again": escape(words.say("button-look-again")),
        }.items():
            text = text.replace(f"{{{place}}}", said)
        headers = SAFETY | {"Cache-Control": "no-store"}
        return Response(text, 200 if health else 503, media_type="text/html", headers=headers)
