"""Runs before anything else in a bundled process: a worker goes to its desk at once.

PyInstaller's own hook would load Qt into every process first, also into those that never use
it: 16 MB and 0.17 s for each worker. What it does for multiprocessing is done here instead.
"""

import sys


def _go_to_desk() -> None:
    if sys.argv[1:2] == ["--multiprocessing-fork"]:
        import multiprocessing.spawn
        from pathlib import Path

        # The main script is not to be run again: it counts as run where its file is ours.
        sys.modules["__main__"].__file__ = str(Path(sys._MEIPASS) / "start.py")  # type: ignore[attr-defined]
        given = dict(argument.split("=", 1) for argument in sys.argv[2:])
        values = {name: None if text == "None" else int(text) for name, text in given.items()}
        multiprocessing.spawn.spawn_main(**values)
        sys.exit()
    # The process that watches over shared memory on Linux and macOS.
    if "-c" in sys.argv[:-1]:
        command = sys.argv[sys.argv.index("-c") + 1]
        if command.startswith("from multiprocessing.resource_tracker import main"):
            exec(command, {})
            sys.exit()


_go_to_desk()
