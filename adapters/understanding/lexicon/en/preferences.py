"""English: how people say how, when and where they want to be told things."""

from adapters.understanding.lexicon.preferences import PreferenceWords

PREFERENCES = PreferenceWords(
    sentences={
        "clock-12": (
            "use a/the? 12-hour/12_hour/12h clock/format"
            "|show/write me? times in a/the? 12-hour/12_hour/12h clock?|show/write me? times with am_pm"
            "|use am_pm"
        ),
        "clock-24": (
            "use a/the? 24-hour/24_hour/24h clock/format"
            "|show/write me? times in a/the? 24-hour/24_hour/24h clock?|show/write me? times without am_pm"
        ),
        "reminder-off": (
            "don't/do_not remind me at_all/of_anything/any_more/anymore|stop reminding me"
            "|stop/no reminders please?|don't/do_not send me reminders"
        ),
        "reminder": (
            "please? always? remind me {length} before/ahead/earlier"
            "|please? always? remind me {length} before every/each/my/a/the booking/bookings/meeting/meetings"
            "|please? always? remind me {length} before they/it start/starts/begin/begins"
        ),
        "quiet-off": "no quiet hours|write/message to? me at any time/hour|quiet hours off",
        "quiet": (
            "quiet hours {span}|my quiet hours are {span}|please? don't/do_not/never write to? me {span}"
            "|please? don't/do_not/never message/disturb/bother me {span}|no messages between/from {span}"
        ),
        "reach-slack": "please? write/message to? me in/on slack|reach me in/on slack",
        "reach-telegram": "please? write/message to? me in/on telegram|reach me in/on telegram",
        "reach-off": "write/message to? me where i book",
        "length-off": "always ask me how long",
        "length": "my usual/default length is {length}",
        "favourites-off": "i have no favourites/favorites|no favourites/favorites",
        "favourites": "my favourites/favorites are {things}|my favourite/favorite room/thing? is {things}",
        "name-hidden": (
            "please? hide my name|please? don't/do_not show/tell anyone/anybody/others/people? my name"
            "|please? don't/do_not show my name to? others/anyone/anybody?|keep my name private"
        ),
        "name-off": "show my name again?|don't/do_not hide my name|stop hiding my name",
        "settings-asked": (
            "what are my settings/preferences|show my settings/preferences"
            "|show me my settings/preferences|change my settings/preferences"
            "|reset my settings/preferences|my? settings/preferences"
            "|how do i change my settings/preferences"
        ),
        "clock-asked": "which clock do i use/have|change my clock|change the clock format",
        "reminder-asked": (
            "my reminders|when do you remind me|what are my reminders|remind me again"
            "|please? start reminding me again?|turn/switch my? reminders on|turn/switch on my? reminders"
            "|change my reminders/reminder|reminders on/again"
        ),
        "quiet-asked": (
            "my? quiet hours|what are my quiet hours"
            "|please? stop writing/messaging to? me at night/weekends"
            "|please? stop writing/messaging to? me on weekends|please? don't/do_not write/message to? me"
            "|please? don't/do_not write/message/disturb to? me at night"
            "|please? don't/do_not write/message/disturb to? me on/at weekends/the_weekend"
            "|quiet hours on/at weekends/the_weekend|quiet hours {span}|no messages at night"
        ),
        "reach-asked": "where do you write/message to? me|change where you write/message to? me",
        "length-asked": (
            "what is my usual/default length|what's my usual/default length|my usual/default length"
            "|my usual/default length is {length}|change my usual/default length"
        ),
        "favourites-asked": (
            "what are my favourites/favorites|which are my favourites/favorites|my favourites/favorites"
            "|show me? my favourites/favorites|change my favourites/favorites"
        ),
        "name-asked": ("is my name hidden/shown/visible|can others see my name|who can see my name|who sees my name"),
        "favourites-more": (
            "please? add/put {things} to/in/into my favourites/favorites|favourite/favorite {things}"
            "|make {things} a/my favourite/favorite"
        ),
        "favourites-known": (
            "{things} is/are my favourite/favorite|{things} is/are also? one/among of? my favourites/favorites"
        ),
        "favourites-less": (
            "please? remove/take/drop {things} from/off my favourites/favorites"
            "|{things} is/are not/no_longer my? a? favourite/favorite any_more/anymore?"
            "|unfavourite/unfavorite {things}"
        ),
    },
    short={
        "clock-12": "clock? 12/12h/12-hour/12_hours/12_h/12_hour|clock? am_pm",
        "clock-24": "clock? 24/24h/24-hour/24_hours/24_h/24_hour",
        "reminder-off": "reminder/reminders off/no/none/never|no reminder/reminders",
        "reminder": "reminder/reminders/remind me? {length} before?",
        "quiet-off": "quiet hours? off/no/none/never",
        "quiet": "quiet hours? {span}",
        "reach-slack": "reach/where? slack",
        "reach-telegram": "reach/where? telegram",
        "reach-off": "reach/where anywhere/any/off",
        "length-off": "usual? length off/no/none/ask",
        "length": "usual/default? length {length}",
        "favourites-off": "favourites/favorites off/no/none",
        "favourites": "favourites/favorites/favourite/favorite {things}",
        "name-hidden": "name hide/hidden/private|hide name",
        "name-off": "name show/shown/off|show name",
        "reminder-asked": "reminder/reminders",
        "quiet-asked": "quiet hours?",
        "clock-asked": "clock",
        "favourites-asked": "favourites/favorites",
        "length-asked": "usual? length",
        "name-asked": "name",
    },
    joins=frozenset(["and", "&", ","]),
)
