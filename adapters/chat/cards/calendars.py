"""Links by which calendar programs read bookings: a new one, and those that there are."""

from collections.abc import Sequence

from adapters.calendars.feeds import name_of
from adapters.chat.cards import buttons
from adapters.chat.cards.look import Look
from adapters.chat.cards.times import day
from adapters.chat.intents.calendars import ListFeeds, MakeFeed, RevokeFeed
from adapters.chat.replies import Button, Reply
from adapters.wording import repeated
from core.domain.calendars import Feed

MOST = 3
"""Links that are offered at once."""


def made(link: str, feed: Feed, look: Look) -> Reply:
    """Tell the one to whom it belongs of a new link, this once: it is kept nowhere."""
    words = look.words
    said = (words.say("feed-made", what=_what(feed, look)), link, words.say("feed-keep"))
    row = (
        Button(words.say("button-copy-link"), copies=link),
        buttons.button(words.say("button-feed-revoke"), RevokeFeed(feed.id)),
        buttons.button(words.say("button-feeds"), ListFeeds()),
    )
    return Reply(said, (row,), audience="direct", fresh=True)


def listed(feeds: Sequence[Feed], look: Look, *, news: str = "", another: MakeFeed | None = None) -> Reply:
    """List somebody's links, with a button that takes each back, and one for a link that they do not have yet."""
    words = look.words
    head = words.say("feeds-head") if feeds else words.say("feeds-none")
    lines = [_line(each, look) for each in feeds]
    rows = [
        (buttons.button(words.say("button-feed-revoke-one", what=_what(each, look)), RevokeFeed(each.id)),)
        for each in feeds
    ]
    own = any(each.resource is None and each.site is None for each in feeds)
    if another is not None:
        rows.append((buttons.button(words.say("button-feed-another"), another),))
    elif not own:
        rows.append((buttons.button(words.say("button-feed-own"), MakeFeed(), "primary"),))
    return Reply((*((news,) if news else ()), head, *lines), tuple(rows), audience="direct")


def which(choices: Sequence[MakeFeed], look: Look, *, unknown: str | None, near: bool) -> Reply:
    """Say of what a link can be, perhaps that a name is none here, and offer one for each of what may be meant."""
    words = look.words
    key = "UnknownResource-closest" if near else "UnknownResource"
    said = (words.say(key, wanted=repeated(unknown)),) if unknown else ()
    offers = [buttons.button(_of(each, look), each) for each in choices[:MOST]]
    ways = (buttons.button(words.say("button-feed-own"), MakeFeed()), buttons.resources(words))
    return Reply((*said, words.say("feed-which")), buttons.rows(tuple(offers), ways), audience="direct")


def _line(feed: Feed, look: Look) -> str:
    words, zone = look.words, look.catalogue.zone
    since = day(feed.made_at.astimezone(zone).date(), look)
    read = feed.read_at
    told = words.say("feed-read", at=day(read.astimezone(zone).date(), look)) if read else words.say("feed-unread")
    return str(words.say("feed-line", what=_what(feed, look), since=since, read=told))


def _of(wanted: MakeFeed, look: Look) -> str:
    """Return the name of what a new link shall tell of."""
    if wanted.resource is not None:
        return look.catalogue.resource(wanted.resource).name
    return next(each.name for each in look.catalogue.every_site if each.id == wanted.site)


def _what(feed: Feed, look: Look) -> str:
    """Return what a link tells of."""
    if feed.resource is None and feed.site is None:
        return str(look.words.say("feed-mine"))
    return name_of(feed, look.catalogue) or str(look.words.say("feed-gone"))
