"""The buttons of a question carry its id; all others stay as they are."""

from adapters.chat.answers.questions import answering
from adapters.chat.intents.bookings import Choose, Confirm, Hold
from adapters.chat.intents.resources import ListResources
from adapters.chat.replies import Button, Reply
from core.values import BookingId, QuestionId, ResourceId
from tests.stage import slot

QUESTION = QuestionId(7)
THREE_TO_FIVE = slot(24, 15, 17)
OFFER = Reply(
    ("Which one?",),
    (
        (Button("Atlas", Choose(ResourceId(1))), Button("Curie", Hold(ResourceId(2), THREE_TO_FIVE))),
        (
            Button("Rooms", ListResources()),
            Button("Confirm", Confirm(BookingId(3))),
            Button("Map", url="https://x.org"),
        ),
    ),
)


def test_offers_carry_the_question_and_other_buttons_do_not() -> None:
    """A press on Atlas answers the question; a press on Confirm means just what it says."""
    offers, others = answering(QUESTION, OFFER).rows
    assert [each.intent for each in offers] == [
        Choose(ResourceId(1), question=QUESTION),
        Hold(ResourceId(2), THREE_TO_FIVE, question=QUESTION),
    ]
    assert others == OFFER.rows[1]


def test_without_a_question_the_reply_stays_as_it_is() -> None:
    """A button of an older Bellhop answers no question, and what it offers answers none either."""
    assert answering(None, OFFER) == OFFER
