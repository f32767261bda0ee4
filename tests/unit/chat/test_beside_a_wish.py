"""A whole wish with its reason, or with what shall be watched beside it, in every language."""

from datetime import date, datetime, time

import pytest

from adapters.chat.intents.bookings import Book, OneByOne, OneMore
from adapters.chat.intents.changing import DelayWhich
from adapters.chat.intents.faults import AskFault, ReportFault
from adapters.chat.intents.follow_ups import Answering, Apart, Called, FollowUp, Last, Naming
from adapters.chat.intents.resources import Find
from adapters.chat.intents.talk import Talked
from adapters.chat.intents.waiting import Watch
from tests.unit.chat.test_apart import said

TOMORROW = date(2026, 11, 21)
THREE = datetime.combine(TOMORROW, time(15))

WATCHED_BESIDE = [
    ("en", "book orion tomorrow 3-4pm and tell me if vega frees up then"),
    ("de", "buch orion morgen von 15 bis 16 uhr und sag mir bescheid, wenn vega frei wird"),
    ("fr", "réserve orion demain 15h-16h et préviens-moi si vega se libère"),
    ("es", "reserva orion mañana de 15 a 16 y avísame si se libera vega"),
    ("it", "prenota orion domani 15-16 e avvisami se si libera vega"),
    ("es", "orion mañana a las 15, una hora, y avísame si vega queda libre"),
]
REASONS = [
    ("en", "a camera for tomorrow please, mine is broken", Book),
    ("de", "eine kamera für morgen, meine spinnt", Book),
    ("fr", "un appareil photo pour demain, le mien est en panne", Book),
    ("es", "una cámara para mañana, la mía no funciona", Book),
    ("it", "una fotocamera per domani, la mia è rotta", Book),
    ("es", "resérvame orion mañana a las 15, que tengo una entrevista", Book),
    ("en", "the projector in orion is broken", ReportFault),
    ("de", "orion heute, der beamer ist kaputt", ReportFault),
    ("en", "orion is too hot today, the heating is broken", ReportFault),
]
OF_OWN = [
    ("en", "i need a camera, mine is broken"),
    ("en", "can i have a camera? mine is dead"),
    ("de", "ich brauche eine kamera, meine spinnt"),
    ("fr", "j'ai besoin d'un appareil photo, le mien est cassé"),
    ("es", "necesito una cámara, la mía está rota"),
    ("it", "mi serve una fotocamera, la mia è rotta"),
]
OF_THE_HOUSE = [
    ("en", "we need the camera tomorrow but it is broken"),
    ("en", "i need help with the camera, it is broken"),
    ("de", "wir brauchen morgen die kamera, aber sie ist kaputt"),
    ("fr", "il nous faut orion demain, mais le chauffage est en panne"),
]
ONE_EACH = [
    ("en", "desk for me tomorrow and one for priya"),
    ("en", "two desks tomorrow, one for me and one for priya"),
    ("de", "einen schreibtisch morgen für mich und einen für priya"),
    ("de", "einen platz für mich und einen für priya morgen"),
    ("fr", "un bureau demain pour moi et un pour priya"),
    ("es", "una mesa mañana para mí y otra para priya"),
    ("it", "una scrivania domani per me e una per priya"),
]
ONE_OF_EACH = ["orion tomorrow 9-10 for me and vega for priya", "vega tomorrow 9-10 for priya and orion for me"]
EACH_DAY = [
    ("en", "a desk on thursday and one on friday"),
    ("de", "einen schreibtisch am donnerstag und noch einen am freitag"),
    ("fr", "un bureau jeudi et un autre vendredi"),
    ("es", "una mesa el jueves y otra el viernes"),
    ("it", "una scrivania giovedì e un'altra venerdì"),
]
WORKS = [
    ("en", "does the projector in orion work?"),
    ("de", "funktioniert der beamer im orion?"),
    ("de", "geht der beamer in orion wieder?"),
    ("fr", "le projecteur de orion marche ?"),
    ("fr", "est-ce que le vidéoprojecteur de orion fonctionne ?"),
    ("es", "funciona el proyector de orion?"),
    ("it", "il proiettore di orion funziona?"),
]
YESTERDAY = [
    ("en", "orion was too hot yesterday"),
    ("de", "orion war gestern zu heiß"),
    ("fr", "il faisait trop chaud dans orion hier"),
    ("es", "ayer hacía demasiado calor en orion"),
    ("it", "ieri faceva troppo caldo in orion"),
]
WORKS_NOT = [
    ("en", "does vega work for you?"),
    ("en", "the projector in orion works"),
    ("de", "geht vega um drei?"),
    ("fr", "jeudi ça marche pour orion ?"),
    ("es", "orion funciona para ti?"),
]
ANOTHER = [
    ("en", "and another one for priya"),
    ("de", "und noch einer für priya"),
    ("fr", "et un autre pour priya"),
    ("es", "y otra para priya"),
    ("it", "e un altro per priya"),
    ("en", "one for me and one for priya"),
    ("de", "einen für mich und einen für priya"),
    ("fr", "un pour moi et un pour priya"),
    ("es", "una para mí y otra para priya"),
    ("it", "una per me e una per priya"),
]
AS_BEFORE = [
    ("en", "same time but two hours"),
    ("de", "gleiche zeit, aber zwei stunden"),
    ("fr", "même heure mais deux heures"),
    ("es", "a la misma hora pero dos horas"),
    ("it", "stessa ora ma due ore"),
]
HEARSAY = [
    ("de", "mara meinte, wir sollten öfter im studio aufnehmen"),
    ("de", "falls der termin platzt, sag ich bescheid"),
    ("de", "mara hat gesagt, ich soll priya zu orion hinzufügen"),
]
UNDESCRIBED = [
    ("en", "a desk tomorrow, any will do"),
    ("de", "trag mich bitte für tisch 3 am mittwoch ein, bin sonst nicht da"),
    ("de", "studio b freitag ab 14 uhr zwei stunden, wir nehmen den neuen podcast auf"),
    ("fr", "un bureau pour demain s'il te plaît, n'importe lequel"),
    ("es", "perdona, una mesa para mañana? me da igual cuál"),
    ("it", "avrei bisogno di un posto tranquillo domani dalle 14 alle 15, siamo in due"),
]
DESCRIBED = [
    ("en", "a room tomorrow 3-5, near the window", "near the window"),
    ("de", "einen raum morgen 15-17 uhr, möglichst ruhig", "ruhig"),
    ("fr", "une salle demain 15h-17h, avec un canapé", "canapé"),
    ("it", "una stanza domani dalle 15 alle 17, con un divano", "divano"),
]


@pytest.mark.parametrize(("language", "text"), WATCHED_BESIDE)
def test_a_wish_and_a_watch(language: str, text: str) -> None:
    """Both are meant, and the watch is at the time of the wish."""
    match said(language, text):
        case Apart(Book(wish), Watch(watched)):
            assert (wish.resource, wish.moment) == ("Orion", THREE)
            assert (watched.resource, watched.moment) == ("Vega", THREE)
        case other:
            pytest.fail(f"{text}: {other}")


@pytest.mark.parametrize(("language", "text", "kind"), REASONS)
def test_a_reason_is_no_report(language: str, text: str, kind: type[Book | ReportFault]) -> None:
    """What is broken besides is why something is wished for; where nothing is, it is reported."""
    meant = said(language, text)
    assert isinstance(meant, kind)
    if isinstance(meant, Book):
        assert meant.wish.day == TOMORROW
        assert meant.unmet is None


@pytest.mark.parametrize(("language", "text"), OF_OWN)
def test_what_is_broken_of_ones_own_is_no_fault_of_the_house(language: str, text: str) -> None:
    """It says why something is wished for, which is asked for when."""
    meant = said(language, text)
    assert isinstance(meant, Book)
    assert (meant.wish.resource, meant.wish.start) == ("Sony A7", None)


@pytest.mark.parametrize(("language", "text"), OF_THE_HOUSE)
def test_what_is_needed_and_broken_is_reported(language: str, text: str) -> None:
    """That it is needed takes nothing from the report."""
    assert isinstance(said(language, text), ReportFault)


@pytest.mark.parametrize(("language", "text"), ONE_EACH)
def test_one_for_oneself_and_one_for_a_colleague(language: str, text: str) -> None:
    """Neither of the two is lost."""
    match said(language, text):
        case Apart(Book(own), Naming((priya,), Book(theirs))):
            assert (priya.name, own, own.day) == ("priya", theirs, TOMORROW)
            assert own.beside
        case other:
            pytest.fail(f"{text}: {other}")


@pytest.mark.parametrize("text", ONE_OF_EACH)
def test_one_thing_each(text: str) -> None:
    """What stands beside somebody's name is theirs."""
    match said("en", text):
        case Apart(Book(own), Naming(meant=Book(theirs))):
            assert (own.resource, theirs.resource, own.also, theirs.also) == ("Orion", "Vega", (), ())
        case other:
            pytest.fail(f"{text}: {other}")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "a desk for me on thursday and one for priya on friday"),
        ("de", "einen tisch für mich am donnerstag und einen für priya am freitag"),
        ("fr", "un bureau pour moi jeudi et un pour priya vendredi"),
    ],
)
def test_one_each_on_a_day_of_its_own(language: str, text: str) -> None:
    """Whoever is named has the day beside their name."""
    match said(language, text):
        case Apart(Book(own), Naming((priya,), Book(theirs))):
            assert (own.day, theirs.day) == (date(2026, 11, 26), date(2026, 11, 27))
            assert priya.name == "priya"
        case other:
            pytest.fail(f"{text}: {other}")


def test_one_for_both() -> None:
    """A room for two is one booking."""
    assert isinstance(said("en", "a room for me and priya tomorrow 9-10"), Naming)


@pytest.mark.parametrize(("language", "text"), EACH_DAY)
def test_one_on_each_day(language: str, text: str) -> None:
    """Two days of which each has one of its own do not contradict each other."""
    meant = said(language, text)
    assert isinstance(meant, OneByOne)
    assert [wish.day for wish in meant.wishes] == [date(2026, 11, 26), date(2026, 11, 27)]


@pytest.mark.parametrize(("language", "text"), WORKS)
def test_whether_it_works_is_a_question(language: str, text: str) -> None:
    """It asks for the faults that are known, and reports none."""
    meant = said(language, text)
    assert isinstance(meant, AskFault)
    assert meant.wish.resource == "Orion"


@pytest.mark.parametrize(("language", "text"), WORKS_NOT)
def test_what_suits_or_works_asks_for_no_fault(language: str, text: str) -> None:
    """Whether a time suits, and that something works, is about no fault."""
    assert not isinstance(said(language, text), AskFault | ReportFault)


@pytest.mark.parametrize(("language", "text"), YESTERDAY)
def test_what_was_so_yesterday_is_not_reported(language: str, text: str) -> None:
    """It may be so no more, and to report it takes a press."""
    assert not isinstance(said(language, text), ReportFault)


@pytest.mark.parametrize(("language", "text"), ANOTHER)
def test_another_one_for_somebody(language: str, text: str) -> None:
    """One more of what was shown, for whoever is named."""
    assert said(language, text) == OneMore("priya")


@pytest.mark.parametrize(("language", "text"), AS_BEFORE)
def test_the_same_time_with_another_length(language: str, text: str) -> None:
    """What was shown keeps its start."""
    meant = said(language, text)
    assert isinstance(meant, Last)
    assert meant.minutes == 2 * 60


@pytest.mark.parametrize(("language", "text"), HEARSAY)
def test_what_others_thought_asks_for_nothing(language: str, text: str) -> None:
    """Nobody is put on a booking, and nothing is watched."""
    assert isinstance(_plainly(said(language, text)), Talked)


@pytest.mark.parametrize(("language", "text"), UNDESCRIBED)
def test_a_reason_describes_nothing(language: str, text: str) -> None:
    """Words of a clause of its own, without a usual wish, are not said to be looked for in vain."""
    meant = said(language, text)
    assert isinstance(meant, Book | Find)
    assert meant.unmet is None


@pytest.mark.parametrize(("language", "text", "words"), DESCRIBED)
def test_a_wish_behind_a_mark_describes(language: str, text: str, words: str) -> None:
    """What is wanted of a room, and cannot be looked for, is repeated."""
    meant = said(language, text)
    assert isinstance(meant, Book | Find)
    assert meant.unmet == words


def test_late_for_what_is_named() -> None:
    """Whoever is a bit late to Orion is not late to what comes first."""
    late = _plainly(said("en", "running a bit late to orion"))
    assert isinstance(late, DelayWhich)
    assert late.wish.resource == "Orion"


@pytest.mark.parametrize("text", ["verleng vega um eine halbe stunde", "verleng orion bis 16 uhr"])
def test_a_word_between_two_verbs_is_neither(text: str) -> None:
    """It is as near to "verlänger" as to "verleg", and so it moves nothing."""
    assert isinstance(said("de", text), Book | Find)


def _plainly(meant: FollowUp | object) -> object:
    return meant.otherwise if isinstance(meant, Called | Answering) else meant
