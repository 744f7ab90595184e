"""The program that recognises text: its answers, its faults, and its end."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from reader.base.errors import Mendable, Trouble
from reader.model.recognised import Recogniser
from reader.pdf.engine.tesseract import LARGEST, find_recogniser, see

HEAD = (
    "level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext"
)

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the fake is a script")


@pytest.fixture
def fake(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str], str]:
    """Puts a program on the PATH that does what Python lines say; answers where it is."""

    def make(does: str) -> str:
        program = tmp_path / "bin" / "tesseract"
        program.parent.mkdir(exist_ok=True)
        program.write_text(f"#!{sys.executable}\nimport os, sys, time\n{does}\n")
        program.chmod(0o755)
        monkeypatch.setenv("PATH", f"{program.parent}{os.pathsep}{os.environ['PATH']}")
        return str(program)

    return make


def ask(program: str, patience: float = 60.0, wanted: Callable[[], bool] = lambda: True) -> object:
    return see(program, "eng", b"P5 picture", 300, True, patience, wanted)


def test_words_lines_and_what_it_is_not_sure_of(fake: Callable[[str], str]) -> None:
    rows = [
        "4\t1\t1\t1\t1\t0\t10\t10\t90\t20\t-1\t",
        "5\t1\t1\t1\t1\t1\t10\t10\t40\t20\t96.5\tMobile",
        "5\t1\t1\t1\t1\t2\t60\t10\t40\t20\t12.0\tsmudge",
        "5\t1\t1\t1\t1\t3\t60\t10\t40\t20\t60\t»",
        "5\t1\t1\t1\t2\t1\t10\t40\t40\t20\t90\t21.98m",
        "5\t1\t1\t1\t2\t2\t60\t40\t0\t20\t90\tflat",
    ]
    table = "\n".join([HEAD, *rows])
    program = fake(f"sys.stdin.buffer.read(); sys.stdout.buffer.write({table!r}.encode())")
    found = ask(program)
    assert [(w.text, w.left, w.top, w.right, w.bottom, w.line) for w in found] == [
        ("Mobile", 10, 10, 50, 30, 0),
        ("21.98m", 10, 40, 50, 60, 1),
    ]


def test_what_it_is_told(fake: Callable[[str], str], tmp_path: Path) -> None:
    told = tmp_path / "told"
    program = fake(
        "said = sys.argv[1:], os.environ['OMP_THREAD_LIMIT'], sys.stdin.buffer.read()\n"
        f"open({str(told)!r}, 'w').write(repr(said))\nprint({HEAD!r})"
    )
    assert ask(program) == []
    words, threads, picture = eval(told.read_text())
    assert words[:2] == ["-", "-"] and words[words.index("-l") + 1] == "eng"
    assert words[words.index("--psm") + 1] == "1"
    assert (threads, picture) == ("1", b"P5 picture")


@pytest.mark.parametrize(
    ("does", "trouble"),
    [
        ("sys.exit(3)", Trouble.CRASHES),
        ("os.kill(os.getpid(), 11)", Trouble.CRASHES),
        ("print('rubbish')", Trouble.OTHER),
        ("sys.stdout.buffer.write(bytes(range(256)))", Trouble.OTHER),
        ("pass", Trouble.OTHER),
        (f"print({HEAD!r}); print('5\\t1\\t1\\t1\\t1\\t1\\tx\\t1\\t1\\t1\\t9\\tw')", Trouble.OTHER),
        (f"sys.stdout.write('x' * ({LARGEST} + 1))", Trouble.OTHER),
    ],
)
def test_faults_are_sentences(fake: Callable[[str], str], does: str, trouble: Trouble) -> None:
    with pytest.raises(Mendable) as caught:
        ask(fake(does))
    assert caught.value.trouble == trouble and caught.value.sentence.endswith(".")


@pytest.mark.parametrize("does", ["time.sleep(600)", "os.close(1); time.sleep(600)"])
def test_one_that_hangs_is_ended(fake: Callable[[str], str], does: str, tmp_path: Path) -> None:
    pid = tmp_path / "pid"
    program = fake(f"open({str(pid)!r}, 'w').write(str(os.getpid()))\n{does}")
    with pytest.raises(Mendable) as caught:
        ask(program, patience=1.0)
    assert caught.value.trouble == Trouble.HANGS
    with pytest.raises(ProcessLookupError):
        os.kill(int(pid.read_text()), 0)


def test_one_that_is_not_wanted_any_more_is_ended(fake: Callable[[str], str]) -> None:
    began = time.monotonic()
    with pytest.raises(Mendable) as caught:
        ask(fake("time.sleep(600)"), 600.0, lambda: time.monotonic() < began + 0.3)
    assert caught.value.trouble == Trouble.CANCELLED


def test_a_program_that_is_gone() -> None:
    with pytest.raises(Mendable, match="install it again"):
        ask("/nowhere/tesseract")


def test_it_is_found_with_its_languages(fake: Callable[[str], str]) -> None:
    program = fake(
        "print('tesseract v5.9.1\\n leptonica' if sys.argv[1] == '--version' else "
        "'List of available languages (3):\\nosd\\nfra\\neng')"
    )
    found = find_recogniser()
    assert found == Recogniser(program, "5.9.1", ("eng", "fra"), turns=True)
    assert found.choice("French") == ("eng", "fra") and found.choice("Klingon") == ("eng",)
    assert found.choice("") == ("eng",)


@pytest.mark.parametrize("does", ["sys.exit(1)", "print('List of available languages (0):')"])
def test_one_that_does_not_run_or_knows_no_language(fake: Callable[[str], str], does: str) -> None:
    fake(does)
    assert find_recogniser() is None


def test_none_is_there(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr("reader.pdf.engine.tesseract._PLACES", {})
    assert find_recogniser() is None
