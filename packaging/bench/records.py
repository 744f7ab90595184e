"""How many fields of records are right, empty or wrong, by field.

On the report pages and covers that the tests make in code, which know what they print.
"""

import dataclasses
import tempfile
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path

from reader.intake.webpage.reading import read_webpage
from reader.intake.webpage.saved import read_saved
from reader.model.record import Record
from tests.intake.reportcovers import COVERS
from tests.intake.reportpageswanted import PAGES
from tests.intake.test_taking import take

Wanted = Mapping[str, object]


def records() -> Iterator[tuple[str, Record, Wanted]]:
    """Each page and cover: its name, the record that is read, and what it prints."""
    for example in PAGES:
        page = read_webpage(read_saved(example.data, example.name), example.name)
        yield example.name, page.record, example.want
    with tempfile.TemporaryDirectory(prefix="bench-") as folder:
        for cover in COVERS:
            taken, _ = take(cover.write(Path(folder)))
            yield cover.name, taken.record, {"pages": taken.pages, **cover.want}


def print_records() -> None:
    """A line for each field, and one for all; what is wrong is shown."""
    names = [field for field in dataclasses.fields(Record) if field.name != "sources"]
    counts: dict[str, Counter[str]] = {field.name: Counter() for field in names}
    wrong = []
    number = 0
    for name, record, want in records():
        number += 1
        for field in names:
            said, wanted = getattr(record, field.name), want.get(field.name, field.default)
            verdict = "right" if said == wanted else "wrong" if said else "empty"
            if said or wanted:
                counts[field.name][verdict] += 1
            if verdict == "wrong":
                wrong.append(f"    {name}: {field.name} is {said!r}, not {wanted!r}")
    print(f"  {number} pages and covers   right  empty  wrong")
    whole: Counter[str] = sum(counts.values(), Counter())
    for name, count in [*counts.items(), ("all", whole)]:
        if count:
            print(f"  {name:20} {count['right']:9}  {count['empty']:5}  {count['wrong']:5}")
    for line in wrong:
        print(line)
