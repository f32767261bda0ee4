"""What somebody is told whose language Bellhop reads only in part."""

from adapters.chat.asker import Asker
from adapters.chat.intents import Intent
from adapters.chat.intents.people import Start
from adapters.chat.intents.talk import Help, Other, Talked, Unclear
from adapters.chat.replies import Replies
from adapters.languages import FALLBACK, LANGUAGES
from adapters.wording import name_of, own_name

TELLING = Start | Help | Other | Talked | Unclear
"""Where people learn how to talk to Bellhop, or see that it did not work; on every card it would be a nuisance."""


def with_basics(replies: Replies, intent: Intent, asker: Asker) -> Replies:
    """Add that only the basics of the member's language are known, and which languages are read in full."""
    spoken = asker.words.tag.partition("-")[0].lower()
    if spoken in LANGUAGES or not isinstance(intent, TELLING) or not replies:
        return replies
    language = name_of(spoken, FALLBACK)
    if language is None:
        return replies
    told = asker.words.say("only-basics", language=language, spoken=", ".join(map(own_name, LANGUAGES)))
    return (replies[0].with_note(told), *replies[1:])
