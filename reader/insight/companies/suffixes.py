"""Names that a legal form tells to be a company's: "Pivotel Group Pty Ltd". Pure."""

import re
from collections.abc import Sequence

from reader.insight.companies.names import DOTTED, LINKS, STRONG, is_name
from reader.insight.companies.words import Token

LONGEST = 10
"""Words before the form that may belong to a name; of more it is not known where it begins."""
_WEAK = frozenset("limited corporation proprietary".split())
"""Forms that may be plain words in a heading, "Competition Limited": two words of a name must
stand before them, or one in the middle of a sentence."""
_CODE = re.compile(r"[\d\W_]+")
_CELLS = frozenset(
    "gsm umts lte cdma cdma2000 nr wimax td-lte operational unknown active inactive closed "
    "planned 2g 3g 4g 5g".split()
)
"""What stands in the other columns of a table: the name begins behind it."""
_NO_BEGIN = frozenset(
    """the a an this that these those in on at by from to with of for and or but as if when while
    where after before since although however both all its our their his her under over between
    among through per via also then thus such many most some other another each every any no not
    meanwhile table chart figure source sources note notes exhibit including""".split()
)


def named_by_form(tokens: Sequence[Token]) -> list[str]:
    """The names in a text that end in a legal form, with it, as printed."""
    found = []
    at = 0
    while at < len(tokens):
        form = tokens[at].plain
        if tokens[at].capital and (form in STRONG or (form in DOTTED and "." in tokens[at].core)):
            begin = _begin(tokens, at)
            end = at + 1
            while end < len(tokens) and tokens[end].legal and tokens[end].capital:
                end += 1
            words = [one.core for one in tokens[begin:end]]
            inside = begin > 0 and tokens[begin - 1].core.islower()
            enough = at - begin > (form in _WEAK and not inside)
            if enough and is_name(" ".join(words)):
                found.append(" ".join(words))
            at = end
        else:
            at += 1
    return found


def _begin(tokens: Sequence[Token], form: int) -> int:
    """Where the name before a form begins; `form` itself where there is none."""
    begin = form
    while begin > 0:
        before = tokens[begin - 1]
        last = begin == form
        # A comma may stand before the form itself: "NII Holdings, Inc."
        if not before.core or (before.ends and not (last and not before.closes)):
            break
        if not (before.capital or (before.plain in LINKS and not last)):
            break
        if _CODE.fullmatch(before.core.replace("&", "a")) or before.plain in _CELLS:
            break
        if form - begin == LONGEST:
            return form
        begin -= 1
        if before.opens:
            break
    while begin < form and (
        tokens[begin].plain in _NO_BEGIN or tokens[begin].plain in LINKS or tokens[begin].legal
    ):
        begin += 1
    return begin
