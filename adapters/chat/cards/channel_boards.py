"""A board in a channel: what is free now and until when, what is free later, and what is not free today any more."""

import zlib
from collections.abc import Sequence
from dataclasses import replace

from adapters.chat.cards import buttons, lists
from adapters.chat.cards.look import Look
from adapters.chat.cards.times import clock, day, end_of
from adapters.chat.intents.channel_boards import FreeOnBoard
from adapters.chat.replies import Card, Reply
from core.domain.boards import Board, Standing, State
from core.domain.messages import About, Kind, Topic
from core.domain.resources.resource import Site
from core.values import Interval

LISTED = 20
"""Free things of one site that are named, each with its time; of more, how many there are."""
PRESSED = 3
"""Free things with a button: they fill the width of a phone."""
POSITIVE = 0x7FFF_FFFF
"""Half of a checksum: the database keeps a version in 31 bits, and one below 1 says that nobody knows what is shown."""


def board_card(board: Board, now: Sequence[Standing], look: Look) -> Reply:
    """
    Return a board as it stands now; the words of one that was taken down, without a card.

    Its version is a checksum of what it says: the same words are the same version.
    """
    words = look.words
    if board.state is not State.STANDS:
        return Reply((words.say("channel-board-taken-down"),), audience="channel")
    sites = {each.resource.site.id: each.resource.site for each in now}
    lines = [line for site in sites.values() for line in _of_site(site, now, look, several=len(sites) > 1)]
    free = [each.resource for each in now if each.free][:PRESSED]
    row = tuple(buttons.button(each.name, FreeOnBoard(each.id)) for each in free)
    said = tuple(lines) or (words.say("channel-board-nothing"),)
    shown = "\n".join((*said, *(f"{each.id}" for each in free)))
    version = (zlib.crc32(shown.encode()) & POSITIVE) or 1
    card = Card(About(Topic.BOARD, board.id), version, look.reader, "board")
    return Reply(said, buttons.rows(row), card=card, audience="channel", fresh=True)


def board_superseded(look: Look) -> Reply:
    """Return what is left of a board that stands further down by now."""
    return Reply((look.words.say("channel-board-further-down"),), audience="channel")


def board_notice(kind: Kind, look: Look) -> Reply:
    """Tell whoever put a board up that it is not pinned, or that it ended."""
    said = "channel-board-unpinned" if kind is Kind.BOARD_UNPINNED else "channel-board-lost"
    return Reply((look.words.say(said),), audience="direct", fresh=True)


def _of_site(site: Site, every: Sequence[Standing], look: Look, *, several: bool) -> list[str]:
    """Say how the things of one site stand, by its own clock."""
    words, here = look.words, replace(look, zone=site.zone)
    things = [each for each in every if each.resource.site == site]
    facts = {"day": day(look.now.astimezone(site.zone).date(), here), "site": site.name}
    free = [each for each in things if each.free]
    head = words.say("channel-board-head-at" if several else "channel-board-head", **facts)
    page = lists.page(free, lambda each: _free(each, here), most=LISTED)
    lines = list(lists.cut(page, words)) if free else [words.say("channel-board-none-free")]
    later = [
        words.say("channel-board-from", name=each.resource.name, start=_from(each, here))
        for each in things
        if each.again
    ]
    gone = [each.resource.name for each in things if not each.free and each.again is None]
    lines += [words.say("channel-board-later", names=lists.names(later, words))] if later else []
    lines += [words.say("channel-board-gone", names=lists.names(gone, words))] if gone else []
    return [head, *lines]


def _free(each: Standing, look: Look) -> str:
    resource, words = each.resource, look.words
    until = end_of(Interval(look.now, each.until), resource.zone, look, place=False) if each.until else ""
    units = len(resource.units)
    if units > 1:
        return words.say("channel-board-free-units", name=resource.name, free=each.free, units=units, end=until)
    return words.say("channel-board-free", name=resource.name, seats=resource.capacity or 0, end=until)


def _from(each: Standing, look: Look) -> str:
    return clock(each.again, each.resource.zone, look, place=False) if each.again else ""
