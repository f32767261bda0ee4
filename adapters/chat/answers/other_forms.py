"""Forms about other things than bookings: a reason for declining, one's own settings, and a new thing."""

from dataclasses import replace

from adapters.chat.answers.adding import KINDS
from adapters.chat.answers.answer import answer
from adapters.chat.answers.card import look_at
from adapters.chat.asker import Asker
from adapters.chat.cards.forms import Shown
from adapters.chat.cards.naming import line
from adapters.chat.cards.other_forms import LANGUAGE, adding_form, declining_form, settings_form
from adapters.chat.cards.preferences import chosen, wanted
from adapters.chat.entries import Fields
from adapters.chat.intents.approvals import Decline
from adapters.chat.intents.catalogue import AddResources
from adapters.chat.intents.forms import FillIn, Filling
from adapters.chat.intents.people import Settings
from adapters.chat.replies import Reply
from adapters.languages import LANGUAGES
from adapters.understanding.commands.resource_facts import Misread, described, pieces, wording
from adapters.wording import Words
from core.domain.bookings.status import Status
from core.domain.people.preferences import Preference, Preferences
from core.domain.resources.draft import Draft, counted
from core.domain.resources.resource import Kind
from core.errors import NoSuchBooking, NotAllowed
from core.use_cases.bookings import approve
from core.use_cases.people.choose_language import choose_language
from core.use_cases.people.prefer import platforms_of, prefer
from core.values import ResourceId


async def decline(intent: FillIn, shown: Shown, asker: Asker) -> Reply:
    """Ask why a request is declined, or decline it; refuses as `approve.to_decide` and `approve.decline` do."""
    if intent.form.booking is None:
        raise NoSuchBooking
    if intent.sent:
        because = shown.fields.text("because") or shown.fields.text("reason") or None
        [reply, *_] = await answer(Decline(intent.form.booking, intent.form.seen, because), asker)
        # Every copy of the request is painted anew anyway; one more would only be noise.
        return reply if asker.place.beside else replace(reply, card=None, rows=(), more=())
    booking = await approve.to_decide(asker.ledger, booking=intent.form.booking, by=asker.member)
    look = await look_at(asker, booking)
    if booking.status is not Status.PENDING:
        return Reply((shown.say("form-over"),))
    why = asker.words.say("decline-why", what=line(booking, look))
    return Reply((why,), form=declining_form(shown))


async def settings(intent: FillIn, shown: Shown, asker: Asker) -> Reply:
    """Show what somebody has chosen, or choose all that the form says at once, and show that."""
    platforms = await platforms_of(asker.ledger, member=asker.member)
    if not intent.sent:
        form = settings_form(shown, asker.member.preferences, platforms)
        return Reply((shown.say(f"form-how-{Filling.SETTINGS}"),), form=form)

    def change(before: Preferences) -> Preferences:
        for what in wanted(platforms):
            before = _chosen(before, what, shown)
        return before

    member = await prefer(asker.ledger, member=asker.member, change=change)
    language = shown.fields.text(LANGUAGE)
    if language in LANGUAGES and language != asker.words.language:
        await choose_language(asker.ledger, member=member, language=language)
    else:
        language = asker.words.tag
    words = Words(language, hours=member.preferences.hours, things=asker.catalogue.samples)
    [told] = await answer(Settings(), replace(asker, member=member, words=words))
    return Reply((words.say("form-saved"), *told.lines))


def _chosen(before: Preferences, what: Preference, shown: Shown) -> Preferences:
    """Return preferences with what the form says of one; what it does not have, or a client made up, stays."""
    if what.value not in shown.fields:
        return before
    if what is Preference.FAVOURITES:
        said, known = shown.fields.several(what), {str(each.id): each.id for each in shown.things}
        return replace(before, favourites=_in_order(before, tuple(known[each] for each in said if each in known)))
    try:
        return replace(before, **chosen(what, shown.fields.text(what)))
    except ValueError:
        return before


def _in_order(before: Preferences, things: tuple[ResourceId, ...]) -> tuple[ResourceId, ...]:
    """Return things in the order that they had, and new ones behind them."""
    kept = tuple(each for each in before.favourites if each in things)
    return (*kept, *(each for each in dict.fromkeys(things) if each not in kept))


async def add(intent: FillIn, shown: Shown, asker: Asker) -> Reply:
    """Show the form for a new thing, or what adding it would make, with the button that does it; as `additions`."""
    if not asker.member.role.manages:
        raise NotAllowed(asker.member.role)
    if not intent.sent:
        return Reply((shown.say(f"form-how-{Filling.ADD}"),), form=adding_form(shown, KINDS))
    draft = _draft(shown.fields, asker)
    if isinstance(draft, Misread):
        said = asker.words.say("new-misread", said=draft.said)
        wrong = replace(shown, faulty="facts", fault=said)
        return Reply((said,), form=adding_form(wrong, KINDS), refused=True)
    [told] = await answer(AddResources((draft,)), asker)
    return Reply(told.lines, told.rows, form=adding_form(shown, KINDS))


def _draft(fields: Fields, asker: Asker) -> Draft | Misread:
    """Return what the fields describe; everything else that it has is read like a line of words."""
    kind = fields.one_of("kind", Kind) or Kind.OTHER
    known = wording(asker.words.language, asker.catalogue)
    read = described(fields.text("name"), pieces(fields.text("facts")), known)
    if isinstance(read, Misread):
        return read
    placed = replace(
        read,
        name=fields.text("name"),
        kind=kind,
        floor=fields.text("floor") or read.floor,
        site=fields.text("site") or read.site,
    )
    count = fields.number("count")
    return counted(placed, count) if count else placed
