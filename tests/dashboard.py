"""
The Grafana dashboard, made again: `make dashboard`.

A file that is drawn by hand in Grafana says a hundred things about pixels; here it is what one looks at, in
this order: whether people are served, whether messages go out, what is booked, how the processes do.
"""

from pathlib import Path
from string import ascii_uppercase

from grafana_foundation_sdk.builders.common import VizLegendOptions
from grafana_foundation_sdk.builders.dashboard import Dashboard, DatasourceVariable, Row
from grafana_foundation_sdk.builders.prometheus import Dataquery
from grafana_foundation_sdk.builders.stat import Panel as Stat
from grafana_foundation_sdk.builders.timeseries import Panel as Timeseries
from grafana_foundation_sdk.cog.encoder import JSONEncoder
from grafana_foundation_sdk.models.common import LegendDisplayMode, LegendPlacement
from grafana_foundation_sdk.models.dashboard import DataSourceRef

TARGET = Path(__file__).parents[1] / "deploy" / "monitoring" / "dashboard.json"
SOURCE = DataSourceRef(type_val="prometheus", uid="${source}")
WIDE, HIGH, LOW = 8, 8, 4
"""Of 24 columns, and in rows of 30 pixels."""
SOON = "[5m]"


def quantile(share: float, histogram: str, by: str = "") -> str:
    """Return the query for a quantile of a histogram."""
    labels = f"le, {by}" if by else "le"
    return f"histogram_quantile({share}, sum by ({labels}) (rate({histogram}_bucket{SOON})))"


def rate(counter: str, by: str) -> str:
    """Return the query for how many a second there are of each kind."""
    return f"sum by ({by}) (rate({counter}{SOON}))"


def lines(title: str, about: str, unit: str, *queries: tuple[str, str]) -> Timeseries:
    """Return a panel with a line for each series of the queries, each with how it is called."""
    legend = VizLegendOptions().display_mode(LegendDisplayMode.LIST).placement(LegendPlacement.BOTTOM)
    panel = Timeseries().title(title).description(about).unit(unit).datasource(SOURCE).min(0)
    panel = panel.span(WIDE).height(HIGH).legend(legend.show_legend(show_legend=True))
    for letter, (query, called) in zip(ascii_uppercase, queries, strict=False):
        panel = panel.with_target(Dataquery().expr(query).legend_format(called).ref_id(letter))
    return panel


def figure(title: str, about: str, unit: str, query: str) -> Stat:
    """Return a panel with one figure."""
    panel = Stat().title(title).description(about).unit(unit).datasource(SOURCE).span(LOW).height(LOW)
    return panel.with_target(Dataquery().expr(query).legend_format(title).ref_id("A"))


def dashboard() -> str:
    """Return the dashboard as Grafana imports it."""
    made = (
        Dashboard("Bellhop")
        .uid("bellhop")
        .tags(["bellhop"])
        .refresh("30s")
        .time("now-6h", "now")
        .timezone("browser")
        .with_variable(DatasourceVariable("source").label("Prometheus").type("prometheus"))
        .with_row(Row("Does it serve?"))
        .with_panel(figure("Up", "Replicas that beat.", "short", "max(bellhop_replicas)"))
        .with_panel(figure("Database", "1: each replica reaches it.", "short", "min(bellhop_database_up)"))
        .with_panel(figure("Due", "Not sent yet.", "short", "sum(max by (platform) (bellhop_outbox_due))"))
        .with_panel(figure("Late by", "The first that is due.", "s", "max(bellhop_outbox_oldest_seconds)"))
        .with_panel(figure("Unanswered", "Since when.", "s", "max(bellhop_unanswered_oldest_seconds)"))
        .with_panel(figure("Backup", "How old the last one is.", "s", "min(bellhop_backup_age_seconds)"))
        .with_row(Row("People"))
        .with_panel(
            lines(
                "Answers",
                "What came of what people wrote and pressed.",
                "reqps",
                (rate("bellhop_answer_seconds_count", "platform, outcome"), "{{platform}} {{outcome}}"),
            )
        )
        .with_panel(
            lines(
                "Until the answer",
                "How long people waited.",
                "s",
                (quantile(0.5, "bellhop_answer_seconds"), "half"),
                (quantile(0.95, "bellhop_answer_seconds"), "19 of 20"),
                (quantile(0.99, "bellhop_answer_seconds"), "99 of 100"),
            )
        )
        .with_panel(
            lines(
                "Wanted",
                "What it was taken for; the ten that are most frequent.",
                "reqps",
                (f"topk(10, {rate('bellhop_understood_total', 'intent')})", "{{intent}}"),
            )
        )
        .with_panel(
            lines(
                "Refused",
                "By the reason.",
                "reqps",
                (f"topk(10, {rate('bellhop_refusals_total', 'reason')})", "{{reason}}"),
            )
        )
        .with_panel(
            lines(
                "Bookings",
                "How many came into each state within the last hour.",
                "short",
                ("max by (state) (bellhop_bookings_last_hour)", "{{state}}"),
            )
        )
        .with_panel(
            lines(
                "Until kept",
                "After which the platform is told that its message is safe; Slack waits three seconds.",
                "s",
                (quantile(0.99, "bellhop_kept_seconds", "platform"), "{{platform}}, 99 of 100"),
            )
        )
        .with_row(Row("Messages"))
        .with_panel(
            lines(
                "Tried",
                "By what came of them.",
                "reqps",
                (rate("bellhop_messages_total", "platform, outcome"), "{{platform}} {{outcome}}"),
            )
        )
        .with_panel(
            lines(
                "Late at the door",
                "How much later than due reminders and codes went out.",
                "s",
                (quantile(0.95, "bellhop_message_late_seconds", "platform"), "{{platform}}, 19 of 20"),
            )
        )
        .with_panel(
            lines(
                "Asked to wait",
                "Seconds of each second for which a platform asked to wait.",
                "short",
                (rate("bellhop_rate_limited_seconds_total", "platform"), "{{platform}}"),
            )
        )
        .with_row(Row("Processes"))
        .with_panel(
            lines(
                "Connections",
                "To the database, and who waits for one.",
                "short",
                ("sum by (instance, state) (bellhop_database_connections)", "{{instance}} {{state}}"),
                ("bellhop_database_waiting", "{{instance}} waiting"),
            )
        )
        .with_panel(
            lines(
                "Held up",
                "How late the event loop wakes up.",
                "s",
                (quantile(0.99, "bellhop_loop_lag_seconds", "instance"), "{{instance}}, 99 of 100"),
            )
        )
        .with_panel(
            lines(
                "Memory",
                "Of each process.",
                "bytes",
                ('process_resident_memory_bytes{job="bellhop"}', "{{instance}}"),
            )
        )
        .with_panel(
            lines(
                "Processor",
                "Seconds of each second.",
                "short",
                (f'rate(process_cpu_seconds_total{{job="bellhop"}}{SOON})', "{{instance}}"),
            )
        )
        .with_panel(
            lines(
                "HTTP",
                "By the answer's status.",
                "reqps",
                (rate("bellhop_http_request_seconds_count", "status"), "{{status}}"),
            )
        )
        .with_panel(
            lines(
                "Clocks",
                "By how much each machine's is off.",
                "s",
                ("abs(bellhop_clock_off_seconds)", "{{instance}}"),
            )
        )
    )
    return JSONEncoder(sort_keys=True, indent=2).encode(made.build()) + "\n"


if __name__ == "__main__":
    TARGET.write_text(dashboard(), encoding="utf-8")
