"""
The network outside: who gives an address lets this machine ask there, so that nothing that is not public is asked.

Server-side request forgery, https://cheatsheetseries.owasp.org/cheatsheets/Server_Side_Request_Forgery_Prevention_Cheat_Sheet.html:
a name is looked up once, each of its addresses is checked, and the connection goes to one that was checked.
"""

import asyncio
import socket
from collections.abc import Callable, Mapping
from ipaddress import IPv4Address, IPv6Address, ip_address, ip_network

import httpx

NAT64 = ip_network("64:ff9b::/96")
"""Addresses of version 4 as version 6 writes them for its translators, RFC 6052."""
NAT64_OF_ONE_NETWORK = ip_network("64:ff9b:1::/48")
"""The same within one network, RFC 8215."""

Allows = Callable[[str], bool]
"""Says of an address of the network whether it may be asked."""


class NotPublic(Exception):  # noqa: N818 - what was found, which the caller turns into its own word for it
    """A name has an address that may not be asked."""


class NoAddress(Exception):  # noqa: N818 - as above
    """It is no address that begins with https."""


async def checked(url: httpx.URL, allows: Allows) -> str:
    """
    Return an address of the network by which a URL is reached; all that its name has must be allowed.

    Refuses with NoAddress what is not encrypted, and with NotPublic; raises OSError for a name that nobody knows.
    """
    if url.scheme != "https" or not url.host:
        raise NoAddress
    name = url.raw_host.decode("ascii")
    try:
        found = await asyncio.get_running_loop().getaddrinfo(name, url.port or 443, type=socket.SOCK_STREAM)
    except UnicodeError:
        raise NoAddress from None
    addresses = [str(address[0]) for *_, address in found]
    if not all(allows(each) for each in addresses):
        raise NotPublic
    return addresses[0]


def request_at(
    client: httpx.AsyncClient,
    method: str,
    url: httpx.URL,
    address: str,
    *,
    headers: Mapping[str, str],
    content: bytes | None = None,
) -> httpx.Request:
    """Return a request to an address that was checked; certificate and server go by the name."""
    # https://www.python-httpx.org/advanced/extensions/#sni_hostname
    extensions = {"sni_hostname": url.raw_host.decode("ascii")}
    named = {"Host": url.netloc.decode("ascii"), **headers}
    return client.build_request(
        method, url.copy_with(host=address), headers=named, content=content, extensions=extensions
    )


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
