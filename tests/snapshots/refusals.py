"""Every refusal, with facts as they occur, as paintings."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import get_args, get_type_hints

from adapters.chat.cards.look import Look
from adapters.chat.cards.refusals import refusal_card
from adapters.wording import Words
from core import errors
from core.domain.lengths import MOST_WAITS
from core.domain.people.member import Circle, Role
from core.domain.people.tokens import Scope
from core.domain.polls.poll import MOST_OPEN
from core.domain.resources.resource import Unit
from core.domain.rules.policy import HOUR, Policy
from core.errors import Allowance, Alternative, AskedSlot, Refusal, SlotRefusal
from core.values import MINUTE, BookingId, Interval, PollId, ResourceId, UnitId, WaitId
from tests.snapshots.paintings import PLACES, VARIANTS, Painting
from tests.stage import MONDAY_NOON, berlin, slot
from tests.unit.chat.test_cards import ANN, ATLAS, CATALOGUE, CLEO, NAMES

DAY = 24 * HOUR
THREE_TO_FIVE = slot(24, 15, 17)
NEXT_WEEK = Interval(berlin(2, 10, month=12), berlin(2, 12, month=12))
POLICY = Policy(notice=2 * HOUR, bookable_by=Circle(frozenset({Role.ADMIN}), frozenset({"crew"})))
CURIE = replace(ATLAS, id=ResourceId(2), name="Curie", units=(Unit(UnitId(2), ""),))
DESK = replace(ATLAS, id=ResourceId(3), name="Desk", units=tuple(Unit(UnitId(3 + n), str(n)) for n in range(1, 5)))
HOUSE = replace(CATALOGUE, resources=(replace(ATLAS, policy=POLICY), CURIE, DESK))
LATER, THERE = Alternative(ATLAS.id, slot(24, 17, 19)), Alternative(CURIE.id, THREE_TO_FIVE)
STUDIOS = Allowance("weekly", "hours", "week", 0, 180, 120, berlin(30, 0), "kind", "studio")
OPEN = Allowance("open", "count", "open", 0, 2, 2, None, "resource", str(ATLAS.id))
BOOKING = BookingId(7)
ASKED = AskedSlot(ATLAS.id, THREE_TO_FIVE, ANN, ANN)
OFFERS = (THERE, Alternative(ATLAS.id, slot(24, 15, 16.5)), LATER)


def instead(refusal: SlotRefusal, wanted: Interval, *offers: Interval) -> SlotRefusal:
    """Return the refusal of a slot of Atlas with what would do instead."""
    asked = AskedSlot(ATLAS.id, wanted, ANN, ANN)
    return replace(refusal, offers=tuple(Alternative(ATLAS.id, each) for each in offers), asked=asked)


REFUSALS: tuple[Refusal, ...] = (
    errors.AlreadyOwned("Olga"),
    errors.NobodyAsked(),
    errors.NoSuchBooking(),
    errors.NoSuchBooking("Sprint retro"),
    errors.NotYours(BOOKING),
    errors.OfferOver(BOOKING),
    errors.NobodyToAsk(ATLAS.id),
    errors.AskedEnough(ATLAS.id, 3, berlin(24, 0), of_holder=False),
    errors.AskedEnough(ATLAS.id, 3, berlin(24, 0), of_holder=True),
    errors.AskedEnough(ATLAS.id, 3, berlin(24, 0), of_holder=True, unwilling=True),
    errors.AskedEnough(ATLAS.id, 0, berlin(24, 0), of_holder=False),
    errors.AskedTooLate(ATLAS.id, berlin(24, 15)),
    *(errors.FavourOver(became) for became in ("withdrawn", "lapsed", "yes", "no", "hindered", "off", "undone")),
    errors.Hindered(CLEO, errors.NeedsApproval(ATLAS.id)),
    errors.Hindered(ANN, errors.NeedsApproval(ATLAS.id)),
    errors.RingOver(done=False),
    errors.RingOver(done=True),
    errors.NoSuchPoll(),
    errors.PollOver(PollId(1), "decided"),
    errors.PollUndecided(PollId(1)),
    errors.PollSlotGone(PollId(1)),
    errors.TooManyPolls(MOST_OPEN, PollId(1)),
    errors.PolledAlready(PollId(1)),
    errors.PollUntilPast(berlin(22, 12), berlin(23, 12)),
    errors.TooFewTimes(),
    errors.KeptForPoll(BOOKING, PollId(1)),
    errors.NothingHappened(ATLAS.id),
    errors.TooLongAgo(berlin(1, 12), 8),
    errors.NotConfirmed(BOOKING),
    errors.HoldOver(BOOKING, berlin(23, 12, 5)),
    errors.UndoOver(BOOKING, berlin(23, 12, 1)),
    errors.UndoOver(BOOKING, berlin(23, 12, 1), again=False),
    *(errors.TakenAnew(BOOKING, ATLAS.id, BOOKING, own=own) for own in (True, False)),
    errors.FavourStands(BOOKING),
    errors.RestChanged(BOOKING, DESK.id),
    errors.AlreadyBegun(BOOKING),
    *(errors.AlreadyOver(BOOKING, status) for status in ("cancelled", "no_show", "completed", "expired", "held")),
    errors.NotInUse(BOOKING),
    errors.AlreadyLate(BOOKING, berlin(24, 15, 20)),
    errors.NotNear(BOOKING, ATLAS.id, berlin(24, 15)),
    errors.ReleasedMeanwhile(BOOKING, ATLAS.id),
    errors.SlotOver(BOOKING, ATLAS.id, berlin(24, 17)),
    errors.NoCheckIn(BOOKING),
    errors.CheckInEarly(BOOKING, berlin(24, 14, 50)),
    errors.NothingToCheckIn(None),
    errors.NothingToCheckIn(berlin(24, 14, 50)),
    errors.CodeEarly(BOOKING, berlin(24, 14, 45)),
    errors.WrongCode(4),
    errors.WrongCode(1),
    errors.CodesPaused(berlin(23, 12, 15)),
    errors.TextMissing("attribute"),
    errors.TextTooLong("reason", 200, 431),
    errors.TooMany("attendees", 50, 61),
    errors.TooMany("dates", 1_000, 3_650),
    errors.FreeNow(ATLAS.id, THREE_TO_FIVE, (ATLAS.units[0].id,)),
    errors.FreeNow(DESK.id, THREE_TO_FIVE, tuple(each.id for each in DESK.units[:3])),
    errors.WaitingAlready(WaitId(7)),
    errors.TooManyWaits(MOST_WAITS),
    errors.NoSuchWait(),
    errors.OfferedOn(BOOKING, ATLAS.id, THREE_TO_FIVE, berlin(23, 15, 15)),
    errors.NoSuchRhythm(0, 60),
    errors.SeriesTooLong(date(2026, 11, 24), date(2040, 1, 1), date(2036, 11, 24)),
    errors.NothingFalls(date(2026, 11, 24), date(2026, 12, 24)),
    errors.NotOnThatDay(date(2026, 11, 24)),
    errors.StaysTogether(DESK.id),
    errors.RuleTooLong("buffer", 366 * DAY),
    errors.RuleTooShort("keep_bookings", 31 * DAY),
    errors.RuleOfTheHouse("keep_bookings"),
    errors.NeedsCertificate(ATLAS.id, "laser-course", ANN, None),
    errors.NeedsCertificate(ATLAS.id, "laser-course", ANN, berlin(24, 0)),
    errors.NeedsCertificate(ATLAS.id, "laser-course", CLEO, None),
    errors.MayNotGive("laser-course"),
    errors.NoSuchCertificate(""),
    errors.EndsBefore(),
    errors.NotAMember(),
    errors.AlreadyAMember(),
    errors.TooManyToTakeOut(20_000),
    errors.AlreadyHere("Cleo"),
    errors.NoLongerAMember("Acme"),
    errors.HasLeft("Cleo"),
    *(errors.CannotStandIn(why) for why in get_args(get_type_hints(errors.CannotStandIn)["why"])),
    errors.StillAMember("Cleo"),
    errors.IsSuspended("Acme"),
    errors.LastAdmin("Cleo"),
    errors.LastOwner("Cleo"),
    errors.NotYourself(),
    errors.NotSuspended("Cleo"),
    errors.SamePerson("Cleo"),
    errors.BothOn("slack", "Cleo", "cleo_b"),
    errors.BothBooked("Cleo", BOOKING, "cleo_b", BookingId(8)),
    errors.NoSuchInvitation(),
    errors.BadToken(),
    errors.TooManyRequests("token", 300, 60, berlin(24, 0)),
    errors.OverBudget("holds", 3, 3, 1),
    errors.OverBudget("minutes", 240, 180, 120),
    errors.KindNotCovered("desk", ("room", "studio")),
    errors.BadWebhookAddress(),
    errors.NoSuchEventType("booking.hled"),
    errors.NoSuchWebhook(3),
    errors.TooManyWebhooks(20),
    *(errors.OutOfScope(scope) for scope in Scope),
    errors.NoSuchToken(""),
    errors.KeyUsedOtherwise(),
    errors.StillUnderWay(),
    errors.ChangedSince(BookingId(7), 3),
    errors.NoSuchToken("door"),
    errors.TooMany("tokens", 20, 21),
    errors.AskedAlready(declined=False),
    errors.AskedAlready(declined=True),
    errors.TooManyAsk(),
    errors.NoSuchRequest(),
    errors.TooManyFaults(5),
    errors.BadInvitation(),
    errors.BadJoinCode(),
    errors.OwnJoinCode(),
    errors.HasThings(3, 12),
    errors.HasThings(1, 0),
    errors.NotAllowed("member"),
    errors.NotAllowed("admin"),
    errors.NotAllowed("guest"),
    errors.NoSuchGroup("crwe", ("crew",)),
    errors.NoSuchGroup("neptune", ()),
    errors.NoSuchMember("neptune"),
    errors.NoSuchMember(""),
    errors.BadAddress("anna..b@example.com"),
    errors.TooManyMailCodes(3),
    errors.TooManyInvited(50),
    errors.BadCalendarAddress(),
    errors.SeveralCalled("Kim", ((ANN, "Kim Berg"), (CLEO, "Kim Lang"))),
    errors.UnknownZone("Mars/Crater"),
    errors.UnknownResource("atals", ("Atlas",)),
    errors.UnknownResource("neptune", ()),
    errors.UnknownUnit(ATLAS.id, "12C"),
    errors.NoSuchClass(ATLAS.id, "First", ("Business", "Economy")),
    errors.NoSuchClass(ATLAS.id, "First", ()),
    errors.BadAttribute("monitors", "many", "number", ()),
    errors.BadAttribute("width", "1.60 m", "number", (), "cm"),
    errors.BadAttribute("colour", "blue", "choice", ("red", "green")),
    errors.WordIsRead("book"),
    errors.AttributeBuiltIn("seats", "capacity"),
    errors.AttributeBuiltIn("floor", "floor"),
    errors.NoSuchProposal(),
    errors.UnknownSite("Atlantis", ("Berlin", "Munich")),
    errors.UnknownAttribute("moat", ("colour", "desk width")),
    errors.UnknownAttribute("moat", ()),
    errors.AttributeInUse("colour", 1),
    errors.AttributeInUse("colour", 3),
    errors.NotBeside("Priya", told=True),
    errors.NotBeside("Priya", told=False),
    errors.SiteInUse("Munich", 3),
    errors.SiteInUse("Berlin", 0),
    errors.NameTaken("Atlas", ATLAS.id, retired=False),
    errors.NameTaken("Vega", None, retired=True),
    errors.OutOfRange("capacity", 10**9, 1, 10_000),
    errors.ResourceChangedSince(ATLAS.id, "capacity", 9, "Cleo", berlin(23, 11, 40)),
    errors.ResourceChangedSince(ATLAS.id, "tags", ("projector",), None, berlin(23, 11, 40)),
    errors.Retired(ATLAS.id, "Atlas"),
    errors.StillBooked(ATLAS.id, 1, berlin(24, 15)),
    errors.StillBooked(ATLAS.id, 3, berlin(24, 15)),
    errors.PastTime(berlin(23, 9), MONDAY_NOON),
    instead(errors.TooSoon(ATLAS.id, slot(23, 13, 14), berlin(23, 14)), slot(23, 13, 14), slot(23, 14, 15)),
    errors.TooFarAhead(ATLAS.id, berlin(1, 9, month=3, year=2027), berlin(21, 12, month=2, year=2027)),
    instead(errors.TooShort(ATLAS.id, slot(24, 15, 15.25), 30 * MINUTE), slot(24, 15, 15.25), slot(24, 15, 15.5)),
    instead(errors.TooLong(ATLAS.id, slot(24, 9, 18), 8 * HOUR), slot(24, 9, 18), slot(24, 9, 17)),
    instead(errors.OffGrid(ATLAS.id, slot(24, 9.25, 10), 30 * MINUTE, ()), slot(24, 9.25, 10), slot(24, 9, 10)),
    instead(
        errors.Closed(ATLAS.id, slot(28, 15, 17), date(2026, 11, 28), (), slot(30, 15, 17), None),
        slot(28, 15, 17),
        slot(30, 15, 17),
    ),
    errors.Closed(ATLAS.id, slot(24, 17, 19), date(2026, 11, 24), (slot(24, 8, 18),), None, slot(24, 16, 18)),
    errors.NoSuchDeparture(ATLAS.id, (slot(24, 9.5, 11), slot(25, 9.5, 11))),
    errors.NoSuchDeparture(ATLAS.id, ()),
    errors.BadRule("grace", ATLAS.id),
    errors.RulesDisagree(ATLAS.id, "shortest", 5 * HOUR, "longest", 2 * HOUR),
    errors.NoSuchChange(),
    errors.RuleChangedSince("resource", str(ATLAS.id), "grace", 20 * MINUTE, "Cleo", berlin(23, 11, 40)),
    errors.QuotaExceeded(
        ATLAS.id,
        slot(25, 10, 12),
        120,
        STUDIOS,
        ANN,
        offers=(Alternative(ATLAS.id, slot(25, 10, 11)), Alternative(ATLAS.id, NEXT_WEEK)),
        asked=AskedSlot(ATLAS.id, slot(25, 10, 12), ANN, ANN),
    ),
    errors.QuotaExceeded(ATLAS.id, slot(25, 10, 12), 1, OPEN, CLEO),
    errors.TooManyStrikes(ATLAS.id, berlin(30, 9), 3, 30 * DAY, berlin(25, 12), ANN),
    errors.TooManyExceptions(ATLAS.id, 1, 30 * DAY),
    errors.TooManyExceptions(ATLAS.id, 3, 30 * DAY),
    errors.TooManyExceptions(ATLAS.id, 0, 30 * DAY),
    errors.NothingAsked(BOOKING),
    errors.NotRequested(BOOKING),
    errors.TooManyHolds(
        (
            errors.HeldSlot(BOOKING, ATLAS.id, THREE_TO_FIVE),
            errors.HeldSlot(BookingId(8), CURIE.id, slot(25, 9, 10)),
            errors.HeldSlot(BookingId(9), ATLAS.id, NEXT_WEEK),
        ),
        3,
    ),
    errors.NeedsApproval(ATLAS.id),
    errors.CrowdNeedsApproval(BookingId(12), ATLAS.id, 6, 4, anew=True),
    errors.CrowdNeedsApproval(BookingId(12), ATLAS.id, 6, 4, anew=False),
    errors.NotBookable(ATLAS.id),
    errors.NotAllowedForOthers(ATLAS.id),
    errors.SlotTaken(ATLAS.id, THREE_TO_FIVE, offers=OFFERS, asked=ASKED),
    errors.SlotTaken(ATLAS.id, THREE_TO_FIVE),
    errors.NoneTogether(ATLAS.id, THREE_TO_FIVE, (slot(24, 17, 19),), (CURIE.id,)),
    errors.NoneTogether(ATLAS.id, THREE_TO_FIVE, (), ()),
    errors.NoneTogether(DESK.id, THREE_TO_FIVE, (), (), unit=DESK.units[0].id),
    errors.NoneTogether(DESK.id, THREE_TO_FIVE, (slot(24, 17, 19),), (), left=1),
    errors.NoneTogether(DESK.id, THREE_TO_FIVE, (), (), left=3),
    errors.BlackedOut(ATLAS.id, slot(27, 9, 10), slot(27, 8, 12), "painting", offers=(LATER,), asked=ASKED),
    errors.NoSuchBlackout(),
    errors.BlackoutOver(),
)
"""At least one of each kind; more where the sentence depends on the facts."""


def refusals(language: str) -> Iterator[Painting]:
    """Yield every refusal, as a member reads it."""
    words = Words(language, things=HOUSE.samples)
    looks = {place: Look(ANN, HOUSE, words, MONDAY_NOON, zone, NAMES) for place, zone in PLACES.items()}
    for at, refusal in enumerate(REFUSALS):
        # Numbered among those of its kind, which stand together.
        number = 1 + sum(type(each) is type(refusal) for each in REFUSALS[:at])
        shown = {(platform, place): (refusal_card(refusal, looks[place]),) for platform, place in VARIANTS}
        yield Painting(f"{type(refusal).__name__} {number}", shown)
