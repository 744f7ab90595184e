"""The text of a saved page: its bytes, whatever their encoding, as HTML or as plain text.

Nothing is fetched and nothing is run. Pure; runs in the batch worker, where what hangs is killed.
"""

import codecs
import re
from dataclasses import dataclass
from email import message_from_bytes
from email.message import Message
from email.policy import default as POLICY

from reader.base.errors import Mendable, Trouble

SUFFIXES = (".html", ".htm", ".xhtml", ".mhtml", ".mht", ".txt", ".text", ".md")
"""Ends of the names of files that may be saved pages, in small letters."""
LARGEST = 32 << 20
"""Bytes of a saved page; one with pictures inside may be large."""
LARGEST_TEXT = 8 << 20
"""Bytes of its text alone."""

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_NAMED = re.compile(rb"""(?:charset|encoding)\s*=\s*["']?\s*([\w.:-]{2,40})""", re.IGNORECASE)
_TAG = re.compile(r"<(?:!doctype\s+html|html|head|body|title|meta|div|table|p|h[1-6])\b", re.I)
_HEADER = re.compile(rb"^[\w-]+:[^\n]*\r?\n(?:[\w-]+:|[ \t])", re.MULTILINE)


_TELLING = tuple(
    re.compile(words, re.IGNORECASE)
    for words in (
        rb"last updated|publication date|published\s*:|release date",
        rb"report pages|(?:number|no\.?) of pages|\bpages\s*:",
        rb"report status|\bstatus\s*:",
        rb"(?:companies|operators|countries) (?:mentioned|covered|profiled|listed)",
        rb"key developments|update history|executive summary|publication overview",
        rb"research from|updated edition available|\banalysts?\s*:|\bresearchers\s*:",
    )
)


def may_be_report(head: bytes) -> bool:
    """Whether bytes read like a report's page, so that a look into them is worth it."""
    plain = re.sub(rb"=\r?\n|\0|<[^<>]{0,200}>", b"", head)
    plain = re.sub(rb"\s+", b" ", plain)
    told = sum(words.search(plain) is not None for words in _TELLING)
    return told >= 2 or (b"multipart/related" in head[:4096] and b"base64" in head)


@dataclass(frozen=True, slots=True)
class Saved:
    """A saved page's text."""

    text: str
    html: bool
    subject: str = ""
    """The title that a browser has written above it in an MHTML file."""


def is_saved_page(name: str) -> bool:
    """Whether a file's name is that of a page that was saved."""
    return name.casefold().endswith(SUFFIXES)


def read_saved(data: bytes, name: str) -> Saved:
    """Read the bytes of a file called `name`. Raises `Mendable` if they are no text."""
    if _is_mhtml(data, name):
        return _mhtml(data, name)
    return _plain(data, name)


def _plain(data: bytes, name: str, charset: str = "", subject: str = "") -> Saved:
    if len(data) > LARGEST_TEXT:
        raise too_large(name)
    text = decoded(data, charset)
    if text.count("\0") or sum(c < " " and c not in "\t\n\r\f\v\x1a\x1c\x1d" for c in text) > 20:
        raise Mendable(Trouble.USAGE, f"{name} holds no text: save the report’s page again.")
    markup = _TAG.search(text[:20000]) is not None and not name.casefold().endswith(".md")
    return Saved(text, markup, subject)


def too_large(name: str) -> Mendable:
    """What is said of a page that is larger than any report's."""
    most = f"{LARGEST_TEXT >> 20} MB of text"
    return Mendable(
        Trouble.USAGE, f"{name} is larger than a report’s page ({most}): save only its text."
    )


def decoded(data: bytes, charset: str = "") -> str:
    """Bytes as text: by their mark, by what they say of themselves, or by what fits."""
    for mark, name in _MARKS:
        if data.startswith(mark):
            return data.decode(name, "replace").lstrip("\ufeff")
    head = data[:4096]
    if head.count(b"\0") > len(head) // 4:  # UTF-16 without a mark: every other byte is 0
        even, odd = head[::2].count(b"\0"), head[1::2].count(b"\0")
        return data.decode("utf-16-be" if even > odd else "utf-16-le", "replace")
    try:  # what is UTF-8 throughout is nothing else, whatever it says
        return data.decode("utf-8")
    except UnicodeDecodeError:
        pass
    named = _NAMED.search(head)
    for name in (charset, named[1].decode("ascii") if named else ""):
        try:
            found = codecs.lookup(name).name if name else ""
        except LookupError:
            continue
        # Browsers read Latin-1 as Windows-1252, and pages are made for browsers.
        if found in ("iso8859-1", "ascii"):
            break
        if found and found != "utf-8":
            try:
                return data.decode(found, "replace")
            except LookupError:  # an encoding of bytes, such as base64
                continue
    if data.decode("utf-8", "replace").count("\ufffd") <= len(data) // 2000:
        return data.decode("utf-8", "replace")  # a few bytes of it are damaged
    return data.decode("cp1252", "replace")


# -- MHTML -------------------------------------------------------------------------


def _is_mhtml(data: bytes, name: str) -> bool:
    head = data[:4096]
    named = name.casefold().endswith((".mhtml", ".mht"))
    return re.search(rb"^content-type:", head, re.IGNORECASE | re.MULTILINE) is not None and (
        named or _HEADER.match(head.lstrip()) is not None
    )


def _mhtml(data: bytes, name: str) -> Saved:
    try:
        whole = message_from_bytes(data.lstrip(), policy=POLICY)
        parts = [part for part in whole.walk() if not part.is_multipart()]
    except RecursionError:
        sentence = f"{name} is nested too deeply to be a report’s page: save its text instead."
        raise Mendable(Trouble.USAGE, sentence) from None
    page = next((p for p in parts if p.get_content_type() == "text/html"), None)
    page = page or next((p for p in parts if p.get_content_type() == "text/plain"), None)
    if page is None:
        raise Mendable(Trouble.USAGE, f"{name} holds no page: save the report’s page again.")
    body = page.get_payload(decode=True)
    subject = _header(whole, "subject")
    saved = _plain(body if isinstance(body, bytes) else b"", name, _charset(page), subject)
    return Saved(saved.text, page.get_content_type() == "text/html", subject)


def _charset(part: Message) -> str:
    try:
        return part.get_content_charset() or ""
    except (LookupError, ValueError):
        return ""


def _header(message: Message, name: str) -> str:
    """A header as text, "" where it makes no sense."""
    try:
        return " ".join(str(message.get(name, "")).split())
    except Exception:  # headers of hostile files break the parser in more ways than one
        return ""
