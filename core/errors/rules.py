"""Refusals by the rules of the house: quotas, strikes, approvals, and who may book."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from core.errors.refusal import Refusal, SlotRefusal
from core.values import BookingId, Interval, MemberId, ResourceId


@dataclass(eq=False)
class BadRule(Refusal):
    """The resource cannot have such a value of `rule`, a field of its policy."""

    rule: str
    resource: ResourceId


@dataclass(eq=False)
class RulesDisagree(Refusal):
    """Two rules of the resource, fields of its policy, would contradict each other: `low` is too long for `high`."""

    resource: ResourceId
    low: str
    least: timedelta
    high: str
    most: timedelta


@dataclass(eq=False)
class RuleOfTheHouse(Refusal):
    """The organization alone can have such a `rule`, a field of a policy: it is about no resource."""

    rule: str


@dataclass(eq=False)
class NoSuchChange(Refusal):
    """No document of rules was ever changed so."""


@dataclass(eq=False)
class RuleChangedSince(Refusal):
    """
    Somebody changed the rule again after the change that is to be undone.

    `rule` is a field of the policy; `value` is in force now, for the document's subject; `by` is a name, None for the
    command line.
    """

    level: str
    subject: str
    rule: str
    value: object
    by: str | None
    at: datetime


@dataclass(frozen=True, slots=True)
class Allowance:
    """
    A member's share of a quota: `most`, `used` and `left`, in minutes or bookings.

    `measure` is `hours` or `count`; `period` is a day, week, month, rolling window of `days`, or open; `resets` is when
    a calendar period ends; `level` and `subject` say what is counted.
    """

    name: str
    measure: str
    period: str
    days: int
    most: int
    used: int
    resets: datetime | None
    level: str
    subject: str
    shared_by: str | None = None
    """The group whose members share it."""

    @property
    def left(self) -> int:
        """The rest; never less than zero, though the quota may have been lowered below what is used."""
        return max(0, self.most - self.used)


@dataclass(eq=False)
class QuotaExceeded(SlotRefusal):
    """The slot needs more than the quota has left."""

    resource: ResourceId
    wanted: Interval
    needs: int
    allowance: Allowance
    holder: MemberId
    """Whose quota it is: what they have used is nobody else's business."""


@dataclass(eq=False)
class TooManyStrikes(SlotRefusal):
    """The member left `strikes` bookings unused within `window`, and may not book after `latest` for now."""

    resource: ResourceId
    start: datetime
    strikes: int
    window: timedelta
    latest: datetime
    holder: MemberId
    """Who left them unused, which is nobody else's business."""


@dataclass(eq=False)
class NeedsApproval(SlotRefusal):
    """Bookings of the resource need an approval, so nothing is moved there; it has to be requested."""

    resource: ResourceId


@dataclass(eq=False)
class CrowdNeedsApproval(Refusal):
    """More than `most` come to a confirmed booking only if somebody approves that; `people` would."""

    booking: BookingId
    resource: ResourceId
    people: int
    most: int
    anew: bool
    """Whether the slot can be asked for anew, for so many."""


@dataclass(eq=False)
class TooManyExceptions(Refusal):
    """
    The member has asked for as many exceptions within `window` as one may: `most`.

    With 0 nobody gets any for that resource.
    """

    resource: ResourceId
    most: int
    window: timedelta


@dataclass(eq=False)
class NotBookable(SlotRefusal):
    """The member may see the resource, but not book it."""

    resource: ResourceId


@dataclass(eq=False)
class NotAllowedForOthers(SlotRefusal):
    """The member may not book this for somebody else."""

    resource: ResourceId


@dataclass(eq=False)
class NeedsCertificate(SlotRefusal):
    """Whoever books the resource needs a certificate that the member has not, or that ends before the start."""

    resource: ResourceId
    certificate: str
    holder: MemberId
    until: datetime | None
    """When the member's own ends; None if there is none."""


@dataclass(eq=False)
class MayNotGive(Refusal):
    """The member may not give this certificate, or withdraw it."""

    certificate: str


@dataclass(eq=False)
class NoSuchCertificate(Refusal):
    """The member has no such certificate, and nobody asks for one."""

    certificate: str


@dataclass(eq=False)
class EndsBefore(Refusal):
    """A certificate would end before it is given."""
