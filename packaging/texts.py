"""Finds the program's texts for translation: those of the window, and those from below it.

Texts of the window are the literals in `tr`, `plural`, `english` and `counted`, and those of the
files that leave the library, which are said by a `Voice`. Texts from below are the sentences in
the packages below (see `below`).
"""

import ast
import dataclasses
import itertools
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

HOUSE = Path(__file__).resolve().parent.parent
READER = HOUSE / "reader"
DATIVE = "dative"

# -- what the window says ------------------------------------------------------


@dataclass(frozen=True, order=True)
class Text:
    """A text in English; `one` is the singular of one that has forms."""

    source: str
    about: str = ""
    one: str = field(default="", compare=False)

    @property
    def key(self) -> str:
        """How it is written in the JSON."""
        text = f"{self.one} || {self.source}" if self.one else self.source
        return f"{text} [[{self.about}]]" if self.about else text


VOICED = ("share", "tasks")
"""Packages of which some functions are given a `Voice`."""
MACHINERY = ("language.py", "spoken.py")


class Refused(Exception):
    """A text that cannot be collected; says where it stands."""


def window(root: Path = READER) -> set[Text]:
    """The texts of the window, and those that a voice says."""
    found: set[Text] = set()
    above = (*(root / "ui").rglob("*.py"), root / "app.py")
    voiced = (path for floor in VOICED for path in (root / floor).rglob("*.py"))
    for path in sorted((*above, *voiced)):
        if path.name in MACHINERY:
            continue
        tree = ast.parse(path.read_text(encoding="utf-8"))
        for node in ast.walk(tree):
            if isinstance(node, ast.Call):
                try:
                    found |= set(_of_call(node))
                except Refused as why:
                    where = f"{path.relative_to(root.parent)}:{node.lineno}"
                    raise Refused(f"{where}: {why}") from None
    return found


def _of_call(call: ast.Call) -> Iterator[Text]:
    name = getattr(call.func, "id", getattr(call.func, "attr", ""))
    if isinstance(call.func, ast.Attribute) and ast.unparse(call.func.value) not in (
        "language",
        "wording",
        "voice",
        "self._voice",
    ):
        return
    args = call.args
    if name == "english":
        for text in _literals(args[0], must=True):
            yield Text(text)
    elif name == "tr":
        about = "".join(_literals(args[1], must=True)) if len(args) > 1 else ""
        for text in _literals(args[0]):
            yield Text(text, about)
    elif name == "plural":
        about = "".join(_literals(args[3], must=True)) if len(args) > 3 else ""
        one, many = (list(_literals(arg, must=True)) for arg in args[:2])
        for pair in zip(one, many, strict=True):
            yield Text(pair[1], about, pair[0])
    elif name == "counted":
        ones = list(_literals(args[1]))
        many = list(_literals(args[2], must=True)) if len(args) > 2 else [f"{s}s" for s in ones]
        for one, several in zip(ones, many, strict=True):
            for about in ("", DATIVE):
                yield Text(f"{{count}} {several}", about, f"{{count}} {one}")


def _literals(node: ast.expr, must: bool = False) -> Iterator[str]:
    """The texts that an argument can be; what is put together on the way is refused."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        if node.value:
            yield node.value
    elif isinstance(node, ast.IfExp):
        yield from _literals(node.body, must)
        yield from _literals(node.orelse, must)
    elif must or isinstance(node, ast.JoinedStr | ast.BinOp | ast.Constant):
        raise Refused(f"no literal: {ast.unparse(node)}")
    elif isinstance(node, ast.Call) and getattr(node.func, "attr", "") == "format":
        raise Refused(f"filled before it is translated: {ast.unparse(node)}")


# -- what is said below --------------------------------------------------------

FLOORS = (
    *("base", "model", "settings", "keystore", "library", "workers", "pdf", "search", "intake"),
    *("insight", "share", "tasks", "compose.py"),
)
NO_TEXTS = (
    *("base/log.py", "base/build.py", "base/parts.py", "intake/rules.py", "intake/sketch.py"),
    *("intake/names.py", "intake/dates.py", "intake/subject.py", "intake/kinds.py"),
    *("intake/cover.py", "intake/webpage/rows.py", "intake/webpage/labels.py", "intake/rows.py"),
    *(
        "intake/lines.py",
        "intake/outlines.py",
        "intake/headings.py",
        "insight/companies/",
        "insight/comparing/prose",
    ),
    *("insight/comparing/sheets", "insight/comparing/subjects", "library/rows.py", "share/notes"),
    *("share/workbook.py", "share/comparison.py", "share/answer.py", "search/engine/postings"),
    *("search/engine/codec", "search/stemming.py", "workers/wire.py", "workers/child.py"),
    *("settings/tree.py", "search/engine/narrowing", "workers/life.py", "workers/slots.py"),
    *("library/schema.py", "pdf/engine/figures.py", "workers/memory.py"),
)
"""Modules whose strings are data, are written into files, or are shown in no window."""
SINGLE = ("model/changewords.py",)
"""Modules in which words on their own are texts, too."""
ENUMS = {"EditionState", "ReportState", "SectionKind", "NoteKind", "ChangeKind", "Place"}
"""Words of the model that are shown as they are."""
SILENT = {"ValueError", "TypeError", "RuntimeError", "KeyError", "OSError", "AssertionError"}
"""Errors that never reach the window."""
_SQL = re.compile(
    r"\b(SELECT|INSERT|UPDATE|DELETE|CREATE|FROM|WHERE|JOIN|CASE|NULL|DESC|ATTACH|AND \w\.)\b"
)
_CODE = re.compile(r"\b[a-z]\.\w+, |\w\(\w|[<>{}\\^|\[]|=\s?\?|\w_\w|%[sdr]|\.pdf$|\)\?")
_WORD = re.compile(r"[A-Za-z’']{3,}")
COMPOSED = (
    *((f"{{count}} {one}", f"{{count}} {one}s") for one in ("figure", "table", "text", "synonym")),
    *((f"{{count}} {one} changed", f"{{count}} {one}s changed") for one in ("figure", "text")),
    ("{count} table changed", "{count} tables changed"),
    *(
        (f"{{count}} {word}", f"{{count}} section {word}", f"{{count}} sections {word}")
        for word in ("changed", "new", "gone", "moved")
    ),
    *(
        (f"{{count}} {word}", f"{{count}} company {word}", f"{{count}} companies {word}")
        for word in ("in", "out")
    ),
    *(
        (f"{{count}} {word}", f"{{count}} note {word}", f"{{count}} notes {word}")
        for word in ("carried", "moved", "changed", "lost")
    ),
    ("{count} in the edition before", "{count} passage", "{count} passages"),
    ("{count} other form", "{count} other forms"),
    ("Importing", "Indexing", "Printing", "Exporting", "Unpacking"),
    ("p. {page}", "Likely: {reason}", "Perhaps: {reason}"),
    ("{step} point", "{step} points"),
    *(
        (
            f"{{count}} company in common: {{named}}{more}",
            f"{{count}} companies in common: {{named}}{more}",
        )
        for more in ("", " and {more} more")
    ),
)
"""What is put together below in ways that its code does not show."""
NOT_AS_WRITTEN = {
    *("{count} {word}ies", "{many} changed", "{count} {noun} in common: {named}{more}"),
    *("{count} note {word}", "{count} notes {word}", ", {before} in the edition before"),
    *("{passages} passage", "{passages} passages"),
    *("{sign}{trimmed} point", "{sign}{trimmed} points", "{what} {count} notes"),
}
"""Strings for which those stand."""
MOST = 24
"""Ways in which one string may come out."""


def below(root: Path = READER) -> list[str]:
    """The sentences and words from below the window, with `{names}` for their parts."""
    found: set[str] = set()
    for floor in FLOORS:
        one = root / floor
        for path in [one] if one.is_file() else sorted(one.rglob("*.py")):
            name = path.relative_to(root).as_posix()
            if not name.startswith(NO_TEXTS):
                tree = ast.parse(path.read_text(encoding="utf-8"))
                found.update(text for text in _strings(tree) if _speaks(text, name))
                found.update(_enumerated(tree))
    found |= {text for texts in COMPOSED for text in texts}
    return sorted((found | set(settings())) - NOT_AS_WRITTEN)


def settings() -> Iterator[str]:
    """What the settings are called, and what is said of them, where they are shown."""
    from reader.settings.tree import Settings

    for part in dataclasses.fields(Settings):
        yield part.metadata["name"]
        for item in dataclasses.fields(part.default_factory()):  # type: ignore[misc]
            if item.metadata["name"]:
                yield from (item.metadata["name"], item.metadata["text"])
                yield from item.metadata["choices"].values()
                if part.name == "notes":
                    yield str(item.default)  # what a colour means, until the reader says


def _enumerated(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.ClassDef) and node.name in ENUMS:
            for line in node.body:
                if isinstance(line, ast.Assign) and isinstance(line.value, ast.Constant):
                    yield str(line.value.value)


def _speaks(text: str, name: str) -> bool:
    bare = re.sub(r"\{\w+\}", "", text)
    words = _WORD.findall(bare)
    if not words or _SQL.search(bare) or _CODE.search(bare):
        return False
    if name in SINGLE:
        return True
    plain = not re.search(r"[.:;!?{’]", text)
    listed = plain and (len(bare.split()) > 12 or len(re.findall(r"\w,", text)) > 3)
    return " " in text.strip() and any(w.islower() for w in words) and not listed


def _strings(tree: ast.AST) -> Iterator[str]:
    """The strings of a module in the ways that each can come out."""
    todo: list[ast.AST] = [tree]
    while todo:
        node = todo.pop()
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            continue  # a docstring
        if isinstance(node, ast.Call) and _mute(node):
            continue
        if _is_text(node):
            yield from _ways(node)
            continue
        todo += ast.iter_child_nodes(node)


def _mute(call: ast.Call) -> bool:
    """Whether what a call is given is not said to the reader."""
    func = ast.unparse(call.func)
    if re.search(r"\bvoice\.(tr|plural)$|^tr$", func):
        return True  # a text of its own, see `window`
    name = func.rpartition(".")[2]
    return func.startswith(("_log.", "re.", "log.", "warnings.")) or name in {
        *SILENT,
        *("split", "execute", "executemany", "getattr", "cast", "TypeVar"),
    }


def _is_text(node: ast.AST) -> bool:
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add):
        return _is_text(node.left) or _is_text(node.right)
    return isinstance(node, ast.JoinedStr) or (
        isinstance(node, ast.Constant) and isinstance(node.value, str)
    )


def _ways(node: ast.AST) -> list[str]:
    """What a string can be, `{names}` for what is only known later."""
    names: dict[str, str] = {}

    def ways(one: ast.AST) -> list[str]:
        if isinstance(one, ast.Constant):
            return [one.value if isinstance(one.value, str) else str(one.value)]
        if isinstance(one, ast.JoinedStr):
            parts = [ways(part) for part in one.values]
            return ["".join(way) for way in itertools.islice(itertools.product(*parts), MOST)]
        if isinstance(one, ast.FormattedValue):
            return ways(one.value)
        if isinstance(one, ast.IfExp):
            return [*ways(one.body), *ways(one.orelse)]
        if isinstance(one, ast.BinOp) and isinstance(one.op, ast.Add) and _is_text(one):
            return ["".join(way) for way in itertools.product(ways(one.left), ways(one.right))]
        text = ast.unparse(one)
        if text not in names:
            name = placeholder(one)
            same = sum(re.sub(r"\d+$", "", other) == name for other in names.values())
            names[text] = f"{name}{same + 1}" if same else name
        return [f"{{{names[text]}}}"]

    return list(dict.fromkeys(ways(node)))


def placeholder(node: ast.AST) -> str:
    """What the place of a value in a text is called, by what the value comes from."""
    match node:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            said = name
        case ast.Call(func=ast.Name(id="len")):
            said = "count"
        case ast.Call(func=ast.Name(id="str" | "max" | "min" | "round" | "int"), args=[*_, last]):
            return placeholder(last)
        case ast.Call(func=ast.Attribute(value=value, attr=name)) if name not in ("join",):
            said = placeholder(value) if name.startswith(("removes", "rstrip", "strip")) else name
        case ast.Call(func=ast.Name(id=name)):
            said = name
        case ast.Subscript(value=value):
            return placeholder(value)
        case ast.BoolOp(values=[first, *_]):
            return placeholder(first)
        case ast.BinOp(left=left):
            return placeholder(left)
        case _:
            said = "part"
    return re.sub(r"\W", "", said.strip("_").lower()) or "part"


# -- both ----------------------------------------------------------------------


def collected() -> dict[Text, None]:
    """All texts, those of the window and those from below, in one order."""
    texts = window()
    known = {(text.source, text.about) for text in texts}
    texts |= {Text(line) for line in below() if (line, "") not in known}
    return dict.fromkeys(sorted(texts))
