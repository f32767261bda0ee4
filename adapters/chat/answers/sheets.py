"""Files with lists of what can be booked: looked over line by line, imported by a button, and taken back by another."""

import zipfile
from dataclasses import dataclass, field, replace
from io import BytesIO

from adapters.chat.answers.answer import answer
from adapters.chat.answers.catalogue import all_of
from adapters.chat.answers.proposals import additions
from adapters.chat.asker import Asker
from adapters.chat.cards import buttons, lists
from adapters.chat.cards.sheets import Noted, counted, fault_in_words, line_of
from adapters.chat.intents.catalogue import AddResources
from adapters.chat.intents.sheets import AskSheet, HandIn, ImportFile, TakeImportBack, TakeOut
from adapters.chat.replies import Button, File, Replies, Reply
from adapters.sheets.reading import BadFile, LineReport, lines, sheet_of, source_of
from adapters.sheets.writing import Zip, write_all
from adapters.understanding.commands.resource_facts import wording
from adapters.understanding.commands.resources import Adding, read_lines
from core.domain.imports import Finding, Tally, Verdict
from core.domain.sheets import Sheet
from core.errors import NotAllowed
from core.use_cases.transfer.handed_in import LARGEST, Handed, Read, hand_in, import_file, look_over, take_file_back
from core.use_cases.transfer.take_back import ChangedSince
from core.use_cases.transfer.take_out import taking_out
from core.values import HandedInId

PLACES = (Sheet.RESOURCES, Sheet.UNITS, Sheet.DEPARTURES, Sheet.SITES, Sheet.ATTRIBUTES)
"""The sheets that are imported in chat: what there is to book. People, rules and bookings are imported by command."""
LISTED = 12
"""Lines that are told one by one; the worst come first."""
WRITTEN_LINES = 200
"""Lines of a list without columns, as they would be written in chat."""


@dataclass(slots=True)
class Noticed:
    """What was noticed about a file's lines."""

    noted: list[Noted] = field(default_factory=list)
    unread: int = 0

    def find(self, finding: Finding) -> None:
        """Note what becomes of a line."""
        if finding.verdict is not Verdict.SAME:
            self.noted.append(
                Noted(finding.line, finding.verdict, finding.name, finding.changes, finding.fault, finding.sheet)
            )

    def tell(self, told: LineReport) -> None:
        """Note what cannot be read, or is left out."""
        self.unread += told.refused
        self.noted.append(Noted(told.line, told.verdict, fault=told.fault))

    def read(self, handed: Handed) -> Read:
        """Return the lines of a file; refuses with BadFile."""
        source = source_of(handed.name, handed.content)
        sheet = sheet_of(source, rather=PLACES)
        if sheet not in PLACES:
            raise BadFile(handed.name, "not-here", sheet=sheet)
        return Read(lines(replace(source, sheet=sheet), order=None, said=self.tell), lambda: self.unread)


@answer.register
async def handed_in(intent: HandIn, asker: Asker) -> Replies:
    """Show what importing the file would do, or why it cannot be imported; refuses with NotAllowed."""
    words, content = asker.words, asker.file
    if not asker.member.role.manages:
        raise NotAllowed(asker.member.role)
    if intent.size > LARGEST:
        return (_refused(asker, words.say("import-too-large", most=LARGEST // 1_000)),)
    if content is None:
        return (_refused(asker, words.say("import-not-fetched", file=intent.name)),)
    if (written := _written(content, asker)) is not None:
        return await additions(written, asker)
    noticed, handed = Noticed(), Handed(HandedInId(0), intent.name, content)
    try:
        tally = await look_over(asker.ledger, read=noticed.read(handed), by=asker.member, tell=noticed.find)
    except BadFile as bad:
        fault = fault_in_words(bad.fault, words)
        return (_refused(asker, words.say("import-bad-file", file=intent.name, fault=fault)),)
    return (await _looked_over(asker, handed, tally, noticed),)


async def _looked_over(asker: Asker, handed: Handed, tally: Tally, noticed: Noticed) -> Reply:
    words = asker.words
    refused = tally.of(Verdict.REFUSED) + noticed.unread
    if refused:
        head = words.say("import-refused", file=handed.name, count=refused)
        return Reply((head, *_lines(asker, noticed)), ((_how(asker), all_of(words)),))
    if not tally.of(Verdict.ADDED) + tally.of(Verdict.CHANGED):
        return Reply((words.say("import-same", file=handed.name), *_lines(asker, noticed)), ((all_of(words),),))
    kept = await hand_in(asker.ledger, name=handed.name, content=handed.content, by=asker.member)
    head = words.say("import-preview", file=handed.name, counts=counted(tally, words))
    do = buttons.button(words.say("button-import"), ImportFile(kept.id), "primary")
    return Reply((head, *_lines(asker, noticed)), ((do, _how(asker), all_of(words)),))


@answer.register
async def imported(intent: ImportFile, asker: Asker) -> Replies:
    """Import the file, or say which lines can no longer be imported; refuses as `import_file` does."""
    words, noticed = asker.words, Noticed()
    handed, tally = await import_file(
        asker.ledger, file=intent.file, read=noticed.read, by=asker.member, tell=noticed.find
    )
    if not handed.imported:
        return (await _looked_over(asker, handed, tally, noticed),)
    if handed.undone:
        return (_taken_back(asker, handed),)
    counts = counted(tally, words)
    said = words.say("import-done", file=handed.name, counts=counts) if counts else None
    head = said or words.say("import-done-before", file=handed.name)
    undo = buttons.undoing(words.say("button-undo"), TakeImportBack(intent.file))
    return (Reply((head,), ((undo, all_of(words)),)),)


@answer.register
async def taken_back(intent: TakeImportBack, asker: Asker) -> Replies:
    """Take the import back, or name what stands in the way; refuses as `take_file_back` does."""
    words = asker.words
    try:
        back = await take_file_back(asker.ledger, file=intent.file, by=asker.member, later=bool(intent.later))
    except ChangedSince as since:
        named = list(dict.fromkeys(name or "" for _, name in since.what if name))
        said = [words.say("import-changed-since", names=lists.names(named, words), count=len(named))]
        row: tuple[Button, ...] = (all_of(words),)
        if since.first:
            said.append(words.say("import-later", files=lists.names(since.first, words), count=len(since.first)))
            all_back = TakeImportBack(intent.file, later=True)
            row = (buttons.button(words.say("button-import-later", count=len(since.first) + 1), all_back), *row)
        return (Reply(tuple(said), (row,)),)
    return (_taken_back(asker, *back),)


@answer.register
async def asked_sheet(_: AskSheet, asker: Asker) -> Replies:
    """Explain how a file must look; refuses with NotAllowed who may not import any."""
    if not asker.member.role.manages:
        raise NotAllowed(asker.member.role)
    shown = _refused(asker, asker.words.say("import-how"))
    whole = buttons.button(asker.words.say("button-export"), TakeOut())
    return (replace(shown, rows=((*shown.rows[0], whole),)),)


@answer.register
async def taken_out(_: TakeOut, asker: Asker) -> Replies:
    """Send everything that the place has; refuses with NotAllowed or TooManyToTakeOut."""
    whole = BytesIO()
    async with taking_out(asker.ledger, organization=asker.member.organization, by=asker.member) as taken:
        with zipfile.ZipFile(whole, "w") as file:
            await write_all(taken, Zip(file))
    name = f"{asker.local_now:%Y-%m-%d}.zip"
    return (Reply((asker.words.say("export-done"),), file=File(name, whole.getvalue(), "application/zip")),)


def _taken_back(asker: Asker, *back: Handed) -> Reply:
    said = tuple(asker.words.say("import-undone", file=each.name) for each in back)
    return Reply(said, ((all_of(asker.words),),))


def _refused(asker: Asker, said: str) -> Reply:
    words = asker.words
    how = (words.say("import-columns"), words.say("import-example"))
    return Reply((said, *how), ((all_of(words),),))


def _how(asker: Asker) -> Button:
    return buttons.button(asker.words.say("button-import-how"), AskSheet())


def _lines(asker: Asker, noticed: Noticed) -> tuple[str, ...]:
    worst = sorted(noticed.noted, key=lambda each: (each.rank, each.line))
    page = lists.page(worst, lambda each: line_of(each, asker.look), most=LISTED)
    return lists.cut(page, asker.words, rest="list-more")


def _written(content: bytes, asker: Asker) -> AddResources | None:
    """Return what a list without columns would add, line by line as it would be written in chat."""
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return None
    said = [line for each in text.splitlines() if (line := each.strip())]
    if not 0 < len(said) <= WRITTEN_LINES:
        return None
    order = read_lines(said, wording(asker.words.tag, asker.catalogue), strict=False)
    return AddResources(order.drafts) if isinstance(order, Adding) else None
