"""Forms about other things than bookings, as data: a reason for declining, one's own settings, a new thing."""

from collections.abc import Sequence

from adapters.chat.cards import preferences as own
from adapters.chat.cards.forms import MOST, Shown, form
from adapters.chat.cards.kinds import one_of
from adapters.chat.cards.reasons import DECLINING
from adapters.chat.intents.forms import Filling
from adapters.chat.replies import Choice, Field, Form
from adapters.languages import LANGUAGES
from adapters.wording import own_name
from core.domain.lengths import NAME, REASON, WORD
from core.domain.people.preferences import Preference, Preferences
from core.domain.resources.draft import MOST_SEATS
from core.domain.resources.resource import Kind

LONGEST_LIST = 500
"""Characters of everything else that a new thing has: a dozen features, or the hours of each day."""
LANGUAGE = "language"


def declining_form(shown: Shown) -> Form:
    """Return the form for the reason why a request is declined: a usual one, or one's own words."""
    usual = tuple(Choice(shown.say(f"button-because-{each}"), each) for each in DECLINING)
    return form(
        Filling.DECLINE,
        shown,
        (
            Field("reason", "choice", shown.say("form-reason"), _value(shown, "reason"), usual),
            Field("because", "lines", shown.say("form-because"), _value(shown, "because"), most=REASON),
        ),
    )


def settings_form(shown: Shown, chosen: Preferences, platforms: Sequence[str]) -> Form:
    """Return the form with everything that somebody can choose for themselves, as it is chosen now."""
    words = shown.look.words
    languages = tuple(Choice(own_name(each).capitalize(), each) for each in LANGUAGES)
    every = [Field(LANGUAGE, "choice", shown.say("form-language"), (words.language,), languages, needed=True)]
    every += [_preferred(shown, each, chosen, platforms) for each in own.wanted(platforms)]
    return form(Filling.SETTINGS, shown, every)


def _preferred(shown: Shown, what: Preference, chosen: Preferences, platforms: Sequence[str]) -> Field:
    words, label = shown.look.words, shown.say(f"button-prefers-{what}")
    if what is Preference.FAVOURITES:
        known = tuple(Choice(each.name, str(each.id)) for each in shown.things[:MOST])
        first = {str(each) for each in chosen.favourites}
        return Field(what, "choices", label, tuple(each.value for each in known if each.value in first), known)
    offered = own.offered(what, platforms, words)
    now = own.carried(what, chosen)
    if now not in {value for value, _ in offered}:
        offered.append((now, own.line(what, chosen, shown.things, words)))
    return Field(what, "choice", label, (now,), tuple(Choice(said, value) for value, said in offered), needed=True)


def adding_form(shown: Shown, kinds: Sequence[Kind]) -> Form:
    """Return the form for a thing that is to be added."""
    look = shown.look
    sites = sorted({each.name for each in look.catalogue.every_site or look.catalogue.sites}, key=str.casefold)
    offered = tuple(Choice(_capital(one_of(each, look)), each) for each in kinds)
    every = [
        Field("kind", "choice", shown.say("form-kind"), _value(shown, "kind"), offered, needed=True),
        Field("name", "text", shown.say("form-name"), _value(shown, "name"), needed=True, most=NAME),
        Field("count", "number", shown.say("form-count"), _value(shown, "count"), most=MOST_SEATS),
        Field("floor", "text", shown.say("form-floor"), _value(shown, "floor"), most=WORD),
    ]
    if len(sites) > 1:
        choices = tuple(Choice(each, each) for each in sites[:MOST])
        every.append(Field("site", "choice", shown.say("form-site"), _value(shown, "site"), choices))
    facts, hint = shown.say("form-facts"), shown.say("form-facts-hint")
    every.append(Field("facts", "text", facts, _value(shown, "facts"), most=LONGEST_LIST, hint=hint))
    return form(Filling.ADD, shown, every)


def _capital(said: str) -> str:
    return said[:1].upper() + said[1:]


def _value(shown: Shown, name: str) -> tuple[str, ...]:
    text = shown.fields.text(name)
    return (text,) if text else ()
