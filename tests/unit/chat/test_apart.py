"""What a sentence means of which the parts say more than the whole, in every language."""

from datetime import date

import pytest

from adapters.chat.incoming import Place, Sender, Sentence
from adapters.chat.intents import Intent
from adapters.chat.intents.attending import CheckOut
from adapters.chat.intents.bookings import Book, CancelWhich
from adapters.chat.intents.changing import Delay, ExtendWhich, MoveWhich, RenameWhich
from adapters.chat.intents.company import ChangeCompany
from adapters.chat.intents.doubts import Doubtful
from adapters.chat.intents.follow_ups import Apart, Aside, FollowUp, It, OfOwn, TwoChanges
from adapters.chat.interpret.arrivals import interpret
from adapters.understanding.heard import Ear
from core.domain.bookings.wish import Wish
from core.domain.resources.catalogue import Catalogue
from core.values import OrganizationId
from tests.unit.chat.test_read_once import HERE
from tests.unit.understanding.said import CATALOGUE, NOW

WITH_PEOPLE = [
    ("en", "move it to 3 and add priya"),
    ("en", "move the retro to friday, and put priya on it"),
    ("de", "schieb sie auf 15 uhr und nimm priya dazu"),
    ("de", "verschieb die retro auf freitag und lad priya ein"),
    ("fr", "décale-la à 15h et ajoute priya"),
    ("fr", "décale la rétro à vendredi et invite priya"),
    ("es", "muévela a las 15 y añade a priya"),
    ("es", "mueve la retro al viernes e invita a priya"),
    ("it", "spostala alle 15 e aggiungi priya"),
    ("it", "sposta la retro a venerdì e invita priya"),
]
CONCLUDED = [
    ("en", "oh hang on, mara's away tuesday, so thursday"),
    ("en", "the client has another call then, so thursday"),
    ("de", "ach moment, mara ist dienstag gar nicht da, also donnerstag"),
    ("de", "der kunde ist da im urlaub, also dann donnerstag"),
    ("fr", "ah mince, mara n'est pas là mardi, donc jeudi"),
    ("es", "ay no, mara no está el martes, así que el jueves"),
    ("it", "ah, mara martedì è in ferie, quindi giovedì"),
]
LATE = [
    ("en", "running a bit late, ten minutes or so, please hang on to the room"),
    ("de", "komme zehn minuten zu spät, bitte den raum nicht weggeben"),
    ("fr", "j'arrive dans dix minutes, gardez-moi la salle"),
]
DONE = [
    ("en", "all done, you can let the room go"),
    ("en", "we've wrapped up, someone else can have it"),
    ("de", "sind fertig, der raum kann weg"),
    ("fr", "on a fini, la salle est libre"),
    ("es", "ya hemos terminado, la sala queda libre"),
    ("it", "abbiamo finito, la sala è libera"),
]
ACTS = [
    ("en", "ditch the retro and get me vega for friday 10-11 instead"),
    ("en", "move the retro to friday and cancel orion tomorrow"),
    ("en", "vega friday 9-10 please, and cancel thursday's"),
    ("de", "retro kann weg, dafür brauch ich freitag 10-11 vega"),
    ("de", "storniere orion morgen und buch mir vega freitag 10-11"),
    ("fr", "supprime la rétro et prends-moi vega vendredi 10h-11h à la place"),
    ("es", "quita la retro y cógeme vega el viernes de 10 a 11"),
    ("it", "togli la retro e prendimi vega venerdì dalle 10 alle 11"),
]
SWAPPED = [
    ("en", "cancel orion on thursday and book vega instead"),
    ("de", "storniere orion am donnerstag und buch stattdessen vega"),
    ("fr", "annule orion jeudi et réserve vega à la place"),
    ("es", "cancela orion el jueves y reserva vega"),
    ("it", "cancella orion giovedì e prenota vega"),
]
NAMED = [
    ("en", "the retro clashes with lunch, move it to 3", "retro"),
    ("en", "half of us are away, so the retro is off. please release it.", "retro"),
    ("de", "die retro überschneidet sich mit dem mittagessen, schieb sie auf 15 uhr", "retro"),
    ("fr", "la rétro tombe mal, décale-la à 15h", "rétro"),
    ("es", "la retro choca con la comida, pásala a las 4", "retro"),
    ("it", "la retro si accavalla con il pranzo, spostala alle 15", "retro"),
]
TWICE = [
    ("en", "extend orion by 30 min and rename it to deep work", ExtendWhich, RenameWhich),
    ("en", "move orion to vega and make it an hour", MoveWhich, ExtendWhich),
    ("en", "add priya to the retro and move it to 11", ChangeCompany, MoveWhich),
    ("en", "cut orion tomorrow down to an hour and call it kickoff", ExtendWhich, RenameWhich),
    ("en", "swap tomorrow's room for vega and invite priya", MoveWhich, ChangeCompany),
    ("de", "mach die retro ne viertelstunde kürzer und hol priya dazu", ExtendWhich, ChangeCompany),
    ("it", "aggiungi priya ad orion domani e falla durare un'ora", ChangeCompany, ExtendWhich),
    ("en", "shift the retro to friday, call it wrap-up", MoveWhich, RenameWhich),
    ("de", "verschieb die retro auf 11 und nenn sie rückblick", MoveWhich, RenameWhich),
    ("de", "verschieb orion auf 16 uhr und nimm priya dazu", MoveWhich, ChangeCompany),
    ("fr", "rallonge la retro de trente minutes et invite priya", ExtendWhich, ChangeCompany),
    ("fr", "décale la retro à 11h et appelle-la bilan", MoveWhich, RenameWhich),
    ("es", "alarga la retro media hora y añade a priya", ExtendWhich, ChangeCompany),
    ("es", "mueve orion a las 16 y llámala balance", MoveWhich, RenameWhich),
    ("it", "metti anche priya nella retro e chiamala bilancio", ChangeCompany, RenameWhich),
    ("it", "sposta la retro alle 11 e aggiungi priya", MoveWhich, ChangeCompany),
]
NOT_TWICE = [
    ("en", "should we extend orion by 30 min and rename it?"),
    ("en", "mara said move the retro to friday and add priya"),
    ("en", "if mara agrees move the retro to friday and call it demo"),
    ("de", "jonas hat orion auf 16 uhr verschoben und priya dazugenommen"),
    ("fr", "mara a décalé la retro à 11h et a ajouté priya"),
    ("es", "mara movió la retro a las 11 y añadió a priya"),
    ("it", "mara ha spostato la retro alle 11 e ha aggiunto priya"),
]
REST = [
    ("en", "we only need an hour of orion tomorrow, give the rest back"),
    ("en", "keep orion till 4 tomorrow and release the rest"),
    ("de", "orion brauchen wir morgen nur bis vier, den rest kannst du freigeben"),
    ("fr", "on n'a besoin d'orion que jusqu'à 16h demain, libère le reste"),
    ("es", "mañana con una hora de orion nos basta, suelta el resto"),
    ("it", "domani ci basta orion fino alle quattro, libera il resto"),
]
MERE_REST = [
    ("en", "release the rest"),
    ("de", "gib den rest frei"),
    ("fr", "libère le reste"),
    ("es", "suelta el resto"),
    ("it", "libera il resto"),
]
ELSE = [
    ("en", "if orion is free tomorrow at 11 take it for an hour, otherwise vega"),
    ("en", "orion tomorrow 11-12, or vega if it's taken"),
    ("de", "wenn orion morgen um elf frei ist dann nimm den für ne stunde, sonst vega"),
    ("de", "orion morgen 11-12 uhr, wenn belegt dann vega"),
    ("fr", "si orion est libre demain à 11h tu la prends pour une heure, sinon vega"),
    ("fr", "orion demain de 11h à 12h ou vega si c'est pris"),
    ("es", "si mañana a las 11 está libre orion cógela una hora, y si no vega"),
    ("es", "orion mañana de 11 a 12 o si está pillada la vega"),
    ("it", "se domani alle 11 è libera orion prendila per un'ora, altrimenti vega"),
    ("it", "mi serve orion domani dalle 11 alle 12, e se non c'è va bene vega"),
]
NO_ELSE = [
    ("en", "is orion free tomorrow 11-12, otherwise vega?"),
    ("en", "mara said orion tomorrow 11-12, otherwise vega"),
    ("en", "orion or vega tomorrow 11-12"),
    ("en", "orion tomorrow 11-12, otherwise we are late"),
    ("de", "orion morgen, sonst vega"),
    ("fr", "mara a dit orion demain de 11h à 12h, sinon vega"),
    ("es", "mara dijo orion mañana de 11 a 12, si no vega"),
    ("it", "mara ha detto orion domani dalle 11 alle 12, altrimenti vega"),
]
KEPT = [
    ("en", "drop my thursday slot, but leave tomorrow as is"),
    ("de", "sag donnerstag ab, aber morgen bleibt"),
    ("fr", "enlève ma résa de jeudi mais laisse celle de demain"),
    ("es", "cancela lo del jueves pero deja lo de mañana"),
    ("it", "annulla giovedì ma lascia domani"),
]
NO_ACTS = [
    ("en", "i had to cancel the retro and book vega friday 10-11"),
    ("en", "jonas said cancel the retro and book vega friday 10-11"),
    ("en", "should i cancel the retro and book vega friday 10-11 instead?"),
    ("de", "jonas hat gesagt storniere die retro und buch vega freitag 10-11"),
    ("fr", "jonas a dit annule la rétro et réserve vega vendredi 10h-11h"),
    ("es", "jonas dijo cancela la retro y reserva vega el viernes de 10 a 11"),
    ("it", "jonas ha detto cancella la retro e prenota vega venerdì dalle 10 alle 11"),
]
TOLD = [
    ("en", "if mara is away, then friday would be better"),
    ("en", "mara said she is late, so keep the room she told me"),
    ("en", "the cleaners are all done, you can let the room go"),
    ("de", "wenn mara krank ist, dann freitag"),
    ("de", "mara hat gesagt sie ist krank, also freitag fällt aus"),
    ("fr", "si mara est malade, alors vendredi"),
    ("es", "si mara está enferma, entonces el viernes"),
    ("it", "se mara è malata, allora venerdì"),
]


def said(language: str, text: str) -> Intent | FollowUp:
    """Return what a sentence means."""
    sentence = Sentence("1", Sender("slack", "T1", "U1"), Place("D1", private=True), text)
    house = Catalogue(OrganizationId(1), 1, HERE.zone, ())
    return interpret(sentence, ear=Ear(NOW, language, CATALOGUE), catalogue=house, house="Acme")


@pytest.mark.parametrize(("language", "text"), WITH_PEOPLE)
def test_a_booking_is_moved_and_people_are_put_on_it(language: str, text: str) -> None:
    """Both halves are one act, and nobody is taken for its holder."""
    meant = said(language, text)
    if isinstance(meant, TwoChanges):
        assert isinstance(meant.first, MoveWhich)
        assert isinstance(meant.then, ChangeCompany)
        meant = meant.otherwise
    act = meant.otherwise if isinstance(meant, It) else meant.act if isinstance(meant, Doubtful) else meant
    assert isinstance(act, MoveWhich)
    assert act.wish.attendees == ("priya",)
    assert act.wish.start


@pytest.mark.parametrize(("language", "text"), CONCLUDED)
def test_what_follows_from_a_reason_is_what_is_wanted(language: str, text: str) -> None:
    """The day of the reason counts for nothing."""
    meant = said(language, text)
    assert isinstance(meant, Book)
    assert f"{meant.wish.day:%a}" == "Thu"


@pytest.mark.parametrize(("language", "text"), LATE)
def test_who_is_late_keeps_the_room(language: str, text: str) -> None:
    """No other room is looked for."""
    assert said(language, text) == Aside("late", Delay())


@pytest.mark.parametrize(("language", "text"), DONE)
def test_who_is_done_lets_the_room_go(language: str, text: str) -> None:
    """It is checked out, and no booking to come is cancelled."""
    assert said(language, text) == CheckOut()


@pytest.mark.parametrize(("language", "text"), TOLD)
def test_nothing_follows_from_what_is_only_told(language: str, text: str) -> None:
    """A condition, what others said, and others who are done, ask for nothing."""
    assert not isinstance(said(language, text), Book | It | MoveWhich | CheckOut)


@pytest.mark.parametrize(("language", "text"), ACTS)
def test_each_of_two_acts_is_done(language: str, text: str) -> None:
    """Each part tells what it is about, and lends the other neither a thing nor a day."""
    meant = said(language, text)
    assert isinstance(meant, Apart)
    booked = [each for each in (meant.first, meant.then) if isinstance(each, Book)]
    assert [(each.wish.resource, each.wish.title) for each in booked] in ([("Vega", None)], [])


@pytest.mark.parametrize(("language", "text"), SWAPPED)
def test_another_thing_at_the_same_time_is_a_move(language: str, text: str) -> None:
    """What is given back tells the time of what is booked in its place."""
    assert said(language, text) == MoveWhich(Wish(resource="Vega"), Wish(resource="Orion", start=date(2026, 11, 26)))


@pytest.mark.parametrize(("language", "text", "title"), NAMED)
def test_it_is_what_the_part_before_names(language: str, text: str, title: str) -> None:
    """If the speaker has such a booking, its change is offered; nothing is changed without a press."""
    meant = said(language, text)
    assert isinstance(meant, OfOwn)
    assert isinstance(meant.meant, Doubtful)
    assert meant.old.title == title


@pytest.mark.parametrize(("language", "text"), NO_ACTS)
def test_two_acts_that_are_only_told_or_asked_about_are_none(language: str, text: str) -> None:
    """What was done, what others said, and a question for advice hold and cancel nothing at once."""
    assert not isinstance(said(language, text), Apart | Book | CancelWhich | MoveWhich)


UNFINISHED = [
    ("en", "we're not done yet"),
    ("en", "almost done, give us a minute"),
    ("de", "wir sind noch nicht fertig, der raum kann nicht weg"),
    ("de", "wir sind gleich fertig, dann kann der raum weg"),
    ("de", "der kuchen ist fertig, der raum kann weg"),
    ("fr", "on n'a pas encore fini"),
    ("fr", "on a presque fini, merci de patienter"),
    ("es", "casi hemos terminado"),
    ("es", "todavía no hemos terminado, la sala no está libre"),
    ("it", "non abbiamo ancora finito, la sala non è libera"),
    ("it", "abbiamo quasi finito"),
]


@pytest.mark.parametrize(("language", "text"), UNFINISHED)
def test_who_is_not_done_yet_stays(language: str, text: str) -> None:
    """A running booking ends for nobody who denies it, says almost, or tells of something else that is done."""
    assert not isinstance(said(language, text), CheckOut)


@pytest.mark.parametrize(("language", "text", "first", "then"), TWICE)
def test_two_changes_are_of_the_booking_that_the_first_part_names(
    language: str, text: str, first: type, then: type
) -> None:
    """The second part goes on with it, whichever the changes are."""
    meant = said(language, text)
    assert isinstance(meant, TwoChanges)
    assert (type(meant.first), type(meant.then)) == (first, then)
    assert meant.about != Wish()


@pytest.mark.parametrize(("language", "text"), NOT_TWICE)
def test_two_changes_that_are_only_told_or_asked_about_are_none(language: str, text: str) -> None:
    """Nothing is done on somebody's word."""
    assert not isinstance(said(language, text), TwoChanges)


@pytest.mark.parametrize(("language", "text"), REST)
def test_the_rest_is_given_back_and_the_booking_stays(language: str, text: str) -> None:
    """It ends as the sentence says, and nothing is cancelled."""
    meant = said(language, text)
    act = meant.act if isinstance(meant, Doubtful) else meant
    assert isinstance(act, ExtendWhich)
    assert act.old.resource == "Orion"
    assert act.lasting or act.until


@pytest.mark.parametrize(("language", "text"), MERE_REST)
def test_it_is_asked_how_much_the_rest_is(language: str, text: str) -> None:
    """Nothing says how long it shall last."""
    meant = said(language, text)
    assert isinstance(meant, It)
    assert meant.otherwise == ExtendWhich(Wish(), shorter=True)


@pytest.mark.parametrize(("language", "text"), ELSE)
def test_another_thing_is_wanted_where_the_first_cannot_be_had(language: str, text: str) -> None:
    """Both are wishes for the same time, and only one of them is booked."""
    meant = said(language, text)
    assert isinstance(meant, Apart)
    assert isinstance(meant.first, Book)
    assert isinstance(meant.then, Book)
    assert meant.instead
    assert (meant.first.wish.resource, meant.then.wish.resource) == ("Orion", "Vega")
    assert meant.first.wish.start == meant.then.wish.start


@pytest.mark.parametrize(("language", "text"), NO_ELSE)
def test_no_other_thing_is_wanted_of_which_that_is_not_said(language: str, text: str) -> None:
    """Who asks, tells or lets choose is not booked the one or the other."""
    assert not isinstance(said(language, text), Apart)


@pytest.mark.parametrize(("language", "text"), KEPT)
def test_the_day_that_is_kept_contradicts_nothing(language: str, text: str) -> None:
    """What is given back is offered; the other day is none of it."""
    assert said(language, text) == Doubtful(CancelWhich(Wish(start=date(2026, 11, 26))))


def test_a_new_length_at_another_place_is_no_later_start() -> None:
    """It lasts that long there; only "later" moves it."""
    shorter = said("de", "verschieb orion nach vega für eine stunde")
    assert isinstance(shorter, MoveWhich)
    assert (shorter.by, shorter.wish.minutes) == (None, 60)
    later = said("en", "move orion to vega an hour later")
    assert isinstance(later, MoveWhich)
    assert later.by == 60
