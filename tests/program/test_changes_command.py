"""`report-reader changes`, as a person runs it, on two editions of the sample library."""

from pathlib import Path

import pytest

from reader.model.change import ChangeKind
from tests import makepdf
from tests.program.conftest import Run

SAMPLE = Path(__file__).parents[2] / "resources" / "sample"


@pytest.mark.slow
def test_what_changed_between_two_editions(run: Run, tmp_path: Path) -> None:
    library = tmp_path / "lib"
    given = [SAMPLE / f"north-korea-{day}.pdf" for day in ("2017-01-04", "2019-08-13")]
    given.append(makepdf.report(tmp_path / "other.pdf", title="Kenya Telecoms Market Report"))
    results = run("import", *given, "--json", library=library).json["results"]
    old, new, other = (result["edition"] for result in results)

    # The import has compared them: the update history says so, and only reads.
    shown = run("show", "korea", "--json", library=library).json
    assert [bool(line["changes"]) for line in shown["history"]] == [True, False]

    done = run("changes", "korea", "--json", library=library)
    assert done.status == 0, done.error
    assert done.sockets == ""
    answer = done.json
    assert (answer["from"], answer["to"]) == (old, new)
    assert list(answer)[:4] == ["from", "to", "summary", "changes"]
    assert answer["line"] == shown["history"][0]["changes"]
    assert answer["summary"]["figures"] == sum(
        change["kind"] == "figure" for change in answer["changes"]
    )
    kinds = {str(kind) for kind in ChangeKind}
    for change in answer["changes"]:
        assert list(change)[:6] == ["kind", "section", "page_from", "page_to", "old", "new"]
        assert change["kind"] in kinds
        assert change["page_from"] is None or 1 <= change["page_from"] <= 29
        assert change["page_to"] is None or 1 <= change["page_to"] <= 31
        assert change["old"] or change["new"] or change["subject"]

    back = run(
        "changes", "korea", "--from", str(new), "--to", "2017-01-04", "--json", library=library
    ).json
    assert (back["from"], back["to"]) == (new, old)
    target = tmp_path / "changes.html"
    told = run("changes", "korea", "--export", target, library=library)
    assert str(target) in told.out
    assert "2017-01-04" in target.read_text(encoding="utf-8")
    text = run("changes", "korea", library=library).out
    assert "2019-08-13 compared with 2017-01-04" in text
    assert answer["line"] in text

    wrong = run("changes", "korea", "--from", str(other), "--json", library=library)
    assert wrong.status == 2
    assert 'is one of "Kenya Telecoms Market Report"' in wrong.error
    assert wrong.json["error"] == wrong.error.strip()
    alone = run("changes", "kenya", library=library)
    assert (alone.status, alone.out) == (1, "")
    assert "has one edition only" in alone.error
