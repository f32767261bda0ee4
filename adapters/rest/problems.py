"""
Problems: what went wrong, as RFC 9457 writes it, made from the same refusals as the answers in chat.

https://www.rfc-editor.org/rfc/rfc9457
"""

import re
import typing
from collections.abc import Mapping
from dataclasses import fields, is_dataclass, replace
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from pydantic import BaseModel, ConfigDict, Field
from starlette.responses import JSONResponse

from adapters.chat.cards.look import Look
from adapters.chat.cards.refusals import refusal_card
from adapters.chat.cards.rules import crews
from adapters.rest.asking import BadRequest
from adapters.rest.fields import Slot, minutes, utc
from adapters.rest.statuses import status_of
from adapters.wording import Words
from adapters.wording.marks import plain
from core import errors
from core.domain.bookings.reference import reference
from core.domain.resources.catalogue import Catalogue
from core.errors import Alternative, Refusal, SlotRefusal
from core.ledger import Ledger
from core.use_cases.people.change_group import every_group
from core.use_cases.people.people_called import names_of
from core.values import BookingId, Interval, OrganizationId

MEDIA = "application/problem+json"
TYPES = "/api/v1/problems/"
"""Where a type of problem is explained."""
_KEPT_BACK = frozenset({"offers", "asked"})
"""Fields of refusals that problems write in a way of their own."""
_TAKEN = frozenset({"type", "title", "status", "detail", "instance", "alternatives"})


class Problem(BaseModel):
    """What went wrong; its type says which further facts it has."""

    model_config = ConfigDict(extra="allow")

    type: str = Field(description="What sort of problem it is; the address explains it.")
    title: str = Field(description="The sort of problem in a few English words, always the same.")
    status: int
    detail: str = Field(description="What happened this time, in the language of Accept-Language.")
    instance: str | None = Field(default=None, description="This very request; the log calls it so.")


def problem(
    type_: str,
    detail: str,
    *,
    status: int,
    instance: str,
    facts: Mapping[str, object] | None = None,
    headers: Mapping[str, str] | None = None,
) -> JSONResponse:
    """Return the answer of a problem."""
    title = type_.replace("-", " ").capitalize()
    body = {"type": TYPES + type_, "title": title, "status": status, "detail": detail, "instance": instance}
    return JSONResponse({**(facts or {}), **body}, status_code=status, headers=dict(headers or {}), media_type=MEDIA)


def of_request(bad: BadRequest, *, instance: str) -> JSONResponse:
    """Return the problem of a request that cannot be read."""
    return problem(bad.type, bad.detail, status=bad.status, instance=instance, facts=bad.facts, headers=bad.headers)


def of_fault(*, instance: str, words: Words) -> JSONResponse:
    """Return the problem of something on our side that may work a moment later."""
    said = plain(words.say("Unavailable"))
    return problem("unavailable", said, status=503, instance=instance, headers={"Retry-After": "5"})


async def of_refusal(
    refusal: Refusal, *, instance: str, words: Words, ledger: Ledger, look: Look | None
) -> JSONResponse:
    """
    Return the problem of a refusal: its sentence as the chat says it, its facts, and what would do instead.

    Without a look nobody is known yet who could be told more than the sentence.
    """
    status, headers = status_of(type(refusal)), {}
    if look is None:
        sentence = plain(words.say(type(refusal).__name__))
        headers = {"WWW-Authenticate": 'Bearer realm="Bellhop", error="invalid_token"'}
        return problem(named(type(refusal)), sentence, status=status, instance=instance, headers=headers)
    if isinstance(refusal, errors.TooManyRequests | errors.CodesPaused):
        again = refusal.again if isinstance(refusal, errors.TooManyRequests) else refusal.until
        headers = {"Retry-After": str(max(1, round((again - look.now).total_seconds())))}
    if isinstance(refusal, errors.OutOfScope):
        headers = {"WWW-Authenticate": f'Bearer realm="Bellhop", error="insufficient_scope", scope="{refusal.scope}"'}
    said = refusal_card(refusal, await _seeing(refusal, look, ledger))
    detail = " ".join(filter(None, (plain(line) for line in said.lines)))
    facts = {key: value for key, value in facts_of(refusal, look.catalogue).items() if key not in _TAKEN}
    if isinstance(refusal, SlotRefusal):
        facts["alternatives"] = [_alternative(each, look.catalogue) for each in refusal.offers]
    return problem(named(type(refusal)), detail, status=status, instance=instance, facts=facts, headers=headers)


async def _seeing(refusal: Refusal, look: Look, ledger: Ledger) -> Look:
    """Return the look with the names that the sentence of this refusal needs."""
    organization: OrganizationId = look.catalogue.organization
    if isinstance(refusal, errors.QuotaExceeded | errors.TooManyStrikes | errors.NeedsCertificate):
        [name] = await names_of(ledger, organization=organization, members=[refusal.holder])
        return replace(look, names={**look.names, refusal.holder: name})
    if isinstance(refusal, errors.NotBookable | errors.CrowdNeedsApproval):
        groups = await every_group(ledger, organization=organization)
        return replace(look, groups=tuple(crews(groups).values()))
    return look


def named(refusal: type[Refusal]) -> str:
    """Return what a sort of refusal is called in addresses: slot-taken."""
    return re.sub(r"(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "-", refusal.__name__).lower()


def kinds(of: type[Refusal] = Refusal) -> Mapping[str, type[Refusal]]:
    """Return every sort of refusal by what it is called in addresses."""
    found: dict[str, type[Refusal]] = {}
    for each in of.__subclasses__():
        found |= kinds(each) or {named(each): each}
    return found


def facts_of(refusal: Refusal, catalogue: Catalogue) -> dict[str, object]:
    """Return the facts of a refusal as JSON: bookings by their references, lengths in minutes, times by both clocks."""
    if not is_dataclass(refusal):
        return {}
    hints, zone = _hints(type(refusal)), _zone_of(refusal, catalogue)
    return {
        each.name: _written(getattr(refusal, each.name), hints.get(each.name), zone)
        for each in fields(refusal)
        if each.name not in _KEPT_BACK
    }


def _hints(of: type[object]) -> Mapping[str, object]:
    return typing.get_type_hints(of)


def _zone_of(refusal: Refusal, catalogue: Catalogue) -> ZoneInfo:
    resource = getattr(refusal, "resource", None)
    known = {each.id: each for each in (*catalogue.resources, *catalogue.hidden, *catalogue.retired)}
    return known[resource].zone if resource in known else catalogue.zone


def _written(value: object, hint: object, zone: ZoneInfo) -> object:  # noqa: PLR0911 - one for each sort of value
    # What an id is of stands in its type alone, so that the hint of the field goes along.
    match value:
        case None | bool() | str() | float():
            return value
        case int():
            return reference(BookingId(value)) if _is_booking(hint) else value
        case Interval():
            return Slot.of(value, zone).model_dump()
        case datetime():
            return utc(value)
        case date() | time():
            return value.isoformat()
        case timedelta():
            return {"minutes": minutes(value)}
        case tuple() | list() | frozenset():
            inner = next((each for each in typing.get_args(hint) if each is not Ellipsis), None)
            return [_written(each, inner, zone) for each in value]
        case Refusal():
            return named(type(value))
        case _ if is_dataclass(value) and not isinstance(value, type):
            hints = _hints(type(value))
            return {
                each.name: _written(getattr(value, each.name), hints.get(each.name), zone) for each in fields(value)
            }
        case _:
            return str(value)


def _is_booking(hint: object) -> bool:
    return hint is BookingId or BookingId in typing.get_args(hint)


def _alternative(offer: Alternative, catalogue: Catalogue) -> dict[str, object]:
    resource = catalogue.resource(offer.resource)
    return {
        "resource": resource.id,
        "name": resource.name,
        "unit": offer.unit,
        "slot": Slot.of(offer.during, resource.zone).model_dump(),
    }
