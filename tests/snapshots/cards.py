"""The cards of bookings, the notices about them, and what admins are told of an outage, as paintings."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from functools import partial

from adapters.chat.cards.approvals import approval_card
from adapters.chat.cards.booking import booking_card
from adapters.chat.cards.certificates import certificate_notice
from adapters.chat.cards.channel_boards import board_card, board_notice, board_superseded
from adapters.chat.cards.gaps import gap_notice, unused_notice
from adapters.chat.cards.invitations import join_request, let_in
from adapters.chat.cards.leavers import leaver_notice, ownerless
from adapters.chat.cards.look import Look
from adapters.chat.cards.naming import line
from adapters.chat.cards.notices import NOTICES, Facts, code_shown, told
from adapters.chat.cards.outages import incident_notice, outage_notice
from adapters.chat.cards.privacy import erasure_request, forgotten
from adapters.chat.cards.standing_in import delegate_notice
from adapters.chat.cards.status import status
from adapters.chat.cards.waiting import freed, offer_now
from adapters.chat.cards.weeks import week_notice
from adapters.chat.replies import Reply
from adapters.wording import Words
from core.domain.boards import Board, Standing, State
from core.domain.bookings import approving
from core.domain.bookings.booking import Booking
from core.domain.bookings.handing_over import declined, offered
from core.domain.bookings.request import Request
from core.domain.bookings.stages import Progress, Stage, Yes
from core.domain.bookings.timeliness import stands
from core.domain.health import Health, Waiting
from core.domain.incidents import Incident
from core.domain.messages import Kind
from core.domain.outages import Effects, Outage
from core.domain.people.certificate import Certificate
from core.domain.people.delegation import DelegateNews, Delegation, Unable
from core.domain.people.erasure import Erasure, Forgotten
from core.domain.people.identity import Identity
from core.domain.people.join_request import Answer, JoinRequest
from core.domain.people.leaving import Leaver, LeftBehind
from core.domain.people.member import Circle, Role
from core.domain.people.week import Week
from core.domain.reports import Days
from core.domain.series.health import Unused
from core.domain.series.recurrence import Recurrence
from core.domain.series.series import Gap, Series, SeriesWish
from core.domain.waiting.wait import Watched
from core.values import (
    BoardId,
    CertificateId,
    IncidentId,
    Interval,
    JoinRequestId,
    MemberId,
    OrganizationId,
    OutageId,
    SeriesId,
)
from tests.snapshots import favours, polls, waiting
from tests.snapshots.paintings import PLACES, VARIANTS, Painting
from tests.stage import MONDAY_NOON, berlin, slot
from tests.unit.chat.test_cards import ANN, BEN, CATALOGUE, CLEO, DORA, FACTS, HELD, NAMES, POLICY, STATES, WAIT

NINA = Identity("telegram", "B1", "nina")
READERS = {"the holder": ANN, "an attendee": CLEO, "somebody else": DORA}
PENDING = STATES["pending"]
DECIDED = {
    "approved": approving.approved(PENDING, by=DORA, now=MONDAY_NOON, policy=POLICY),
    "declined": approving.declined(PENDING, by=DORA, now=MONDAY_NOON),
    "declined with a reason": approving.explained(
        approving.declined(PENDING, by=DORA, now=MONDAY_NOON), because="a visit"
    ),
    "approved by the rules": approving.answered_by_rule(PENDING, yes=True, now=MONDAY_NOON, policy=POLICY),
    "declined by the rules": approving.answered_by_rule(PENDING, yes=False, now=MONDAY_NOON, policy=POLICY),
}
"""What becomes of a request when an approver answers, or nobody does and the rules say what that means."""
TODAY = replace(HELD, during=slot(24, 0, 24), rings_at=berlin(24, 8), attendees=())
"""A hold of a whole day."""
WHOLE_DAYS = {
    "held all day": TODAY,
    "booked all day": TODAY.confirmed(by=ANN, now=MONDAY_NOON, policy=POLICY),
    "booked all day, with check-in": replace(TODAY, check_in_by=berlin(24, 10)).confirmed(
        by=ANN, now=MONDAY_NOON, policy=POLICY
    ),
}
_OFFERED = offered(STATES["confirmed"], by=ANN, to=CLEO, now=MONDAY_NOON)
OFFERED = {"offered": _OFFERED, "offer declined": declined(_OFFERED, by=CLEO, now=MONDAY_NOON)}
SEEN = {**STATES, **DECIDED, **WHOLE_DAYS, **OFFERED}
ASKED = {name: SEEN[name] for name in ("pending", *DECIDED, "expired", "dropped")}
"""The states to which a request can come."""
AT = {
    Kind.REMINDER: berlin(24, 14, 45),
    Kind.CHECK_IN: berlin(24, 14, 50),
    Kind.RELEASE_WARNING: berlin(24, 15, 5),
    Kind.ENDING: berlin(24, 16, 50),
    Kind.OFFER_LAPSED: berlin(24, 12),
}
"""When notices that are due at a time of their own are sent; all others are read on the Monday before."""


def cards(language: str) -> Iterator[Painting]:
    """Yield the card of each state, as its holder, an attendee and somebody else see it."""
    for state, booking in SEEN.items():
        for who, reader in READERS.items():
            yield _painted(f"{state}, for {who}", reader, language, partial(booking_card, booking))


def notices(language: str) -> Iterator[Painting]:
    """Yield each kind of notice in each state in which it is still true, as its reader sees it."""
    for kind in NOTICES:
        for state, booking in SEEN.items():
            # Somebody answers only what was asked, and nothing that was answered is told in another way.
            decided = state in DECIDED
            if decided == (kind is Kind.ANSWERED) and stands(kind, booking, AT.get(kind, MONDAY_NOON)):
                yield _notice(kind, state, booking, language)
    early = STATES["confirmed"]
    yield _notice(Kind.GIVEN_TO_YOU, "given back", early, language)
    yield _painted("the door code, early", ANN, language, lambda look: code_shown(early, look, code="482913"))
    for name, end in {"an outage within a day": berlin(23, 11), "an outage over days": berlin(24, 9)}.items():
        yield _outage(name, end, language)
    yield _leaver(language)
    yield from _delegates(language)
    yield _ownerless(language)
    yield _incident("messages are late", None, language)
    yield _incident("messages are on time again", berlin(23, 9, 50), language)
    yield _status(language)
    yield from _boards(language)
    asked = JoinRequest(JoinRequestId(1), OrganizationId(1), NINA, "Nina", None, MONDAY_NOON)
    yield _painted("a stranger asks to be let in", ANN, language, partial(join_request, asked))
    for answer in Answer:
        answered = replace(asked, answer=answer, answered_at=MONDAY_NOON, answered_by="Dora")
        yield _painted(f"a stranger was answered: {answer}", ANN, language, partial(join_request, answered))
    lost = Erasure(BEN, "Ben", (STATES["confirmed"],), 12, asked=True)
    yield _painted("somebody asks to be forgotten", ANN, language, partial(erasure_request, lost))
    yield _painted("somebody is forgotten", ANN, language, partial(forgotten, Forgotten(BEN, 1, 12)))
    yield _painted("a stranger is let in", ANN, language, let_in)
    yield from _certificates(language)
    yield from _gaps(language)
    yield from _of_series(language)
    for name, reader, paint in (*favours.messages(), *polls.messages(), *waiting.messages()):
        yield _painted(name, reader, language, paint)
    yield from _freed(language)


def _freed(language: str) -> Iterator[Painting]:
    """Yield what becomes of the message that offered what got free."""
    exactly = replace(WAIT, watched=Watched.of(HELD.resource, HELD.during))
    yield _painted("an offer of exactly what was wanted", ANN, language, partial(freed, HELD, exactly, ()))
    for state in ("expired", "dropped", "confirmed"):
        yield _painted(f"an offer that is {state}", ANN, language, partial(offer_now, STATES[state]))
    one = STATES["confirmed"]
    for name, booked in (("one booking", (one,)), ("two bookings", (one, replace(one, member=BEN, attendees=(ANN,))))):
        week = Week(ANN, Days(date(2026, 11, 23), date(2026, 11, 29)), booked)
        yield _painted(f"a week of {name}", ANN, language, partial(week_notice, week))


def _of_series(language: str) -> Iterator[Painting]:
    """Yield messages that tell of several dates of a series at once."""
    booked = STATES["confirmed"]
    others = tuple(
        replace(booked, during=Interval(berlin(day, 9, month=12), berlin(day, 10, month=12))) for day in (1, 8)
    )
    for kind in (Kind.INVITED, Kind.CHANGED_FOR_YOU):
        for name, together in (("two dates", others[:1]), ("three dates", others)):
            painter = partial(_told, kind, booked, facts=Facts(together=together))
            yield _painted(f"{kind.value} of {name}", CLEO, language, painter)


def _told(kind: Kind, booking: Booking, look: Look, *, facts: Facts) -> Reply:
    return told(kind, booking, look, facts)


def _gaps(language: str) -> Iterator[Painting]:
    """Yield what the holder of a series is told of dates that could not be had."""
    weekly = Recurrence("weekly", weekdays=(1,))
    wish = SeriesWish(HELD.resource, weekly, date(2026, 11, 24), time(9, 30), timedelta(minutes=30))
    days = (date(2027, 2, 23), date(2027, 3, 2), date(2027, 3, 9), date(2027, 3, 16))
    of = Series(SeriesId(1), OrganizationId(1), wish, ANN, ANN, "slack", days[-1], "Stand-up")
    for name, missed in (("one date", days[:1]), ("four dates", days)):
        yield _painted(f"a series leaves out {name}", ANN, language, partial(gap_notice, Gap(of, missed)))
    yield _painted("a series ends by itself", ANN, language, partial(gap_notice, Gap(of, ())))
    held = replace(of, answer_by=berlin(27, 10), given_up_at=MONDAY_NOON)
    booked = STATES["confirmed"]
    for name, dates in (("of no date", ()), ("of one date", (booked,)), ("of two dates", (booked, booked))):
        unused = Unused(held, 1 + len(dates), booked, dates)
        for kind in (Kind.SERIES_ASKED, Kind.SERIES_WARNED, Kind.SERIES_GIVEN_UP):
            yield _painted(f"{kind.value} {name}", ANN, language, partial(unused_notice, unused, kind))


def _certificates(language: str) -> Iterator[Painting]:
    """Yield every message about a certificate, to its member and to whoever gives it."""
    asked = Certificate(CertificateId(1), OrganizationId(1), ANN, "laser-course", MONDAY_NOON, by="Dora")
    given = replace(asked, asked_at=None, given_at=MONDAY_NOON)
    ending = replace(given, until=berlin(7, 0, month=12))
    answers = {
        "given": given,
        "given until a day": ending,
        "withdrawn": replace(given, withdrawn_at=MONDAY_NOON),
        "declined": replace(asked, asked_at=None, withdrawn_at=MONDAY_NOON),
    }
    for name, each in answers.items():
        painter = partial(certificate_notice, Kind.CERTIFICATE_ANSWERED, each)
        yield _painted(f"a certificate is {name}", ANN, language, painter)
    for name, kind, each in (
        ("is asked for", Kind.CERTIFICATE_ASKED, asked),
        ("is asked for anew", Kind.CERTIFICATE_ASKED, replace(ending, asked_at=MONDAY_NOON)),
        ("ends", Kind.CERTIFICATE_ENDS, ending),
    ):
        yield _painted(f"a certificate {name}", ANN, language, partial(certificate_notice, kind, each))


def approvals(language: str) -> Iterator[Painting]:
    """Yield an approver's card in each state to which a request can come."""
    for state, booking in ASKED.items():
        yield _painted(state, DORA, language, partial(approval_card, booking))
    exception = Request(OrganizationId(1), STATES["pending"].id, ANN, MONDAY_NOON, frozenset({"longest"}), "a visit")
    asked = replace(exception, query="How many come?", query_by=DORA)
    for name, request in {
        "an exception": exception,
        "an exception, asked back": asked,
        "an exception, answered": replace(asked, reply="twelve"),
    }.items():
        yield _painted(name, DORA, language, partial(_requested, approval_card, request))
        yield _painted(f"{name}, for its holder", ANN, language, partial(_requested, booking_card, request))
    yes = Yes(OrganizationId(1), STATES["pending"].id, 1, CLEO, MONDAY_NOON, HELD.resource, HELD.during)
    stages = (Stage(1, (Circle(groups=frozenset({"crew"})),)), Stage(2, (Circle(frozenset({Role.ADMIN})),)))
    first, second = Progress(stages), Progress(stages, (yes,))
    for name, reader, painter in (("an approver", DORA, approval_card), ("its holder", ANN, booking_card)):
        for place, progress in (("first", first), ("second", second)):
            staged = partial(_staged, painter, progress)
            yield _painted(f"the {place} of two stages, for {name}", reader, language, staged)

    for name, ends in (("until a day", berlin(28, 0)), ("for a time", None)):
        yield _painted(f"in the place of somebody who is away {name}", DORA, language, partial(_instead, ends))


def _instead(ends: datetime | None, look: Look) -> Reply:
    return approval_card(STATES["pending"], replace(look, instead_of=(("Cleo", ends),)))


def _staged(painter: Callable[[Booking, Look], Reply], progress: Progress, look: Look) -> Reply:
    return painter(STATES["pending"], replace(look, progress=progress))


def _requested(painter: Callable[[Booking, Look], Reply], request: Request, look: Look) -> Reply:
    return painter(STATES["pending"], replace(look, request=request))


def lines(language: str) -> Iterator[Painting]:
    """Yield the line of each state in lists."""
    for state, booking in SEEN.items():
        yield _painted(f"{state}, in a list", ANN, language, partial(_line, booking))


def _line(booking: Booking, look: Look) -> Reply:
    return Reply((line(booking, look),))


def _notice(kind: Kind, state: str, booking: Booking, language: str) -> Painting:
    reader = {
        Kind.INVITED: CLEO,
        Kind.OFFERED: CLEO,
        Kind.APPROVAL: DORA,
        Kind.ASKED_AGAIN: DORA,
        Kind.DEPUTY_ASKED: DORA,
        Kind.ANSWERED_BACK: DORA,
    }.get(kind, ANN)
    facts = FACTS.get(kind, Facts())
    if kind is Kind.CHANGED_FOR_YOU:
        booking = replace(booking, because="painting")
    if kind is Kind.GIVEN_TO_YOU and state != "given back":
        booking = replace(booking, handed_by=BEN)
    at = AT.get(kind, MONDAY_NOON)
    return _painted(
        f"{kind}, {state}", reader, language, lambda look: told(kind, booking, replace(look, now=at), facts)
    )


def _leaver(language: str) -> Painting:
    left = LeftBehind(Leaver(BEN, NAMES[BEN], MONDAY_NOON), (STATES["confirmed"], STATES["late"]))
    return _painted("a member has left", ANN, language, lambda look: leaver_notice(left, look))


def _delegates(language: str) -> Iterator[Painting]:
    """Yield what the two are told of whom one answers for the other."""
    given = Delegation(OrganizationId(1), BEN, ANN, MONDAY_NOON)
    until = replace(given, ends=berlin(28, 0))
    agreed = {
        "from now on": given,
        "until friday": until,
        "from thursday on": replace(given, starts=berlin(26, 0)),
        "on friday": replace(until, starts=berlin(27, 0)),
    }
    for name, each in agreed.items():
        news = DelegateNews(BEN, each)
        yield _painted(
            f"named as a delegate, {name}", ANN, language, partial(delegate_notice, news, Kind.DELEGATE_NAMED)
        )
    for unable in (None, *Unable):
        lost = DelegateNews(BEN, unable=unable)
        name = f"a delegate answers no more: {unable or 'does not want to'}"
        yield _painted(name, ANN, language, partial(delegate_notice, lost, Kind.DELEGATE_LOST))
    free = DelegateNews(BEN)
    yield _painted("a delegate is free", ANN, language, partial(delegate_notice, free, Kind.DELEGATE_FREE))


def _boards(language: str) -> Iterator[Painting]:
    """Yield a board in a channel as it stands, and what becomes of it."""
    board = Board(BoardId(1), CATALOGUE.organization, Identity("slack", "T1", "C2"), ANN)
    things = CATALOGUE.listed
    taken, several = Standing(things[0], 0, again=berlin(23, 14, 30)), Standing(things[-1], 1, until=berlin(23, 18))
    now = (taken, *(Standing(each, 1, until=berlin(24, 0)) for each in things[1:-1]), several)
    yield _painted("a board in a channel", ANN, language, partial(board_card, board, now))
    gone = [Standing(each, 0) for each in things[:2]]
    yield _painted("a board with nothing free", ANN, language, partial(board_card, board, gone))
    yield _painted("a board with nothing to book", ANN, language, partial(board_card, board, ()))
    down = replace(board, state=State.TAKEN_DOWN)
    yield _painted("a board that is taken down", ANN, language, partial(board_card, down, ()))
    yield _painted("a board that stands further down", ANN, language, board_superseded)
    yield _painted("a board that is not pinned", ANN, language, partial(board_notice, Kind.BOARD_UNPINNED))
    yield _painted("a board that is lost", ANN, language, partial(board_notice, Kind.BOARD_LOST))


def _ownerless(language: str) -> Painting:
    left = LeftBehind(Leaver(BEN, NAMES[BEN], MONDAY_NOON), ())
    return _painted("the last owner has left", ANN, language, lambda look: ownerless(left, look))


def _outage(name: str, end: datetime, language: str) -> Painting:
    effects = Effects(Outage(OutageId(1), Interval(berlin(23, 9, 30), end)), late=3, excused=1)
    return _painted(name, ANN, language, lambda look: outage_notice(effects, look))


def _incident(name: str, ends: datetime | None, language: str) -> Painting:
    incident = Incident(IncidentId(1), "telegram", berlin(23, 9, 30), ends)
    return _painted(name, ANN, language, lambda look: incident_notice(incident, look))


def _status(language: str) -> Painting:
    late = Waiting(3, MONDAY_NOON - timedelta(minutes=4))
    outage = Outage(OutageId(1), Interval(berlin(23, 9, 30), berlin(23, 9, 40)))
    paused = {"slack": MONDAY_NOON + timedelta(minutes=2)}
    health = Health({"slack": None, "telegram": late}, late, {}, {}, paused, outage, berlin(23, 2))
    return _painted("whether everything works", ANN, language, lambda look: status(health, look, runs=True))


def _painted(name: str, reader: MemberId, language: str, paint: Callable[[Look], Reply]) -> Painting:
    """Paint it for a reader at the site and elsewhere; the holder left two bookings unused."""
    looks = {
        place: Look(reader, CATALOGUE, Words(language, things=CATALOGUE.samples), MONDAY_NOON, zone, NAMES, unused=2)
        for place, zone in PLACES.items()
    }
    return Painting(name, {(platform, place): (paint(looks[place]),) for platform, place in VARIANTS})
