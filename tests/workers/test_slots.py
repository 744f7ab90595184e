import threading
import time

import pytest

from reader.workers.slots import MIB, Slot, Slots


@pytest.fixture
def slots():
    some = Slots(8 * MIB)
    yield some
    some.close()


def test_a_slot_is_used_again(slots: Slots) -> None:
    one = slots.grant(100)
    slots.free(one)
    assert slots.grant(MIB) is one
    slots.free(one)


def test_the_smallest_that_fits_is_granted(slots: Slots) -> None:
    small, large = slots.grant(2 * MIB), slots.grant(6 * MIB)
    slots.free(large)
    slots.free(small)
    assert slots.grant(1) is small
    assert slots.grant(3 * MIB) is large
    slots.free(small)
    slots.free(large)


def test_small_ones_make_room_for_a_large_one(slots: Slots) -> None:
    for one in [slots.grant(1) for _ in range(3)]:
        slots.free(one)
    large = slots.grant(8 * MIB)
    assert slots.held == 8 * MIB
    slots.free(large)


def test_a_slot_larger_than_the_budget_is_granted_alone(slots: Slots) -> None:
    one = slots.grant(20 * MIB)
    assert one.size == 20 * MIB
    slots.free(one)


def test_who_asks_beyond_the_budget_waits(slots: Slots) -> None:
    first = slots.grant(8 * MIB)
    got: list[Slot] = []
    thread = threading.Thread(target=lambda: got.append(slots.grant(1)))
    thread.start()
    time.sleep(0.05)
    assert not got
    slots.free(first)
    thread.join(5)
    assert len(got) == 1
    slots.free(got[0])


def test_closed_slots_go_when_they_are_freed() -> None:
    slots = Slots()
    one = slots.grant(1)
    slots.close()
    slots.free(one)
    assert slots.held == 0
    with pytest.raises(RuntimeError):
        slots.grant(1)
    with pytest.raises(FileNotFoundError):
        from reader.workers.pulse import open_shared

        open_shared(one.name)


def test_memory_that_the_system_lacks_is_an_error(slots: Slots) -> None:
    with pytest.raises(MemoryError):
        slots.grant(1 << 50)
