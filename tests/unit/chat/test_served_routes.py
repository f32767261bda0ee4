"""The served routes: how much each takes in hand, and how one that fails rests and is tried again."""

from datetime import timedelta

import pytest
from slack_bolt.authorization import AuthorizeResult

from adapters.chat.marks import MOST_BEGUN
from adapters.chat.served_routes import FIRST_REST, LONGEST_REST, MOST_IN_HAND, TROUBLE, ServedRoute, ServedRoutes
from adapters.slack.app import SlackPlatform
from adapters.slack.keys import Given
from core.values import Route
from tests.stage import MONDAY_NOON as NOW


def slack(workspace: str) -> SlackPlatform:
    """Return a platform that was introduced in that workspace, if one is named."""
    platform = SlackPlatform(bot_token="xoxb-1", signing_secret="s")
    if workspace:
        platform._offices.open(workspace, Given(), AuthorizeResult(enterprise_id=None, team_id=workspace))
    return platform


@pytest.fixture
def served() -> ServedRoute:
    """Return the route of a team."""
    return ServedRoute(slack("T1"))


def test_a_hand_is_filled_in_halves(served: ServedRoute) -> None:
    """Nothing more is read until half of it is sent."""
    assert served.room(NOW) == MOST_IN_HAND
    served.in_hand = MOST_IN_HAND // 2 + 1
    assert served.room(NOW) == 0
    served.in_hand -= 1
    assert served.room(NOW) == MOST_IN_HAND // 2


def test_a_message_that_fails_again_and_again_stops_no_other(served: ServedRoute) -> None:
    """Only failures in a row are the platform's."""
    for _ in range(10):
        for _ in range(TROUBLE - 1):
            served.failed(NOW)
        served.went_well()
    assert not served.rests(NOW)
    assert served.room(NOW) == MOST_IN_HAND


def test_a_platform_that_is_away_rests_and_is_tried_by_one(served: ServedRoute) -> None:
    """The rests double up to ten seconds; after each, one message tries."""
    for _ in range(TROUBLE):
        served.failed(NOW)
    assert served.rests(NOW + FIRST_REST - timedelta(seconds=1))
    assert served.room(NOW) == 0
    assert served.room(NOW + FIRST_REST) == 1
    for _ in range(20):
        served.failed(NOW)
    assert served.rests_until == NOW + LONGEST_REST
    served.in_hand = 1
    assert served.room(NOW + LONGEST_REST) == 0
    served.went_well()
    assert served.room(NOW) == MOST_IN_HAND - 1


def test_a_platform_without_a_workspace_serves_nothing_yet() -> None:
    """Its name comes with its introduction; until then the others are served alone."""
    routes = ServedRoutes([slack("T1"), slack("")])
    assert set(routes.here()) == set(routes.room(NOW)) == {Route("slack", "T1")}


def test_one_place_is_left_for_another_route() -> None:
    """Where there is another; and a route in trouble has one place at all."""
    alone, both = ServedRoutes([slack("T1")]), ServedRoutes([slack("T1"), slack("T2")])
    assert alone.places(alone.here()[Route("slack", "T1")]) == MOST_BEGUN
    served = both.here()[Route("slack", "T1")]
    assert both.places(served) == MOST_BEGUN - 1
    served.failures = TROUBLE
    assert both.places(served) == 1
