"""People in a sentence: `for @jonas`, `with priya and mara`, `jonas's booking`, `next to mara`."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import NamedTuple

from adapters.understanding.colleagues import (
    CROWDED,
    Called,
    Text,
    Word,
    called,
    joined,
    may_say,
    saying_at,
    several,
    strange,
    unknown,
    words_of,
)
from adapters.understanding.company import acted
from adapters.understanding.kept import without_kept
from adapters.understanding.lexicon.given_names import GENITIVES, GIVEN_NAMES
from adapters.understanding.lexicon.occasions import Beside
from adapters.understanding.lexicon.shape import Lexicon
from adapters.understanding.names import Index
from adapters.understanding.reading import ACTS, Company, Reading
from adapters.understanding.typography import folded

PEOPLE = GIVEN_NAMES | GENITIVES
"""Every word that may be a name; most words are none, and need no closer look."""
MYSELF = 2
"""Words of "me and", before those who come along."""
NEAR = 3
"""Words before "of jonas" among which the booking stands that is his."""


@dataclass(frozen=True, slots=True)
class Named:
    """
    Somebody who was named without an @, so that only the directory tells whether it is a member.

    `sure`: it is a first name, and was taken out of the text; other words stay in it, and are rather a title.
    """

    name: str
    holder: bool
    """Whether it is for them; otherwise they come along."""
    sure: bool


class Spoken(NamedTuple):
    """The text without the people in it, and everything that it says of them."""

    text: str
    holder: str | None = None
    """The mention for whom it is."""
    attendees: tuple[str, ...] = ()
    """The mentions of those who come along."""
    named: tuple[Named, ...] = ()
    """Those who are named without an @."""
    whose: str | None = None
    beside: str | None = None
    """The one near whom somebody wants to sit."""
    company: Company | None = None
    """What is done with the people of a booking that exists."""
    only: bool = False
    """Whether one thing goes and others stay: "only the camera", "keep the room, …"."""
    bystander: str | None = None
    """Somebody who is named in no role that is known; an act on a booking is about theirs."""

    @property
    def for_whom(self) -> str | None:
        """The one for whom it is, mentioned or named."""
        return self.holder or next((each.name for each in self.named if each.holder and each.sure), None)

    @property
    def people(self) -> tuple[str, ...]:
        """Everybody for whom it is and who comes along, as named."""
        mentions = (*((self.holder,) if self.holder else ()), *self.attendees)
        sure = (each.name for each in self.named if each.sure)
        return tuple(dict.fromkeys((*mentions, *sure)))


@dataclass(slots=True)
class _Found:
    """What a text was found to say, while it is read."""

    kept: list[Word] = field(default_factory=list)
    holder: str | None = None
    attendees: list[str] = field(default_factory=list)
    named: list[Named] = field(default_factory=list)
    whose: str | None = None
    beside: str | None = None
    bystander: str | None = None
    without: bool = False
    coming: bool = False
    only: bool = False
    latest: tuple[Sequence[Called], bool] = ((), False)
    """The people who were named last, and whether it is for the first of them."""


def spoken_of(text: str, lex: Lexicon, known: Index) -> Spoken:
    """
    Take the people out of a text, with the words that lead to them.

    The first behind "for" is whom it is for; everybody else who is mentioned comes along.
    """
    words, rest = words_of(CROWDED.sub(", ", text) if "@" in text else text, lex)
    said = frozenset([word.plain for word in words])
    named = not said.isdisjoint(PEOPLE) or "@" in text or any(word.possessive for word in words)
    if not named and (said.isdisjoint(lex.about_people) or _leads_nowhere(said, lex, known)):
        return Spoken(text)
    act = acted(words, said, lex, known)
    every, found = len(words), _Found()
    if act is not None:
        _join(found, act.who, holder=False)
        return _spoken(found, f"{joined(act.rest)} {rest}".strip(), act.what)
    words, found.only = without_kept(Text(words, lex, known), said)
    heard, beside, at = Text(words, lex, known), lex.beside_people, 0
    while at < len(words):
        word = words[at]
        met = word.possessive or word.plain in beside or word.plain in PEOPLE or "@" in word.said
        end = met and (_led(heard, at, found) or _owned(heard, at, found) or _alone(heard, at, found))
        if not end:
            found.kept.append(word)
        at = end or at + 1
    # Untouched, it keeps its lines and spaces.
    left = text if len(found.kept) == every else f"{joined(found.kept)} {rest}".strip()
    found.whose = found.whose or _stranger(words, said, lex)
    # Nothing but "emma is coming too" is about the booking that was spoken of last.
    added = found.coming and all(
        word.plain in lex.talk.fillers or word.plain in lex.company.linking for word in found.kept
    )
    if not said.isdisjoint(GIVEN_NAMES):
        _bystander(heard, found)
    return _spoken(found, left, "remove" if found.without else "add" if added else None)


def _leads_nowhere(said: frozenset[str], lex: Lexicon, known: Index) -> bool:
    """Whether the words that lead to people lead to none: every word is known, and none says by itself who is meant."""
    return said.isdisjoint(lex.of_people) and not any(strange(word, known) for word in said - lex.vocabulary)


def _bystander(heard: Text, found: _Found) -> None:
    """Note somebody who is named and not accounted for: "the desk ben booked" is no desk of the speaker's."""
    if found.whose is not None or any(word.plain in heard.lex.things.own for word in found.kept):
        return
    places = (at for at, word in enumerate(found.kept) if word.plain in GIVEN_NAMES)
    person = next((who for at in places if (who := called(found.kept, at, heard.lex, heard.known))), None)
    found.bystander = person.name if person else None


def _spoken(found: _Found, text: str, company: Company | None) -> Spoken:
    attendees = tuple(dict.fromkeys(found.attendees))
    named = tuple(dict.fromkeys(found.named))
    return Spoken(text, found.holder, attendees, named, found.whose, found.beside, company, found.only, found.bystander)


def with_people(reading: Reading, spoken: Spoken, lex: Lexicon) -> Reading:
    """Return the reading of a text without its people, with them."""
    # Most sentences name nobody, and a copy costs more than the question.
    named = bool(spoken.people or spoken.whose or spoken.company)
    who = replace(reading, people=spoken.people, whose=spoken.whose, company=spoken.company) if named else reading
    match spoken.company:
        case "add" if reading.intent == "book" and _whole(reading):
            # "Invite jonas to atlas tomorrow 3-5pm" is a booking.
            return replace(who, company=None)
        case "leave":
            # "I no longer need atlas tomorrow, delete it" orders it.
            ordered = reading.intent == "cancel" and reading.certain == "do" and reading.governed is not None
            company: Company | None = None if ordered else "leave"
            return replace(who, intent="cancel", certain="do" if ordered else "ask", company=company)
        case "guests":
            return replace(who, intent="list", speech="question", certain="answer")
        case "add" | "remove" | "give" | "spare":
            return replace(who, intent="other")
    if reading.intent in ACTS:
        # "Cancel the booking for jonas" is about his; "my booking for jonas" is one's own.
        own = any(word in lex.things.own for word in folded(spoken.text).split())
        whose = spoken.whose or (None if own else spoken.for_whom or spoken.bystander)
        # What is somebody else's is never changed by words alone.
        certain = "ask" if whose and reading.certain == "do" else reading.certain
        return replace(who, whose=whose, certain=certain)
    asks = spoken.whose and (reading.intent == "list" or (reading.intent == "book" and not _books(spoken.text, lex)))
    return replace(who, intent="find") if asks else who


def _books(text: str, lex: Lexicon) -> bool:
    """Whether a verb of booking is said; the noun that is spelled alike is none."""
    words = {*folded(text).split()} - lex.things.nouns
    return any(lex.verbs.firm.get(word) == "book" for word in words)


def _whole(reading: Reading) -> bool:
    wish = reading.wish
    return bool(wish.resource and wish.moment and wish.finish)


def _led(heard: Text, at: int, found: _Found) -> int:
    """Read "for priya", "with jonas and nina", "without @jonas", "next to mara"; return where it ends, or 0."""
    company, word = heard.lex.company, heard.plain(at)
    if word in company.for_whom or word in company.with_whom or word in company.without:
        return _people_behind(heard, at, at + 1, found)
    saying = saying_at(heard.words, at, company.on_behalf)
    if saying:
        return _people_behind(heard, at, saying[-1] + 1, found)
    saying = saying_at(heard.words, at, company.beside)
    near = _one(heard, saying[-1] + 1) if saying else None
    if near:
        found.beside = near.name
    return near.end if near else 0


def _people_behind(heard: Text, at: int, start: int, found: _Found) -> int:
    lex, lead = heard.lex, heard.plain(at)
    people, myself = several(heard.words, start, lex, heard.known)
    if not people:
        _perhaps(heard, at, found)
        return 0
    # "For jonas's team" is no person, and "with jonas booking" no company.
    if people[-1].possessive or heard.plain(people[-1].end) in lex.things.nouns:
        return 0
    if _instead(heard, at, people, found):
        return people[-1].end
    found.without = found.without or lead in lex.company.without
    company = lead in lex.company.with_whom or lead in lex.company.without
    _join(found, people, holder=not company and not myself)
    _drop_leads(heard, found)
    return _department(heard, people[-1].end)


def _department(heard: Text, end: int) -> int:
    """Return the place behind "from finance", which tells nothing but who somebody is."""
    lex, word = heard.lex, heard.plain(end + 1)
    named = word.isalpha() and word not in lex.time_words and not heard.thing(end + 1)
    return end + 2 if heard.plain(end) in lex.company.owners and named else end


def _join(found: _Found, people: Sequence[Called], *, holder: bool) -> None:
    """Note people: the first for whom it is, and all others as coming along."""
    found.latest = (people, holder)
    for each in people:
        first = holder and found.holder is None and not any(named.holder for named in found.named)
        if not each.mentioned:
            found.named.append(Named(each.name, first, sure=True))
        elif first:
            found.holder = each.name
        else:
            found.attendees.append(each.name)


def _perhaps(heard: Text, at: int, found: _Found) -> None:
    """Note one strange word behind "for" or "with": the directory may know it."""
    place = at + 1
    if heard.plain(at) in heard.lex.company.without or place >= len(heard.words):
        return
    word = heard.words[place]
    following = heard.words[place + 1] if place + 1 < len(heard.words) else None
    alone = word.stops or following is None or not unknown(following, heard.lex, heard.known)
    if alone and not word.possessive and not word.said.startswith("@") and unknown(word, heard.lex, heard.known):
        found.named.append(Named(word.said, heard.plain(at) in heard.lex.company.for_whom, sure=False))


def _owned(heard: Text, at: int, found: _Found) -> int:
    """Read whose booking it is: "jonas's booking", "die Buchung von Jonas", "la de jonas", "her booking"."""
    lex, word = heard.lex, heard.words[at]
    # The eve of Noël is nobody's.
    eve = lex.occasions.phrases.get(heard.plain(at - 1)) in {*Beside}
    if word.plain in lex.company.owners and not eve and _about_a_booking(heard, at):
        return _owner(_one(heard, at + 1) or _kin(heard, at + 1) or _strange(heard, at + 1), found)
    if word.plain in lex.company.theirs and (heard.booking(at + 1) or heard.booking(at + 2)):
        found.whose = word.said
        return at + 1
    person = heard.called(at)
    # "It's for Priya's farewell" tells what it is for.
    purpose = heard.plain(at - 1) in lex.company.for_whom
    if person and purpose and not (heard.booking(person.end) or heard.booking(person.end + 1)):
        return 0
    if person and (person.possessive or heard.plain(person.end) in lex.things.nouns):
        return _owner(person if _has(heard, person.end) else None, found)
    return _owner(_genitive(heard, at) or _kin(heard, at) or _unknown_owner(heard, at), found)


def _owner(person: Called | None, found: _Found) -> int:
    if person is None:
        return 0
    found.whose = found.whose or person.name
    return person.end


def _about_a_booking(heard: Text, at: int) -> bool:
    """Whether "of" follows a booking: "booking of", "celle de", "la de"."""
    near = any(heard.booking(place) for place in range(max(0, at - NEAR), at))
    return near or heard.plain(at - 1) in heard.lex.company.those


def _has(heard: Text, end: int) -> bool:
    """Whether somebody's booking follows, and not what they do: "jonas's coming"."""
    return heard.plain(end) not in heard.lex.company.doing


def _one(heard: Text, at: int) -> Called | None:
    """Return one person, behind a title such as "Frau"."""
    start = at + (heard.plain(at) in heard.lex.company.titles)
    return heard.called(start) or _kin(heard, start)


def _kin(heard: Text, at: int) -> Called | None:
    """Return "my colleague's", "meines Kollegen", "de mi jefa"."""
    lex = heard.lex
    place = at
    while place < at + NEAR and heard.plain(place) in lex.before_kin:
        place += 1
    word = heard.plain(place)
    together = word in lex.company.groups
    if word not in lex.company.kin and not together:
        return None
    # "Réunion d'équipe" names what it is for, and not whose it is.
    if together and any(heard.plain(each) in lex.occasions_named for each in range(max(0, at - NEAR), at)):
        return None
    # English marks an owner; the other languages put them behind "of", or in a case of their own.
    marked = heard.words[place].possessive
    owned = marked if lex.company.doing else place > at and heard.booking(at - 1)
    booking = heard.booking(place + 1) or heard.booking(place + 2) or not marked
    if not (heard.plain(at - 1) in lex.company.owners or (owned and booking)):
        return None
    return Called(" ".join(each.said for each in heard.words[at : place + 1]), at, place + 1, possessive=True)


def _genitive(heard: Text, at: int) -> Called | None:
    """Return "Priyas" before a booking: names with an s that no apostrophe parts."""
    word = heard.words[at]
    named = word.plain in heard.known.words or word.plain in heard.known.spelled
    if not heard.lex.typography.possessives or word.plain not in GENITIVES or named:
        return None
    owned = heard.plain(at + 1) in heard.lex.things.nouns or heard.plain(at + 2) in heard.lex.things.nouns
    return Called(word.said[:-1], at, at + 1, possessive=True) if owned or heard.thing(at + 1) else None


def _strange(heard: Text, at: int) -> Called | None:
    """Return a name that no list has, behind "of": the booking of Fulano."""
    if at >= len(heard.words):
        return None
    word = heard.words[at]
    # German writes every noun like a name.
    proper = word.capital and not heard.lex.company.nouns_capital
    return Called(word.said, at, at + 1) if proper and unknown(word, heard.lex, heard.known) else None


def _unknown_owner(heard: Text, at: int) -> Called | None:
    """Return "fulano's" before a booking, where nothing else has that name."""
    word = heard.words[at]
    # "Tom" is short for tomorrow as well, and owns a meeting nevertheless.
    name = word.plain in GIVEN_NAMES
    if not word.possessive or (word.plain in heard.lex.time_words and not name) or heard.thing(at):
        return None
    behind = [heard.plain(place) for place in (at + 1, at + 2)]
    owned = any(each in heard.lex.things.nouns for each in behind)
    stranger = name or unknown(word, heard.lex, heard.known)
    return Called(word.said, at, at + 1, possessive=True) if owned and stranger else None


def _alone(heard: Text, at: int, found: _Found) -> int:
    """Read a mention that nothing leads to, and "jonas and priya are coming": they come along."""
    mentioned = "@" in heard.words[at].said
    people, myself = several(heard.words, at, heard.lex, heard.known)
    if people and myself and heard.plain(at) in heard.lex.company.me:
        # "Book me and hannah a room."
        _join(found, people, holder=False)
        return people[-1].end
    if people and _instead(heard, at, people, found):
        return people[-1].end
    coming = saying_at(heard.words, people[-1].end, heard.lex.company.coming) if people else ()
    before = _coming_before(found.kept, heard.lex) if people and not coming else 0
    # "Can jonas and i have a room", "jonas and i need one".
    lex = heard.lex
    before_them = heard.plain(at - 1) in lex.links.conjunctions and heard.plain(at - 2) in lex.company.me
    first = at - MYSELF if before_them else at
    around = {heard.plain(first - 1), heard.plain(people[-1].end)} if people and (myself or before_them) else set()
    with_me = not around.isdisjoint(heard.lex.company.frames)
    if not people or not (coming or mentioned or before or with_me):
        return 0
    if before:
        del found.kept[-before:]
        found.coming = True
    if with_me and before_them:
        del found.kept[-MYSELF:]
    who = people if coming or before or with_me else people[:1]
    _join(found, who, holder=False)
    _drop_leads(heard, found)
    found.coming = found.coming or bool(coming)
    return coming[-1] + 1 if coming else who[-1].end


def _coming_before(kept: Sequence[Word], lex: Lexicon) -> int:
    """Return how many of the last words say that those who follow come along: "viene también" priya."""
    words = [word.plain for word in kept[-2:]]
    return next((width for width in (2, 1) if " ".join(words[-width:]) in lex.company.coming), 0)


def _instead(heard: Text, start: int, people: Sequence[Called], found: _Found) -> bool:
    """Put people in the place of those who were named last, if words that take them back stand right between."""
    before, holder = found.latest
    small = heard.lex.talk.fillers | heard.lex.spans.lasting | heard.lex.things.having
    between = [heard.plain(at) for at in range(before[-1].end, start)] if before else []
    marks = heard.lex.corrections.marks
    if not any(marks.get(word) for word in between) or not all(marks.get(word) or word in small for word in between):
        return False
    gone = {each.name for each in before}
    found.holder = None if found.holder in gone else found.holder
    found.attendees = [name for name in found.attendees if name not in gone]
    found.named = [named for named in found.named if named.name not in gone]
    while found.kept and found.kept[-1].plain in between:
        found.kept.pop()
    _join(found, people, holder=holder)
    return True


def _drop_leads(heard: Text, found: _Found) -> None:
    """Drop the words that only lead to the people: the "and" of "…, and for @jonas"."""
    lex = heard.lex
    leads = lex.spans.lasting | lex.things.having | lex.links.conjunctions
    while found.kept and found.kept[-1].plain in leads:
        found.kept.pop()


def _stranger(words: Sequence[Word], said: frozenset[str], lex: Lexicon) -> str | None:
    if not may_say(said, lex.company.strangers):
        return None
    for at in range(len(words)):
        saying = saying_at(words, at, lex.company.strangers)
        if saying:
            return joined(words[at : saying[-1] + 1])
    return None
