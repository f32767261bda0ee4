"""English: who talks, and how sure it is: what makes of a sentence a request, a question, a report or a maybe."""

from adapters.understanding.lexicon.en.typography import TYPOGRAPHY
from adapters.understanding.lexicon.speech import Cue, Speech

meanings, words = TYPOGRAPHY.meanings, TYPOGRAPHY.words

_CUES: dict[str, Cue] = {
    (
        "see you|see ya|see u|catch you|let's talk|let's discuss|let's chat|let's catch up|happy birthday|congrats|"
        "congratulations|good luck|lunch at|anyone for lunch|"
        "nearly killed|welcome back|get well|well done|who's in for|fingers crossed|"
        "i forgot to|we forgot to|forgot to|i love|we love|i hate|we hate|i miss|we miss|i adore|i like|we like|"
        "i really like|i really love|love how|don't forget|i'll be in|i'll be at|drop by|swing by|pop by|"
        "stop by|come by|"
        "stuck in traffic|start without|started without|minutes late|mins late|min late|be late for|running late|"
        "luckily|thankfully|good thing|good job i|thank god|glad i|glad we|glad you|"
        "heading to|heading over|on my way|off to|i owe you|"
        "can't believe|cannot believe|"
        "keep mixing up|mixing up|mix up|"
        "what's the point|what is the point|funny how"
    ): "chat",
    (
        "would you be so kind as to|could you be so kind as to|would you be able to|could you possibly|can you|can u|"
        "could you|could u|cld you|would you|will you|would you mind|do you mind|can you guys|pls can you|i want to|"
        "i wanna|i want you to|i'd like to|i would like to|we'd like to|we would like to|we want to|i'd like you to|"
        "i need to|i need you to|we need to|i have to|we have to|i've got to|i gotta|i must|we must|let's|lets|let us|"
        "needs to|need to|has to|kindly|go ahead and|help me|feel free to|you can|you may|i'd rather|i would rather|"
        "i ask you to|please do|i'm going to have to|i'll have to|we'll have to|i wish to|i am going to have to|"
        "i will have to|be so kind as to|be so kind and|make sure to|be sure to|time to|"
        "i'd appreciate it if you could|i'd be grateful if you could|i was hoping you could|"
        "i was wondering if you could|wondering if you could|i'm trying to|i am trying to|trying to|i decided to|"
        "we decided to|i've decided to|we've decided to|i wanted to|we wanted to"
    ): "request",
    (
        "can i|can we|could i|could we|may i|may we|is it possible to|would it be possible to|is it ok to|"
        "is it okay to|any chance to|any chance i can|any chance we can|any chance you can|any chance you could|"
        "any chance of|would it be ok to|might i|might we|is there a way to|are we able to|am i able to|possible to|"
        "any chance we could|any chance i could|wondering if i could|wondering if we could|i was wondering if i could|"
        "i was wondering if we could|i was hoping to|would it be alright to|is it alright to|"
        "any way i could|any way we could|any way i can|any way we can|is it ok if i|is it okay if i|"
        "is it ok if we|is it okay if we|would it be ok if i|would it be ok if we|ok if i|ok if we|mind if i|"
        "mind if we|would you mind if i"
    ): "favour",
    (
        "when is|when are|when was|when were|when do|when does|when did|when can|when will|when should|what happens|"
        "what would happen|what if|how late|how early|how soon|how long before|until when|till when|by when|"
        "when do i have to|when do we have to|do i have to|do we have to|do i need to|must i|is it too late|"
        "am i allowed|are we allowed|how do i|how can i|why|who|whose|where|which|what|how|have you|would|"
        "shouldn't we|shouldn't i|should i|shall i|should we|shall we|do we want to|do i want to|"
        "don't you|do you know|does anyone know|anyone know|anybody know|any idea|"
        "is there a fee|can anyone|can anybody|could anyone|can somebody|can someone|what's|who's|where's|when's|"
        "how's|whats|i'd love to know|we'd love to know|i'd like to know|do people|do they|do you think|does anybody|"
        "has anyone|has anybody|should|shall|can|could|may|"
        "do"
    ): "question",
    (
        "bring the slides|bring the printouts|bring snacks|bring your|don't be late|be on time|be there|see you there|"
        "bad idea|terrible idea|good idea|"
        "great idea|not a good idea|silly idea|stupid idea|please be on time|don't forget your|is cursed|"
        "start without me|begin without me|go ahead without me|just what i needed|just what we needed|"
        "takes place|take place|i'm paying|my treat|never again|no way i'm|no way we're|"
        "works for me|suits me|works for us|suits us|"
        "sounds good|sounds great|bring coffee|bring cake|bring food|bring me|bring us|and bring the|"
        "and bring your|and bring some|"
        "tell me about it"
    ): "among",
    (
        "says|said|told|tells|telling|heard|hear|hears|mentioned|mentions|according to|apparently|wrote|writes|asked|"
        "asks|reckons|thinks|claims|claimed|supposedly|allegedly|rumour|rumor|rumours|announced|reported|reports|"
        "promised|swears|insists|insisted|suggested|suggests|complained|complains|texted|emailed|messaged|pinged|"
        "seems|seemed|reading that|read that|word is|i hear|i see that|i saw|saw|noticed|believes|wonders|informed|"
        "replied|explained|joked|quote|the email says|the note says|subject|fwd|re|i dreamt|i dreamed|dreamt that|"
        "dreamed that|"
        "wanted me to|wants me to|wanted us to|wants us to"
    ): "hearsay",
    (
        "he|she|they|he's|she's|they're|they've|they'll|he'll|she'll|somebody|someone|nobody|anyone|anybody|people|"
        "of us are|of us is|of my people are|of them are|of them is|people are off|team are off|are off sick|"
        "are both sick|are all sick|"
        "only admins|only managers|only members|just admins|only the admins|only an admin|"
        "my boss|my manager|the boss|the client|my colleague|my colleagues|the others|the guys|other people|"
        "another team|one of us|marketing|sales|finance|accounting|hr|legal|the neighbours|reception|the landlord|his|"
        "her|their|whoever|folks|my wife|my husband|my kid|our boss|my brother|my sister|the customer|the caterer|"
        "the airline|the trainer|the teacher|our teacher|the speaker|our neighbours|the cleaners|cleaning|"
        "everyone else|"
        "is out until|is away until"
    ): "third",
    (
        "i was in|we were in|i was at|we were at|i was on|we were on|i was there|we were there|"
        "went|took|used to|been|yesterday|last week|last month|last time|last year|earlier today|this morning we|ago|"
        "cancelled|canceled|moved|booked|rescheduled|released|extended|shifted|postponed|reserved|scrapped|shortened|"
        "dropped|deleted|forgot|forgotten|remembered|left|lost|came|got|met|happened|already|just now|turned out|sat|"
        "spent|enjoyed|missed|ended|started|finished|won|learned|learnt|loved|worked|broke|died|failed|froze|smelled|"
        "smelt|looked|felt|stayed|meant|meant to|recently|back then|once upon|cancelling was|ran|made|gave|gone|done|"
        "held|kept|stood|stole|grabbed|nabbed|snatched|have been|has been|looks|looks like|feels|smells|sounds|works|"
        "is being|are being|gets|get cancelled|gets cancelled|gets released|being|always|usually|never|every time|"
        "keeps|i thought|we thought|we're meeting|come along|nearly|see you at|killed me|"
        "move on|moving on|"
        "have just|i've just|we've just|just cancelled|just moved|thanks for|thank you for|cheers for|"
        "got cancelled|got moved|has moved|keeps moving|"
        "had to|have had to|"
        "overran|ran over|ran long|dragged on|meets|gathers"
    ): "past",
    (
        "worst case|at worst|if the worst comes to the worst|"
        "one day i|one day we|one day i'd|one day we'd|might|maybe|perhaps|thinking of|thinking about|"
        "think about|think of|wondering|one day|someday|"
        "some day|one of these days|at some point|eventually|not sure|unsure|considering|"
        "should probably|if only|i wish|we wish|wish we|wish i|possibly|probably|don't know|dunno|"
        "not certain|undecided|debating|dreaming of|imagine|suppose|hypothetically|in theory|could always|tempted|"
        "toying with|i guess|who knows|haven't decided|still deciding|may have to|may need|might have to|might need|"
        "would have|could have|should have|would've|could've|should've|ought to|hoping|hope|planning to|planning on|"
        "plan to|no plans|in principle|sooner or later|some time|leaning towards|in two minds|on the fence|"
        "not decided|i bet|was going to|were going to|let me think|let me sleep on|"
        "next year we'll|next year we will|next year we|next month we'll have|"
        "that'd be the dream|that would be the dream|in my dreams|a girl can dream"
        "|one can dream|if wishes were"
    ): "maybe",
    "could do with|would love|i'd love|we'd love": "wishful",
    (
        "we're fine|i'm fine|we are fine|i am fine|no need|don't bother|all good|we're good|"
        "i'm good|fine without|without one|not interested|no room needed|no rooms needed|"
        "nothing needed|nothing for me|won't be booking|will not be booking|not booking|no booking|"
        "rather not|no thanks|no thank you|we're sorted|i'm sorted|i'll pass|we'll pass|we're set|i'm set|no need for|"
        "don't think we need|don't think i need|won't need a|can do without|we'll manage|"
        "i'll manage|working from home|home office|we won't|i won't|we will not|i will not|not today|not this week|"
        "instead of booking|stop booking|"
        "i'll work from home|"
        "don't you dare|don't even think of|don't even think about|how dare you"
    ): "refusal",
    (
        "is|are|was|were|has|had|did|does|isn't|aren't|wasn't|weren't|hasn't|hadn't|didn't|doesn't|will|am|won't"
    ): "telling",
    "if|in case|unless|when|whenever|once|as soon as|provided|providing|as long as|should it": "condition",
    (
        "let me know|let us know|tell me if|tell me when|tell me as soon|tell me once|tell us if|tell us when|ping me|"
        "notify me|notify us|alert me|alert us|give me a shout|give me a heads up|heads up when|heads up if|"
        "keep me posted|keep us posted|waitlist|wait list|waiting list|wait for|watch|watching|keep an eye|inform me|"
        "message me|text me|shout if|shout when|remind me if|drop me a line|buzz me|put me down if|warn me|"
        "put me on the list|notification when|notification if|update me|write me"
    ): "watch",
    (
        "can't make it|cannot make it|can not make it|won't make it|not going to make it|won't be able to|can't come|"
        "cannot come|can't attend|cannot attend|can't be there|won't be there|can't join|unable to attend|"
        "unable to come|unable to make it|won't need|will not need|won't be needing|no longer need|no longer needs|"
        "don't need|do not need|not going to need|don't want|do not want|won't use|won't be using|not going to use|"
        "no longer want|can't use|no use for|doesn't need to be|isn't needed|is not needed|not needed|"
        "no longer needed|no longer required|won't be coming|not coming|can't do|cannot do|is off|are off|"
        "fell through|fallen through|won't happen|will not happen|isn't happening|not happening|no longer using|"
        "no longer happening|can't go|could free up"
    ): "offer",
    (
        "don't|do not|actually no|actually not|scratch that|just kidding|kidding|only joking|jk|or not|or rather not|"
        "on second thoughts|on second thought|changed my mind|wait no|no wait|forget that|forget it|forget i said|"
        "leave it|keep it|never mind|nevermind|or maybe not|or should|or shall|not yet|hold on|wait|hang on|hold off|"
        "don't do it|belay that|ignore that|strike that|leave it as it is|stop|nah"
    ): "denial",
    "later|still|anytime|any time|last minute|at the last minute|at short notice|at any time|afterwards|again": "later",
    (
        "hope you|hope you're well|hope you are well|hope all|hope everyone|hope this|i hope you|have a good|"
        "have a great|have a lovely|have a nice|to bother you|to disturb you|great weekend|please|pls|plz|if possible|"
        "if you can|if you could|if that's ok|if that's okay|if that is ok|if it's ok|if that's possible|"
        "if you don't mind|if you would|if that works|if i may|when you can|when you get a chance|"
        "when you have a minute|when you have time|when possible|as soon as possible|if needed|if you please|"
        "if it's free|if it is free|if free|if available|if it's available|if they're free|if there is one|"
        "if theres one going|if there's one going|if you have one|if you've got one|"
        ""
        "if there's one|if it is possible|if it's possible|would be great|that would be great|would be nice|"
        "that would be nice|that would be lovely|would be lovely|would be perfect|i think|i'm afraid|i am afraid|"
        "sorry|thanks|thank you|hi|hello|hey|dear|there are|there's|there is|there'll be|we're|we are|"
        "i'm|i am|it's|it is|that's|that is|you're a star|no rush|no worries|as usual|as always|as ever|"
        "whenever you can|if not too late|if it's not too late|if it isn't too late|as discussed|as agreed|is fine|"
        "is ok|is okay|cheers|cheers mate|ta|many thanks|"
        "i've booked|i booked|we booked|i have booked|i've got booked|i've got|i have|we have|we've got|"
        "i reserved|i made|we made|i got|booked for|booked on|booked in|that i booked|that we booked|i had booked|"
        "got booked|don't forget to|it was|i was|we were"
    ): "courtesy",
    (
        "i need|we need|i'd like|we'd like|i would like|we would like|i want|we want|need|want|"
        "looking for|"
        "i'm looking for|we're looking for|i could use|could use|get me|give me|"
        "put me down|put us down|pencil me in|pencil us in|sign me up|sign us up|lend me|lend us|pop me|pop us|"
        "i'll take|we'll take|i'll have|"
        "i require|we require|there will be|we'll be|we will be|book|reserve|can i have|can i get|can we have|"
        "can we get|could i have|could i get|could we have|could we get|may i have|grab|i'll need|we'll need|"
        "i'm going to need|we're going to need|hold|desperately need|urgently need|i also need|we also need|"
        "any way i could have|any way we could have|any way i can have|any way we can have|any way i could get|"
        "any way we could get|any chance i could have|any chance we could have|any chance i could get|"
        "any chance we could get|"
        "sort me out with|sort us out with|hook me up with|set me up with|find me|find us"
    ): "needed",
}


def _both() -> dict[str, Cue]:
    """Return the cues with and without their apostrophes; without one, "we're" would be another word."""
    plain = {phrase.replace("'", ""): cue for phrase, cue in meanings(_CUES).items() if "we're" not in phrase}
    return {**plain, **meanings(_CUES)}


SPEECH = Speech(
    cues=_both(),
    heads=words(
        "please pls plz kindly hi hey hello so then and also but actually now just ok okay well oh ah um uh right "
        "yes yeah yep no sorry thanks instead finally anyway bellhop team all everyone there again simply go bot "
        "dear folks guys today unfortunately sadly plus or cool great good morning afternoon quick quickly alright "
        "btw"
    ),
    between=words(
        "rest please pls plz just also me us kindly possibly quickly maybe then now actually again the my our to it "
        "be go ahead and simply instead better rather perhaps help still you for"
    ),
    nouns=words("postponement cancellation extension booking reservation"),
    concluding=TYPOGRAPHY.sayings("so|then|therefore|hence"),
    joints=words("but because cause since although though while whereas therefore hence however yet cuz coz"),
    naming=words("the this that"),
    stressing=words("really truly honestly seriously definitely totally desperately urgently"),
    wished=TYPOGRAPHY.sayings("i wanted to|we wanted to"),
    advice=TYPOGRAPHY.sayings(
        "shouldn't we|shouldn't i|should i|shall i|should we|shall we|do we want to|do i want to"
    ),
    proposing=TYPOGRAPHY.sayings(
        "why not|why don't we|why don't i|why dont we|why dont i|should|maybe we should|"
        "do you think we should|do you think i should|would it be better to"
    ),
    suiting=TYPOGRAPHY.sayings(
        "is it ok|is it okay|is it fine|is it alright|is it all right|is it cool|would it be ok|"
        "would it be okay|would it be fine|would it be alright|would it be all right|is it a problem|"
        "would it be a problem|would it hurt|does it matter|do you mind|would you mind|mind|ok|okay|fine|"
        "alright|any objections|any problem|is it possible|would it be possible|is everybody ok|"
        "is everyone ok|does it work|would it work|would it suit everyone|are you ok|are you all ok|"
        "are you fine"
    ),
    if_we=TYPOGRAPHY.sayings("if i|if we|for me to|for us to|to"),
    otherwise=TYPOGRAPHY.sayings(
        "otherwise|or else|if not|if not then|failing that|if that's taken|if it's taken|if it is taken|"
        "if that is taken|if it's gone|if that's gone|if it's not free|if it isn't free|"
        "if it is not free|if that's not free|if that isn't free|if taken|if not free|if it's busy|"
        "if it's booked|if that's booked|if that doesn't work|if it's not available|"
        "if it isn't available|if not available|if that's not possible"
    ),
    pleading=words("please pls plz kindly"),
    past_endings=("ed", "ing"),
    objects=words(
        "flights table restaurant hand deadline version link job stain poster notification notifications reminder "
        "reminders alert alerts message messages email emails mail mails ping pings newsletter digest updates spam "
        "subscription membership account plan licence license contract invite profile password login note notes "
        "order orders flight lunch dinner meal pizza delivery taxi cab train ticket tickets hotel file files task "
        "tasks todo alarm timer noise music song show trial insurance gym parcel dentist doctor date party wedding "
        "class course holiday vacation leave catering coffee cake"
    ),
    somebody=TYPOGRAPHY.sayings(
        "can someone|can somebody|can anyone|can anybody|could someone|could somebody|could anyone|could anybody"
    ),
    wanting=words("wants needs would"),
    tables=words("table tables"),
    praises=words("great oh how wonderful brilliant fantastic lovely super awesome perfect yay"),
    another=words("another again"),
    that=words("that how when"),
    exclamations=TYPOGRAPHY.sayings(
        "can't wait|cant wait|cannot wait|can hardly wait|remember when|on earth|what a mess|what a day|what a week|"
        "what a pity|what a shame|what a relief|what a surprise|"
        "what a disaster|what a nightmare|what a joke|what a waste|what a pain|what a circus|what a farce|"
        "what a story|what a morning|what a meeting|what a party|what a crowd|what a nuisance|what a drag|"
        "what a bummer|what a|what an|how annoying|how nice|how sad|how lovely|how funny|how weird|how cool|"
        "how great|how strange|how embarrassing|what nonsense|what rubbish|what fun|what luck|what bad luck"
    ),
    being=TYPOGRAPHY.sayings(
        "arrived at|just arrived at|we've made it to|weve made it to|i've made it to|ive made it to|we've arrived at|"
        "we've arrived in|i've arrived in|we've just got to|i've just got to|settled into|we're settled in|"
        "i arrived at|we arrived at|we've arrived at|we made it to|made it to|"
        "i made it to|i'm in|im in|we're in|i am in|we are in|sitting in|i'm sitting in|"
        "we're sitting in|"
        "just sat down in|i just sat down in|we just sat down in|sat down in|we just walked into|"
        "just walked into|i'm at|we're at|just got to|we just got to"
    ),
    gone=TYPOGRAPHY.sayings(
        "we've left|i've left|we have left|i have left|we just left|i just left|just left|we've just left|"
        "we're out of|i'm out of"
    ),
    reconsidering=TYPOGRAPHY.sayings("after all|anymore|any more|any longer|no longer|actually"),
    taking=TYPOGRAPHY.sayings(
        "i'd take it|id take it|i'll take it|ill take it|i would take it|we'd take it|we'll take it|"
        "take it|grab it|i'd grab it|book it|reserve it|hold it|i want it|we want it|i'd like it|"
        "we'd like it|i'd have it|i'll have it|i'd love it|we'd love it|give it to me|"
        "i'd like to book it|i need it|we need it|i'd book it|i'll book it|put me down for it|snap it up|"
        "mine please|i could use it|we could use it"
    ),
    stuffing=words("at all possibly please pls plz also just maybe perhaps kindly still then quickly"),
)
