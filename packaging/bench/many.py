"""A made library of many small real PDFs: titles, dates and companies as real ones have them.

    python packaging/bench/many.py FOLDER [--reports 2000] [--editions 5000]

Always the same for the same numbers. Takes about a millisecond a page.
"""

import argparse
import random
from pathlib import Path

import pymupdf

TOPICS = (
    "Telecoms Market Report",
    "Mobile Market Report",
    "Fixed Broadband Report",
    "Data Centre Market Report",
    "Digital Economy Report",
    "Spectrum and Regulation Report",
    "Mobile Money Report",
    "Submarine Cable Report",
    "Towers and Infrastructure Report",
    "Pay TV and Media Report",
)
PUBLISHERS = (
    "Harbour Research",
    "Meridian Telecom Reports",
    "Northgate Analysis",
    "Open Telecom Reports",
    "Quayside Market Studies",
)
WORDS = (
    "operator subscribers network spectrum licence regulator broadband fibre mobile penetration "
    "revenue growth investment coverage towers auction roaming traffic capacity submarine cable "
    "incumbent competition tariff handset prepaid postpaid churn interconnection wholesale"
).split()
FIRST = "Alba Bora Cora Dana Elva Fina Gala Hira Ista Jova Kira Luma Mira Nova Orba Pera".split()
SECOND = "tel com net cell fone link wave sat".split()


def countries() -> list[str]:
    """The names of all countries, from the program's own table."""
    table = Path(__file__).resolve().parents[2] / "resources" / "countries.tsv"
    lines = table.read_text(encoding="utf-8").splitlines()
    return [line.split("\t")[1] for line in lines if line and not line.startswith("#")][1:]


def make(folder: Path, reports: int, editions: int) -> None:
    """Write the PDFs of `reports` reports, `editions` of them in all, into `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    dice = random.Random(11)
    names = countries()
    share = editions / reports
    made = 0
    for number in range(reports):
        country = names[number % len(names)]
        topic = TOPICS[number // len(names) % len(TOPICS)]
        publisher = PUBLISHERS[(number // 7) % len(PUBLISHERS)]
        companies = [dice.choice(FIRST) + dice.choice(SECOND) for _ in range(6)]
        wanted = round((number + 1) * share) - made
        for age in range(wanted):
            year = 2025 - number % 3 - age
            _write(
                folder / f"{number:04}-{year}.pdf",
                f"{country} {topic}",
                f"{number % 27 + 1} {('Jan', 'Apr', 'Jun', 'Sep')[number % 4]} {year}",
                publisher,
                companies,
                dice,
            )
        made += wanted


def _write(
    path: Path, title: str, updated: str, publisher: str, companies: list[str], dice: random.Random
) -> None:
    """One report of three pages."""
    document = pymupdf.open()
    cover = document.new_page()
    cover.draw_rect((0, 0, 595, 160), fill=(dice.random() / 2, dice.random() / 2, 0.5))
    cover.insert_textbox((60, 220, 540, 330), title, fontsize=26)
    cover.insert_text((60, 360), f"Last updated: {updated}", fontsize=12)
    cover.insert_text((60, 380), f"Publisher: {publisher}", fontsize=12)
    cover.insert_text((60, 400), "Report Status: Current", fontsize=12)
    about = document.new_page()
    about.insert_text((60, 80), "Key developments:", fontsize=16)
    for line in range(4):
        text = f"• {' '.join(dice.choices(WORDS, k=8)).capitalize()}"
        about.insert_text((60, 110 + 18 * line), text, fontsize=10)
    about.insert_text((60, 210), "Companies mentioned in this report:", fontsize=16)
    about.insert_text((60, 236), ", ".join(companies), fontsize=10)
    body = document.new_page()
    body.insert_text((60, 80), "Mobile market", fontsize=16)
    text = " ".join(dice.choices(WORDS, k=220))
    body.insert_textbox((60, 100, 540, 780), f"{companies[0]} {text}.", fontsize=10)
    document.set_toc([[1, "Key developments", 2], [1, "Mobile market", 3]])
    document.set_metadata({"title": title, "author": publisher})
    document.save(path, no_new_id=True)
    document.close()


def main() -> None:
    """Make what the command line asks for."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--reports", type=int, default=2000)
    parser.add_argument("--editions", type=int, default=5000)
    parsed = parser.parse_args()
    make(parsed.folder, parsed.reports, parsed.editions)


if __name__ == "__main__":
    main()
