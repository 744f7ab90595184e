"""A key store in memory, as good or as slow as a test wants it."""

from __future__ import annotations

import threading


class MemoryDoor:
    """Keeps passwords by service and name; while it is `shut`, calls wait as for a prompt."""

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], str] = {}
        self.asked: list[str] = []
        self.threads: set[str] = set()
        self.refuses = False
        """It stays locked."""
        self._open = threading.Event()
        self._open.set()
        self.waited = threading.Event()
        """Somebody waits for it."""

    def shut(self) -> None:
        self._open.clear()

    def unlock(self) -> None:
        self._open.set()

    def _call(self, name: str) -> None:
        self.asked.append(name)
        self.threads.add(threading.current_thread().name)
        if not self._open.is_set():
            self.waited.set()
            self._open.wait(60)
        if self.refuses:
            raise PermissionError("the word hunter2 must not be logged")

    def get_password(self, service: str, username: str) -> str | None:
        self._call("get")
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self._call("set")
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        self._call("delete")
        del self.kept[service, username]
