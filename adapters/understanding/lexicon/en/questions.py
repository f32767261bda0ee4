"""English: how people ask for facts, and for what Bellhop cannot do."""

from adapters.understanding.lexicon.en.typography import TYPOGRAPHY
from adapters.understanding.lexicon.questions import Topic, Whether, questions, reporting

_WORDS = {
    "CANCEL": "cancelled/canceled/cancelling/cancel/call/drop/release/scrap/undo/withdraw/give/return",
    "MOVED": "move/moved/shift/shifted/push/pushed/reschedule/rescheduled/bring/brought",
    "GONE": (
        "free/frees/freed/available/released/release/releases/cancel/cancels/cancelled/canceled/opens/vacant/drops/"
        "becomes/gets/up/gives"
    ),
    "MEDIA": "notifications/notification/reminders/messages/pings/emails/alerts",
    "DAYS": (
        "today/tomorrow/tonight/this/next/monday/tuesday/wednesday/thursday/friday/saturday/sunday/mon/tue/wed/thu/fri"
    ),
    "SPOKEN": "english/german/french/spanish/italian",
}
_CUES: dict[Topic, str] = {
    "place": (
        "where is/are/s?|where ~2 find|how ~2 get to|which/what floor|what/which level|directions to|location of|"
        "address of|where ~2 located|where ~1 is"
    ),
    "biggest": "which/what/what's is? ~2 biggest/largest|^ biggest/largest @kind $|which @kind ~2 most seats/chairs",
    "smallest": "which/what/what's is? ~2 smallest/tiniest|^ smallest @kind $|which @kind ~2 fewest seats/chairs",
    "size": (
        "how big/large/small/roomy/spacious|"
        "how many ~ fit/fits/sit/seat/seats/hold/holds/people/persons/chairs/take/takes/accommodate/places/squeeze|"
        "what ~2 capacity|capacity of|size of|what size|is/are ~2 big/large/enough ~2 enough/for|"
        "does/do/will/can/could/would ~3 fit|enough seats/chairs/space/room in"
    ),
    "has": (
        "^ is/are there ~1 @tag $|^ and/so is/are there ~1 @tag $|^ does it have ~1 @tag $|"
        "^ and/so does it have ~1 @tag $|"
        "is/are there ~2 @tag ~1 there/inside/here|"
        "is/are there ~3 in|what is? in|what does ~3 have|what ~2 has|what is? ~2 equipped|"
        "what/which equipment/features/facilities/amenities/gear/kit/tech|does/has/is ~3 have/got/has/come/equipped|"
        "do ~1 have|is/are there a/an/any ~2 in|which ~2 does ~2 have|has/have ~3 got|tell me about"
    ),
    "length": (
        "how long ~2 can/may/could/allowed|for how long ~1 can/may/could/am/are|how many hours ~1 can/may|"
        "maximum/max/longest/minimum/shortest ~2 booking/time/length/duration/slot/period|"
        "what ~1 maximum/longest/max/shortest/minimum"
    ),
    "ahead": (
        "how far ahead/in/out|until/till when/what ~3 book/reserve|how long before ~4 book/reserve|"
        "how long in ~1 advance|how early ~1 can/may/could/do ~1 book/reserve|how soon ~2 can/may|how much notice|"
        "how long/much/many ~2 in advance|how many days ahead|how long/much ahead|when ~2 book ~2 earliest|"
        "how many days/weeks/months ~2 advance|how much ~1 advance|"
        "^ can/may i/we/you ~1 book/reserve a/one/two/three/six month/months/year/week/weeks ahead/in advance? ~1 $"
    ),
    "hours": (
        "are we ~1 closed/shut/open|we re closed/shut|were closed on|we are closed/shut|"
        "is the office ~1 closed/shut/open|"
        "when ~4 open/opens/close/closes/opened/shut/shuts|opening hours/times|what ~1 hours|hours of|"
        "what time ~4 open/close/opens/closes/shut|until when ~3 open|how late ~3 open|how long ~3 open|"
        "is/are ~3 open on/at/in/tomorrow/today/this/next|is/are ~2 open|"
        "^ can/may i/we/you/people book/come/work/reserve ~3 weekends/weekend/saturdays/sundays/night/holidays ~1 $"
    ),
    "approval": (
        "somebody/someone/anybody/anyone ~3 approve|need/needs/require/requires ~2 approval/permission/approving|"
        "do/does ~3 need|who approves|who ~4 approve|what does ~2 need/require|approval needed/required|"
        "is/are ~2 approval|must ~4 approve/approved|have to ask ~2 for"
    ),
    "bookers": (
        "who can/may/could book/use/reserve|who ~1 allowed to|who is? able|am/are ~1 allowed to ~1 book/use/reserve|"
        "is everyone/everybody/anyone/anybody allowed|can/may anyone/anybody/everyone/everybody book/use/reserve|"
        "who gets to"
    ),
    "code": (
        "door/access/entry/room/lock code|which/what ~3 code/pin|code please|pin please|^ code $|my ~1 code|"
        "show/give/send/tell/need/forgot/lost/have/resend ~3 code/pin|code/pin for|code/pin to|code opens"
    ),
    "who": (
        "who has/had/booked/got/reserved/took/uses/holds/hold/have|who is? else? in|who else is? in|"
        "who is? using/having/occupying/got|who s? is? ~1 sitting/sat/hiding/camping/working ~2 in|"
        "who ~1 got|who is? ~1 booked ~1 by|by whom|whose ~3 is|who is? it booked|taken by whom|who took|"
        "booked by whom|name of ~2 who|who does ~3 belong|"
        "^ is/are anyone/anybody/someone/somebody ~1 using/in/inside/occupying ~4 $|"
        "^ anyone/anybody/someone/somebody ~1 using/in/inside/occupying ~4 $|"
        "^ has/did anyone/anybody/someone/somebody ~1 booked/book/reserved/reserve/taken/take ~4 $"
    ),
    "day": (
        "everything/all/whatever ~2 booked/reserved|what is/has/s? ~1 booked/reserved/taken/occupied|"
        "^ what/what's is? on DAYS ~3 $|all bookings of/by everyone/everybody|everyone/everybody bookings|who has what|"
        "everybody/everyone ~1 bookings|day plan|day board|overview of today|office today|all ~1 the bookings"
    ),
    "take-out": (
        "export/download/get/save ~1 everything|export/download/get ~2 all ~2 data|export/download ~1 our ~2 data|"
        "full export|get/take ~1 our ~2 data out|export/download ~2 all ~1 bookings/resources/members"
    ),
    "my-data": (
        "export/download/send/give/show/get/want ~3 my ~1 data|my data export|copy of ~1 my ~1 data|"
        "what ~2 you ~1 know/store/keep/save/have about me|what is? ~1 known/stored/kept/saved about me|"
        "everything ~3 know/have/known/stored about me|which/what data ~4 about me|what data ~3 of mine"
    ),
    "forget-me": (
        "^ forget me $|forget me please|forget about me|forget everything ~2 about me|"
        "delete/erase/remove ~1 my ~1 data/account|delete/erase/remove everything ~3 about me|"
        "right to be forgotten|be forgotten"
    ),
    "members": (
        "who ~2 members/users|list ~3 members/users|list of ~2 members/users|show ~3 members/users|members list|"
        "who belongs|who is? on the team|how many members/users|all members/users|who can use you|who uses bellhop"
    ),
    "earliest": (
        "earliest/soonest/first/next ~2 slot/time/opening/gap/window/possibility/availability|"
        "when is? ~3 next/first free/available/open|when ~4 next free/available|earliest i|when can i get|"
        "as early as possible"
    ),
    "next": (
        "^ when is/was it ~1 $|^ when does it start/begin/end/finish ~1 $|^ when did it start/begin ~1 $|"
        "^ what time does it start/begin ~1 $|^ what time was it ~1 $|"
        "when ~2 my next|what ~2 my next|where ~2 my next|when do i have ~2 next|^ what do i have next $|"
        "^ next booking $|^ whats? next $|^ what next $|when ~1 i on next|my next booking/reservation/meeting/slot|"
        "^ which ~2 is next $|until when ~3 mine/ours|how long ~3 mine/ours"
    ),
    "whether-cancelled": (
        "did/have/has you/i/we/someone/somebody/anyone/it ~2 cancel/cancelled/canceled/drop/dropped/release/released|"
        "is/was/are/were/has ~6 cancelled/canceled/released/dropped|did ~4 get cancelled/canceled/released"
    ),
    "whether-booked": (
        "did/have you book/booked/confirm/confirmed it/that/this|is it/that/this booked/confirmed/done|"
        "did it/that work|did that/it go through|am i booked"
    ),
    "page": "page of/for|its own page|its/booking page|share my/this booking",
    "code-seen": "who saw/seen/has/had ~3 code/codes|who was shown ~3 code/codes|who knows ~3 code",
    "released": "why was/were/is/got/did ~5 released/freed|who released|when was/were ~5 released/freed",
    "history": (
        "history of/for|full/whole/entire history|^ history $|what ~1 happened to/with|what ~1 became of|"
        "why was/were/is/got/did ~5 released/cancelled/canceled/moved/dropped/freed/changed/renamed/rescheduled|"
        "who cancelled/canceled/moved/released/renamed/rescheduled/dropped|"
        "when was/were ~5 cancelled/canceled/moved/released/renamed/rescheduled/made"
    ),
    "should-cancel": ("should/shall i/we ~2 cancel/drop/release/scrap|do you think i/we should ~2 cancel/drop/release"),
    "check-in": (
        "when ~4 check in|when ~4 checkin|how early ~4 check in|how late ~4 check in|until when ~4 check in|"
        "by when ~4 check in|when does ~2 check in|what time ~4 check in|how long ~4 to check in|do i ~2 check in|"
        "from when ~4 check in|where do i check in|how do i check in"
    ),
    "if-absent": (
        "how long ~3 hold/wait/keep ~3 for me|what happens/happen/if ~3 late|what happens/happen ~4 show|"
        "what happens/happen/if ~4 come/appear/turn|what happens/if ~4 check in|"
        "what happens/if ~3 forget/miss/overslept/oversleep|what if ~2 late|what happens/happen ~3 no show|"
        "how long ~3 wait/waits/held/kept/keep ~2 for me|is there ~2 grace|grace period|"
        "what happens/if ~4 nobody ~2 comes/checks/shows"
    ),
    "cancel-until": (
        "until/till/by/before when ~5 CANCEL|when ~5 CANCEL ~4 latest|how late/long/early ~5 CANCEL|"
        "deadline ~4 CANCEL|deadline ~2 cancelling/cancellation|latest ~5 CANCEL|CANCEL ~5 latest|too late to CANCEL|"
        "can ~1 still CANCEL|how much notice ~4 CANCEL|how long before ~5 CANCEL|up to when|"
        "cancellation deadline/policy/rules/terms|by what time ~5 CANCEL|what time ~5 CANCEL|"
        "when ~1 can/may/must/do/should/could ~3 CANCEL|can i CANCEL ~4 later|until/till when|CANCEL ~3 at any time|"
        "how short ~3 CANCEL|last minute ~3 CANCEL"
    ),
    "if-cancelled": (
        "charged/pay/cost/costs/fined ~5 CANCEL|if i/we CANCEL ~4 what/then|what happens/happen/if ~3 CANCEL|"
        "what happens/happen ~3 cancelled/cancelling|what would happen ~3 CANCEL|does/will/would ~3 cost ~4 CANCEL|"
        "fee/penalty/penalties/charge ~4 CANCEL/cancelling|do/will/would i lose ~5 CANCEL|does ~3 count ~5 CANCEL|"
        "is it ok/okay/fine/bad/possible if i CANCEL|consequences ~3 CANCEL/cancelling|"
        "can/could i undo ~4 cancel/cancellation|do/will/would i get ~5 CANCEL|"
        "if i ~2 CANCEL ~5 happens/lose/count/charged/get/back/fee|what does cancelling ~2 do/mean/cost"
    ),
    "would-move": (
        "is ~3 possible/free/ok/okay/available if ~2 MOVED|"
        "would/could/does/will/might ~5 work/fit/ok/okay/possible/free/available/suit ~3 if ~2 MOVED|"
        "if i/we ~1 MOVED ~ would/is/does/will/could/ok/free/work/possible|"
        "what if i/we ~1 move/moved/shift/shifted/push/pushed/reschedule/rescheduled/put|"
        "suppose/supposing i/we move/moved/shift/shifted|"
        "is/would it ~1 possible/work/okay/ok/free if ~1 move/moved/shift/shifted/push/pushed|"
        "would there be ~3 if i/we move/moved/shift/shifted|"
        "can/could/would/may ~4 start/begin ~4 instead|what if it was/were"
    ),
    "works": ("^ does/do ~6 work $|^ is/are ~5 working ~1 $|^ is/are ~5 repaired/fixed/mended ~1 $"),
    "fault": (
        "^ is/are ~5 broken/dead/faulty/defective/damaged/stuck/leaking ~1 $|it ~1 broken/dead/faulty/damaged/stuck|"
        "doesnt/wont/cant ~1 write/print/heat/cool/play/record/focus/scan/show/respond/open/hold/power/fit/move|"
        "making ~1 funny/strange/weird/odd/awful noise/noises/sound/sounds|flickers|leaks|drips|squeaks|wobbles|stinks|"
        "is/are/seems/seem/looks/went/got/gone/has/appears/s ~1 broken/broke/dead/faulty/defective/bust/busted/kaput/"
        "damaged/cracked/stuck/jammed/missing/leaking/flickering/smashed/disconnected/unusable/wonky/malfunctioning/"
        "blown|out of order|on the blink|"
        "doesnt/wont/not/isnt/dont/cant ~1 work/working/start/starting/turn/switch/connect/function/functioning/"
        "close/lock/charge/boot/light|does not ~1 work/turn/start|stopped/quit working/responding|has ~1 stopped|"
        "broken/faulty/defective/busted @kind/projector/screen/tv/light/lamp/chair/table/heating/aircon/door/window/"
        "whiteboard/speaker/microphone/camera/monitor/cable|there is ~2 leak/crack/hole/problem|"
        "something is? wrong with|problem with|issue with|broke down|fell off|"
        "has no power/internet/wifi/light/heating/sound|is/are too hot/cold/loud|is/are freezing/filthy/dirty|"
        "report ~2 fault/problem/damage/defect|smells ~1 of|no sound/picture/power/internet/wifi/heating in"
    ),
    "watch": (
        "let/tell ~1 know ~2 when/if/once/whenever/should/as ~12 free/frees/freed/available/released/release/releases/"
        "cancel/cancels/cancelled/canceled/opens/vacant/drops/gone/becomes/gets/up/gives|"
        "tell/notify/alert/ping/warn/inform/message/text/dm ~1 when/once/whenever/as/should ~12 free/frees/freed/"
        "available/released/releases/cancel/cancels/cancelled/canceled/opens/vacant/drops/becomes/gets/up/gives|"
        "tell ~1 if ~12 frees/freed/released/releases/cancel/cancels/cancelled/canceled/opens/drops/becomes/gets/"
        "gives|"
        "notify/alert/ping ~1 if ~12 free/frees/available/released/cancel/cancels/cancelled/opens/drops/becomes/gets|"
        "^ notify/alert/ping me please? $|wait list|waitlist|waiting list|waitlisted|^ watch ~ $|keep ~1 eye on|"
        "keep watching|get ~1 notified|be notified|notification when/if|"
        "if/should/when/once somebody/someone/anybody/anyone ~2 cancel/cancels/drops/releases/cancelled/bails|"
        "as soon as ~4 free/available/frees/opens|if/when/once/should ~3 frees up|"
        "if/when ~4 becomes/gets/comes free/available|if/when ~3 opens up|queue ~2 for|in line for|next in line|"
        "first dibs"
    ),
    "in-line": (
        "who s/is/else ~2 waiting for|how many ~3 waiting for|how many ~3 in line/queue|how long is ~2 line/queue|"
        "is/are anyone/anybody/somebody/someone/others ~2 waiting for|who s/is ~1 in line/queue"
    ),
    "waiting": (
        "what/which ~3 am/are i/we ~2 waiting for|what/which ~3 am/are i/we ~2 wait list/waitlist/waiting list|"
        "where am i/we ~1 in ~1 line/queue|where are we ~1 in ~1 line/queue|what s/is my place/position/spot|"
        "my/our place/position/spot ~2 line/queue/list|how far ~3 line/queue|my/our waiting list/lists|"
        "my waitlist/watches/watchlist|am/are i/we ~2 waiting list|am/are i/we ~2 waitlist/waitlisted|"
        "am/are i/we ~2 in ~1 line/queue|what/which ~2 are you watching|what ~2 you re watching|^ waiting list $|"
        "^ waitlist $|^ show ~2 waiting list $|^ show ~2 waitlist $|how/where does/do/is/are ~2 waiting list|"
        "how does ~1 waitlist|do/have you have/got ~2 waiting list|do you have ~1 waitlist|"
        "what happens ~4 waiting list|^ am/are i/we next $|am/are i/we ~1 next in/up|when is/will? ~3 my/our turn|"
        "what is/are? my/our chance/chances|whats my chance/chances|what/which chance/chances do/have i/we|"
        "how likely ~8 get/gets/free/frees|how long do/will/must/should i/we ~3 wait"
    ),
    "unwatch": (
        "stop watching|stop waiting|unwatch|no longer watch/wait/waiting/watching|don t watch|"
        "not waiting ~4 anymore/more|take/remove/drop/get/strike me/us/myself ~4 list/waitlist/line/queue|"
        "leave ~3 waiting list|leave ~2 waitlist/queue/line|cancel/delete/remove/end/drop ~2 watch/watches|"
        "off the waiting list|off the waitlist|don t/not need/have to tell/let/notify/ping ~6 GONE|"
        "no need to tell/let/notify/ping ~6 GONE|dont/not want ~2 to wait|dont/wont/not ~2 wait ~4 any more/longer|"
        "dont/wont/not ~2 wait ~4 anymore"
    ),
    "calendar": (
        "ics|ical|icalendar|calendar file/invite/invitation/event/entry|"
        "add/put/enter/save/send/push ~4 in/to/into/on/onto ~2 calendar/outlook/gcal|"
        "export ~4 calendar|google calendar|outlook calendar"
    ),
    "calendar-link": (
        "calendar/ical/ics link/feed/subscription/url/address|link/feed ~3 calendar|share ~3 calendar|"
        "sync ~4 calendar/outlook/google|subscribe ~4 calendar|connect ~3 calendar/outlook"
    ),
    "calendar-links": (
        "calendar/ical/ics links/feeds/subscriptions|take back ~3 calendar/ical link/feed|"
        "revoke/delete/remove/withdraw/cancel/stop ~3 calendar/ical link/feed"
    ),
    "add": (
        "add/create/register a/an/another/one/some ~2 @kind/resource|new @kind ~1 registered/added/listed|"
        "add/create/register/make ~2 new @kind/resource/thing/space/printer|"
        "add/create/register a/an/another/one/some ~1 @kind/resource/space|set up a ~1 new @kind|new resource|"
        "newresource|addresource|newroom|addroom|add/create resource/resources/rooms|how ~3 add ~3 @kind/resource|"
        "we have a new @kind|we got a new @kind"
    ),
    "rename": "rename|change/edit/correct ~1 name of|give ~3 new name|new name for|should be called|is now called",
    "delete": (
        "delete/retire/decommission/deactivate/archive/disable/erase ~4|"
        "remove ~4 from ~1 list/catalogue/catalog/system/bellhop|remove @kind|remove the @kind|get rid of the @kind|"
        "take ~3 out of service|take ~3 off the list|is/are no longer bookable"
    ),
    "import": "import|bulk upload|upload ~3 csv/file/list/rooms/spreadsheet|from ~2 csv/spreadsheet/excel|csv upload",
    "report": (
        "report tomorrow by/per/as|^ report tomorrow $|"
        "who didnt/didn't show ~2 $|"
        "who did not show ~2 $|"
        "who never showed ~2 $|"
        "busiest/peak hours/hour/days/day/times/time/weekdays/weekday/rooms/room/months/month|"
        "when is ~2 busiest|"
        "how many/often ~3 found/find/got nothing/no|"
        "how often was nothing free|"
        "how long/quickly/fast ~3 approvals/approval ~1 take/takes/took|how fast/quick are ~2 approvals|"
        "how long ~3 take ~2 approve|"
        "who books/booked/reserves/reserved/uses/used ~4 most|"
        "how busy/full was/were/is/are ~5 last/this/in|how much was/were/has ~5 been? used|"
        "how was/were/is/are/has/have ~5 used|no shows/show ~4 this/last/by/per/in|"
        "noshows/noshow ~4 this/last/by/per/in|which @kind ~1 could/can/should ~1 give up|"
        "which @kind ~3 least used|which @kind ~3 hardly/rarely/barely used|"
        "report last/past/this/next/for/of/on/about/by/per/in/from/since/between|report/reports here every/each month|"
        "send/post/give/want/need/get ~4 report/reports ~4 every/each month|"
        "monthly/weekly/yearly/annual report/reports|"
        "usage report/statistics/stats/figures/data|utilization|utilisation|occupancy|statistics|stats|analytics|"
        "how often ~5 used/booked/reserved|how much/many ~5 used/occupied|export|as ~1 csv|"
        "report of/on ~4 bookings/usage/rooms|bookings ~2 report|most used/booked/popular|least used/booked/popular|"
        "how many bookings ~3 there/were|^ report $|^ report @period @period? $|"
        "^ report today/yesterday $|report today/yesterday by/per/as|"
        "^ csv $|download ~3 bookings|"
        "how many bookings did/do we/you ~2 last/this/in"
    ),
    "exception": (
        "can/could/may/might i/we ~1 have/get ~1 exception|i/we/id/wed ~2 need/want/like ~1 exception|"
        "exception possible/please|make ~1 exception|ask for ~1 exception|request ~1 exception|"
        "chance of ~1 exception"
    ),
    "stand-in": (
        "answers/answer/answering/stands/stand/steps/step/fills/fill/covers/cover/deputizes/deputises ~2 for me|"
        "stands/stand/steps/step/fills/fill in for me|answers/answer/stands/stand ~2 in my place/stead|"
        "is my delegate/deputy"
    ),
    "stand-ins": (
        "^ who/whos ~2 answers/answer/answering/stands/standing/covers/covering/steps/fills/filling ~3 for me ~2 $|"
        "^ who/whos ~2 answers/answer/answering/approves/decides ~3 in my place/stead ~2 $|"
        "^ who/whos ~1 my delegate/deputy/substitute ~2 $|^ who/whos ~1 my stand in ~2 $|"
        "^ for whom ~1 i ~3 $|"
        "^ who do/am i ~1 stand/standing/cover/covering/answer/answering/step/stepping ~2 for ~2 $|"
        "^ in? whose place/stead ~4 i ~3 $|^ whose requests ~2 i ~2 answer/answering ~2 $|"
        "i cannot/cant ~1 stand/step/fill in for|i can not ~1 stand/step/fill in for|i can/do no longer stand in"
    ),
    "requests-here": (
        "send/post/put/ask ~4 requests/approvals ~3 here|send/post/put ~4 requests/approvals ~2 channel/group|"
        "ask ~4 requests/approvals ~1 in ~3 channel/group|ask for ~3 approvals/approval here"
    ),
    "board-here": (
        "board ~3 here|board ~3 in/to/into this/the channel/group|put/post/show/pin ~4 board ~2 here|board in here"
    ),
    "no-board-here": (
        "no/remove/stop/end ~3 board ~2 here|take ~2 board down|take down ~2 board|"
        "no/remove ~2 board ~2 channel/group|board not/off/down here|board not here|board ~1 off"
    ),
    "no-requests-here": (
        "stop/no sending/posting? ~4 requests/approvals ~2 here|"
        "stop sending/posting? ~4 requests/approvals ~3 channel/group|"
        "no more ~2 requests/approvals ~3 channel/group|do not/dont ~2 requests/approvals ~2 here"
    ),
    "back": "^ i am back again/now? $|^ im back again/now? $|^ i have returned $|^ ive returned $",
    "delegate": (
        "approves/approve/approving/decides/decide ~2 for me|approves/approve/decides/decide ~3 in my place/stead|"
        "approves/approve/decides/decide ~3 on my behalf|approves/approve/decides/decide ~2 instead of me|"
        "takes/take over my approvals/requests|delegate ~2 approvals|"
        "covers/cover/handles/handle/answers/answer ~1 my approvals/requests"
    ),
    "poll": (
        "poll|doodle|when are/is ~ all/both free|when are ~ and i free|when are we ~2 free|"
        "find ~4 time/slot/date for/when/that ~4 all/both/everyone/everybody/us|when can we all/both|"
        "time ~2 works for everyone/everybody/all|common slot/time|slot ~2 we/all/everyone ~2 free|"
        "ask everyone/everybody/them when|when can/could/should/do/does ~6 meet|when do/does ~6 have time|"
        "time/slot ~1 for all/us/both/everyone/everybody"
    ),
    "ask-them": (
        "^ can/could/may i/we ~1 join ~6 $|^ can/could/may ~1 of us ~1 join ~6 $|^ can/could/may i/we ~1 share ~6 $|"
        "ask her/him ~1 for/to/if/whether/nicely|ask them for it|ask them to give/let/swap|ask them if ~3 "
        "give/let/swap/share/lend|^ ask her/him $|^ can/could/would/will you ask her/him/them $|ask her/him about it|"
        "get her/him to give/let/swap"
    ),
    "swap": (
        "swap/trade/exchange ~3 with/slots/places/times|ask ~2 holder|ask whoever|ask ~3 who has|ask ~3 to swap|"
        "offer ~3 swap|would ~3 swap|convince|ask/beg @who for/to/if/whether|"
        "ask @who @who for/to/if/whether|see/ask/check if ~3 would/could/can/will/ll ~1 let/give/lend me/us|"
        "would/could/will/can @who ~1 let me/us have|would/could/will/can @who ~1 give me/us/up"
    ),
    "payment": (
        "when/if it costs|costs more than|cost more than|costs over|"
        "how much ~3 cost/costs|what does ~4 cost|what ~1 price|price of|how expensive|can/do/how/must ~2 pay|"
        "^ pay $|payment|invoice|receipt|refund|bill me|credit card|is ~3 free of charge|billing"
    ),
    "remind": (
        "remind ~1 me|remind us|set ~2 reminder|reminder ~6 before|wake me|another reminder|reminders ~2 earlier|"
        "earlier reminder|remind me"
    ),
    "role": (
        "make ~3 admin/admins/manager/owner/approver|promote|demote|give ~4 admin ~1 rights|admin rights|"
        "remove ~3 as admin|become admin|^ admin $"
    ),
    "not-booking": (
        "cancel/stop/end/terminate/delete/quit/drop/remove/close/release/move/discard/scrap/change/extend ~3 "
        "subscription/subscriptions/newsletter/membership/contract/account/licence/license/trial/note/notes/task/"
        "ticket/todo/order/delivery/email/emails/file/document/draft/password|unsubscribe|"
        "stop/mute/silence/disable/pause ~3 notifications/reminders/messages/pings/emails/alerts/notification|"
        "turn/switch off ~3 notifications/reminders/messages/pings/emails/alerts|"
        "turn/switch ~2 notifications/reminders ~1 off|no more notifications/reminders/messages|"
        "stop messaging/pinging/emailing/reminding/notifying/writing|leave me alone"
    ),
    "week": (
        "send/mail/message/give/post/tell ~2 my ~1 week ~2 every/each|my week every/each|"
        "weekly digest/overview|send ~2 weekly digest/overview"
    ),
    "no-week": (
        "stop ~4 my week|no more weekly digest/overview|stop ~3 weekly digest/overview|do not send ~2 my week|"
        "dont send ~2 my week"
    ),
    "my-requests": (
        "what/which ~4 have/need ~2 to approve/decide $|"
        "what/which ~1 requests/approvals ~3 me/mine/answer/wait/waiting/open|"
        "^ my/the/all? open/pending/waiting requests/approvals $|^ open/pending/waiting requests/approvals $|"
        "^ show/list ~2 requests/approvals $|^ requests/approvals $|what ~2 waits/waiting ~2 my approval/answer|"
        "^ what waits for me $|^ what is waiting for me $|anything ~2 to approve $|^ who ~1 waits/waiting ~2 me $|"
        "^ approve ~4 $|^ can/should/shall/may i approve/decline/reject/refuse ~3 $"
    ),
    "decline": (
        "^ decline/reject/refuse ~6 $|^ please decline/reject/refuse ~6 $|^ declined/rejected/refused $|"
        "^ do not approve ~4 $|^ don't approve ~4 $"
    ),
    "have-again": (
        "^ bring/put/get ~4 back ~1 $|^ give me/us ~4 back ~1 $|"
        "^ i/we want/need/ll ~1 ~4 back $|^ i/we do? need/want ~4 after all $|^ have ~4 again $|"
        "^ add ~4 again/back $|^ keep ~4 after all $"
    ),
    "swap-oneself": "^ swap/trade/exchange ~4 with myself ~2 $",
    "my-polls": (
        "^ my/the/our/open/all polls $|^ polls $|^ show/list ~2 polls $|which/what polls ~4|"
        "^ how/where is/does/stands ~2 poll ~1 $|^ show ~2 poll $|"
        "^ decide now $|^ decide my/the/our/this poll ~1 $|^ call off my/the/our/this poll $|"
        "^ end/close/cancel/stop my/the/our/this poll $|^ what is this/the poll ~2 $|^ who ~1 voted ~2 $|"
        "^ none of these/them/those ~1 suits/suit/work/works ~2 $|^ none of these/them/those $"
    ),
    "poll-them": (
        "^ a? poll with/for/without nobody/anybody/anyone ~3 $|^ ask nobody ~6 $|"
        "^ ask them/both/everybody/everyone/all ~2 which/what/when ~3 suits/suit/best/works/work ~2 $|"
        "^ ask them/both/everybody/everyone/all ~2 which/what/when ~3 suits/suit/best/works/work until/till/by ~4 $|"
        "^ ask which/what time/times ~2 suits/suit/best/works/work ~2 $|"
        "^ ask which/what time/times ~2 suits/suit/best/works/work until/till/by ~4 $|"
        "^ let them vote/choose $|^ make it/that/this a poll $|^ poll them $|^ ask them ~1 in a poll $|"
        "^ let them vote/choose until/till/by ~4 $|^ poll them until/till/by ~4 $|"
        "^ ask them ~1 in a poll until/till/by ~4 $|^ ask both ~2 $|^ ask them both $|^ ask all of them $"
    ),
    "language": (
        "change/switch/set ~3 language|"
        "speak/talk/answer/write/reply/respond ~4 english/german/french/spanish/italian|"
        "switch/change ~2 to english/german/french/spanish/italian|in english/german/french/spanish/italian please|"
        "do you speak|can you speak|my language is|^ english/german/french/spanish/italian please? $"
    ),
    "close": (
        "close/shut ~4 office/house/building/everything/site/company/@kind|"
        "close ~3 on/from/for/tomorrow/today/next/this/until|"
        "office/house/building is/will ~1 closed on/from/tomorrow/next"
    ),
}
QUESTIONS = questions(
    TYPOGRAPHY,
    _CUES,
    words=_WORDS,
    languages={"english": "en", "german": "de", "french": "fr", "spanish": "es", "italian": "it"},
    pointing=(
        "i ive im we weve my our",
        "it that this",
        "it there inside here",
        "had booked used reserved was were took",
    ),
    house=(
        "office house building everything company",
        (
            "lift lifts elevator elevators escalator stairs staircase train trains tram trams bus subway "
            "metro tube car bike bicycle taxi plane motorway road bridge"
        ),
        "winter winters summer summers autumn spring",
    ),
    reporting=reporting(
        TYPOGRAPHY,
        when=("last previous past", "this current", "since from starting"),
        periods="day days|week weeks|month months|quarter quarters|year years",
        by={
            "person people user users member members colleague colleagues": "person",
            "hour hours": "hour",
            "weekday weekdays day days": "weekday",
            "month months": "month",
            "group groups team teams": "group",
            "kind kinds type types": "kind",
            "site sites location locations": "site",
            "room rooms resource resources": "resource",
        },
        each=("by per", "who"),
        told=(
            "give least hardly rarely barely without",
            "shows noshows noshow show showed",
            "busiest peak",
            "approval approvals approve approved",
        ),
        forms={"picture image chart graph diagram": "picture", "csv spreadsheet excel": "sheet"},
        monthly=("every each", "monthly", "stop no cancel unsubscribe end without"),
    ),
    whether=Whether(
        copulas=TYPOGRAPHY.words("is are isn't"),
        open=TYPOGRAPHY.words("when what what's which who where how why find show tell list"),
        beginning=TYPOGRAPHY.words(
            "does do start starts begin begins end ends take place i we have again got which where's when's"
        ),
        suiting=TYPOGRAPHY.words("work works suit suits do fit"),
        taken=TYPOGRAPHY.words("taken busy booked occupied reserved used"),
    ),
)
