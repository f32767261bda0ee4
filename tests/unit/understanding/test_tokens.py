"""What people say of tokens, in five languages."""

import pytest

from adapters.understanding.commands.tokens import Asks, Revokes, Wants, read_tokens, read_wanted
from core.domain.people.tokens import Scope

READ, BOOK, OTHERS, ADMIN = (Scope.READ,), (Scope.BOOK,), (Scope.BOOK_FOR_OTHERS,), (Scope.ADMINISTER,)
SAID: tuple[tuple[str, str, Wants | Asks | Revokes], ...] = (
    ("en", "make me an api token for the door display, read only, 30 days", Wants("door display", READ, 30)),
    ("en", "create a token for Claude, booking for others, for 2 weeks", Wants("Claude", OTHERS, 14)),
    ("en-GB", "my tokens", Asks()),
    ("de_CH", "meine Tokens", Asks()),
    ("nl", "my tokens", Asks()),
    ("en", "please give me a token", Wants(None, (), None)),
    ("en", "I need an access token called Website to book", Wants("Website", BOOK, None)),
    ("en", "my tokens", Asks()),
    ("en", "which tokens do we have?", Asks()),
    ("en", "revoke the door display token", Revokes("door display")),
    ("en", "revoke the token for the door display", Revokes("door display")),
    ("de", "mach mir ein API-Token für das Türdisplay, nur lesen, 30 Tage", Wants("Türdisplay", READ, 30)),
    ("de", "erstelle ein Token für Claude, buchen für andere, 2 Wochen", Wants("Claude", OTHERS, 14)),
    ("de", "meine Tokens", Asks()),
    ("de", "welche Tokens gibt es?", Asks()),
    ("de", "widerrufe das Türdisplay-Token", Revokes("Türdisplay")),
    ("de", "lösche das Token für das Türdisplay", Revokes("Türdisplay")),
    ("fr", "crée-moi un jeton pour l’écran, lecture seule, 30 jours", Wants("écran", READ, 30)),
    ("fr", "donne-moi un jeton d’API pour Claude, réserver, 2 mois", Wants("Claude", BOOK, 60)),
    ("fr", "mes jetons", Asks()),
    ("fr", "révoque le jeton pour l’écran", Revokes("écran")),
    ("es", "créame un token para la pantalla, solo lectura, 30 días", Wants("pantalla", READ, 30)),
    ("es", "dame un token de api para Claude, reservar, 2 semanas", Wants("Claude", BOOK, 14)),
    ("es", "mis tokens", Asks()),
    ("es", "revoca el token de la pantalla", Revokes("pantalla")),
    ("it", "creami un token per il display, sola lettura, 30 giorni", Wants("display", READ, 30)),
    ("it", "dammi un token api per Claude, prenotare, 2 settimane", Wants("Claude", BOOK, 14)),
    ("it", "i miei token", Asks()),
    ("it", "revoca il token del display", Revokes("display")),
    # Who writes in another language is understood all the same.
    ("de", "my tokens", Asks()),
    ("en", "give me an api token for reading for 30 days called door", Wants("door", READ, 30)),
    # What is part of a name gives no rights.
    ("en", "make me a token for the admin dashboard", Wants("admin dashboard", (), None)),
    ("en", "make me a token for the booking display, read only", Wants("booking display", READ, None)),
    ("de", "mach mir ein Token für Verwaltung und Empfang, nur lesen", Wants("Verwaltung und Empfang", READ, None)),
    (
        "fr",
        "crée-moi un jeton pour l’écran d’administration, lecture seule",
        Wants("écran d'administration", READ, None),
    ),
    ("es", "créame un token para la pantalla de reservar, solo lectura", Wants("pantalla de reservar", READ, None)),
    ("it", "creami un token per il display per prenotare, sola lettura", Wants("display per prenotare", READ, None)),
)
OTHERWISE = (
    "book the token room tomorrow at 4",
    "make me a sandwich",
    "give me atlas tomorrow 3-5",
    "cancel my booking",
    "delete the last one",
    "make a token gesture at the party",
    "token",
    "x" * 500,
)


@pytest.mark.parametrize(("language", "text", "meant"), SAID)
def test_a_sentence_about_tokens_is_read(language: str, text: str, meant: Wants | Asks | Revokes) -> None:
    """With the name, what it is for, and how long."""
    assert read_tokens(text, language) == meant


@pytest.mark.parametrize("text", OTHERWISE[:-2])
@pytest.mark.parametrize("language", ["en", "de", "fr", "es", "it"])
def test_what_is_about_something_else_is_left(text: str, language: str) -> None:
    """A word of it makes no order."""
    assert read_tokens(text, language) is None


def test_behind_the_command_a_name_will_do() -> None:
    """As will nothing but what it is for."""
    assert read_wanted("door display, read only, 30 days", "en") == Wants("door display", READ, 30)
    assert read_wanted("administer 1 week", "en") == Wants(None, ADMIN, 7)
