"""The countries of the sample library, and the codes each source knows them by."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Country:
    """One country with its ISO codes, UN M49 code and CIA World Factbook code."""

    iso2: str
    iso3: str
    m49: str
    factbook: str
    name: str
    adjective: str
    region: str

    @property
    def slug(self) -> str:
        """The name as it stands in file names."""
        return self.name.lower().replace(" ", "-")

    @property
    def average(self) -> str:
        """The World Bank's group of countries around this one."""
        return next((code for code, held in _AVERAGE.items() if self.iso2 in held.split()), "EAS")

    @property
    def the(self) -> str:
        """The name as it stands inside a sentence, with its article where it takes one."""
        takes = {"United States", "United Kingdom", "Philippines"}
        return f"the {self.name}" if self.name in takes else self.name


_ROWS = """
KP PRK 408 kn North_Korea North_Korean Asia
KR KOR 410 ks South_Korea South_Korean Asia
CN CHN 156 ch China Chinese Asia
JP JPN 392 ja Japan Japanese Asia
MN MNG 496 mg Mongolia Mongolian Asia
RU RUS 643 rs Russia Russian Europe
VN VNM 704 vm Vietnam Vietnamese Asia
AF AFG 004 af Afghanistan Afghan Asia
TM TKM 795 tx Turkmenistan Turkmen Asia
AU AUS 036 as Australia Australian Oceania
IN IND 356 in India Indian Asia
KE KEN 404 ke Kenya Kenyan Africa
NG NGA 566 ni Nigeria Nigerian Africa
BR BRA 076 br Brazil Brazilian Americas
DE DEU 276 gm Germany German Europe
GB GBR 826 uk United_Kingdom British Europe
US USA 840 us United_States American Americas
ID IDN 360 id Indonesia Indonesian Asia
PK PAK 586 pk Pakistan Pakistani Asia
BD BGD 050 bg Bangladesh Bangladeshi Asia
KZ KAZ 398 kz Kazakhstan Kazakh Asia
ZA ZAF 710 sf South_Africa South_African Africa
EG EGY 818 eg Egypt Egyptian Africa
MX MEX 484 mx Mexico Mexican Americas
TH THA 764 th Thailand Thai Asia
PH PHL 608 rp Philippines Philippine Asia
MM MMR 104 bm Myanmar Burmese Asia
KH KHM 116 cb Cambodia Cambodian Asia
LA LAO 418 la Laos Lao Asia
NP NPL 524 np Nepal Nepali Asia
LK LKA 144 ce Sri_Lanka Sri_Lankan Asia
UZ UZB 860 uz Uzbekistan Uzbek Asia
KG KGZ 417 kg Kyrgyzstan Kyrgyz Asia
TJ TJK 762 ti Tajikistan Tajik Asia
MY MYS 458 my Malaysia Malaysian Asia
SG SGP 702 sn Singapore Singaporean Asia
"""


def _parse() -> dict[str, Country]:
    table = {}
    for line in _ROWS.split("\n"):
        if line:
            iso2, iso3, m49, factbook, name, adjective, region = line.split()
            table[iso2] = Country(
                iso2,
                iso3,
                m49,
                factbook,
                name.replace("_", " "),
                adjective.replace("_", " "),
                region,
            )
    return table


COUNTRIES: dict[str, Country] = _parse()
AGGREGATES: dict[str, str] = {
    "WLD": "World",
    "EAS": "East Asia and Pacific",
    "SAS": "South Asia",
    "ECS": "Europe and Central Asia",
    "SSF": "Sub-Saharan Africa",
    "MEA": "Middle East, North Africa, Afghanistan and Pakistan",
    "LCN": "Latin America and Caribbean",
    "NAC": "North America",
    "LIC": "Low income",
}
"""Groups of countries for which the World Bank gives averages."""
_AVERAGE = {
    "SAS": "IN BD NP LK",
    "ECS": "RU KZ TM UZ KG TJ DE GB",
    "SSF": "KE NG ZA",
    "MEA": "EG AF PK",
    "LCN": "BR MX",
    "NAC": "US",
}
ASIA: tuple[str, ...] = tuple(
    iso2 for iso2, country in COUNTRIES.items() if country.region == "Asia"
)
REGION = Country("ASIA", "ASI", "142", "", "Asia", "Asian", "Asia")
"""Stands for the region as a whole, where a report is about all its countries."""


def subject(code: str) -> Country:
    """The country of a code, or the region."""
    return REGION if code == REGION.iso2 else COUNTRIES[code]
