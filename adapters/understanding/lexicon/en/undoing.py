"""English: how people take back what was done, or give up what is held."""

from adapters.understanding.lexicon.en.typography import TYPOGRAPHY
from adapters.understanding.lexicon.undoing import Undoing

sayings, words = TYPOGRAPHY.sayings, TYPOGRAPHY.words

UNDOING = Undoing(
    verbs=sayings(
        "undo|revert|take back|put back|roll back|rollback|reverse|go back|restore|bring back|change back|"
        "put it back how it was|put it back where it was|back to how it was|how it was before|the way it was before|"
        "it was fine before|it was better before|was fine before|was better before|leave it how it was|"
        "make it how it was|put it back as it was|leave it as it was|leave as it was|keep it as it was|"
        "keep it how it was|as it was before|leave it where it was|keep it where it was"
    ),
    acts=words("change changes action step move edit cancellation"),
    withdrawing=sayings("withdraw|retract|take back|take back again"),
    requests=words("question request favour favor"),
    dropping=sayings(
        "forget|forget about|never mind|nevermind|nvm|drop|scrap|scratch|discard|don t bother|dont bother"
        "|changed mind|don t need anymore|don t need any more"
    ),
    oneself=sayings("forget me|please forget me|forget me please"),
    calling_off=sayings(
        "leave it|leave it be|leave it alone|leave it then|leave it as it is|leave it where it is|leave it for now|"
        "let it be|let s leave it|lets leave it|let s not|lets not|i ll leave it|we ll leave it|forget it|forget that|"
        "forget about it|forget i said anything|forget i asked|never mind|nevermind|nvm|don t|dont|do not|don t do it|"
        "dont do it|don t bother|dont bother|better not|rather not|actually no|actually not|actually don t|not really|"
        "keep it as it is|keep it where it is|keep it how it is"
    ),
    every=words("all everything both every whatever"),
    around=words(
        "wrong whole thing nah nope actually eh uh um anyway alright right leave oh oops ops whoops "
        "oopsie ah argh damn hm hmm sorry please pls plz hey hi ok okay well no now just"
        " quickly can could would will you we i m want wanted need to d like lets let s thanks thank it"
        " that this them those the one last latest previous again for me my a mistake was wait then of hold"
        " holds"
    ),
)
