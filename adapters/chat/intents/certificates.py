"""What a person can want with certificates: to see them, to ask for one, to give or withdraw one."""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar, Literal

from adapters.chat.intents import intent
from core.values import CertificateId, MemberId, ResourceId


class Intent(intent.Intent):
    """What a person can want of this noun."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class ListCertificates(Intent):
    """See one's own certificates and, of those that one may give, everybody's, from this place on."""

    word: ClassVar = "certs"

    skip: int | None = None


@dataclass(frozen=True, slots=True)
class ShowCertificate(Intent):
    """See one certificate of somebody, with what can be done about it."""

    word: ClassVar = "cert"

    certificate: CertificateId


@dataclass(frozen=True, slots=True)
class ChangeCertificate(Intent):
    """Give people a certificate or withdraw it, as the words say; it is proposed, and a button does it."""

    act: Literal["give", "withdraw"]
    certificate: str
    names: tuple[str, ...]
    until: date | None = None
    """The last day on which it counts; None if it has no end."""


@dataclass(frozen=True, slots=True)
class AskToGive(Intent):
    """Be asked who is to get a certificate; the next message names them."""

    word: ClassVar = "give?"

    certificate: str


@dataclass(frozen=True, slots=True)
class MisreadCertificates(Intent):
    """Say something behind the command that changes none."""


@dataclass(frozen=True, slots=True)
class GiveCertificate(Intent):
    """Give a certificate until the end of a day, or for good."""

    word: ClassVar = "certify"

    certificate: CertificateId
    until: date | None = None


@dataclass(frozen=True, slots=True)
class GiveCertificates(Intent):
    """Give several people their certificates until the end of a day, or for good, all at once."""

    word: ClassVar = "certall"

    first: CertificateId
    others: tuple[CertificateId, ...] = ()
    until: date | None = None


@dataclass(frozen=True, slots=True)
class WithdrawCertificate(Intent):
    """Withdraw a certificate, or decline one that is asked for."""

    word: ClassVar = "uncertify"

    certificate: CertificateId


@dataclass(frozen=True, slots=True)
class AskForCertificates(Intent):
    """Ask for what a resource needs and a member lacks: the asker or, if one is named, a colleague."""

    word: ClassVar = "learn"

    resource: ResourceId
    member: MemberId | None = None


@dataclass(frozen=True, slots=True)
class AskAgain(Intent):
    """Ask for one's own certificate anew."""

    word: ClassVar = "relearn"

    certificate: CertificateId
