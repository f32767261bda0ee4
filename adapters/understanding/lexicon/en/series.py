"""English: how people say that what repeats shall end on another day, or go on for longer."""

from adapters.understanding.lexicon.en.typography import TYPOGRAPHY
from adapters.understanding.lexicon.series import Series

words = TYPOGRAPHY.words

SERIES = Series(
    ending=words("end finish stop conclude ending"),
    going_on=words("extend continue prolong run keep lengthen going go"),
    further=words("more further additional another extra longer"),
    onwards=words("on onwards onward forward"),
    nouns=words("series recurrence"),
    small=words(
        "please can could would you we i want need like should shall must will have has had to let lets make be so it "
        "for by the a an of with last date and just already now add give"
    ),
)
