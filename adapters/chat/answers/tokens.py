"""Tokens, by which other systems act for a member: in private alone, and each is shown once."""

from datetime import timedelta

from adapters.chat.answers.answer import answer
from adapters.chat.asker import Asker
from adapters.chat.cards import tokens as cards
from adapters.chat.intents.tokens import ListTokens, MakeToken, RevokeToken, RevokeTokenCalled
from adapters.chat.replies import Replies, Reply
from adapters.understanding.typography import folded
from core.domain.people.tokens import USUAL, Scope, Token
from core.errors import NoSuchToken
from core.use_cases.tokens.look import look
from core.use_cases.tokens.make import Wanted, make
from core.use_cases.tokens.revoke import revoke

UNNAMED = "API"
"""What a token is called for which nobody said a name."""


@answer.register
async def tokens_listed(_: ListTokens, asker: Asker) -> Replies:
    """List the member's tokens, or to an admin everybody's; in a group it is said where they are listed."""
    return (cards.listed(await _standing(asker), asker.look) if asker.place.private else cards.elsewhere(asker.look),)


@answer.register
async def token_made(intent: MakeToken, asker: Asker) -> Replies:
    """Make a token and show it, this once; refuses as `make` does. In a group none is made."""
    if not asker.place.private:
        return (cards.elsewhere(asker.look),)
    lasting = USUAL if intent.days is None else timedelta(days=intent.days)
    wanted = Wanted(intent.name or UNNAMED, frozenset(intent.scopes or {Scope.READ}), lasting)
    secret, token = await make(asker.ledger, organization=asker.member.organization, wanted=wanted, by=asker.member)
    return (cards.made(secret, token, asker.look),)


@answer.register
async def token_revoked(intent: RevokeToken, asker: Asker) -> Replies:
    """Revoke a token; refuses with NoSuchToken one that opens nothing."""
    name = await revoke(asker.ledger, organization=asker.member.organization, token=intent.token, by=asker.member)
    return (cards.revoked(name, asker.look),)


@answer.register
async def token_revoked_by_name(intent: RevokeTokenCalled, asker: Asker) -> Replies:
    """Revoke the token that is called so, ask which of several, and refuse with NoSuchToken where there is none."""
    if not asker.place.private:
        return (cards.elsewhere(asker.look),)
    meant = [each for each in await _standing(asker) if folded(intent.name) in folded(each.name)]
    exact = [each for each in meant if folded(each.name) == folded(intent.name)]
    match exact or meant:
        case [one]:
            return await token_revoked(RevokeToken(one.id), asker)
        case []:
            raise NoSuchToken(intent.name)
        case several:
            return (_which(several, asker),)


def _which(several: list[Token], asker: Asker) -> Reply:
    return cards.listed(several, asker.look)


async def _standing(asker: Asker) -> list[Token]:
    member = asker.member
    return await look(asker.ledger, organization=member.organization, by=member, every=member.role.manages)
