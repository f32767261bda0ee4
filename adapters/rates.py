"""
How often somebody may still ask, in the headers of the IETF: `RateLimit-Policy`, `RateLimit` and `Retry-After`.

As draft-ietf-httpapi-ratelimit-headers-11 has them: https://www.ietf.org/archive/id/draft-ietf-httpapi-ratelimit-headers-11.txt
"""

from collections.abc import Sequence
from datetime import datetime

from core.domain.people.rates import RATES, Level, seconds_until
from core.errors import TooManyRequests


def rate_headers(levels: Sequence[Level], *, now: datetime, refused: TooManyRequests | None = None) -> dict[str, str]:
    """Return the headers of an answer: how the buckets stand after it, or after when one more is allowed."""
    policies = ", ".join(f'"{each.counted}";q={each.most};w={int(each.window.total_seconds())}' for each in RATES)
    if refused is not None:
        wait = max(1, seconds_until(refused.again, now=now))
        return {
            "RateLimit-Policy": policies,
            "RateLimit": f'"{refused.counted}";r=0;t={wait}',
            "Retry-After": str(wait),
        }
    stands = ", ".join(
        f'"{each.rate.counted}";r={each.left};t={seconds_until(each.full_at, now=now)}' for each in levels
    )
    return {"RateLimit-Policy": policies, "RateLimit": stands}
