"""What is said of the people of a booking, of somebody else's bookings, and of one thing of several."""

from adapters.chat.intents.bookings import Confirm, GiveBackPart, TakePartBack
from adapters.chat.intents.company import (
    CallOff,
    ChooseWhom,
    DeclineOffer,
    HandOver,
    PutOn,
    TakeOff,
    TakeOver,
    WhoComes,
    WithdrawOffer,
)
from adapters.chat.intents.times_for_all import MoreTimes, TimeWith
from core.domain.people.identity import Identity
from core.domain.people.member import Member, Role
from core.domain.people.names import NameKind, PersonName
from core.domain.resources.catalogue import Catalogue
from core.store import people
from core.use_cases.people.admit import admit
from core.values import BookingId
from tests.snapshots.conversation import Conversation


async def accompanied(talk: Conversation, ben: Member, cleo: Member) -> None:
    """Say who comes, who comes too, who does not, and who cannot."""
    await talk.writes(ben, "drop all")
    for text in ("add @cleo to hubble on 24 december", "I can't make it on 24 december"):
        await talk.writes(ben, text)
    booking = await _booked(talk, ben, "hubble 7 december 9-10")
    await talk.means(ben, WhoComes(booking), "presses Who comes")
    added = await talk.writes(ben, "add @cleo to hubble on 7 december")
    await talk.presses(ben, added, TakeOff)
    for text in ("remove @cleo from hubble on 7 december", *2 * ("add @cleo to hubble on 7 december",)):
        await talk.writes(ben, text)
    await talk.writes(ben, "who comes to hubble on 7 december?")
    await talk.writes(cleo, "I can't make it to hubble on 7 december")
    await talk.means(ben, WhoComes(booking), "presses Who comes")
    await talk.writes(ben, "I can't make it to hubble on 7 december")
    await talk.means(ben, PutOn(booking, cleo.id), "puts Cleo on the list")
    await _called_the_same(talk, ben)


async def brought_together(talk: Conversation, ann: Member, cleo: Member) -> None:
    """Look for a time for all: by name, for a colleague, for a group, and where there is none."""
    found = await talk.writes(ann, "an hour from 14 to 17 december for @cleo and me")
    await talk.presses(ann, found, MoreTimes)
    for text in ("an hour with @cleo yesterday", "9 h with @cleo on 14 december", "1 h with @cleo for 80 people"):
        await talk.writes(ann, text)
    for hours in ("8-15", "15-18"):
        await talk.presses(cleo, await talk.writes(cleo, f"hubble 17 december {hours}"), Confirm)
    await talk.writes(ann, "an hour with @cleo on 17 december")
    await talk.writes(ann, "/groups trio add @ann @cleo")
    await talk.presses(ann, await talk.writes(ann, "when can we all meet on 16 december?"), TimeWith)
    async with talk.ledger.database.connection() as connection:
        await people.mark_unreachable(connection, Identity("slack", "T1", "cleo"), "blocked")
    await talk.writes(ann, "an hour on 16 december with @cleo, atlas or bigger")


async def handed_over(talk: Conversation, ben: Member, cleo: Member) -> None:
    """Offer a booking, which is withdrawn, declined and taken."""
    booking = await _booked(talk, ben, "hubble 8 december 9-10")
    await talk.means(ben, HandOver(booking, ben.id), "offers it to himself")
    await talk.means(ben, HandOver(booking, cleo.id), "offers it to Cleo")
    await talk.means(ben, WithdrawOffer(booking), "presses Withdraw the offer")
    await talk.means(cleo, TakeOver(booking), "presses Take it, too late")
    await talk.means(ben, HandOver(booking, cleo.id), "offers it to Cleo")
    await talk.means(cleo, DeclineOffer(booking), "presses No thanks")
    await talk.means(ben, HandOver(booking, cleo.id), "offers it to Cleo")
    await talk.means(cleo, TakeOver(booking), "presses Take it")


async def others_asked(talk: Conversation, ann: Member, ben: Member, cleo: Member) -> None:
    """Ask for what belongs to somebody else."""
    for text in ("move @cleo's booking to friday", "cancel @cleo's booking", "cancel her booking"):
        await talk.writes(ben, text)
    await _booked(talk, cleo, "hubble 9 december 9-10")
    await _booked(talk, cleo, "curie 9 december 11-12")
    which = await talk.writes(ann, "cancel @cleo's booking on 9 december")
    await talk.presses(ann, which, CallOff)


async def parted(talk: Conversation, ben: Member, catalogue: Catalogue) -> None:
    """Give back one thing of several, and take it back."""
    booking = await _booked(talk, ben, "hubble and the camera 10 december 9-11")
    (camera,) = [each.id for each in catalogue.listed if each.name == "Canon R5"]
    given = await talk.means(ben, GiveBackPart(booking, camera), "gives back the camera")
    await talk.presses(ben, given, TakePartBack)
    await talk.writes(ben, "keep hubble on 10 december, give back the camera")


async def _called_the_same(talk: Conversation, ben: Member) -> None:
    for user, name in (("kim", "Kim Berg"), ("kim2", "Kim Lang")):
        await admit(
            talk.ledger,
            organization=ben.organization,
            identity=Identity("slack", "T1", user),
            role=Role.MEMBER,
            called=PersonName(name, NameKind.REAL, "slack"),
            zone="Europe/Berlin",
            language="en",
        )
    await talk.writes(ben, "add @kim to hubble on 7 december")
    whom = await talk.writes(ben, "curie 7 december 10-11 with @kim")
    await talk.presses(ben, whom, ChooseWhom)
    await talk.writes(ben, "drop")


async def _booked(talk: Conversation, who: Member, text: str) -> BookingId:
    """Hold and confirm, and return the booking."""
    shown = await talk.presses(who, await talk.writes(who, text), Confirm)
    (card,) = [reply.card for reply in shown if reply.card]
    return card.about.booking
