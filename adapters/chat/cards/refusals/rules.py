"""Why a rule, or a text, cannot be as an admin wants it."""

from adapters.chat.cards import buttons
from adapters.chat.cards.buttons import Row
from adapters.chat.cards.look import Look
from adapters.chat.cards.quotas import scope
from adapters.chat.cards.refusals.refusal import home, refused
from adapters.chat.cards.rules import value_of
from adapters.chat.cards.times import day_and_clock, length
from adapters.chat.intents.rules import ShowRulesOf
from adapters.chat.intents.talk import Help
from adapters.chat.replies import Reply
from core import errors
from core.domain.rules.policy import Level


@refused.register
def _bad_rule(refusal: errors.BadRule, look: Look) -> Reply:
    name = look.catalogue.resource(refusal.resource).name
    said = look.words.say("BadRule", rule=look.words.say(f"rule-{refusal.rule}"), name=name)
    return Reply((said,), (_rules_help(look),))


@refused.register
def _rules_disagree(refusal: errors.RulesDisagree, look: Look) -> Reply:
    words = look.words
    said = words.say(
        "RulesDisagree",
        name=look.catalogue.resource(refusal.resource).name,
        low=words.say(f"rule-{refusal.low}"),
        least=value_of(refusal.low, refusal.least, look),
        high=words.say(f"rule-{refusal.high}"),
        most=value_of(refusal.high, refusal.most, look),
    )
    return Reply((said,), (_rules_help(look),))


@refused.register
def _rule_changed_since(refusal: errors.RuleChangedSince, look: Look) -> Reply:
    words = look.words
    said = words.say(
        "RuleChangedSince",
        by=refusal.by or words.say("by-operator"),
        when=day_and_clock(refusal.at, look.catalogue.zone, look),
        what=scope(refusal.level, refusal.subject, look),
        rule=words.say(f"rule-{refusal.rule}"),
        value=value_of(refusal.rule, refusal.value, look),
    )
    show = buttons.button(words.say("button-rules-now"), ShowRulesOf(Level(refusal.level), refusal.subject))
    return Reply((said,), ((show, buttons.resources(words)),))


@refused.register
def _rule_too_long(refusal: errors.RuleTooLong, look: Look) -> Reply:
    rule, most = look.words.say(f"rule-{refusal.rule}"), length(refusal.most, look.words)
    return Reply((look.words.say("RuleTooLong", rule=rule, most=most),), (_rules_help(look),))


@refused.register
def _rule_too_short(refusal: errors.RuleTooShort, look: Look) -> Reply:
    rule, least = look.words.say(f"rule-{refusal.rule}"), length(refusal.least, look.words)
    return Reply((look.words.say("RuleTooShort", rule=rule, least=least),), (_rules_help(look),))


@refused.register
def _rule_of_the_house(refusal: errors.RuleOfTheHouse, look: Look) -> Reply:
    rule, example = look.words.say(f"rule-{refusal.rule}"), look.words.say(f"example-{refusal.rule}")
    return Reply((look.words.say("RuleOfTheHouse", rule=rule, example=example),), (_rules_help(look),))


@refused.register
def _text_too_long(refusal: errors.TextTooLong, look: Look) -> Reply:
    what = look.words.say(f"text-{refusal.what}")
    said = look.words.say("TextTooLong", what=what, most=refusal.most, length=refusal.length)
    return Reply((said,), (home(look),))


@refused.register
def _text_missing(refusal: errors.TextMissing, look: Look) -> Reply:
    return Reply((look.words.say("TextMissing", what=look.words.say(f"text-{refusal.what}")),), (home(look),))


@refused.register
def _too_many(refusal: errors.TooMany, look: Look) -> Reply:
    what = look.words.say(f"many-{refusal.what}")
    said = look.words.say("TooMany", what=what, most=refusal.most, given=refusal.given)
    return Reply((said,), (home(look),))


def _rules_help(look: Look) -> Row:
    help_ = buttons.button(look.words.say("button-rules-help"), Help("rules"))
    return (help_, buttons.resources(look.words))
