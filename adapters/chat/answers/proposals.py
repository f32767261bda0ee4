"""Proposals: what words would add or change is shown, and a button does it."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import timedelta

from adapters.chat.answers import setting_up
from adapters.chat.answers.answer import answer
from adapters.chat.answers.attributes import attributes_changed
from adapters.chat.answers.catalogue import all_of, card, own_rules
from adapters.chat.answers.groups import group_made, group_seated
from adapters.chat.answers.hindsight import hindsight_lines, keep_seen, show_broken
from adapters.chat.answers.kinds import house_named, kind_changed
from adapters.chat.answers.places import departures_changed, seats_classed, site_changed
from adapters.chat.answers.retiring import resizing
from adapters.chat.answers.ruled_people import crews_of, people_in
from adapters.chat.answers.rules import ruled
from adapters.chat.asker import Asker
from adapters.chat.cards import buttons, lists
from adapters.chat.cards.buttons import Row
from adapters.chat.cards.catalogue import changes, lines, one_line, previewed, rule_changes
from adapters.chat.cards.reasons import RETIRED
from adapters.chat.cards.rules import Crews
from adapters.chat.intents.adding import AskAmend
from adapters.chat.intents.bookings import Choose
from adapters.chat.intents.catalogue import (
    AddResources,
    AskBookers,
    AskBuffer,
    AskFactOf,
    AskPhoto,
    CarryOut,
    CopyResource,
    EditResource,
    PutAt,
    SetBookers,
    SetBuffer,
    ShowResource,
    TakeBack,
)
from adapters.chat.replies import Button, Replies, Reply
from adapters.understanding.commands.house_words import is_order, is_time
from core.domain.people.groups import Filled
from core.domain.people.member import Circle, Role
from core.domain.resources.draft import Draft, copied
from core.domain.resources.facts import Facts
from core.domain.resources.photo import reference
from core.domain.resources.proposal import (
    Addition,
    Alteration,
    AttributeChange,
    Done,
    HouseNaming,
    KindNaming,
    PlaceChange,
    Ruling,
    SeatClasses,
    Seating,
    SiteChange,
    Timetable,
)
from core.domain.rules.hindsight import Hindsight
from core.domain.rules.policy import Rules
from core.errors import UnknownSite, WordIsRead
from core.use_cases.people.change_group import groups_of
from core.use_cases.resources.carry_out import carry_out
from core.use_cases.resources.changing import managed
from core.use_cases.resources.photos import keep_photo
from core.use_cases.resources.propose import Proposed, propose_addition, propose_alteration, proposed, revise, ruled_by
from core.use_cases.resources.take_back import take_back
from core.use_cases.rules.look_back import look_back
from core.values import OFFERED

BUFFERS = (0, 5, 10, 15, 30)
"""Minutes that are offered as a buffer."""
LISTED = 12
"""Drafts that are shown, each in a line."""
GROUPS = 4
"""Groups that are offered as bookers; any other is written: "bookers crew"."""


@answer.register
async def additions(intent: AddResources, asker: Asker) -> Replies:
    """
    Show what adding these would make, with the photo that came along.

    Refuses with WordIsRead a name that everybody says of a time or as an order, or as `propose_addition` does.
    """
    drafts = intent.drafts
    for draft in drafts:
        _check_name(draft.name, asker)
    if asker.photo is not None and len(drafts) == 1:
        photo = await keep_photo(asker.ledger, content=asker.photo, by=asker.member)
        drafts = (replace(drafts[0], photo=reference(photo)),)
    drafts, filled = await _peopled(asker, drafts)
    kept = await propose_addition(asker.ledger, drafts=drafts, by=asker.member, filled=filled)
    return (await addition(asker, kept),)


def _check_name(name: str, asker: Asker) -> None:
    if is_time(name, asker.words.tag) or is_order(name, asker.ear):
        raise WordIsRead(name)


async def _peopled(asker: Asker, drafts: Sequence[Draft]) -> tuple[tuple[Draft, ...], tuple[Filled, ...]]:
    """Return drafts with groups in place of the people whom their rules name, and those groups."""
    filled: list[Filled] = []
    peopled: list[Draft] = []
    for draft in drafts:
        rules, made = await people_in(asker, draft.rules, draft.name)
        peopled.append(replace(draft, rules=rules))
        filled += made
    return tuple(peopled), tuple(filled)


@answer.register
async def copies(intent: CopyResource, asker: Asker) -> Replies:
    """Show the copy of a resource before it is added; refuses as `additions` does, or with UnknownResource."""
    _check_name(intent.name, asker)
    known = managed(asker.catalogue, intent.resource, by=asker.member)
    draft = copied(known, intent.name, rules=own_rules(asker, known))
    return (await addition(asker, await propose_addition(asker.ledger, drafts=(draft,), by=asker.member)),)


async def addition(asker: Asker, proposal: Proposed) -> Reply:
    """Return what adding these would make, with the button that does it."""
    words, look = asker.words, asker.look
    if not isinstance(proposal.kept.proposal, Addition):
        raise TypeError(proposal)
    drafts, filled = proposal.kept.proposal.drafts, proposal.kept.proposal.filled
    every = [previewed(each, look, asker.member.organization) for each in drafts]
    create = buttons.button(words.say("button-create", count=len(every)), CarryOut(proposal.id), "primary")
    buffer = buttons.button(words.say("button-buffer"), AskBuffer(proposal.id))
    bookers = buttons.button(words.say("button-bookers"), AskBookers(proposal.id))
    photo: Row = ()
    if len(every) == 1:
        shown = (words.say("new-with-photo"),) if drafts[0].photo else ()
        said = (
            *lines(every[0], drafts[0].rules, look, await crews_of(asker, filled)),
            *shown,
            words.say("new-preview"),
        )
        photo = (buttons.button(words.say("button-edit-photo"), AskPhoto(proposal.id)),)
    else:
        page = lists.page(every, lambda each: f"• {one_line(each, look)}", most=LISTED)
        head = words.say("new-several-preview", count=len(every))
        said = (head, *lists.cut(page, words, rest="list-more"))
    amend = (buttons.button(words.say("button-amend"), AskAmend(proposal.id)),) if len(every) > 1 else ()
    return Reply(said, ((create, *amend, buffer, bookers, *photo), (all_of(words),)))


@answer.register
async def asked_photo(intent: AskPhoto, asker: Asker) -> Replies:
    """Ask for a photo of what is proposed: the next picture is it. Refuses with NoSuchProposal."""
    await proposed(asker.ledger, proposal=intent.proposal, by=asker.member)
    return (Reply((asker.words.say("new-photo"),), ((all_of(asker.words),),), awaits=intent),)


@answer.register
async def asked_buffer(intent: AskBuffer, asker: Asker) -> Replies:
    """Offer a few buffers for what is proposed; refuses with NoSuchProposal."""
    await proposed(asker.ledger, proposal=intent.proposal, by=asker.member)
    words = asker.words
    row = tuple(
        buttons.button(words.say("button-minutes", minutes=f"{minutes}"), SetBuffer(intent.proposal, minutes))
        for minutes in BUFFERS
    )
    return (Reply((words.say("new-buffer"),), (row,)),)


@answer.register
async def buffered(intent: SetBuffer, asker: Asker) -> Replies:
    """Let what is proposed have a buffer; refuses with NoSuchProposal or RuleTooLong."""
    return await _revised(asker, intent, Rules(buffer=timedelta(minutes=max(0, intent.minutes))))


@answer.register
async def asked_bookers(intent: AskBookers, asker: Asker) -> Replies:
    """Offer who may book what is proposed; refuses with NoSuchProposal."""
    await proposed(asker.ledger, proposal=intent.proposal, by=asker.member)
    words = asker.words
    known = await groups_of(asker.ledger, organization=asker.member.organization)
    groups = tuple(buttons.button(each.name, SetBookers(intent.proposal, each.id)) for each in known[:GROUPS])
    everybody = buttons.button(words.say("button-everybody"), SetBookers(intent.proposal))
    admins = buttons.button(words.say("button-admins"), SetBookers(intent.proposal, admins=True))
    return (Reply((words.say("new-bookers"),), buttons.rows((everybody, admins), groups)),)


@answer.register
async def bookers_set(intent: SetBookers, asker: Asker) -> Replies:
    """Say who may book what is proposed; refuses with NoSuchProposal."""
    known = await groups_of(asker.ledger, organization=asker.member.organization)
    group = next((each.name.lower() for each in known if each.id == intent.group), None)
    who = Circle(frozenset(), frozenset({group})) if group else None
    if intent.admins:
        who = Circle(frozenset({Role.OWNER, Role.ADMIN}), frozenset())
    return await _revised(asker, intent, Rules(bookable_by=who))


async def _revised(asker: Asker, intent: SetBuffer | SetBookers, rules: Rules) -> Replies:
    now = await revise(asker.ledger, proposal=intent.proposal, rules=rules, by=asker.member)
    return (await shown(asker, now),)


async def shown(asker: Asker, proposal: Proposed) -> Reply:
    """Return what a proposal would add, or has added."""
    return await addition(asker, proposal) if proposal.kept.done is None else await _done(asker, proposal)


@answer.register
async def alteration(intent: EditResource, asker: Asker) -> Replies:
    """Show what would change, or that nothing would; refuses with WordIsRead, or as `propose_alteration` does."""
    if name := intent.facts.get("name"):
        _check_name(name, asker)
    if intent.units is not None:
        return (await resizing(asker, intent.resource, intent.units),)
    known = managed(asker.catalogue, intent.resource, by=asker.member)
    rules, filled = await people_in(asker, intent.rules, known.name, before=own_rules(asker, known))
    kept = await propose_alteration(
        asker.ledger, resource=intent.resource, facts=intent.facts, rules=rules, by=asker.member, filled=filled
    )
    if kept is None:
        return (await card(asker, intent.resource, asker.words.say("edit-same")),)
    change = ruled_by(kept.kept.proposal)
    organization = asker.member.organization
    seen = await look_back(asker.ledger, organization=organization, change=change, by=asker.member) if change else None
    await keep_seen(asker, kept, seen)
    return (await altering(asker, kept, seen),)


@answer.register
async def put(intent: PutAt, asker: Asker) -> Replies:
    """Show what putting a resource at another site would change; refuses with UnknownSite or as `EditResource` does."""
    sites = asker.catalogue.every_site
    site = next((each for each in sites if each.id == intent.site), None)
    if site is None:
        raise UnknownSite("", tuple(each.name for each in sites))
    return await alteration(EditResource(intent.resource, Facts(site=site.name)), asker)


async def altering(asker: Asker, kept: Proposed, seen: Hindsight | None = None) -> Reply:
    """Return what a change of a resource would mean, and would have meant, with the button that does it."""
    words, wanted = asker.words, kept.kept.proposal
    if not isinstance(wanted, Alteration):
        raise TypeError(kept)
    known = managed(asker.catalogue, wanted.resource, by=asker.member)
    said = [
        words.say("edit-head", name=known.name),
        *changes(wanted.seen, wanted.facts, asker.look),
        *rule_changes(known, wanted.rules, asker.look, await crews_of(asker, wanted.filled)),
        *hindsight_lines(asker, seen),
    ]
    if "name" in wanted.facts:
        said.append(words.say("edit-name-kept", name=known.name))
    change = buttons.button(words.say("button-carry-out"), CarryOut(kept.id), "primary")
    keep = buttons.button(words.say("button-keep-one", name=known.name), ShowResource(known.id))
    return Reply(tuple(said), ((change, *show_broken(asker, kept, seen), keep),), awaits=ShowResource(known.id))


@answer.register
async def carried_out(intent: CarryOut, asker: Asker) -> Replies:
    """Do what was proposed, and show it; refuses as `carry_out` does."""
    return (await _done(asker, await carry_out(asker.ledger, proposal=intent.proposal, by=asker.member)),)


@answer.register
async def taken_back(intent: TakeBack, asker: Asker) -> Replies:
    """Take back what was done, and show what is there now; refuses as `take_back` does."""
    kept = await take_back(asker.ledger, proposal=intent.proposal, by=asker.member, because=RETIRED)
    return (await _done(asker, kept),)


async def _done(asker: Asker, kept: Proposed) -> Reply:
    """Show what a proposal has made, or left as it was."""
    words, done = asker.words, kept.kept.done
    if done is None:
        raise TypeError(kept)
    now = replace(asker, catalogue=(await asker.ledger.catalogue(asker.member.organization)).seen_by(asker.member))
    undo = None if done.undone else buttons.undoing(words.say("button-undo"), TakeBack(kept.id))
    wanted = kept.kept.proposal
    if isinstance(wanted, Addition):
        return await _added(now, kept, undo)
    if isinstance(wanted, Ruling):
        return await ruled(now, kept, wanted.change)
    if isinstance(wanted, Filled):
        return await group_made(now, wanted)
    if isinstance(wanted, Alteration):
        news = _changed(asker, now, wanted, done, await crews_of(now))
        return await card(now, done.resources[0], *news, undo=undo)
    return await _place_changed(now, wanted, undone=done.undone, undo=undo)


async def _place_changed(asker: Asker, wanted: PlaceChange, *, undone: bool, undo: Button | None) -> Reply:
    """Show what a change of the place has made, or what is there again."""
    shown: Reply
    match wanted:
        case SiteChange():
            shown = await site_changed(asker, undone=undone, undo=undo)
        case Timetable():
            shown = await departures_changed(asker, wanted, undone=undone, undo=undo)
        case KindNaming():
            shown = kind_changed(asker, undone=undone, undo=undo)
        case HouseNaming(name):
            shown = house_named(asker, name, undone=undone, undo=undo)
        case AttributeChange():
            shown = attributes_changed(asker, undone=undone, undo=undo)
        case Seating(group):
            shown = await group_seated(asker, group, undone=undone, undo=undo)
        case SeatClasses():
            shown = await seats_classed(asker, wanted, undone=undone, undo=undo)
    return shown


def _changed(before: Asker, now: Asker, wanted: Alteration, done: Done, crews: Crews) -> Iterator[str]:
    """Yield what was changed, or put back, and each fact as it was and is."""
    words, resource = now.words, now.catalogue.resource(done.resources[0])
    yield words.say("edit-undone" if done.undone else "edit-done", name=resource.name)
    yield from changes(done.after, done.before, now.look) if done.undone else changes(done.before, done.after, now.look)
    if not done.undone:
        yield from rule_changes(before.catalogue.resource(resource.id), wanted.rules, before.look, crews)


async def _added(asker: Asker, kept: Proposed, undo: Button | None) -> Reply:
    words, done = asker.words, kept.kept.done
    every = [asker.catalogue.resource(each) for each in done.resources] if done else []
    names = lists.names([each.name for each in every], words)
    if undo is None:
        return Reply((words.say("new-undone", names=names, count=len(every)),), ((all_of(words),),))
    said = words.say("new-done", names=names, count=len(every))
    try_it = tuple(buttons.button(words.say("button-try", name=each.name), Choose(each.id)) for each in every[:OFFERED])
    first = every[0]
    if len(every) == len(asker.catalogue.resources) and asker.member.role.manages:
        # The first things of a place: what is left of setting it up comes next.
        return await setting_up.first_things(asker, said, undo)
    edit = buttons.button(words.say("button-change-one", name=first.name), ShowResource(first.id))
    copy = buttons.button(words.say("button-copy-settings"), AskFactOf(first.id, "copy"))
    it = ShowResource(first.id) if len(every) == 1 else None
    return Reply((said,), buttons.rows(try_it, (edit, copy, undo, all_of(words))), awaits=it)
