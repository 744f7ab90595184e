"""An index worker that ends at a given instant of its writing, as if it were killed.

    python -m tests.search.engine.killed LIBRARY INSTANT

Instants are counted from 1: before each portion of a file is written, put on the disk,
renamed or removed. Prints their number if it lives to the end.
"""

import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from reader.search.engine import commits, postings
from reader.search.engine.desk import IndexDesk
from reader.search.jobs import CatchUp
from tests.search.conftest import Say

_COUNT = 0


def _instant() -> None:
    global _COUNT
    _COUNT += 1
    if str(_COUNT) == sys.argv[2]:
        os._exit(9)


def _watched(do: Callable[..., Any]) -> Callable[..., Any]:
    def done(*given: Any, **named: Any) -> Any:
        _instant()
        return do(*given, **named)

    return done


def main() -> None:
    postings.SegmentFileWriter._put = _watched(postings.SegmentFileWriter._put)  # type: ignore[method-assign]
    commits.sweep = _watched(commits.sweep)  # type: ignore[assignment]
    os.fsync = _watched(os.fsync)
    for name in ("open", "replace", "unlink"):
        setattr(Path, name, _watched(getattr(Path, name)))
    desk = IndexDesk(Path(sys.argv[1]))
    desk.handle(CatchUp(), Say())
    desk.close()
    print(_COUNT)


if __name__ == "__main__":
    main()
