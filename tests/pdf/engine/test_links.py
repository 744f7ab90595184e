from pathlib import Path

import pytest

from reader.pdf.engine.document import open_document
from tests import makepdf


@pytest.mark.parametrize("rotation", [0, 90, 180, 270])
def test_links_lead_to_places_of_the_unrotated_pages(tmp_path: Path, rotation: int) -> None:
    # The makers of PDFs give places of the page as it lies, whatever its rotation.
    document = open_document(makepdf.linked(tmp_path / "links.pdf", rotation))
    try:
        links = document.links(1)
        assert document.links(2) == []
    finally:
        document.close()
    assert [(link.page, link.address) for link in links] == [
        (2, ""),
        (3, ""),
        (0, "https://example.org/a?b=c"),
        (0, "mailto:sales@example.org"),
        (0, "javascript:alert(1)"),
        (0, "file:other.pdf#page=1"),
    ], "the one that leads nowhere is none"
    for number, link in enumerate(links):
        top = 100.0 + 20 * number
        assert link.box == pytest.approx((72, top, 152, top + 12), abs=0.2)
    assert links[0].top == pytest.approx(300, abs=0.2)
    assert links[1].top == pytest.approx(0, abs=0.2)
