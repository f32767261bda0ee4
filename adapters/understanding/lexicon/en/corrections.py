"""English: how people take back what they just said, and leave things out."""

from adapters.understanding.lexicon.corrections import Corrections
from adapters.understanding.lexicon.en.typography import TYPOGRAPHY

sayings, words = TYPOGRAPHY.sayings, TYPOGRAPHY.words

CORRECTIONS = Corrections(
    taking_back=sayings(
        "scratch that|scratch it|scrap that|scrap it|bin that|ditch that|strike that|forget that|forget it|"
        "ignore that|cancel that|delete that|no wait|wait no|oh no|no sorry|"
        "sorry no|no actually|actually no|my mistake|my bad|wrong|not quite|no no|no hang on|hang on no|nope"
    ),
    restating=sayings(
        "too much|that's too much|thats too much|that too much|that too long|that is too much|way too much|"
        "way too long|a bit much|a bit long|"
        "too much time|too long|that's too long|thats too long|that is too long|too short|thats too short|"
        "that's too short|i mean|"
        "i meant|i meant to say|meant|make that|lets make it|lets make that|lets say|or rather|or better|"
        "better still|correction|id rather|on second thought|on second thoughts|better make it|now make it|"
        "better make that|i wanted to say|changed my mind|come to think of it"
    ),
    hesitating=sayings(
        "no|nah|rather|make it|should be|sorry|apologies|wait|hold on|hang on|actually|better|oops|whoops|hm|hmm|"
        "hmmm|er|err|erm|uh|um|umm|oh|ah|well|pardon|excuse me|argh"
    ),
    harmless=sayings(
        "no problem|no rush|no hurry|no need|no one|no later|no more|no less|no longer|no idea|no earlier|"
        "sorry for|sorry about|sorry to|sorry that|sorry but|wait for|actually need|better be|make it easy|"
        "make it work|as well|instead of|make that booking|make that work|i mean it|that is all|thats all|"
        "that is fine|thats fine|that is great|thats great|wait list|room no|desk no|seat no"
    ),
    excepting=sayings(
        "that isnt|that is not|thats not|which isnt|which is not|except|except for|excepting|excluding|"
        "apart from|other than|other room than|other rooms than|another room than|different from|besides|"
        "barring|rather than|as opposed to|aside from|save for|but not|and not|just not|only not|anything but|"
        "any room but|any studio but|all rooms but|every room but|rooms but|any desk but|everything but|"
        "all but|any but|whatever but|anywhere but|anyone but|any time but|any day but"
    ),
    unfit=sayings(
        "is too big|is too small|is too large|is too far|is too loud|is too noisy|is too hot|is too cold|"
        "is too dark|is too tiny|is too expensive|is too cramped|was too big|was too small|was too large|"
        "was too far|was too loud|was too noisy|was too hot|was too cold|was too dark|was too tiny|"
        "was too expensive|was too cramped|will be too big|will be too small|will be too large|"
        "will be too far|will be too loud|will be too noisy|will be too hot|will be too cold|"
        "will be too dark|will be too tiny|will be too expensive|will be too cramped|would be too big|"
        "would be too small|would be too large|would be too far|would be too loud|would be too noisy|"
        "would be too hot|would be too cold|would be too dark|would be too tiny|would be too expensive|"
        "would be too cramped|isnt big enough|is not big enough|wont fit us|wont do|will not do|"
        "doesnt fit"
    ),
    preferring=words("rather prefer"),
    sparing=words("without"),
    denying=words("not"),
    before_denial=words("but and just only please definitely"),
    nor=words("nor"),
    but=words("but"),
    ending=words("end finish stop conclude close wrap quit"),
    ends=words("end finish ending"),
    starting=words("start starts begin begins starting beginning kick kicks"),
    staying=words("stays stay same unchanged remains still keep keeping fixed move change changes changing"),
    fronts=words("front beginning start"),
    cutting=words("shorten cut trim shave reduce chop clip curtail"),
    less=words("off less"),
    sooner=words("early"),
    around=words(
        "use take switch change to it that this then for instead can could we do i go with have put make lets "
        "let us set be possible maybe again after all the end actually now well will there"
    ),
    taking=words(
        "that this ok okay yes take ill i pick choose want have go with get lets book id like please then grab the"
    ),
    only=words("just only enough"),
    others=words("other"),
    slightly=words("bit little slightly tad stay i can could we it keep have make a much"),
    after_all=words("then all instead otherwise"),
    stood=words("was"),
    announcing=words(
        "has have needs need must should will is goes moves happens ought takes gets to be place now rather it'll "
        "actually then"
    ),
    contrasting=sayings("instead of|and not|not|rather than|but not|and no longer|no longer|and not on|not on"),
    unsuited=sayings(
        "|".join(
            f"{said}{whom}"
            for said in (
                "doesnt work",
                "does not work",
                "wont work",
                "isnt working",
                "is no good",
                "isnt good",
                "is not good",
                "is bad",
                "is out",
                "doesnt suit",
                "is tricky",
                "is not possible",
                "isnt possible",
                "is off",
                "wont do",
                "doesnt fit",
                "no longer works",
                "not working",
            )
            for whom in ("", " for me", " for us", " me", " us", " anymore", " after all")
        )
        + "|i cant do|i cant make|i cant|we cant do|we cant make|we cant"
    ),
    moves="move",
    from_to=("from", "to"),
    than=words("than"),
    using=words("use"),
)
