"""Titles without a sign: which unknown words are what a booking is for, and which are talk, a wish, or a name."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from adapters.understanding.reading import CHANGES
from adapters.understanding.references import TAKEN
from adapters.understanding.titles.clause import DAY_AND_CLOCK, NOTHING_NEW, Clause
from adapters.understanding.titles.growing import Run, grown
from adapters.understanding.when.scan import NAME

LONGEST = 12
"""Tokens of the longest title that is found without a sign for one; more of them are a sentence."""
LONG_NOUN = 9
"""Letters from which on an unknown German word is rather a noun that was put together than a verb."""


def runs(clause: Clause) -> Iterator[Run]:
    """Yield every title that a sentence may have, in order."""
    behind = 0
    for seed in clause.seeds:
        if seed >= behind:
            run = grown(clause, seed)
            behind = run.end
            if _is_possible(clause, run) and _is_title(clause, run):
                yield run


def without_lead(clause: Clause, run: Run) -> Run:
    """Return the words without what leads to them: for a, für das."""
    start = run.start
    while start < run.end - 1 and (clause.words[start] in clause.small or not clause.words[start][:1].isalnum()):
        start += 1
    return replace(run, start=start)


def _is_possible(clause: Clause, run: Run) -> bool:
    """Whether the words tell something, are no sentence, and begin no wish about the place."""
    first, before = clause.words[run.start], _before(clause, run.start)
    if run.end - run.start > LONGEST or not _telling(clause, run):
        return False
    if first in clause.lex.titles.wishes or before in clause.lex.titles.wishes:
        return False
    return before not in clause.refusing if run.lead is None else not _thanks(clause, run.lead)


def _thanks(clause: Clause, lead: int) -> bool:
    """Whether a clause of courtesy goes on behind "for": "sorry for the hassle"."""
    begins = lead == 1 or (lead > 1 and clause.is_mark(lead - 2))
    return begins and clause.words[lead - 1] in clause.lex.talk.chatter


def _is_title(clause: Clause, run: Run) -> bool:
    events, firm = clause.lex.titles.events, clause.lex.verbs.firm
    # The first word may be a verb: "release the new version" is not the release.
    event = any(
        clause.words[at] in events and (at > run.start or clause.words[at] not in firm)
        for at in range(run.start, run.end)
    )
    act = next((at for at, word in enumerate(clause.words) if _governs(clause, at, run, word)), None)
    if act is not None:
        # "Cancel the offsite" names no known occasion; "drop the note" is about something else.
        changes = clause.lex.verbs.firm.get(clause.words[act]) in CHANGES
        return (event or changes) and _is_object(clause, run, act)
    if run.lead is not None:
        return bool(clause.placed) or clause.named
    return bool(clause.placed) and not _beside_name(clause, run) and _stands_out(clause, run, event=event)


def _stands_out(clause: Clause, run: Run, *, event: bool) -> bool:
    """Whether words without a lead are a title by their place: an occasion anywhere, others where no name is wanted."""
    if NAME not in clause.words and not clause.named:
        beside_kind = {clause.words[run.start - 1], clause.words[run.end]} & set(clause.kinds)
        return event and not beside_kind and _wants(clause, run)
    names = [at for at, word in enumerate(clause.words) if word == NAME]
    if names and run.end <= names[0]:
        return event or _leads_to_name(clause, run, names[0])
    return event or _at_the_end(clause, run)


def _wants(clause: Clause, run: Run) -> bool:
    """Whether a sentence without a thing asks for one: by its verb, or with start and end; "lunch at 12?" is talk."""
    asks = any(clause.verbs.get(word) == "book" for word in clause.words[: run.start])
    outside = clause.said(0, run.start) | clause.said(run.end, len(clause.tokens))
    return asks or outside >= {"clock", "length"}


def _at_the_end(clause: Clause, run: Run) -> bool:
    """Whether unknown words stand right behind name and time, and are several, or the last ones."""
    several = len([at for at in range(run.start, run.end) if at in clause.seeds]) > 1
    before = clause.words[run.start - 1]
    beside = run.start - 1 in clause.owner or before in {NAME, TAKEN, "-"}
    closes = clause.closes(run.end)
    # "Curie thu 11-13, vorstandssitzung", "atlas wed from 9 for 2 hours (Teamklausur)".
    ends = closes or clause.words[run.end] == ","
    apart = before in {",", "("} and ends and clause.said(0, run.start) >= DAY_AND_CLOCK
    return apart or (beside and (several or closes))


def _beside_name(clause: Clause, run: Run) -> bool:
    """Whether it is only the noun of "the atlas meeting", or whoever comes along: "with my manager"."""
    before = clause.words[run.start - 1]
    noun = clause.words[run.start] in clause.lex.things.nouns and before in {NAME, TAKEN}
    return noun or before in clause.lex.things.having or _before(clause, run.start) in clause.lex.things.having


def _leads_to_name(clause: Clause, run: Run, name: int) -> bool:
    """Whether a preposition stands between a title and the name: "board prep in atlas"."""
    links = clause.lex.links
    # One unknown word at the beginning may be a verb: "estuve en atlas".
    several = len([at for at in range(run.start, run.end) if at in clause.seeds]) > 1
    wanted = any(clause.verbs.get(each) == "book" for each in clause.words[: run.start])
    # But a long word is a noun where nouns are joined: "Teamfrühstück im Atlas".
    joined = clause.lex.company.nouns_capital and len(clause.words[run.start]) >= LONG_NOUN
    begins = wanted or (run.start == 0 and (several or joined))
    # "Budgetrunde do 14-15 uhr in atlas".
    timely = clause.owner if joined and not several else ()
    between = [clause.words[at] for at in range(run.end, name) if at not in timely]
    return begins and bool(between) and all(word in links.of | links.at | links.on for word in between)


def _governs(clause: Clause, at: int, run: Run, word: str) -> bool:
    """Whether a verb outside the title says that the sentence is about a booking that exists."""
    if run.start <= at < run.end:
        return False
    if clause.lex.verbs.firm.get(word) in NOTHING_NEW:
        return True
    light = clause.small | clause.refusing
    return clause.lex.verbs.mild.get(word) in CHANGES - {"extend"} and all(each in light for each in clause.words[:at])


def _is_object(clause: Clause, run: Run, act: int) -> bool:
    """Whether a title is what an act is about: "cancel the retro", "die Retro absagen"."""
    lex = clause.lex
    small = clause.small.union(lex.things.own, lex.things.nouns, clause.leads, lex.titles.called, lex.talk.please)
    if act < run.start:
        return all(word in small for word in clause.words[act + 1 : run.start])
    between = enumerate(clause.words[run.end : act], run.end)
    open_ended = clause.lex.verbs.last and NAME not in clause.words
    return open_ended and all(word in small or at in clause.owner for at, word in between)


def _telling(clause: Clause, run: Run) -> bool:
    """Whether there is more than one word for any meeting: a "meeting" is nothing, a "team meeting" is."""
    lex = clause.lex.titles
    weak = lex.meetings | clause.small | clause.lex.things.nouns
    places = [at for at in range(run.start, run.end) if at not in clause.owner and clause.tokens[at].is_word]
    meetings: Sequence[int] = [at for at in places if clause.words[at] in lex.meetings]
    # "For the team" is a purpose; the team alone is whoever says "we".
    weak -= clause.lex.company.groups if run.lead is not None else frozenset()
    return len(meetings) > 1 or any(clause.words[at] not in weak for at in places)


def _before(clause: Clause, at: int) -> str:
    """Return the word before a title, without small ones; none where a time stands."""
    place = at - 1
    while place >= 0 and clause.words[place] in clause.small and place not in clause.owner:
        place -= 1
    return "" if place in clause.owner else clause.words[place]
