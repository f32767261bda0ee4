"""Reply → letter: plain text, the same as HTML, and what a calendar understands as an invitation."""

from collections.abc import Mapping
from datetime import datetime
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime
from hashlib import sha256
from html import escape

from icalendar import Calendar, vCalAddress

from adapters.chat.replies import File, Invites, Reply
from adapters.wording.marks import plain, spans

LONGEST_SUBJECT = 200
"""Characters of a subject; programs show far fewer."""
STYLE = "font-family:system-ui,sans-serif;font-size:15px;line-height:1.5;color:#1d1c1d"


def letter(
    reply: Reply, *, sender: Address, to: str, at: datetime, headers: Mapping[str, str] | None = None
) -> EmailMessage:
    """
    Return a reply as a letter: its first line is the subject, and its buttons stay out.

    The same letter has the same Message-ID, so that a program shows one once that was perhaps sent twice; two for
    different reasons never share one, though they say the same. It says that
    a machine wrote it, RFC 3834, so that no absence note answers it. What people wrote is never part of a header as it
    stands: the subject is one line, and the standard library refuses every other.
    """
    lines = [plain(each) for each in reply.lines]
    made = EmailMessage(policy=SMTP)
    made["From"], made["To"] = sender, Address(addr_spec=to)
    made["Subject"] = " ".join(lines[0].split())[:LONGEST_SUBJECT]
    made["Date"] = format_datetime(at)
    made["Auto-Submitted"], made["X-Auto-Response-Suppress"] = "auto-generated", "All"
    for name, value in (headers or {}).items():
        made[name] = value
    made.set_content("\n".join(lines[1:] or lines) + "\n")
    made.add_alternative(_html(reply), subtype="html")
    content = reply.file.content if reply.file else b""
    if reply.file is not None:
        _add(made, reply.file, sender=sender, to=to, at=at)
    known = sha256("\n".join((to, reply.key, *lines)).encode() + content).hexdigest()[:40]
    made["Message-ID"] = f"<{known}@{sender.domain}>"
    return made


def invitation(content: bytes, invites: Invites, *, sender: Address, to: str, at: datetime) -> bytes:
    """
    Return a calendar as an iTIP message, RFC 5546: from the sender, for one guest, to be taken over or taken out.

    Nothing is to be answered: nobody reads what comes to the sender.
    """
    made = Calendar.from_ical(content)
    made.add("method", invites.method)
    for event in made.events:
        organizer, guest = vCalAddress(f"mailto:{sender.addr_spec}"), vCalAddress(f"mailto:{to}")
        organizer.params["CN"] = invites.by
        guest.params.update({"CUTYPE": "INDIVIDUAL", "ROLE": "REQ-PARTICIPANT", "RSVP": "FALSE"})
        guest.params["PARTSTAT"] = "NEEDS-ACTION"
        event.add("organizer", organizer)
        event.add("attendee", guest)
        # Of the message, and no more of the booking: section 2.1.5 tells two of one SEQUENCE apart by it.
        event.DTSTAMP = at
        if invites.method == "CANCEL":
            event.pop("status", None)
            event.add("status", "CANCELLED")
    return bytes(made.to_ical())


def _add(made: EmailMessage, file: File, *, sender: Address, to: str, at: datetime) -> None:
    """Add a file; an invitation as a further form of the same letter, which programs look for, and as a file."""
    kind, _, subtype = file.media_type.partition("/")
    if file.invites is None:
        made.add_attachment(file.content, maintype=kind, subtype=subtype, filename=file.name)
        return
    content = invitation(file.content, file.invites, sender=sender, to=to, at=at)
    asks = {"method": file.invites.method}
    made.add_alternative(content.decode(), subtype="calendar", cte="base64", params=asks)
    made.add_attachment(content, maintype="application", subtype="ics", filename=file.name)


def _html(reply: Reply) -> str:
    """Return the lines as HTML; everything that people wrote is escaped."""
    said = ("".join(f"<b>{escape(each.text)}</b>" if each.bold else escape(each.text) for each in spans(line))
            for line in reply.lines[1:] or reply.lines)  # fmt: skip
    paragraphs = "\n".join(f"<p>{line}</p>" for line in said)
    return f'<!DOCTYPE html>\n<html>\n<body style="{STYLE}">\n{paragraphs}\n</body>\n</html>\n'
