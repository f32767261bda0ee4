"""Why a series has no dates that could be booked."""

from adapters.chat.cards.look import Look
from adapters.chat.cards.refusals.refusal import home, refused
from adapters.chat.cards.times import day
from adapters.chat.replies import Reply
from core import errors


@refused.register
def _no_such_rhythm(refusal: errors.NoSuchRhythm, look: Look) -> Reply:
    # As text: an interval is as large as somebody typed.
    facts = {"interval": f"{refusal.interval}", "most": f"{refusal.most}"}
    return Reply((look.words.say("NoSuchRhythm", **facts),), (home(look),))


@refused.register
def _series_too_long(refusal: errors.SeriesTooLong, look: Look) -> Reply:
    return Reply((look.words.say("SeriesTooLong", latest=day(refusal.latest, look)),), (home(look),))


@refused.register
def _nothing_falls(refusal: errors.NothingFalls, look: Look) -> Reply:
    first, last = day(refusal.first, look), day(refusal.last, look)
    return Reply((look.words.say("NothingFalls", first=first, last=last),), (home(look),))


@refused.register
def _stays_together(refusal: errors.StaysTogether, look: Look) -> Reply:
    name = look.catalogue.resource(refusal.resource).name
    return Reply((look.words.say("StaysTogether", name=name),), (home(look),))


@refused.register
def _not_on_that_day(refusal: errors.NotOnThatDay, look: Look) -> Reply:
    return Reply((look.words.say("NotOnThatDay", day=day(refusal.day, look)),), (home(look),))
