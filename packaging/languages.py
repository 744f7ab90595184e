"""Collects the program's texts for translation, and builds what the program loads.

    .venv/bin/python packaging/languages.py                 collect, say what is missing, build
    .venv/bin/python packaging/languages.py check           only say what is not up to date
    .venv/bin/python packaging/languages.py todo OUT.json   write out what is not translated
    .venv/bin/python packaging/languages.py take IN.json    take translations in, then build
    .venv/bin/python packaging/languages.py new fr          begin a language

A word more (`todo OUT.json fr`) names the language; German without it. In the JSON, forms for
one and for several stand with " || " between them, and "[[...]]" tells apart what is one word
in English; only the values are to be written.

What the texts are says `packaging/texts.py`.
"""

import json
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path
from string import Formatter
from xml.sax.saxutils import escape

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE)]

from texts import Refused, Text, below, collected  # noqa: E402

PLACE = HERE.parent / "resources" / "languages"
PATTERNS = "below.txt"
CONTEXT = "reader"
COMPLETE: frozenset[str] = frozenset({"de"})
"""Languages of which nothing may be missing: a test is strict with them, as is `check`."""
FORMS = {
    **dict.fromkeys("fa hu id ja ko ms th tr vi zh".split(), 1),
    **dict.fromkeys("be bs cs ga hr lt lv mk pl ro ru sk sr uk".split(), 3),
    **{"sl": 4, "mt": 4, "cy": 5, "ar": 6},
}
"""Plural forms of languages that have not two of them, as Qt counts them."""

# -- the files -----------------------------------------------------------------


def read(path: Path) -> dict[Text, list[str]]:
    """The translations of a file; a text with one form has one, one without has [""]."""
    if not path.is_file():
        return {}
    found = {}
    for message in ET.parse(path).getroot().iter("message"):
        source = message.findtext("source") or ""
        target = message.find("translation")
        if target is not None:
            forms = [form.text or "" for form in target.iter("numerusform")]
            text = Text(source, message.findtext("comment") or "", "-" if forms else "")
            found[text] = forms or [target.text or ""]
    return found


def written(language: str, texts: dict[Text, None], known: dict[Text, list[str]]) -> str:
    """A file of translations as Qt's tools read it."""
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>"]
    lines.append(f'<TS version="2.1" language="{language}" sourcelanguage="en">')
    lines += ["<context>", f"    <name>{CONTEXT}</name>"]
    for text in texts:
        many = bool(text.one)
        count = FORMS.get(language, 2) if many else 1
        forms = known.get(text, [])
        if len(forms) != count:  # there are forms now, or none any more
            forms = [""] * count
        lines.append('    <message numerus="yes">' if many else "    <message>")
        lines.append(f"        <source>{escape(text.source)}</source>")
        if text.about:
            lines.append(f"        <comment>{escape(text.about)}</comment>")
        if many:
            lines.append(f"        <extracomment>{escape(text.one)}</extracomment>")
        state = "" if all(forms) else ' type="unfinished"'
        inside = escape(forms[0])
        if many:
            inside = "".join(f"<numerusform>{escape(form)}</numerusform>" for form in forms)
        lines += [f"        <translation{state}>{inside}</translation>", "    </message>"]
    return "\n".join([*lines, "</context>", "</TS>", ""])


def build(source: Path, target: Path) -> None:
    """Make the file that the program loads, by Qt's own tool."""
    tool = Path(sys.executable).parent / "pyside6-lrelease"
    words = [str(tool), "-silent", "-nounfinished", str(source), "-qm", str(target)]
    subprocess.run(words, check=True)


def missing(texts: dict[Text, None], known: dict[Text, list[str]]) -> list[Text]:
    """The texts that a language lacks; a noun's dative may be as its other case."""
    return [t for t in texts if not all(known.get(t) or [""])]


def wrong(text: Text, forms: list[str], language: str) -> str:
    """Why a translation cannot be taken, "" if it can."""
    if len(forms) != (FORMS.get(language, 2) if text.one else 1):
        return "not as many forms as the language has"
    for form in forms:
        try:
            extra = places(form) ^ places(text.source)
        except ValueError:
            return "its braces do not match"
        if (form[:1] == " ", form[-1:] == " ") != (text.source[:1] == " ", text.source[-1:] == " "):
            return "begins or ends with a space where the English does not, or the other way"
        if form.count("\t") != text.source.count("\t"):
            return "other tabs: what stands behind one is a key"
        if extra - ({"count"} if text.one else set()):
            return f"other places: {', '.join(sorted(extra))}"
    return ""


def places(text: str) -> set[str]:
    """The names that a text has places for."""
    return {name for _, name, _, _ in Formatter().parse(text) if name is not None}


# -- the commands --------------------------------------------------------------


def target_of(language: str) -> Path:
    """The file of translations of a language."""
    return PLACE / f"{CONTEXT}_{language}.ts"


def known_languages() -> list[str]:
    """The languages that are begun."""
    return sorted(path.stem.removeprefix(f"{CONTEXT}_") for path in PLACE.glob("*.ts"))


def patterns() -> str:
    """What is said below the window, a pattern a line."""
    return "".join(line.replace("\n", "\\n") + "\n" for line in below())


def update(languages: list[str]) -> None:
    """Collect the texts, keep what is translated, build."""
    texts = collected()
    (PLACE / PATTERNS).write_text(patterns(), encoding="utf-8", newline="\n")
    for language in languages:
        path = target_of(language)
        known = read(path)
        path.write_text(written(language, texts, known), encoding="utf-8", newline="\n")
        build(path, path.with_suffix(".qm"))
        print(f"{language}: {len(texts)} texts, {len(missing(texts, known))} not translated")


def check() -> int:
    """Say what is not up to date."""
    texts, said = collected(), []
    if (PLACE / PATTERNS).read_text(encoding="utf-8") != patterns():
        said.append(f"{PATTERNS} is not up to date")
    for language in known_languages():
        path = target_of(language)
        known = read(path)
        if path.read_text(encoding="utf-8") != written(language, texts, known):
            said.append(f"{path.name} is not up to date")
        said += [
            f"{path.name}: {text.key}: {why}"
            for text in texts
            if all(known.get(text) or [""]) and (why := wrong(text, known[text], language))
        ]
        if language in COMPLETE:
            said += [f"{path.name} lacks: {text.key}" for text in missing(texts, known)]
    print("\n".join(said) or "The languages are up to date.")
    return 1 if said else 0


def todo(target: Path, language: str) -> None:
    """Write what is not translated as JSON."""
    texts = collected()
    lacking = missing(texts, read(target_of(language)))
    data = {text.key: "" for text in lacking}
    target.write_text(json.dumps(data, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    print(f"{target}: {len(data)} texts")


def take(source: Path, language: str) -> int:
    """Take translations from a JSON file; returns how many could not be taken."""
    texts, refused = {text.key: text for text in collected()}, 0
    path = target_of(language)
    known = read(path)
    for key, value in json.loads(source.read_text(encoding="utf-8")).items():
        if not value:
            continue
        text = texts.get(key)
        forms = [form.strip() for form in value.split("||")] if "||" in value else [value]
        why = wrong(text, forms, language) if text else "no such text any more"
        if text is None or why:
            refused += 1
            print(f"not taken: {key}: {why}")
        else:
            known[text] = forms
    path.write_text(written(language, collected(), known), encoding="utf-8", newline="\n")
    update([language])
    return refused


def main(words: list[str]) -> int:
    """Carry out one command."""
    command, *rest = words or ["update"]
    try:
        match command, rest:
            case "update", []:
                update(known_languages())
            case "check", []:
                return check()
            case "new", [language]:
                update([language])
            case "todo", [target, *language]:
                todo(Path(target), *(language or ["de"]))
            case "take", [source, *language]:
                return 1 if take(Path(source), *(language or ["de"])) else 0
            case _:
                print(__doc__)
                return 2
    except Refused as why:
        print(why)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
