"""Everything that an organization shares, as it stood in one version."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import cached_property
from itertools import chain, islice
from zoneinfo import ZoneInfo

from core.domain.bookings.booking import Booking
from core.domain.people.member import Member, Role
from core.domain.resources.features import Attribute, Lack, Wanted
from core.domain.resources.kinds import KindName
from core.domain.resources.resource import Kind, Resource, Site, Unit
from core.domain.rules.policy import Claim, Layer, merged
from core.errors import UnknownResource
from core.values import MemberId, OrganizationId, ResourceId, UnitId


@dataclass(frozen=True, slots=True)
class NearMiss:
    """A resource that lacks a part of what was asked for."""

    resource: Resource
    lack: Lack


@dataclass(frozen=True, eq=False)
class Catalogue:
    """The resources of one organization; `version` rises with every change. Catalogues are never compared."""

    organization: OrganizationId
    version: int
    zone: ZoneInfo
    resources: tuple[Resource, ...]
    layers: tuple[Layer, ...] = ()
    """The policy documents that the organization has."""
    hidden: tuple[Resource, ...] = ()
    """Resources that the reader may not find; their own bookings of them can still be shown."""
    retired: tuple[Resource, ...] = ()
    """Resources that nobody can find any more; bookings that are over name them."""
    every_site: tuple[Site, ...] = ()
    """The sites, those at which there is nothing yet as well; the first is where new things are unless it is said."""
    kind_names: Mapping[Kind, KindName] = field(default_factory=dict)
    """The kinds that are called something else here than elsewhere."""
    attributes: tuple[Attribute, ...] = ()
    """The attributes that things can be described by, by name; nothing may have one of them yet."""
    neighbourhoods: Mapping[str, tuple[UnitId, ...]] = field(default_factory=dict)
    """The units among which groups sit, by their names in lower case; units that are retired are left out."""
    discreet: frozenset[MemberId] = frozenset()
    """The members who are named to no third person but those who manage a thing."""

    def seen_by(self, member: Member) -> "Catalogue":
        """Return the part that the member may know of; members with the same view share one object."""
        # Kept by what is hidden, not by member: the names to understand are prepared once for each tuple of resources.
        if not self._restricted:
            return self
        hidden = frozenset(each.id for each in self._restricted if not each.policy.seen(member.role, member.groups))
        if hidden not in self._views:
            seen = tuple(each for each in self.resources if each.id not in hidden)
            rest = tuple(each for each in self.resources if each.id in hidden)
            self._views[hidden] = replace(self, resources=seen, hidden=rest) if rest else self
        return self._views[hidden]

    def resource(self, resource: ResourceId) -> Resource:
        """Return the resource of that id; refuses with UnknownResource."""
        try:
            return self._by_id[resource]
        except KeyError:
            raise UnknownResource(str(resource), ()) from None

    def owner(self, unit: UnitId) -> tuple[Resource, Unit]:
        """Return the unit with the resource that it belongs to; refuses with UnknownResource."""
        try:
            return self._by_unit[unit]
        except KeyError:
            raise UnknownResource(str(unit), ()) from None

    def of(self, booking: Booking) -> tuple[tuple[Resource, Unit], ...]:
        """Return the units of a booking with their resources: its own first, then its companions'."""
        return tuple(self.owner(unit) for unit in (booking.unit, *booking.companions))

    def claims(self, booking: Booking, *, now: datetime) -> tuple[Claim, ...] | None:
        """Return the share that a booking and its companions take of each quota; None if no quota counts them."""
        every = [resource.claims(booking.during, now=now) for resource, _ in self.of(booking)]
        counted = [each for each in every if each is not None]
        return merged(chain.from_iterable(counted)) if counted else None

    def named(self, name: str) -> Resource | None:
        """Return the resource of exactly that name, in any case."""
        return self._by_name.get(name.casefold())

    def fitting(self, wanted: Wanted, *, near: Resource | None = None) -> tuple[Resource, ...]:
        """
        Return the resources that lack nothing, kind by kind.

        Of one kind the smallest come first, of one size those on `near`'s floor.
        """
        here = (near.site.id, near.floor) if near and near.floor else None
        return tuple(
            sorted(
                (each for each in self._of_kind(wanted.kind) if not wanted.lacked_by(each)),
                # The smallest first leaves large rooms to those who need them; nearness only breaks ties.
                key=lambda each: (
                    each.kind.place,
                    each.capacity or 0,
                    (each.site.id, each.floor) != here,
                    each.name.casefold(),
                ),
            )
        )

    def near_misses(self, wanted: Wanted) -> tuple[NearMiss, ...]:
        """Return the resources of the wanted kind that lack something, those that lack least first."""
        misses = (NearMiss(resource, wanted.lacked_by(resource)) for resource in self._of_kind(wanted.kind))
        near = [miss for miss in misses if miss.lack]
        return tuple(sorted(near, key=lambda miss: (miss.lack.weight, *miss.resource.place)))

    @cached_property
    def listed(self) -> tuple[Resource, ...]:
        """The resources as a list shows them: kind by kind, rooms first."""
        return tuple(sorted(self.resources, key=lambda each: each.place))

    @cached_property
    def samples(self) -> tuple[str, ...]:
        """Two names of what everybody may see and book, or fewer, the first of the list: examples name them."""
        open_to_all = (each for each in self.listed if not (each.policy.seen_by or each.policy.bookable_by))
        return tuple(each.name for each in islice(open_to_all, 2))

    @cached_property
    def asks(self) -> bool:
        """Whether anything needs an approval."""
        return any(each.policy.approvers is not None for each in (*self.resources, *self.hidden))

    @cached_property
    def certificates(self) -> frozenset[str]:
        """The certificates that anything needs."""
        return frozenset[str]().union(*(each.policy.needs for each in self.resources))

    @cached_property
    def managed(self) -> tuple[Resource, ...]:
        """The resources, retired ones too, that have managers besides owners and admins."""
        return tuple(each for each in (*self.resources, *self.retired) if each.policy.managers is not None)

    def run_by(self, role: Role, groups: frozenset[str]) -> bool:
        """Whether somebody of that role, in those groups, runs the place or manages anything of it."""
        return role.manages or any(each.policy.managed(role, groups) for each in self.managed)

    @cached_property
    def floors(self) -> bool:
        """Whether there is more than one floor to tell apart."""
        return len({(each.site.id, each.floor) for each in self.resources}) > 1

    def _of_kind(self, kind: Kind | None) -> Iterator[Resource]:
        return (each for each in self.resources if kind is None or each.kind is kind)

    @cached_property
    def sites(self) -> tuple[Site, ...]:
        """The sites at which there is anything, each once."""
        return tuple({resource.site.id: resource.site for resource in self.resources}.values())

    @cached_property
    def _by_unit(self) -> dict[UnitId, tuple[Resource, Unit]]:
        return {unit.id: (each, unit) for each in self._every for unit in (*each.units, *each.former_units)}

    @cached_property
    def _by_id(self) -> dict[ResourceId, Resource]:
        return {resource.id: resource for resource in self._every}

    @cached_property
    def _every(self) -> tuple[Resource, ...]:
        return (*self.resources, *self.hidden, *self.retired)

    @cached_property
    def _restricted(self) -> tuple[Resource, ...]:
        return tuple(resource for resource in self.resources if resource.policy.seen_by is not None)

    @cached_property
    def _views(self) -> dict[frozenset[ResourceId], "Catalogue"]:
        return {}

    @cached_property
    def _by_name(self) -> dict[str, Resource]:
        return {resource.name.casefold(): resource for resource in self.resources}
