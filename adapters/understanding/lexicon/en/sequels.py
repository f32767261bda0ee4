"""English: what people say of the card, or of the offers, that they were shown last."""

from adapters.understanding.lexicon.en.typography import TYPOGRAPHY
from adapters.understanding.lexicon.sequels import Sequels

each, sayings, words = TYPOGRAPHY.each, TYPOGRAPHY.sayings, TYPOGRAPHY.words

SEQUELS = Sequels(
    cheering=words(
        "oops whoops great perfect excellent awesome lovely brilliant super cool nice fab fantastic ugh damn dang argh "
        "shoot blast crap right alright ok okay yes yep yeah good fine and oh so well hmm hm"
    ),
    taking=words("take grab have book get reserve"),
    putting=words("put set place"),
    pushing=words("push bump nudge slide delay postpone"),
    leaving=words("leave keep"),
    turning=words(
        "no nah nope actually sorry wait on second thought thoughts oh better not after all rather please "
        "just it that at to where was were as one lets let us instead then"
    ),
    better=words("better works suits"),
    suiting=words(
        "her him them only do make was were thats from not before is would be works suits me us for i we think even "
        "much a bit it that sounds"
    ),
    possible=words(
        "if start begin can could it be possible we do may maybe perhaps that also make instead then please still"
    ),
    opening=words("can could"),
    working=words(
        "would does do will work works suit for you me us also fine ok okay good it that is maybe as well too"
    ),
    wanting=words(
        "says said suggests reckons can could needs wants prefers needs asked asks wanted requested requests insists"
    ),
    unable=sayings(
        "cant|can not|cannot|isnt free|is not free|isnt available|is not available|not available|"
        "unavailable|is busy|is out|is away|wont make it|has a clash|has no time|has something else|"
        "has another meeting|doesnt work for|does not work for|is tied up|is in another meeting"
    ),
    lengthy=words("long time"),
    needing=words(
        "longer bit a little is should do does thats all plenty suffices that be will long that's need needed it we "
        "i only just really actually ill well have want use turns out for"
    ),
    enough=words("enough plenty suffices is will"),
    us=words("we we're we'll we've us were"),
    being=words(
        "expecting expect we are be going gonna to will there might up now actually ended turned out it'll itll "
        "people in total more like"
    ),
    extremes=each(
        {
            "smallest smaller small": "smallest",
            "biggest largest bigger larger big large": "largest",
            "earliest earlier soonest early": "earliest",
            "latest later late": "latest",
        }
    ),
    the=words("the"),
    larger=words("bigger larger roomier"),
    when=words("when time"),
    free=words("free available"),
    ones=words("that"),
    units=words("number num nr"),
    which=words("that which who"),
    them=words("of them those"),
    smaller=words("smaller cosier cozier"),
    looking=words(
        "do does you have has got is there something anything someplace somewhere one room studio a an any "
        "can could we i get find for us me please with more space that which those them available free else "
        "show need want instead maybe actually"
    ),
    mistaken=sayings(
        "wrong one|the wrong one|not that one|not this one|no not that one|wrong booking|not that|"
        "that was the wrong one|thats the wrong one|wasnt that one"
    ),
    due=words("needs should must has have ought be to got supposed could can would"),
    hedging=words(
        "dunno maybe perhaps say probably guess reckon think thinking id i'd i would should be enough ideal "
        "ideally perfect best preferably max maximum tops most least or so then not too long short roughly "
        "like let lets let's us s only need needs needed we it that ll fine good works work do does if "
        "possible can could don't know sure hm hmm um just actually plenty great all for"
    ),
)
