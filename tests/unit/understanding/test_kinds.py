"""Kinds of sentences that were read wrongly once: each with some of its like, in every language."""

from datetime import date

import pytest

from tests.unit.understanding.said import at, heard, sentence

IN_PLACE = [
    ("en", "vega instead of orion tomorrow"),
    ("en", "can we have vega instead of orion on saturday?"),
    ("de", "Morgen lieber Vega statt Orion"),
    ("de", "lieber Vega statt Orion morgen"),
    ("fr", "vega à la place d'orion demain"),
    ("fr", "demain plutôt vega au lieu d'orion"),
    ("es", "mejor vega en vez de orion mañana"),
    ("es", "vega en lugar de orion mañana"),
    ("it", "per domani prendi vega al posto di orion"),
    ("it", "domani vega invece di orion"),
]


@pytest.mark.parametrize(("language", "text"), IN_PLACE)
def test_one_thing_in_place_of_another(language: str, text: str) -> None:
    """The booking is that of the thing that is replaced, and the other one is where it goes; it is only offered."""
    said = heard(text, language=language)

    assert (said.intent, said.certain, said.wish.resource, said.old.resource) == ("move", "ask", "Vega", "Orion")
    assert said.old.start == date(2026, 11, 21)


def test_what_is_whole_is_a_wish_in_place_of_another() -> None:
    """From when to when says a booking of its own."""
    said = heard("book vega instead of orion tomorrow 3-4")

    assert (said.intent, said.wish.resource, said.wish.start) == ("book", "Vega", at("2026-11-21T15:00"))


QUOTED = [
    ("en", 'call tomorrow\'s meeting "budget"', "budget"),
    ("en", 'call my orion booking tomorrow "budget round"', "budget round"),
    ("de", 'nenn den termin morgen "Kickoff"', "Kickoff"),
    ("fr", "appelle la réunion de demain « comité budget »", "comité budget"),
    ("es", 'ponle de nombre "cierre de mes" a lo de mañana', "cierre de mes"),
    ("it", 'chiama la riunione di domani "chiusura mese"', "chiusura mese"),
]


@pytest.mark.parametrize(("language", "text", "title"), QUOTED)
def test_a_quoted_title_leaves_the_rest_to_tell_the_booking(language: str, text: str, title: str) -> None:
    """What stands beside the quotation marks tells which booking is renamed."""
    said = sentence(text, language=language)

    assert said.renaming
    assert (said.renaming.title, said.reading.wish.start) == (title, date(2026, 11, 21))


def test_a_quoted_title_alone_is_a_title() -> None:
    """Quotation marks around all of it change nothing, and without a verb of naming they name nothing."""
    alone = sentence('call it "sprint planning"').renaming

    assert alone
    assert (alone.title, alone.was) == ("sprint planning", None)
    assert sentence('the "pronto" guy called').renaming is None


SKELETONS = [("orion frdy 3-4pm", 27), ("orion mndy 3-4pm", 23), ("orion wdnsdy 3-4pm", 25), ("orion thrsdy 3-4pm", 26)]


@pytest.mark.parametrize(("text", "day"), SKELETONS)
def test_days_are_known_without_their_vowels(text: str, day: int) -> None:
    """A weekday that is typed without vowels is that day, and not today."""
    start = heard(text).wish.start

    assert start == at(f"2026-11-{day}T15:00")


COUNTED = [
    ("es", "orion mañana a las 9 para 5", "2026-11-21T09:00", 5),
    ("es", "¿hay algo libre mañana a las 14 para ocho?", "2026-11-21T14:00", 8),
    ("es", "orion mañana a las nueve para dos", "2026-11-21T09:00", 2),
    ("es", "orion mañana a diez para las nueve", "2026-11-21T08:50", None),
    ("es", "orion mañana a un cuarto para las tres", "2026-11-21T14:45", None),
]


@pytest.mark.parametrize(("language", "text", "start", "people"), COUNTED)
def test_for_so_many_people_is_no_countdown(language: str, text: str, start: str, people: int | None) -> None:
    """Spanish "para" counts down to an hour that has its article, and people otherwise."""
    wish = heard(text, language=language).wish

    assert (wish.start, wish.capacity) == (at(start), people)


SPANS = [
    ("fr", "orion le 1er décembre 8h30/9h15", "2026-12-01T08:30", "2026-12-01T09:15"),
    ("it", "orion mercoledì 2 dicembre dalle ore 9 alle ore 10.30", "2026-12-02T09:00", "2026-12-02T10:30"),
    ("es", "la sony a7 desde el lunes hasta el miércoles que viene", "2026-11-23", "2026-11-25"),
    ("it", "mi serve la sony a7 da lunedì a mercoledì prossimo", "2026-11-23", "2026-11-25"),
]


@pytest.mark.parametrize(("language", "text", "start", "end"), SPANS)
def test_from_when_to_when(language: str, text: str, start: str, end: str) -> None:
    """Clocks with a slash are a range where letters mark them; "monday to next wednesday" is one week."""
    wish = heard(text, language=language).wish

    assert (wish.start, wish.end) == (at(start), at(end))


TALK = [
    ("de", "Orion jeden Freitagnachmittag für mich allein, das wärs"),
    ("fr", "Orion tous les vendredis aprèm rien que pour moi, le rêve"),
    ("es", "orion todos los viernes por la tarde solo para mí, qué sueño"),
    ("it", "orion ogni venerdì pomeriggio tutta per me, magari"),
    ("en", "orion every friday afternoon just for me, that'd be the dream"),
    ("de", "Untersteh dich, Orion zu stornieren"),
    ("fr", "t'avise pas d'annuler Orion"),
    ("es", "ni se te ocurra cancelar orion"),
    ("it", "non ti azzardare a cancellare orion"),
    ("en", "don't you dare cancel orion"),
    ("de", "In Orion war's gestern eiskalt, zwei Stunden lang"),
    ("es", "ayer en orion hacía un frío horrible, dos horas así"),
    ("it", "ieri in orion si gelava, due ore così"),
    ("fr", "mon dentiste m'a décalé à jeudi 10h"),
    ("es", "Priya quería que cancelara lo de mañana pero le dije que no"),
    ("it", "ho disdetto il parrucchiere di domani alle 15"),
    ("en", "reading a book about orion, 3 hours flew by"),
    ("de", "Falls die Bahn streikt, lasse ich Orion morgen vielleicht sausen"),
    ("fr", "celui qui a orion demain à 9h, laissez la porte ouverte svp"),
    ("de", "Was müsste ich tun, um Orion auf Freitag zu legen?"),
    ("fr", "que faudrait-il faire pour déplacer orion à vendredi ?"),
    ("es", "¿qué tendría que hacer para mover orion al viernes?"),
    ("it", "cosa dovrei fare per spostare orion a venerdì?"),
    ("es", "¿qué haría falta para pasar orion al viernes?"),
]


@pytest.mark.parametrize(("language", "text"), TALK)
def test_talk_begins_nothing(language: str, text: str) -> None:
    """Dreams, threats, what was, and questions what to do: nothing is held, changed, reported or asked back."""
    said = sentence(text, language=language)

    assert said.reading.certain in {"leave", "answer"}
    assert said.reading.intent in {"other", "help"}
    assert said.asked is None


NO_FAULT = [
    ("de", "sind fertig, raum ist leer", "checkout"),
    ("de", "schieb orion auf freitag, gleiche zeit", "move"),
    ("es", "bórrame lo del jueves", "cancel"),
    ("it", "domani siamo in sei e ci vorrebbe una sala col proiettore, dalle tre alle cinque", "find"),
]


@pytest.mark.parametrize(("language", "text", "intent"), NO_FAULT)
def test_what_is_asked_for_is_done(language: str, text: str, intent: str) -> None:
    """A done meeting is no fault, an erased booking no erased person, and a wish behind a comma a wish."""
    said = sentence(text, language=language)

    assert (said.reading.intent, said.asked) == (intent, None)
    assert said.reading.certain in {"do", "answer"}


def test_a_later_start_is_no_earlier_end() -> None:
    """Nothing is made shorter by words that say from when it is needed."""
    said = heard("Orion morgen bitte erst ab halb vier, Ende bleibt", language="de")

    assert (said.intent, said.wish.end) == ("book", None)


OVER = [
    ("fr", "mdr la rétro a déjà sauté la dernière fois"),
    ("fr", "merci de l'avoir déplacée, c'est parfait"),
    ("de", "Komisch, Orion ist immer leer und nie frei"),
    ("en", "funny how orion is always empty but never free"),
    ("es", "qué curioso, orion siempre vacía y nunca libre"),
    ("it", "strano, orion è sempre vuota ma mai libera"),
    ("en", "what's the point of booking if people just walk in?"),
]


@pytest.mark.parametrize(("language", "text"), OVER)
def test_how_it_always_was_asks_for_nothing(language: str, text: str) -> None:
    """What was done the last time, and how a thing always is, is talk."""
    said = sentence(text, language=language)

    assert (said.reading.intent, said.reading.certain, said.asked) == ("other", "leave", None)


REASONED = [
    ("en", "cancel saturday, half the team is sick"),
    ("de", "sag samstag ab, das halbe team ist krank"),
    ("fr", "annule samedi, la moitié de l'équipe est malade"),
    ("it", "annulla sabato, mezza squadra è malata"),
]


@pytest.mark.parametrize(("language", "text"), REASONED)
def test_an_order_with_a_reason_is_an_order(language: str, text: str) -> None:
    """That somebody is ill tells why, and not that the speaker is away."""
    said = heard(text, language=language)

    assert (said.intent, said.certain, said.away, said.wish.start) == ("cancel", "do", False, date(2026, 11, 21))


ELSEWHERE = [
    ("en", "the lift is broken, take the stairs to orion"),
    ("de", "der Aufzug ist kaputt, zu Orion bitte die Treppe nehmen"),
    ("fr", "l'ascenseur est en panne, prenez l'escalier pour orion"),
    ("es", "el ascensor está roto, subid a orion por la escalera"),
    ("it", "l'ascensore è rotto, per orion prendete le scale"),
    ("en", "my car broke down on the way to orion"),
    ("en", "the kettle is broken, let's have tea at orion"),
    ("de", "der zug ist ausgefallen, ich komm später zu orion"),
    ("de", "Orion ist immer leer und nie frei"),
]


@pytest.mark.parametrize(("language", "text"), ELSEWHERE)
def test_what_breaks_elsewhere_is_no_fault_of_what_is_named(language: str, text: str) -> None:
    """A lift, a train or a kettle is no part of the room that is named behind it."""
    said = sentence(text, language=language)

    assert (said.reading.intent, said.reading.certain, said.asked) == ("other", "leave", None)


BROKEN = [
    ("en", "sorry to bother you, the lamp in orion is dead"),
    ("en", "the lamp is dead, can somebody mend it in orion?"),
    ("en", "the door is stuck, orion"),
    ("de", "der Beamer ist kaputt, hier in Orion"),
    ("fr", "la lampe est cassée dans orion"),
    ("es", "en orion la pantalla está rota, hay que llamar a alguien"),
    ("it", "in orion il proiettore è rotto, serve un tecnico"),
]


@pytest.mark.parametrize(("language", "text"), BROKEN)
def test_what_breaks_in_a_thing_is_its_fault(language: str, text: str) -> None:
    """Its name may stand in another clause than what is broken."""
    said = sentence(text, language=language)

    assert said.asked
    assert (said.asked.topic, said.reading.wish.resource) == ("fault", "Orion")


RENAMED = [
    ("en", "change the name of the retro to review", "review"),
    ("de", "ändere den namen der retro in bilanz", "bilanz"),
    ("fr", "renomme la rétro en bilan", "bilan"),
    ("fr", "change le nom de la rétro pour bilan", "bilan"),
    ("fr", "renomme-la en bilan", "bilan"),
    ("fr", "renomme-la bilan", "bilan"),
    ("es", "cambia el nombre de la retro a balance", "balance"),
    ("it", "cambia il nome della retro in bilancio", "bilancio"),
]


@pytest.mark.parametrize(("language", "text", "title"), RENAMED)
def test_what_stands_before_the_new_name_tells_the_booking(language: str, text: str, title: str) -> None:
    """The new name begins behind the last small word, and a French pronoun has its hyphen."""
    renaming = sentence(text, language=language).renaming

    assert renaming
    assert renaming.title == title


LARGEST = [
    ("en", "the biggest room for the whole of friday", 8),
    ("en", "the largest room friday 3-4pm", 8),
    ("de", "den größten Raum am Freitag den ganzen Tag", 8),
    ("fr", "la plus grande salle vendredi toute la journée pour le séminaire", 8),
    ("es", "la sala más grande el viernes todo el día", 8),
    ("it", "la sala più grande venerdì tutto il giorno", 8),
    ("en", "a bigger room friday 3-4pm", None),
    ("de", "einen größeren Raum am Freitag", None),
    ("fr", "une plus grande salle vendredi", None),
    ("es", "una sala más grande el viernes", None),
    ("it", "una sala più grande venerdì", None),
]


@pytest.mark.parametrize(("language", "text", "seats"), LARGEST)
def test_the_largest_of_a_kind_is_wished_by_its_seats(language: str, text: str, seats: int | None) -> None:
    """A larger one than some other is not the largest."""
    said = heard(text, language=language)

    assert (said.wish.kind, said.wish.capacity, said.wish.resource) == ("room", seats, None)


TOPICS = [
    ("en", "until when is orion mine?", "next"),
    ("de", "bis wann gehört orion mir?", "next"),
    ("fr", "jusqu'à quand orion est à moi ?", "next"),
    ("es", "¿hasta cuándo es mía orion?", "next"),
    ("it", "fino a quando è mia orion?", "next"),
    ("en", "until when is orion free tomorrow?", None),
    ("en", "who's sitting in orion tomorrow?", "who"),
    ("de", "Wer hockt denn am Mittwoch um zehn im Orion?", "who"),
    ("en", "how many hours of studio do i have left this week", None),
    ("de", "in orion ist der akku leer", "fault"),
]


@pytest.mark.parametrize(("language", "text", "topic"), TOPICS)
def test_a_question_is_about_what_it_asks(language: str, text: str, topic: str | None) -> None:
    """Whose it is until when, who sits there, and what is left are no questions about cancelling or opening."""
    asked = sentence(text, language=language).asked

    assert (asked.topic if asked else None) == topic
