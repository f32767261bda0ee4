"""Why somebody cannot be served, named or put into a group."""

from adapters.chat.cards import buttons
from adapters.chat.cards.buttons import Row
from adapters.chat.cards.kinds import several_of
from adapters.chat.cards.look import Look
from adapters.chat.cards.refusals.refusal import home, refused
from adapters.chat.cards.times import length
from adapters.chat.intents.company import ChooseWhom
from adapters.chat.intents.members import ListInvitations, ListPeople
from adapters.chat.intents.talk import Help
from adapters.chat.replies import Reply
from adapters.wording import repeated
from core import errors
from core.domain.bookings.reference import reference
from core.domain.resources.resource import Kind
from core.values import MINUTE


@refused.register
def _no_such_group(refusal: errors.NoSuchGroup, look: Look) -> Reply:
    words = look.words
    closest = [words.say("NoSuchGroup-closest", groups=", ".join(refusal.closest))] if refusal.closest else []
    button = buttons.button(words.say("button-rules-help"), Help("groups"))
    return Reply((words.say("NoSuchGroup", wanted=repeated(refusal.wanted)), *closest), ((button,),))


@refused.register
def _no_such_member(refusal: errors.NoSuchMember, look: Look) -> Reply:
    message = "NoSuchMember" if refusal.wanted else "NoSuchMember-mentioned"
    said = look.words.say(message, wanted=repeated(refusal.wanted))
    return Reply((said,), (home(look),))


@refused.register
def _bad_address(refusal: errors.BadAddress, look: Look) -> Reply:
    return Reply((look.words.say("BadAddress", said=repeated(refusal.said)),), (home(look),))


@refused.register
def _too_many_mail_codes(refusal: errors.TooManyMailCodes, look: Look) -> Reply:
    return Reply((look.words.say("TooManyMailCodes", most=refusal.most),), (home(look),))


@refused.register
def _too_many_invited(refusal: errors.TooManyInvited, look: Look) -> Reply:
    return Reply((look.words.say("TooManyInvited", most=refusal.most),), (home(look),))


@refused.register
def _several_called(refusal: errors.SeveralCalled, look: Look) -> Reply:
    said = look.words.say("SeveralCalled", wanted=repeated(refusal.wanted))
    who = (buttons.button(name, ChooseWhom(member)) for member, name in refusal.who)
    return Reply((said,), tuple((each,) for each in who))


@refused.register
def _no_longer_a_member(refusal: errors.NoLongerAMember, look: Look) -> Reply:
    said = look.words.say("NoLongerAMember", organization=refusal.organization)
    return Reply((said,), (home(look),))


@refused.register
def _has_left(refusal: errors.HasLeft, look: Look) -> Reply:
    return Reply((look.words.say("HasLeft", name=refusal.name),), (home(look),))


@refused.register
def _cannot_stand_in(refusal: errors.CannotStandIn, look: Look) -> Reply:
    return Reply((look.words.say(f"CannotStandIn-{refusal.why}"),), (home(look),))


@refused.register
def _still_a_member(refusal: errors.StillAMember, look: Look) -> Reply:
    return Reply((look.words.say("StillAMember", name=refusal.name),), (home(look),))


@refused.register
def _already_here(refusal: errors.AlreadyHere, look: Look) -> Reply:
    return Reply((look.words.say("AlreadyHere", name=repeated(refusal.name)),), (home(look),))


@refused.register
def _has_things(refusal: errors.HasThings, look: Look) -> Reply:
    said = look.words.say("HasThings", things=refusal.things, bookings=refusal.bookings)
    return Reply((said,), (home(look),))


@refused.register
def _not_allowed(refusal: errors.NotAllowed, look: Look) -> Reply:
    return Reply((look.words.say("NotAllowed", role=refusal.role),), (home(look),))


@refused.register
def _suspended(refusal: errors.IsSuspended, look: Look) -> Reply:
    said = look.words.say("IsSuspended", organization=refusal.organization)
    return Reply((said,), (home(look),))


@refused.register
def _last_admin(refusal: errors.LastAdmin, look: Look) -> Reply:
    return Reply((look.words.say("LastAdmin", name=refusal.name),), (_people(look),))


@refused.register
def _last_owner(refusal: errors.LastOwner, look: Look) -> Reply:
    return Reply((look.words.say("LastOwner", name=refusal.name),), (_people(look),))


@refused.register
def _already_owned(refusal: errors.AlreadyOwned, look: Look) -> Reply:
    return Reply((look.words.say("AlreadyOwned", name=refusal.name),), (_people(look),))


@refused.register
def _not_yourself(_: errors.NotYourself, look: Look) -> Reply:
    return Reply((look.words.say("NotYourself"),), (_people(look),))


@refused.register
def _not_suspended(refusal: errors.NotSuspended, look: Look) -> Reply:
    return Reply((look.words.say("NotSuspended", name=refusal.name),), (_people(look),))


@refused.register
def _same_person(refusal: errors.SamePerson, look: Look) -> Reply:
    return Reply((look.words.say("SamePerson", name=refusal.name),), (_people(look),))


@refused.register
def _both_on(refusal: errors.BothOn, look: Look) -> Reply:
    said = look.words.say("BothOn", first=refusal.name, second=refusal.other, platform=refusal.platform.title())
    return Reply((said,), (_people(look),))


@refused.register
def _both_booked(refusal: errors.BothBooked, look: Look) -> Reply:
    said = look.words.say(
        "BothBooked",
        first=refusal.name,
        second=refusal.other,
        one=reference(refusal.first),
        other=reference(refusal.second),
    )
    return Reply((said,), (_people(look),))


@refused.register
def _no_such_invitation(_: errors.NoSuchInvitation, look: Look) -> Reply:
    again = buttons.button(look.words.say("button-invitations"), ListInvitations())
    return Reply((look.words.say("NoSuchInvitation"),), ((again,),))


@refused.register
def _bad_token(_: errors.BadToken, look: Look) -> Reply:
    return Reply((look.words.say("BadToken"),), (home(look),))


@refused.register
def _changed_since(refusal: errors.ChangedSince, look: Look) -> Reply:
    return Reply((look.words.say("ChangedSince", version=refusal.version),), (home(look),))


@refused.register
def _out_of_scope(refusal: errors.OutOfScope, look: Look) -> Reply:
    said = look.words.say("OutOfScope", scope=look.words.say(f"scope-{refusal.scope}"))
    return Reply((said,), (home(look),))


@refused.register
def _no_such_token(refusal: errors.NoSuchToken, look: Look) -> Reply:
    message = "NoSuchToken" if refusal.wanted else "NoSuchToken-gone"
    return Reply((look.words.say(message, wanted=repeated(refusal.wanted)),), (home(look),))


@refused.register
def _too_many_requests(refusal: errors.TooManyRequests, look: Look) -> Reply:
    said = look.words.say("TooManyRequests", most=refusal.most, seconds=refusal.window)
    return Reply((said,), (home(look),))


@refused.register
def _over_budget(refusal: errors.OverBudget, look: Look) -> Reply:
    if refusal.what == "holds":
        said = look.words.say("OverBudget-holds", most=refusal.most, used=refusal.used)
    else:
        spans = {name: length(value * MINUTE, look.words) for name, value in _minutes(refusal).items()}
        said = look.words.say("OverBudget-minutes", **spans)
    return Reply((said,), (home(look),))


def _minutes(refusal: errors.OverBudget) -> dict[str, int]:
    return {"most": refusal.most, "used": refusal.used, "asked": refusal.asked}


@refused.register
def _kind_not_covered(refusal: errors.KindNotCovered, look: Look) -> Reply:
    kinds = ", ".join(several_of(Kind(each), look) for each in refusal.kinds)
    return Reply((look.words.say("KindNotCovered", kinds=kinds),), (home(look),))


@refused.register
def _asked_already(refusal: errors.AskedAlready, look: Look) -> Reply:
    message = "AskedAlready-declined" if refusal.declined else "AskedAlready"
    return Reply((look.words.say(message),), (home(look),))


@refused.register
def _nobody_asked(_: errors.NobodyAsked, look: Look) -> Reply:
    return Reply((look.words.say("NobodyAsked"),), (_people(look),))


def _people(look: Look) -> Row:
    return (buttons.button(look.words.say("button-people"), ListPeople()),)


@refused.register
def _unknown_zone(refusal: errors.UnknownZone, look: Look) -> Reply:
    return Reply((look.words.say("UnknownZone", wanted=repeated(refusal.wanted)),), (home(look),))
