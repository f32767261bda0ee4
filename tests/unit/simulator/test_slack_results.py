"""The stand-in refuses results of a search that Slack would refuse."""

import pytest

from adapters.simulator.people import Json
from adapters.simulator.slack_results import result_trouble

RESULT: Json = {
    "external_ref": {"id": "1"},
    "title": "Atlas",
    "description": "10 seats",
    "link": "https://slack.com/app_redirect?app=A1",
    "date_updated": "2026-11-23",
}


def test_whole_results_pass_as_do_outputs_of_other_functions() -> None:
    """Fifty of them, and none."""
    assert result_trouble({"search_results": [RESULT] * 50}) is None
    assert result_trouble({"search_results": []}) is None
    assert result_trouble({"answer": "Held."}) is None


@pytest.mark.parametrize(
    "results",
    [[RESULT] * 51, "none", *([RESULT | {name: None}] for name in RESULT), [RESULT | {"date_updated": "today"}]],
)
def test_results_that_lack_something_are_refused(results: object) -> None:
    """So are too many, and a day that is none."""
    assert result_trouble({"search_results": results})
