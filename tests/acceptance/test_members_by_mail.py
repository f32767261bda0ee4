"""Members who are told things by e-mail as well: the address is proved first, and ended by a word or a press."""

import re
from collections.abc import AsyncIterator
from urllib.parse import urlsplit

import httpx
import pytest
from icalendar import Calendar

from adapters.web.app import web_app
from tests.acceptance.people import Stage, Visitor
from tests.mailbox import Mailbox, serving, text_of

MAIL = "jonas@example.com"
CODE = re.compile(r"email ([A-Z2-9]{8})")


@pytest.fixture
async def mailbox(stage: Stage) -> AsyncIterator[Mailbox]:
    """Give Bellhop a mail server, as a restart with SMTP_URL does."""
    async with serving() as box:
        await stage.stop()
        stage.smtp_url = box.url
        await stage.start()
        yield box


async def code_sent(mailbox: Mailbox, stage: Stage) -> str:
    """Return the code that was sent last."""
    await stage.passes(seconds=3)
    found = CODE.search(text_of(mailbox.to(MAIL)[-1]))
    assert found is not None
    return found[1]


async def proved(jonas: Visitor, stage: Stage, mailbox: Mailbox) -> None:
    """Have an address proved."""
    asked = await jonas.says(f"email me at {MAIL}")
    assert f"I’m sending a code to {MAIL}" in asked.text
    code = await code_sent(mailbox, stage)
    assert "From now on" in (await jonas.says(f"email {code.lower()}")).text


async def test_what_is_booked_comes_by_e_mail_as_well(jonas: Visitor, stage: Stage, mailbox: Mailbox) -> None:
    """The booking with its event, the reminder and the door code, each after the chat has it."""
    await proved(jonas, stage, mailbox)
    await jonas.presses(await jonas.says("atlas tomorrow 3-4pm"), "Confirm")
    await stage.passes(seconds=3)
    receipt = mailbox.to(MAIL)[-1]
    assert "Atlas · Tue 24 Nov, 15:00–16:00" in receipt["Subject"]
    [file] = receipt.iter_attachments()
    [event] = Calendar.from_ical(file.get_content()).events
    assert "METHOD" not in str(file.get_content())
    assert event["STATUS"] == "CONFIRMED"

    await stage.passes(days=1, hours=2, minutes=46)
    await jonas.sees("the door code comes then")
    # The letter follows once it is written that the chat has it.
    await stage.passes(seconds=3)
    assert "15:00" in mailbox.to(MAIL)[-1]["Subject"] + text_of(mailbox.to(MAIL)[-1])
    await stage.passes(minutes=5)
    code = re.search(r"\d{3}.\d{3}", (await jonas.sees("Door code")).text)
    assert code is not None
    await stage.passes(seconds=3)
    assert code[0] in mailbox.to(MAIL)[-1]["Subject"] + text_of(mailbox.to(MAIL)[-1])
    assert len(mailbox.to(MAIL)) == 4


async def test_nothing_but_the_code_goes_to_an_address_before_it_is_proved(
    jonas: Visitor, stage: Stage, mailbox: Mailbox
) -> None:
    """A wrong code is counted, the right one is good once, and later it is over."""
    await jonas.says(f"email me at {MAIL}")
    code = await code_sent(mailbox, stage)
    await jonas.presses(await jonas.says("atlas tomorrow 3-4pm"), "Confirm")
    await stage.passes(seconds=3)
    assert len(mailbox.arrived) == 1
    wrong = await jonas.says("email 22222222")
    assert "4 tries are left" in wrong.text
    for _ in range(4):
        await jonas.says("email 22222222")
    assert "no code to enter" in (await jonas.says(f"email {code}")).text

    await jonas.says(f"email me at {MAIL}")
    late = await code_sent(mailbox, stage)
    await stage.passes(minutes=31)
    assert "no code to enter" in (await jonas.says(f"email {late}")).text


@pytest.mark.usefixtures("mailbox")
async def test_codes_are_sent_to_nobody_without_end(jonas: Visitor, stage: Stage) -> None:
    """Three within an hour, to whomever; stopping in between does not start anew."""
    for number in range(3):
        await jonas.says(f"email me at other{number}@example.com")
        await jonas.says("no more emails")
    assert "3 codes" in (await jonas.says(f"email me at {MAIL}")).text
    await stage.passes(minutes=61)
    assert "sending a code" in (await jonas.says(f"email me at {MAIL}")).text


async def test_it_ends_by_a_word_and_by_the_link_in_each_letter(jonas: Visitor, stage: Stage, mailbox: Mailbox) -> None:
    """Looking at the link changes nothing; one press does, as RFC 8058 has it."""
    await proved(jonas, stage, mailbox)
    await jonas.presses(await jonas.says("atlas tomorrow 3-4pm"), "Confirm")
    await stage.passes(seconds=3)
    letter = mailbox.to(MAIL)[-1]
    assert letter["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
    path = urlsplit(letter["List-Unsubscribe"].strip("<>")).path
    app = web_app(routes=stage.bellhop.routes(), readiness=stage.bellhop.readiness)
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://bellhop") as browser:
        assert "<form" in (await browser.get(path)).text
        assert f"E-mail: {MAIL}" in (await jonas.says("settings")).text
        assert (await browser.post(path, data={"List-Unsubscribe": "One-Click"})).status_code == 200
        assert (await browser.post("/mail/off/nothing")).status_code == 404
    assert "E-mail: none" in (await jonas.says("settings")).text
    assert "You get no e-mails" in (await jonas.says("no more emails")).text


async def test_an_address_at_which_nothing_arrives_is_told_in_the_chat(
    jonas: Visitor, stage: Stage, mailbox: Mailbox
) -> None:
    """Once; the chat goes on as before."""
    await proved(jonas, stage, mailbox)
    mailbox.refusals[MAIL] = "550 5.1.1 gone"
    await jonas.presses(await jonas.says("atlas tomorrow 3-4pm"), "Confirm")
    await stage.passes(seconds=3)
    await stage.passes(seconds=3)
    await jonas.sees(f"My e-mails no longer reach {MAIL}")
    await stage.passes(days=1, hours=2, minutes=46)
    await jonas.sees("the door code comes then")
    assert await stage.count("SELECT count(*) FROM messages WHERE kind = 'address_lost'") == 1


async def test_without_a_mail_server_nobody_is_asked_for_a_code(jonas: Visitor) -> None:
    """It is said who can turn it on."""
    assert "No e-mail goes out from here yet" in (await jonas.says(f"email me at {MAIL}")).text


@pytest.mark.in_turn
@pytest.mark.parametrize(
    ("wants", "ends"),
    [
        (f"my email is {MAIL}", "stop emails"),
        (f"schreib mir auch an {MAIL}", "keine E-Mails mehr"),
        (f"écris-moi à {MAIL}", "plus d’e-mails"),
        (f"escríbeme también a {MAIL}", "no más correos"),
        (f"scrivimi a {MAIL}", "niente più e-mail"),
    ],
)
@pytest.mark.usefixtures("mailbox")
async def test_it_is_wanted_and_ended_in_every_language(jonas: Visitor, wants: str, ends: str) -> None:
    """However it is said."""
    assert "sending a code" in (await jonas.says(wants)).text
    assert "no more e-mails" in (await jonas.says(ends)).text
