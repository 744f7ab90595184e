"""Shared memory that workers fill with pixels: slots that this process makes, owns and removes.

A slot is granted with a job, filled by the worker, copied from by the owner and
used again; a second use finds its memory already touched, which is what makes it fast.
"""

import shutil
import threading

from reader.workers.leftovers import MEMORY, own_name

MIB = 1 << 20


class Slot:
    """One piece of shared memory."""

    def __init__(self, size: int) -> None:
        # Imported here, on a worker's thread: the window starts without it.
        from multiprocessing import shared_memory

        self._memory = shared_memory.SharedMemory(own_name(), create=True, size=size)
        self.size = size
        self.name = self._memory.name
        view = self._memory.buf
        assert view is not None  # it is open
        self.view = view

    def remove(self) -> None:
        """Give the memory back to the system; workers that still hold it lose nothing."""
        self.view.release()
        self._memory.close()
        self._memory.unlink()


class Slots:
    """Slots within a byte budget, made when needed. Safe to use from several threads."""

    def __init__(self, budget: int = 96 * MIB) -> None:
        self.budget = budget
        self._changed = threading.Condition()
        self._free: list[Slot] = []
        self._granted: list[Slot] = []
        self._closed = False

    def grant(self, size: int) -> Slot:
        """A slot of at least `size` bytes; waits while all the budget is in use.

        One slot is granted whatever its size. Raises MemoryError if the system has
        no such memory, RuntimeError after `close`.
        """
        size = max(1, -(-size // (2 * MIB))) * 2 * MIB
        with self._changed:
            while True:
                if self._closed:
                    raise RuntimeError("the slots are closed")
                fitting = [slot for slot in self._free if size <= slot.size]
                if fitting:
                    slot = min(fitting, key=lambda one: one.size)
                    self._free.remove(slot)
                    break
                while self._free and self.held + size > self.budget:
                    self._free.pop(0).remove()
                if not self._granted or self.held + size <= self.budget:
                    slot = self._make(size)
                    break
                self._changed.wait()
            self._granted.append(slot)
            return slot

    def free(self, slot: Slot) -> None:
        """The slot has been copied from, or its worker is dead."""
        with self._changed:
            self._granted.remove(slot)
            if self._closed:
                slot.remove()
            else:
                self._free.append(slot)
            self._changed.notify_all()

    @property
    def held(self) -> int:
        """How much memory all slots hold."""
        return sum(slot.size for slot in (*self._free, *self._granted))

    @property
    def granted(self) -> int:
        """How many slots are in use."""
        return len(self._granted)

    def close(self) -> None:
        """Remove all slots; those in use when they are freed."""
        with self._changed:
            self._closed = True
            for slot in self._free:
                slot.remove()
            self._free.clear()
            self._changed.notify_all()

    @staticmethod
    def _make(size: int) -> Slot:
        # Linux hands out more than /dev/shm holds, and then kills whoever touches it.
        if MEMORY.is_dir() and shutil.disk_usage(MEMORY).free < size:
            raise MemoryError(f"{MEMORY} has no room for {size} bytes of pixels")
        try:
            return Slot(size)
        except OSError as error:
            raise MemoryError(f"no shared memory of {size} bytes: {error}") from error
