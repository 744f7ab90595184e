import subprocess
import sys
from multiprocessing import current_process
from multiprocessing.connection import Listener
from pathlib import Path

import pytest

from reader.library.handover import Door, hand_over
from reader.library.lock import Holder, Lock, holder

HOLD = """
import sys
from pathlib import Path
from reader.library.lock import Lock
lock = Lock(Path(sys.argv[1]))
print(lock.take("door", "key"), flush=True)
sys.stdin.read()
"""


def held_by_another(path: Path) -> subprocess.Popen[str]:
    process = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    assert process.stdout.readline().strip() == "True"
    return process


def test_one_process_at_a_time_and_a_killed_one_leaves_no_lock(tmp_path: Path) -> None:
    path = tmp_path / "library.lock"
    other = held_by_another(path)
    try:
        lock = Lock(path)
        assert not lock.take()
        who = holder(path)
        assert who is not None
        assert who.is_me
        assert (who.pid, who.door, who.key) == (other.pid, "door", "key")
    finally:
        other.kill()
        other.communicate()
    assert lock.take()
    lock.release()
    assert holder(path) is None


def test_reading_who_holds_it_does_not_lose_the_lock(tmp_path: Path) -> None:
    path = tmp_path / "library.lock"
    lock = Lock(path)
    assert lock.take()
    assert holder(path) is not None
    second = subprocess.run(
        [sys.executable, "-c", HOLD, str(path)], stdin=subprocess.DEVNULL, capture_output=True
    )
    assert second.stdout.strip() == b"False"
    lock.release()


def test_a_second_start_hands_over_and_gets_the_answer() -> None:
    heard: list[list[str]] = []

    def answer(arguments: list[str]) -> object:
        heard.append(arguments)
        return {"ok": True}

    door = Door(answer)
    who = Holder("p", "m", 1, door.address, door.key)
    assert hand_over(who, ["import", "ä.pdf"]) == {"ok": True}
    assert heard == [["import", "ä.pdf"]]
    with pytest.raises(OSError):
        hand_over(Holder("p", "m", 1, door.address, "wrong key"), ["x"])
    assert hand_over(who, ["again"]) == {"ok": True}
    door.close()
    with pytest.raises(OSError):
        hand_over(who, ["x"])


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere a door is a file")
def test_a_door_needs_no_folder_and_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = tmp_path / ("long" * 40)  # no file in it can be a socket
    place.mkdir()
    monkeypatch.setitem(current_process()._config, "tempdir", str(place))  # type: ignore[attr-defined]
    door = Door(lambda arguments: arguments)
    assert hand_over(Holder("p", "m", 1, door.address, door.key), ["x"]) == ["x"]
    assert not list(place.iterdir())  # where a kill would leave it
    door.close()


def test_a_holder_that_hangs_is_not_waited_for() -> None:
    family = "AF_PIPE" if sys.platform == "win32" else "AF_UNIX"
    with Listener(None, family) as frozen, pytest.raises(TimeoutError):
        hand_over(Holder("p", "m", 1, str(frozen.address), "key"), ["x"], 0.2)


def test_who_was_killed_is_known_to_the_next(tmp_path: Path) -> None:
    path = tmp_path / "library.lock"
    lock = Lock(path)
    assert lock.take("door", "key") and lock.killed is None
    left = path.read_bytes()
    lock.release()
    assert lock.take() and lock.killed is None
    lock.release()
    path.write_bytes(left)
    assert lock.take()
    assert lock.killed is not None and lock.killed.door == "door"
    lock.release()
