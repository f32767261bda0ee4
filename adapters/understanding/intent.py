"""The intent of a sentence, judged by its words that are neither names nor times."""

from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise, takewhile
from typing import NamedTuple

from adapters.understanding.clauses import ENDS
from adapters.understanding.lexicon.shape import Lexicon
from adapters.understanding.reading import CHANGES, Verb
from adapters.understanding.references import TAKEN
from adapters.understanding.tokens import Token
from adapters.understanding.typography import folded
from adapters.understanding.when.scan import NAME

FIRST: tuple[Verb, ...] = ("help", "quota", "cancel", "move", "extend", "checkin", "checkout", "list")
"""Intents that win over finding and booking, in this order: "help me cancel" asks how, and changes nothing."""
DENIABLE = {"book", "cancel", "move", "extend", "checkin", "checkout"}
"""Intents that a negation turns into nothing: "don't book it"."""
LONGEST_UNKNOWN = 3
"""Words of the longest unknown name that is quoted back; more of them are a sentence, and no name."""
TALK = 3
"""From so many words on that mean nothing here, a sentence is about something else; one or two are a name or a slip."""
LONGEST_CONDITION = 6
"""Words of the longest condition that only asks for what is free."""
LAST = Token("\n", "")
"""Ends the last clause, as a mark ends the others."""


def counts_for_sure(words: Iterable[str], lex: Lexicon) -> bool:
    """Whether a number of people is how many come: not where it is asked, denied, or only so many more."""
    doubted = lex.verbs.negations | lex.corrections.denying | lex.spans.further | {"?"}
    return doubted.isdisjoint(words)


class Signs(NamedTuple):
    """The signs of an intent in a sentence, apart from its verbs."""

    tokens: Sequence[Token]
    left: Sequence[int]
    """The places of the words that mean nothing in this language."""
    kinds: Mapping[str, str]
    """Words for kinds, singular and plural, and the kind that each means."""
    plurals: frozenset[str]
    """The plural ones among them."""
    named: bool = False
    titled: bool = False
    """Whether it says what the booking is for."""
    kind: str | None = None
    people: int | None = None
    """How many people, or seats, were counted."""
    party: int | None = None
    """How many people come, where it was they who were counted."""
    tags: tuple[str, ...] = ()
    counted: bool = False
    """Whether several of a thing were counted: "three desks"."""
    numbered: bool = False
    """Whether it says which one of a kind: desk 4."""
    described: bool = False
    """Whether people were counted or tags named."""
    timed: bool = False
    whole: bool = False
    """Whether the whole day is said, or the whole of a part of it."""
    clocked: bool = False
    """Whether a clock is said, and not only a day or a length."""
    lasting: bool = False
    more: bool = False
    """Whether a length is said as a further one: "another 15 minutes", "20 minutes more"."""
    until: bool = False
    code: str | None = None
    """Six digits."""
    reference: str | None = None
    """A booking's short reference, in capitals."""
    expected: bool = False
    """Whether the words stand where a booking is expected, as behind /book."""


def verb(signs: Signs, lex: Lexicon) -> Verb:
    """Return the intent; if no word says it, the things that are named decide."""
    words = [token.text for token in signs.tokens]
    said = [lex.verbs.firm[word] for word in _unconditional(words, signs, lex) if word in lex.verbs.firm]
    # Six digits that were found count as a code whatever the verb says; `code` asks for enough signs itself.
    here = "checkin" if signs.code else _where(signs, words, lex)
    if here:
        return here
    # "I don't know how to cancel" asks for help.
    if "help" not in said and _negated(words, lex):
        return "other"
    if away(signs, lex):
        return "cancel"
    told = next((each for each in FIRST if each in said), None)
    if told:
        # "We're in Hubble and done".
        done = told == "checkin" and any(lex.every_verb.get(word) == "checkout" for word in words)
        # "On quitte curie à 17h" tells of later.
        later = told == "checkout" and signs.named and signs.timed and any(word.isdecimal() for word in words)
        return "checkout" if done else "other" if later and lex.clocks.now.isdisjoint(words) else told
    further = signs.more and not (signs.timed or "find" in said or (signs.kind and not signs.named))
    mild = "extend" if further else "move" if _shifts(words, signs, lex) else _mild(words, signs, lex)
    # "Show N9SQ" and "booking N9SQ" ask for its card; with a thing or a time, the word is a detail of a new booking.
    card = signs.reference is not None and not (signs.named or signs.timed or signs.lasting)
    if mild or (said and not card):
        return mild or _said(said[0], signs, lex)
    # "Curie wed 2pm instead of monday": what stands behind "instead" was left there because it tells the booking.
    moves = signs.named and signs.timed and not lex.links.instead.isdisjoint(words[1:-1])
    return "move" if moves else "list" if signs.reference else _unsaid(words, signs, lex)


def _unconditional(words: Sequence[str], signs: Signs, lex: Lexicon) -> Sequence[str]:
    """Return the words without the condition that they end with: "desk 7 wednesday if it's still available"."""
    if lex.conditional.isdisjoint(words) or not (signs.timed and (signs.named or signs.kind)):
        return words
    at = next(at for at, word in enumerate(words) if word in lex.conditional)
    # "See if atlas is free" asks for it.
    wished = at > 0 and not any(word == NAME or word in signs.kinds for word in words[at:])
    free = len(words) - at <= LONGEST_CONDITION and any(lex.verbs.firm.get(word) == "find" for word in words[at:])
    return words[:at] if wished and free else words


def _where(signs: Signs, words: Sequence[str], lex: Lexicon) -> Verb | None:
    """Return what follows where nothing is said but that somebody is in a place now, or left it: "we're in hubble"."""
    if NAME not in words[1:] or not _right_now(words, signs, lex):
        return None
    # "We're in Hubble and done".
    if any(lex.every_verb.get(word) == "checkout" for word in words):
        return None
    # The words of a phrase all have its text; they were said once.
    raw = dict.fromkeys(token.raw for token in signs.tokens[: words.index(NAME)] if token.text not in lex.clocks.now)
    said = [folded(word).rstrip("'") for word in raw if word[:1].isalpha()]
    # "Je" begins what is said, and other sentences as well.
    behind = next((at for at, word in enumerate(said) if word not in lex.speech.heads), 0)
    heads = {" ".join(said[start:]) for start in range(behind + 1)}
    return "checkout" if heads & lex.speech.gone else "checkin" if heads & lex.speech.being else None


def _shifts(words: Sequence[str], signs: Signs, lex: Lexicon) -> bool:
    """Whether a booking is told, and how much later it shall be: "my slot an hour later", "curie an hour later"."""
    known = signs.named or not lex.things.own.isdisjoint(words)
    # "An hour later" alone is an hour from now.
    dated = signs.lasting or any(word in lex.days.weekdays or word in lex.days.relative for word in words)
    plain = signs.named and dated and not signs.clocked
    if not known or (lex.things.nouns.isdisjoint(words) and not plain):
        return False
    aside, spans = lex.talk.later | lex.talk.earlier, lex.spans
    moved = (before for before, word in pairwise(words) if word in aside)
    return any(before in spans.units or before in spans.glued_units for before in moved)


def _negated(words: Sequence[str], lex: Lexicon) -> bool:
    """Whether a sentence denies its verb, or only asks about it: don't book it, ne réserve pas, did you cancel it?"""
    if lex.verbs.negations.isdisjoint(words) and lex.verbs.negations_behind.isdisjoint(words):
        return False
    mild = [at for at, word in enumerate(words) if lex.verbs.mild.get(word) in CHANGES]
    if any(at and words[at - 1] in lex.verbs.negations for at in mild):
        return True
    firm = (at for at, word in enumerate(words) if lex.verbs.firm.get(word) in DENIABLE)
    return any(_denied(words, at, lex) for at in firm) or any(_ends_denied(words, at, lex) for at in mild)


def _denied(words: Sequence[str], verb: int, lex: Lexicon) -> bool:
    before = words[max(0, verb - 2) : verb]
    if lex.verbs.firm[words[verb]] == "book" and not lex.verbs.negations.isdisjoint(before):
        return True
    if before and before[-1] in lex.verbs.negations:
        return True
    if len(before) > 1 and before[0] in lex.verbs.negations and before[1] in lex.verbs.between_negations:
        return True
    small = lex.things.own | lex.things.nouns | {NAME}
    behind = (word for word in words[verb + 1 :] if word not in small)
    return next(behind, "") in lex.verbs.negations_behind or _ends_denied(words, verb, lex)


def _ends_denied(words: Sequence[str], verb: int, lex: Lexicon) -> bool:
    """Whether the clause of a verb ends with its denial: "sag das standup nicht ab", "lösch atlas morgen nicht"."""
    rest = takewhile(lambda word: word not in ENDS and word not in lex.every_verb, words[verb + 1 :])
    said = [word for word in rest if word not in lex.talk.please and word != TAKEN]
    return bool(said) and said[-1] in lex.verbs.negations_behind


def away(signs: Signs, lex: Lexicon) -> bool:
    """Whether somebody says when they will be away; "go away" names no time, and a holiday party is booked."""
    words = [token.text for token in signs.tokens]
    if lex.talk.away.isdisjoint(words):
        return False
    about = signs.named or signs.kind or signs.described or signs.reference is not None
    # "Cancel thursday, half the team is sick" says what is to be done.
    booked = any(lex.verbs.firm.get(word) in {"book", "cancel"} for word in words)
    return signs.timed and not about and not booked


def unknown(signs: Signs, lex: Lexicon) -> str | None:
    """Return the words, as typed, that stand where a name is expected."""
    if signs.named or signs.described:
        return None
    beside = _beside_kind(signs, lex)
    if beside or signs.kind:
        return beside
    places = [at for at in signs.left if signs.tokens[at].text not in lex.talk.chatter]
    run: list[int] = []
    for at in places:
        if run and at != run[-1] + 1:
            break
        run.append(at)
    if not 0 < len(run) <= LONGEST_UNKNOWN:
        return None
    return " ".join(signs.tokens[at].raw for at in run)


def _own_time(words: Sequence[str], lex: Lexicon) -> bool:
    """Read the booking in "my 3pm" and "my friday"."""
    return any(
        word in lex.things.own and (words[at + 1].isdecimal() or words[at + 1] in lex.days.weekdays)
        for at, word in enumerate(words[:-1])
    )


def _own_booking(words: Sequence[str], lex: Lexicon) -> bool:
    behind = [*words, "", ""]
    places = [at for at, word in enumerate(words) if word in lex.things.own]
    return any(behind[at + 1 + (behind[at + 1] == NAME)] in lex.things.nouns for at in places)


def _said(first: Verb, signs: Signs, lex: Lexicon) -> Verb:
    """Ignore a verb that has no object in an off-topic sentence."""
    about = signs.named or signs.kind or signs.described or signs.timed or signs.reference is not None or signs.expected
    return first if about or len(_talk(signs, lex)) < TALK else "other"


def _mild(words: Sequence[str], signs: Signs, lex: Lexicon) -> Verb | None:
    # The "más" of "la más pequeña" lasts no longer.
    sizes = lex.sequels.extremes
    words = [
        word
        for word, behind in zip(words, (*words[1:], ""), strict=False)
        if behind not in sizes or word not in lex.spans.further
    ]
    if signs.lasting and not lex.spans.further.isdisjoint(words):
        return "extend"
    if _leaves_later(words, signs, lex):
        return "other"
    said = {lex.verbs.mild[word] for word in words if word in lex.verbs.mild}
    own = not (lex.things.own.isdisjoint(words) or lex.things.nouns.isdisjoint(words))
    if not lex.verbs.ridding.isdisjoint(words) and (own or _gets_rid(words, signs, lex)):
        return "cancel"
    said -= {"extend"} if _counts_another(words, signs, lex) else set()
    if not said:
        return "list" if _own_booking(words, lex) else None
    about = signs.named or signs.kind or signs.described
    noun = signs.titled or not lex.things.nouns.isdisjoint(words) or _own_time(words, lex)
    named = signs.named or signs.numbered or signs.reference is not None
    named = named or (signs.timed and _is_known_kind(words, signs, lex))
    another = any(word in lex.numbers.articles for word in words if lex.verbs.mild.get(word) == "extend")
    # "Add an hour to our booking, thanks a lot" says what is longer, whatever is said beside it.
    more = (not signs.left or noun) and not (about and another)
    alone = not about and not signs.timed and not _talk_beside(signs, lex)
    # "Finito, puoi liberare la sala" speaks of the one that the speaker is in.
    placed = signs.named or _is_known_kind(words, signs, lex)
    meant: Mapping[Verb, bool] = {
        "help": alone and not signs.lasting,
        "extend": (signs.lasting or signs.until) and more,
        # "Is there anything free here?"
        "checkin": alone and not any(lex.verbs.firm.get(word) == "find" for word in words),
        "checkout": alone or (placed and _right_now(words, signs, lex) and not (signs.lasting or signs.left)),
        "cancel": named or noun,
        "move": named or noun,
        "list": not about and not _talk_beside(signs, lex),
    }
    found = next((each for each, fits in meant.items() if fits and each in said and each != "list"), None)
    return found or ("list" if _own_booking(words, lex) or (meant["list"] and "list" in said) else None)


def _is_known_kind(words: Sequence[str], signs: Signs, lex: Lexicon) -> bool:
    """Whether one of a kind is meant that both sides know: "je rends le bureau de jeudi"."""
    return any(before in lex.definite and word in signs.kinds for before, word in pairwise(words))


def _gets_rid(words: Sequence[str], signs: Signs, lex: Lexicon) -> bool:
    """Whether a sentence begins with getting rid of a thing at a time: "kill atlas tomorrow"."""
    small = lex.talk.please | lex.speech.heads | lex.definite | lex.links.of
    said = [word for word in words if word not in small]
    return signs.timed and len(said) > 1 and said[0] in lex.verbs.ridding and said[1] == NAME


def _leaves_later(words: Sequence[str], signs: Signs, lex: Lexicon) -> bool:
    """Whether somebody tells when they will leave a place: "we're leaving curie at 5"."""
    small = lex.numbers.articles | lex.links.of
    leaving = (at for at, word in enumerate(words) if lex.verbs.mild.get(word) == "checkout")
    places = (next((word for word in words[at + 1 :] if word not in small), "") for at in leaving)
    return signs.timed and any(place == NAME for place in places) and not _right_now(words, signs, lex)


def _right_now(words: Sequence[str], signs: Signs, lex: Lexicon) -> bool:
    """Whether no other time is said than now: "leaving curie now", and not "leaving do in curie at 4"."""
    now = not lex.clocks.now.isdisjoint(words) and not any(word.isdecimal() for word in words)
    # "Leaving party Curie" is an occasion.
    occasion = any(word in lex.occasions_named and lex.every_verb.get(word) != "checkout" for word in words)
    return (now or not signs.timed) and not (signs.titled or occasion)


def _counts_another(words: Sequence[str], signs: Signs, lex: Lexicon) -> bool:
    """Whether a further thing is wanted, and not more of what there is: "another room", "noch einen Raum"."""
    places = [at for at, word in enumerate(words) if lex.verbs.mild.get(word) == "extend"]
    things = [at + 1 + (word in lex.numbers.articles) for at in places for word in words[at + 1 : at + 2]]
    return not signs.numbered and any(at < len(words) and words[at] in signs.kinds for at in things)


def _unsaid(words: Sequence[str], signs: Signs, lex: Lexicon) -> Verb:
    mild = {lex.verbs.mild[word] for word in words if word in lex.verbs.mild}
    if "find" in mild and _is_indifferent(words, lex):
        mild.discard("find")
    talk = len(_talk(signs, lex))
    if signs.expected:
        return "find" if "find" in mild else "book"
    if not (signs.timed or signs.lasting) and talk >= TALK:
        return "other"
    # "Desks" asks which there are, "three desks" for three of them.
    plural = not signs.counted and not signs.plurals.isdisjoint(words)
    about = signs.named or signs.kind or signs.described
    if about and ("find" in mild or (plural and "book" not in mild)):
        return "find"
    if not signs.named and signs.described and "book" not in mild:
        return "find"
    if about:
        return "book"
    return _only_time(signs, lex, wanted="book" in mild)


def _is_indifferent(words: Sequence[str], lex: Lexicon) -> bool:
    """Whether a word that looks for something only ends the sentence: "desk on monday, any", "egal welcher"."""
    said = [word for word in words if word[:1].isalnum() and word not in lex.talk.please]
    finding = [word for word in said if lex.verbs.mild.get(word) == "find"]
    return words[-1] != "?" and finding == said[-1:]


def _only_time(signs: Signs, lex: Lexicon, *, wanted: bool) -> Verb:
    """Take a time alone for the rest of a wish, and a word or two before it for an unknown name."""
    if not signs.timed and not signs.lasting:
        return "other"
    if any(token.text in lex.talk.chatter for token in signs.tokens):
        return "other"
    strange = len(signs.left)
    return "book" if not strange or (strange < TALK and (wanted or signs.left[0] == 0)) else "other"


def _talk(signs: Signs, lex: Lexicon) -> list[int]:
    chatter = [at for at, token in enumerate(signs.tokens) if token.text in lex.talk.chatter]
    return [*signs.left, *(at for at in chatter if at not in signs.left)]


def _talk_beside(signs: Signs, lex: Lexicon) -> bool:
    """Whether a mild verb stands among other talk; what other clauses say, and thanks, are none: "hi all: help"."""
    talk = {at for at in _talk(signs, lex) if signs.tokens[at].text not in lex.occasions.thanks}
    beside, mild = False, False
    for at, token in enumerate((*signs.tokens, LAST)):
        if token.text in ENDS:
            if mild and not beside:
                return False
            beside = mild = False
        beside = beside or at in talk
        mild = mild or token.text in lex.verbs.mild
    return bool(talk)


def _beside_kind(signs: Signs, lex: Lexicon) -> str | None:
    """Return "studio c", "room 7" or "neptune" of "the neptune room", where nothing has that name."""
    for at, token in enumerate(signs.tokens):
        if token.text not in signs.kinds:
            continue
        # A room "near" the window, and a "quiet" one, only say where.
        if _may_name(signs, at + 1, lex) or _lonely_letter(signs, at + 1, lex):
            return f"{token.raw} {signs.tokens[at + 1].raw}"
        if _may_name(signs, at - 1, lex):
            return signs.tokens[at - 1].raw
    return None


def _may_name(signs: Signs, at: int, lex: Lexicon) -> bool:
    return at in signs.left and signs.tokens[at].text not in lex.titles.wishes


def _lonely_letter(signs: Signs, at: int, lex: Lexicon) -> bool:
    if at >= len(signs.tokens):
        return False
    token = signs.tokens[at]
    small = token.text in lex.numbers.articles or token.text in lex.links.at
    return len(token.text) == 1 and token.is_word and not small and token.text != NAME
