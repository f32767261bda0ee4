"""Titles with a sign: in quotation marks, behind "called", behind a colon or a dash."""

from adapters.understanding.titles.clause import NOTHING_NEW, Clause
from adapters.understanding.titles.growing import Run
from adapters.understanding.when.scan import NAME

QUOTES = {'"': '"', "“": "”", "„": "“", "«": "»", "»": "«", "”": "”"}
"""Marks that open a quotation, with those that close it."""
COLON, DASH = ":", "-"
BREAKS = frozenset({";", "|", "·", ",", "?", "!"})
"""Marks at which a title ends that nothing else closes."""
LONGEST_HEAD = 6
"""Tokens of the longest title before a colon; more of them introduce something else."""


def signed(clause: Clause) -> Run | None:
    """Return the title that is said to be one; None if there is none."""
    words = frozenset(clause.words)
    found = None if words.isdisjoint(QUOTES) else _quoted(clause)
    if found is None and COLON in words:
        found = _labelled(clause)
    if found is None and not words.isdisjoint(clause.lex.titles.called):
        found = _called(clause)
    if found is None and (COLON in words or DASH in words):
        found = _behind_mark(clause)
    return found


def _quoted(clause: Clause) -> Run | None:
    for at, word in enumerate(clause.words):
        closing = QUOTES.get(word)
        if closing is None or clause.inner(at):
            continue
        # German closes with the mark that opens in English, and people close with whatever key is near.
        ends = {closing, '"', "”"}
        end = next((each for each in range(at + 1, len(clause.tokens)) if clause.words[each] in ends), None)
        if end is None:
            return None
        inside = clause.words[at + 1 : end]
        if inside and any(word != NAME for word in inside) and any(word[:1].isalnum() for word in inside):
            return Run(at + 1, end)
    return None


def _labelled(clause: Clause) -> Run | None:
    """Read "titled: X", "subject: X", "Thema: X"."""
    lex = clause.lex.titles
    for at, word in enumerate(clause.words):
        if word in lex.labels | lex.called and clause.words[at + 1] == COLON and not clause.inner(at + 1):
            return _until_break(clause, at + 2, lead=at)
    return None


def _called(clause: Clause) -> Run | None:
    """Read "called X", where the word is no verb: it never begins a sentence."""
    for at, word in enumerate(clause.words):
        # "Atlas mañana a las 3, llamada con el cliente" is for a call, and so is "atlas para una llamada mañana".
        for_it = at > 0 and (clause.words[at - 1] in {",", "("} or clause.led(at) is not None)
        noun = word in clause.lex.titles.events and for_it
        if at and word in clause.lex.titles.called and not noun:
            return _until_break(clause, at + 1, lead=at)
    return None


def _behind_mark(clause: Clause) -> Run | None:
    """Read what stands behind a colon or a dash once a thing and a time are said, or before a colon and them."""
    for at in range(1, len(clause.tokens) - 1):
        if at in clause.owner or not _separates(clause, at):
            continue
        if _whole(clause, 0, at):
            # "Lunch & learn: testing" is one title; the mark right behind the wish only leads to it.
            wished = max(each for each in range(at) if each in clause.owner or clause.words[each] == NAME)
            run = _until_break(clause, wished + 1, lead=wished + 1)
            return run if run and _sounds_like_one(clause, run) else None
        head = Run(0, at)
        if at <= LONGEST_HEAD and _whole(clause, at + 1, len(clause.tokens)) and _sounds_like_one(clause, head):
            acts = any(clause.verbs.get(word) in NOTHING_NEW for word in clause.words[at:])
            return None if acts else head
    return None


def _separates(clause: Clause, at: int) -> bool:
    mark = clause.words[at]
    if mark == COLON:
        return not clause.tokens[at + 1].glued
    return mark == DASH and not clause.tokens[at].glued and not clause.tokens[at + 1].glued


def _whole(clause: Clause, first: int, last: int) -> bool:
    """Whether a thing and a time are said there."""
    words = clause.words[first:last]
    thing = NAME in words or any(word in clause.kinds for word in words) or (clause.named and NAME not in clause.words)
    return thing and bool(clause.said(first, last) & {"day", "clock"})


def _sounds_like_one(clause: Clause, run: Run) -> bool:
    """Whether those words are no sentence, no name and no time alone."""
    places = range(run.start, run.end)
    words = [clause.words[at] for at in places]
    if NAME in words or any(word in clause.refusing for word in words) or words[0] in clause.lex.titles.wishes:
        return False
    telling = [at for at in places if at not in clause.owner and clause.tokens[at].is_word]
    small = clause.small | clause.lex.talk.fillers
    verbs = [at for at in telling if clause.words[at] in clause.verbs]
    return bool([at for at in telling if clause.words[at] not in small]) and verbs != telling


def _until_break(clause: Clause, start: int, *, lead: int) -> Run | None:
    """Return the words from there to the next break, without a time at their end that is said nowhere else."""
    end = start
    while end < len(clause.tokens):
        word = clause.words[end]
        if word in BREAKS or word == NAME or (word == "." and not clause.inner(end)):
            break
        end += 1
    outside = clause.said(0, start) | clause.said(end, len(clause.tokens))
    last = next((each for each in clause.placed if each.end == end), None)
    while last and last.start > start and not clause.said(last.start, last.end) <= outside:
        end = last.start
        last = next((each for each in clause.placed if each.end == end), None)
    small = clause.small | clause.lex.talk.please | clause.lex.titles.clauses
    while end > start and end - 1 not in clause.owner and (clause.words[end - 1] in small or clause.is_mark(end - 1)):
        end -= 1
    while start < end and clause.is_mark(start):
        start += 1
    return Run(start, end, lead) if start < end else None
