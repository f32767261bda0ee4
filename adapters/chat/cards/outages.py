"""What admins are told after an outage."""

from adapters.chat.cards.look import Look
from adapters.chat.cards.times import day, day_and_clock, window
from adapters.chat.replies import Reply
from core.domain.outages import Effects, Outage


def outage_notice(effects: Effects, look: Look) -> Reply:
    """Tell an admin when Bellhop was away, how many messages came late, and how many bookings were kept for that."""
    words = look.words
    counted = (("outage-late", effects.late), ("outage-excused", effects.excused))
    told = (words.say(message, count=count) for message, count in counted if count)
    return Reply((away(effects.outage, look), *told), audience="direct", fresh=True)


def away(outage: Outage, look: Look) -> str:
    """Say from when to when Bellhop was away."""
    zone, words, during = look.catalogue.zone, look.words, outage.during
    first, last = during.start.astimezone(zone).date(), during.end.astimezone(zone).date()
    if first == last:
        start, end = window(during, zone, look)
        return words.say("outage-head", day=day(first, look), start=start, end=end)
    start, end = day_and_clock(during.start, zone, look), day_and_clock(during.end, zone, look)
    return words.say("outage-head-days", start=start, end=end)
