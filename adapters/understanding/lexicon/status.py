"""The sentences with which people ask whether Bellhop works. They stand apart from all others, and are read whole."""

import re
from functools import cache

from adapters.languages import FALLBACK, LANGUAGES
from adapters.understanding.lexicon.whole_sentences import sentence
from adapters.understanding.typography import folded

SENTENCES = {
    "en": "is/are you/bellhop/the_bot still? down/broken/ok/working/alive/offline/online/slow/up/up_and_running now?"
    "|is/are you/bellhop/the_bot still? down/broken/ok/working/alive/offline/online/slow right_now"
    "|does bellhop/the_bot/everything work right_now?|is everything working/ok/up/running"
    "|what's/what_is the/your/bellhop's status|bellhop's? status|status"
    "|do you work|are there any? problems/issues with you/bellhop/the_bot",
    "de": "funktioniert/läuft/geht bellhop/der_bot/alles gerade/noch?|funktionierst/gehst/läufst du gerade/noch?"
    "|bist du kaputt/offline/online/langsam/down"
    "|wie_ist/was_ist der/dein status|status|gibt_es probleme mit dir/bellhop",
    "fr": "est-ce_que? tu fonctionnes/marches encore?|tout fonctionne/marche|bellhop fonctionne/marche encore?"
    "|es-tu/t'es/tu_es en_panne/hors_ligne/lent|quel_est ton/le statut/état|statut|status|le_bot est en_panne",
    "es": "funcionas|funciona bellhop/el_bot/todo|estás caído/roto/lento/activo|está caído/roto/lento bellhop/el_bot"
    "|cuál_es tu/el estado|estado|status|hay problemas contigo/con_bellhop",
    "it": "funzioni ancora?|funziona bellhop/il_bot/tutto|sei rotto/lento/offline/attivo/giù|bellhop è giù/rotto/lento"
    "|qual_è il/il_tuo stato|com'è lo/il_tuo stato|stato|status|ci_sono problemi con_te/con_bellhop",
}
"""By language, each as `sentence` reads it, separated by bars."""
LONGEST = 8
"""Words of the longest of them."""


def asks_for_status(text: str, language: str) -> bool:
    """Whether a whole text asks whether Bellhop works, in a member's language or in English."""
    said = folded(text.replace("’", "'").strip(" .!?¿¡")).split()
    if not 0 < len(said) <= LONGEST:
        return False
    line = "".join(f" {word}" for word in said)
    spoken = language.lower().replace("_", "-").partition("-")[0]
    return any(pattern.fullmatch(line) for code in {spoken, FALLBACK} & {*LANGUAGES} for pattern in _patterns(code))


@cache
def _patterns(code: str) -> tuple[re.Pattern[str], ...]:
    return tuple(sentence(each) for each in SENTENCES[code].split("|"))
