"""Orders behind words that ask whether to give them: "should I add priya?", "why not move it to thursday?"."""

from adapters.understanding.lexicon.shape import Lexicon
from adapters.understanding.tokens import tokens


def order_wondered_about(text: str, lex: Lexicon) -> str | None:
    """Return the order of which a question asks whether to give it, as typed; None of anything else."""
    if not text.rstrip().endswith("?"):
        return None
    line = [token for token in tokens(text, lex.typography) if token.is_word or token.value is not None]
    words = [token.text for token in line]
    head = next((at for at, word in enumerate(words) if word not in lex.speech.heads), 0)
    openers = [opener.split() for opener in lex.speech.advice | lex.speech.proposing]
    ends = [at + len(each) for at in range(head + 1) for each in openers if words[at : at + len(each)] == each]
    behind = max(ends, default=0)
    return text[line[behind].start :].rstrip(" ?") if 0 < behind < len(line) - 1 else None
