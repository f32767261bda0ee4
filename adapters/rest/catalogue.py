"""What can be booked, as those change it who run it."""

from typing import Annotated

from fastapi import APIRouter, Request, Response
from pydantic import Field, Strict

from adapters.rest.answers import answered, check_condition, content_tag, expected
from adapters.rest.asking import BadRequest
from adapters.rest.caller import Called, Caller
from adapters.rest.fields import Asked, Text
from adapters.rest.resources import Thing, ThingId
from core.domain.people.tokens import Scope
from core.domain.resources.draft import Draft
from core.domain.resources.facts import Facts, facts_of
from core.domain.resources.resource import Kind
from core.errors import UnknownResource
from core.ledger import Ledger
from core.use_cases.resources.add import add
from core.use_cases.resources.edit import edit
from core.use_cases.resources.retire import retire
from core.values import ResourceId

router = APIRouter(tags=["resources"])

Count = Annotated[int, Strict(), Field(ge=1, le=1_000)]
Seats = Annotated[int, Strict(), Field(ge=1, le=10_000)]
Several = Annotated[list[Text], Field(max_length=50)]


class NewThing(Asked):
    """A resource to add; the rules of its kind and its site hold for it."""

    name: Text
    kind: Kind
    site: Text | None = Field(default=None, description="The first one if it is not said; a new one is added.")
    units: Count = Field(default=1, description="How many there are of it.")
    capacity: Seats | None = None
    floor: Text | None = None
    description: Text | None = None
    tags: Several = Field(default=[])
    aliases: Several = Field(default=[])


class ThingChange(Asked):
    """What a resource is from now on; what is left out stays."""

    name: Text | None = None
    kind: Kind | None = None
    site: Text | None = None
    capacity: Seats | None = None
    floor: Text | None = None
    description: Text | None = None
    tags: Several | None = None
    aliases: Several | None = None

    def facts(self) -> Facts:
        """Return what is said, as the core takes it."""
        facts = Facts()
        if self.name is not None:
            facts["name"] = self.name
        if self.kind is not None:
            facts["kind"] = self.kind
        if self.site is not None:
            facts["site"] = self.site
        if self.capacity is not None:
            facts["capacity"] = self.capacity
        if self.floor is not None:
            facts["floor"] = self.floor
        if self.description is not None:
            facts["description"] = self.description
        if self.tags is not None:
            facts["tags"] = tuple(self.tags)
        if self.aliases is not None:
            facts["aliases"] = tuple(self.aliases)
        return facts


@router.post("/resources", status_code=201, response_model=Thing)
async def add_resource(asked: NewThing, caller: Called) -> Response:
    """Add a resource."""
    caller.check(Scope.ADMINISTER)
    labels = [""] if asked.units == 1 else [str(number) for number in range(1, asked.units + 1)]
    draft = Draft(
        name=asked.name,
        kind=asked.kind,
        labels=labels,
        capacity=asked.capacity,
        tags=tuple(asked.tags),
        aliases=tuple(asked.aliases),
        site=asked.site,
        floor=asked.floor,
        description=asked.description,
    )

    async def do(ledger: Ledger) -> tuple[int, Thing]:
        [made] = await add(ledger, organization=caller.organization, drafts=[draft], by=caller.member)
        return made.id, Thing.of(made, caller)

    shown = await caller.once("resource", do, lambda each: _now(caller, ResourceId(each)))
    where = f"/api/v1/resources/{shown.id}"
    return answered(shown, caller.request, status=201, etag=content_tag(shown), location=where)


@router.patch("/resources/{resource}", response_model=Thing)
async def change_resource(resource: ThingId, asked: ThingChange, caller: Called, request: Request) -> Response:
    """
    Rename a resource, or change another fact of it.

    `If-Match` says which state of it was seen: without it there is 428, and 412 where it has changed since.
    """
    caller.check(Scope.ADMINISTER)
    facts = asked.facts()
    if not facts:
        raise BadRequest("misread", "Nothing is to be changed.")
    known = caller.resource(resource)
    check_condition(request, required=True)
    seen = {name: value for name, value in facts_of(known).items() if name in facts}

    async def do(ledger: Ledger) -> tuple[int, Thing]:
        expected(request, content_tag(Thing.of(known, caller)))
        await edit(
            ledger,
            organization=caller.organization,
            resource=known.id,
            facts=facts,
            by=caller.member,
            seen=Facts(**seen),  # type: ignore[typeddict-item]  # those of `facts`, which are Facts
        )
        return known.id, await _now(caller, known.id, ledger)

    shown = await caller.once("resource", do, lambda each: _now(caller, ResourceId(each)))
    return answered(shown, request, etag=content_tag(shown))


class Retiring(Asked):
    """Why a resource is retired, which everybody is told who has booked it, and what becomes of what is booked."""

    reason: Text
    moving: Annotated[bool, Strict()] | None = Field(
        default=None,
        description=(
            "Without it a resource that is booked stays; true moves its bookings where that is possible, and cancels "
            "the others; false cancels all of them."
        ),
    )


@router.post("/resources/{resource}/retire", status_code=204, response_model=None)
async def retire_resource(resource: ThingId, asked: Retiring, caller: Called) -> Response:
    """Let nobody find or book a resource any more; again it changes nothing."""
    caller.check(Scope.ADMINISTER)
    known = caller.catalogue.resource(ResourceId(resource))

    async def do(ledger: Ledger) -> tuple[int, None]:
        await retire(
            ledger,
            organization=caller.organization,
            resource=known.id,
            by=caller.member,
            because=asked.reason,
            moving=asked.moving,
        )
        return known.id, None

    async def nothing(_: int) -> None:
        return None

    await caller.once("retired", do, nothing)
    return Response(status_code=204)


async def _now(caller: Caller, resource: ResourceId, ledger: Ledger | None = None) -> Thing:
    catalogue = await (ledger or caller.ledger).fresh_catalogue(caller.organization)
    found = catalogue.resource(resource)
    if found not in catalogue.seen_by(caller.member).resources:
        raise UnknownResource(str(resource), ())
    return Thing.of(found, caller)
