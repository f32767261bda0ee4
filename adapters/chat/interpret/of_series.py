"""Of a series: the change of some of its dates that a sentence tells, or of all of "the series"."""

from collections.abc import Iterator
from dataclasses import replace

from adapters.chat.intents import Intent
from adapters.chat.intents.attending import Away
from adapters.chat.intents.bookings import CancelWhich
from adapters.chat.intents.changing import ExtendWhich, MoveWhich, RenameWhich
from adapters.chat.intents.company import ChangeCompany
from adapters.chat.intents.doubts import Doubtful
from adapters.chat.intents.follow_ups import FollowUp, It, Last, OfSeries, OfTitle
from adapters.chat.intents.series import ChangeWhich, SomeOfSeries
from adapters.chat.interpret.sentences import meaning
from adapters.understanding.heard import Ear, Heard, listen
from adapters.understanding.series import is_the_series, the_series
from adapters.understanding.series_dates import skipping, some_dates
from core.domain.bookings.wish import Wish
from core.domain.series.choosing import Chosen


def of_some_dates(text: str, heard: Heard, whole: Intent | FollowUp, ear: Ear) -> SomeOfSeries | None:
    """Return the change of some dates of a series, or of all; None where nothing tells what repeats but a day."""
    said = some_dates(text, heard)
    if said is None:
        return _of_the_series(text, heard, whole, ear)
    # What is not certain is shown before it is done, as any dates are.
    meant = _change(meaning(listen(said.rest, _hearing(heard, ear))))
    # "Skip next week", and nothing else, is about what was spoken of last; "cancel all my fridays" is about no one day.
    skips = skipping(said.rest, heard) or (meant == Away() and bool(said.chosen.weekdays))
    if not (isinstance(meant, ChangeWhich) or skips):
        return None
    act = meant if isinstance(meant, ChangeWhich) else CancelWhich(Wish())
    # "Cancel the series in january" names none by a title.
    untitled = is_the_series(_described(act).title, heard)
    some = SomeOfSeries(_of_all(act) if untitled else act, said.chosen)
    # "Cancel atlas next week" may be about anything there; "from 15 december on" is about no one booking.
    only_days = said.chosen == Chosen(said.chosen.first, said.chosen.last, said.chosen.days)
    only_days = only_days and not said.chosen.is_onwards
    return None if only_days and not (some.old.title or skips or untitled) else some


def _hearing(heard: Heard, ear: Ear) -> Ear:
    """Return the ear for the language in which a sentence was read: fewer of its words may look like another one."""
    code = heard.lexicon.code
    return ear if ear.language.startswith(code) else replace(ear, language=code)


def _of_the_series(text: str, heard: Heard, whole: Intent | FollowUp, ear: Ear) -> SomeOfSeries | None:
    """Return the change of all dates of "the series", which no title tells; of a part of them it says more."""
    act = _change(whole)
    # "La série conseil", behind a verb that names things, is no title of its own.
    titled = isinstance(act, RenameWhich) and act.old == Wish()
    if titled or not isinstance(act, ChangeWhich) or not is_the_series(_described(act).title, heard):
        found = next(_pointing(text, heard, ear), None)
        return SomeOfSeries(found, Chosen()) if found else None
    return SomeOfSeries(_of_all(act), Chosen())


def _pointing(text: str, heard: Heard, ear: Ear) -> Iterator[ChangeWhich]:
    """Yield what the sentence means with a word for it in place of "the series": "call it board"."""
    words = the_series(text, heard)
    for it in sorted(heard.lexicon.company.it) if words else ():
        act = _change(meaning(listen(f"{text[: words[0].start]}{it}{text[words[-1].end :]}", ear)))
        if isinstance(act, ChangeWhich) and _described(act) == Wish():
            yield act


def _described(act: ChangeWhich) -> Wish:
    return act.wish if isinstance(act, CancelWhich | ChangeCompany) else act.old


def _of_all(act: ChangeWhich) -> ChangeWhich:
    """Return the change without what describes it; where no other place is said, the thing beside it is that."""
    untitled = replace(_described(act), title=None)
    if isinstance(act, CancelWhich | ChangeCompany):
        return replace(act, wish=untitled)
    if isinstance(act, MoveWhich) and act.wish == Wish() and untitled.resource and act.by is None:
        return replace(act, wish=Wish(resource=untitled.resource), old=replace(untitled, resource=None))
    return replace(act, old=untitled)


def _change(meant: Intent | FollowUp) -> Intent | FollowUp:
    """Return what a sentence does, however certain it is, and to whatever it points."""
    while isinstance(meant, Doubtful | It | OfSeries | OfTitle):
        meant = _of_what(meant)
    return ExtendWhich(Wish(), lasting=meant.minutes) if isinstance(meant, Last) else meant


def _of_what(meant: Doubtful | It | OfSeries | OfTitle) -> Intent | FollowUp:
    match meant:
        case Doubtful(act):
            return act
        case It(otherwise):
            return otherwise
        case OfSeries(change) | OfTitle(meant=change):
            return change
