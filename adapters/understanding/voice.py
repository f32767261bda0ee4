"""The passive voice as the active one: "could Atlas be moved to 4?" asks what "can I move Atlas to 4?" does."""

from collections.abc import Iterator, Sequence
from itertools import takewhile

from adapters.understanding.clauses import ENDS
from adapters.understanding.lexicon.shape import Lexicon
from adapters.understanding.tokens import Token

FAR = 12
"""Words between "can" and "be moved", at most."""


def active(line: tuple[Token, ...], lex: Lexicon) -> tuple[Token, ...]:
    """
    Return the tokens with a request in the passive voice as the speaker's own.

    Left as they are: statements ("my booking can be moved"), what others do ("by guests"), and what holds for things
    in general ("can rooms be booked?").
    """
    passives = lex.passives
    line = _supposed(line, lex)
    words = [token.text for token in line]
    if passives.signs.isdisjoint(words):
        return line
    for at, word in enumerate(words):
        verb = passives.reflexives.get(word)
        start, end = at, at + 1
        if not verb and word in passives.going and _leads_to_a_time(words, at, lex):
            verb = passives.going[word]
            start, end = (_end(words, at),) * 2 if lex.verbs.last else (start, end)
        if not verb and word in passives.being:
            place = at - 1 if lex.verbs.last else at + 1
            verb = passives.participles.get(words[place]) if 0 <= place < len(words) else None
            start, end = min(at, place), max(at, place) + 1
        modal = _modal(words, at, lex) if verb else None
        if verb and modal is not None and _is_asked(words, modal, end, verb, lex):
            return _rephrased(line, modal, range(start, end), verb, lex)
    return line


def _supposed(line: tuple[Token, ...], lex: Lexicon) -> tuple[Token, ...]:
    """Return what would be done as what is done: "is it ok if we moved it?" asks what "if we move it" does."""
    words = [token.text for token in line]
    for at, word in enumerate(words):
        verb = lex.passives.participles.get(word)
        if verb and any(" ".join(words[max(0, at - size) : at]) in lex.speech.if_we for size in (2, 1)):
            return (*line[:at], line[at]._replace(text=lex.typography.plain(verb), raw=verb), *line[at + 1 :])
    return line


def _leads_to_a_time(words: Sequence[str], at: int, lex: Lexicon) -> bool:
    """Whether a booking "goes to monday", and nobody goes anywhere: "can you go to", "can we go to 4?"."""
    to = at if lex.verbs.last else at + 1
    aim = words[to + 1] if to + 1 < len(words) and words[to] in lex.links.towards else ""
    before = range(at - 1, max(-1, at - 1 - FAR), -1)
    modal = next(
        (place for place in before if words[place] in lex.passives.may or words[place] in lex.passives.must), at
    )
    must = modal < at and words[modal] in lex.passives.must
    told = words[modal + 1 : at] if modal + 1 < at else words[max(0, modal - 1) : modal]
    if must and not lex.verbs.last:
        # "My booking on thursday has to go to friday": what goes stands before the verb.
        told = words[_clause(words, modal) : modal]
    small = lex.things.own | lex.things.nouns | lex.numbers.articles | lex.links.of | lex.links.instead
    if must:
        small = small | lex.time_words | lex.links.on
        # "Jonas has to go to Friday prayers."
        if told and (lex.things.own | lex.things.nouns).isdisjoint(told):
            return False
    it = (word in small or word not in lex.known for word in told)
    # Where the verb stands last, "auf Montag" needs none: "kann Curie auf Montag?".
    verbs = (word in lex.every_verb for word in words[to:]) if lex.verbs.last else ()
    timely = aim.isdecimal() or aim in lex.time_words
    return timely and bool(told) and all(it) and not any(verbs)


def _end(words: Sequence[str], at: int) -> int:
    """Return the end of the clause there."""
    return next((place for place in range(at, len(words)) if words[place] in ENDS - {":", "."}), len(words))


def _modal(words: Sequence[str], end: int, lex: Lexicon) -> int | None:
    """Return the place of the "can" or "must" that belongs to a passive there."""
    for at in range(end - 1, max(-1, end - 1 - FAR), -1):
        if words[at] in ENDS and words[at] not in lex.passives.between:
            return None
        if words[at] in lex.passives.may or words[at] in lex.passives.must:
            return at
    return None


def _is_asked(words: Sequence[str], modal: int, end: int, verb: str, lex: Lexicon) -> bool:
    """Whether it is the speaker who wants it, of one thing."""
    by, agent = (*words[end : end + 2], "", "")[:2]
    if by in lex.passives.by and not (agent.isdecimal() or agent in lex.time_words):
        return False
    # "Can Atlas be booked?", without a time, asks whether people may.
    whenever = not any(word.isdecimal() or word in lex.days.relative or word in lex.days.weekdays for word in words)
    if lex.verbs.firm.get(lex.typography.plain(verb)) == "book" and whenever:
        return False
    own = not lex.things.own.isdisjoint(words)
    general = any(word in lex.things.plural_kinds or lex.verbs.mild.get(word) == "list" for word in words)
    if general and not own:
        return False
    if words[modal] in lex.passives.must:
        return lex.numbers.articles.isdisjoint(words[:modal])
    before = words[_clause(words, modal) : modal]
    return "?" in words[end:] or all(_leads(word, lex) for word in before)


def _clause(words: Sequence[str], at: int) -> int:
    return next((place + 1 for place in range(at - 1, -1, -1) if words[place] in ENDS), 0)


def _leads(word: str, lex: Lexicon) -> bool:
    """Whether a word may stand before the verb of a question."""
    small = lex.speech.heads | lex.links.conjunctions | lex.passives.opening
    return word in small or not word[:1].isalnum()


def _rephrased(line: Sequence[Token], modal: int, passive: range, verb: str, lex: Lexicon) -> tuple[Token, ...]:
    """Put the speaker's verb in the place of the passive, or, where verbs stand first, right behind "can I"."""
    passives = lex.passives
    lead = passives.demands if line[modal].text in passives.must else passives.asks
    plain = lex.typography.plain
    asking = tuple(line[modal]._replace(text=plain(word), raw=word) for word in lead.split())
    known = {*passives.participles, *passives.reflexives, *passives.going}
    said = next((line[at] for at in passive if line[at].text in known), line[modal])
    doing = (said._replace(text=plain(verb), raw=verb, glued=False),)
    between = tuple(_kept(line[modal + 1 : passive.start], lex))
    inner = (*between, *doing) if lex.verbs.last else (*doing, *between)
    must = line[modal].text in passives.must
    clause = _clause([token.text for token in line], modal)
    # "Est-ce que" begins a question about something; "puis-je" asks for it.
    opening = sum(1 for _ in takewhile(lambda token: token.text in passives.opening, line[clause:modal]))
    subject = line[clause + opening : modal]
    # "My Hubble booking must be moved": what is to be moved stands behind the verb, as in any other request.
    said_so = (*asking, *doing, *subject, *between) if must and not lex.verbs.last else (*subject, *asking, *inner)
    return (*line[:clause], *said_so, *line[passive.stop :])


def _kept(line: Sequence[Token], lex: Lexicon) -> Iterator[Token]:
    return (token for token in line if token.text not in lex.passives.between)
