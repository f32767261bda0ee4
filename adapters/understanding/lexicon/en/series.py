"""English: how people say of what repeats when it ends, begins or does not happen."""

from adapters.understanding.lexicon.en.typography import TYPOGRAPHY
from adapters.understanding.lexicon.series import Series

words = TYPOGRAPHY.words

SERIES = Series(
    ending=words("end finish stop conclude ending"),
    going_on=words("extend continue prolong run keep lengthen going go"),
    further=words("more further additional another extra longer"),
    onwards=words("on onwards onward forward"),
    since=words("starting"),
    henceforth=TYPOGRAPHY.sayings("from now on|going forward|from here on|from today on|in future"),
    starting=words("start starts begin begins"),
    off=words("no off skip"),
    lasting=words("last take long"),
    being=words("is be starts"),
    nouns=words("series recurrence"),
    whole=words("whole entire complete full"),
    skipping=words("skip"),
    restoring=words("restore reinstate"),
    bringing=words("bring get"),
    back=words("back"),
    telling=words("end ends left remaining remain dates occurrences next last used finish over"),
    asking=words(
        "when how many often was much which what long until till is "
        "are does do has have will go goes still there come comes be"
    ),
    showing=words("show list give display me us see"),
    inside=words("in for of from on"),
    dates=words("dates occurrences instances sessions ones"),
    small=words(
        "there is "
        "please can could would you we i want need like should shall must will have has had to let lets make be so it "
        "for by the a an of with last date and just already now add give"
    ),
)
