"""The promise of DESIGN section 9: commands, keys, exit status; and that nothing is sent."""

import json
import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from reader.settings.store import SettingsFile
from tests import makepdf
from tests.program.conftest import Run

HIT = {
    "report",
    "edition",
    "title",
    "updated",
    "page",
    "label",
    "section",
    "snippet",
    "score",
    "also_in",
}
RECORD = {
    "title",
    "subtitle",
    "headline",
    "updated",
    "edition_number",
    "status",
    "pages",
    "analysts",
    "overview",
    "key_developments",
    "companies",
    "countries",
    "related",
    "methodology",
    "licence",
    "sources",
}


def test_the_main_job_without_a_window_and_without_a_network(run: Run, tmp_path: Path) -> None:
    library = tmp_path / "lib"
    (tmp_path / "in").mkdir()
    makepdf.report(tmp_path / "in" / "new.pdf")
    old = "North Korea - Telecoms, Mobile and Broadband - Statistics and Analyses"
    makepdf.report(tmp_path / "in" / "old.pdf", title=old, updated="18 November 2021", pages=4)
    makepdf.report(tmp_path / "in" / "china.pdf", title="China Telecoms Market Report")
    bad = makepdf.not_a_pdf(tmp_path / "in" / "bad.pdf")

    done = run("import", tmp_path / "in", "--json", library=library)
    assert done.status == 1, done.error
    assert {"results", "seconds"} <= done.json.keys()
    results = {Path(result["path"]).name: result for result in done.json["results"]}
    keys = {"path", "outcome", "report", "edition", "pages", "reason"}
    assert all(keys <= result.keys() for result in results.values())
    assert results["bad.pdf"]["outcome"] == "failed"
    assert results["bad.pdf"]["report"] is None
    assert results["new.pdf"]["report"] == results["old.pdf"]["report"]
    assert done.sockets == ""
    bad.unlink()
    again = run("import", tmp_path / "in", "--json", library=library)
    assert again.status == 0
    assert {result["outcome"] for result in again.json["results"]} == {"known"}

    listed = run("list", "--json", library=library).json["reports"]
    assert [row["title"] for row in listed].count("North Korea Telecoms Market Report") == 1
    keys = {"id", "title", "country", "publisher", "state", "pages", "updated", "editions"}
    assert all(keys <= row.keys() for row in listed)
    (korea,) = [row for row in listed if row["country"] == "North Korea"]
    assert (korea["editions"], korea["updated"], korea["state"]) == (2, "2025-03-27", "live")

    shown = run("show", "korea", "--json", library=library).json
    assert shown["report"] == korea
    assert shown["record"].keys() >= RECORD
    assert [line["state"] for line in shown["history"]] == ["current", "superseded"]
    keys = {"edition", "updated", "pages", "state", "title", "note", "changes", "file"}
    assert keys <= shown["history"][0].keys()
    assert Path(shown["history"][0]["file"]).exists()
    assert all({"id", "title", "score", "reasons"} <= row.keys() for row in shown["related"])

    found = run("search", "number portability", "--json", "--facets", library=library).json
    assert found["total"] > 0
    assert found["complete"].keys() >= {"editions", "pages", "behind", "unreadable"}
    assert found["complete"]["behind"] == 0
    assert found["query"].keys() >= {"understood", "did_you_mean"}
    assert found["hits"][0].keys() >= HIT
    assert found["facets"]
    assert "portability" in found["hits"][0]["snippet"]
    every = run("search", "number portability", "--json", "--all-editions", library=library).json
    assert every["total"] > found["total"]
    few = run("search", "spectrum", "--limit", "1", "--json", library=library).json
    assert len(few["hits"]) == 1
    options = ("--sort", "date", "--without", "section=glossary", "--without", "year=1999")
    again = run("search", "number portability", "--json", *options, library=library).json
    assert again["total"] == found["total"]
    assert again["query"]["explained"].endswith("narrowed by 2 choices, current editions only.")
    assert run("search", "x", "--only", "colour=red", library=library).status == 2
    target = tmp_path / "found.csv"
    told = run("search", "spectrum", "--export", str(target), "--json", library=library).json
    assert told["exported"] == {"file": str(target), "hits": told["total"]}
    assert len(target.read_text("utf-8-sig").splitlines()) > told["total"]
    nothing = run("search", "", "--json", library=library)
    assert (nothing.status, nothing.json["hits"]) == (0, [])

    checked = run("check", "--json", library=library)
    assert checked.status == 0, checked.out
    keys = {"ok", "problems", "catalogue", "index", "files", "box"}
    assert keys <= checked.json.keys()
    rebuilt = run("reindex", "--json", library=library)
    assert rebuilt.status == 0
    assert rebuilt.sockets == ""


def test_keeping_and_sharing(run: Run, tmp_path: Path) -> None:
    library, other, stick = tmp_path / "lib", tmp_path / "other", tmp_path / "stick"
    for country in ("China", "Kenya"):
        makepdf.report(tmp_path / f"{country}.pdf", title=f"{country} Telecoms Market Report")
    run("import", tmp_path / "China.pdf", library=library)

    made = run("backup", "--json", library=library)
    assert made.status == 0, made.error
    assert made.json.keys() == {"backup", "reports", "editions", "bytes"}
    run("import", tmp_path / "Kenya.pdf", library=library)
    listed = run("backup", "--list", "--json", library=library).json["backups"]
    assert [one["name"] for one in listed] == [made.json["backup"]]
    assert "1 reports" in run("backup", "--list", library=library).out

    sent = run("export", "Kenya", "China", "--out", tmp_path / "two", "--json", library=library)
    assert sent.status == 0, sent.error
    assert {"file", "reports", "editions", "bytes"} <= sent.json.keys()
    parcel = Path(sent.json["file"])
    assert parcel == tmp_path / "two.reportreader"
    assert parcel.stat().st_size == sent.json["bytes"]
    brought = run("import", parcel, "--json", library=other)
    assert brought.status == 0, brought.out
    assert [result["outcome"] for result in brought.json["results"]] == ["new-report"] * 2
    parcel.write_bytes(parcel.read_bytes()[:5000])
    refused = run("import", parcel, "--json", library=other)
    assert refused.status == 1
    assert "ask for it again" in refused.json["results"][0]["reason"]

    copied = run("copy", stick, "--json", library=library)
    assert copied.status == 0, copied.error
    assert (copied.json["files"], copied.json["missing"]) == (2, 0)
    titles = {row["title"] for row in run("list", "--json", library=stick).json["reports"]}
    assert titles == {"China Telecoms Market Report", "Kenya Telecoms Market Report"}
    assert run("copy", tmp_path, library=library).status == 2

    back = run("restore", made.json["backup"], "--json", library=library)
    assert back.status == 0, back.error
    assert (back.json["reports"], back.json["missing"]) == (1, 0)
    (left,) = run("list", "--json", library=library).json["reports"]
    assert left["title"] == "China Telecoms Market Report"
    (library / "catalogue.sqlite").write_bytes(b"spoilt" * 1000)
    assert "restore a backup" in run("list", library=library).error
    assert made.json["backup"] in run("backup", "--list", library=library).out
    again = run("restore", made.json["backup"], "--json", library=library)
    assert (again.status, again.json["reports"]) == (0, 1), again.error
    none = run("restore", "yesterday", library=library)
    assert (none.status, none.error.count("\n")) == (1, 1)
    assert none.sockets == ""


def test_a_library_that_was_opened_and_is_gone_is_not_begun_anew(run: Run, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    settings = tmp_path / "home" / "config" / "settings.toml"
    SettingsFile(settings).change("library", recent=(str(stick),))
    pdf = makepdf.report(tmp_path / "a.pdf")
    for command in (["import", pdf], ["list"], ["check"], ["reindex"]):
        gone = run(*command, library=stick)
        assert (gone.status, gone.out) == (1, "")
        assert "is no longer there" in gone.error and gone.error.count("\n") == 1
        assert not stick.exists()
    assert run("import", pdf, library=tmp_path / "other").status == 0
    (stick / "backups").mkdir(parents=True)  # only the catalogue is gone
    assert "There is no backup" in run("restore", "x", library=stick).error


def test_wrong_use_is_one_sentence(run: Run, tmp_path: Path) -> None:
    library = tmp_path / "lib"
    assert run("list", library=library).status == 1
    assert "import a PDF" in run("list", library=library).error
    assert not library.exists()
    assert run("search", library=library).status == 2
    run("import", makepdf.report(tmp_path / "a.pdf"), library=library)
    missing = run("show", "Atlantis", "--json", library=library)
    assert missing.status == 1
    assert missing.error.count("\n") == 1
    assert "Traceback" not in missing.error


def test_the_ear_hears(run: Run, tmp_path: Path) -> None:
    """A socket of any process would be noticed; else the tests above prove nothing."""
    import os
    import subprocess
    import sys

    from tests.program.conftest import LISTEN

    heard = tmp_path / "s.txt"
    code = (
        "import multiprocessing as m, socket\n"
        "if __name__ == '__main__':\n"
        "    p = m.get_context('spawn').Process(target=socket.socket); p.start(); p.join()\n"
    )
    script = tmp_path / "child.py"
    script.write_text(code, encoding="utf-8")
    environment = {**os.environ, "PYTHONPATH": str(LISTEN), "HEARD_SOCKETS": str(heard)}
    subprocess.run([sys.executable, str(script)], env=environment, check=True, timeout=60)
    assert str(int(socket.AF_INET)) in heard.read_text(encoding="utf-8")


@pytest.mark.slow
def test_self_test(run: Run) -> None:
    done = run("self-test", "--json")
    assert done.status == 0, done.error + done.out
    assert done.json["ok"]
    assert done.sockets == ""


def test_companies_and_where_they_are_named(run: Run, tmp_path: Path) -> None:
    library = tmp_path / "lib"
    text = "Talks with Orascom Telecom plc went on, and Orascom Telecom won."
    run("import", makepdf.plain(tmp_path / "a.pdf", "A cover", text), library=library)
    (row,) = run("companies", "--json", library=library).json["companies"]
    assert (row["name"], row["reports"], row["mentions"]) == ("Orascom Telecom", 1, 2)
    shown = run("companies", "orascom", "--json", library=library).json
    assert shown["company"] == row
    (edition,) = shown["editions"]
    assert edition["pages"] == [{"page": 2, "label": "2", "count": 2, "place": "text"}]
    assert "Orascom Telecom" in run("companies", library=library).out
    none = run("companies", "vodafone", "--json", library=library)
    assert (none.status, none.json["trouble"]) == (1, "not-found")


BREAKS = """
import sys
from reader import cli
from reader.commandline import parse
def breaks(*given):
    raise ValueError("it broke")
cli._on_library = breaks
sys.exit(cli.run(parse(sys.argv[1:]), sys.argv[1:]))
"""


def test_what_nobody_foresaw_is_one_sentence_and_a_report(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", BREAKS, "list", "--json"],
        capture_output=True,
        text=True,
        env={**os.environ, "REPORT_READER_HOME": str(tmp_path)},
        cwd=Path(__file__).parents[2],
        timeout=60,
    )
    assert done.returncode == 1
    (said,) = done.stderr.splitlines()
    kept = tmp_path / "log" / "crash.txt"
    assert "it broke" in said and str(kept) in said
    assert json.loads(done.stdout) == {"error": said, "trouble": "other"}
    assert "in breaks" in kept.read_text(encoding="utf-8")


def test_a_library_whose_name_is_no_text_is_one_sentence(run: Run, tmp_path: Path) -> None:
    for command in (["list"], ["import", tmp_path]):
        done = run(*command, library=tmp_path / "bad\udcff")
        assert done.status == 1 and len(done.error.splitlines()) == 1, done
        assert "rename" in done.error
