"""What rules and quotas can be about: the whole house, a site, a kind, one resource."""

from collections.abc import Iterator
from dataclasses import dataclass

from adapters.chat.asker import Asker
from core.domain.resources.resource import Kind, Resource
from core.domain.rules.policy import Level


@dataclass(frozen=True, slots=True)
class Subject:
    """One of them, as the asker calls it; `subject` is how its document is kept."""

    level: Level
    subject: str
    name: str
    resource: Resource | None = None


def subjects(asker: Asker) -> Iterator[Subject]:
    """Yield everything that rules can be about, the widest first."""
    words, catalogue = asker.words, asker.catalogue
    yield Subject(Level.ORGANIZATION, "", asker.member.organization_name)
    for site in catalogue.sites:
        yield Subject(Level.SITE, str(site.id), site.name)
    for kind in Kind:
        yield Subject(Level.KIND, kind, words.say(f"kinds-{kind}"))
    for resource in catalogue.resources:
        yield Subject(Level.RESOURCE, str(resource.id), resource.name, resource)
