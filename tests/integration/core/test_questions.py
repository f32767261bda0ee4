"""Questions on the real database: each is answered by its member alone, for a fortnight, a bounded number of them."""

from core.domain.bookings.wish import Wish
from core.store.chat.questions import MOST
from core.use_cases.chat import receive, remember
from core.values import MemberId, Talk
from tests.stage import House

ATLAS, CURIE = Wish(resource="Atlas", holder="jonas"), Wish(resource="Curie")


def talk(house: House, member: MemberId | None = None, channel: str = "C1") -> Talk:
    """Return a conversation, Ann's where nobody else is named."""
    return Talk(house.ann.organization, member or house.ann.id, "slack", channel)


async def test_a_question_keeps_its_wish_after_another_was_asked(house: House) -> None:
    """The open question is the last one; an earlier one is still known by its id, in every place."""
    first = await remember.ask(house.ledger, talk(house), ATLAS)
    second = await remember.ask(house.ledger, talk(house), CURIE)
    assert (await remember.noted(house.ledger, talk(house))).wish == CURIE
    assert await remember.asked(house.ledger, talk(house, channel="D1"), first) == ATLAS
    assert await remember.asked(house.ledger, talk(house), second) == CURIE


async def test_nobody_else_can_answer_a_question(house: House) -> None:
    """The id on a button proves nothing: another member's question is no question."""
    question = await remember.ask(house.ledger, talk(house), ATLAS)
    assert await remember.asked(house.ledger, talk(house, house.ben.id), question) is None


async def test_a_closed_question_is_not_completed_by_a_sentence(house: House) -> None:
    """A booking that is shown, or a move, closes the question; its buttons are still understood."""
    question = await remember.ask(house.ledger, talk(house), ATLAS)
    await remember.close(house.ledger, talk(house))
    assert (await remember.noted(house.ledger, talk(house))).wish is None
    assert await remember.asked(house.ledger, talk(house), question) == ATLAS


async def test_ten_quiet_minutes_close_the_question_for_sentences_alone(house: House) -> None:
    """Then a sentence begins anew, and a button still means what it meant."""
    question = await remember.ask(house.ledger, talk(house), ATLAS)
    house.clock.advance(minutes=11)
    assert (await remember.noted(house.ledger, talk(house))).wish is None
    assert await remember.asked(house.ledger, talk(house), question) == ATLAS


async def test_questions_are_forgotten_after_a_fortnight(house: House) -> None:
    """Until then they are kept."""
    question = await remember.ask(house.ledger, talk(house), ATLAS)
    house.clock.advance(days=13)
    await receive.forget_old(house.ledger)
    assert await remember.asked(house.ledger, talk(house), question) == ATLAS
    house.clock.advance(days=2)
    await receive.forget_old(house.ledger)
    assert await remember.asked(house.ledger, talk(house), question) is None


async def test_each_member_has_a_bounded_number_of_questions(house: House) -> None:
    """The oldest makes room for the newest, and nobody else's does."""
    bens = await remember.ask(house.ledger, talk(house, house.ben.id), ATLAS)
    asked = [await remember.ask(house.ledger, talk(house), CURIE) for _ in range(MOST + 1)]
    kept = [each for each in asked if await remember.asked(house.ledger, talk(house), each)]
    assert kept == asked[1:]
    assert await remember.asked(house.ledger, talk(house, house.ben.id), bens) == ATLAS
