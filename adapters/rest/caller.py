"""The caller: whoever shows a token, with everything that an answer depends on."""

import hashlib
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Annotated, TypeVar
from zoneinfo import ZoneInfo

from fastapi import Depends, Request
from fastapi.dependencies.models import Dependant
from fastapi.routing import APIRoute
from fastapi.security import HTTPAuthorizationCredentials, HTTPBearer

from adapters.chat.cards.look import Look
from adapters.languages import FALLBACK, LANGUAGES
from adapters.rest.asking import BadRequest
from adapters.wording import Words
from core.domain.people.member import Member
from core.domain.people.rates import RATES, Buckets, Rate
from core.domain.people.tokens import Bearer, Scope
from core.domain.resources.catalogue import Catalogue
from core.domain.resources.resource import Resource
from core.errors import BadToken, UnknownResource
from core.ledger import Ledger
from core.use_cases.tokens.bearer_of import bearer_of
from core.use_cases.tokens.count_request import count_request
from core.use_cases.tokens.once import once
from core.values import OrganizationId, ResourceId

T = TypeVar("T")

VIA = "api"
"""What the audit calls this way in."""
LONGEST_KEY = 255
"""Characters of an Idempotency-Key."""
_bearer = HTTPBearer(auto_error=False, description="A token that was made in chat with /token, or by `bellhop tokens`.")


@dataclass(frozen=True, slots=True)
class Door:
    """What all requests to one process share."""

    ledger: Ledger
    buckets: Buckets
    rates: tuple[Rate, ...] = RATES


@dataclass(frozen=True, slots=True)
class Caller:
    """Whoever shows a token, at one moment, and the ledger that answers."""

    ledger: Ledger
    bearer: Bearer
    catalogue: Catalogue
    """What the caller may know of."""
    words: Words
    now: datetime
    request: Request

    @property
    def member(self) -> Member:
        """The member for whom the token acts."""
        return self.bearer.member

    @property
    def organization(self) -> OrganizationId:
        """The only organization that the caller ever reads or changes anything of."""
        return self.bearer.organization

    @property
    def look(self) -> Look:
        """How the caller sees things, in the language that they asked for."""
        zone = ZoneInfo(self.member.zone) if self.member.zone else self.catalogue.zone
        names = {self.member.id: self.member.name}
        return Look(self.member.id, self.catalogue, self.words, self.now, zone, names)

    def check(self, scope: Scope) -> None:
        """Refuse with OutOfScope what the token is not for."""
        self.bearer.check(scope)

    def resource(self, named: int | str) -> Resource:
        """Return a resource that the caller may see, by its id or name; refuses with UnknownResource."""
        if isinstance(named, str):
            found = self.catalogue.named(named)
            if found is None:
                raise UnknownResource(named, ())
            return found
        found = self.catalogue.resource(ResourceId(named))
        if found not in self.catalogue.resources:
            raise UnknownResource(str(named), ())
        return found

    async def once(
        self,
        noun: str,
        do: Callable[[Ledger], Awaitable[tuple[int, T]]],
        read: Callable[[int], Awaitable[T]],
    ) -> T:
        """
        Do what is asked and return what it came to; with an Idempotency-Key, only if it was not done before.

        `do` returns the id of what it made or changed, and how that is; `read` returns how it is by now. Refuses as
        `tokens.once` does, and with BadRequest a key that is none.
        """
        key = self.request.headers.get("idempotency-key")
        if key is None:
            return (await do(self.ledger))[1]
        if not 1 <= len(key) <= LONGEST_KEY or not key.isprintable():
            raise BadRequest("bad-key", f"An Idempotency-Key has 1 to {LONGEST_KEY} printable characters.", status=400)
        made: dict[str, T] = {}

        async def doing(ledger: Ledger) -> str:
            subject, thing = await do(ledger)
            outcome = f"{noun} {subject}"
            made[outcome] = thing
            return outcome

        asked = hashlib.sha256(f"{self.request.method} {self.request.url.path}?{self.request.url.query}\n".encode())
        asked.update(await self.request.body())
        outcome = await once(self.ledger, self.bearer, key=key, digest=asked.digest(), do=doing)
        if outcome in made:
            return made[outcome]
        return await read(int(outcome.rpartition(" ")[2]))


async def known_parameters(request: Request) -> None:
    """Refuse with BadRequest a parameter that the route does not have: a misspelled filter would find everything."""
    route = request.scope.get("route")
    if not isinstance(route, APIRoute):
        return
    known = _parameters(route.dependant)
    unknown = sorted(set(request.query_params) - known)
    if unknown:
        raise BadRequest(
            "unknown-parameter",
            "There are parameters that this address does not have.",
            facts={"parameters": [each[:60] for each in unknown[:10]], "known": sorted(known)},
        )


def _parameters(of: Dependant) -> set[str]:
    return {each.alias for each in of.query_params}.union(*map(_parameters, of.dependencies))


async def _called(request: Request, shown: Annotated[HTTPAuthorizationCredentials | None, Depends(_bearer)]) -> Caller:
    door: Door = request.app.state.door
    if shown is None:
        raise BadToken
    bearer = await bearer_of(door.ledger, shown.credentials)
    member = bearer.member
    catalogue = await door.ledger.catalogue(bearer.organization, version=member.catalogue_version)
    seen = catalogue.seen_by(member)
    words = Words(language_of(request) or member.language, things=seen.samples)
    caller = Caller(door.ledger, bearer, seen, words, door.ledger.clock.now(), request)
    # Known before it is counted: whoever asks too often is told so in their language.
    request.state.caller = caller
    request.state.levels = await count_request(door.ledger, door.buckets, bearer, rates=door.rates)
    return caller


Called = Annotated[Caller, Depends(_called)]


def language_of(request: Request) -> str | None:
    """Return the first language of Accept-Language that Bellhop speaks, by preference; None if there is none."""
    weighed: list[tuple[float, str]] = []
    for part in request.headers.get("accept-language", "")[:500].split(","):
        tag, _, weight = part.strip().partition(";q=")
        # Superior digits are digits, too, and no number.
        with_weight = float(weight) if weight.isascii() and weight.replace(".", "", 1).isdigit() else 1.0
        if tag.split("-")[0].lower() in LANGUAGES and with_weight > 0:
            weighed.append((-with_weight, tag))
    return min(weighed, key=lambda each: each[0])[1] if weighed else None


def words_of(request: Request) -> Words:
    """Return the words for a request of whom nobody knows yet whose it is."""
    return Words(language_of(request) or FALLBACK)
