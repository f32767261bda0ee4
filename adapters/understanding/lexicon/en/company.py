"""English: how people speak of others: whose booking it is, who comes along, who takes it over."""

from adapters.understanding.lexicon.company import Company
from adapters.understanding.lexicon.en.typography import TYPOGRAPHY
from adapters.understanding.reading import Company as Act

sayings, words = TYPOGRAPHY.sayings, TYPOGRAPHY.words

_ONTO: dict[str, Act] = {"on": "add", "onto": "add", "in": "add", "into": "add"}

COMPANY = Company(
    for_whom=words("for"),
    on_behalf=sayings("on behalf of|in the name of|in place of"),
    with_whom=words("with w w/ poll"),
    without=words("without minus"),
    owners=words("of by from belonging"),
    theirs=words("his her hers their theirs"),
    kin=words(
        "boss colleague colleagues coworker coworkers teammate teammates manager assistant intern lead friend wife "
        "husband partner neighbour neighbor secretary ceo cto"
    ),
    nobody=words("who what it that he she there here where let how when this"),
    groups=words(
        "team teams department departments group client clients customer customers guest guests everybody everyone"
    ),
    strangers=sayings(
        "somebody else|someone else|somebody elses|someone elses|anybody else|anybody elses|anyone elses|anothers|"
        "somebodys|someones|another team|another teams|another person|another persons|other people|other peoples|"
        "everybody elses|everyone elses|others booking|others bookings"
    ),
    beside=sayings(
        "next to|sit with|sitting with|sit by|beside|close to|near|near to|by the side of|across from|opposite"
    ),
    titles=words("mr mrs ms dr both me"),
    besides=words("others guests externals visitors"),
    me=words("me myself us i"),
    those=words("one ones those what"),
    doing=words("coming here not in sick late on at going joining out away asking got been a the happy birthday busy"),
    add=words("add invite include"),
    remove=words("remove uninvite disinvite drop kick delete exclude unadd strike"),
    shares=words("half part"),
    sharing=words("share sharing join"),
    give=words("give giving handing hand pass transfer assign reassign leave"),
    apart={
        "take": {"off": "remove", "out": "remove"},
        "put": {"on": "add", "onto": "add", "in": "add", "down": "add"},
        **dict.fromkeys(("pop", "stick", "get"), _ONTO),
        "bring": {"along": "add", "in": "add"},
        "let": {"have": "give", "take": "give"},
        "have": {"join": "add", "come": "add"},
        "cross": {"off": "remove"},
        "scratch": {"from": "remove", "off": "remove"},
        "sign": {"over": "give"},
        "make": {"over": "give"},
    },
    frames=words(
        "please pls plz can could would will you i we want to need like id wed lets let me hi hey hello ok okay also "
        "and then actually so now just bellhop kindly mind"
    ),
    linking=words("to from off of in on onto into out over with as well too along down for"),
    takers=sayings("can have|may have|could have|should have|have|can take|takes over|will take|takes|gets|take over"),
    it=words("it this that mine"),
    receivers=words("to onto"),
    coming=sayings(
        "are coming|is coming|will be coming|will join|are joining|is joining|will be joining|"
        "will be there|come along|comes along|is coming along|are coming along|will attend|are attending|"
        "is attending|will come|come too|comes too|coming too|coming along|coming as well|joining us|joins us|"
        "joining too|tagging along"
    ),
    absent=sayings(
        "cant come|cannot come|can not come|cant make it|cannot make it|wont make it|wont be able to make it|"
        "not going to make it|not gonna make it|cant attend|cannot attend|wont attend|unable to attend|unable to come|"
        "unable to make it|wont be coming|wont be able to come|wont be able to attend|wont come|not coming|"
        "count me out|cant be there|wont be there|cant join|cannot join|wont join|have to bow out|have to skip|"
        "wont need|wont be needing|cant do|need to pull out|have to pull out|have to drop out|not able to come|"
        "not able to make it|not able to attend"
    ),
    absent_frames=words(
        "i im we were am are sorry unfortunately afraid that really so also hi hey hello all everybody folks guys "
        "turns out looks like it seems something came up and but please today tomorrow probably will going "
        "morning afternoon for to apologies regret sadly turns"
    ),
    guests=sayings(
        "who is coming|whos coming|who comes|who else is coming|whos all coming|who all is coming|who is invited|"
        "whos invited|who else is invited|who is attending|whos attending|who did i invite|who have i invited|"
        "who will be there|who is joining|whos joining|who is on my|whos on my|list of attendees|guest list|"
        "attendees of|who are the attendees|who are the participants|who is in my|whos in my|who is on the list|"
        "whos on the list"
    ),
    keep=words("keep keeping leave"),
    only=words("only just"),
    but=words("but"),
)
