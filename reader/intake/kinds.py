"""What a section is about, told from the words of its heading. Pure; runs anywhere."""

import re

from reader.model.contents import SectionKind

_NUMBER = re.compile(
    r"^\s*(?:(?:chapter|part|section|appendix|annex)\s+(?:\d+(?:\.\d+)*|[ivxlc]+|[a-z])[.):]?"
    r"|\d+(?:\.\d+)*[.):]?|(?:[ivxlc]+|[a-z])[.):])\s+",
    re.IGNORECASE,
)
_CONTENTS = re.compile(
    r"^(?:table of |detailed |list of )?contents(?: page| \(continued\)| \(cont.*\))?$"
    r"|^(?:list|index) of (?:tables|charts|figures|exhibits|graphs|maps|boxes|illustrations)"
    r"|^(?:tables|charts|figures|exhibits)(?:,? (?:and|&) (?:tables|charts|figures|exhibits))?$"
    r"|^contents\b.{0,20}$|^table of contents\b"
)
_RULES: tuple[tuple[SectionKind, re.Pattern[str]], ...] = tuple(
    (kind, re.compile(rf"\b(?:{words})"))
    for kind, words in (
        (
            SectionKind.KEY_DEVELOPMENTS,
            r"(?:key|recent|latest|market) developments?\b|what.s new\b",
        ),
        (
            SectionKind.SUMMARY,
            r"(?:executive|publication|report|key)[ -](?:summary|overview|findings|messages)\b"
            r"|executive\b.*\bsummary|highlights\b|in brief\b|at a glance\b|^summary\b"
            r"|^overview$|^synopsis\b|^abstract$|^foreword$|message from the\b",
        ),
        (
            SectionKind.GLOSSARY,
            r"glossary\b|abbreviations?\b|acronyms?\b|definitions?\b|terminology",
        ),
        (
            SectionKind.METHODOLOGY,
            r"methodolog|about this report\b|scope and method|data (?:sources|validation)"
            r"|notes? on (?:data|sources|scenario)|sources$|scenario forecasts?$"
            r"|how we (?:work|forecast)",
        ),
        (
            SectionKind.REGULATION,
            r"regulat|legislat|policy\b|policies\b|licen[cs]|spectrum\b|interconnect"
            r"|number portability|privatisation|privatization|universal service|compliance\b|law\b",
        ),
        (
            SectionKind.COMPANIES,
            r"compan(?:y|ies)\b|operators?\b|(?:major|key|market) players?\b|vendors?\b"
            r"|carriers?\b|service providers?\b"
            r"|(?:competitive|vendor) landscape|corporate profiles?\b|mvnos?\b",
        ),
        (
            SectionKind.DIGITAL_ECONOMY,
            r"digital (?:economy|media|transformation|government)"
            r"|e-?(?:commerce|government|payments?|health|learning|banking)\b"
            r"|smart (?:cit|grid|meter|infrastructure)|fintech\b"
            r"|mobile money|artificial intelligence|data cent(?:re|er)s?\b.*econom|\bit sector\b"
            r"|cloud (?:computing|services?)\b|\biot\b|internet of things|cyber",
        ),
        (
            SectionKind.BROADBAND,
            r"broadband\b|ftt[hpxbnc]\b|fibre\b|fiber\b|\bdsl\b|\bxdsl\b|cable modem|internet\b"
            r"|\bhfc\b|vdsl|fixed[- ]wireless|wi-?fi\b|wimax|\bisps?\b",
        ),
        (
            SectionKind.MOBILE,
            r"mobile\b|cellular\b|wireless\b|\b[2345]g\b|\blte\b|\bgsm\b|\bcdma\b|\bumts\b"
            r"|\bsms\b|handset|smartphone|roaming\b|\bsim\b",
        ),
        (
            SectionKind.INFRASTRUCTURE,
            r"infrastructure\b|networks?\b|submarine|satellite|backbone\b|cables?\b|towers?\b"
            r"|fixed[- ]line\b|data cent(?:re|er)|international (?:links|gateway)|terrestrial\b",
        ),
        (
            SectionKind.STATISTICS,
            r"statistic|key (?:data|figures|indicators|facts)|economic indicators?|\bindicators?\b"
            r"|forecasts?\b|\bdata tables?\b|tables?$|market (?:size|data|analysis)|penetration\b"
            r"|subscribers?\b|\barpu\b|revenues?\b|results\b|maturity index",
        ),
    )
)


def kind_of(heading: str, above: SectionKind = SectionKind.OTHER) -> SectionKind:
    """The kind of a section with this heading; what its words do not tell it has from above."""
    folded = _NUMBER.sub("", heading.casefold()).strip(" .:–—-").replace("’", "'")
    if is_contents(folded):
        return SectionKind.CONTENTS
    best, place = SectionKind.OTHER, len(folded) + 1
    for kind, pattern in _RULES:
        match = pattern.search(folded)
        if match is None:
            continue
        if kind in _PLAIN:
            return kind
        if match.start() < place:
            best, place = kind, match.start()
    if best is SectionKind.OTHER and above is not SectionKind.CONTENTS:
        return above
    return best


_PLAIN = frozenset(
    {
        SectionKind.KEY_DEVELOPMENTS,
        SectionKind.SUMMARY,
        SectionKind.GLOSSARY,
        SectionKind.METHODOLOGY,
    }
)
"""Kinds that decide whatever else stands in the heading; of the others the first word wins."""


def is_contents(heading: str) -> bool:
    """Whether a heading is that of a list of contents, tables, charts or the like."""
    folded = heading.casefold().strip(" .:–—-")
    if len(folded) > 60:
        return False
    return _CONTENTS.match(folded) is not None or folded.replace(" ", "") == "tableofcontents"
