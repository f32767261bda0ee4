"""What Slack asks of results of Enterprise Search, docs.slack.dev/enterprise-search."""

from datetime import date

from adapters.simulator.people import Json

MOST = 50
TEXTS = ("title", "description", "link", "date_updated")


def result_trouble(outputs: Json) -> str | None:
    """Return what Slack would refuse of a function's outputs, if they are results of a search; None if nothing."""
    results = outputs.get("search_results", [])
    if not isinstance(results, list) or len(results) > MOST:
        return f"search_results must be at most {MOST}"
    return next((trouble for each in results if (trouble := _trouble(each))), None)


def _trouble(result: Json) -> str | None:
    if missing := [name for name in TEXTS if not isinstance(result.get(name), str) or not result[name]]:
        return f"missing required field: {missing[0]}"
    if not (result.get("external_ref") or {}).get("id"):
        return "missing required field: external_ref"
    try:
        date.fromisoformat(result["date_updated"])
    except ValueError:
        return "date_updated must be YYYY-MM-DD"
    return None
