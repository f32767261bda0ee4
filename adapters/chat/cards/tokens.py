"""Tokens: a new one, this once, and those that stand."""

from collections.abc import Sequence
from datetime import datetime

from adapters.chat.cards import buttons
from adapters.chat.cards.look import Look
from adapters.chat.cards.times import day
from adapters.chat.intents.tokens import ListTokens, RevokeToken
from adapters.chat.replies import Button, Reply
from core.domain.people.tokens import Scope, Token, widened

MOST = 15
"""Tokens that are shown with a button each; more are in the list of the operator."""


def made(secret: str, token: Token, look: Look) -> Reply:
    """Show a new token to whoever made it: nobody can show it again."""
    words = look.words
    listing = words.say("button-tokens")
    facts = {"name": token.name, "scopes": _scopes(token, look), "until": _day(token.expires_at, look)}
    row = (
        Button(words.say("button-copy-token"), copies=secret),
        buttons.button(words.say("button-token-revoke"), RevokeToken(token.id)),
        buttons.button(listing, ListTokens()),
    )
    # No platform lets people delete what a bot wrote everywhere; a press of these two paints another message over it.
    said = (words.say("token-made", **facts), secret, words.say("token-keep", button=listing))
    return Reply(said, (row,), audience="direct", fresh=True)


def listed(tokens: Sequence[Token], look: Look) -> Reply:
    """List tokens, with a button that revokes each."""
    words = look.words
    shown = tokens[:MOST]
    head = words.say("tokens-head") if tokens else words.say("tokens-none")
    rest = len(tokens) - len(shown)
    more = (words.say("tokens-more", count=rest),) if rest else ()
    rows = tuple(
        (buttons.button(words.say("button-token-revoke-one", name=each.name, hint=each.hint), RevokeToken(each.id)),)
        for each in shown
    )
    lines = tuple(_line(each, look) for each in shown)
    return Reply((head, *lines, *more), rows, audience="direct")


def revoked(name: str, look: Look) -> Reply:
    """Say that a token no longer works."""
    row = (buttons.button(look.words.say("button-tokens"), ListTokens()),)
    return Reply((look.words.say("token-revoked", name=name),), (row,), audience="direct")


def elsewhere(look: Look) -> Reply:
    """Say that tokens are a matter for a private chat: whoever reads one can use it."""
    return Reply((look.words.say("token-private"),))


def _line(token: Token, look: Look) -> str:
    words, used = look.words, token.last_used_at
    facts = {
        "name": token.name,
        "hint": token.hint,
        "who": token.member_name,
        "scopes": _scopes(token, look),
        "until": _day(token.expires_at, look),
        "used": words.say("token-used", at=_day(used, look)) if used else words.say("token-unused"),
    }
    return str(words.say("token-line", **facts))


def _scopes(token: Token, look: Look) -> str:
    """Return what a token is for, without what follows from the rest."""
    implied = {low for high in token.scopes for low in widened([high]) - {high}}
    return ", ".join(look.words.say(f"scope-{each}") for each in Scope if each in token.scopes - implied)


def _day(at: datetime, look: Look) -> str:
    return str(day(at.astimezone(look.catalogue.zone).date(), look))
