"""Times: the place's own first, and the reader's beside each one where it differs."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

import adapters.chat
from adapters.chat.cards.approvals import approval_card
from adapters.chat.cards.booking import booking_card
from adapters.chat.cards.look import Look
from adapters.chat.cards.naming import line, summary
from adapters.chat.cards.notices import NOTICES, Facts, code_shown, told
from adapters.chat.cards.outages import outage_notice
from adapters.chat.cards.refusals import refused
from adapters.chat.cards.rules import value_of
from adapters.chat.cards.times import clock, day, day_and_clock, end_of, slot, span, spans, window
from adapters.chat.cards.waiting import freed
from adapters.chat.replies import Reply
from adapters.languages import LANGUAGES
from adapters.wording.marks import plain
from adapters.wording.marks import spans as parts
from core.domain.bookings.timeliness import stands
from core.domain.messages import Kind
from core.domain.outages import Effects, Outage
from core.domain.resources.hours import Opening
from core.values import Interval, OutageId
from tests.clocks import CLOCK, FOR_YOU, bare
from tests.stage import MONDAY_NOON, berlin
from tests.stage import slot as hours
from tests.unit.chat import test_wording
from tests.unit.chat.test_cards import ATLAS, BERLIN, FACTS, HELD, STATES, WAIT, look

LONDON, TOKYO, PARIS, NEW_YORK = map(ZoneInfo, ("Europe/London", "Asia/Tokyo", "Europe/Paris", "America/New_York"))
THREE_TO_FIVE, EVENING = hours(24, 15, 17), hours(24, 18, 24)


def texts(reply: Reply) -> list[str]:
    """Return everything that a person reads of a reply, each line and each label."""
    return [*map(plain, reply.lines), *(button.label for row in reply.rows for button in row)]


def everything(reader: Look) -> Iterator[str]:
    """Paint every card, notice, refusal and line of a list, in every state, for one reader."""
    for booking in STATES.values():
        yield from texts(booking_card(booking, reader))
        yield from texts(approval_card(booking, reader))
        yield from texts(code_shown(booking, reader, code="482913"))
        yield plain(line(booking, reader))
        yield summary(booking, reader)
        # What everybody in a channel reads is told in the zone of the place alone.
        for kind in NOTICES.keys() - {Kind.APPROVAL_POSTED}:
            if stands(kind, booking, MONDAY_NOON):
                yield from texts(told(kind, booking, reader, FACTS.get(kind, Facts())))
    for refusal in test_wording.family():
        yield from texts(refused(test_wording.example(refusal), reader))
    for hours_away in (1, 20):
        during = Interval(MONDAY_NOON, MONDAY_NOON + timedelta(hours=hours_away))
        yield from texts(outage_notice(Effects(Outage(OutageId(1), during), 1, 1), reader))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("zone", "behind"), [(LONDON, 1), (TOKYO, -8)], ids=["london", "tokyo"])
def test_no_time_stands_without_the_reader_s_own(zone: ZoneInfo, behind: int, language: str) -> None:
    """Wherever a reader at the site is told a time, a reader elsewhere is told the same one and their own beside it."""
    there = list(everything(look(language=language)))
    here = list(everything(look(language=language, zone=zone)))
    assert len(there) == len(here)
    timed = [pair for pair in zip(there, here, strict=True) if CLOCK.search(pair[0])]
    assert len(timed) > 100
    for site, own in timed:
        assert CLOCK.findall(site) == CLOCK.findall(FOR_YOU[language].sub("", own)), own
        assert bare(own, language, behind=timedelta(hours=behind)) == [], own


def test_the_check_finds_a_bare_time() -> None:
    """A time without the reader's own beside it, or with a wrong one, is noticed."""
    hour = timedelta(hours=1)
    assert bare("held until 15:17", "en", behind=hour) == ["15:17"]
    assert bare("held until 15:17 (13:17 for you)", "en", behind=hour) == ["15:17"]
    assert bare("15:00–17:00 Berlin (14:00 for you), until 15:17", "en", behind=hour) == ["15:17"]
    assert bare("15:00–17:00 Berlin (14:00 for you)", "en", behind=hour) == []


def test_a_reader_at_the_site_reads_plain_times() -> None:
    """Nothing is added where the clocks agree, and only a title names the city; Paris has Berlin's time."""
    for zone in (BERLIN, PARIS):
        reader = look(zone=zone)
        assert slot(THREE_TO_FIVE, ATLAS, reader) == "Tue 24 Nov, 15:00–17:00"
        assert slot(THREE_TO_FIVE, ATLAS, reader, title=True) == "Tue 24 Nov, 15:00–17:00 Berlin"
        assert clock(berlin(24, 15, 17), BERLIN, reader) == "15:17"
        assert day_and_clock(berlin(24, 15, 17), BERLIN, reader) == "Tue 24 Nov, 15:17"
        assert span(EVENING, BERLIN, reader) == "18:00–24:00"
        assert window(THREE_TO_FIVE, BERLIN, reader) == ("15:00", "17:00")
        assert end_of(EVENING, BERLIN, reader) == "24:00"


def test_a_reader_elsewhere_reads_both_times() -> None:
    """The city is named and the reader's own time follows; a title above may name the city for the lines below."""
    reader = look(zone=LONDON)
    assert plain(slot(THREE_TO_FIVE, ATLAS, reader)) == "Tue 24 Nov, 15:00–17:00 Berlin (14:00 for you)"
    assert slot(THREE_TO_FIVE, ATLAS, reader, button=True) == "Tue 24 Nov, 15:00–17:00 (14:00 for you)"
    assert plain(clock(berlin(24, 15, 17), BERLIN, reader)) == "15:17 Berlin (14:17 for you)"
    assert plain(clock(berlin(24, 15, 17), BERLIN, reader, place=False)) == "15:17 (14:17 for you)"
    assert plain(day_and_clock(berlin(24, 15), BERLIN, reader)) == "Tue 24 Nov, 15:00 Berlin (14:00 for you)"
    both = spans((hours(24, 9, 10), EVENING), BERLIN, reader)
    assert plain(both) == "09:00–10:00, 18:00–24:00 Berlin (08:00–09:00, 17:00–23:00 for you)"
    opens, closes = window(THREE_TO_FIVE, BERLIN, reader, place=False)
    assert (opens, plain(closes)) == ("15:00", "17:00 (14:00–16:00 for you)")
    assert plain(end_of(THREE_TO_FIVE, BERLIN, reader)) == "17:00 Berlin (16:00 for you)"


def test_another_day_of_the_reader_s_is_named() -> None:
    """An evening in Berlin is the next morning in Tokyo, and the morning in Berlin is yesterday in New York."""
    assert plain(clock(berlin(24, 20), BERLIN, look(zone=TOKYO))) == "20:00 Berlin (Wed 25 Nov, 04:00 for you)"
    there = slot(EVENING, ATLAS, look(zone=TOKYO))
    assert plain(there) == "Tue 24 Nov, 18:00–24:00 Berlin (Wed 25 Nov, 02:00 for you)"
    said = plain(span(EVENING, BERLIN, look(zone=TOKYO), place=False))
    assert said == "18:00–24:00 (Wed 25 Nov, 02:00–08:00 for you)"
    early = plain(clock(berlin(24, 3), BERLIN, look(zone=NEW_YORK)))
    assert early == "03:00 Berlin (Mon 23 Nov, 21:00 for you)"


def test_clients_may_rewrite_the_reader_s_own_time_alone() -> None:
    """The instant is marked for a client that knows better where its reader is, but never in the label of a button."""
    reader = look(zone=NEW_YORK)
    [moment] = [part for part in parts(slot(THREE_TO_FIVE, ATLAS, reader)) if part.moment]
    assert (moment.text, moment.moment) == ("09:00", int(THREE_TO_FIVE.start.timestamp()))
    label = slot(THREE_TO_FIVE, ATLAS, reader, button=True)
    assert label == plain(label)
    labels = [button.label for row in freed(HELD, WAIT, (hours(24, 16, 17),), reader).rows for button in row]
    assert "Take 16:00–17:00 (10:00–11:00 for you)" in labels


def test_another_year_is_written() -> None:
    """A day of another year than the present one at the site has its year; New Year's Eve is still this year's."""
    reader = look()
    assert day(datetime(2027, 3, 29, tzinfo=BERLIN).date(), reader) == "Mon, 29 Mar 2027"
    assert day(datetime(2026, 12, 31, tzinfo=BERLIN).date(), reader) == "Thu 31 Dec"
    over = Interval(datetime(2026, 12, 31, 23, tzinfo=BERLIN), datetime(2027, 1, 1, 1, tzinfo=BERLIN))
    assert slot(over, ATLAS, reader) == "Thu 31 Dec, 23:00 – Fri, 1 Jan 2027, 01:00"


def test_opening_hours_name_the_place() -> None:
    """They hold before and after a clock is changed, so that a reader elsewhere is told whose hours they are."""
    week = ((Opening(420, 1_320),),) * 7
    assert value_of("week", week, look()) == "Mon–Sun 07:00–22:00"
    assert value_of("week", week, look(zone=LONDON)) == "Mon–Sun 07:00–22:00 Berlin"
    assert value_of("check_in", time(10), look(zone=LONDON)) == "yes; whole days until 10:00 Berlin"


def test_nothing_but_this_vocabulary_writes_times() -> None:
    """Chat answers have no way of their own to write an instant; weekdays in a rule's hours are no instant."""
    writes = re.compile(r"strftime|format_(time|skeleton|date|datetime)\(|%H|:%M|\.isoformat\(")
    chat = Path(adapters.chat.__file__).parent
    files = {path.relative_to(chat).as_posix() for path in chat.rglob("*.py") if writes.search(path.read_text("utf-8"))}
    # Machines read the dates of a payload, of a form's field and of a file's name; a file's are as its cells say.
    assert files == {
        "cards/times.py",
        "cards/sheets.py",
        "cards/forms.py",
        "cards/seat_pictures.py",
        "answers/booking_forms.py",
        "answers/history.py",
        "codec.py",
    }


def test_a_night_in_which_a_clock_is_changed() -> None:
    """New York is six hours behind Berlin, and five for a week in autumn; both ends are told where that changes."""
    night = Interval(datetime(2026, 10, 24, 22, tzinfo=BERLIN), datetime(2026, 10, 25, 6, tzinfo=BERLIN))
    reader = replace(look(zone=NEW_YORK), now=datetime(2026, 10, 1, tzinfo=UTC))
    said = plain(slot(night, ATLAS, reader))
    assert said == "Sat 24 Oct, 22:00 – Sun 25 Oct, 06:00 Berlin (16:00–01:00 for you)"


def test_a_card_in_a_channel_tells_the_time_of_the_place_alone() -> None:
    """It is read by many, and by nobody in particular."""
    booking = STATES["pending"]
    here, there = (told(Kind.APPROVAL_POSTED, booking, look(zone=zone), Facts()).lines for zone in (BERLIN, TOKYO))
    assert here == there
