"""Which status a refusal has over HTTP."""

from core import errors
from core.errors import Refusal

NOT_FOUND, FORBIDDEN, CONFLICT, UNPROCESSABLE, TOO_MANY = 404, 403, 409, 422, 429
UNAUTHORIZED, PRECONDITION_FAILED = 401, 412

_OF: dict[type[Refusal], int] = {
    errors.BadToken: UNAUTHORIZED,
    errors.ChangedSince: PRECONDITION_FAILED,
    errors.ResourceChangedSince: PRECONDITION_FAILED,
    errors.TooManyRequests: TOO_MANY,
    errors.CodesPaused: TOO_MANY,
    errors.KeyUsedOtherwise: UNPROCESSABLE,
    **dict.fromkeys(
        (
            errors.OutOfScope,
            errors.KindNotCovered,
            errors.NotAllowed,
            errors.NotAllowedForOthers,
            errors.NotYours,
            errors.NotBookable,
            errors.NotAMember,
            errors.NoLongerAMember,
            errors.IsSuspended,
            errors.MayNotGive,
            errors.NeedsCertificate,
        ),
        FORBIDDEN,
    ),
    **dict.fromkeys(
        (
            errors.NoSuchBooking,
            errors.NoSuchBlackout,
            errors.NoSuchCertificate,
            errors.NoSuchChange,
            errors.NoSuchClass,
            errors.NoSuchGroup,
            errors.NoSuchInvitation,
            errors.NoSuchMember,
            errors.NoSuchPoll,
            errors.NoSuchProposal,
            errors.NoSuchRequest,
            errors.NoSuchToken,
            errors.NoSuchWait,
            errors.UnknownResource,
            errors.UnknownSite,
            errors.UnknownUnit,
        ),
        NOT_FOUND,
    ),
    **dict.fromkeys(
        (
            errors.PastTime,
            errors.TooShort,
            errors.TooLong,
            errors.TooSoon,
            errors.TooFarAhead,
            errors.OffGrid,
            errors.Closed,
            errors.NoSuchDeparture,
            errors.NoSuchRhythm,
            errors.NothingFalls,
            errors.NotOnThatDay,
            errors.SeriesTooLong,
            errors.TextMissing,
            errors.TextTooLong,
            errors.TooMany,
            errors.OutOfRange,
            errors.BadAddress,
            errors.BadAttribute,
            errors.BadRule,
            errors.RulesDisagree,
            errors.RuleTooLong,
            errors.RuleTooShort,
            errors.UnknownAttribute,
            errors.UnknownZone,
            errors.WrongCode,
            errors.BlackoutOver,
        ),
        UNPROCESSABLE,
    ),
}


def status_of(refusal: type[Refusal]) -> int:
    """Return its status: 409 where how things stand is in the way, which a later or another request may get past."""
    return _OF.get(refusal, CONFLICT)
