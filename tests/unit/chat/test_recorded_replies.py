"""Replies are recorded and read again as they were; what this release does not know is refused."""

import pytest
from pydantic import ValidationError

from adapters.chat.intents.bookings import Choose, Confirm, Hold
from adapters.chat.intents.resources import ListResources
from adapters.chat.replies import Button, Card, Fact, File, Layout, Reply, packed, unpacked
from adapters.wording.marks import plain
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
    Reply(
        Layout("Atlas", (Fact("When", "Tue 24 Nov", titled=True), Fact("With", "Cleo")), ("Changed.",), "Held", ("7",)),
        more=(Button("15:00", Choose(ResourceId(3))),),
        unfold=Confirm(BookingId(7)),
    ),
    Reply(("Use",), file=File("use.png", b"\x89PNG\x00\xff", "image/png", spoken="Atlas: 3 ×")),
)


def test_replies_come_back_as_they_were() -> None:
    """Lines or layout, buttons with what they mean, the card, and where and how it is said."""
    assert unpacked(packed(REPLIES)) == REPLIES


def test_an_answer_of_the_release_before_there_were_layouts_is_read() -> None:
    """It was recorded before an update, and is said after it."""
    recorded = '[{"lines": ["Atlas", "Held"], "rows": [[{"label": "Confirm", "intent": "ok:7"}]], "fresh": true}]'
    assert unpacked(recorded) == (Reply(("Atlas", "Held"), ((Button("Confirm", Confirm(BookingId(7))),),), fresh=True),)


def test_each_part_of_a_layout_stands_in_the_lines_in_this_order() -> None:
    """Telegram, notifications and screen readers have the lines alone."""
    assert [plain(line) for line in REPLIES[2].lines] == ["Atlas · Tue 24 Nov", "Changed.", "Held", "With Cleo", "7"]
    assert REPLIES[2].with_news("New.").lines[1] == REPLIES[0].with_news("New.").lines[1] == "New."
    assert REPLIES[2].with_note("Last.").lines[-1] == REPLIES[0].with_note("Last.").lines[-1] == "Last."


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
