"""Looked up: a booking that a sentence names by its title and nothing else, such as "when is the retro?"."""

from adapters.understanding.clauses import clauses
from adapters.understanding.heard import Heard
from adapters.understanding.tokens import between

LONGEST = 12
"""Words of the longest such sentence."""
STOPS = frozenset(",.;?!")
TELLING = frozenset({"maybe", "third", "hearsay", "chat", "refusal", "condition"})
"""Cues of talk."""


def looked_up(heard: Heard) -> str | None:
    """
    Return the words that may be the title of a booking; None if the sentence says anything else.

    All other words ask or are small: "show me the retro", "my retro", "when does the board prep start?".
    """
    line, strange, lex = heard.line.tokens, heard.parsed.strange, heard.lexicon
    asking = lex.questions.whether
    title = title_of(heard)
    if title is None or heard.reading.intent not in {"other", "find", "list"} or len(line) > LONGEST:
        return None
    # Whoever puts somebody on the retro does more than look it up.
    if heard.parsed.placed or heard.reading.wish.names_resource or heard.reading.company:
        return None
    small = lex.inside_titles.union(
        asking.open,
        asking.copulas,
        asking.beginning,
        lex.things.own,
        lex.things.nouns,
        lex.talk.please,
        lex.corrections.stood,
    )
    rest = (token for at, token in enumerate(line) if at not in strange and token.is_word)
    if any(not (token.text in small or lex.every_verb.get(token.text) in {"find", "list"}) for token in rest):
        return None
    # Without its accent, Spanish "cuándo" begins a condition.
    telling = TELLING - {"condition"} if line[-1].text == "?" else TELLING
    said = clauses(line, lex, heard.parsed.used)
    # "Wo findet die Retro statt" tells of nobody who finds.
    told = (hint for hint in said.hints if not asking.beginning.issuperset(said.words[hint.start : hint.end]))
    if any(hint.cue in telling for hint in told):
        return None
    return title


def title_of(heard: Heard, *, asked: bool = False) -> str | None:
    """
    Return the words of a question that mean nothing in it, and so may be a title: from the first to the last.

    Of a question about an act, `asked`, up to its verb or a mark: "should I cancel the retro, what do you think?".
    """
    line, asking, verbs = heard.line.tokens, heard.lexicon.questions, heard.lexicon.verbs.firm
    small = asking.whether.open | asking.whether.copulas | asking.words
    small |= heard.lexicon.asides.around
    told = [at for at in heard.parsed.strange if line[at].is_word and line[at].text not in small]
    if asked and told:
        ends = (at for at in range(told[0], told[-1]) if line[at].text in STOPS or line[at].text in verbs)
        end = next(ends, len(line))
        told = [at for at in told if at < end]
    return between(heard.spoken.text, line[told[0] : told[-1] + 1]) if told else None
