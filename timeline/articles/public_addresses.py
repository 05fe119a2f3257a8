"""Which internet addresses belong to the public: all that the registries give out, and none that leads back inside."""

import ipaddress

Address = ipaddress.IPv4Address | ipaddress.IPv6Address

# Named here, because what `ipaddress` calls global differs between versions of Python.
NOT_PUBLIC = [
    ipaddress.ip_network(network)
    for network in """
    0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.0.2.0/24 192.88.99.0/24
    192.168.0.0/16 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 224.0.0.0/4 240.0.0.0/4 255.255.255.255/32
    2001::/23 2001:db8::/32 2002::/16 3fff::/20
    """.split()
]
PUBLIC_6 = ipaddress.ip_network("2000::/3")


def is_public(address: str) -> bool:
    """Whether an address as a resolver gives it may be connected to."""
    try:
        found: Address = ipaddress.ip_address(address)
    except ValueError:
        return False
    if isinstance(found, ipaddress.IPv6Address) and (found not in PUBLIC_6 or found.scope_id):
        return False  # mapped, translated, local and multicast addresses among them
    named = any(found in network for network in NOT_PUBLIC if network.version == found.version)
    return found.is_global and not (named or found.is_multicast or found.is_reserved)
