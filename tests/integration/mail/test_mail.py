"""Letters to a real SMTP server: encrypted, logged in, refused for now or for good, and never in clear to others."""

import ssl
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509.oid import NameOID
from structlog.testing import capture_logs

from adapters.chat.incoming import Sender
from adapters.chat.platform import Address, TryLater, Undeliverable
from adapters.chat.replies import Button, File, Layout, Reply
from adapters.chat.throttle import Throttle
from adapters.mail.checkup import Checkup, checkup
from adapters.mail.platform import Mail
from adapters.mail.server import Server, read
from adapters.wording.marks import BOLD, PLAIN
from core.domain.guests import POST
from tests.mailbox import LOGIN, Mailbox, html_of, serving, text_of
from tests.stage import MONDAY_NOON, ManualClock

ANNA = "anna@example.com"
EVER = (datetime(2000, 1, 1, tzinfo=UTC), datetime(2100, 1, 1, tzinfo=UTC))
"""For how long a certificate is good: libraries ask the machine's own clock."""


def mail_to(server: Server, tls: ssl.SSLContext | None = None) -> Mail:
    """Return the way out to that server, as fast as it goes."""
    mail = Mail(server, ManualClock(), Throttle(paced=False))
    return mail if tls is None else replace(mail, tls=tls)


async def tell(mail: Mail, reply: Reply, to: str = ANNA) -> None:
    """Send a reply to somebody."""
    await mail.turn(to, workspace=mail.workspace)
    await mail.tell(reply, workspace=POST.workspace, user=to)


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> tuple[ssl.SSLContext, ssl.SSLContext]:
    """Make a certificate for localhost that nobody else trusts; return the server's context, and one that trusts it."""
    folder: Path = tmp_path_factory.mktemp("tls")
    key, name = (
        ec.generate_private_key(ec.SECP256R1()),
        x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "localhost")]),
    )
    made = (
        x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number(), *EVER)
        .add_extension(x509.SubjectAlternativeName([x509.DNSName("localhost")]), critical=False)
        .sign(key, SHA256())
    )
    pem, secret = folder / "cert.pem", folder / "key.pem"
    pem.write_bytes(made.public_bytes(Encoding.PEM))
    secret.write_bytes(key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(pem, secret)
    return context, ssl.create_default_context(cafile=str(pem))


def of(box: Mailbox, *, host: str = "localhost", login: bool = False) -> Server:
    """Return how the mailbox is reached."""
    server = read(f"smtp://{host}:{box.port}", "Bellhop <rooms@bellhop.example>")
    return replace(server, username=LOGIN.login.decode(), password=LOGIN.password.decode()) if login else server


async def test_a_letter_goes_out_encrypted_and_logged_in(certificate: tuple[ssl.SSLContext, ssl.SSLContext]) -> None:
    """STARTTLS is taken where it is offered, and the certificate is verified."""
    ours, trusting = certificate
    async with serving(tls=ours, login=True) as box:
        await tell(mail_to(of(box, login=True), trusting), Reply(("Hello", "World")))
        assert [each["Subject"] for each in box.arrived] == ["Hello"]
        with pytest.raises(TryLater):
            await tell(mail_to(of(box, login=True)), Reply(("Hello",)))
        assert len(box.arrived) == 1


async def test_a_wrong_login_loses_no_letter(
    certificate: tuple[ssl.SSLContext, ssl.SSLContext], caplog: pytest.LogCaptureFixture
) -> None:
    """It is tried again when that is mended; nothing of the login or the address is in the reason or the log."""
    ours, trusting = certificate
    async with serving(tls=ours, login=True) as box:
        wrong = replace(of(box, login=True), password="n0t-th1s")
        with pytest.raises(TryLater) as later:
            await tell(mail_to(wrong, trusting), Reply(("Hello",)))
    assert (str(later.value), later.value.limited) == ("SMTP 535", False)
    assert not any(each in caplog.text for each in ("n0t-th1s", ANNA))


async def test_nothing_goes_to_another_machine_in_clear(certificate: tuple[ssl.SSLContext, ssl.SSLContext]) -> None:
    """Without STARTTLS there is no letter; a server on this machine may do without."""
    _, trusting = certificate
    async with serving() as box:
        # The same machine by an address that is not known as its own.
        elsewhere = replace(of(box), host="127.1")
        assert not elsewhere.trusted
        with pytest.raises(TryLater, match="SMTP: SMTPException"):
            await tell(mail_to(elsewhere, trusting), Reply(("Hello",)))
        assert box.arrived == []
        assert of(box).trusted
        await tell(mail_to(of(box)), Reply(("Hello",)))
        assert len(box.arrived) == 1


async def test_the_machines_authorities_are_read_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Not again for each letter: nothing else goes on meanwhile."""
    async with serving() as box:
        mail = mail_to(of(box))
        monkeypatch.setattr(ssl, "create_default_context", lambda: pytest.fail("read again"))
        await tell(mail, Reply(("Hello",)))
        await tell(mail, Reply(("Hello again",)))
    assert len(box.arrived) == 2


@pytest.mark.parametrize(
    ("answer", "person"),
    [
        ("550 5.1.1 nobody of that name", True),
        ("551 gone", True),
        ("553 not here", True),
        ("554 5.1.10 takes no mail", True),
        ("521 no mail", False),
        ("552 5.2.2 full", False),
    ],
)
async def test_a_recipient_who_is_refused_for_good(answer: str, *, person: bool) -> None:
    """It says so, by the number alone."""
    async with serving() as box:
        box.refusals[ANNA] = answer
        with pytest.raises(Undeliverable) as never:
            await tell(mail_to(of(box)), Reply(("Hello",)))
    assert (str(never.value), never.value.person) == (f"SMTP {answer[:3]}", person)


@pytest.mark.parametrize(("answer", "limited"), [("451 greylisted", False), ("452 full", False), ("421 busy", True)])
async def test_a_recipient_who_is_refused_for_now(answer: str, *, limited: bool) -> None:
    """It is tried again; only a server that takes nothing at all holds up the others."""
    async with serving() as box:
        box.refusals[ANNA] = answer
        with pytest.raises(TryLater) as later:
            await tell(mail_to(of(box)), Reply(("Hello",)))
    assert (str(later.value), later.value.limited) == (f"SMTP {answer[:3]}", limited)


async def test_a_letter_that_is_refused_as_a_whole() -> None:
    """The same letter is not sent again; the person may get others."""
    async with serving() as box:
        box.data_refusal = "554 5.6.0 cannot read that"
        with pytest.raises(Undeliverable) as never:
            await tell(mail_to(of(box)), Reply(("Hello",)))
    assert (str(never.value), never.value.person) == ("SMTP 554", False)


@pytest.mark.parametrize("answer", ["554 5.7.1 looks like spam", "550 relaying denied", "550 5.7.26 no SPF"])
@pytest.mark.parametrize("at_recipient", [True, False])
async def test_what_a_server_forbids_is_the_operators_to_mend(answer: str, *, at_recipient: bool) -> None:
    """The letter waits until it is, and the log says so without an address."""
    async with serving() as box:
        if at_recipient:
            box.refusals[ANNA] = f"{answer} <{ANNA}>"
        else:
            box.data_refusal = f"{answer} <{ANNA}>"
        with capture_logs() as logged, pytest.raises(TryLater) as later:
            await tell(mail_to(of(box)), Reply(("Hello",)))
    assert (str(later.value), later.value.limited) == (f"SMTP {answer[:3]}", False)
    assert [(each["log_level"], each["event"]) for each in logged] == [("error", "mail server forbids")]
    assert ANNA not in str(logged)


async def test_a_server_that_is_away_loses_nothing() -> None:
    """The letter waits."""
    async with serving() as box:
        server = of(box)
    with pytest.raises(TryLater):
        await tell(mail_to(server), Reply(("Hello",)))


async def test_what_is_said_becomes_text_and_html_and_keeps_its_letters() -> None:
    """The first line is the subject, bold stays bold, buttons stay out, and files come along."""
    body = Layout(header="Atlas <4>", news=(f"{BOLD}Ö{PLAIN} & co",), context=("ref K7Q2",))
    reply = Reply(body, rows=((Button("Press", copies="x"),),), file=File("a.csv", b"a;b\r\n", "text/csv"))
    async with serving() as box:
        await tell(mail_to(of(box)), reply)
        await tell(mail_to(of(box)), reply)
        await tell(mail_to(of(box)), replace(reply, key="another reason"))
    first, again, other = box.arrived
    assert first["Subject"] == "Atlas <4>"
    assert text_of(first).splitlines() == ["Ö & co", "ref K7Q2"]
    assert "<p><b>Ö</b> &amp; co</p>" in html_of(first)
    assert [each.get_filename() for each in first.iter_attachments()] == ["a.csv"]
    assert first["Date"].datetime == MONDAY_NOON
    # A program that knows the one shows no second.
    assert first["Message-ID"] == again["Message-ID"]
    assert other["Message-ID"] != first["Message-ID"]


async def test_nothing_arrives_by_it() -> None:
    """It is a way out: nobody is known by it, and nothing that was sent is edited."""
    mail = mail_to(read("smtp://localhost", "a@b.example"))
    address = Address(mail.name, mail.workspace, ANNA, "<1@bellhop.example>")
    with pytest.raises(Undeliverable):
        await mail.repaint(Reply(("Hello",)), address=address)
    assert (await mail.profile(Sender("mail", "smtp", ANNA))).standing == "unknown"


async def test_the_doctor_learns_whether_it_can_be_reached(
    certificate: tuple[ssl.SSLContext, ssl.SSLContext],
) -> None:
    """It logs in and sends nothing."""
    ours, _ = certificate
    async with serving() as box:
        assert await checkup(of(box)) == Checkup(encrypted=False)
        assert box.arrived == []
        server = of(box)
    with pytest.raises(TryLater):
        await checkup(server)
    async with serving(tls=ours) as box:
        # Nobody vouches for its certificate.
        with pytest.raises(TryLater):
            await checkup(of(box))
