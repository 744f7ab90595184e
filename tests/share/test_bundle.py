"""The file itself: written whole or not at all, and read as if an enemy had sent it."""

import hashlib
import shutil
import zipfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reader.base.errors import Mendable, Trouble
from reader.library import folder
from reader.model.record import Record
from reader.share.bundle import Bundle, write_bundle
from reader.share.selection import (
    SelectedEdition,
    SelectedFile,
    SelectedReport,
    Selection,
    write_list,
)

PDF = b"%PDF of some kind" * 100
SHA = hashlib.sha256(PDF).hexdigest()


def selection(name: str = "m.pdf", size: int = len(PDF), sha256: str = SHA) -> Selection:
    file = SelectedFile(sha256, name, size)
    edition = SelectedEdition("print", Record(title="Mongolia"), (file,))
    return Selection((SelectedReport("Mongolia", "", "", "", "live", (edition,)),))


def heard(done: int) -> None:
    pass


@pytest.fixture
def bundle(tmp_path: Path) -> Path:
    source = tmp_path / "source.pdf"
    source.write_bytes(PDF)
    path = tmp_path / "x.reportreader"
    assert write_bundle(path, selection(), {SHA: source}, heard) == path.stat().st_size
    return path


def unpacked(path: Path) -> dict[str, bytes]:
    place = path.parent / "unpacked"
    with Bundle(path) as bundle:
        made = bundle.unpack(place, heard)
    assert all(one.resolve().is_relative_to(place.resolve()) for one in made)
    return {one.name: one.read_bytes() for one in made}


def test_it_comes_back_as_it_went(bundle: Path) -> None:
    assert unpacked(bundle) == {"m.pdf": PDF}
    with zipfile.ZipFile(bundle) as plain:
        assert {entry.compress_type for entry in plain.infolist()} == {zipfile.ZIP_STORED}


def test_cancelling_leaves_nothing_and_spoils_nothing(bundle: Path) -> None:
    before = bundle.read_bytes()

    def stop(done: int) -> None:
        raise Mendable(Trouble.CANCELLED, "Cancelled.")

    with pytest.raises(Mendable, match="Cancelled"):
        write_bundle(bundle, selection(), {SHA: bundle.with_name("source.pdf")}, stop)
    assert bundle.read_bytes() == before
    assert sorted(path.name for path in bundle.parent.iterdir()) == ["source.pdf", bundle.name]


def test_a_pdf_that_was_changed_is_not_sent(bundle: Path) -> None:
    source = bundle.with_name("source.pdf")
    source.write_bytes(b"%PDF of another kind")
    with pytest.raises(Mendable, match=r"m\.pdf is not the file"):
        write_bundle(bundle, selection(), {SHA: source}, heard)


def test_no_room_is_said_first(bundle: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(folder, "_SPARE", 1 << 60)
    with pytest.raises(Mendable, match="MB missing"):
        write_bundle(bundle, selection(), {}, heard)
    with Bundle(bundle) as opened, pytest.raises(Mendable, match="MB missing"):
        opened.unpack(bundle.parent / "unpacked", heard)


@pytest.mark.parametrize(
    "name", ["../../../evil.pdf", "/etc/evil.pdf", "..\\..\\evil.pdf", "C:\\evil.pdf", "nul", ""]
)
def test_a_name_leads_nowhere(bundle: Path, name: str) -> None:
    write_bundle(bundle, selection(name), {SHA: bundle.with_name("source.pdf")}, heard)
    (made,) = unpacked(bundle)
    assert made.endswith(".pdf") and "/" not in made and "\\" not in made
    assert not (bundle.parent / "evil.pdf").exists()


def _make(path: Path, entries: dict[str, bytes], how: int = zipfile.ZIP_STORED) -> Path:
    with zipfile.ZipFile(path, "w", how) as made:
        for name, data in entries.items():
            made.writestr(name, data)
    return path


LIST = write_list(selection())
ENTRY = f"files/{SHA}.pdf"


def test_what_is_no_selection_is_refused(tmp_path: Path) -> None:
    x = tmp_path / "x.reportreader"
    bomb = {"list.json": LIST, ENTRY: b"\0" * 50_000_000}
    for make in (
        lambda: x.write_bytes(b"no zip"),
        lambda: x.write_bytes(b""),
        lambda: _make(x, {}),
        lambda: _make(x, {ENTRY: PDF}),
        lambda: _make(x, {"list.json": LIST}),
        lambda: _make(x, {"list.json": b"{}", ENTRY: PDF}),
        lambda: _make(x, {"list.json": LIST, ENTRY: PDF + b"more"}),
        lambda: _make(x, bomb, zipfile.ZIP_DEFLATED),
        lambda: _make(x, {"list.json": b" " * 65_000_000}),
        lambda: _make(x, {str(number): b"" for number in range(50_001)}),
    ):
        make()
        with pytest.raises(Mendable, match="ask for it again"):
            Bundle(x)
    with pytest.raises(Mendable):
        Bundle(tmp_path / "missing.reportreader")
    with pytest.raises(Mendable):
        Bundle(tmp_path)


def test_other_bytes_of_the_same_length_are_noticed(tmp_path: Path) -> None:
    path = _make(tmp_path / "x.reportreader", {"list.json": LIST, ENTRY: PDF[::-1]})
    with Bundle(path) as opened, pytest.raises(Mendable, match="changed or damaged"):
        opened.unpack(tmp_path / "unpacked", heard)


def test_entries_that_nobody_names_are_not_taken_out(tmp_path: Path) -> None:
    entries = {"list.json": LIST, ENTRY: PDF, "../evil.pdf": b"x", "/evil.pdf": b"x"}
    assert unpacked(_make(tmp_path / "x.reportreader", entries)) == {"m.pdf": PDF}
    assert sorted(path.name for path in tmp_path.iterdir()) == ["unpacked", "x.reportreader"]


@settings(
    max_examples=300,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(st.data())
def test_no_damage_is_an_error_of_ours(bundle: Path, data: st.DataObject) -> None:
    whole = bytearray(bundle.read_bytes())
    for _ in range(data.draw(st.integers(1, 4))):
        # The ends, where a zip says what it holds, are struck more often than the PDF.
        place = data.draw(st.integers(-400, 900))
        whole[place] = data.draw(st.integers(0, 255))
    whole = whole[: data.draw(st.integers(0, len(whole)))] if data.draw(st.booleans()) else whole
    path = bundle.with_name("damaged.reportreader")
    path.write_bytes(whole)
    place = bundle.parent / "unpacked"
    try:
        with Bundle(path) as opened:
            made = opened.unpack(place, heard)
            assert all(one.read_bytes() == PDF for one in made)
    except Mendable:
        pass
    finally:
        shutil.rmtree(place, ignore_errors=True)
