"""Lines about people: who they are, and which groups they are in."""

import re

from core.domain.imports import RefusedLine, Verdict
from core.domain.lengths import COUNTS, cut
from core.domain.people.identity import Identity
from core.domain.people.member import Role
from core.domain.people.names import NameKind
from core.domain.sheets import Facts, Line, Value, wrong
from core.use_cases.transfer.known import checked_zone, fitting
from core.use_cases.transfer.lines import Lines, Work, changes, given

COLUMNS = (
    *("name", "role", "zone", "language", "joined", "left", "name_kind", "name_from", "zone_chosen", "language_chosen"),
    *("role_chosen", "removed", "suspended"),
)
DECIDED = ("left", "removed", "suspended")
"""What becomes of somebody who is here is decided by name, with a look at what they hold, and never by a line."""
LANGUAGE = re.compile(r"[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8})*")
"""A language tag, as far as RFC 5646 matters here."""
ACCOUNT_PARTS = 3


class PeopleLines(Lines):
    """
    People: known by an account, or by their name where a line names no account.

    Nobody is made to leave by a line, because what they hold would be left behind.
    """

    def __init__(self, work: Work) -> None:
        self._work = work
        self._before = {name: list(ids) for name, ids in work.known.by_name.items()}
        self._new: list[tuple[Facts, tuple[str, ...], int | None]] = []
        self._changed: dict[int, Facts] = {}
        self._accounts: list[tuple[int, str, int]] = []
        self._numbers: set[int] = set()
        self._owners = {each for each, facts in work.known.people.items() if self._owns(facts)}
        self._claimed: dict[str, int] = {}
        self._joined: dict[int, int] = {}

    @staticmethod
    def _owns(facts: Facts) -> bool:
        return facts["role"] == Role.OWNER and facts["left"] is None

    def take(self, line: Line) -> None:
        """Add a person, or change what the line has columns for."""
        name, known = cut(str(line.facts["name"])), self._work.known
        accounts, number = self._named(line), line.facts.get("number")
        if isinstance(number, int) and number in self._numbers:
            raise RefusedLine(wrong("numbered-twice", number=number))
        member = self._who(name, accounts, numbered=isinstance(number, int))
        before = known.people[member] if member is not None else None
        after = self._checked({**given(before or self._as_new(), *COLUMNS), **self._given(line.facts), "name": name})
        if before is not None and given(after, *DECIDED) != given(before, *DECIDED):
            raise RefusedLine(wrong("leaving", name=name))
        if before is not None and after["role"] != before["role"] and "role_chosen" not in line.facts:
            # Else the person's platform would say otherwise the next time.
            after["role_chosen"] = True
        if isinstance(number, int):
            self._numbers.add(number)
            if isinstance(into := line.facts.get("joined_into"), int):
                self._joined[number] = into
        further = tuple(each for each in accounts if each not in known.by_account)
        self._claimed.update(dict.fromkeys(accounts, line.number))
        if member is None or before is None:
            self._new.append((after, accounts, number if isinstance(number, int) else None))
            self._work.found(line, Verdict.ADDED, name)
            return
        self._know(member, number)
        changed = dict(changes(given(before, *COLUMNS), after))
        if further:
            changed["accounts"] = (before["accounts"], accounts)
            self._accounts += [(member, each, line.number) for each in further]
        if len(changed) > len(further[:1]):
            self._changed[member] = after
        known.people[member] = {**before, **after}
        self._work.found(line, Verdict.CHANGED if changed else Verdict.SAME, name, changed)

    def _know(self, member: int, number: Value) -> None:
        called = self._before.get(str(self._work.known.people[member]["name"]).lower(), [])
        if member in called:
            called.remove(member)
        if isinstance(number, int):
            self._work.known.by_number[number] = member

    def _named(self, line: Line) -> tuple[str, ...]:
        accounts = line.facts.get("accounts") or ()
        said = tuple(map(str, accounts)) if isinstance(accounts, tuple) else ()
        for each in said:
            if each.count(":") < ACCOUNT_PARTS - 1 or not all(each.split(":", 2)):
                raise RefusedLine(wrong("bad-account", account=each))
            if each in self._claimed:
                raise RefusedLine(wrong("account-twice", account=each, line=self._claimed[each]))
        if len({each.split(":")[0] for each in said}) < len(said):
            raise RefusedLine(wrong("two-accounts"))
        return said

    def _who(self, name: str, accounts: tuple[str, ...], *, numbered: bool) -> int | None:
        known = self._work.known
        found = {known.by_account[each] for each in accounts if each in known.by_account}
        if len(found) > 1:
            raise RefusedLine(wrong("accounts-of-several", name=name))
        if found or accounts:
            return next(iter(found), None)
        called = self._before.get(name.lower(), [])
        bare = [each for each in called if not known.people[each]["accounts"]] or called
        if len(bare) > 1 and not numbered:
            raise RefusedLine(wrong("several-called", name=name))
        return bare[0] if bare else None

    def _as_new(self) -> Facts:
        new: dict[str, Value] = dict.fromkeys(COLUMNS)
        kind, role = NameKind.GIVEN.value, Role.MEMBER.value
        return {
            **new,
            "role": role,
            "joined": self._work.now,
            "name_kind": kind,
            **dict.fromkeys(("zone_chosen", "language_chosen", "role_chosen", "removed"), False),
        }

    @staticmethod
    def _given(facts: Facts) -> Facts:
        kept = {"role", "joined", "name_kind", "zone_chosen", "language_chosen", "role_chosen", "removed"}
        return {name: value for name, value in given(facts, *COLUMNS).items() if value is not None or name not in kept}

    def _checked(self, facts: Facts) -> dict[str, Value]:
        role, kind, language = (str(facts[name] or "").lower() for name in ("role", "name_kind", "language"))
        for column, value, choices in (("role", role, Role), ("name_kind", kind, NameKind)):
            if value not in set(choices):
                raise RefusedLine(wrong("unknown-choice", column=column, value=value, choices=", ".join(choices)))
        if language and not LANGUAGE.fullmatch(language):
            raise RefusedLine(wrong("bad-language", language=language))
        zone = checked_zone(facts["zone"]) if facts["zone"] is not None else None
        moments = {name: self._work.known.moment(facts[name]) for name in ("joined", "left", "suspended")}
        if facts["removed"] and moments["left"] is None:
            raise RefusedLine(wrong("empty-cell", column="left"))
        return {**facts, **moments, "role": role, "name_kind": kind, "zone": zone}

    def waiting(self) -> int:
        """Rows."""
        return len(self._new) + len(self._changed) + len(self._accounts)

    async def write(self) -> None:
        """Add or change people, and give them their accounts."""
        ids = await self._work.writer.new_members(len(self._new)) if self._new else []
        rows = [{**facts, "id": member} for member, facts in self._changed.items()]
        for member, (facts, accounts, number) in zip(ids, self._new, strict=True):
            rows.append({**facts, "id": member})
            self._work.known.add_person(member, facts, ())
            self._accounts += [(member, each, 0) for each in accounts]
            if number is not None:
                self._work.known.by_number[number] = member
        if rows:
            await self._work.writer.members([{**row, "left_at": row["left"]} for row in rows])
        if self._accounts:
            await self._give()
        self._new.clear()
        self._changed.clear()
        self._accounts.clear()

    async def _give(self) -> None:
        parted = [(member, Identity(*account.split(":", 2))) for member, account, _ in self._accounts]
        elsewhere = await self._work.writer.taken_elsewhere(identity for _, identity in parted)
        if elsewhere:
            raise RefusedLine(wrong("account-elsewhere", account=str(next(iter(elsewhere)).route)))
        rows = [
            {
                "platform": each.platform,
                "workspace": each.workspace,
                "external_id": each.external_id,
                "member_id": member,
            }
            for member, each in parted
        ]
        await self._work.writer.identities(rows, at=self._work.now)
        for member, account, _ in self._accounts:
            self._work.known.by_account[account] = member

    async def end(self) -> None:
        """Note which membership was joined into which; refuse to leave the organization without an owner."""
        known = self._work.known
        for number, into in self._joined.items():
            if number not in known.by_number or into not in known.by_number:
                raise RefusedLine(wrong("unknown-person", name=f"#{into}"))
        ids = [(known.by_number[number], known.by_number[into]) for number, into in self._joined.items()]
        if ids:
            await self._work.writer.join_members([{"id": one, "joined_into": into} for one, into in ids])
        if self._owners and not any(map(self._owns, self._work.known.people.values())):
            raise RefusedLine(wrong("no-owner"))


class GroupLines(Lines):
    """Who is in which group, and where it sits; a group without a person is only made."""

    def __init__(self, work: Work) -> None:
        self._work = work
        self._groups: dict[str, str] = {}
        self._rows: list[tuple[str, int]] = []
        self._put: set[tuple[str, int]] = set()
        self._seats: dict[str, tuple[int, ...]] = {}

    def take(self, line: Line) -> None:
        """Put a person into a group, and seat it where the line names units."""
        name, person, known = str(line.facts["group"]), line.facts.get("person"), self._work.known
        fitting("group", name)
        key = name.lower()
        member = known.person(person) if person is not None else None
        group = known.groups.get(key)
        new = group is None and key not in self._groups
        if new:
            self._groups[key] = name
        joins = (
            member is not None
            and (key, member) not in self._put
            and (group is None or (group, member) not in known.in_groups)
        )
        if member is not None and joins:
            self._put.add((key, member))
            self._rows.append((key, member))
        seats = self._seated(line)
        before = known.seated.get(group, ()) if group is not None else ()
        sits = bool(seats) and seats != before
        if sits:
            self._seats[key] = seats
        if sits and not (new or joins):
            changed = {"units": (known.called_units(before), known.called_units(seats))}
            self._work.found(line, Verdict.CHANGED, name, changed)
        else:
            self._work.found(line, Verdict.ADDED if new or joins else Verdict.SAME, name)

    def _seated(self, line: Line) -> tuple[int, ...]:
        """Return the units that a line names, each once; refuses a line with too many, or one that is not here."""
        said = line.facts.get("units")
        named = said if isinstance(said, tuple) else ()
        units = tuple(dict.fromkeys(map(self._work.known.unit_called, named)))
        if len(units) > COUNTS["seats"]:
            raise RefusedLine(wrong("too-many", what="units", most=COUNTS["seats"]))
        return units

    def waiting(self) -> int:
        """Rows."""
        return len(self._groups) + len(self._rows) + len(self._seats)

    async def write(self) -> None:
        """Make the groups, then seat them and put people into them."""
        known = self._work.known
        missing = [{"name": name} for key, name in self._groups.items() if key not in known.groups]
        if missing:
            known.groups.update(await self._work.writer.groups(missing))
        rows = [{"group_id": known.groups[key], "member_id": member} for key, member in self._rows]
        if rows:
            await self._work.writer.group_members(rows)
        seats = {known.groups[key]: units for key, units in self._seats.items()}
        if seats:
            await self._work.writer.seat_groups(
                [{"group_id": group, "unit_ids": units} for group, units in seats.items()]
            )
            known.seated.update(seats)
        self._rows.clear()
        self._seats.clear()
