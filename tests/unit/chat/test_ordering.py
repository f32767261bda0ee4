"""What those who run a place say of a thing, of its rules and closings, and of "it", becomes one intent."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from adapters.chat.incoming import Sentence
from adapters.chat.intents import Intent
from adapters.chat.intents.blackouts import ListBlackouts, ProposeBlackout, ProposeRepeated
from adapters.chat.intents.catalogue import AddResources, AskToRetire, BringBack, EditResource, Manage, PutAtNew
from adapters.chat.intents.changes import AskChanges
from adapters.chat.intents.follow_ups import Attends, FollowUp
from adapters.chat.intents.members import AboutGroup, ProposeInvite
from adapters.chat.intents.people import ListGroups, ShowGroup
from adapters.chat.intents.places import ChangeSite
from adapters.chat.intents.questions import WhoHas
from adapters.chat.intents.reports import StopMonthly
from adapters.chat.intents.rules import MisreadRule, SetRule, ShowEveryRule, ShowRulesOf
from adapters.chat.intents.talk import Talked
from adapters.chat.interpret.arrivals import interpret
from adapters.chat.interpret.names import names_of
from adapters.chat.interpret.ordering import about_it
from adapters.understanding.commands.people import SELF
from adapters.understanding.heard import Ear
from core.domain import reports
from core.domain.people.member import Circle, Role
from core.domain.resources.catalogue import Catalogue
from core.domain.resources.hours import Opening
from core.domain.resources.proposal import SiteChange
from core.domain.rules.policy import Layer, Level, Rules
from core.domain.rules.quota import Measure, Period, Quota
from core.values import Interval, OrganizationId, ResourceId
from tests.unit.chat.test_commands import ATLAS, BERLIN, NOW, PLACE, SENDER

NOVA = replace(ATLAS, id=ResourceId(2), name="Nova")
CATALOGUE = Catalogue(OrganizationId(1), 1, BERLIN, (ATLAS, NOVA))
ADMINS = Circle(frozenset({Role.ADMIN}))

ATLAS_ORDERS: dict[str, tuple[str, ...]] = {
    "renamed": (
        "en please rename atlas to Vega",
        "de kannst du bitte atlas in Vega umbenennen",
        "fr renomme atlas en Vega",
        "es cambia el nombre de atlas a Vega",
        "it cambia il nome di atlas in Vega",
        "de rename atlas to Vega",
    ),
    "closed": (
        "en could you close atlas friday morning for cleaning please",
        "de schließ atlas am freitag vormittag wegen reinigung",
        "fr ferme atlas vendredi matin pour nettoyage",
        "es cierra atlas el viernes por la mañana para limpieza",
        "it chiudi atlas venerdì mattina per pulizia",
        "en schließ atlas am freitag vormittag wegen cleaning",
    ),
    "reopened": (
        "en open atlas again",
        "de mach atlas wieder auf",
        "fr rouvre atlas",
        "es vuelve a abrir atlas",
        "it riapri atlas",
    ),
    "rules": (
        "en what are the rules for atlas?",
        "de welche regeln gelten für atlas?",
        "fr quelles règles pour atlas ?",
        "es ¿qué reglas tiene atlas?",
        "it che regole ha atlas?",
    ),
    "admins": (
        "en only admins may book atlas",
        "de nur admins dürfen atlas buchen",
        "fr seuls les admins peuvent réserver atlas",
        "es solo admins pueden reservar atlas",
        "it solo gli admin possono prenotare atlas",
    ),
    "longest": (
        "en atlas: at most 2 h",
        "de atlas höchstens 2 stunden",
        "fr atlas : au plus 2 h",
        "es atlas como máximo 2 h",
        "it atlas al massimo 2 ore",
    ),
}
RULES: dict[str, tuple[str, ...]] = {
    "weekend": (
        "en no bookings on weekends",
        "de keine Buchungen am Wochenende",
        "fr pas de réservations le week-end",
        "es sin reservas los fines de semana",
        "it niente prenotazioni nel weekend",
    ),
    "closed on mondays": (
        "en we're closed on mondays",
        "de wir haben montags zu",
        "fr on est fermé le lundi",
        "es cerramos los lunes",
        "it siamo chiusi il lunedì",
    ),
    "opens at nine": (
        "en we open at 9am",
        "de wir öffnen um 9 uhr",
        "fr nous ouvrons à 9h",
        "es abrimos a las 9",
        "it apriamo alle 9",
    ),
    "fridays": (
        "en nobody may book atlas on fridays",
        "de niemand darf atlas freitags buchen",
        "fr personne ne peut réserver atlas le vendredi",
        "es nadie puede reservar atlas los viernes",
        "it nessuno può prenotare atlas il venerdì",
    ),
    "early": (
        "en no bookings before 9am",
        "de keine buchungen vor 9 uhr",
        "fr aucune réservation avant 9h",
        "es nadie puede reservar antes de las 9",
        "it niente prenotazioni prima delle 9",
    ),
    "hours": (
        "en atlas only between 9 and 5",
        "de atlas nur zwischen 9 und 17 uhr",
        "fr atlas seulement entre 9h et 17h",
        "es atlas solo entre las 9 y las 17",
        "it atlas solo dalle 9 alle 17",
    ),
    "daily": (
        "en max 2 bookings a day per person",
        "de höchstens 2 Buchungen pro Tag pro Person",
        "fr au plus 2 réservations par jour par personne",
        "es como máximo 2 reservas al día por persona",
        "it al massimo 2 prenotazioni al giorno a persona",
    ),
    "hours a day": (
        "en everybody may book at most 3 hours a day each",
        "de jeder darf höchstens 3 stunden am tag buchen",
        "fr 3 heures par jour au plus",
        "es nadie puede reservar más de 3 horas al día",
        "it al massimo 3 ore al giorno ciascuno",
    ),
    "fortnight": (
        "en no more than 2 weeks in advance",
        "de nicht mehr als 2 wochen im voraus",
        "fr pas plus de 2 semaines à l'avance",
        "es no más de 2 semanas de antelación",
        "it non più di 2 settimane di anticipo",
    ),
    "crew": (
        "en nobody may book atlas outside the crew",
        "de niemand außer der crew darf atlas buchen",
        "fr seule la crew peut réserver atlas",
        "es nadie salvo la crew puede reservar atlas",
        "it nessuno tranne la crew può prenotare atlas",
    ),
    "by me": (
        "en bookings of atlas need approval by me",
        "de atlas braucht die Genehmigung von mir",
        "fr atlas nécessite l'approbation de moi",
        "es atlas necesita la aprobación de mí",
        "it atlas richiede l'approvazione di me",
    ),
    "no guests": (
        "en guests may not book atlas",
        "de gäste dürfen atlas nicht buchen",
        "fr les invités ne peuvent pas réserver atlas",
        "es los invitados no pueden reservar atlas",
        "it gli ospiti non possono prenotare atlas",
    ),
    "in turn": (
        "en atlas needs approval by jonas or priya, then the admins, when longer than 3 h or after 18:00",
        "de atlas braucht die Genehmigung von jonas oder priya, danach admins, wenn länger als 3 std oder nach 18 uhr",
        "fr atlas doit être approuvé par jonas ou priya, puis les admins, si plus de 3 h ou après 18h",
        "es atlas necesita la aprobación de jonas o priya, luego los admins, si más de 3 h o después de las 18",
        "it atlas richiede l'approvazione di jonas o priya, poi gli admin, se più di 3 h o dopo le 18",
    ),
    "many in turn": (
        "en atlas needs approval by jonas, when more than 6 people or longer than 3 h",
        "de atlas braucht die Genehmigung von jonas, wenn mehr als 6 Personen oder länger als 3 std",
        "fr atlas doit être approuvé par jonas, si plus de 6 personnes ou plus de 3 h",
        "es atlas necesita la aprobación de jonas, si más de 6 personas o más de 3 h",
        "it atlas richiede l'approvazione di jonas, se più di 6 persone o più di 3 h",
    ),
    "crowded": (
        "en atlas for more than 8 people needs approval",
        "en more than 8 people in atlas need approval",
        "de atlas für mehr als 8 Personen braucht eine Genehmigung",
        "de mehr als 8 Leute in atlas brauchen eine Genehmigung",
        "fr atlas pour plus de 8 personnes nécessite une approbation",
        "es atlas para más de 8 personas necesita aprobación",
        "it atlas per più di 8 persone richiede l'approvazione",
    ),
    "crowded by": (
        "en more than 8 people in atlas must be approved by jonas",
        "de mehr als 8 personen in atlas brauchen eine genehmigung von jonas",
        "de mehr als 8 personen in atlas müssen von jonas genehmigt werden",
        "fr plus de 8 personnes dans atlas doivent être approuvées par jonas",
        "es más de 8 personas en atlas deben ser aprobadas por jonas",
        "it più di 8 persone in atlas devono essere approvate da jonas",
        "en atlas for more than 8 people needs approval by jonas",
        "en more than 8 people in atlas needs jonas's approval",
        "en jonas has to approve atlas for more than 8 people",
        "de mehr als 8 Personen in atlas brauchen das ok von jonas",
        "de jonas muss atlas für mehr als 8 Personen genehmigen",
        "fr atlas pour plus de 8 personnes nécessite l'accord de jonas",
        "fr jonas doit approuver atlas pour plus de 8 personnes",
        "es más de 8 personas en atlas necesitan el visto bueno de jonas",
        "it più di 8 persone in atlas richiedono il consenso di jonas",
    ),
    "crowds": (
        "en more than 8 people need approval",
        "de mehr als 8 Personen brauchen eine Genehmigung",
        "fr plus de 8 personnes nécessitent une approbation",
        "es más de 8 personas necesitan aprobación",
        "it più di 8 persone richiedono un'approvazione",
    ),
    "late": (
        "en bookings need approval after 6pm",
        "de buchungen brauchen nach 18 uhr eine genehmigung",
        "fr les réservations nécessitent une approbation après 18h",
        "es las reservas necesitan aprobación después de las 18",
        "it le prenotazioni richiedono approvazione dopo le 18",
    ),
    "every": (
        "en rules list",
        "de welche Regeln gibt es?",
        "fr toutes les règles",
        "es qué reglas hay",
        "it le regole",
    ),
}
POINTING: dict[str, tuple[str, ...]] = {
    "renamed": ("en rename it to Vega", "de benenn ihn in Vega um", "fr renomme-la en Vega", "it rinominala in Vega"),
    "retired": ("en retire it", "de leg ihn still"),
    "seats": ("en make it 12 seats",),
    "admins": ("en only admins may book it", "de nur admins dürfen ihn buchen"),
    "closed": ("en close it on friday", "fr ferme-la vendredi", "es ciérrala el viernes", "it chiudila venerdì"),
}


def _ear(language: str) -> Ear:
    return Ear(NOW, language, names_of(CATALOGUE))


def _said(line: str, *, runs: bool = True) -> Intent | FollowUp:
    language, _, text = line.partition(" ")
    said = Sentence("1", SENDER, PLACE, text)
    return interpret(said, ear=_ear(language), catalogue=CATALOGUE, house="Acme", runs=runs)


def _about(line: str) -> Intent | None:
    language, _, text = line.partition(" ")
    return about_it(text, NOVA, ear=_ear(language), catalogue=CATALOGUE, house="Acme")


def _edits(intent: object) -> object:
    return intent.facts if isinstance(intent, EditResource) else None


def _rule(intent: object, level: Level) -> Rules:
    return intent.change.said if isinstance(intent, SetRule) and intent.change.level is level else Rules()


def _week(intent: object, level: Level) -> list[str]:
    """Return the hours of each day of the week that is set."""
    return ["+".join(f"{part.opens // 60}-{part.closes // 60}" for part in day) for day in _rule(intent, level)["week"]]


def _sure(line: str) -> bool:
    """Return whether a rule is set without being asked first."""
    intent = _said(line)
    assert isinstance(intent, SetRule), line
    return intent.sure


def _quota(intent: object) -> object:
    return next(iter(_rule(intent, Level.ORGANIZATION)["quotas"].values()))


def _sets(intent: object) -> object:
    return intent.change.said if isinstance(intent, SetRule) else None


BY_ADMINS = Circle(frozenset({Role.OWNER, Role.ADMIN}))
IS: dict[str, Callable[[object], bool]] = {
    "renamed": lambda intent: _edits(intent) == {"name": "Vega"},
    "seats": lambda intent: _edits(intent) == {"capacity": 12},
    "closed": lambda intent: isinstance(intent, ProposeBlackout) and intent.wish.day is not None,
    "reopened": lambda intent: intent == ListBlackouts(resource=ATLAS.id),
    "rules": lambda intent: intent == ShowRulesOf(Level.RESOURCE, "1"),
    "admins": lambda intent: _sets(intent) == {"bookable_by": ADMINS},
    "longest": lambda intent: _sets(intent) == {"longest": timedelta(hours=2)},
    "retired": lambda intent: intent == AskToRetire(NOVA.id),
    "weekend": lambda intent: _week(intent, Level.ORGANIZATION) == ["0-24"] * 5 + [""] * 2,
    "closed on mondays": lambda intent: _week(intent, Level.ORGANIZATION) == ["", *["0-24"] * 6],
    "opens at nine": lambda intent: _week(intent, Level.ORGANIZATION) == ["9-24"] * 7,
    "fridays": lambda intent: _week(intent, Level.RESOURCE) == ["0-24"] * 4 + [""] + ["0-24"] * 2,
    "early": lambda intent: _week(intent, Level.ORGANIZATION) == ["9-24"] * 7,
    "hours": lambda intent: _week(intent, Level.RESOURCE) == ["9-17"] * 7,
    "daily": lambda intent: _quota(intent) == Quota(Measure.COUNT, 2, Period.DAY),
    "hours a day": lambda intent: _quota(intent) == Quota(Measure.HOURS, 180, Period.DAY),
    "fortnight": lambda intent: _rule(intent, Level.ORGANIZATION) == {"ahead": timedelta(days=14)},
    "crew": lambda intent: _rule(intent, Level.RESOURCE) == {"bookable_by": Circle(groups=frozenset({"crew"}))},
    "by me": lambda intent: _rule(intent, Level.RESOURCE) == {"approvers": Circle(groups=frozenset({SELF}))},
    "no guests": lambda intent: _rule(intent, Level.RESOURCE) == {"bookable_by": Circle(frozenset({Role.MEMBER}))},
    "per booking": lambda intent: _rule(intent, Level.ORGANIZATION) == {"longest": timedelta(hours=2)},
    "early enough": lambda intent: _rule(intent, Level.ORGANIZATION) == {"notice": timedelta(hours=2)},
    "my approval": lambda intent: _rule(intent, Level.RESOURCE) == {"approvers": Circle(groups=frozenset({SELF}))},
    "closings": lambda intent: intent == ListBlackouts(),
    "groups": lambda intent: intent == ListGroups(),
    "late": lambda intent: (
        _rule(intent, Level.ORGANIZATION) == {"approvers": BY_ADMINS, "approved_outside": ((Opening(0, 18 * 60),),) * 7}
    ),
    "in turn": lambda intent: (
        _rule(intent, Level.RESOURCE)
        == {
            "approvers": Circle(groups=frozenset({"jonas", "priya"})),
            "second_approvers": Circle(frozenset({Role.ADMIN})),
            "third_approvers": None,
            "approved_from": timedelta(hours=3, minutes=1),
            "approved_outside": ((Opening(0, 18 * 60),),) * 7,
            "approved_of": None,
            "approved_over": 0,
        }
    ),
    "many in turn": lambda intent: (
        _rule(intent, Level.RESOURCE).items()
        >= {
            "approvers": Circle(groups=frozenset({"jonas"})),
            "approved_from": timedelta(hours=3, minutes=1),
            "approved_over": 6,
        }.items()
    ),
    "crowded": lambda intent: _rule(intent, Level.RESOURCE) == {"approvers": BY_ADMINS, "approved_over": 8},
    "crowded by": lambda intent: (
        _rule(intent, Level.RESOURCE) == {"approvers": Circle(groups=frozenset({"jonas"})), "approved_over": 8}
    ),
    "crowds": lambda intent: _rule(intent, Level.ORGANIZATION) == {"approvers": BY_ADMINS, "approved_over": 8},
    "every": lambda intent: intent == ShowEveryRule(),
}
"""What tells each kind of order."""


@pytest.mark.parametrize("kind", ATLAS_ORDERS)
def test_an_order_is_read_with_courtesy_and_in_every_language(kind: str) -> None:
    """Of a thing that is named."""
    assert [line for line in ATLAS_ORDERS[kind] if not IS[kind](_said(line))] == []


@pytest.mark.parametrize("kind", RULES)
def test_a_rule_is_set_in_words_in_every_language(kind: str) -> None:
    """Of one thing, or of everything where none is named."""
    assert [line for line in RULES[kind] if not IS[kind](_said(line))] == []


def test_one_friday_is_closed_and_all_fridays_are_a_rule() -> None:
    """Who says "on friday" means the next one."""
    assert isinstance(_said("en nobody may book atlas on friday"), ProposeBlackout)
    assert isinstance(_said("en no bookings on friday"), ProposeBlackout)


def test_a_bare_hour_of_a_rule_is_in_the_afternoon_where_nobody_would_close_in_the_morning() -> None:
    """After 5 is after 17:00, as people write it; who writes 05:00, or a.m., means just that."""
    hours = {
        line: _week(_said(f"en {line}"), Level.RESOURCE)[0]
        for line in (
            "nobody can book atlas after 5",
            "nobody can book atlas after 5:30pm",
            "no bookings of atlas after 05:00",
            "atlas only between 2 and 5",
            "atlas only from 9 to 6",
            "atlas only from 5am to 6am",
        )
    }
    assert list(hours.values()) == ["0-17", "0-17", "0-5", "14-17", "9-18", "5-6"]


@pytest.mark.parametrize(
    "line",
    [
        "en members can't book atlas",
        "de mitglieder können atlas nicht buchen",
        "fr les membres ne peuvent pas réserver atlas",
        "es los miembros no pueden reservar atlas",
        "it i membri non possono prenotare atlas",
        "en atlas only friday",
        "de atlas nur freitag",
        "en nobody can book atlas before 5",
        "en nobody can book atlas after 9",
    ],
)
def test_what_may_report_something_or_mean_another_time_is_asked_first(line: str) -> None:
    """No rule is set by words that may complain of one, or be about the next Friday."""
    assert not _sure(line)


def test_a_rule_that_is_clear_is_not_asked_first() -> None:
    """All Fridays, or an hour of the afternoon."""
    lines = (
        "atlas only fridays",
        "nobody can book atlas after 5",
        "nobody can book atlas before 8",
        "only admins may book atlas",
    )
    assert [line for line in lines if not _sure(f"en {line}")] == []


@pytest.mark.parametrize("said", ["en atlas: at most 0 h", "de atlas: höchstens 0 h"])
def test_no_length_at_all_is_no_value_of_a_rule(said: str) -> None:
    """It is answered as the command answers it."""
    assert _said(said) == MisreadRule("longest", "", "0 h")


def test_a_wish_is_no_rule() -> None:
    """A number of hours alone may be how long somebody wants to book."""
    assert not isinstance(_said("en at most 2 hours"), SetRule)
    assert not isinstance(_said("en atlas tomorrow for at most 2 hours"), SetRule)


def test_a_closing_keeps_its_reason_and_its_part_of_the_day() -> None:
    """Behind "for" stands a reason, unless a length does."""
    for line in ATLAS_ORDERS["closed"]:
        closing = _said(line)
        assert isinstance(closing, ProposeBlackout)
        assert closing.wish.part == "morning"
        assert closing.reason
    two_hours = _said("en close atlas friday at 9 for 2 hours")
    assert isinstance(two_hours, ProposeBlackout)
    assert (two_hours.reason, two_hours.wish.minutes) == ("", 120)


@pytest.mark.parametrize("kind", POINTING)
def test_it_is_the_thing_that_was_shown_last(kind: str) -> None:
    """Whether one was shown, the conversation's memory knows; without one nothing is ordered."""
    assert [line for line in POINTING[kind] if IS[kind](_said(line))] == []
    assert [line for line in POINTING[kind] if not IS[kind](_about(line))] == []


def test_members_state_rules_and_order_none() -> None:
    """Who does not run the place says how it is; what is plainly ordered is read, to be refused."""
    assert [line for line in ATLAS_ORDERS["admins"] if isinstance(_said(line, runs=False), SetRule)] == []
    assert IS["closed"](_said("en close atlas on friday", runs=False))
    assert _about("en close that window on friday") is None


def test_a_thing_is_added_in_german_with_its_seats() -> None:
    """The verb stands around what is added."""
    added = _said("de füg einen raum namens Vega mit 10 plätzen hinzu")
    assert isinstance(added, AddResources)
    assert [(each.name, each.capacity) for each in added.drafts] == [("Vega", 10)]


@pytest.mark.parametrize(
    "said",
    [
        "en invite a guest until friday",
        "de lade einen Gast bis Freitag ein",
        "fr invite un invité jusqu’à vendredi",
        "es invita a un invitado hasta el viernes",
        "it invita un ospite fino a venerdì",
    ],
)
def test_an_invitation_is_good_until_a_day(said: str) -> None:
    """That day included: on a Monday at noon, four days and twelve hours."""
    assert _said(said) == ProposeInvite(Role.GUEST, 108)


@pytest.mark.parametrize(
    ("said", "role"),
    [
        ("en invite a guest for -1 days", Role.GUEST),
        ("en invite a guest for the christmas party", Role.GUEST),
        ("en invite the plumbers", None),
        ("fr invite un invité pour -1 jours", Role.GUEST),
    ],
)
def test_an_invitation_keeps_the_role_that_was_said(said: str, role: Role | None) -> None:
    """Whatever is said behind it: who was to be a guest becomes no member."""
    assert _said(said) == ProposeInvite(role)


def test_only_a_name_that_means_nothing_else_is_a_new_site() -> None:
    """A misspelled day is a time, and members put nothing anywhere."""
    assert _said("en put atlas at munich") == PutAtNew(ATLAS.id, "Munich")
    for said in ("en put atlas at thrusday", "en move atlas to later", "en move atlas to lunch"):
        assert not isinstance(_said(said), PutAtNew)
    assert not isinstance(_said("en put atlas at munich", runs=False), PutAtNew)


@pytest.mark.parametrize(
    "said",
    [
        "en don't close atlas tomorrow",
        "en please don't retire atlas",
        "de schließ atlas morgen nicht",
        "de atlas nicht stilllegen",
        "it non chiudere atlas domani",
    ],
)
def test_what_is_forbidden_is_not_begun(said: str) -> None:
    """It is talk; what follows "no," as an answer, or a reason with "not" in it, forbids nothing."""
    assert _said(said) == Talked()
    assert isinstance(_said("en close atlas friday: the heating does not work"), ProposeBlackout)
    assert _said("en no, close atlas tomorrow") != Talked()


@pytest.mark.parametrize(
    "said",
    [
        "en close atlas tomorrow 9-10 and 14-15",
        "de schließ atlas morgen 9-10 und 14-15",
        "fr ferme atlas demain 9h-10h et 14h-15h",
        "es cierra atlas mañana 9-10 y 14-15",
        "it chiudi atlas domani 9-10 e 14-15",
    ],
)
def test_several_times_are_closed_one_by_one(said: str) -> None:
    """And never the day around them."""
    meant = _said(said)
    assert isinstance(meant, ProposeRepeated)
    assert [each.closing(ATLAS) for each in meant.times] == [
        Interval(datetime(2026, 11, 24, hour, tzinfo=UTC), datetime(2026, 11, 24, hour + 1, tzinfo=UTC))
        for hour in (8, 13)
    ]


@pytest.mark.parametrize(
    "said", ["en we open at 9?", "fr seuls les admins peuvent réserver atlas ?", "es ¿cerramos los lunes?"]
)
def test_a_question_sets_no_rule(said: str) -> None:
    """It is shown what would be."""
    meant = _said(said)
    assert isinstance(meant, SetRule)
    assert not meant.sure


@pytest.mark.parametrize(
    "said",
    [
        "en don't limit nova to 2 h",
        "en please do not limit nova to 2 hours",
        "de begrenze nova nicht auf 2 stunden",
        "fr ne limite pas nova à 2 h",
        "es no limites nova a 2 horas",
        "it non limitare nova a 2 ore",
    ],
)
def test_a_limit_that_is_denied_is_lifted_with_a_button(said: str) -> None:
    """Where none is set, its rules are shown; neither books nor limits anything."""
    language, _, text = said.partition(" ")
    limited = Layer(Level.RESOURCE, str(NOVA.id), Rules(longest=timedelta(hours=2)))
    ruled = replace(CATALOGUE, layers=(limited,))
    sentence = Sentence("1", SENDER, PLACE, text)
    meant = interpret(sentence, ear=_ear(language), catalogue=ruled, house="Acme", runs=True)
    assert isinstance(meant, SetRule)
    assert (meant.sure, meant.change.inherited) == (False, frozenset({"longest"}))
    assert not meant.change.said
    assert _said(said) == ShowRulesOf(Level.RESOURCE, str(NOVA.id))
    assert not isinstance(_said(said, runs=False), SetRule)


@pytest.mark.parametrize(
    "said",
    [
        "en add site Porto, Lisbon",
        "de neuer standort Porto, Lissabon",
        "fr ajoute le site Porto, Lisbonne",
        "es añade la sede Porto, Lisboa",
        "it aggiungi la sede Porto, Lisbona",
    ],
)
def test_the_city_of_a_site_is_named_in_the_readers_language(said: str) -> None:
    """The zone of a site is that of a city, as people call it."""
    assert _said(said) == ChangeSite(SiteChange(None, "Porto", "Europe/Lisbon"))


LAST_WEEK, THIS_MONTH = reports.Period("week", back=1), reports.Period("month")


@pytest.mark.parametrize(
    ("said", "period", "day", "whose", "of"),
    [
        ("en what changed last week?", LAST_WEEK, None, None, "all"),
        ("en what did mara change today?", None, 23, "mara", "all"),
        ("en who changed the rules this month?", THIS_MONTH, None, None, "rules"),
        ("de was hat sich letzte Woche geändert?", LAST_WEEK, None, None, "all"),
        ("de was hat mara heute geändert?", None, 23, "mara", "all"),
        ("de wer hat diesen Monat die Regeln geändert?", THIS_MONTH, None, None, "rules"),
        ("fr qu’est-ce qui a changé la semaine dernière ?", LAST_WEEK, None, None, "all"),
        ("fr qu’est-ce que mara a changé aujourd’hui ?", None, 23, "mara", "all"),
        ("fr qui a modifié les règles ce mois-ci ?", THIS_MONTH, None, None, "rules"),
        ("es ¿qué cambió la semana pasada?", LAST_WEEK, None, None, "all"),
        ("es ¿qué ha cambiado mara hoy?", None, 23, "mara", "all"),
        ("es ¿quién cambió las reglas este mes?", THIS_MONTH, None, None, "rules"),
        ("it cosa è cambiato la settimana scorsa?", LAST_WEEK, None, None, "all"),
        ("it cosa ha cambiato mara oggi?", None, 23, "mara", "all"),
        ("it chi ha cambiato le regole questo mese?", THIS_MONTH, None, None, "rules"),
    ],
)
def test_what_changed_is_asked_of_some_days(
    said: str, period: reports.Period | None, day: int | None, whose: str | None, of: str
) -> None:
    """And perhaps of somebody's changes, or of rules alone."""
    meant = _said(said)
    assert isinstance(meant, AskChanges)
    assert (meant.when.period, meant.whose, meant.rules) == (period, whose, of == "rules")
    assert day is None or meant.when.wish.day == date(2026, 11, day)


def test_what_changed_of_a_thing_is_of_that_thing() -> None:
    """Whatever else changed has another answer, and talk none."""
    about = _said("en what has changed at atlas this week?")
    assert isinstance(about, AskChanges)
    assert about.when.wish.resource == "Atlas"
    for said in ("en what changed my mind", "en what has changed between us", "en who changed atlas?"):
        assert not isinstance(_said(said), AskChanges)
    assert not isinstance(_said("en what changed?", runs=False), AskChanges)


@pytest.mark.parametrize(
    "said",
    [
        "en who booked nova on friday?",
        "en who had nova on friday?",
        "de wer hatte nova am freitag?",
        "fr qui avait nova vendredi ?",
        "es ¿quién tuvo nova el viernes?",
        "it chi aveva nova venerdì?",
    ],
)
def test_who_had_something_is_asked_of_the_last_such_day(said: str) -> None:
    """A weekday of what is over is no day to come; who has it is asked of the next one."""
    asked = _said(said)
    assert isinstance(asked, WhoHas)
    assert (asked.wish.resource, asked.wish.day) == ("Nova", date(2026, 11, 20))
    assert _said("en who has nova on friday?") == WhoHas(replace(asked.wish, start=date(2026, 11, 27)))


RULED: dict[str, tuple[str, ...]] = {
    "bookable_by": (
        "en nova: only admins may book it",
        "de nova: nur admins dürfen ihn buchen",
    ),
    "shortest": (
        "en nova: at least 3 h",
        "de nova: mindestens 3 stunden",
        "fr nova: au moins 3 h",
        "es nova: al menos 3 h",
        "it nova: almeno 3 ore",
    ),
    "longest": (
        "en nova: at most 2 h",
        "es nova: 2 h como máximo",
        "de höchstens 2 stunden pro buchung",
    ),
    "buffer": (
        "en 15 minutes between bookings of nova",
        "de 15 minuten zwischen buchungen von nova",
        "fr 15 minutes entre les réservations de nova",
        "es 15 minutos entre reservas de nova",
        "it 15 minuti tra le prenotazioni di nova",
    ),
    "ahead": (
        "en nova can be booked 6 months ahead",
        "de nova kann 6 monate im voraus gebucht werden",
        "fr nova peut être réservée 6 mois à l’avance",
        "es nova se puede reservar con 6 meses de antelación",
        "it nova si può prenotare con 6 mesi di anticipo",
    ),
    "grace": (
        "en release nova after 5 minutes",
        "de gib nova nach 5 minuten frei",
        "fr libère nova après 5 minutes",
        "es libera nova después de 5 minutos",
        "it libera nova dopo 5 minuti",
    ),
    "week": (
        "en make nova bookable only on mondays",
        "de mach nova nur montags buchbar",
        "fr rends nova réservable seulement le lundi",
        "es haz que nova se pueda reservar solo los lunes",
        "it rendi nova prenotabile solo il lunedì",
    ),
}


@pytest.mark.parametrize(("field", "said"), [(field, said) for field, lines in RULED.items() for said in lines])
def test_a_rule_in_words_is_that_rule(field: str, said: str) -> None:
    """Behind the name of a thing and a colon, or as a sentence; a member who says so sets nothing."""
    order = _said(said)
    assert isinstance(order, SetRule)
    assert order.change.said.keys() == {field}
    assert not isinstance(_said(said, runs=False), SetRule)


@pytest.mark.parametrize(
    "said",
    [
        "en nobody may book nova",
        "de niemand darf nova buchen",
        "fr personne ne peut réserver nova",
        "es nadie puede reservar nova",
        "it nessuno può prenotare nova",
    ],
)
def test_that_nobody_may_book_it_is_asked(said: str) -> None:
    """It may be a complaint: only a button leaves it to those who run it."""
    order = _said(said)
    assert isinstance(order, SetRule)
    assert (order.sure, order.change.said) == (False, {"bookable_by": Circle(frozenset({Role.OWNER, Role.ADMIN}))})


@pytest.mark.parametrize("value", ["banana", "-1 h"])
def test_a_value_that_no_rule_has_is_refused(value: str) -> None:
    """Nothing is booked for it; what tells a time is a booking."""
    assert _said(f"en nova: at most {value}") == MisreadRule("longest", "", value)
    assert not isinstance(_said("en nova: at most tomorrow 3pm"), MisreadRule)


@pytest.mark.parametrize(
    "said",
    [
        "en reset the rules of nova",
        "de setz die regeln von nova zurück",
        "fr réinitialise les règles de nova",
        "es restablece las reglas de nova",
        "it azzera le regole di nova",
    ],
)
def test_rules_of_its_own_are_reset(said: str) -> None:
    """All of them at once, and only by a button; where there are none, the rules are shown."""
    own = Layer(Level.RESOURCE, str(NOVA.id), Rules(grace=timedelta(minutes=5), shortest=timedelta(hours=1)))
    language, _, text = said.partition(" ")
    ruled = replace(CATALOGUE, layers=(own,))
    told = interpret(Sentence("1", SENDER, PLACE, text), ear=_ear(language), catalogue=ruled, house="Acme", runs=True)
    assert isinstance(told, SetRule)
    assert (told.sure, told.change.inherited) == (False, frozenset({"grace", "shortest"}))
    assert _said(said) == ShowRulesOf(Level.RESOURCE, str(NOVA.id))


@pytest.mark.parametrize(
    "said",
    [
        "en don't close nova tomorrow",
        "de schließe nova morgen nicht",
        "fr ne ferme pas nova demain",
        "es no cierres nova mañana",
        "it non chiudere nova domani",
    ],
)
def test_what_is_not_to_be_closed_is_left_alone(said: str) -> None:
    """It is no report of a fault, no closing and no booking."""
    assert _said(said) == Talked()


@pytest.mark.parametrize(
    "said",
    ["en reopen", "en reopen the office", "de wieder öffnen", "fr rouvre", "es reabre", "it riapri"],
)
def test_what_is_closed_is_shown_to_who_opens_it_again(said: str) -> None:
    """Without a name, or for the whole place, the closings are listed, each with its button."""
    assert _said(said) == ListBlackouts()


@pytest.mark.parametrize(
    "said",
    [
        "en cancel the departure of nova tomorrow",
        "de streiche die abfahrt von nova morgen",
        "fr annule le départ de nova demain",
        "es cancela la salida de nova mañana",
        "it annulla la partenza di nova domani",
    ],
)
def test_a_departure_that_does_not_leave_is_closed(said: str) -> None:
    """What is booked of it is shown, and its holders are told."""
    closing = _said(said)
    assert isinstance(closing, ProposeBlackout)
    assert (closing.resources, closing.wish.day) == ((NOVA.id,), date(2026, 11, 24))


@pytest.mark.parametrize(
    ("said", "group"),
    [
        ("en who is in the group designers?", "designers"),
        ("de wer ist in der gruppe designer?", "designer"),
        ("fr qui est dans le groupe designers ?", "designers"),
        ("es ¿quién está en el grupo diseño?", "diseño"),
        ("it chi è nel gruppo design?", "design"),
    ],
)
def test_who_is_in_a_group_is_asked(said: str, group: str) -> None:
    """With the word for a group, it is no room that somebody is in."""
    assert _said(said) == ShowGroup(group)


@pytest.mark.parametrize(
    "said",
    [
        "en make a group night crew with jonas and priya",
        "de mach eine gruppe night crew mit jonas und priya",
        "fr crée un groupe night crew avec jonas et priya",
        "es crea un grupo night crew con jonas y priya",
        "it crea un gruppo night crew con jonas e priya",
    ],
)
def test_a_group_is_made_in_words(said: str) -> None:
    """Of the people who are named, behind a button."""
    assert _said(said) == AboutGroup("night crew", ("jonas", "priya"), joins=True)


def test_an_invitation_goes_to_no_address() -> None:
    """Nor to so many: the link is passed on by whoever makes it."""
    assert _said("en invite 5 members") == ProposeInvite(addressed=True)
    # With a booking that was just shown, an address is its guest.
    assert _said("en invite bob@example.com") == Attends("coming", "bob@example.com", ProposeInvite(addressed=True))
    assert _said("en invite people") == ProposeInvite()


@pytest.mark.parametrize(
    "said",
    [
        "en bring everything back",
        "en bring nova and atlas back",
        "de hol alles zurück",
        "de hol nova und atlas zurück",
        "fr remets tout en service",
        "es recupera todo",
        "it ripristina tutto",
    ],
)
def test_of_several_that_are_retired_each_is_brought_back(said: str) -> None:
    """By its button in the list of them; one is brought back at once, and "restore" means none that is here."""
    language, _, text = said.partition(" ")
    gone = replace(CATALOGUE, resources=(), retired=(ATLAS, NOVA))
    told = interpret(Sentence("1", SENDER, PLACE, text), ear=_ear(language), catalogue=gone, house="Acme", runs=True)
    assert told == Manage(retired=True)
    back = Sentence("1", SENDER, PLACE, "restore nova")
    assert interpret(back, ear=_ear("en"), catalogue=gone, house="Acme", runs=True) == BringBack(NOVA.id)
    assert not isinstance(_said("en restore nova"), BringBack)


@pytest.mark.parametrize(
    ("language", "limits", "closes"),
    [
        ("en", "should we limit atlas to 2 h?", "should we close atlas tomorrow?"),
        ("de", "sollen wir atlas auf 2 stunden begrenzen?", "sollten wir atlas morgen schließen?"),
        ("fr", "devrait-on limiter atlas à 2 h ?", "devrait-on fermer atlas demain ?"),
        ("es", "¿deberíamos limitar atlas a 2 h?", "¿deberíamos cerrar atlas mañana?"),
        ("it", "dovremmo limitare atlas a 2 ore?", "dovremmo chiudere atlas domani?"),
    ],
)
def test_whether_to_change_a_rule_or_to_close_is_shown_with_a_button(language: str, limits: str, closes: str) -> None:
    """Neither begins a booking, and nothing is changed by a question; of anybody else it orders nothing."""
    rule, closing = (_asked(language, text, runs=True) for text in (limits, closes))
    assert isinstance(rule, SetRule)
    assert not rule.sure
    assert rule.rule == "longest"
    assert isinstance(closing, ProposeBlackout)
    assert not isinstance(_asked(language, limits, runs=False), SetRule)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "should we stop the monthly report?"),
        ("de", "sollen wir den monatsbericht beenden?"),
        ("fr", "devrait-on arrêter le rapport mensuel ?"),
        ("es", "¿deberíamos parar el informe mensual?"),
        ("it", "dovremmo fermare il rapporto mensile?"),
    ],
)
def test_whether_to_stop_the_monthly_report_is_asked(language: str, text: str) -> None:
    """A question ends none; a plain request does, also with a question mark."""
    assert _asked(language, text, runs=True) == StopMonthly(asked=True)
    assert _asked("en", "could you stop the monthly report?", runs=True) == StopMonthly()


def _asked(language: str, text: str, *, runs: bool) -> Intent | FollowUp:
    sentence = Sentence("1", SENDER, PLACE, text)
    return interpret(sentence, ear=_ear(language), catalogue=CATALOGUE, house="Acme", runs=runs)
