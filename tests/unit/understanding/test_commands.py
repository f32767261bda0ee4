"""What admins write behind /rules, /groups and /blackout is understood in every language, and in English everywhere."""

import re
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from adapters.chat.interpret.names import names_of
from adapters.languages import LANGUAGES
from adapters.understanding.commands.blackouts import Closing, OfUnits, UnknownThing, read_blackout
from adapters.understanding.commands.groups import GroupChange, Reserved, read_groups
from adapters.understanding.commands.groups import Misread as MisreadGroup
from adapters.understanding.commands.rules import Misread, RulesOf, Setting, UnknownSubject, read_rules
from adapters.understanding.commands.vocabulary import vocabulary
from adapters.understanding.heard import Ear
from adapters.understanding.typography import folded
from adapters.wording import Words
from core.domain.people.member import Circle, Role
from core.domain.resources.catalogue import Catalogue
from core.domain.resources.hours import ALWAYS, Opening
from core.domain.resources.resource import Kind, Resource, Site, Unit
from core.domain.rules.policy import FIELDS, Level, Strikes
from core.domain.rules.privacy import Names
from core.domain.rules.quota import Measure, Period, Quota
from core.domain.rules.silence import Silence
from core.values import OrganizationId, ResourceId, SiteId, UnitId

BERLIN = ZoneInfo("Europe/Berlin")
SITE = Site(SiteId(7), "Berlin", BERLIN)


def _thing(number: int, name: str, kind: Kind, *aliases: str) -> Resource:
    units = (Unit(UnitId(number), ""),)
    return Resource(ResourceId(number), OrganizationId(1), name, kind, SITE, units, aliases=aliases)


ATLAS = _thing(1, "Atlas", Kind.ROOM, "big room")
CATALOGUE = Catalogue(
    OrganizationId(1), 1, BERLIN, (ATLAS, _thing(2, "Curie", Kind.ROOM), _thing(3, "Studio A", Kind.STUDIO))
)
NOW = datetime(2026, 11, 23, 12)  # noqa: DTZ001 - wall time
"""A Monday."""
MINUTE, HOUR, DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)
WEEKDAYS_8_TO_18 = ((Opening(8 * 60, 18 * 60),),) * 5
AND_SATURDAY = (*WEEKDAYS_8_TO_18, (Opening(10 * 60, 14 * 60),), ())
CREW, ADMINS_AND_CREW = frozenset({"crew"}), Circle(frozenset({Role.ADMIN}), frozenset({"crew"}))
STRIKES = Strikes(3, 30 * DAY, 2 * DAY)


def _read(line: str, language: str) -> RulesOf | Setting | UnknownSubject | Misread | None:
    return read_rules(line, catalogue=CATALOGUE, house="Acme", language=language)


ENGLISH_RULES: dict[str, tuple[str, object]] = {
    "atlas grace 15 min": ("grace", 15 * MINUTE),
    "atlas buffer 10min": ("buffer", 10 * MINUTE),
    "atlas longest 1 h 30 min": ("longest", 90 * MINUTE),
    "atlas usual none": ("usual", None),
    "atlas cancel 2,5 h": ("cancel_notice", 150 * MINUTE),
    "atlas notice none": ("notice", 0 * MINUTE),
    "atlas check-in no": ("check_in", False),
    "atlas colleagues yes": ("for_others", True),
    "atlas open always": ("week", ALWAYS),
    "atlas open mon-fri 8-18, sat 10-14": ("week", AND_SATURDAY),
    "atlas open mon-fri 8:00-18:00 sat 10-14 sun closed": ("week", AND_SATURDAY),
    "atlas open fri to mon 9-12": (
        "week",
        tuple((Opening(540, 720),) if day in {4, 5, 6, 0} else () for day in range(7)),
    ),
    "atlas open 8am-6pm on weekdays, 10 to 2 on sat": ("week", AND_SATURDAY),
    "atlas open 8-18, sat 10-14, sun closed": ("week", AND_SATURDAY),
    "atlas open mon, tue and thu 9-12, 1pm-5pm": (
        "week",
        tuple((Opening(540, 720), Opening(780, 1020)) if day in {0, 1, 3} else () for day in range(7)),
    ),
    "atlas strikes 3 in 30 days, 2 days ahead": ("strikes", STRIKES),
    "atlas strikes off": ("strikes", None),
    "atlas unused-dates 5 in a row": ("unused_dates", 5),
    "atlas deadline-answer approve": ("deadline_answer", Silence.APPROVE),
    "atlas unanswered none": ("deadline_answer", Silence.LAPSE),
    "atlas unused dates none": ("unused_dates", None),
    "atlas public holidays no": ("on_holidays", False),
    "atlas approvers nobody": ("approvers", None),
    "atlas approvers none": ("approvers", None),
    "atlas keep-bookings 90 days": ("keep_bookings", timedelta(days=90)),
    "atlas keep bookings forever": ("keep_bookings", None),
    "atlas bookers by crew, admins": ("bookable_by", ADMINS_AND_CREW),
    "atlas seen everybody": ("seen_by", None),
    "atlas offer-time 10 min": ("offer_time", 10 * MINUTE),
    "atlas fair-line yes": ("fair_line", True),
    "atlas sharing yes": ("sharing", True),
    "atlas names nobody": ("names", Names.NOBODY),
    "atlas names everybody": ("names", Names.ALL),
    "atlas privacy admins": ("names", Names.ADMINS),
    "atlas quota 3 h a week": ("quotas", {"weekly": Quota(Measure.HOURS, 180, Period.WEEK)}),
    "atlas quota 2 bookings per day": ("quotas", {"daily": Quota(Measure.COUNT, 2, Period.DAY)}),
    "atlas quota 2 open": ("quotas", {"open": Quota(Measure.COUNT, 2, Period.OPEN)}),
    "atlas quota 5 h in 14 days": ("quotas", {"rolling": Quota(Measure.HOURS, 300, Period.ROLLING, 14)}),
    "atlas quota none weekly": ("quotas", {"weekly": Quota(Measure.HOURS, None, Period.WEEK)}),
    "atlas quota 10 h a month shared by Crew": (
        "quotas",
        {"monthly crew": Quota(Measure.HOURS, 600, Period.MONTH, group="crew", shared=True)},
    ),
    "atlas quota 1 h a day for crew": ("quotas", {"daily crew": Quota(Measure.HOURS, 60, Period.DAY, group="crew")}),
}
GERMAN_RULES: dict[str, tuple[str, object]] = {
    "atlas puffer 15 min": ("buffer", 15 * MINUTE),
    "atlas Karenz 20 Minuten": ("grace", 20 * MINUTE),
    "atlas höchstdauer 2 stunden": ("longest", 2 * HOUR),
    "atlas mindestdauer 30 min": ("shortest", 30 * MINUTE),
    "atlas übliche dauer 1 stunde": ("usual", HOUR),
    "atlas im voraus 6 wochen": ("ahead", 42 * DAY),
    "atlas einchecken nein": ("check_in", False),
    "atlas geöffnet mo-fr 8-18 uhr, sa 10-14 uhr": ("week", AND_SATURDAY),
    "atlas offen montag bis freitag 8-18, samstag 10-14, so geschlossen": ("week", AND_SATURDAY),
    "atlas geöffnet rund um die uhr": ("week", ALWAYS),
    "atlas geöffnet werktags von 8 bis 18 Uhr, am Samstag 10-14 Uhr": ("week", AND_SATURDAY),
    "atlas verwarnungen 3 in 30 tagen, 2 tage im voraus": ("strikes", STRIKES),
    "atlas ungenutzte termine 4 in folge": ("unused_dates", 4),
    "atlas buchbar crew, administratoren": ("bookable_by", ADMINS_AND_CREW),
    "atlas genehmiger admins": ("approvers", Circle(frozenset({Role.ADMIN}))),
    "atlas sichtbar alle": ("seen_by", None),
    "atlas namen niemand": ("names", Names.NOBODY),
    "atlas ohne-antwort ablehnen": ("deadline_answer", Silence.DECLINE),
    "atlas namen admins": ("names", Names.ADMINS),
    "atlas kontingent 3 std pro woche": ("quotas", {"weekly": Quota(Measure.HOURS, 180, Period.WEEK)}),
    "atlas kontingent 2 gleichzeitig": ("quotas", {"open": Quota(Measure.COUNT, 2, Period.OPEN)}),
    "atlas kontingent 10 h im monat gemeinsam in crew": (
        "quotas",
        {"monthly crew": Quota(Measure.HOURS, 600, Period.MONTH, group="crew", shared=True)},
    ),
}
FRENCH_RULES: dict[str, tuple[str, object]] = {
    "atlas tampon 15 min": ("buffer", 15 * MINUTE),
    "atlas grâce 20 minutes": ("grace", 20 * MINUTE),
    "atlas durée maximale 2 heures": ("longest", 2 * HOUR),
    "atlas préavis 1 jour": ("notice", DAY),
    "atlas à l'avance 6 semaines": ("ahead", 42 * DAY),
    "atlas arrivée non": ("check_in", False),
    "atlas ouvert lun-ven 8h-18h, sam 10h-14h": ("week", AND_SATURDAY),
    "atlas horaires lundi à vendredi 8h-18h, samedi 10h-14h, dimanche fermé": ("week", AND_SATURDAY),
    "atlas horaires de 8h à 18h en semaine, 10h-14h le samedi": ("week", AND_SATURDAY),
    "atlas avertissements 3 en 30 jours, 2 jours à l'avance": ("strikes", STRIKES),
    "atlas dates inutilisées 4 de suite": ("unused_dates", 4),
    "atlas réservable par crew, administrateurs": ("bookable_by", ADMINS_AND_CREW),
    "atlas visible tout le monde": ("seen_by", None),
    "atlas quota 3 h par semaine": ("quotas", {"weekly": Quota(Measure.HOURS, 180, Period.WEEK)}),
    "atlas quota 2 à la fois": ("quotas", {"open": Quota(Measure.COUNT, 2, Period.OPEN)}),
    "atlas quota 10 h par mois en commun pour crew": (
        "quotas",
        {"monthly crew": Quota(Measure.HOURS, 600, Period.MONTH, group="crew", shared=True)},
    ),
}
SPANISH_RULES: dict[str, tuple[str, object]] = {
    "atlas margen 15 min": ("buffer", 15 * MINUTE),
    "atlas cortesía 20 minutos": ("grace", 20 * MINUTE),
    "atlas máximo 2 horas": ("longest", 2 * HOUR),
    "atlas preaviso 1 día": ("notice", DAY),
    "atlas antelación 6 semanas": ("ahead", 42 * DAY),
    "atlas entrada no": ("check_in", False),
    "atlas horario lun-vie 8-18, sáb 10-14": ("week", AND_SATURDAY),
    "atlas abierto lunes a viernes 8-18 h, sábado 10-14 h, domingo cerrado": ("week", AND_SATURDAY),
    "atlas abierto entre semana de 8 a 18, el sábado de 10 a 14": ("week", AND_SATURDAY),
    "atlas avisos 3 en 30 días, 2 días de antelación": ("strikes", STRIKES),
    "atlas fechas sin usar 4 seguidas": ("unused_dates", 4),
    "atlas reservable por crew, administradores": ("bookable_by", ADMINS_AND_CREW),
    "atlas visible todos": ("seen_by", None),
    "atlas cuota 3 h a la semana": ("quotas", {"weekly": Quota(Measure.HOURS, 180, Period.WEEK)}),
    "atlas cuota 2 a la vez": ("quotas", {"open": Quota(Measure.COUNT, 2, Period.OPEN)}),
    "atlas cuota 10 h al mes en común para crew": (
        "quotas",
        {"monthly crew": Quota(Measure.HOURS, 600, Period.MONTH, group="crew", shared=True)},
    ),
}
RULES: dict[str, dict[str, tuple[str, object]]] = {
    "en": ENGLISH_RULES,
    "de": GERMAN_RULES,
    "fr": FRENCH_RULES,
    "es": SPANISH_RULES,
}
SAID = [(language, line, *meant) for language, lines in RULES.items() for line, meant in lines.items()]


@pytest.mark.parametrize(("language", "line", "field", "value"), SAID, ids=[f"{each[0]}: {each[1]}" for each in SAID])
def test_a_rule_is_set_in_the_words_of_a_language(language: str, line: str, field: str, value: object) -> None:
    """The value becomes a fact of the core; which words said it is kept for the answer."""
    setting = _read(line, language)
    assert isinstance(setting, Setting)
    assert (setting.change.level, setting.change.subject) == (Level.RESOURCE, "1")
    assert setting.change.said == {field: value}
    assert f"atlas {setting.rule} {setting.value}" == line


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("line", ENGLISH_RULES)
def test_english_rules_are_understood_in_every_language(language: str, line: str) -> None:
    """A manual in English works for everybody."""
    assert _read(line, language) == _read(line, "en")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("field", FIELDS)
def test_every_rule_has_an_example_that_is_understood(language: str, field: str) -> None:
    """What the refusal of a bad value suggests can be typed as it stands."""
    setting = _read(f"atlas {Words(language).say(f'example-{field}')}", language)
    assert isinstance(setting, Setting)
    assert field in setting.change.said


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_names_that_are_told_are_all_the_rules(language: str) -> None:
    """Nobody is told a rule that is not understood, and none is kept back."""
    names = Words(language).say("rules-names").split(", ")
    assert sorted(vocabulary(language).admin.rules[folded(name)] for name in names) == sorted(FIELDS)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("about", "understood"), [("rules", Setting), ("groups", GroupChange), ("blackout", Closing)])
def test_what_the_help_says_can_be_typed(language: str, about: str, understood: type) -> None:
    """Every line of it is understood as it stands, in the reader's language."""
    told = Words(language, things=("Atlas", "Curie")).say(f"help-{about}")
    lines = re.findall(rf"/{about} ([^“”„«»\xa0]+[^“”„«»\s])", told)
    read = [_understood(about, line, language) for line in lines]
    assert len(lines) > 1
    assert {type(each) for each in read} - {RulesOf} == {understood}


def _understood(about: str, line: str, language: str) -> object:
    if about == "rules":
        return _read(line, language)
    return read_groups(line, language=language) if about == "groups" else _closing(line, language)


@pytest.mark.parametrize(
    ("language", "line", "of"),
    [
        ("en", "atlas", RulesOf(Level.RESOURCE, "1")),
        ("en", "Big Room", RulesOf(Level.RESOURCE, "1")),
        ("en", "rooms", RulesOf(Level.KIND, "room")),
        ("en", "house", RulesOf(Level.ORGANIZATION, "")),
        ("en", "acme", RulesOf(Level.ORGANIZATION, "")),
        ("en", "Berlin", RulesOf(Level.SITE, "7")),
        ("de", "räume", RulesOf(Level.KIND, "room")),
        ("de", "rooms", RulesOf(Level.KIND, "room")),
        ("de", "überall", RulesOf(Level.ORGANIZATION, "")),
        ("fr", "salles", RulesOf(Level.KIND, "room")),
        ("fr", "partout", RulesOf(Level.ORGANIZATION, "")),
        ("es", "salas", RulesOf(Level.KIND, "room")),
        ("es", "casa", RulesOf(Level.ORGANIZATION, "")),
    ],
)
def test_whose_rules_are_shown(language: str, line: str, of: RulesOf) -> None:
    """A resource by name or alias, a kind, a site, the house or its name."""
    assert _read(line, language) == of


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "atlas grace default"),
        ("de", "atlas karenz standard"),
        ("fr", "atlas grâce défaut"),
        ("es", "atlas gracia por defecto"),
    ],
)
def test_a_rule_is_left_to_farther_documents_again(language: str, line: str) -> None:
    """Then the document says nothing of it."""
    setting = _read(line, language)
    assert isinstance(setting, Setting)
    assert not setting.change.said
    assert setting.change.inherited == {"grace"}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("line", "misread"),
    [
        ("atlas colour blue", Misread(None, "colour", "blue")),
        ("atlas grace", Misread("grace", "grace", "")),
        ("atlas grace soon", Misread("grace", "grace", "soon")),
        ("atlas grace 15", Misread("grace", "grace", "15")),
        ("atlas grace 15 bananas", Misread("grace", "grace", "15 bananas")),
        ("atlas grace 15 min banana", Misread("grace", "grace", "15 min banana")),
        ("atlas check-in perhaps", Misread("check_in", "check-in", "perhaps")),
        ("atlas open mon-fri 20-8", Misread("week", "open", "mon-fri 20-8")),
        ("atlas open mon-xyz 8-18", Misread("week", "open", "mon-xyz 8-18")),
        ("atlas open mon-fri", Misread("week", "open", "mon-fri")),
        ("atlas open 8-18 mornings", Misread("week", "open", "8-18 mornings")),
        ("atlas open 8-99", Misread("week", "open", "8-99")),
        ("atlas quota lots", Misread("quotas", "quota", "lots")),
        ("atlas quota 3 h", Misread("quotas", "quota", "3 h")),
        ("atlas quota 3 h a week for", Misread("quotas", "quota", "3 h a week for")),
        ("atlas quota 3 h a week crew", Misread("quotas", "quota", "3 h a week crew")),
        ("atlas quota 3 h in 999 days", Misread("quotas", "quota", "3 h in 999 days")),
        ("atlas strikes 0 in 1 day, 1 day", Misread("strikes", "strikes", "0 in 1 day, 1 day")),
        ("atlas strikes 3 in 30 days", Misread("strikes", "strikes", "3 in 30 days")),
        ("atlas unused-dates 2.5", Misread("unused_dates", "unused-dates", "2.5")),
        ("atlas unused-dates 3 hours", Misread("unused_dates", "unused-dates", "3 hours")),
        ("atlas bookers ,", Misread("bookable_by", "bookers", ",")),
        ("neptune grace 5 min", UnknownSubject("neptune")),
        ("blue neptune", UnknownSubject("blue neptune")),
        ("   ", None),
    ],
)
def test_what_is_no_rule_is_told_apart(line: str, misread: object, language: str) -> None:
    """An unknown rule, a value that it cannot have, and a name that nothing has are different things."""
    assert _read(line, language) == misread


@pytest.mark.parametrize(
    ("language", "line", "change"),
    [
        ("en", "crew add @jonas", GroupChange("crew", ("jonas",), joins=True)),
        ("en", "Night Crew add @jonas", GroupChange("Night Crew", ("jonas",), joins=True)),
        ("en", "crew add Jonas Weber", GroupChange("crew", ("Jonas Weber",), joins=True)),
        ("en", "crew add @jonas @priya", GroupChange("crew", ("jonas", "priya"), joins=True)),
        ("en", "crew add @jonas,@priya and @mara", GroupChange("crew", ("jonas", "priya", "mara"), joins=True)),
        ("en", "crew add Jonas Weber, Priya", GroupChange("crew", ("Jonas Weber", "Priya"), joins=True)),
        ("en", "add @jonas @priya night crew", GroupChange("night crew", ("jonas", "priya"), joins=True)),
        ("de", "füge @jonas und @priya zu crew", GroupChange("crew", ("jonas", "priya"), joins=True)),
        ("en", "crew + @jonas", GroupChange("crew", ("jonas",), joins=True)),
        ("en", "crew remove @jonas", GroupChange("crew", ("jonas",), joins=False)),
        ("en", "add @jonas to night crew", GroupChange("night crew", ("jonas",), joins=True)),
        ("en", "add Jonas Weber to crew", GroupChange("crew", ("Jonas Weber",), joins=True)),
        ("en", "remove @jonas from crew", GroupChange("crew", ("jonas",), joins=False)),
        ("en", "add @jonas crew", GroupChange("crew", ("jonas",), joins=True)),
        ("en", "friends with dogs add @jonas", GroupChange("friends with dogs", ("jonas",), joins=True)),
        ("de", "crew hinzufügen @jonas", GroupChange("crew", ("jonas",), joins=True)),
        ("de", "crew mit @jonas", GroupChange("crew", ("jonas",), joins=True)),
        ("de", "füge @jonas zu crew", GroupChange("crew", ("jonas",), joins=True)),
        ("de", "crew ohne @jonas", GroupChange("crew", ("jonas",), joins=False)),
        ("de", "crew entfernen @jonas", GroupChange("crew", ("jonas",), joins=False)),
        ("de", "crew add @jonas", GroupChange("crew", ("jonas",), joins=True)),
        ("fr", "crew ajouter @jonas", GroupChange("crew", ("jonas",), joins=True)),
        ("fr", "ajoute @jonas à crew", GroupChange("crew", ("jonas",), joins=True)),
        ("fr", "crew retirer @jonas", GroupChange("crew", ("jonas",), joins=False)),
        ("fr", "enlever @jonas de crew", GroupChange("crew", ("jonas",), joins=False)),
        ("fr", "crew remove @jonas", GroupChange("crew", ("jonas",), joins=False)),
        ("es", "crew añadir @jonas", GroupChange("crew", ("jonas",), joins=True)),
        ("es", "añade @jonas a crew", GroupChange("crew", ("jonas",), joins=True)),
        ("es", "crew quitar @jonas", GroupChange("crew", ("jonas",), joins=False)),
        ("es", "quita @jonas de crew", GroupChange("crew", ("jonas",), joins=False)),
        ("es", "crew add @jonas", GroupChange("crew", ("jonas",), joins=True)),
    ],
)
def test_a_group_is_changed_in_the_words_of_a_language(language: str, line: str, change: GroupChange) -> None:
    """The group first or the person first; names of several words are kept."""
    assert read_groups(line, language=language) == change


@pytest.mark.parametrize("group", ["admins", "Admins", "members", "everybody", "alle", "invités", "chiunque"])
def test_no_group_is_called_as_a_role(group: str) -> None:
    """The words for roles and for everybody are kept for rules, those of all languages; such a group can be emptied."""
    assert read_groups(f"{group} add @jonas", language="en") == Reserved(group)
    assert read_groups(f"{group} remove @jonas", language="en") == GroupChange(group, ("jonas",), joins=False)


@pytest.mark.parametrize(
    "line",
    ["crew @jonas", "add", "add @jonas", "crew add", "add jonas weber crew", "@jonas add @priya"],
)
def test_what_changes_no_group_is_not_guessed(line: str) -> None:
    """Without a verb, a group or a person nothing is changed."""
    assert read_groups(line, language="en") == MisreadGroup(line)
    assert read_groups(" ", language="en") is None


TUESDAY = date(2026, 11, 24)
FRIDAY, SATURDAY = date(2026, 11, 27), date(2026, 11, 28)


def _wall(day: date, hour: int, minute: int = 0) -> datetime:
    return datetime(day.year, day.month, day.day, hour, minute)  # noqa: DTZ001 - wall time


def _closing(line: str, language: str) -> Closing | OfUnits | UnknownThing | None:
    return read_blackout(line, Ear(NOW, language, names_of(CATALOGUE)), catalogue=CATALOGUE)


@pytest.mark.parametrize(
    ("language", "line", "resources", "start", "end", "reason"),
    [
        ("en", "atlas tomorrow 9:30-12: maintenance", (1,), _wall(TUESDAY, 9, 30), _wall(TUESDAY, 12), "maintenance"),
        ("en", "atlas tomorrow 9:30-12:30: works", (1,), _wall(TUESDAY, 9, 30), _wall(TUESDAY, 12, 30), "works"),
        ("en", "atlas tomorrow 09:00-12:00:works", (1,), _wall(TUESDAY, 9), _wall(TUESDAY, 12), "works"),
        ("en", "atlas tomorrow 13:30-15", (1,), _wall(TUESDAY, 13, 30), _wall(TUESDAY, 15), ""),
        ("en", "atlas friday 9-12: paint: 2 coats", (1,), _wall(FRIDAY, 9), _wall(FRIDAY, 12), "paint: 2 coats"),
        ("en", "rooms friday to saturday: holidays", (1, 2), FRIDAY, SATURDAY, "holidays"),
        ("en", "house friday: moving", (1, 2, 3), FRIDAY, None, "moving"),
        ("en", "atlas and curie friday: paint", (1, 2), FRIDAY, None, "paint"),
        ("en", "atlas friday all day painting", (1,), FRIDAY, None, "painting"),
        ("en", "atlas friday 9-12 painting the walls", (1,), _wall(FRIDAY, 9), _wall(FRIDAY, 12), "painting the walls"),
        ("de", "atlas morgen 9:30-12 uhr: wartung", (1,), _wall(TUESDAY, 9, 30), _wall(TUESDAY, 12), "wartung"),
        ("de", "räume freitag bis samstag: feier", (1, 2), FRIDAY, SATURDAY, "feier"),
        ("de", "überall freitag: umzug", (1, 2, 3), FRIDAY, None, "umzug"),
        ("fr", "atlas demain 9h30-12h : travaux", (1,), _wall(TUESDAY, 9, 30), _wall(TUESDAY, 12), "travaux"),
        ("fr", "salles vendredi: fête", (1, 2), FRIDAY, None, "fête"),
        ("fr", "partout vendredi: fête", (1, 2, 3), FRIDAY, None, "fête"),
        ("es", "atlas mañana 9:30-12: obras", (1,), _wall(TUESDAY, 9, 30), _wall(TUESDAY, 12), "obras"),
        ("es", "salas viernes: fiesta", (1, 2), FRIDAY, None, "fiesta"),
        ("es", "todo viernes: fiesta", (1, 2, 3), FRIDAY, None, "fiesta"),
    ],
)
def test_a_closing_is_read_up_to_the_colon_of_its_reason(
    language: str, line: str, resources: tuple[int, ...], start: date, end: date | None, reason: str
) -> None:
    """The colon of a clock is none; everything behind the first other one is the reason."""
    closing = _closing(line, language)
    assert isinstance(closing, Closing)
    assert (closing.resources, closing.reason) == (resources, reason)
    assert (closing.wish.start, closing.wish.end) == (start, end)


def test_what_cannot_be_closed_says_why() -> None:
    """A name that nothing has, no time, no thing, or no words at all."""
    assert _closing("neptune friday 9-12: works", "en") == UnknownThing("neptune")
    timeless, nothing = _closing("atlas", "en"), _closing("friday 9-12", "en")
    assert isinstance(timeless, Closing)
    assert isinstance(nothing, Closing)
    assert (timeless.wish.start, nothing.resources) == (None, ())
    assert _closing(" ", "en") is None
