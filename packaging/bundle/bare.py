"""Tries the .deb as a new user would: in a bare Debian without Python, started by its menu entry.

    sudo python3 packaging/bundle/bare.py dist/report-reader_0.1.0_amd64.deb out/

needs root, debootstrap, Xvfb, xdotool and ImageMagick on this machine; pictures go to the
second folder. It installs, starts, imports, searches, opens, removes, and lists what is left.
"""

import contextlib
import re
import shlex
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

HOUSE = Path(__file__).resolve().parent.parent.parent
SUITE = "bookworm"
DISPLAY = ":83"
LEFT = re.compile(r"^/home/ann/(Documents/Report Reader Library|\.config/|\.local/|\.cache/)")
"""What may be left when the program is gone: the reader's library, settings and log."""


def main(deb: Path, out: Path) -> int:
    """Do it all; the exit status is 1 where something is not as it should be."""
    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="bare-") as folder, contextlib.ExitStack() as stack:
        root = Path(folder)
        root.chmod(0o755)  # for people who are not root
        run("debootstrap", "--variant=minbase", SUITE, root)
        for name in ("resolv.conf", "hosts"):
            shutil.copyfile(f"/etc/{name}", root / "etc" / name)
        stack.enter_context(mounted(root))
        assert call(root, "command -v python3") != 0, "a bare system has no Python"
        shutil.copyfile(deb, root / "tmp" / deb.name)
        must(root, "apt-get update -qq")
        must(root, f"apt-get install -qqy --no-install-recommends /tmp/{deb.name}")
        must(root, "useradd -m ann")
        must(root, "su ann -c 'report-reader self-test'")
        bought = root / "home" / "ann" / "Downloads"
        bought.mkdir()
        for pdf in sorted((HOUSE / "resources" / "sample").glob("north-korea-*.pdf")):
            shutil.copyfile(pdf, bought / pdf.name)
        must(root, "chown -R ann /home/ann")
        use(root, out)
        must(root, "apt-get purge -qqy report-reader")
        words = "find / -xdev -iname '*report*reader*' -not -path '/tmp/*' -not -path '/proc/*'"
        left = [line for line in said(root, words).splitlines() if not LEFT.match(f"{line}/")]
        print(f"left behind: {left or 'nothing but library, settings and log'}")
        return 1 if left else 0


def use(root: Path, out: Path) -> None:
    """Start it by its menu entry, add reports, search, open a hit."""
    entry = (root / "usr/share/applications/report-reader.desktop").read_text()
    start = next(line[5:] for line in entry.splitlines() if line.startswith("Exec="))
    screen = subprocess.Popen(["Xvfb", DISPLAY, "-screen", "0", "1280x800x24", "-nolisten", "tcp"])
    program = None
    try:
        time.sleep(1)
        command = f"DISPLAY={DISPLAY} {start.replace('%U', '').strip()}"
        program = subprocess.Popen(["chroot", root, "su", "ann", "-c", command])
        time.sleep(5)
        picture(out / "1-first-start.png")
        must(root, "su ann -c 'report-reader import /home/ann/Downloads'")
        time.sleep(5)
        picture(out / "2-library.png")
        for words in ("mousemove 520 24 click 1", "type --delay 60 mobile", "key Return"):
            run("env", f"DISPLAY={DISPLAY}", "xdotool", *words.split())
            time.sleep(2)
        picture(out / "3-answer.png")
        for words in ("key Down", "key Return"):
            run("env", f"DISPLAY={DISPLAY}", "xdotool", *words.split())
            time.sleep(2)
        picture(out / "4-page.png")
    finally:
        call(root, "su ann -c 'kill -TERM -1'")
        if program is not None:
            program.wait(20)
        screen.terminate()
        screen.wait()


@contextlib.contextmanager
def mounted(root: Path) -> Iterator[None]:
    """What a program expects of a running system."""
    places = [root / "proc", root / "dev", root / "dev" / "shm"]
    run("mount", "-t", "proc", "proc", places[0])
    run("mount", "--rbind", "/dev", places[1])
    try:
        yield
    finally:
        run("umount", "-R", "-l", places[1])
        run("umount", places[0])


def picture(path: Path) -> None:
    """What is on the screen."""
    run("import", "-display", DISPLAY, "-window", "root", path)


def run(*words: object) -> None:
    """A command of this machine that has to succeed."""
    subprocess.run([str(word) for word in words], check=True, stdout=subprocess.DEVNULL)


def call(root: Path, command: str) -> int:
    """A command in the bare system; answers its exit status."""
    return subprocess.run(["chroot", str(root), "sh", "-c", command]).returncode


def must(root: Path, command: str) -> None:
    """A command in the bare system that has to succeed."""
    quiet = f"export DEBIAN_FRONTEND=noninteractive; {command}"
    if call(root, quiet) != 0:
        raise SystemExit(f"did not work: {shlex.quote(command)}")


def said(root: Path, command: str) -> str:
    """What a command in the bare system prints."""
    words = ["chroot", str(root), "sh", "-c", command]
    return subprocess.run(words, capture_output=True, text=True).stdout


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2])))
