"""What bookings are for: kept through every change, and changed by those whose booking it is."""

from core.domain.lengths import TITLE
from core.domain.messages import Kind
from core.errors import AlreadyOver, NotYours, TextTooLong
from core.store import bookings
from core.use_cases.bookings import rename
from tests.stage import House, refuses, slot
from tests.story import Actor, states

THREE_TO_FIVE = slot(24, 15, 17)


async def test_a_title_stays_whatever_becomes_of_a_booking(ann: Actor) -> None:
    """It is said at the hold, and there after the confirmation, a move, a cancellation and its undo."""
    held = await ann.holds("Atlas", THREE_TO_FIVE, title="Sprint retro")
    confirmed = await ann.confirms(held)
    moved = await ann.moves(confirmed, slot(25, 9, 11))
    gone = await ann.cancels(moved)
    back = await ann.undoes(gone)
    assert [each.title for each in (held, confirmed, moved, gone, back)] == ["Sprint retro"] * 5


async def test_a_title_is_written_and_read_again(ann: Actor, house: House) -> None:
    """What is read from the database has it as well."""
    held = await ann.holds("Atlas", THREE_TO_FIVE, title="Sprint retro")
    async with house.ledger.database.connection() as connection:
        found = await bookings.found(connection, held.organization, held.id)
    assert found is not None
    assert found.title == "Sprint retro"


async def test_a_title_that_is_too_long_is_cut_at_the_hold(ann: Actor) -> None:
    """Nobody loses a slot over its name."""
    held = await ann.holds("Atlas", THREE_TO_FIVE, title="retro " * 40)
    assert held.title is not None
    assert len(held.title) <= TITLE
    assert held.title.endswith("…")


async def test_renaming_is_a_version_of_its_own(ann: Actor, house: House) -> None:
    """It is audited, repaints the cards, and done twice changes nothing."""
    booking = await ann.books("Atlas", THREE_TO_FIVE)
    named = await ann.renames(booking, "  Sprint\n planning ")
    assert (named.title, named.version) == ("Sprint planning", booking.version + 1)
    assert await ann.renames(named, "Sprint planning") == named
    assert await states(house, booking) == ["held", "confirmed", "confirmed"]
    async with house.ledger.database.connection() as connection:
        planned = await connection.execute("SELECT kind FROM messages WHERE state = 'waiting'")
        assert Kind.CHANGED in {kind for (kind,) in await planned.fetchall()}


async def test_a_title_can_be_taken_away_and_given_back(ann: Actor, house: House) -> None:
    """Undoing a renaming restores the title before; after another change it does nothing."""
    booking = await ann.confirms(await ann.holds("Atlas", THREE_TO_FIVE, title="Retro"))
    bare = await ann.renames(booking, None)
    assert bare.title is None
    back = await rename.rename_back(house.ledger, booking=bare.id, seen=bare.version, **ann.acting)
    assert back.title == "Retro"
    late = await rename.rename_back(house.ledger, booking=bare.id, seen=bare.version, **ann.acting)
    assert late == back


async def test_who_may_rename(ann: Actor, ben: Actor) -> None:
    """The holder and who made it for them may; nobody else."""
    booking = await ann.holds("Atlas", THREE_TO_FIVE, holder=ben.member)
    assert (await ben.renames(booking, "Retro")).title == "Retro"
    assert (await ann.renames(booking, "Review")).title == "Review"
    other = await ann.books("Curie", THREE_TO_FIVE)
    with refuses(NotYours, booking=other.id):
        await ben.renames(other, "Mine now")


async def test_a_title_that_is_too_long_is_refused_at_a_renaming(ann: Actor) -> None:
    """With the figure; and so is a booking that is over."""
    booking = await ann.books("Atlas", THREE_TO_FIVE)
    with refuses(TextTooLong, what="title", most=TITLE, length=TITLE + 1):
        await ann.renames(booking, "x" * (TITLE + 1))
    gone = await ann.cancels(booking)
    with refuses(AlreadyOver, booking=gone.id):
        await ann.renames(gone, "Retro")
