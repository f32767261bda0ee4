"""Where the new time of a move begins: the words before it tell the booking, those behind it when and where it goes."""

from collections.abc import Sequence

from adapters.understanding.lexicon.shape import Lexicon
from adapters.understanding.tokens import Token
from adapters.understanding.when.pieces import Clock, ClockRange, DayPiece, Piece, Placed, Stretch
from adapters.understanding.when.scan import NAME


def verb_that_moves(line: Sequence[Token], lex: Lexicon) -> int:
    """Return the place of the verb that moves; 0 if none does."""
    return next((at for at, token in enumerate(line) if lex.every_verb.get(token.text) == "move"), 0)


def target(line: Sequence[Token], moving: int, lex: Lexicon) -> int | None:
    """Return the place of the "to" that the new time, or the new thing, follows; None if nothing leads to it."""
    between = _between_names(line, moving, lex)
    if between is not None and line[between].text in lex.links.exchanging - lex.links.towards:
        return between
    # The "per" of "per favore" leads nowhere.
    words = (*(token.text for token in line), "")
    leading = (at for at, word in enumerate(words) if word in lex.links.towards)
    every = [at for at in leading if words[at + 1] not in lex.talk.please]
    last = lex.verbs.last and all(at < moving for at in every)
    places = [at for at in every if last or at > moving]
    # French "à" leads to clocks as well: a plainer word for the target, where there is one, is the better sign.
    places = [at for at in places if line[at].text not in lex.links.at] or places
    for place, at in enumerate(places[:-1]):
        if not any(token.text in lex.things.nouns for token in line[at : places[place + 1]]):
            return at
    return places[-1] if places else between if between is not None else _into(line, moving, lex)


def day_before(line: Sequence[Token], placed: Sequence[Placed], to: int, lex: Lexicon) -> int:
    """
    Return where the new time begins: at its "to", or at the day right before that where it only leads to a clock.

    "Mets le studio A vendredi à 9h" is for Friday; the Friday of "ma résa de vendredi à 15h" tells the booking.
    """
    day = next((each for each in placed if each.end == to and isinstance(each.piece, DayPiece)), None)
    behind = line[to + 1].text if to + 1 < len(line) else ""
    if day is None or line[to].text not in lex.links.at or behind == NAME:
        return to
    before, start = line[day.start - 1].text if day.start else "", line[day.start].text
    told = {before, start} & lex.links.since or before in lex.things.nouns
    return to if told else day.start


def tells_the_booking(line: Sequence[Token], each: Placed, lex: Lexicon) -> bool:
    """Whether a time stands where it tells which booking moves: "my" 3pm, "tomorrow's" meeting; no length does."""
    if isinstance(each.piece, Stretch):
        return False
    own = each.start > 0 and line[each.start - 1].text in lex.things.own
    return own or any(token.text in lex.things.nouns for token in line[each.end :])


def tells_which(tokens: Sequence[Token], each: Placed, lex: Lexicon) -> bool:
    """Whether a clock beside a verb such as "extend" tells which booking, and no new end: extend "my 6pm"."""
    leads = lex.links.towards | lex.links.until
    if not isinstance(each.piece, Clock) or is_end(each.piece) or (each.start and tokens[each.start - 1].text in leads):
        return False
    words = [token.text for token in tokens]
    one = is_the_one(words, each, lex) or _is_behind_noun(words, each, lex)
    return one or tells_the_booking(tokens, each, lex)


def telling(tokens: Sequence[Token], each: Placed, lex: Lexicon) -> Piece | None:
    """Return the day, or the clock, that tells which booking is changed; of "my 3pm until 5" its start."""
    if isinstance(each.piece, DayPiece) or tells_which(tokens, each, lex):
        return each.piece
    piece = each.piece.start if isinstance(each.piece, ClockRange) else None
    return piece if piece and tells_which(tokens, each._replace(piece=piece), lex) else None


def _is_behind_noun(words: Sequence[str], each: Placed, lex: Lexicon) -> bool:
    """Whether a clock is said of a booking: "meine Buchung um 15 Uhr", "mi reserva de las 15"."""
    small = lex.links.of | lex.links.at
    at = each.start
    while at and words[at - 1] in small:
        at -= 1
    leads = words[at] in small - lex.links.towards and lex.corrections.ending.isdisjoint(words)
    return leads and at > 0 and words[at - 1] in lex.things.nouns


def is_the_one(words: Sequence[str], each: Placed, lex: Lexicon) -> bool:
    """Whether a clock tells a booking that both sides know: "the" 3pm, "den" um 18 Uhr, "celle de" 18h."""
    if not isinstance(each.piece, Clock | ClockRange):
        return False
    known, at = lex.definite | lex.company.those, each.start
    # "Den um 18 Uhr" may begin with what is known, "a las 18" does not.
    inside = words[at] in known and words[at + 1] in lex.on_or_at | lex.links.of
    before = next((word for word in reversed(words[:at]) if word in known or word not in lex.links.of), "")
    return inside or before in known


def is_end(piece: Piece) -> bool:
    """Whether a clock is one that something lasts until."""
    return isinstance(piece, Clock) and piece.role in {"until", "to"}


def _between_names(line: Sequence[Token], moving: int, lex: Lexicon) -> int | None:
    """Return the place of the word between the old thing and the new: Hubble "nach" Curie, Hubble "for" Curie."""
    names = [at for at, token in enumerate(line) if token.text == NAME]
    if len(names) == 1:
        return _behind_it(line, moving, names[0], lex)
    joints = lex.links.conjunctions | lex.links.either | {","}
    if len(names) != 2:  # noqa: PLR2004 - one for the other
        return None
    # "Swap my atlas slot tomorrow for curie", "atlas morgen gegen curie tauschen".
    before = names[1] - 1
    one_word = before - names[0] == 1 and names[0] > moving and line[before].text not in joints
    return before if one_word or line[before].text in lex.links.exchanging else None


def _into(line: Sequence[Token], moving: int, lex: Lexicon) -> int | None:
    """Return the place of the "into" before the only name, where that ends the sentence: "domani in curie"."""
    names = [at for at, token in enumerate(line) if token.text == NAME]
    if len(names) != 1:
        return None
    [name] = names
    small = lex.determiners | lex.definite | lex.every_kind
    at = name - 1
    while at > 0 and line[at].text in small - lex.links.into:
        at -= 1
    rest = (token for token in (*line[:moving], *line[name + 1 :]) if token.is_word)
    ends = all(token.text in lex.talk.please or token.text in lex.speech.heads for token in rest)
    return at if ends and moving < at and line[at].text in lex.links.into else None


def _behind_it(line: Sequence[Token], moving: int, name: int, lex: Lexicon) -> int | None:
    """Return the place of the word before the only name, where "it" goes for that: swap it "for" curie."""
    at = name - 1
    if at < 1 or line[at].text not in lex.links.exchanging:
        return None
    it = lex.talk.it | lex.company.it | lex.numbers.articles | lex.things.nouns | lex.every_kind
    between = line[moving + 1 : at] if moving < at else line[:at]
    # "Swap my room tomorrow for curie", "swap tomorrow's room for curie": it is told by its day.
    told = lex.things.own | lex.things.nouns | lex.every_kind
    if any(token.text in told for token in between):
        it = it | lex.things.own | lex.links.of | lex.days.weekdays.keys() | lex.days.relative.keys()
    pointed = bool(between) or lex.every_verb.get(line[moving].text) == "move"
    return at if pointed and all(token.text in it for token in between) else None
