"""The tables: attributed, small, and the same as the public data they were taken from."""

from __future__ import annotations

import lzma
from pathlib import Path

import pytest

from tests.sample import recompute

SHARED = Path(__file__).resolve().parents[3] / "shared" / "data"


def test_every_table_names_its_source_and_licence() -> None:
    files = list(recompute.all_files())
    assert len(files) >= 7
    for path in files:
        raw = path.read_bytes()
        text = (lzma.decompress(raw) if path.suffix == ".xz" else raw).decode()
        head = [line for line in text.splitlines() if line.startswith("# ")]
        assert any(line.startswith("# source: ") for line in head), path.name
        assert any(line.startswith("# licence: ") for line in head), path.name


def test_the_network_list_keeps_its_own_licence() -> None:
    raw = lzma.decompress((recompute.FIGURES / "networks.tsv.xz").read_bytes()).decode()
    assert "CC BY-SA 4.0" in raw[:400]
    assert "Wikipedia" in raw[:400]


def test_the_tables_are_small() -> None:
    assert sum(path.stat().st_size for path in recompute.all_files()) < 600_000


def test_a_known_figure_is_there() -> None:
    assert recompute.series("mobile", "KP", "2025-03-27")[2021] == 6_000_000
    assert recompute.series("mobile", "KP", "2019-08-13")[2016] == 3_606_000


@pytest.mark.skipif(not SHARED.is_dir(), reason="the public data are not at hand")
def test_the_tables_are_what_the_public_data_hold(tmp_path: Path) -> None:
    from otr.extract import extract

    extract(SHARED, tmp_path)
    for path in recompute.all_files():
        again = (tmp_path / path.name).read_bytes()
        kept = path.read_bytes()
        if path.suffix == ".xz":
            again, kept = lzma.decompress(again), lzma.decompress(kept)
        assert again == kept, path.name
