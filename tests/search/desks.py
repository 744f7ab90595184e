"""A search desk on a system without alarms: only its owner can end what takes for ever."""

import signal

from reader.search.engine.desk import SearchDesk, open_search_desk
from reader.workers.desk import Say


def open_desk_without_alarms(options: dict[str, object], say: Say) -> SearchDesk:
    del signal.setitimer
    return open_search_desk(options, say)
