"""The key store: asked on a thread of its own, waits for nobody, tells nothing."""

from __future__ import annotations

import logging
import sys
import threading
from collections.abc import Iterator

import pytest

from reader.base.errors import Mendable
from reader.keystore.door import open_door
from reader.keystore.store import SERVICE, KeyStore
from tests.keystore.doors import MemoryDoor

LONG = 20


@pytest.fixture
def door() -> Iterator[MemoryDoor]:
    door = MemoryDoor()
    yield door
    door.unlock()


@pytest.fixture
def store(door: MemoryDoor) -> Iterator[KeyStore]:
    store = KeyStore(lambda: door)
    yield store
    store.close()


def test_what_is_kept_is_there_until_it_is_forgotten(store: KeyStore, door: MemoryDoor) -> None:
    assert store.get("aa").result(LONG) == ""
    store.keep({"aa": "hunter2", "bb": "öß"}).result(LONG)
    assert door.kept == {(SERVICE, "aa"): "hunter2", (SERVICE, "bb"): "öß"}
    assert store.get("bb").result(LONG) == "öß"
    store.forget(["aa", "never kept"]).result(LONG)
    assert list(door.kept) == [(SERVICE, "bb")]
    assert door.threads == {"key store"}


def test_no_key_store_is_asked_for_before_it_is_needed() -> None:
    opened: list[str] = []

    def door() -> MemoryDoor:
        opened.append(threading.current_thread().name)
        return MemoryDoor()

    store = KeyStore(door)
    assert not opened
    store.reach().result(LONG)
    store.get("aa").result(LONG)
    assert opened == ["key store"]
    store.close()


def test_one_that_comes_later_is_found_later() -> None:
    doors: list[MemoryDoor] = []

    def door() -> MemoryDoor:
        if not doors:
            raise OSError("no bus")
        return doors[0]

    store = KeyStore(door)
    with pytest.raises(Mendable, match="unlock it"):
        store.reach().result(LONG)
    doors.append(MemoryDoor())
    store.reach().result(LONG)
    store.close()


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="there is always one")
def test_a_system_without_one_is_told_what_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere/at/all")
    with pytest.raises(Mendable, match="No key store of this system can be reached: start one"):
        open_door()


def test_a_refusal_is_one_sentence_and_the_log_learns_no_word(
    store: KeyStore, door: MemoryDoor, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    door.refuses = True
    with pytest.raises(Mendable) as caught:
        store.keep({"aa": "hunter2"}).result(LONG)
    assert "unlock it" in caught.value.sentence
    assert caught.value.__cause__ is None and caught.value.__context__ is None
    assert "the key store failed: PermissionError" in caplog.text
    assert "hunter2" not in caplog.text


def test_nobody_waits_for_a_prompt_when_the_program_closes(door: MemoryDoor) -> None:
    store = KeyStore(lambda: door)
    door.shut()
    waiting, behind = store.get("aa"), store.get("bb")
    assert door.waited.wait(LONG)
    store.close()
    assert waiting.cancelled() and behind.cancelled()
    assert store.get("cc").cancelled()


def test_who_gives_up_is_not_asked_for(store: KeyStore, door: MemoryDoor) -> None:
    door.shut()
    first, second, third = store.get("aa"), store.keep({"bb": "hunter2"}), store.get("bb")
    assert door.waited.wait(LONG)
    second.cancel()
    door.unlock()
    assert (first.result(LONG), third.result(LONG)) == ("", "")
    assert door.asked == ["get", "get"]
