"""Talk before or after a sentence changes nothing but its title: a property of everything in the corpora."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import pytest

from adapters.languages import LANGUAGES
from tests.unit.understanding.counted import Sentence, by_kind, read, sentences

EVERY = 2
"""Every second sentence of each language is tried; all of them would take four times as long as the corpus itself."""
SAME = ("intent", "resource", "filters", "start", "end", "duration_min", "repeat", "clarify", "units", "zone")
"""What stays. A title may take up what is said around it, and so may the people who are named."""


@dataclass(frozen=True)
class Around:
    """What is said before and after a sentence."""

    before: str = ""
    after: str = ""


AROUND: Mapping[str, Sequence[Around]] = {
    "en": (
        Around(before="hi all, hope you're well — "),
        Around(after=" … thanks a lot, see you monday"),
        Around(before="Good morning everyone,\n\n", after="\n\nKind regards,\nLena"),
        Around(before="hey bellhop, quick one: ", after=" cheers, have a good one 😊"),
        Around(before="sorry to bother you again, ", after=". Have a lovely weekend!"),
    ),
    "de": (
        Around(before="Guten Morgen zusammen, "),
        Around(after=" … danke dir und bis montag"),
        Around(before="Liebe Kolleginnen und Kollegen,\n\n", after="\n\nViele Grüße\nLena"),
        Around(before="hallo bellhop, kurze sache: ", after=" danke, schönen tag noch 😊"),
        Around(before="sorry dass ich nochmal störe, ", after=". Schönes Wochenende!"),
    ),
    "fr": (
        Around(before="Bonjour à tous, j'espère que vous allez bien — "),
        Around(after=" … merci d'avance et bonne journée"),
        Around(before="Chers collègues,\n\n", after="\n\nBien cordialement,\nLena"),
        Around(before="salut bellhop, petite question : ", after=" merci, à lundi 😊"),
        Around(before="désolée de te déranger encore, ", after=". Bon week-end !"),
    ),
    "es": (
        Around(before="Buenos días a todos, espero que estéis bien: "),
        Around(after=" … muchas gracias y hasta el lunes"),
        Around(before="Estimados compañeros:\n\n", after="\n\nUn saludo,\nLena"),
        Around(before="hola bellhop, una cosita: ", after=" gracias, que tengas buen día 😊"),
        Around(before="perdona que te moleste otra vez, ", after=". ¡Buen fin de semana!"),
    ),
    "it": (
        Around(before="Buongiorno a tutti, spero stiate bene: "),
        Around(after=" … grazie mille e a lunedì"),
        Around(before="Cari colleghi,\n\n", after="\n\nCordiali saluti,\nLena"),
        Around(before="ciao bellhop, una cosa veloce: ", after=" grazie, buona giornata 😊"),
        Around(before="scusa se ti disturbo ancora, ", after=". Buon fine settimana!"),
    ),
}


def _sampled(language: str) -> list[Sentence]:
    return [sentence for sentence in sentences(language) if sentence["intent"] != "other"][::EVERY]


def _wrapped(sentence: Sentence, around: Around) -> Sentence:
    """Return the sentence with talk around it; `kind` is that talk, so that failures are listed under it."""
    said = f"{around.before}{sentence['text']}{around.after}"
    return {**sentence, "text": said, "kind": f"{around.before!r} … {around.after!r}"}


def _kept(shown: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return what must stay; of a contradiction, that it is one."""
    return {"clarify": True} if shown["clarify"] else {key: shown[key] for key in SAME}


@pytest.mark.parametrize("language", LANGUAGES)
def test_talk_around_a_sentence_changes_nothing(language: str) -> None:
    """Greetings, excuses, thanks and farewells are no time, no thing and no verb."""
    alone = _sampled(language)
    plain = [_kept(shown) for shown in read(alone)]
    failing = []
    for around in AROUND[language]:
        wrapped = [_wrapped(sentence, around) for sentence in alone]
        failing += [said for said, was, is_ in zip(wrapped, plain, read(wrapped), strict=True) if was != _kept(is_)]
    assert not failing, by_kind(failing)


def test_enough_is_tried() -> None:
    """At least four hundred sentences have talk put around them."""
    assert sum(len(_sampled(language)) for language in LANGUAGES) >= 400
