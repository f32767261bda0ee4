"""What admins are told after an outage, and when messages are late."""

from adapters.chat.cards.buttons import button
from adapters.chat.cards.look import Look
from adapters.chat.cards.times import day, day_and_clock, window
from adapters.chat.intents.showing import ShowStatus
from adapters.chat.replies import Reply
from core.domain.incidents import Incident
from core.domain.outages import Effects, Outage


def outage_notice(effects: Effects, look: Look) -> Reply:
    """Tell an admin when Bellhop was away, how many messages came late, and how many bookings were kept for that."""
    words = look.words
    counted = (("outage-late", effects.late), ("outage-excused", effects.excused))
    told = (words.say(message, count=count) for message, count in counted if count)
    return Reply((away(effects.outage, look), *told), audience="direct", fresh=True)


def incident_notice(incident: Incident, look: Look) -> Reply:
    """Tell an admin since when messages on a platform are late, or for how long they were."""
    words, platform = look.words, look.words.say(f"via-{incident.platform}")
    since = day_and_clock(incident.since, look.zone, look)
    if incident.ends is None:
        rows = ((button(words.say("button-look-again"), ShowStatus()),),)
        return Reply((words.say("incident", platform=platform, since=since),), rows, audience="direct", fresh=True)
    until = day_and_clock(incident.ends, look.zone, look)
    over = words.say("incident-over", platform=platform, since=since, until=until)
    return Reply((over,), audience="direct", fresh=True)


def away(outage: Outage, look: Look) -> str:
    """Say from when to when Bellhop was away."""
    zone, words, during = look.catalogue.zone, look.words, outage.during
    first, last = during.start.astimezone(zone).date(), during.end.astimezone(zone).date()
    if first == last:
        start, end = window(during, zone, look)
        return words.say("outage-head", day=day(first, look), start=start, end=end)
    start, end = day_and_clock(during.start, zone, look), day_and_clock(during.end, zone, look)
    return words.say("outage-head-days", start=start, end=end)
