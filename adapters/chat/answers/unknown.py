"""What stands where a name would and is none here: it was retired, or it comes near to a name, or it is nothing."""

from collections.abc import Sequence

from adapters.chat.answers.catalogue import all_of
from adapters.chat.asker import Asker
from adapters.chat.cards import buttons, refusals
from adapters.chat.intents.catalogue import BringBack
from adapters.chat.interpret.names import names_of
from adapters.chat.replies import Reply
from adapters.understanding.names import closest
from adapters.wording import repeated
from core.domain.resources.resource import Resource


def unknown(asker: Asker, said: str, *, near: Sequence[str] = ()) -> Reply:
    """Say that the thing of that name was retired, or that there is none, with what comes near or might do."""
    member, words = asker.member, asker.words
    gone = _retired(asker, said)
    if gone is None:
        return refusals.unknown_name(said, closest(said, names_of(asker.catalogue)) or near, asker.look)
    told = words.say("Retired", name=gone.name)
    if not gone.policy.managed(member.role, member.groups):
        return Reply((told,), ((buttons.resources(words),),))
    back = buttons.button(words.say("button-bring-back"), BringBack(gone.id), "primary")
    return Reply((told,), ((back, all_of(words)),))


def missing(asker: Asker, said: str) -> str:
    """Return the sentence that the thing of that name was retired, or that there is none."""
    gone = _retired(asker, said)
    words = asker.words
    return words.say("Retired", name=gone.name) if gone else words.say("UnknownResource", wanted=repeated(said))


def _retired(asker: Asker, said: str) -> Resource | None:
    """Return the retired thing of that name, if the asker might see it were it here."""
    named = {name.casefold(): each for each in asker.catalogue.retired for name in (*each.aliases, each.name)}
    gone = named.get(said.casefold())
    return gone if gone and gone.policy.seen(asker.member.role, asker.member.groups) else None
