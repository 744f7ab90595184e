"""What a killed process could not take away: shared memory, and files for its workers' traces.

A system that ends a whole session at once, or runs out of memory, ends what would have
tidied up, too. So each bears the number of its process, and the next one looks.
"""

import contextlib
import os
import re
import tempfile
from pathlib import Path

from reader.base.crashes import is_running

MEMORY = Path("/dev/shm")
"""Where Linux shows shared memory as files; other systems forget it with its last user."""
_NAME = re.compile(r"report-reader-(\d+)-[0-9a-f]{8}(-\w+\.crash)?")


def own_name() -> str:
    """A name for something of this process; macOS takes 30 letters."""
    return f"report-reader-{os.getpid()}-{os.urandom(4).hex()}"


def tidy_up() -> None:
    """Take away what processes left that run no more; on Windows what is in use stays by itself."""
    for folder in (MEMORY, Path(tempfile.gettempdir())):
        with contextlib.suppress(OSError):
            for path in folder.iterdir():
                found = _NAME.fullmatch(path.name)
                if found and int(found[1]) != os.getpid() and not is_running(int(found[1])):
                    with contextlib.suppress(OSError):  # somebody else's
                        path.unlink()
