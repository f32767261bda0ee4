"""A whole wish, and what stands beside it: why it is wanted, or what shall be watched as well."""

from dataclasses import replace

from adapters.chat.intents import Intent
from adapters.chat.intents.bookings import Book
from adapters.chat.intents.faults import ReportFault
from adapters.chat.intents.follow_ups import Apart, FollowUp
from adapters.chat.intents.showing import ListMatching
from adapters.chat.intents.talk import NotYet
from adapters.chat.intents.waiting import Watch
from adapters.chat.interpret.apart import cuts
from adapters.chat.interpret.sentences import meaning
from adapters.understanding.clauses import clauses
from adapters.understanding.heard import Ear, Heard, listen
from adapters.understanding.lexicon.speech import Cue
from core.domain.bookings.wish import Wish

LONGEST = 32
"""Words of the longest sentence that is parted; a longer one tells a story."""
UNDOING: frozenset[Cue] = frozenset({"condition", "denial", "hearsay", "maybe", "question", "refusal"})
"""Cues of a part behind a wish that may take it back, or say whose words it is."""


def beside_a_wish(text: str, heard: Heard, meant: Intent | FollowUp, ear: Ear) -> Book | Apart | None:
    """
    Return the wish that the first part of a sentence says whole, with what is to be watched beside it.

    "Curie tomorrow 3-4, and tell me if atlas frees up" is a wish and a watch at its time. "A laptop for tomorrow, mine
    is broken" says why, which reports nothing of what is wished for. None where no part is such a wish.
    """
    if not isinstance(meant, Watch | ReportFault | ListMatching | NotYet) or len(text.split()) > LONGEST:
        return None
    # The longest part that is a wish: of "hubble at 12, for an hour, and tell me if …", the first is not all of it.
    for head, tail in reversed(tuple(cuts(text, heard.lexicon))):
        wished = _wished(head, ear)
        if wished is None:
            continue
        if isinstance(meant, Watch):
            watch = _watched(tail, wished.wish, ear)
            if watch:
                return Apart(wished, watch)
        elif _is_reason(listen(tail, ear)):
            return wished
    return None


def _wished(said: str, ear: Ear) -> Book | None:
    """Return the wish that a part asks for: a thing and its time, and nothing that is not understood."""
    heard = listen(said, ear)
    meant = meaning(heard)
    if not isinstance(meant, Book) or heard.asked or heard.reading.speech != "request":
        return None
    wish = meant.wish
    timed = wish.moment is not None or (wish.start is not None and not wish.day_guessed)
    plain = meant.unknown is None and not meant.rivals and wish.whether is None
    return meant if plain and wish.names_resource and timed else None


def _watched(said: str, wish: Wish, ear: Ear) -> Watch | None:
    """Return what a part asks to be told of, at the time of the wish unless it says one."""
    meant = meaning(listen(said, ear))
    if not isinstance(meant, Watch) or meant.unknown:
        return None
    own = meant.wish
    names = own.names_resource or bool(meant.among)
    if not names or own.resource == wish.resource:
        return None
    timed = own.start is not None and not own.day_guessed
    when = own if timed else replace(own, start=wish.start, end=wish.end, minutes=wish.minutes, day_guessed=False)
    return replace(meant, wish=when)


def _is_reason(heard: Heard) -> bool:
    """Whether a part names nothing to book and takes nothing back."""
    wish = heard.reader.about(heard.parsed).wish
    said = clauses(heard.line.tokens, heard.lexicon, heard.parsed.used)
    asks = any(token.text == "?" for token in heard.parsed.typed)
    names = wish.resource or wish.tags or wish.moment or heard.reading.reference
    return not (asks or names or any(hint.cue in UNDOING for hint in said.hints))
