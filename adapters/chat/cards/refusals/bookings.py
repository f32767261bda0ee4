"""Why nothing can be done with a booking now: too early, too late, over, a wrong code."""

from datetime import datetime

from adapters.chat.cards import buttons
from adapters.chat.cards.look import Look
from adapters.chat.cards.refusals.refusal import home, refused
from adapters.chat.cards.times import clock, day, day_and_clock
from adapters.chat.intents.bookings import Choose, HoldAgain, Undo
from adapters.chat.intents.changes import ShowChanges
from adapters.chat.intents.overview import ShowTheirs
from adapters.chat.intents.showing import Show
from adapters.chat.replies import Reply
from adapters.wording import repeated
from core import errors


@refused.register
def _no_such_booking(refusal: errors.NoSuchBooking, look: Look) -> Reply:
    message = "NoSuchBooking-called" if refusal.title else "NoSuchBooking"
    said = look.words.say(message, title=repeated(refusal.title or ""))
    return Reply((said,), (home(look),))


@refused.register
def _already_late(refusal: errors.AlreadyLate, look: Look) -> Reply:
    said = look.words.say("AlreadyLate", release=_clock(refusal.release, look))
    return Reply((said,), ((buttons.bookings(look.words),),))


@refused.register
def _already_over(refusal: errors.AlreadyOver, look: Look) -> Reply:
    said = look.words.say("AlreadyOver", status=look.words.say(f"status-{refusal.status}"))
    return Reply((said,), (home(look),))


@refused.register
def _nothing_happened(refusal: errors.NothingHappened, look: Look) -> Reply:
    name = look.catalogue.resource(refusal.resource).name
    # Whoever is refused so manages it.
    changes = buttons.button(look.words.say("button-changes"), ShowChanges(refusal.resource))
    return Reply((look.words.say("NothingHappened", name=name),), ((changes, *home(look)),))


@refused.register
def _too_long_ago(refusal: errors.TooLongAgo, look: Look) -> Reply:
    since = day(refusal.since.astimezone(look.catalogue.zone).date(), look)
    return Reply((look.words.say("TooLongAgo", weeks=refusal.weeks, since=since),), (home(look),))


@refused.register
def _offer_over(_: errors.OfferOver, look: Look) -> Reply:
    return Reply((look.words.say("OfferOver"),), (home(look),))


@refused.register
def _not_requested(_: errors.NotRequested, look: Look) -> Reply:
    return Reply((look.words.say("NotRequested"),), (home(look),))


@refused.register
def _nothing_asked(_: errors.NothingAsked, look: Look) -> Reply:
    return Reply((look.words.say("NothingAsked"),), (home(look),))


@refused.register
def _hold_over(refusal: errors.HoldOver, look: Look) -> Reply:
    said = look.words.say("HoldOver", ended=_clock(refusal.ended, look))
    again = buttons.button(look.words.say("button-hold-again"), HoldAgain(refusal.booking), "primary")
    lines = (said, look.words.say("HoldOver-again"))
    return Reply((" ".join(lines),), ((again, buttons.resources(look.words)),))


@refused.register
def _slot_over(refusal: errors.SlotOver, look: Look) -> Reply:
    said = look.words.say("SlotOver", ended=_clock(refusal.ended, look))
    again = buttons.button(look.words.say("button-book-again"), Choose(refusal.resource))
    return Reply((said,), ((again, buttons.bookings(look.words)),))


@refused.register
def _undo_over(refusal: errors.UndoOver, look: Look) -> Reply:
    said = look.words.say("UndoOver", ended=_clock(refusal.ended, look))
    if not refusal.again:
        return Reply((said,), ((buttons.button(look.words.say("button-show-booking"), ShowTheirs(refusal.booking)),),))
    again = buttons.button(look.words.say("button-hold-again"), HoldAgain(refusal.booking), "primary")
    return Reply((said,), ((again, buttons.bookings(look.words)),))


@refused.register
def _taken_anew(refusal: errors.TakenAnew, look: Look) -> Reply:
    said = look.words.say("TakenAnew", name=look.catalogue.resource(refusal.resource).name)
    intent = Show(refusal.anew) if refusal.own else ShowTheirs(refusal.anew)
    return Reply((said,), ((buttons.button(look.words.say("button-show-booking"), intent),),))


@refused.register
def _favour_stands(_: errors.FavourStands, look: Look) -> Reply:
    return Reply((look.words.say("FavourStands"),), (home(look),))


@refused.register
def _rest_changed(refusal: errors.RestChanged, look: Look) -> Reply:
    resource = look.catalogue.resource(refusal.resource)
    said = look.words.say("RestChanged", name=resource.name)
    row = (buttons.choose(resource), buttons.button(look.words.say("button-show-booking"), Show(refusal.booking)))
    return Reply((said,), (row,))


@refused.register
def _check_in_early(refusal: errors.CheckInEarly, look: Look) -> Reply:
    said = look.words.say("CheckInEarly", opens=_clock(refusal.opens, look))
    return Reply((said,), ((buttons.bookings(look.words),),))


@refused.register
def _code_early(refusal: errors.CodeEarly, look: Look) -> Reply:
    said = look.words.say("CodeEarly", **{"from": _clock(refusal.shown_from, look)})
    return Reply((said,), ((buttons.bookings(look.words),),))


@refused.register
def _wrong_code(refusal: errors.WrongCode, look: Look) -> Reply:
    said = look.words.say("WrongCode", left=refusal.tries_left)
    return Reply((said,), ((buttons.bookings(look.words),),))


@refused.register
def _codes_paused(refusal: errors.CodesPaused, look: Look) -> Reply:
    said = look.words.say("CodesPaused", until=_clock(refusal.until, look))
    return Reply((said,), ((buttons.bookings(look.words),),))


@refused.register
def _not_near(refusal: errors.NotNear, look: Look) -> Reply:
    resource = look.catalogue.resource(refusal.resource)
    start = day_and_clock(refusal.start, resource.zone, look)
    return Reply((look.words.say("NotNear", name=resource.name, start=start),), ((buttons.bookings(look.words),),))


@refused.register
def _released_meanwhile(refusal: errors.ReleasedMeanwhile, look: Look) -> Reply:
    said = look.words.say("ReleasedMeanwhile", name=look.catalogue.resource(refusal.resource).name)
    back = buttons.button(look.words.say("button-take-back"), Undo(refusal.booking), "primary")
    return Reply((said,), ((back, buttons.bookings(look.words)),))


@refused.register
def _nothing_to_check_in(refusal: errors.NothingToCheckIn, look: Look) -> Reply:
    if refusal.next_opens is None:
        return Reply((look.words.say("NothingToCheckIn"),), (home(look),))
    opens = day_and_clock(refusal.next_opens, look.catalogue.zone, look)
    return Reply((look.words.say("NothingToCheckIn-next", opens=opens),), (home(look),))


def _clock(moment: datetime, look: Look) -> str:
    return clock(moment, look.catalogue.zone, look)


@refused.register
def _not_beside(refusal: errors.NotBeside, look: Look) -> Reply:
    said = look.words.say("NotBeside" if refusal.told else "NotBeside-hidden", name=refusal.name)
    return Reply((said,), ((buttons.resources(look.words),),))
