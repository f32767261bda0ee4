"""
Tokens: keys by which another system acts for one member, within what that member may do now.

A token is `bh_`, 43 random characters and six that check them, so that tools that look for leaked secrets know one when
they see it, and tell it from a misspelled one, without asking anybody. GitHub's tokens are made alike:
https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/
"""

import re
import secrets
from collections.abc import Collection
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from hashlib import sha256
from zlib import crc32

from core.domain.people.member import Member, Role
from core.domain.resources.resource import Kind, Resource
from core.errors import NotAllowedForOthers, NotBookable, OutOfScope
from core.values import MemberId, OrganizationId, TokenId

PREFIX = "bh_"
RANDOM = 43
"""Characters that nobody can guess: of 62 each, they are 256 bits."""
CHECK = 6
"""Characters that follow from the others: 32 bits in base 62."""
SHAPE = re.compile(rf"{PREFIX}[0-9A-Za-z]{{{RANDOM + CHECK}}}")
"""What every token looks like, also for whoever looks for them in texts."""
HINT = 4
"""Characters at the end by which people tell their tokens apart; they follow from the others and open nothing."""
USUAL = timedelta(days=90)
"""How long a token is good if nobody says otherwise."""
LONGEST = timedelta(days=366)
"""How long any token is good: one that nobody renews within a year is one that nobody remembers."""
SHORTEST = timedelta(hours=1)
LEAST_NOTED = timedelta(minutes=1)
"""How seldom it is written that a token was used."""

_LETTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"


class Scope(StrEnum):
    """What a token is for; each lets its bearer read, and none lets it do what its member may not."""

    READ = "read"
    BOOK = "book"
    """For the member alone, and whatever else is done with one's own bookings."""
    BOOK_FOR_OTHERS = "book_for_others"
    ADMINISTER = "administer"
    """What an owner, an admin or a manager of things does; without it, the token's role is a member's at most."""


INCLUDED = {
    Scope.READ: frozenset({Scope.READ}),
    Scope.BOOK: frozenset({Scope.READ, Scope.BOOK}),
    Scope.BOOK_FOR_OTHERS: frozenset({Scope.READ, Scope.BOOK, Scope.BOOK_FOR_OTHERS}),
    Scope.ADMINISTER: frozenset({Scope.READ, Scope.ADMINISTER}),
}
"""What each scope brings along."""


def widened(scopes: Collection[Scope]) -> frozenset[Scope]:
    """Return some scopes with all that they bring along; none of them is to read."""
    return frozenset({Scope.READ}).union(*(INCLUDED[each] for each in scopes))


@dataclass(frozen=True, slots=True)
class Budget:
    """How much may be held by a token; None is as much as its member may."""

    holds_a_day: int | None = None
    week: timedelta | None = None
    """How long all is that is held within seven days."""
    kinds: frozenset[Kind] = frozenset()
    """The kinds of things that may be held; all if there are none."""


UNLIMITED = Budget()


@dataclass(frozen=True, slots=True)
class Token:
    """A token as its list shows it: everything but the secret, which nobody keeps."""

    id: TokenId
    organization: OrganizationId
    member: MemberId
    member_name: str
    name: str
    hint: str
    """Its last characters."""
    scopes: frozenset[Scope]
    made_by: MemberId | None
    """Nobody: the command line."""
    made_at: datetime
    expires_at: datetime
    last_used_at: datetime | None = None
    """To the minute."""
    budget: Budget = UNLIMITED
    confirms: bool = False
    """Whether an assistant confirms by it what it holds; else a person does."""


@dataclass(frozen=True, slots=True)
class Bearer:
    """
    Whoever shows a token: its member as they are now, and what the token lets them do.

    The member has the role of a member at most, unless the token is there to administer.
    """

    organization: OrganizationId
    member: Member
    scopes: frozenset[Scope]
    token: TokenId
    name: str
    """What the token is called."""
    budget: Budget = field(default=UNLIMITED)
    confirms: bool = False

    def check(self, scope: Scope) -> None:
        """Refuse with OutOfScope what the token is not for."""
        if scope not in self.scopes:
            raise OutOfScope(scope)

    def check_books_for(self, holder: MemberId | None) -> None:
        """
        Refuse with OutOfScope to book for that member, or to change what they have; None is the bearer.

        Use cases that look up the role of who acts know nothing of scopes, so that this is asked before them.
        """
        own = holder is None or holder == self.member.id
        if own or Scope.ADMINISTER not in self.scopes:
            self.check(Scope.BOOK if own else Scope.BOOK_FOR_OTHERS)

    def check_books(self, resource: Resource, holder: MemberId | None) -> None:
        """
        Refuse to book a resource for that member, None is the bearer, beyond the role that the token leaves its own.

        With OutOfScope as `check_books_for`, NotBookable or NotAllowedForOthers. What the use cases refuse by the role
        that the member really has is refused besides.
        """
        self.check_books_for(holder)
        policy, member = resource.policy, self.member
        if holder is None or holder == member.id:
            if not policy.bookable(member.role, member.groups):
                raise NotBookable(resource.id)
        elif not policy.managed(member.role, member.groups) and (member.role is Role.GUEST or not policy.for_others):
            raise NotAllowedForOthers(resource.id)


def new_secret() -> str:
    """Return a new token."""
    random = "".join(secrets.choice(_LETTERS) for _ in range(RANDOM))
    return f"{PREFIX}{random}{checked(random)}"


def well_formed(said: str) -> bool:
    """Whether a text could be a token: what is misspelled is never looked for."""
    random = said.removeprefix(PREFIX)[:RANDOM]
    return SHAPE.fullmatch(said) is not None and said == f"{PREFIX}{random}{checked(random)}"


def checked(random: str) -> str:
    """Return the characters that check those of a token: their CRC-32 in base 62."""
    number, written = crc32(random.encode()), ""
    for _ in range(CHECK):
        number, digit = divmod(number, len(_LETTERS))
        written = _LETTERS[digit] + written
    return written


def digest_of(secret: str) -> bytes:
    """
    Return what is kept of a token.

    One round of SHA-256 is right here, as a slow hash is for passwords: nobody tries through 256 random bits, however
    fast each try is, and every request pays for the hash.
    """
    return sha256(secret.encode()).digest()
