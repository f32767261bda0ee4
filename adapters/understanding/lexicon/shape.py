"""A lexicon: what a language has to say about booking, and the sets of words that readers look things up in."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, fields, is_dataclass
from functools import cached_property

from adapters.understanding.lexicon.admin import Admin
from adapters.understanding.lexicon.asides import Asides
from adapters.understanding.lexicon.company import Company
from adapters.understanding.lexicon.corrections import EXCEPT, UNFIT, Corrections
from adapters.understanding.lexicon.groups import (
    Clocks,
    Days,
    Links,
    Numbers,
    Spans,
    Talk,
    Things,
    Verbs,
    Words,
    by_first,
)
from adapters.understanding.lexicon.occasions import Beside, Hour, Occasions, Rhythm
from adapters.understanding.lexicon.passives import Passives
from adapters.understanding.lexicon.phrases import Heads, by_head
from adapters.understanding.lexicon.questions import KIND, Cue, Questions
from adapters.understanding.lexicon.sequels import Sequels
from adapters.understanding.lexicon.series import Series
from adapters.understanding.lexicon.several import Several
from adapters.understanding.lexicon.speech import SIGH, Speech
from adapters.understanding.lexicon.titles import Titles
from adapters.understanding.lexicon.undoing import Undoing
from adapters.understanding.lexicon.waiting import Waiting
from adapters.understanding.reading import Verb
from adapters.understanding.typography import Typography


@dataclass(frozen=True, kw_only=True)
class Lexicon:
    """The words of one language, without case and accents."""

    code: str
    """The language's tag: `en`."""
    typography: Typography = field(default_factory=Typography)
    """How its words are written."""
    phrases: Mapping[str, str] = field(default_factory=dict)
    """Several words that mean another, or several others: "day after tomorrow", "montagabend"."""
    numbers: Numbers = field(default_factory=Numbers)
    spans: Spans = field(default_factory=Spans)
    clocks: Clocks = field(default_factory=Clocks)
    days: Days = field(default_factory=Days)
    links: Links = field(default_factory=Links)
    things: Things = field(default_factory=Things)
    verbs: Verbs = field(default_factory=Verbs)
    talk: Talk = field(default_factory=Talk)
    admin: Admin = field(default_factory=Admin)
    speech: Speech = field(default_factory=Speech)
    corrections: Corrections = field(default_factory=Corrections)
    undoing: Undoing = field(default_factory=Undoing)
    passives: Passives = field(default_factory=Passives)
    titles: Titles = field(default_factory=Titles)
    company: Company = field(default_factory=Company)
    occasions: Occasions = field(default_factory=Occasions)
    questions: Questions = field(default_factory=Questions)
    several: Several = field(default_factory=Several)
    sequels: Sequels = field(default_factory=Sequels)
    asides: Asides = field(default_factory=Asides)
    series: Series = field(default_factory=Series)
    waiting: Waiting = field(default_factory=Waiting)

    @cached_property
    def phrases_by_head(self) -> Heads:
        """The phrases under their first word and their second, the longest first."""
        made_up = {**dict.fromkeys(self.corrections.excepting, EXCEPT), **dict.fromkeys(self.corrections.unfit, UNFIT)}
        made_up |= dict.fromkeys(self.speech.exclamations, SIGH)
        return by_head({**self.phrases, **made_up})

    @cached_property
    def time_words(self) -> Words:
        """Every word that something about time can begin with."""
        # `scan` asks for each token, and reads on only behind these: most words of a sentence cost one look-up.
        numbers, spans, clocks, days, links = self.numbers, self.spans, self.clocks, self.days, self.links
        return frozenset().union(
            numbers.cardinals, numbers.ordinals, numbers.articles, numbers.halves, numbers.quarters, numbers.amounts,
            spans.alone, spans.lasting, spans.ahead, clocks.noon, clocks.midnight, clocks.now, days.weekdays,
            days.plural_weekdays,
            days.months, days.relative, days.weeks_later, days.dated, days.sides, days.week, days.weekend, days.month,
            days.workday, days.parts, days.tonight, days.whole_day, days.end, days.each, days.frequencies, links.on,
            days.entire, days.early, days.middle, days.inside,
            links.at, links.since, links.to, links.until, links.after, clocks.before, self.things.party, "+",
            self.occasions.named, self.occasions.around, self.occasions.short_weekdays, self.occasions.rhythms,
        )  # fmt: skip

    @cached_property
    def leading(self) -> Words:
        """Small words that lead to a time: on, at, for."""
        return self.links.on | self.links.at | self.spans.lasting

    @cached_property
    def coming_back(self) -> Words:
        """Every word without one of which nothing comes back."""
        days, rhythms = self.days, frozenset(map(str, Rhythm))
        return frozenset().union(days.each, days.frequencies, days.plural_weekdays, self.occasions.rhythms, rhythms)

    @cached_property
    def placing(self) -> Words:
        """Small words inside a time that may be confused without harm: at, in, the."""
        return self.links.at | self.links.of

    @cached_property
    def determiners(self) -> Words:
        """Small words before a noun: a, the, of."""
        return self.numbers.articles | self.links.of

    @cached_property
    def definite(self) -> Words:
        """Small words before what both sides know: "the", "du", "della"."""
        return self.sequels.the | self.links.on

    @cached_property
    def conditional(self) -> Words:
        """Single words that begin a condition: "if"."""
        return frozenset(word for word, cue in self.speech.cues.items() if cue == "condition" and " " not in word)

    @cached_property
    def before_dates(self) -> Words:
        """Small words before the number of a day: on the 3rd, the 3rd, am 3."""
        return self.links.of | self.links.on | self.days.dated

    @cached_property
    def joining_numbers(self) -> Words:
        """Words between two numbers of people: 4 "to" 6; a dash leads to a clock as well."""
        return (self.links.to | self.links.of) - {"-"}

    @cached_property
    def fewer(self) -> Words:
        """Words that make something shorter: "less", "shorter"."""
        return self.corrections.less | self.talk.shorter

    @cached_property
    def on_or_at(self) -> Words:
        """Small words before the second end of a range."""
        return self.links.on | self.links.at

    @cached_property
    def beside_days(self) -> Words:
        """Small words between two pieces of one day, without those that lead to another day."""
        return self.on_or_at - self.links.to - self.links.until

    @cached_property
    def inside_days(self) -> Words:
        """Further small words behind `beside_days`."""
        return self.links.of - self.links.to

    @cached_property
    def leaving_out(self) -> Words:
        """Every word before what is named only to be left out."""
        return self.corrections.leaving_out | self.links.instead | self.corrections.than

    @cached_property
    def joints(self) -> Words:
        """Every word, and the slash, that can join the two ends of a range."""
        return self.links.to.union(self.links.until, self.links.conjunctions, "/")

    @cached_property
    def named_hours(self) -> Words:
        """Noon and midnight."""
        return self.clocks.noon | self.clocks.midnight

    @cached_property
    def counting(self) -> Words:
        """Every word that a number, a clock or a length of time can begin with."""
        numbers = self.numbers
        return self.named_hours.union(
            numbers.cardinals, numbers.articles, numbers.halves, numbers.quarters, numbers.amounts, numbers.couples,
            self.spans.alone,
        )  # fmt: skip

    @cached_property
    def leading_or_counting(self) -> Words:
        """Every word that leads to a clock or a length, or that one can begin with."""
        links, spans = self.links, self.spans
        return self.counting.union(
            links.at, links.of, links.since, links.after, links.to, links.until, spans.lasting, spans.ahead,
            self.things.party, "+",
        )  # fmt: skip

    @cached_property
    def day_words(self) -> Words:
        """Every word that a day can begin with."""
        days, links = self.days, self.links
        return self.counting.union(
            self.numbers.ordinals, self.spans.ahead, days.weekdays, days.months, days.relative, days.weeks_later,
            days.dated, days.sides, days.week, days.weekend, days.month, days.end, links.of, links.on,
            days.early, days.middle, days.inside, self.occasions.named, self.occasions.short_weekdays,
        )  # fmt: skip

    @cached_property
    def telling_days(self) -> Words:
        """Every word, and every mark, without one of which nothing tells a day, but two numbers beside each other."""
        days, occasions = self.days, self.occasions
        return frozenset().union(
            days.weekdays, days.months, days.relative, days.weeks_later, days.dated, days.sides, days.week,
            days.weekend, days.month, days.end, self.numbers.ordinals, self.numbers.ordinal_endings, self.links.on,
            occasions.named, occasions.short_weekdays, Beside, "/-.",
        )  # fmt: skip

    @cached_property
    def time_letters(self) -> Words:
        """Letters that make a time of the number they touch, so that it has no letter of a unit: 4"p", 4"h", 4"m"."""
        minutes = {unit for unit, length in self.spans.glued_units.items() if length == (0, 0, 1)}
        return self.clocks.hour_letters.union(self.clocks.half_letters, minutes)

    @cached_property
    def hour_units(self) -> Words:
        """Units that are one hour: "hrs"."""
        return frozenset(unit for unit, length in self.spans.units.items() if length == (0, 0, 60))

    @cached_property
    def beside_people(self) -> Words:
        """Every word with which something about other people begins."""
        company = self.company
        near = {saying.split(maxsplit=1)[0] for saying in company.beside | company.on_behalf}
        return company.for_whom.union(
            company.with_whom,
            company.without,
            company.owners,
            company.theirs,
            company.kin,
            company.groups,
            company.me,
            near,
            self.things.own,
        )

    @cached_property
    def acting(self) -> Words:
        """Every word with which a verb for the people of a booking begins."""
        return self.company.add.union(self.company.remove, self.company.give, self.company.apart)

    @cached_property
    def before_kin(self) -> Words:
        """Small words before a colleague: "my", "the", "Frau"."""
        return self.things.own | self.company.titles | self.numbers.articles

    @cached_property
    def about_people(self) -> Words:
        """Every word without one of which a text speaks of nobody, unless it names somebody."""
        company = self.company
        coming = {saying.split(maxsplit=1)[0] for saying in company.coming}
        return self.beside_people.union(self.of_people, self.acting, company.those, coming)

    @cached_property
    def of_people(self) -> Words:
        """Those of them that say something although nobody is named: "her", "colleague", "who is coming"."""
        company = self.company
        first = {saying.split(maxsplit=1)[0] for saying in company.absent | company.guests | company.strangers}
        return company.theirs.union(company.kin, company.groups, company.keep, company.only, first)

    @cached_property
    def every_kind(self) -> Words:
        """Every word for a kind of thing, one of them or several."""
        return frozenset().union(self.things.kinds, self.things.plural_kinds)

    @cached_property
    def cues_by_word(self) -> Mapping[str, tuple[Cue, ...]]:
        """The cues of questions under each word with which one begins; those of any kind under its words."""
        cues = self.questions.cues
        of_kinds = {word: (*cues.get(word, ()), *cues.get(KIND, ())) for word in self.every_kind}
        return {**cues, **of_kinds} if KIND in cues else cues

    @cached_property
    def every_verb(self) -> Mapping[str, Verb]:
        """Every word that may say an intent."""
        ridding: dict[str, Verb] = dict.fromkeys(self.verbs.ridding, "cancel")
        return {**ridding, **self.verbs.mild, **self.verbs.firm}

    @cached_property
    def occasions_named(self) -> Words:
        """Every word for an occasion, known or any."""
        return self.titles.events | self.titles.meetings | {Hour.EVENT}

    @cached_property
    def never_in_titles(self) -> Words:
        """Words of courtesy, of whole sentences and of reasons."""
        return self.titles.clauses.union(self.talk.please, self.talk.because, self.talk.refusing, self.corrections.only)

    @cached_property
    def inside_titles(self) -> Words:
        """Words that stand inside a title, and never at its end."""
        every = self.titles.inside.union(self.titles.articles, self.numbers.articles, self.talk.fillers)
        return every - self.occasions_named - self.never_in_titles

    @cached_property
    def before_purposes(self) -> Words:
        """Words before what a booking is for."""
        return self.spans.lasting | self.titles.leads

    @cached_property
    def known(self) -> Words:
        """Every word with a meaning of its own; nobody looks for a misspelt name in these."""
        spans, clocks, days, links = self.spans, self.clocks, self.days, self.links
        things, verbs, talk = self.things, self.verbs, self.talk
        return self.time_words.union(
            self.numbers.couples, spans.units, spans.from_now, spans.further, clocks.halves, clocks.oclock,
            clocks.hours, clocks.past, clocks.adding, clocks.lacking, days.day, days.times, links.of,
            links.conjunctions, links.instead,
            things.kinds, things.plural_kinds, things.floors, things.tags, things.having, things.people, things.nouns,
            verbs.firm, verbs.mild, verbs.separable, talk.because, talk.it, talk.same, talk.earlier, talk.later,
            talk.longer, talk.shorter, talk.fillers, talk.chatter, self.occasions.vacations, self.several.apiece,
            verbs.rest,
        )  # fmt: skip

    @cached_property
    def vocabulary(self) -> Words:
        """Every word of the language that stands anywhere here, alone or in a phrase."""
        return frozenset(_words_in(self))

    @cached_property
    def mistakes(self) -> Mapping[str, tuple[tuple[tuple[str, ...], bool], ...]]:
        """The words before what was meant in place of another, and whether they say that it was: "no", "wrong one"."""
        said = self.corrections
        small = said.hesitating | said.taking_back | self.sequels.cheering
        return by_first({**dict.fromkeys(small, False), **dict.fromkeys(said.restating | self.sequels.mistaken, True)})

    @cached_property
    def restated_by_last(self) -> Mapping[str, Sequence[tuple[str, ...]]]:
        """The phrases that say what was meant, under their last word, the longest first: "…, I meant"."""
        phrases = sorted((tuple(each.split()) for each in self.corrections.restating), key=len, reverse=True)
        return {last: [each for each in phrases if each[-1] == last] for last in {each[-1] for each in phrases}}

    @cached_property
    def skeletons(self) -> Mapping[str, str]:
        """Days under what is left of them without their vowels, as people type them: "frdy"."""
        words = sorted({*self.days.weekdays, *self.days.relative}, key=lambda word: (len(word), word))
        bare = {word: word[0] + "".join(letter for letter in word[1:] if letter not in "aeiou") for word in words}
        # Short ones are other words as well; what a language has as a word of its own stays that.
        return {left: word for word, left in bare.items() if len(left) > 3 and left not in bare}  # noqa: PLR2004

    @cached_property
    def spellable(self) -> tuple[str, ...]:
        """Long words that are recognised in spite of a slip of the thumb."""
        days, things, links = self.days, self.things, self.links
        words = {
            *(*days.weekdays, *days.months, *days.relative, *days.parts, *self.verbs.firm, *self.spans.units),
            *(*things.nouns, *things.tags, *things.kinds, *things.plural_kinds, *links.since, *links.until),
        }
        return tuple(sorted(word for word in words if len(word) > 5))  # noqa: PLR2004 - shorter ones meet other words


def _words_in(value: object) -> Iterator[str]:
    if is_dataclass(value):
        for each in fields(value):
            yield from _words_in(getattr(value, each.name))
    elif isinstance(value, Mapping | frozenset):
        for phrase in value:
            yield from phrase.replace("~", "").split()
