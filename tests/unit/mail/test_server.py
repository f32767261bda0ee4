"""The mail server's address: what it may look like, and what of it is never repeated."""

import pytest

from adapters.mail.server import read

SECRET = "p%40ss/word"


@pytest.mark.parametrize(
    ("url", "sender", "expected"),
    [
        ("smtp://mail.example.com", "rooms@example.com", ("mail.example.com", 587, "starttls", None, None)),
        ("smtps://mail.example.com?from=rooms@example.com", None, ("mail.example.com", 465, "tls", None, None)),
        (
            "smtp://u%40x:p%40ss@mail.example.com:2525",
            "a@b.example",
            ("mail.example.com", 2525, "starttls", "u@x", "p@ss"),
        ),
    ],
)
def test_an_address_says_where_and_how(url: str, sender: str | None, expected: tuple[object, ...]) -> None:
    """Ports are those of RFC 6409 and RFC 8314 unless one is named; the login is decoded."""
    server = read(url, sender)
    assert (server.host, server.port, server.secured, server.username, server.password) == expected
    assert not server.trusted


def test_the_sender_may_have_a_name() -> None:
    """One in the address counts before the other."""
    named = read("smtp://localhost?from=Rooms%20%3Crooms@example.com%3E", "else@example.com").sender
    assert (named.display_name, named.addr_spec) == ("Rooms", "rooms@example.com")
    assert read("smtp://localhost", '"The House" <house@example.com>').sender.display_name == "The House"


@pytest.mark.parametrize(
    ("url", "sender", "said"),
    [
        ("mail.example.com", "a@b.example", "must look like"),
        ("smtp://mail.example.com", None, "needs a sender"),
        ("smtp://mail.example.com", "nobody", "no e-mail address"),
        ("smtp://mail.example.com", "a@b.example\nBcc: c@d.example", "no e-mail address"),
        ("smtp://mail.example.com:port", "a@b.example", "port"),
        ("smtp://user@mail.example.com", "a@b.example", "user and a password"),
        ("smtp://mail.example.com?tls=no", "a@b.example", "?from="),
        (f"smtp://user:{SECRET}@mail.example.com/inbox", "a@b.example", ""),
    ],
)
def test_what_is_wrong_is_said_without_the_address(url: str, sender: str | None, said: str) -> None:
    """It may hold a password, and the line is printed."""
    with pytest.raises(ValueError, match=r"\w") as refused:
        read(url, sender)
    assert said in str(refused.value)
    assert "ss/word" not in str(refused.value)


def test_a_password_is_in_no_representation() -> None:
    """It is logged by nobody."""
    assert "s3cret" not in repr(read("smtp://user:s3cret@localhost", "a@b.example"))
