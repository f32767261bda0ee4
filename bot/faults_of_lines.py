"""Why a line of a file is refused, in one sentence."""

from collections.abc import Mapping

from core.domain.sheets import Wrong

SENTENCES: Mapping[str, str] = {
    "account-elsewhere": "an account of {account} belongs to somebody in another organization",
    "account-twice": "the account {account} stands in line {line} already",
    "accounts-of-several": "the accounts of {name} belong to several people here",
    "attribute-choices": "an attribute has choices if its type is choice, and no others",
    "bad-account": "“{account}” is no account; it is written as platform:workspace:id, such as slack:T024BE7LD:U2147",
    "bad-attribute": "{name} cannot be {value}; it is a {type}",
    "bad-capacity": "{capacity} seats cannot be; there are 1 to {most}",
    "bad-language": "“{language}” is no language tag, such as en or pt-BR",
    "bad-photo": "the address of a photo begins with https://",
    "bad-rule": "{rule} cannot have this value; export a rule of its kind to see how it is written",
    "broken-zip": "the zip file is damaged; take another copy of it",
    "column-left-out": "the column “{column}” means nothing here and is left out",
    "control-character": "{column} has a character that is no text",
    "double": "it overlaps line {other}, of the same unit",
    "either-day": "“{cell}” may be one day or another; say which with --dates dmy or --dates mdy",
    "empty-cell": "{column} is empty",
    "empty-file": "the file is empty",
    "ends-before": "it ends before it begins",
    "leaving": "nobody leaves by an import, or comes back by it; what {name} holds has to be decided about",
    "lost": "it belongs to the booking with number {other}, which is not among the lines",
    "named-twice": "{name} stands in line {line} already",
    "name-taken": "{name} is what {resource} is called",
    "retiring": "nothing is retired or brought back by an import; use: bellhop resources retire {name}",
    "no-availability": "“{cell}” does not say whether it can be booked: yes, no, or how many there are",
    "no-csv": "it is not CSV: perhaps a quotation mark is never closed",
    "no-encoding": "its characters cannot be read; save it as UTF-8",
    "no-json": "{column} is no JSON",
    "no-list": "{column} is no list; its parts are separated by ;",
    "no-minute": "it does not begin and end on whole minutes",
    "no-moment": "{column}: “{cell}” is no date and time, such as 2026-11-24 15:00",
    "no-number": "{column}: “{cell}” is no whole number",
    "no-owner": "it would leave the organization without an owner",
    "no-sheets": "there is no CSV file in it",
    "no-such-state": "its times do not fit a booking that is {status}",
    "no-yes-no": "{column}: “{cell}” is neither yes nor no",
    "numbered-twice": "the number {number} stands in an earlier line",
    "rules-disagree": "the rules contradict each other: {reason}",
    "several-called": "several people are called {name}; name them as people.csv does, with #number",
    "taken": "somebody has it at that time",
    "too-long": "its {what} has {length} characters; there may be {most}",
    "too-many": "there may be {most} {what}",
    "too-many-cells": "it has {cells} cells, and there are {columns} columns",
    "two-accounts": "a person has one account on each platform",
    "unknown-attribute": "there is no attribute {name}",
    "unknown-blackout": "there is no blackout with number {number} among the lines",
    "unknown-choice": "{column} is none of {choices}: {value}",
    "unknown-columns": "its columns are those of no sheet: {columns}",
    "unknown-group": "there is no group {name}",
    "unknown-person": "nobody is called {name}",
    "unknown-resource": "there is no resource {name}",
    "unknown-site": "there is no site {name}",
    "unknown-unit": "{resource} has no unit {unit}",
    "unknown-zone": "{zone} is no IANA time zone",
    "unreadable": "it cannot be read: {reason}",
    "which-unit": "{resource} has {count} units; say which in the column unit",
}
"""A sentence for each kind of fault; its facts are put in."""


def say(fault: Wrong) -> str:
    """Return a fault in one sentence, with the nearest names if there are some."""
    facts = {"column": "a cell", **fault.facts}
    said = SENTENCES[fault.what].format_map(facts)
    return f"{said}; near: {facts['near']}" if facts.get("near") else said
