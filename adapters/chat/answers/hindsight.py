"""Rules that know their past: what a change would have refused is shown before it is made."""

from collections.abc import Iterator

from adapters.chat.answers.answer import answer
from adapters.chat.answers.card import line_of, look_at_several
from adapters.chat.asker import Asker
from adapters.chat.cards import buttons, lists
from adapters.chat.cards.hindsight import told
from adapters.chat.intents.catalogue import CarryOut
from adapters.chat.intents.rules import ShowBroken
from adapters.chat.replies import Button, Replies, Reply
from core.domain.bookings.privacy import as_told
from core.domain.rules.hindsight import Hindsight
from core.errors import NoSuchProposal
from core.use_cases.resources.propose import Proposed, keep_broken, own_proposal, ruled_by
from core.use_cases.rules.look_back import bookings_called
from core.use_cases.rules.set_rules import check_asked

LISTED = 10
"""Bookings on a page."""
MOST = 500
"""Bookings that are listed; more are for the command line."""


def hindsight_lines(asker: Asker, seen: Hindsight | None) -> Iterator[str]:
    """Yield what the past says of a change; nothing if it refuses nobody."""
    if seen is not None:
        member = asker.member
        names = all(each.policy.tells_names(member.role, member.groups) for each in asker.catalogue.resources)
        yield from told(seen, asker.look, groups=names)


async def keep_seen(asker: Asker, kept: Proposed, seen: Hindsight | None) -> None:
    """Keep which bookings a proposed change would refuse, for the button that `show_broken` returns."""
    if seen is not None and not seen.harmless:
        await keep_broken(asker.ledger, proposal=kept.id, broken=seen.broken[:MOST], by=asker.member)


def show_broken(asker: Asker, kept: Proposed, seen: Hindsight | None) -> tuple[Button, ...]:
    """Return the button to the bookings that a change would refuse; none if there are none."""
    if seen is None or seen.harmless:
        return ()
    return (buttons.button(asker.words.say("button-broken", count=len(seen.broken)), ShowBroken(kept.id)),)


@answer.register
async def broken(intent: ShowBroken, asker: Asker) -> Replies:
    """List the bookings that the proposed rules would refuse, each as it is now; refuses as `check_asked` does."""
    words, organization = asker.words, asker.member.organization
    kept = await own_proposal(asker.ledger, proposal=intent.proposal, by=asker.member)
    change = ruled_by(kept.kept.proposal)
    if change is None:
        raise NoSuchProposal
    await check_asked(asker.ledger, organization=organization, change=change, by=asker.member)
    ids = kept.kept.broken
    found = await bookings_called(asker.ledger, organization=organization, bookings=ids)
    every = [as_told(found[each], asker.catalogue, asker.member) for each in ids if each in found]
    own = () if kept.kept.done else (buttons.button(words.say("button-set-rule"), CarryOut(kept.id), "primary"),)
    if not every:
        return (Reply((words.say("broken-none"),), buttons.rows(own, (buttons.resources(words),))),)
    skip = intent.skip or 0
    look = await look_at_several(asker, every[skip : skip + LISTED] or every[-LISTED:])
    page = lists.page(every, lambda each: line_of(each, asker, look), most=LISTED, skip=skip)
    turns = lists.turns(page, words, lambda at: ShowBroken(intent.proposal, at))
    return (Reply((words.say("broken-head", count=len(ids)), *lists.whole(page, words)), buttons.rows(turns, own)),)
