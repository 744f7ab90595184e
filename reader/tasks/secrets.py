"""Passwords of PDFs: those that opened a file in this run, and those the key store keeps.

A password is in memory only once it has opened its file, and outside of it only in the
system's key store. The settings hold which files (SHA-256) have one there: a key store
that is locked is not asked for a password that it does not have, and all that was
remembered can be forgotten, though no key store of a system lists what it keeps alike.
"""

import threading
from collections.abc import Callable, Collection, Iterable, Mapping
from concurrent.futures import Future
from typing import Any, TypeVar

from reader.keystore.store import KeyStore
from reader.settings.store import SettingsFile

_A = TypeVar("_A")


class Secrets:
    """The passwords of one person on this machine, by the SHA-256 of their files."""

    def __init__(self, store: KeyStore, settings: SettingsFile) -> None:
        self._store = store
        self._settings = settings
        self._opened: dict[str, str] = {}
        self._marking = threading.Lock()
        self.close = store.close

    @property
    def opened(self) -> Mapping[str, str]:
        """The passwords that opened a file in this run."""
        return self._opened

    def right(self, sha256: str, password: str) -> None:
        """This password has opened its file: it opens it for the rest of this run."""
        self._opened[sha256] = password

    # -- the key store -----------------------------------------------------------

    def reach(self) -> Future[None]:
        """Whether a key store can be reached; fails with `Mendable` that says why not."""
        return self._store.reach()

    @property
    def count(self) -> int:
        """Of how many files the key store keeps the password."""
        return len(self._settings.settings.reading.remembered)

    def remembers(self, sha256: str) -> bool:
        """Whether the key store keeps the password of a file."""
        return sha256 in self._settings.settings.reading.remembered

    def ask(self, sha256: str) -> Future[str]:
        """The password of a file as far as it is known, else ""; it may be a wrong one.

        May wait for minutes while the desktop asks the reader to unlock the key store.
        Fails with `Mendable` if it stays locked.
        """
        if sha256 not in self._opened and self.remembers(sha256):
            return self._store.get(sha256)
        known: Future[str] = Future()
        known.set_result(self._opened.get(sha256, ""))
        return known

    def remember(self, files: Iterable[str]) -> Future[None]:
        """Let the key store keep the passwords that opened these files in this run."""
        passwords = {sha256: self._opened[sha256] for sha256 in files if sha256 in self._opened}
        # Marked before it is kept: what is kept can then be forgotten, whatever comes between.
        self._mark(lambda marks: marks | dict.fromkeys(passwords))
        kept = self._store.keep(passwords)
        kept.add_done_callback(lambda kept: self._unmark(passwords) if _failed(kept) else None)
        return kept

    def forget(self, sha256: str) -> Future[None]:
        """Forget the password of a file."""
        return self._forget([sha256])

    def forget_all(self) -> Future[None]:
        """Forget every password that was remembered, and those of this run."""
        self._opened.clear()
        return self._forget(self._settings.settings.reading.remembered)

    def _forget(self, files: Iterable[str]) -> Future[None]:
        gone = tuple(files)
        return chained(self._store.forget(gone), lambda done: self._unmark(gone))

    def _unmark(self, gone: Collection[str]) -> None:
        self._mark(lambda marks: {one: None for one in marks if one not in gone})

    def _mark(self, change: Callable[[dict[str, None]], dict[str, None]]) -> None:
        with self._marking:
            marks = dict.fromkeys(self._settings.settings.reading.remembered)
            self._settings.change("reading", remembered=tuple(change(marks)))


def chained(first: Future[_A], then: Callable[[_A], Future[None] | None]) -> Future[None]:
    """Done when `then` is, which is called with the answer of `first` where that comes."""
    last: Future[None] = Future()

    def end(done: Future[Any]) -> None:
        if done.cancelled():
            last.cancel()
        elif (error := done.exception()) is not None:
            last.set_exception(error)
        else:
            last.set_result(None)

    def go_on(done: Future[_A]) -> None:
        if _failed(done):
            end(done)
        elif (second := then(done.result())) is not None:
            second.add_done_callback(end)
        else:
            last.set_result(None)

    first.add_done_callback(go_on)
    return last


def _failed(done: Future[Any]) -> bool:
    return done.cancelled() or done.exception() is not None
