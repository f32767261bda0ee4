"""The forms of regular verbs by which somebody asks for something, proposes it or says that they do it."""

from collections.abc import Iterator, Sequence

HUNG_ON: Sequence[str] = ("me", "nos", "la", "lo", "las", "los", "mela", "melo", "nosla", "noslo", "le", "se")
"""What Spanish hangs on to a verb: muéve"la", cancelár"noslo"."""
HUNG_ON_IN_ITALIAN: Sequence[str] = ("mi", "ci", "la", "lo", "le", "li", "mela", "melo", "cela", "celo", "gliela", "ti")


def spanish(verbs: str, *, but: str = "") -> str:
    """
    Return the forms of verbs: "cancelar", or "mover:muev" with the stem of its stressed forms; none of `but`.

    Of verbs in -ar without what the speaker does, which is written as what was done: "cancelo" and "canceló".
    """
    return " ".join(form for verb in verbs.split() for form in _spanish(verb) if form not in but.split())


def _spanish(verb: str) -> Iterator[str]:
    infinitive, _, stressed = verb.partition(":")
    stem, ending = infinitive[:-2], infinitive[-2:]
    stressed = stressed or stem
    other = "a" if ending != "ar" else "e"
    own = "a" if ending == "ar" else "e"
    plural = "i" if ending == "ir" else own
    soft, stressed_soft = _softened(stem, before=other), _softened(stressed, before=other)
    yield from (infinitive, f"{stressed}{own}s", f"{stem}{plural}is")
    if ending == "er":
        yield from (f"{stressed}o", f"{stem}{plural}mos")
    yield from (f"{infinitive}{hung}" for hung in HUNG_ON)
    orders = (f"{stressed}{own}", f"{stressed_soft}{other}", f"{stem}{plural}d", f"{stressed_soft}{other}n")
    yield from (f"{order}{hung}" for order in orders for hung in ("", *HUNG_ON))
    yield from (f"{stressed_soft}{other}s", f"{soft}{other}mos")


def _softened(stem: str, *, before: str) -> str:
    """Return a stem as it is written before "e": aplaz-ar, aplac-e."""
    if before != "e":
        return stem
    return {"z": f"{stem[:-1]}c", "c": f"{stem[:-1]}qu", "g": f"{stem[:-1]}gu"}.get(stem[-1:], stem)


def italian(verbs: str, *, but: str = "") -> str:
    """Return the forms of verbs: "annullare", "prendere"; none of `but`."""
    return " ".join(form for verb in verbs.split() for form in _italian(verb) if form not in but.split())


def _italian(verb: str) -> Iterator[str]:
    infinitive, _, lengthened = verb.partition(":")
    stem, ending = infinitive[:-3], infinitive[-3:]
    own = ending[0]
    hard = f"{stem}h" if own == "a" and stem[-1:] in {"c", "g"} else stem.removesuffix("i") if own == "a" else stem
    first = f"{lengthened or stem}o"
    tell = f"{stem}a" if own == "a" else f"{lengthened or stem}i"
    polite = f"{hard}i" if own == "a" else f"{lengthened or stem}a"
    yield from (infinitive, first, f"{hard}i", f"{hard}iamo", f"{stem}{own}te", tell, polite)
    yield from (f"{infinitive[:-1]}{hung}" for hung in HUNG_ON_IN_ITALIAN)
    orders = (tell, f"{stem}{own}te", f"{hard}iamo")
    yield from (f"{order}{hung}" for order in orders for hung in HUNG_ON_IN_ITALIAN)


def french(verbs: str, *, but: str = "") -> str:
    """Return the forms of verbs in -er, or of "raccourcir" and its like; none of `but`."""
    return " ".join(form for verb in verbs.split() for form in _french(verb) if form not in but.split())


def _french(verb: str) -> Iterator[str]:
    infinitive, _, stressed = verb.partition(":")
    stem = infinitive[:-2]
    soft = f"{stem}e" if stem.endswith("g") else f"{stem[:-1]}ç" if stem.endswith("c") else stem
    if infinitive.endswith("ir"):
        yield from (infinitive, f"{stem}is", f"{stem}it", f"{stem}issons", f"{stem}issez")
        return
    stressed = stressed or stem
    yield from (infinitive, f"{stressed}e", f"{stressed}es", f"{soft}ons", f"{stem}ez")


def german(verbs: str, *, but: str = "") -> str:
    """Return the forms of verbs in -en and -ern: "storniere", "verschiebst", "verlängern"; none of `but`."""
    return " ".join(form for verb in verbs.split() for form in _german(verb) if form not in but.split())


def _german(verb: str) -> Iterator[str]:
    stem = verb.removesuffix("en") if verb.endswith("en") else verb.removesuffix("n")
    dental = "e" if stem[-1:] in {"d", "t"} else ""
    yield from (verb, stem, f"{stem}e", f"{stem}{dental}st", f"{stem}{dental}t", f"{stem}s")
