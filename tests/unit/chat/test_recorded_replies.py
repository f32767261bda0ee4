"""Replies are recorded and read again as they were; what this release does not know is refused."""

import pytest
from pydantic import ValidationError

from adapters.chat.intents.bookings import Choose, Confirm, Hold
from adapters.chat.intents.resources import ListResources
from adapters.chat.replies import Button, Card, Reply, packed, unpacked
from core.domain.messages import about_booking
from core.values import BookingId, MemberId, QuestionId, ResourceId
from tests.stage import slot

REPLIES = (
    Reply(
        ("**Atlas** · Tue 24 Nov", "Held for you until 12:05"),
        (
            (Button("Confirm", Confirm(BookingId(7)), "primary"), Button("Copy", copies="482913")),
            (Button("Map", url="https://example.org/map"), Button("Browse", ListResources())),
            (Button("15:00", Hold(ResourceId(3), slot(24, 15, 17), question=QuestionId(99))),),
        ),
        Card(about_booking(BookingId(7)), 2, MemberId(5), "check-in"),
        audience="direct",
        fresh=True,
        toast="Done",
    ),
    Reply(("Which one?",), ((Button("Atlas", Choose(ResourceId(1))),),)),
)


def test_replies_come_back_as_they_were() -> None:
    """Lines, buttons with what they mean, the card, and where and how it is said."""
    assert unpacked(packed(REPLIES)) == REPLIES


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{}",
        '[{"rows": []}]',
        packed(REPLIES).replace('"direct"', '"everybody"'),
        packed(REPLIES).replace('"ok:7"', '"teleport:7"'),
        packed(REPLIES).replace('"booking"', '"spaceship"'),
    ],
)
def test_an_answer_of_a_newer_release_is_left_for_one_that_knows_it(text: str) -> None:
    """A kind of button, of card or of audience that is unknown here would be said wrongly."""
    with pytest.raises(ValidationError):
        unpacked(text)
