"""One change of one document of rules."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import cast

from core.domain.people.groups import Filled
from core.domain.people.member import Circle
from core.domain.resources.catalogue import Catalogue
from core.domain.rules.parts import Outcome, Part, compared, parts_of
from core.domain.rules.policy import Layer, Level, Rules


def groups_in(rules: Rules) -> Iterator[str]:
    """Yield the names of the groups that rules name, in lower case."""
    for value in rules.values():
        if isinstance(value, Circle):
            yield from value.groups
    for quota in rules.get("quotas", {}).values():
        if quota.group is not None:
            yield quota.group


def groups_named(catalogue: Catalogue) -> frozenset[str]:
    """Return the names of the groups that the rules of what is here name, in lower case."""
    retired = {str(each.id) for each in catalogue.retired}
    here = (each for each in catalogue.layers if each.level is not Level.RESOURCE or each.subject not in retired)
    return frozenset(group for each in here for group in groups_in(each.rules))


def naming(rules: Rules, called: Mapping[str, str]) -> Rules:
    """Return rules that name groups as they are `called` in the end, in lower case."""
    circles = {
        field: Circle(value.roles, frozenset(called.get(each, each) for each in value.groups))
        for field, value in rules.items()
        if isinstance(value, Circle)
    }
    return cast("Rules", {**rules, **circles})


@dataclass(frozen=True, slots=True)
class RuleChange:
    """
    The rules that a document gets, and those that it leaves to farther documents again.

    `subject` is a site's or a resource's id, a kind, or empty for the organization. `filled` are the groups that are
    made for people whom the rules name.
    """

    level: Level
    subject: str
    said: Rules = field(default_factory=Rules)
    inherited: frozenset[str] = frozenset()
    filled: tuple[Filled, ...] = ()

    def applied(self, rules: Rules) -> Rules:
        """Return the document after the change; a quota replaces only the one of its name."""
        changed = {**rules, **self.said}
        if "quotas" in self.said:
            changed["quotas"] = {**rules.get("quotas", {}), **self.said["quotas"]}
        return cast("Rules", {name: value for name, value in changed.items() if name not in self.inherited})

    def named(self, rules: Rules) -> tuple[Part, ...]:
        """Return the parts of this document that the change names, whether it gives them another value or not."""
        inherited = (part for part in parts_of(rules) if part.field in self.inherited)
        alone = (Part(name) for name in self.inherited if name != "quotas")
        return tuple(dict.fromkeys((*parts_of(self.said), *inherited, *alone)))

    @property
    def groups(self) -> Iterator[str]:
        """The names of all groups that the change mentions and does not make, in lower case."""
        made = {each.name.lower() for each in self.filled}
        yield from (group for group in groups_in(self.said) if group not in made)

    def foreseen(self, catalogue: Catalogue) -> Outcome:
        """Return what the change would do to each rule that it names; nothing is written yet."""
        known = (each for each in catalogue.layers if (each.level, each.subject) == (self.level, self.subject))
        before = next(known, Layer(self.level, self.subject, Rules()))
        after = replace(before, rules=self.applied(before.rules))
        return Outcome(after, None, compared(self.named(before.rules), catalogue, before=before, after=after))
