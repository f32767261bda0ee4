"""English."""

from adapters.understanding.lexicon.admin import Admin
from adapters.understanding.lexicon.en.asides import ASIDES
from adapters.understanding.lexicon.en.company import COMPANY
from adapters.understanding.lexicon.en.corrections import CORRECTIONS
from adapters.understanding.lexicon.en.occasions import OCCASIONS
from adapters.understanding.lexicon.en.passives import PASSIVES
from adapters.understanding.lexicon.en.questions import QUESTIONS
from adapters.understanding.lexicon.en.sequels import SEQUELS
from adapters.understanding.lexicon.en.series import SERIES
from adapters.understanding.lexicon.en.several import SEVERAL
from adapters.understanding.lexicon.en.speech import SPEECH
from adapters.understanding.lexicon.en.titles import TITLES
from adapters.understanding.lexicon.en.typography import TYPOGRAPHY
from adapters.understanding.lexicon.en.undoing import UNDOING
from adapters.understanding.lexicon.en.waiting import WAITING
from adapters.understanding.lexicon.groups import Clocks, Days, Links, Numbers, Spans, Talk, Things, Verbs
from adapters.understanding.lexicon.inner import Inner
from adapters.understanding.lexicon.shape import Lexicon
from core.domain.people.member import Role
from core.domain.rules.quota import Period
from core.domain.rules.silence import Silence

each, phrases, sentences, words = TYPOGRAPHY.each, TYPOGRAPHY.phrases, TYPOGRAPHY.sentences, TYPOGRAPHY.words
meanings, sayings = TYPOGRAPHY.meanings, TYPOGRAPHY.sayings

_WEEKDAYS = each(
    {
        "monday mon": 0,
        "tuesday tue tues": 1,
        "wednesday wed weds wednsday wendsday": 2,
        "thursday thu thur thurs thrusday": 3,
        "friday fri": 4,
        "saturday sat": 5,
        "sunday sun": 6,
    }
)
_ONES = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen"
)
_NUMBERS = {word: number for number, word in enumerate(f"{_ONES} eighteen nineteen".split())}
_TENS = {"twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "ninety": 90}
_ORDINALS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth "
    "sixteenth seventeenth eighteenth nineteenth twentieth"
)
_MINUTE, _HOUR, _DAY, _WEEK, _MONTH, _YEAR = (0, 0, 1), (0, 0, 60), (0, 1, 0), (0, 7, 0), (1, 0, 0), (12, 0, 0)
_PLEASE = words("please pls plz thanks then one kindly")

LEXICON = Lexicon(
    code="en",
    typography=TYPOGRAPHY,
    speech=SPEECH,
    corrections=CORRECTIONS,
    undoing=UNDOING,
    waiting=WAITING,
    passives=PASSIVES,
    titles=TITLES,
    company=COMPANY,
    occasions=OCCASIONS,
    questions=QUESTIONS,
    several=SEVERAL,
    sequels=SEQUELS,
    series=SERIES,
    asides=ASIDES,
    phrases=phrases(
        {
            **{day: f"coming {day}|upcoming {day}" for day in _WEEKDAYS if day.endswith("day")},
            **{str(100 * count): f"{word} hundred" for word, count in _NUMBERS.items() if 1 < count < 10},  # noqa: PLR2004
            "100": "a hundred|one hundred",
            "1000": "a thousand|one thousand",
            "tomorrow": "2 ~moro|2 ~morrow|2 ~mrw",
            "today": "2 ~day",
            "tonight": "2 ~nite|2 ~night",
            Inner.DAY_AFTER_TOMORROW: "the day after tomorrow|day after tomorrow|day after tmrw",
            Inner.ALL_DAY: "all day|all - day|all day long|whole day|full day|entire day|the whole of",
            "oclock": "o clock",
            "roughly": "more or less|give or take",
            "now": (
                "right now|right away|straight away|as soon as possible|"
                "in the next hour|within the hour|within the next hour|sometime in the next hour"
            ),
            "titled": "call it|name it|title it",
            "the smaller one": "whichever is smaller|whichever is smallest|whichever s smaller|the smaller of the two",
            "the bigger one": "whichever is bigger|whichever is biggest|whichever s bigger|the bigger of the two",
            "until": (
                "up until|no later than|ends at|ending at|finishes at|finishing at|stops at|stopping at|wraps up at|"
                "over by|"
                "done by|ending by|finishing by"
            ),
            "in": "in like|in about|in around|in roughly",
            "ooo from": "im off from|i m off from|i am off from|were off from|we re off from",
            "ooo next": "im off next|i m off next|i am off next",
            "workday": "working day",
            "on weekdays": "on working days|on business days",
            "2 times": "twice",
            "weekday": "week day",
            "weekend": "week end",
            "from": (
                "as of|starting from|starting at|beginning at|kicking off at|"
                "not before|but not before|no earlier than|not earlier than"
            ),
            ", from": ", starts at|, begins at|, kicks off at",
            "for": "at least",
            "checkin": (
                "in the room now|in the room|were in the room|we re in the room|im in the room|i m in the room|"
                "check in|check - in|check me in|check us in|checking in|check into|im here|i am here|we are here|"
                "were here|ive arrived|i have arrived|weve arrived|just sat down|ive sat down|i sat down|weve sat down"
            ),
            "checkout": (
                "were off now|we re off now|im off now|i m off now|were out of here|we re out of here|check out|"
                "check - out|check me out|checking out|done early|finished early|leaving early|"
                "finish early|im done|i am done|im finished|i am finished|were done|we are done|were finished|"
                "we are finished|done with|finished with|"
                "all done|weve wrapped up|we ve wrapped up|weve finished up|we ve finished up|weve finished|"
                "we ve finished|"
                "ive finished|i ve finished|weve packed up|we ve packed up|wrapped up early|finished up early"
            ),
            "checkout now": "is all yours|are all yours",
            "end checkout": "end my booking|end the booking|end booking|end my meeting",
            "ooo": "out of office|out of the office|im off on|i m off on|i am off on",
            "cancel": (
                "take me off|take us off|sign me off|call off|give back|give up|free up|get rid of|dont need|"
                "do not need|no longer need|help me cancel|"
                "get me out of|get us out of|can be cancelled|can be canceled|can be deleted|can be released"
            ),
            # Alone, "kill" is said of the lights as well.
            "cancel the booking": "kill that booking|kill this booking|kill the booking|kill my booking",
            "move": "bring forward|push back|put off|change my|change the",
            "extend": "more time|stay longer|run over|running over|stay on",
            Inner.MY_BOOKINGS: (
                "everything ive booked|everything i booked|all ive booked|what ive booked|what i have booked|"
                "my bookings|my booking list|my reservations|our bookings|my upcoming bookings|my next booking|"
                "my schedule|my agenda|my calendar|all bookings|every booking|have i booked|have i reserved|"
                "am i down for|are we down for|did i book|did i reserve|do i have|do i still have|have i still got|"
                "do we still have|have i got|i have booked|am i booked|"
                "which bookings|"
                "where am i meant to be|where do i need to be|where do i have to be|where should i be|"
                "until when do i have|until when have i got|until when have i|till when do i have|"
                "how long have i got|"
                "until when do we have|how long have we got|what time do i have|"
                "what bookings|show bookings|list bookings|what i have|what ive got|what i ve got|what we have|"
                "what weve got|"
                "what ive booked|what i ve booked|what weve booked|what we ve booked|on my list|what i got|"
                "what ve i got|whatve i got|what ve we got|whatve we got|where am i|where are we|what on for me|"
                "what is on for me|what on my plate|what in my diary|what in my calendar|"
                "what on my calendar|am i free|am i busy|"
                "are we free|"
                "what im booked|what i booked"
            ),
            Inner.HOW_TO: (
                "who are you|what are you|are you a bot|are you human|are you a human|are you real|"
                "are you a real person|"
                "are you a robot|are you a person|what can you do|what can i say|what can i do|"
                "how do i|how can i|how to|how does this thing work|"
                "how does that work|how does this work|how does it work|how do you work|what do you do"
            ),
            "any": "whatever is|whatever s|whatevers|whichever is|whichever s",
            "people": "of us",
            "90 minutes": (
                "an hour and a half|1 hour and a half|one hour and a half|hour and a half|an hr and a half|"
                "1 hr and a half|"
                "hr and a half|hour n a half"
            ),
            "with": "w /",
            "leaving party": "leaving do|leaving drinks",
            "everything": (
                "whatever i have booked|everything i have booked|everything ive got booked|whatever i have|"
                "everything i have|whatever ive got|everything ive got"
            ),
            "meeting": "one to one|one on one|one - on - one|one - to - one",
            "first class": "1 ~st class",
            "second class": "2 ~nd class",
            "also": "next to each other|side by side",
            "could": "any chance you could|any chance you can|any chance i could|any chance we could|any chance",
            "prepone": "bring it forward|pull it forward|move it forward|bring that forward",
            "find": (
                "whats left of|what is left of|what s left of|"
                "who has|who booked|who is in|whos in|whos got|who reserved|help me find|look for|looking for|"
                "search for|is there|are there|do you have|have you got|show me"
            ),
            Inner.RATHER: "how about|what about",
            "this week": "whole week|all week",
            f"{Inner.SAME_TIME} next week": (
                "same time the week after|same slot the week after|the same time the week after|"
                "the same slot the week after"
            ),
            "next week": "the week after that|week after that|the following week|following week",
            Inner.MY_QUOTA: (
                "hours of studio do i have left|how much studio time do i have left|"
                "how much studio time have i got left|how much time do i have left|how much do i have left|"
                "how many hours do i have left|"
                "how many hours are left|time do i have left|do i have left|have i got left"
            ),
            Inner.SAME_TIME: "same room|the same room|same time|the same time|at the same time|same slot",
            "6": "half a dozen",
            "12": "a dozen",
            "extend until": "stay until",
            "extend till": "stay till",
            "book": (
                "help me book|set up|sign up for|can i have|could i have|can we have|may i have|give me|id like|"
                "be booked|be reserved|i would like|wed like|we would like|make a booking|make a reservation|"
                "new booking"
            ),
            "room": "meeting room|conference room|somewhere quiet|somewhere private|a quiet place|a quiet spot",
            "rooms": "meeting rooms|conference rooms",
            "desk": "hot desk",
            "desks": "hot desks",
            "whiteboard": "white board",
            "flipchart": "flip chart",
            "video": "video conference|video conferencing|video call|video calls",
            "hello": "good morning|good afternoon|good evening|good night",
            "you are": "you are now",
        }
    ),
    numbers=Numbers(
        cardinals={**_NUMBERS, **_TENS},
        ordinals={**{word: number for number, word in enumerate(_ORDINALS.split(), 1)}, "thirtieth": 30},
        ordinal_endings=words("st nd rd th"),
        articles=words("a an another"),
        halves=words("half"),
        quarters=words("quarter quarters"),
        couples=words("couple cpl"),
        vague=words("one"),
    ),
    spans=Spans(
        units=each(
            {
                "minute minutes min mins": _MINUTE,
                "hour hours hr hrs h": _HOUR,
                "day days night nights": _DAY,
                "week weeks wk wks": _WEEK,
                "fortnight fortnights": (0, 14, 0),
                "month months mth mths": _MONTH,
                "year years yr yrs": _YEAR,
            }
        ),
        glued_units={"m": _MINUTE, "'": _MINUTE, "d": _DAY, "w": _WEEK},
        lasting=words("for during lasting"),
        ahead=words("in within"),
        further=words("more extra additional further"),
        from_now=words("out later hence away ahead"),
        time=words("time"),
    ),
    clocks=Clocks(
        halves={"am": "am", "pm": "pm"},
        noon=words("noon midday noonish"),
        midnight=words("midnight"),
        now=words("now immediately asap"),
        oclock=words("oclock"),
        past=words("past after"),
        before=words("to before till til of"),
        about=words("ish"),
    ),
    days=Days(
        weekdays=_WEEKDAYS,
        plural_weekdays={f"{word}s": number for word, number in _WEEKDAYS.items() if word.endswith("day")},
        months=each(
            {
                "january jan": 1,
                "february feb": 2,
                "march mar": 3,
                "april apr": 4,
                "may": 5,
                "june jun": 6,
                "july jul": 7,
                "august aug": 8,
                "september sept sep": 9,
                "october oct": 10,
                "november nov": 11,
                "december dec": 12,
            }
        ),
        relative=each(
            {
                "today tdy": 0,
                "tomorrow tomorow tommorow tommorrow tomorro tmrw tmr tmrrw tmw tomo tomoz tom morrow": 1,
                "yesterday": -1,
            }
        ),
        sides=each(
            {
                "this current": "this",
                "next nxt following coming upcoming": "next",
                "last final": "last",
            }
        ),
        weeks_later={"fortnight": 14},
        week=words("week wk"),
        weekend=words("weekend"),
        month=words("month mth"),
        day=words("day"),
        workday=words("weekday weekdays workday workdays"),
        parts=each(
            {
                "morning morn mornin": "morning",
                "afternoon afternoonish arvo aft": "afternoon",
                "evening eve night nite": "evening",
            }
        ),
        entire=words("whole all entire"),
        tonight=words("tonight tonite"),
        whole_day=words("allday"),
        end=words("end eom"),
        early=words("early beginning"),
        middle=words("mid middle"),
        inside=words("in during throughout"),
        each=words("every each"),
        other=words("other"),
        frequencies=each(
            {
                "daily": "daily",
                "weekly": "weekly",
                "monthly": "monthly",
                "weekdays workdays": "weekdays",
                "weekends": "weekends",
            }
        ),
        times=words("times occurrences occasions"),
    ),
    links=Links(
        on=words("on"),
        at=words("at @ around about approx roughly ca"),
        of=words("of in into the"),
        since=words("from starting between beginning btw btwn"),
        between=words("between btw btwn"),
        to=words("to -"),
        until=words("until till til untill through thru before by"),
        after=words("after from"),
        towards=words("to"),
        into=words("into"),
        exchanging=words("for with"),
        instead=words("instead"),
        conjunctions=words("and & plus n"),
        either=words("or"),
    ),
    things=Things(
        kinds=each(
            {
                "room": "room",
                "studio": "studio",
                "desk": "desk",
                "workplace": "desk",
                "workstation": "desk",
                "equipment": "equipment",
                "device": "equipment",
                "gear": "equipment",
                "seat": "seat",
                "car van vehicle": "vehicle",
            }
        ),
        plural_kinds=each(
            {
                "rooms": "room",
                "studios": "studio",
                "desks": "desk",
                "workplaces": "desk",
                "devices": "equipment",
                "seats": "seat",
                "cars vans vehicles": "vehicle",
            }
        ),
        numbered_kinds=words("desk seat"),
        numbering=words("number no nr num # °"),
        floors=words("floor level storey"),
        windows=words("window windows"),
        rows=words("row"),
        aisles=words("aisle aisles"),
        classes=phrases(
            {
                "business": "business",
                "economy": "economy|eco|coach class|cattle class",
                "premium": "premium economy|premium",
                "first": "first class|1 st class",
                "second": "second class|2 nd class",
                "": "on business|for business|business trip|business meeting|business travel",
            },
        ),
        class_words=words("class classes"),
        beside=words("together adjacent adjoining neighbouring neighboring"),
        tags=each(
            {
                "projector projectors beamer": "projector",
                "screen monitor tv display": "screen",
                "whiteboard whiteboards": "whiteboard",
                "video vc videoconference videoconferencing": "video",
                "podcast podcasting": "podcast",
                "flipchart": "flipchart",
            }
        ),
        having=words("with has having incl including and"),
        people=words("people persons person pax seats seaters seater ppl guests attendees heads participants"),
        party=words("party group team seats seating fits fit holds hold seat capacity"),
        seats=words("seats seaters seater seating fits fit holds hold seat capacity"),
        most=words("up"),
        nouns=words("booking bookings reservation reservations meeting appointment slot thing"),
        own=words("my our"),
        mine=words("mine ours"),
        codes=words("code pin"),
        references=words("ref reference"),
    ),
    verbs=Verbs(
        firm=each(
            {
                "cancel cancelling cancellation scrap bin release delete remove": "cancel",
                "move reschedule postpone delay defer shift prepone rebook mv mov resched switch shunt": "move",
                "extend prolong lengthen extension shorten": "extend",
                "checkin": "checkin",
                "checkout": "checkout",
                "quota quotas": "quota",
                "find search which free available availability avail vacant taken busy occupied": "find",
                "book reserve booking reservation schedule hold grab resrve": "book",
            }
        ),
        mild=each(
            {
                "help commands usage": "help",
                "bookings reservations list agenda": "list",
                "here arrived": "checkin",
                "done finished leaving": "checkout",
                "longer extra more add stay keep stretch": "extend",
                "drop return returning axe ditch nix skip": "cancel",
                "change push swap trade exchange bring nudge slide bump": "move",
                "what any show": "find",
                "need want get take give use have like squeeze fit borrow put pop stick bung bagsy": "book",
                "another": "extend",
            }
        ),
        separable=each(
            {
                "let": {"go": "cancel"},
                "give hand": {"back": "cancel"},
                "knock": {"head": "cancel", "back": "postpone"},
                "kick": {"back": "postpone"},
                "free": {"up": "cancel"},
                "bring pull": {"forward": "prepone"},
            }
        ),
        freeing={"free": "cancel"},
        ridding=words("undo kill toss trash throw chuck dump nuke wipe"),
        forward=words("earlier prepone bring"),
        make=words("make"),
        rest=words("rest remainder"),
        negations=words("dont didnt not never"),
        between_negations=words("you i we they he she anyone somebody someone please ever even"),
    ),
    talk=Talk(
        commands=each(
            {
                "quota quotas": "quota",
                "rules": "rules",
                "settings": "settings",
                "groups": "groups",
                "certificates": "certificates",
                "people": "people",
                "blackout blackouts": "blackout",
                "link connect": "link",
                "invite": "invite",
                "setup": "setup",
            }
        ),
        remarks=sentences(
            {
                "confirm": (
                    "yes|yes please|yep|yeah|ok|okay|confirm|confirm it|book it|ok book it|yes book it|go ahead|sure|"
                    "perfect|yup|ya|yes go ahead|yes confirm|yes confirm it|please confirm|confirm please|that works|"
                    "that s fine|thats fine|that s great|thats great|that s perfect|works for me|sounds good|"
                    "looks good|do it|yes do it|great|great book it|i ll take it|ill take it|take it|deal|all good|"
                    "yes that s it|yes that works|that one please|go for it|please do|alright|lovely|yes that one|"
                    "ok that one|book it please|yes please do|lock it in|confirmed|go on then|go on|sounds perfect|"
                    "yes sounds good|good for me|let s do that|do that|then do that|do that then|ok do that|"
                    "yes do that|"
                    "ok then do that|great do that|do it then"
                ),
                "drop": (
                    "no|nope|no thanks|drop|drop it|drop that|no longer needed|no longer required|"
                    "not needed any more|not needed anymore"
                ),
                "late": (
                    "late|im late|i m late|running late|i am late|im running late|i m running late|10 min late|"
                    "10 minutes late|im 10 min late|i m 10 min late|10 more minutes"
                ),
                "undo": "undo|undo that|take it back|take that back",
                "hello": (
                    "hi|hello|hey|hi there|hello there|good morning|good afternoon|good morning bellhop|hi bellhop|"
                    "hello bellhop|hey bellhop|how are you|hi how are you|hello how are you|hey how are you|"
                    "how is it going"
                ),
                "thanks": (
                    "fair enough|nice one|good to know|got it|understood|noted|thanks|thank you|thx|cheers|"
                    "thanks a lot|thank you very much"
                ),
                "one_more": (
                    "one more|one more please|another one|one more of those|one more of them|another of those|"
                    "another one of those|another one please|one more like that|i need one more|i need another one"
                ),
                "why": (
                    "why|why that|why so|why this|how come|how did you read that|what did you understand|why that one"
                ),
            }
        ),
        refusing=words("no nope nah rather"),
        please=_PLEASE,
        because=words("because cause cuz coz bc"),
        it=words("it that make do move push shift bring start end put slide set"),
        besides=words("also too well"),
        again=words("same ditto repeat copy duplicate"),
        too=words(
            "lets let s those of add again too also well as thing one booking slot room for once more "
            "book make do it the and "
            "that please can could would you we i like want to have get another"
        ),
        earlier=words("earlier sooner forward"),
        later=words("later back"),
        longer=words("longer"),
        shorter=words("shorter"),
        away=words("away ooo holiday holidays vacation sick"),
        every=UNDOING.every,
        late=words("late running"),
        unfinished=words("almost nearly soon yet hardly"),
        detained=words(
            "stuck traffic train bus tube held caught up meeting call behind bit little few slightly delayed delay jam "
            "sorry probably gonna overrunning overran"
        ),
        fillers=_PLEASE
        | words(
            "whichever whatever adjacent over the a an on in at for to of with my me i id im us we our it is are "
            "be can could would "
            "will there that some s ok okay hey hi hello and or just also early time thank you as so do does did "
            "this any not no if up so number no # code reference ref by back sometime person people what all "
            "everything everyone nothing something anything still again into onto big small quiet large little "
            "bigger smaller empty nice somewhere place each workspace many tops"
        ),
        chatter=words(
            "hello hi hey thanks thank bye you your he she they him her them his its ill youre theyre dont weather "
            "joke love hate happy birthday lol haha sorry great nice cool why who how where when went going go see saw "
            "think know let lets meet tell say said write poem story lunch dinner coffee yes no maybe good bad feel"
        ),
        idle=words(
            "whichever whatever phone ringing mood "
            "weekend birthday dream dreaming dreams lazy clever smart alive sick cold freezing hot warm heat "
            "sweating storm windy cloudy coffee tea snack snacks cookie cookies chocolate beer wine bar gym run "
            "running football soccer netflix book books song songs mum mom dad wife husband son daughter baby "
            "parents family grandma neighbour neighbours headache fever flu doctor exhausted knackered sleepy "
            "stressed stressful annoyed annoying nightmare chaos mess busy swamped happy sad excited proud jealous "
            "nervous painful awful horrible terrible rubbish ridiculous hilarious silly weird strange odd lucky luck "
            "bless fed mad "
            "wow omg brb ttyl ikr yikes meh ah aha oof phew yay woohoo hooray dude mate mates worry worries "
            "sorted weather match game film movie interesting boring bored tired hungry sunny raining rain snow "
            "snowing fun funny enjoy welcome bless crazy wild real robot human noted understood true exactly "
            "indeed agreed absolutely totally obviously typical classic fair point makes sense joking kidding "
            "laughing mood vibes sleep traffic dog cat kids dinner breakfast"
        ),
    ),
    admin=Admin(
        rules=meanings(
            {
                "open|hours|opening": "week",
                "step|grid|granularity": "granularity",
                "shortest|min|minimum": "shortest",
                "longest|max|maximum": "longest",
                "usual|usually|length": "usual",
                "notice": "notice",
                "ahead": "ahead",
                "buffer": "buffer",
                "checkin|check-in": "check_in",
                "grace": "grace",
                "cancel|cancelling": "cancel_notice",
                "offer-time|offer time": "offer_time",
                "fair-line|fair line": "fair_line",
                "strikes": "strikes",
                "unused-dates|unused dates": "unused_dates",
                "holidays|public-holidays|public holidays": "on_holidays",
                "for-others|colleagues": "for_others",
                "asking|favours|favors": "favours",
                "sharing|sharable|shareable": "sharing",
                "polls|polling": "polls",
                "seen|visible": "seen_by",
                "names|privacy": "names",
                "bookers|bookable": "bookable_by",
                "managers|managed": "managers",
                "approvers|approval": "approvers",
                "exceptions|exception": "exceptions",
                "approval-from|approval from": "approved_from",
                "second-approvers|then-approvers": "second_approvers",
                "third-approvers|final-approvers": "third_approvers",
                "approval-outside|approval outside": "approved_outside",
                "approval-for|approval for": "approved_of",
                "approval-over|approval over": "approved_over",
                "deadline": "deadline",
                "deadline-answer|deadline answer|unanswered": "deadline_answer",
                "keep-bookings|keep bookings": "keep_bookings",
                "keep-messages|keep messages": "keep_messages",
                "keep-deliveries|keep deliveries": "keep_deliveries",
                "keep-conversations|keep conversations": "keep_conversations",
                "needs|certificate|certificates": "needs",
                "givers|certified|given": "givers",
                "quota|quotas": "quotas",
            }
        ),
        house=sayings("all|house|office|building|everything|everywhere"),
        inherit=sayings("default|reset|inherit"),
        none=sayings("none|no|off|never|0"),
        yes=sayings("yes|on|true|needed"),
        no=sayings("no|off|false|none"),
        until=sayings("until|till|by|before"),
        always=sayings("forever|for ever|always|any time|24/7|around the clock"),
        closed=sayings("closed"),
        day_spans=meanings(
            {
                "weekdays|weekday|workdays|working days|business days": range(5),
                "weekends|weekend|the weekend": (5, 6),
                "daily|every day|each day|all week": range(7),
            }
        ),
        opens=sayings(
            "on|at|from|we|we're|are|open|opens|the|"
            "usually|normally|generally|our|hours|opening hours|office|office hours|is|it's"
        ),
        hours=sayings("h|o'clock"),
        to=sayings("-|–|to|until|through"),
        everybody=sayings("everybody|everyone|all|anybody|anyone|none"),
        nobody=sayings("nobody|no one|none|never"),
        roles=meanings(
            {"owner|owners": Role.OWNER, "admin|admins": Role.ADMIN, "member|members": Role.MEMBER}
            | {"guest|guests": Role.GUEST}
        ),
        by=sayings("by"),
        either=sayings("or"),
        then=sayings("then|and then|after that|followed by"),
        approval_when=meanings(
            {
                "when|if|when it is|if it is|when they are|if they are|for bookings|but only": "when",
                "longer than|for longer than|more than|for more than|over": "longer",
                "at least|from|lasting": "from",
                "after|made after": "after",
                "before": "before",
                "outside|outside of|out of": "outside",
                "by|made by|booked by|of": "of",
            }
        ),
        silences=meanings(
            {
                "approve|approved|yes|accept|accepted": Silence.APPROVE,
                "decline|declined|no|refuse|refused|reject|rejected": Silence.DECLINE,
                "lapse|lapses|expire|expires|none": Silence.LAPSE,
            }
        ),
        bookings=sayings("booking|bookings"),
        per=sayings("a|per|each"),
        periods=meanings({"day|daily": Period.DAY, "week|weekly": Period.WEEK, "month|monthly": Period.MONTH}),
        within=sayings("in|within"),
        in_a_row=sayings("in a row|running"),
        ahead=sayings("ahead|in advance"),
        open=sayings("open|at once"),
        apiece=sayings("for"),
        shared=sayings("shared by"),
        add=sayings("add|+|with"),
        remove=sayings("remove|-|without|drop"),
        linking=sayings("to|from"),
        gives=sayings("give|grant|certify|award|add"),
        has=sayings("has|have"),
        one=sayings("a|an|one"),
        course=sayings("valid|good|now|please|away|back"),
        certificate=sayings("certificate|certification"),
        trained=sayings(
            "certificate|certification|course|training|licence|license|induction|permit|briefing|qualification"
        ),
        done=sayings("done|passed|completed|finished|taken"),
        asking=sayings(
            "who|has|have|do|does|did|i|we|me|my|you|is|are|still|valid|when|where|which|what|end|ends|expire|"
            "expires|run|runs|out|can|could|may|give|gives|get|gets|anybody|anyone|somebody|else|how|long|for|"
            "until|it|done|passed|hold|holds|need|needs|already"
        ),
        withdraws=sayings("withdraw|revoke|take|remove|drop"),
    ),
)
