"""
`listen` reads a sentence once, in the language in which it was said; everything else asks the `Heard` it returns.

The stages, in their order. Most of them take words away, so that these say nothing to the later ones.

1. `titles.renaming`: behind "call it", every word is the title, whatever else it could mean.
2. `forms`, `letters`, `reasons`, `quotes`: stretches of text that are no sentence. A greeting has days, too.
3. `people`: names of people, while the text still has its capitals and apostrophes. Then `renewed` and `voice`: "it was
   at 2, make it 3" moves it, and what is asked in the passive voice is asked by the speaker.
4. `things`: references, names, kinds and units. Before the times: a room may be called "Friday", a desk "4".
5. `corrections`, `exclusions`: what was taken back or left out. Before the times, or two days would contradict.
6. `when.scan`, `when.settle`: the pieces about time, and the time that they mean together.
7. `intent`: which verb is meant, by the words that are neither; then what only this verb needs: the two times of what
   is `moved`, a `shortening`, a `resizing`, `several` wishes.
8. `certainty`: who talks, and so what may follow. It needs to know what every word was used for.
9. `questions`: what is asked about, by the words as typed; a question is no act.

All this is done in the member's language, and once more in another one that knows more of the words. Only then, because
words of another language look like one, `titles` cuts the title out, and 6 to 8 are repeated without it. `days_apart`
is last: it asks about a day that is known.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Literal

from adapters.languages import FALLBACK
from adapters.understanding.advised import order_wondered_about
from adapters.understanding.announced import announced
from adapters.understanding.called_off import called_off
from adapters.understanding.clauses import clauses, wonders
from adapters.understanding.days_apart import of_which_day
from adapters.understanding.described import described
from adapters.understanding.elsewhere import broken_elsewhere
from adapters.understanding.forms import form_of
from adapters.understanding.house_words import Meaning, with_meanings
from adapters.understanding.largest import of_the_largest
from adapters.understanding.letters import without_courtesy
from adapters.understanding.lexicon import lexicon, month_first, others
from adapters.understanding.lexicon.groups import NONE
from adapters.understanding.lexicon.inner import Inner
from adapters.understanding.lexicon.questions import Topic
from adapters.understanding.lexicon.shape import Lexicon
from adapters.understanding.names import index
from adapters.understanding.parsed import Parsed
from adapters.understanding.people import Spoken, spoken_of, with_people
from adapters.understanding.questions import Asked, asked, cues_in
from adapters.understanding.quotes import requoted, unquoted
from adapters.understanding.reading import ACTS, CHANGES, Named, Reading
from adapters.understanding.reasons import reasoned
from adapters.understanding.renewed import renewed
from adapters.understanding.resizing import called_so
from adapters.understanding.sentence import Reader
from adapters.understanding.things import Things, nearest
from adapters.understanding.titles.renaming import Renaming, renaming
from adapters.understanding.tokens import LONGEST, Token, as_typed, tokens
from adapters.understanding.typography import folded
from adapters.understanding.voice import active
from adapters.understanding.when.line import Line
from adapters.understanding.when.place import Place
from core.domain.bookings.reference import referred
from core.domain.bookings.wish import Wish

SEVERAL = 2
"""From so many unknown words on, another language that knows them all is right, even if it finds nothing wanted."""
MOST_FOREIGN = 60
"""Words of the longest text that is read in a second language; a longer one is no sentence about a booking."""

FACTS = frozenset({"place", "has", "size"})
"""Topics about a thing, and about no booking of it."""
TOLD: frozenset[Topic] = frozenset({"cancel-until", "earliest", "poll", "whether-cancelled"})
"""Topics whose words stand in talk as well: "we moved", "the poll is tomorrow", "ho disdetto"."""
LISTED: frozenset[Topic] = frozenset({"remind", "cancel-until", "length", "has"})
"""Topics whose words ask for the speaker's bookings as well: "remind me what I have", "until when do I have it?"."""
LET_BE = Reading("other", Wish(), certain="leave")
"""The meaning of what was taken back."""
UNQUOTED = dict.fromkeys(map(ord, '"“”„«»'))
"""Quotation marks, to be left out."""
SMALL = 2
"""Letters of a word that is rather a small one than the short form of a weekday in another language."""


@dataclass(frozen=True, slots=True)
class Ear:
    """Who listens: the wall time of the place, the member's language, and the names that the member may use."""

    now: datetime
    """Naive, the place's own."""
    language: str = "en"
    """A tag such as `en` or `en-GB`."""
    catalogue: Sequence[Named] = ()
    """Pass the same tuple while it is unchanged, and it is prepared once."""
    zone: str | None = None
    """The IANA zone of the place; without one, a zone that is said changes nothing."""
    days_apart: int = 0
    """By how many days the member's own calendar is ahead of the place's: -1 where it is still the day before."""
    meanings: Sequence[Meaning] = ()
    """The house's own words that mean something on some days of the week alone."""


@dataclass(frozen=True, slots=True)
class Renamed:
    """The new title of a booking, or none, and the title that tells it so far, where nothing else does."""

    title: str | None
    was: str | None
    purpose: bool = False
    """Whether only what the booking that was shown last is for is told."""
    wondered: bool = False
    """Whether it is only asked whether to call it so."""
    denied: bool = False
    """Whether it is not to be called so."""


@dataclass(frozen=True, slots=True)
class Heard:
    """A sentence that was read: its meaning, and the words behind it."""

    reading: Reading
    parsed: Parsed
    reader: Reader
    spoken: Spoken
    """The people in it, and the text without them, which was read."""
    because: str | None = None
    """The reason for cancelling, or declining, as typed."""
    asked: Asked | None = None
    """What it asks about, if it is a question about something else than free times."""

    @property
    def lexicon(self) -> Lexicon:
        """The words of the language in which it was read."""
        return self.reader.lex

    renaming: Renamed | None = None
    """The title that it gives a booking, if it renames one."""
    called: Reading | None = None
    """The change of a booking that it means if one is called so, where it seems to be about something else: lunch."""
    wondered: bool = False
    """Whether it only asks whether to do something with the people of a booking."""

    @property
    def strange(self) -> frozenset[str]:
        """The words that mean nothing in its language, and name no occasion either."""
        unknown = (self.line.tokens[at].text for at in self.parsed.strange)
        return frozenset(unknown) - self.lexicon.occasions_named

    @property
    def line(self) -> Line:
        """The tokens, with each name as one token and each phrase replaced by its meaning."""
        return self.parsed.line

    def swapped(self) -> Reading:
        """Return the meaning with day and month in the other order; the pieces about time are scanned again."""
        other = replace(self.reader, month_first=not self.reader.month_first)
        return other.meaning(other.scanned(self.parsed.typed, self.parsed.things), expected=False)

    def clock(self, said: Sequence[Token]) -> Reading:
        """Return the meaning of a mere number as a clock: the 4 of "no, 4" as "at 4"."""
        line = (Token(min(self.lexicon.links.at), ""), *said)
        parsed = self.reader.scanned(line, Things(line))
        return self.reader.meaning(parsed, expected=True)


def listen(text: str, ear: Ear, *, expects: Literal["book"] | None = None) -> Heard:
    """
    Read a text once.

    `expects="book"` takes words for a booking's though nothing else says so, as behind /book. A text that only names a
    time is "book" as well: it completes a wish that was begun. Never raises, whatever was typed; of a text that is too
    long for a message, only the beginning is read.

    The member's language comes first; one without a lexicon is read as English, with its own words for days. Where
    words stay unknown, the one other language that knows more of them is tried as well. Before all of that, the house's
    own words that count on some days are replaced by what they mean.
    """
    text, expected = text[:LONGEST], expects == "book"
    before = called_off(text, ear.language)
    withdrawn = _listen(before, ear, expected=expected) if before else None
    if withdrawn and (withdrawn.asked or withdrawn.reading.intent != "other"):
        return replace(withdrawn, reading=LET_BE, asked=None, renaming=None, called=None)
    return _listen(text, ear, expected=expected)


def _listen(text: str, ear: Ear, *, expected: bool) -> Heard:
    """Read a text of which nothing is taken back at its end."""
    own = lexicon(ear.language)
    if ear.meanings:
        plain = replace(ear, meanings=())
        text = with_meanings(
            text, ear.meanings, now=ear.now, lex=own, read=lambda said: _listen(said, plain, expected=expected).reading
        )
    renamed = None if expected else _renamed(text, ear, (own,))
    heard = renamed or _titled(_in_its_language(text, ear, expected=expected), expected=expected)
    nothing = heard.reading.intent == "other" and not heard.asked and len(heard.parsed.typed) <= MOST_FOREIGN
    heard = (nothing and not renamed and _renamed(text, ear, others(own))) or heard
    heard = _wondered(text, heard, ear) or heard
    if not ear.days_apart or heard.renaming:
        return heard
    meant = of_which_day(heard.reading, heard.parsed, heard.reader, apart=ear.days_apart, expected=expected)
    return replace(heard, reading=meant)


def _wondered(text: str, heard: Heard, ear: Ear) -> Heard | None:
    """Read what is done to a booking, or to its people, in a question that only asks whether to do it."""
    # Spanish "por qué no añadir" denies nothing.
    done = heard.spoken.company not in {None, "spare"} or heard.reading.intent in ACTS
    known = heard.asked or heard.renaming or done
    order = None if known else order_wondered_about(text, heard.lexicon)
    meant = _titled(_in_its_language(order, ear, expected=False), expected=False) if order else None
    if meant is None or meant.asked:
        return None
    of_people = meant.spoken.company in {"add", "remove", "give"}
    if not of_people and (meant.reading.intent not in CHANGES or meant.reading.certain not in {"do", "ask"}):
        return None
    return replace(meant, reading=replace(meant.reading, speech="question", certain="ask"), wondered=of_people)


def _renamed(text: str, ear: Ear, languages: Iterable[Lexicon]) -> Heard | None:
    """Read a sentence that renames a booking: what tells the booking is read, and not the title."""
    for lex in languages:
        found = renaming(text, lex)
        if found and found.purpose and _says_more(found.title or "", _reader(ear, lex)):
            return None
        if found and not found.quoted and _makes_as_long(text, found.title or "", _reader(ear, lex)):
            return None
        if found:
            heard = _read(found.about, _reader(ear, lex), expected=True)
            wish = heard.reading.wish
            told = wish.resource or wish.kind or wish.start or heard.reading.reference
            named = found.about and wish.resource and not (found.of_booking or found.quoted)
            # "Atlas tomorrow 10-11, call it retro" is a wish of its own, with all that it needs.
            anew = found.about and wish.resource and wish.finish and text.lstrip().startswith(found.about)
            if anew or (named and not _about_a_booking(heard)):
                # "Rename hubble to Kepler" is about the room.
                return None
            if found.quoted and not told:
                # "Call it “retro”" says the same without them.
                return _renamed(text.translate(UNQUOTED), ear, languages)
            was = None if told else heard.reader.bare(heard.parsed, heard.spoken.text)
            title = found.purpose or found.title
            reading = Reading("other", wish, title=title, reference=heard.reading.reference)
            named_so = _named_so(text, found, title, was, lex)
            if named_so.denied or named_so.wondered:
                reading = replace(reading, certain="leave" if named_so.denied else "ask")
            return replace(heard, reading=reading, renaming=named_so)
    return None


def _named_so(text: str, found: Renaming, title: str | None, was: str | None, lex: Lexicon) -> Renamed:
    """Return the new title, unless it is only asked for, or denied: "nenne es nicht Planung"."""
    first, _, rest = (title or "").partition(" ")
    denied = bool(rest) and not found.quoted and first in lex.verbs.negations_behind
    asks = wonders(tokens(text, lex.typography), lex, set())
    return Renamed(title, was, found.purpose is not None, wondered=asks, denied=denied)


def _says_more(purpose: str, reader: Reader) -> bool:
    """Whether what stands behind "it's for" is a time, a number of people or a thing: "it's for the 3rd"."""
    wish = _read(purpose, reader, expected=True).reading.wish
    return bool(wish.start or wish.end or wish.minutes or wish.capacity or wish.names_resource)


def _makes_as_long(text: str, title: str, reader: Reader) -> bool:
    """Whether a verb that names, and makes as well, has a length behind it: Spanish "ponle dos horas"."""
    making = reader.lex.verbs.make & {token.text for token in tokens(text, reader.lex.typography)}
    if not making:
        return False
    wish = _read(title, reader, expected=True).reading.wish
    return bool(wish.minutes) and wish == Wish(minutes=wish.minutes)


def _about_a_booking(heard: Heard) -> bool:
    """Whether the words that tell what to rename speak of a booking: "my atlas booking", "atlas tomorrow"."""
    lex = heard.lexicon
    spoken = lex.things.own | lex.things.nouns | lex.titles.meetings
    return heard.reading.wish.start is not None or any(token.text in spoken for token in heard.line.tokens)


def _in_its_language(text: str, ear: Ear, *, expected: bool) -> Heard:
    own = _read(text, _reader(ear, lexicon(ear.language)), expected=expected)
    # "Bin so müde" has no word that only another language knows; "combien de dates restent" asks after a series.
    series = own.lexicon.series
    of_series = not own.strange.isdisjoint(series.telling) and own.strange <= series.telling | series.asking
    if own.asked or own.strange <= own.lexicon.talk.idle or of_series or len(own.parsed.typed) > MOST_FOREIGN:
        return own
    other = _likelier(own)
    foreign = _read(text, _reader(ear, other), expected=expected) if other else own
    heard = foreign if _makes_more_sense(foreign, own) else own
    translated = _with_its_day(text, heard)
    return _read(translated, heard.reader, expected=expected) if translated else heard


def _with_its_day(text: str, heard: Heard) -> str | None:
    """
    Return the text of a mixed sentence with its weekday in the language of the rest: "curie thursday 9-10 mit jonas".

    Only where no other day is said, or else today would be taken for it.
    """
    if not heard.reading.wish.day_guessed:
        return None
    for token in (heard.line.tokens[at] for at in heard.parsed.strange):
        spoken = (lex.days.weekdays.get(token.text) for lex in others(heard.lexicon) if len(token.text) > SMALL)
        day = next((number for number in spoken if number is not None), None)
        if day is not None:
            named = (word for word, number in heard.lexicon.days.weekdays.items() if number == day)
            # The longest is never a short form; the word itself breaks ties, so that no run differs from another.
            meant = max(named, key=lambda word: (len(word), word))
            return text.replace(token.raw, meant, 1)
    return None


def _titled(heard: Heard, *, expected: bool) -> Heard:
    """Take the title out, once the language is known: words of another language are no title."""
    # Who cannot come explains it, and apologizes; what a question is about is known.
    # But the trial of "hubble friday 3-4: extend trial discussion" is no other object of a verb.
    known = heard.asked and heard.asked.topic != "not-booking"
    if heard.spoken.company == "leave" or known or heard.reading.title:
        return heard
    parsed = heard.reader.titled(heard.parsed, heard.spoken.text)
    if parsed is heard.parsed:
        return _called_as_quoted(heard)
    reading = _meant(parsed, heard.spoken, heard.reader, expected=expected)
    whole = heard.reading
    if whole.certain in {"answer", "leave"} and not _clears_up(reading, whole):
        of_ours = whole.beyond == "not-booking" and reading.intent in CHANGES and reading.title
        # A lunch is cancelled in other places as well: of that, the booking is only offered.
        sure = reading.certain == "do" and reading.intent != "cancel"
        return replace(heard, called=replace(reading, certain="ask", vague=sure)) if of_ours else heard
    # "Leaving curie now" is said by who goes; "leaving" alone is no title then.
    if whole.intent == "checkout" and heard.lexicon.every_verb.get(folded(reading.title or "")) == "checkout":
        return heard
    # The "cancellation" of "cancellation review, atlas friday 10-11" is half of what it is for, and orders nothing.
    if whole.intent == "book" and reading.intent in CHANGES:
        return _called_as_quoted(heard)
    # Without the title, a sentence may look surer than it is; only a contradiction that stood in the title is gone.
    loose = whole.intent == "book" and whole.speech == "request" and whole.certain == "ask"
    if reading.intent == whole.intent and not (whole.clarify or loose):
        said = replace(reading, speech=whole.speech, certain=whole.certain, vague=whole.vague, governed=whole.governed)
        reading = replace(said, certain="ask") if reading.clarify else said
    return _called_as_quoted(replace(heard, parsed=parsed, reading=reading, asked=None))


def _clears_up(reading: Reading, whole: Reading) -> bool:
    """
    Whether a sentence that seemed to be talk or a question is a plain wish once the title is out.

    The "manager" of "atlas thu 2-3 1:1 with my manager" tells nothing of a third person.
    """
    if reading.intent == whole.intent == "find":
        return True
    # "Push" and its like say something only of a booking, which the title tells.
    if reading.intent in CHANGES and whole.intent == "other" and whole.speech == "request":
        return reading.certain == "do" and whole.beyond is None
    wish = reading.wish
    slot = bool(wish.end or wish.minutes)
    # "Atlas at 3 smells of fish": what tells something is no title, unless it is said from when to when.
    if whole.speech == "maybe" or (whole.speech == "report" and not slot):
        return False
    plain = reading.intent == "book" and reading.certain == "do" and whole.intent in {"other", "find"}
    return plain and bool(wish.resource or wish.kind) and wish.start is not None


def _called_as_quoted(heard: Heard) -> Heard:
    """Give back to a title what stood in quotation marks; without another one, the first quote is the title."""
    quotes, reading = heard.parsed.quotes, heard.reading
    told = reading.intent in CHANGES and reading.certain == "do" and not reading.wish.resource
    if not quotes or not (told or reading.intent == "book"):
        return heard
    return replace(heard, reading=replace(reading, title=requoted(reading.title, quotes)))


def _reader(ear: Ear, lex: Lexicon) -> Reader:
    own = lex is lexicon(ear.language)
    place = Place(ear.zone, ear.language)
    return Reader(lex, index(ear.catalogue), ear.now, own and month_first(ear.language), place)


def _read(text: str, reader: Reader, *, expected: bool) -> Heard:
    """Read a text as the sentence that it is, without the courtesy of a letter and the labels of a form."""
    form = form_of(text, reader.lex)
    if form is None:
        return _read_sentence(without_courtesy(text, reader.lex), reader, expected=expected)
    heard = _read_sentence(form.text, reader, expected=expected)
    return replace(heard, reading=replace(heard.reading, title=form.title or heard.reading.title))


def _read_sentence(text: str, reader: Reader, *, expected: bool) -> Heard:
    said, because = reasoned(text, reader.lex)
    heard = _read_whole(said, reader, because, expected=expected)
    declines = heard.asked is not None and heard.asked.topic == "decline"
    if because is None or declines or heard.reading.intent == "cancel":
        return heard
    # Only a no has a reason; in other sentences a colon or "because" is a word like any other.
    return _read_whole(text, reader, None, expected=expected)


def _read_whole(text: str, reader: Reader, because: str | None, *, expected: bool) -> Heard:
    said, quotes = unquoted(text, known=lambda quote: reader.known.knows(quote) or referred(quote) is not None)
    spoken = spoken_of(said, reader.lex, reader.known)
    line = tokens(spoken.text, reader.lex.typography)
    told = announced(line, reader.lex)
    parsed = reader.parse(active(renewed(told, reader.lex), reader.lex))
    if quotes or said != text:
        parsed = replace(parsed, quotes=quotes, cites=said != text)
    reading = _meant(parsed, spoken, reader, expected=expected)
    # Who tells it gives no order.
    tells = told is not line and reading.certain in {"do", "ask"}
    reading = replace(reading, certain="ask", vague=False) if tells else reading
    reading = _called_so(reading, parsed, reader.lex)
    typed = parsed.typed
    # "Swap with jonas" is told by the name, which is not among the words that are read.
    if spoken.text != said and not reader.lex.questions.cues.keys().isdisjoint(token.text for token in typed):
        typed = tokens(said, reader.lex.typography)
    question, reading = (None, reading) if spoken.company else _asked(spoken.text, typed, parsed, reading, reader)
    wondered = spoken.company is not None and wonders(tokens(said, reader.lex.typography), reader.lex, set())
    if wondered or spoken.company == "spare":
        reading = replace(reading, certain="ask" if wondered else "leave")
    return Heard(reading, parsed, reader, spoken, because, question, wondered=wondered)


def _meant(parsed: Parsed, spoken: Spoken, reader: Reader, *, expected: bool) -> Reading:
    reading = with_people(reader.meaning(parsed, expected=expected), spoken, reader.lex)
    return of_the_largest(reading, parsed.typed, reader.lex, reader.known)


def _called_so(reading: Reading, parsed: Parsed, lex: Lexicon) -> Reading:
    """Return a change with what its booking is called, if nothing else tells which: "make the sync 15 min longer"."""
    told = reading.title or reading.reference or reading.wish.names_resource or reading.old.start
    resized = reading.intent == "extend" or reading.keeps_end
    if told or not parsed.strange or not (resized or reading.company in {"add", "remove", "give"}):
        return reading
    line = parsed.line.tokens
    said = lex.corrections.about_the_start if reading.keeps_end else NONE
    strange = [at for at in parsed.strange if line[at].text not in said]
    behind = lex.links.of if reading.keeps_end else NONE
    behind = lex.links.towards | lex.titles.leads if reading.company else behind
    named = called_so([token.text for token in line], strange, lex, behind=behind)
    return replace(reading, title=as_typed([line[at] for at in named])) if named else reading


def _asked(
    text: str, typed: Sequence[Token], parsed: Parsed, reading: Reading, reader: Reader
) -> tuple[Asked | None, Reading]:
    """Return what the sentence asks about, if it does, and the reading that names what it is about."""
    cues = cues_in(typed, reader.lex)
    # Read a second time only where something is asked: it costs as much as the first.
    about = reader.about(parsed) if cues else reading
    question = asked(cues, about, reader.lex) if cues else None
    # "Cancel Studio A, the speaker has the flu" asks for no facts of it.
    ordered = reading.intent in CHANGES and reading.certain == "do" and reading.governed is not None
    # "Désolée pour le délai, merci d'annuler Atlas" asks for no deadline, nor for anything.
    told = question and (
        question.topic in FACTS | {"fault"} or (question.topic == "cancel-until" and not _marked(typed))
    )
    told = bool(ordered and told)
    told = told or (question is not None and question.topic == "fault" and _only_says(parsed, reading, reader))
    # "Dana nos canceló a última hora" tells of it, and asks until when nothing.
    # But "quando si libera curie" asks, even without a mark, and so does "wann haben mara und priya zeit".
    opens = question and question.topic in {"earliest", "poll"}
    opens = opens and typed[0].text in reader.lex.questions.whether.open
    talk = question and question.topic in TOLD and not (_marked(typed) or opens)
    talk = talk and reading.speech == "report" and reading.certain == "leave"
    # "Remind me what I have tomorrow" asks for it now.
    listed = question and question.topic in LISTED and reading.intent == "list" and _lists(parsed, reader.lex)
    # "How many hours of studio do I have left?" asks for no opening hours.
    left = question is not None and question.topic in {"hours", "length"} and reading.intent == "quota"
    question = None if talk or listed or told or left else question
    if question is not None and question.topic == "have-again":
        # Where nothing was given back, it means what it says.
        return question, reading
    if (question is None and reading.intent in {"find", "other"}) or (question and question.topic == "has"):
        about = about if cues else reader.about(parsed)
        like = described(text, typed, parsed, about, reader)
        question = Asked("has", attribute=like.attribute, unknown=like.unknown) if like else question
    if question is None:
        return (Asked(reading.beyond) if reading.beyond else None), reading
    about = replace(about, whose=reading.whose, people=reading.people)
    return question, replace(about, intent=question.intent, speech="question", certain="answer")


def _only_says(parsed: Parsed, reading: Reading, reader: Reader) -> bool:
    """Whether what sounds like a fault is none: "we're done, the room is empty", "if the trains break down, …"."""
    said = clauses(parsed.line.tokens, reader.lex, parsed.used)
    done = reading.intent in {"checkin", "checkout"} and reading.certain == "do"
    supposed = any(hint.cue in {"condition", "maybe"} for hint in said.hints)
    return done or supposed or broken_elsewhere(said, parsed.line.tokens, reader.lex)


def _lists(parsed: Parsed, lex: Lexicon) -> bool:
    """Whether the speaker's bookings are asked for, and no act: "what I have", "until when do I have hubble?"."""
    words = [token.text for token in parsed.line.tokens]
    return Inner.MY_BOOKINGS in words and not any(lex.verbs.firm.get(word) in ACTS for word in words)


def _marked(typed: Sequence[Token]) -> bool:
    return any(token.text == "?" for token in typed)


def _likelier(own: Heard) -> Lexicon | None:
    """
    Return the language that knows the most of the words, if it knows one that the member's own does not.

    If two know as much, the first in `LANGUAGES`.
    """
    words = [token.text for token in own.parsed.typed if token.is_word]
    knowing = [lex for lex in others(own.lexicon) if any(_knows(lex, word) for word in own.strange)]
    return max(knowing, key=lambda lex: _evidence(lex, words), default=None)


def _evidence(lex: Lexicon, words: Sequence[str]) -> tuple[int, int, bool]:
    """
    Count the letters of the words that a language knows.

    If two know as many, its words for time decide, and then English, from which people borrow most.
    """
    # Letters, because a long word tells more of its language than "a" or "c".
    known = [word for word in words if _knows(lex, word)]
    timely = (len(word) for word in known if word in lex.time_words or word in lex.clocks.halves)
    return sum(map(len, known)), sum(timely), lex.code == FALLBACK


def _knows(lex: Lexicon, word: str) -> bool:
    return word in lex.vocabulary or nearest(word, lex) is not None


def _makes_more_sense(foreign: Heard, own: Heard) -> bool:
    left, strange = len(foreign.strange), len(own.strange)
    # The words of a question mean something, even those that no reader knows by themselves.
    if foreign.asked:
        return left <= strange
    # Nothing wanted is the better reading only where every word of it means something.
    nothing = foreign.reading.intent == "other" != own.reading.intent and (left or strange < SEVERAL)
    return left < strange and not nothing
