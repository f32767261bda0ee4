"""Why a poll cannot be begun, answered or decided."""

from adapters.chat.cards import buttons
from adapters.chat.cards.look import Look
from adapters.chat.cards.polls import show_poll
from adapters.chat.cards.refusals.refusal import home, refused
from adapters.chat.cards.times import day_and_clock
from adapters.chat.intents.polls import PollTimes
from adapters.chat.replies import Reply
from core import errors


@refused.register
def _no_such_poll(_: errors.NoSuchPoll, look: Look) -> Reply:
    return Reply((look.words.say("NoSuchPoll"),), (home(look),))


@refused.register
def _poll_over(refusal: errors.PollOver, look: Look) -> Reply:
    return Reply((look.words.say("PollOver"),), ((show_poll(refusal.poll, look), buttons.bookings(look.words)),))


@refused.register
def _poll_undecided(refusal: errors.PollUndecided, look: Look) -> Reply:
    return Reply((look.words.say("PollUndecided"),), ((show_poll(refusal.poll, look),),))


@refused.register
def _poll_slot_gone(refusal: errors.PollSlotGone, look: Look) -> Reply:
    return Reply((look.words.say("PollSlotGone"),), ((show_poll(refusal.poll, look),),))


@refused.register
def _too_many_polls(refusal: errors.TooManyPolls, look: Look) -> Reply:
    said = look.words.say("TooManyPolls", most=refusal.most)
    return Reply((said,), ((show_poll(refusal.first, look),),))


@refused.register
def _polled_already(refusal: errors.PolledAlready, look: Look) -> Reply:
    return Reply((look.words.say("PolledAlready"),), ((show_poll(refusal.poll, look),),))


@refused.register
def _poll_until_past(refusal: errors.PollUntilPast, look: Look) -> Reply:
    zone = look.catalogue.zone
    until, now = (day_and_clock(moment, zone, look) for moment in (refusal.until, refusal.now))
    said = look.words.say("PollUntilPast", until=until, now=now)
    return Reply((said,), ((buttons.button(look.words.say("button-poll-them"), PollTimes()), home(look)[0]),))


@refused.register
def _too_few_times(_: errors.TooFewTimes, look: Look) -> Reply:
    return Reply((look.words.say("TooFewTimes"),), (home(look),))


@refused.register
def _kept_for_poll(refusal: errors.KeptForPoll, look: Look) -> Reply:
    return Reply((look.words.say("KeptForPoll"),), ((show_poll(refusal.poll, look),),))
