"""What Orca, the screen reader of Linux, says of the program at each key; without sound.

    dbus-run-session -- xvfb-run -a /usr/bin/python3 packaging/bench/speech.py [LIBRARY]

Needs from the system, not from `.venv`: orca, speech-dispatcher with its dummy module,
at-spi2-core, python3-pyatspi, dbus, Xvfb and xdotool. Walks through the main job on the sample
library (or another one) and prints a line for each key: what Orca spoke, and after `>` what was
announced, which Orca speaks itself from version 45 on. 1 if a key that should say something
was silent. On a busy machine Orca lags behind: then a line stands at a later key.
"""

import os
import re
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import pyatspi

HOUSE = Path(__file__).resolve().parents[2]
SPOKEN = re.compile(r"SPEECH OUTPUT: '(.*?)'", re.DOTALL)
QUIET = 1.5
"""Seconds without another line after which all is said."""
KEYS = (
    *("alt+Home", "Home", "Down", "Tab", "ctrl+k", "Escape"),
    *("ctrl+shift+l", "type kor", "ctrl+a", "BackSpace"),
    *("ctrl+shift+f", "type LTE", "Return", "Down", "Return", "F3", "F6", "F3", "Down", "Escape"),
    *("alt+Return", "ctrl+w", "ctrl+shift+k", "Tab", "ctrl+shift+w", "shift+F1", "Escape"),
)
MAY_BE_SILENT = {"Home", "ctrl+w"}
ECHO = {
    *("left control", "left shift", "left alt"),
    *("tab", "return", "escape", "backspace", "home", "down"),
}
"""The keys themselves, which Orca says, too."""
ORCA = """
import builtins
real = builtins.open
def plain(name, mode="r", *more, **named):
    lines = {"buffering": 1} if name == FILE and "w" in mode else {}
    return real(name, mode, *more, **{**named, **lines})
builtins.open = plain
import sys
sys.argv = ["orca", "--debug-file=" + FILE, "--disable", "braille,braille-monitor", "--replace"]
exec(compile(real("/usr/bin/orca").read(), "/usr/bin/orca", "exec"))
"""
"""Orca with its log written line by line, or what it says is not read in time."""
SPEECH = """
AddModule "dummy" "sd_dummy" ""
DefaultModule dummy
"""


def listen(out):
    """Write down what is announced; runs in a process of its own."""

    def heard(event):
        with Path(out).open("a", encoding="utf-8") as file:
            file.write(f"{event.any_data}\n")

    pyatspi.Registry.registerEventListener(heard, "object:announcement")
    pyatspi.Registry.start()


class Ears:
    """The two logs, read on from where one was."""

    def __init__(self, folder):
        self.orca, self.announced = folder / "orca.log", folder / "announced.log"
        self._at = {self.orca: 0, self.announced: 0}

    def new(self):
        """What was spoken and what was announced since the last time, once it rests."""
        last, end = -1, time.monotonic() + 20
        while last != (size := sum(map(_size, self._at))) and time.monotonic() < end:
            last = size
            time.sleep(QUIET)
        spoken = SPOKEN.findall(self._read(self.orca))
        told = [one for one in spoken if len(one) > 1 and one.strip().casefold() not in ECHO]
        return told, self._read(self.announced).splitlines()

    def _read(self, path):
        if not path.exists():
            return ""
        with path.open(encoding="utf-8", errors="replace") as file:
            file.seek(self._at[path])
            text = file.read()
            self._at[path] = file.tell()
        return text


def _size(path):
    return path.stat().st_size if path.exists() else 0


def main(folder):
    """Start speech, Orca, and the program; press keys and write down what is said."""
    home = folder / "home"
    (home / ".config" / "speech-dispatcher").mkdir(parents=True)
    given = Path("/etc/speech-dispatcher/speechd.conf").read_text(encoding="utf-8")
    (home / ".config" / "speech-dispatcher" / "speechd.conf").write_text(given + SPEECH)
    mute = {**os.environ, "HOME": str(home), "XDG_RUNTIME_DIR": str(folder)}
    told = "--dest=org.a11y.Bus /org/a11y/bus org.freedesktop.DBus.Properties.Set"
    what = "string:org.a11y.Status string:IsEnabled variant:boolean:true"
    subprocess.run(["dbus-send", "--session", "--print-reply", *told.split(), *what.split()])
    ears = Ears(folder)
    library = ["--library", sys.argv[1]] if len(sys.argv) > 1 else ["--sample"]
    own = {
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        "QT_QPA_PLATFORM": "xcb",
        "REPORT_READER_HOME": str(folder / "reader"),
    }
    me = [sys.executable, __file__, "--listen", str(ears.announced)]
    config = str(home / ".config" / "speech-dispatcher")
    running = [
        subprocess.Popen(["speech-dispatcher", "-s", "-C", config], env=mute),
        subprocess.Popen(me),
        subprocess.Popen(["/usr/bin/python3", "-c", f"FILE = {str(ears.orca)!r}{ORCA}"], env=mute),
    ]
    try:
        time.sleep(8)
        program = [HOUSE / ".venv" / "bin" / "report-reader", *library]
        running.append(subprocess.Popen(program, env={**os.environ, **own}))
        time.sleep(20)
        ears.new()
        named = ["xdotool", "search", "--onlyvisible", "--name", "Report Reader", "windowfocus"]
        subprocess.run(named, check=False)
        silent = []
        for key in KEYS:
            verb, _, text = key.partition(" ")
            typed = ["type", "--delay", "80", text] if text else ["key", verb]
            subprocess.run(["xdotool", *typed], check=True)
            spoken, announced = ears.new()
            print(f"[{key}] {' | '.join(spoken)}" + "".join(f" > {one}" for one in announced))
            if not spoken and not announced and key not in MAY_BE_SILENT:
                silent.append(key)
    finally:
        for one in reversed(running):
            one.terminate()
            one.wait(20)
    print("\nsilent:", ", ".join(silent) or "none")
    return int(bool(silent))


if __name__ == "__main__":
    if sys.argv[1:2] == ["--listen"]:
        listen(sys.argv[2])
    else:
        with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as made:
            sys.exit(main(Path(made)))
