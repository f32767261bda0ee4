"""Enterprise Search: “atlas friday” in Slack's own search shows what is free; nothing is held by it."""

import asyncio
from collections.abc import Sequence

import structlog

from adapters.chat.incoming import speakable
from adapters.chat.platform import Suggesting, TryLater, Undeliverable
from adapters.chat.replies import Suggestion
from adapters.slack.faults import Gone
from adapters.slack.offices import Offices
from adapters.slack.payloads import Searched
from adapters.slack.texts import Json
from core.errors import Refusal, Unavailable

MOST = 50
"""Results of one search, https://docs.slack.dev/enterprise-search/developing-apps-with-search-features."""
AT_ONCE = 100
"""Searches that are answered at the same time; whoever searches beside them finds nothing of Bellhop's."""

log = structlog.get_logger()


class Searching:
    """Answers searches beside everything else; one that Slack sends again is answered again, and Slack takes one."""

    def __init__(self, offices: Offices) -> None:
        self._offices = offices
        self._suggesting: Suggesting | None = None
        self._under_way: set[asyncio.Task[None]] = set()

    def suggest_with(self, suggesting: Suggesting) -> None:
        """Set who says what is free; until then nothing is found."""
        self._suggesting = suggesting

    def begin(self, searched: Searched) -> None:
        """Answer a search, as soon as it is known what is free."""
        if self._suggesting is None or len(self._under_way) >= AT_ONCE:
            log.debug("search not answered")
            return
        task = asyncio.create_task(self._answer(searched, self._suggesting))
        self._under_way.add(task)
        task.add_done_callback(self._under_way.discard)

    def close(self) -> None:
        """Answer nothing more."""
        for task in self._under_way:
            task.cancel()

    async def _answer(self, searched: Searched, suggesting: Suggesting) -> None:
        try:
            # Slack signs for the app, and for nobody: a workflow that runs the same function may name anybody.
            found = await suggesting.suggest(searched.sender, speakable(searched.words), named=True)
        # A stranger, or somebody who is suspended: in the messages with Bellhop they hear why.
        except Refusal:
            found = ()
        except Unavailable:
            return
        outputs = {"search_results": results(found, searched)}
        try:
            await self._offices.at(searched.sender.workspace).delivery.complete(searched.execution, outputs)
        except (TryLater, Undeliverable, Gone) as refusal:
            log.debug("search not answered", reason=str(refusal))


def results(found: Sequence[Suggestion], searched: Searched) -> list[Json]:
    """Return what is free as results of a search; each leads to Bellhop, where it can be held."""
    return [
        {
            "external_ref": {"id": each.carried, "type": "slot"},
            "title": each.title,
            "description": each.facts or each.said,
            "link": searched.link,
            "date_updated": searched.on.isoformat(),
        }
        for each in found[:MOST]
    ]
