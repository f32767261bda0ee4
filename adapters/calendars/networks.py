"""Which addresses of the network are public: only these may be asked for what a member names."""

from ipaddress import IPv4Address, IPv6Address, ip_address, ip_network

NAT64 = ip_network("64:ff9b::/96")
"""Addresses of version 4 as version 6 writes them for its translators, RFC 6052."""
NAT64_OF_ONE_NETWORK = ip_network("64:ff9b:1::/48")
"""The same within one network, RFC 8215."""


def is_public(address: str) -> bool:
    """
    Return whether an address is one of the public internet, by IANA's registries of special addresses.

    Loopback, private, link-local (where clouds keep their secrets), shared, reserved and multicast ones are not, nor is
    any of them inside of an address of version 6.
    """
    found = ip_address(address)
    inner = _inside(found) if isinstance(found, IPv6Address) else None
    if isinstance(found, IPv6Address) and (found.scope_id or found in NAT64_OF_ONE_NETWORK):
        return False
    return found.is_global and not found.is_multicast and (inner is None or is_public(str(inner)))


def _inside(found: IPv6Address) -> IPv4Address | None:
    """Return the address of version 4 that one of version 6 leads to, if any."""
    if found in NAT64:
        return IPv4Address(int(found) & 0xFFFF_FFFF)
    return found.ipv4_mapped or found.sixtofour or (found.teredo[1] if found.teredo else None)
