"""Adding step by step: a kind, a name and a number are asked for, each with buttons; and a list that is put right."""

from adapters.chat.answers.answer import answer
from adapters.chat.answers.proposals import addition, shown
from adapters.chat.asker import Asker
from adapters.chat.cards import buttons
from adapters.chat.cards.forms import opens
from adapters.chat.cards.kinds import one_of, several_of
from adapters.chat.cards.lists import names
from adapters.chat.intents.adding import AddNamed, Amend, AskAmend, AskKind, AskName, LeaveOut, SetCount
from adapters.chat.intents.forms import Filling
from adapters.chat.replies import Replies, Reply
from core.domain.resources.proposal import Addition
from core.domain.resources.resource import BY_THE_DAY, Kind
from core.errors import NotAllowed
from core.use_cases.resources import amend
from core.use_cases.resources.propose import propose_addition, proposed

KINDS = (Kind.ROOM, Kind.STUDIO, Kind.DESK, Kind.EQUIPMENT, Kind.VEHICLE, Kind.OTHER)
"""The kinds that are offered: seats have departures, which nobody adds by a button."""
SEATS = (2, 4, 6, 8, 12, 20)
PIECES = (1, 2, 4, 10, 20, 50)
"""Numbers that are offered; any other can be sent."""
A_ROW = 3
LISTED = 9
"""Things of a list that have a button to leave them out; the others are few, or were pasted."""


@answer.register
async def kind_asked(_: AskKind, asker: Asker) -> Replies:
    """Ask what is to be added; refuses with NotAllowed who may not."""
    if not asker.member.role.manages:
        raise NotAllowed(asker.member.role)
    words = asker.words
    row = [buttons.button(_offered(kind, asker), AskName(kind)) for kind in KINDS]
    return (
        Reply((words.say("new-kind"),), (tuple(row[:A_ROW]), tuple(row[A_ROW:]), (opens(Filling.ADD, asker.look),))),
    )


@answer.register
async def name_asked(intent: AskName, asker: Asker) -> Replies:
    """Ask for the name: the next message is it. Refuses with NotAllowed."""
    if not asker.member.role.manages:
        raise NotAllowed(asker.member.role)
    words = asker.words
    other = buttons.button(words.say("button-other-kind"), AskKind())
    return (Reply((_asked(intent.kind, asker),), ((other,),), awaits=intent),)


def _offered(kind: Kind, asker: Asker) -> str:
    """Return the label of a kind: "Desks", or what one is called here."""
    if kind not in asker.catalogue.kind_names:
        return asker.words.say(f"button-kind-{kind}")
    called = several_of(kind, asker.look) if kind in BY_THE_DAY else one_of(kind, asker.look)
    return called[:1].upper() + called[1:]


def _asked(kind: Kind, asker: Asker) -> str:
    """Return the question for a name; of a kind that is called something else here, without its name elsewhere."""
    return asker.words.say(f"new-name-{Kind.OTHER if kind in asker.catalogue.kind_names else kind}")


@answer.register
async def named(intent: AddNamed, asker: Asker) -> Replies:
    """Ask how many it seats, or how many there are, unless that was said; refuses as `propose_addition` does."""
    proposal = await propose_addition(asker.ledger, drafts=(intent.draft,), by=asker.member)
    words, draft = asker.words, intent.draft
    if draft.capacity is not None or len(draft.labels) > 1:
        return (await addition(asker, proposal),)
    several = draft.kind in BY_THE_DAY
    offered = PIECES if several else SEATS
    row = [buttons.button(f"{count}", SetCount(proposal.id, count)) for count in offered]
    skip = buttons.button(words.say("button-skip"), SetCount(proposal.id, 0))
    said = words.say("new-pieces" if several else "new-seats", name=draft.name)
    rows = (tuple(row[:A_ROW]), tuple(row[A_ROW:]), (skip,))
    return (Reply((said,), rows, awaits=SetCount(proposal.id, 0)),)


@answer.register
async def count_set(intent: SetCount, asker: Asker) -> Replies:
    """Show what would be added; refuses with NoSuchProposal or OutOfRange."""
    now = await amend.count(asker.ledger, proposal=intent.proposal, count=intent.count, by=asker.member)
    return (await shown(asker, now),)


@answer.register
async def amend_asked(intent: AskAmend, asker: Asker) -> Replies:
    """Ask for the line that is to be another one, and offer to leave out any; refuses with NoSuchProposal."""
    words = asker.words
    known = await proposed(asker.ledger, proposal=intent.proposal, by=asker.member)
    drafts = known.kept.proposal.drafts if isinstance(known.kept.proposal, Addition) else ()
    row = [
        buttons.button(words.say("button-leave-out", name=each.name), LeaveOut(intent.proposal, at))
        for at, each in enumerate(drafts[:LISTED])
    ]
    rows = tuple(tuple(row[at : at + A_ROW]) for at in range(0, len(row), A_ROW))
    said = words.say("new-amend", names=names([each.name for each in drafts], words))
    return (Reply((said,), rows, awaits=intent),)


@answer.register
async def amended(intent: Amend, asker: Asker) -> Replies:
    """Show the list as it is now; refuses as `amend` does."""
    now = await amend.amend(asker.ledger, proposal=intent.proposal, drafts=intent.drafts, by=asker.member)
    return (await shown(asker, now),)


@answer.register
async def left_out(intent: LeaveOut, asker: Asker) -> Replies:
    """Show the list without the one that was left out; refuses with NoSuchProposal."""
    now = await amend.leave_out(asker.ledger, proposal=intent.proposal, place=intent.place, by=asker.member)
    return (await shown(asker, now),)
