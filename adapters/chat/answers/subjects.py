"""Subjects of rules and quotas: the organization, a site, a kind, a resource."""

from collections.abc import Iterator
from dataclasses import dataclass

from adapters.chat.asker import Asker
from adapters.chat.cards.kinds import several_of
from core.domain.resources.resource import Kind, Resource
from core.domain.rules.policy import Layer, Level


@dataclass(frozen=True, slots=True)
class Subject:
    """A subject in the words of the asker; `level` and `subject` are the key of its document."""

    level: Level
    subject: str
    name: str
    resource: Resource | None = None


def subjects(asker: Asker) -> Iterator[Subject]:
    """Yield every subject, the widest first."""
    catalogue = asker.catalogue
    yield Subject(Level.ORGANIZATION, "", asker.member.organization_name)
    for site in catalogue.sites:
        yield Subject(Level.SITE, str(site.id), site.name)
    for kind in Kind:
        yield Subject(Level.KIND, kind, several_of(kind, asker.look))
    for resource in catalogue.resources:
        yield Subject(Level.RESOURCE, str(resource.id), resource.name, resource)


def subject_of(asker: Asker, level: Level, subject: str) -> Subject:
    """Return the subject of a document."""
    return next(each for each in subjects(asker) if (each.level, each.subject) == (level, subject))


def origin_of(asker: Asker, document: Layer | None) -> str:
    """Return where a rule comes from: the name of the document's subject, or that it is built in."""
    if document is None or document.level is Level.BUILT_IN:
        return asker.words.say("origin-built-in")
    return subject_of(asker, document.level, document.subject).name
