"""The parts of a document: each rule and each quota alone, with its value in force and where that comes from."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import cast

from core.domain.resources.catalogue import Catalogue
from core.domain.resources.resource import Kind
from core.domain.rules.built_in import BUILT_IN
from core.domain.rules.policy import Layer, Level, Policy, Rules
from core.values import ResourceId

_DEFAULTS = Policy()


@dataclass(frozen=True, slots=True)
class Part:
    """One rule of a document: a field of `Rules`, and the name of the quota where the field is `quotas`."""

    field: str
    quota: str | None = None


@dataclass(frozen=True, slots=True)
class Ruled:
    """A value in force, and the document that says it; None if no document does, so that the general value applies."""

    value: object
    origin: Layer | None


@dataclass(frozen=True, slots=True)
class Changed:
    """What a change did to one part of a document: the value in force before, and the one after."""

    part: Part
    before: Ruled
    after: Ruled


@dataclass(frozen=True, slots=True)
class Outcome:
    """A document after a change; `version` is the one that the change made, None if there was nothing to write."""

    document: Layer
    version: int | None
    parts: tuple[Changed, ...]


def parts_of(rules: Rules) -> dict[Part, object]:
    """Return every rule and every quota of a document by itself."""
    alone: dict[Part, object] = {Part(name): value for name, value in rules.items() if name != "quotas"}
    return {**alone, **{Part("quotas", name): quota for name, quota in rules.get("quotas", {}).items()}}


def rules_of(parts: Mapping[Part, object]) -> Rules:
    """Return the document with these parts."""
    rules = {part.field: value for part, value in parts.items() if part.quota is None}
    quotas = {part.quota: quota for part, quota in parts.items() if part.quota is not None}
    return cast("Rules", {**rules, "quotas": quotas} if quotas else rules)


def differing(before: Rules, after: Rules) -> tuple[Part, ...]:
    """Return the parts that one of two documents says otherwise than the other, or alone."""
    old, new = parts_of(before), parts_of(after)
    # None is a value of many rules, so that a part that is absent is told from one that is None.
    return tuple(part for part in {**old, **new} if (part in old, old.get(part)) != (part in new, new.get(part)))


def in_force(part: Part, documents: Sequence[Layer]) -> Ruled:
    """Return the value that counts where these documents apply, the farthest given first; no quota is None."""
    for document in reversed(documents):
        said = parts_of(document.rules)
        if part in said:
            return Ruled(said[part], document)
    return Ruled(getattr(_DEFAULTS, part.field) if part.quota is None else None, None)


def documents_over(level: Level, subject: str, catalogue: Catalogue) -> list[Layer]:
    """
    Return the documents that apply to a subject of rules, the farthest first, its own last.

    The sites' documents apply to a kind only where there is one site: with several, each may say something else.
    """
    keys, built_in = [(Level.ORGANIZATION, "")], list[Layer]()
    if level is Level.SITE:
        keys.append((level, subject))
    elif level is Level.KIND:
        keys += [(Level.SITE, str(site.id)) for site in catalogue.sites] if len(catalogue.sites) == 1 else []
        keys.append((level, subject))
        built_in.append(BUILT_IN[Kind(subject)])
    elif level is Level.RESOURCE:
        resource = catalogue.resource(ResourceId(int(subject)))
        keys += [(Level.SITE, str(resource.site.id)), (Level.KIND, resource.kind), (level, subject)]
        built_in.append(BUILT_IN[resource.kind])
    known = {(str(layer.level), layer.subject): layer for layer in catalogue.layers}
    return [*built_in, *(known[key] for of, name in keys if (key := (str(of), str(name))) in known)]


def compared(named: Sequence[Part], catalogue: Catalogue, *, before: Layer, after: Layer) -> tuple[Changed, ...]:
    """Return what is in force of each part with one version of a document, and with another."""
    others = [each for each in catalogue.layers if (each.level, each.subject) != (before.level, before.subject)]
    old, new = (
        documents_over(each.level, each.subject, replace(catalogue, layers=(*others, each))) for each in (before, after)
    )
    return tuple(Changed(part, in_force(part, old), in_force(part, new)) for part in named)
