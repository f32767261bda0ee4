"""A time for several people is told from a booking for somebody, from a search, and from talk."""

from datetime import date, datetime

import pytest

from adapters.understanding.heard import Ear, listen
from adapters.understanding.reading import Named
from adapters.understanding.times_for_all import WantedTime, time_for_all

NOW = datetime(2026, 11, 23, 12)  # noqa: DTZ001 - the place's own wall time
MONDAY, SUNDAY = date(2026, 11, 30), date(2026, 12, 6)
CATALOGUE = (Named("Atlas", "room", capacity=8), Named("Vega", "room", capacity=6), Named("Desk", "desk", units=("1",)))


def wanted(text: str, language: str = "en") -> WantedTime | None:
    """Return what is looked for."""
    return time_for_all(listen(text, Ear(NOW, language, CATALOGUE)))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "1 h next week for @jonas and @priya, vega or bigger"),
        ("de", "1 h nächste Woche für @jonas und @priya, Vega oder größer"),
        ("fr", "1 h la semaine prochaine pour @jonas et @priya, vega ou plus grand"),
        ("es", "1 h la próxima semana para @jonas y @priya, vega o más grande"),
        ("it", "1 h la prossima settimana per @jonas e @priya, vega o più grande"),
    ],
)
def test_it_is_for_the_first_and_the_others_come_along(language: str, text: str) -> None:
    """With the days, the length, and the smallest thing that will do."""
    found = wanted(text, language)
    assert found is not None
    assert (found.wish.holder, found.wish.attendees) == ("jonas", ("priya",))
    assert (found.wish.start, found.wish.end, found.wish.minutes) == (MONDAY, SUNDAY, 60)
    assert (found.wish.resource, found.larger, found.certain) == ("Vega", True, True)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "find an hour for mara, jonas and me next week"),
        ("en", "when can mara and jonas meet next week?"),
        ("en", "when do mara and jonas have time next week?"),
        ("de", "finde eine Stunde für Mara, Jonas und mich nächste Woche"),
        ("de", "wann können Mara und Jonas sich nächste Woche treffen?"),
        ("fr", "trouve une heure pour Mara, Jonas et moi la semaine prochaine"),
        ("fr", "quand peuvent Mara et Jonas se voir la semaine prochaine ?"),
        ("es", "busca una hora para Mara, Jonas y yo la próxima semana"),
        ("es", "¿cuándo pueden Mara y Jonas reunirse la próxima semana?"),
        ("it", "trova un'ora per Mara, Jonas e me la prossima settimana"),
        ("it", "quando possono Mara e Jonas vedersi la prossima settimana?"),
    ],
)
def test_people_are_known_by_their_names(language: str, text: str) -> None:
    """The speaker is among them, and it is nobody else's."""
    found = wanted(text, language)
    assert found is not None
    assert [each.name.lower() for each in found.people] == ["mara", "jonas"]
    assert (found.wish.holder, found.wish.start, found.wish.end) == (None, MONDAY, SUNDAY)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "when can we all meet?"),
        ("en", "find a time for all of us"),
        ("de", "wann können wir uns alle treffen?"),
        ("fr", "quand pouvons-nous tous nous voir ?"),
        ("es", "¿cuándo podemos quedar todos?"),
        ("it", "quando possiamo vederci tutti?"),
    ],
)
def test_who_shall_meet_need_not_be_said(language: str, text: str) -> None:
    """Then nobody is named, and it is asked."""
    found = wanted(text, language)
    assert found is not None
    assert (found.people, found.wish.attendees, found.certain) == ((), (), True)


def test_the_smallest_that_nobody_knows_is_told() -> None:
    """The rest of the wish stands."""
    found = wanted("1 h next week for @jonas and @priya, kraken or bigger")
    assert found is not None
    assert (found.unknown, found.larger, found.wish.minutes) == ("kraken", False, 60)


def test_a_strange_name_may_be_a_group() -> None:
    """Whether it is one, only the directory tells; beside a colleague it is somebody."""
    group = wanted("45 min with the crew this week")
    assert group is not None
    assert not group.certain
    both = wanted("1 h next week for fulano and mara")
    assert both is not None
    assert [each.name for each in both.people if each.sure] == ["fulano", "mara"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "when is mara free next week?"),
        ("en", "can you find us a time next week? mara"),
        ("en", "I want to meet mara for an hour next week"),
        ("en", "an hour with mara to discuss the budget next week"),
        ("de", "wann ist Mara nächste Woche frei?"),
        ("fr", "quand est-ce que Mara est libre la semaine prochaine ?"),
        ("es", "¿cuándo está libre Mara la próxima semana?"),
        ("it", "quando è libera Mara la prossima settimana?"),
    ],
)
def test_whoever_is_named_is_meant(language: str, text: str) -> None:
    """However it is said that a time with them is looked for."""
    found = wanted(text, language)
    assert found is not None
    assert [each.name.lower() for each in found.people] == ["mara"]
    assert (found.wish.start, found.wish.end, found.certain) == (MONDAY, SUNDAY, True)


@pytest.mark.parametrize(
    "text",
    [
        "atlas tomorrow 3-5pm for @jonas",
        "vega tomorrow for jonas",
        "atlas with jonas tomorrow at 4",
        "a room for 6 next week",
        "atlas every tuesday 9-10 with @jonas",
        "cancel atlas for jonas next week",
        "what has jonas booked next week?",
        "the poll for @jonas went well, what a nice week",
        "jonas is on holiday next week",
        "mara was in atlas for an hour last week",
        "is jonas free tomorrow at 3?",
        "was hat tom am dienstag gebucht?",
        "45 min",
    ],
)
def test_everything_else_is_what_it_was(text: str) -> None:
    """A clock, one thing on one day, nobody who is named, and what is only told look for no time."""
    found = wanted(text)
    assert found is None or not found.certain
