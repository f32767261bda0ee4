"""Links to bookings in Slack: a shared one shows what its room may know, and opens to each as they may know it."""

import asyncio
from collections.abc import Awaitable, Sequence
from typing import Protocol

import structlog
from slack_sdk.models.blocks import ButtonElement, ContextBlock, SectionBlock
from slack_sdk.models.metadata import (
    EntityAttributes,
    EntityCustomField,
    EntityMetadata,
    EntityPayload,
    EntityTitle,
    EventAndEntityMetadata,
    ExternalRef,
)

from adapters.chat.incoming import Sender
from adapters.chat.platform import TryLater, Undeliverable
from adapters.chat.previews import Preview
from adapters.slack.faults import Gone
from adapters.slack.offices import Offices
from adapters.slack.payloads import Shared, Unfolded
from adapters.slack.texts import Json, text_object
from adapters.wording.marks import BOLD, PLAIN
from core.errors import Unavailable

AT_ONCE = 100
"""Links that are looked at at the same time; what is shared beside them stays a plain link."""
ITEM = "slack#/entities/item"
"""What kind of object a booking is to Slack, https://docs.slack.dev/messaging/work-objects."""
BOOKING = "booking"
NO_OBJECTS = frozenset({"feature_not_enabled", "invalid_metadata", "missing_unfurls"})
"""What Slack says of an object whose app has “Work Object Previews” switched off: it gets blocks instead."""
LONGEST = 3_000
"""Characters of a section's text."""
PRODUCT = "Bellhop"

log = structlog.get_logger()


class Previewing(Protocol):
    """Who says what a link to a booking shows; each returns None where that is nothing, and raises Unavailable."""

    async def in_a_room(self, sender: Sender, url: str) -> Preview | None:
        """Return what everybody in a room may know of what somebody shares there."""
        ...

    async def to_them(self, sender: Sender, url: str) -> Preview | None:
        """Return what somebody may know themselves."""
        ...


class Unfurling:
    """Answers shared links beside everything else; one that Slack tells again is answered again, and shown once."""

    def __init__(self, offices: Offices) -> None:
        self._offices = offices
        self._previewing: Previewing | None = None
        self._under_way: set[asyncio.Task[None]] = set()

    def preview_with(self, previewing: Previewing) -> None:
        """Set who says what a link shows; until then all of them stay plain."""
        self._previewing = previewing

    def begin(self, told: Shared | Unfolded) -> None:
        """Show what a link leads to, as soon as it is known."""
        if self._previewing is None or len(self._under_way) >= AT_ONCE:
            log.debug("link not unfolded")
            return
        shown = self._unfurl(told, self._previewing) if isinstance(told, Shared) else self._open(told, self._previewing)
        task = asyncio.create_task(self._quietly(shown))
        self._under_way.add(task)
        task.add_done_callback(self._under_way.discard)

    def close(self) -> None:
        """Answer nothing more."""
        for task in self._under_way:
            task.cancel()

    async def _quietly(self, showing: Awaitable[None]) -> None:
        """Show a link, or leave it as it is: nobody waits for it."""
        try:
            await showing
        except (TryLater, Undeliverable, Gone, Unavailable) as refusal:
            log.info("link not unfolded", reason=str(refusal))
        except Exception:
            log.exception("could not unfold a link")

    async def _unfurl(self, shared: Shared, previewing: Previewing) -> None:
        found = [await previewing.in_a_room(shared.sender, url) for url in shared.urls]
        previews = [each for each in found if each is not None]
        if not previews:
            return
        delivery = self._offices.at(shared.sender.workspace).delivery
        try:
            await delivery.unfurl(shared.where, metadata=EventAndEntityMetadata(entities=[*map(entity, previews)]))
        except Undeliverable as refusal:
            if str(refusal) not in NO_OBJECTS:
                raise
            await delivery.unfurl(shared.where, unfurls={each.url: {"blocks": blocks(each)} for each in previews})

    async def _open(self, asked: Unfolded, previewing: Previewing) -> None:
        found = await previewing.to_them(asked.sender, asked.url)
        await self._offices.at(asked.sender.workspace).delivery.present(asked.trigger, entity(found) if found else None)


def entity(preview: Preview) -> EntityMetadata:
    """Return a booking as an object of Slack's."""
    fields = [("state", preview.kind, preview.state), *((f"fact{at}", *each) for at, each in enumerate(preview.facts))]
    attributes = EntityAttributes(
        title=EntityTitle(text=preview.title),
        display_type=preview.kind,
        display_id=preview.reference,
        product_name=PRODUCT,
    )
    custom = [EntityCustomField(key=key, label=label, value=said, type="string") for key, label, said in fields]
    return EntityMetadata(
        entity_type=ITEM,
        entity_payload=EntityPayload(attributes=attributes, custom_fields=[*custom]),
        external_ref=ExternalRef(id=preview.reference, type=BOOKING),
        url=preview.url,
        app_unfurl_url=preview.url,
    )


def blocks(preview: Preview) -> Sequence[Json]:
    """Return a booking as blocks below a message, for apps without objects."""
    lines = [f"{BOLD}{preview.title}{PLAIN}", preview.state]
    lines += [f"{label}: {said}" for label, said in preview.facts[1:]]
    opens = ButtonElement(text=preview.kind, action_id="page", url=preview.url)
    section = SectionBlock(text=text_object(lines, LONGEST), accessory=opens)
    return [section.to_dict(), ContextBlock(elements=[text_object([preview.reference], LONGEST)]).to_dict()]
