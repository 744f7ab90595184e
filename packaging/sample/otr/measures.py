"""The yearly measures: where each comes from, its unit, how tables and sentences name it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Measure:
    """A yearly quantity: where it comes from, its unit, and how a sentence names it."""

    id: str
    source: str
    key: str
    unit: str
    label: str
    noun: str


def _m(id: str, source: str, key: str, unit: str, label: str, noun: str) -> Measure:
    return Measure(id, source, key, unit, label, noun)


MEASURES: dict[str, Measure] = {
    m.id: m
    for m in (
        _m(
            "mobile",
            "vintage",
            "cell_phones_total",
            "count",
            "Mobile subscriptions",
            "mobile subscriptions",
        ),
        _m(
            "mobile_100",
            "vintage",
            "cell_phones_per_100_people",
            "per100",
            "Mobile subscriptions per 100 people",
            "mobile penetration",
        ),
        _m(
            "fixed_100",
            "vintage",
            "fixed_line_subscribers_per_100_people",
            "per100",
            "Fixed lines per 100 people",
            "fixed-line density",
        ),
        _m(
            "users",
            "vintage",
            "internet_users",
            "percent",
            "Internet users, % of population",
            "internet use",
        ),
        _m(
            "broadband",
            "vintage",
            "broadband_subscribers",
            "count",
            "Fixed broadband subscriptions",
            "fixed broadband subscriptions",
        ),
        _m(
            "broadband_100",
            "vintage",
            "broadband_subscribers_per_100_people",
            "per100",
            "Fixed broadband per 100 people",
            "fixed broadband penetration",
        ),
        _m(
            "servers",
            "wdi",
            "IT.NET.SECR.P6",
            "permillion",
            "Secure servers per million people",
            "secure-server density",
        ),
        _m(
            "telecom_investment",
            "wdi",
            "IE.PPI.TELE.CD",
            "usd",
            "Private telecom investment, US$",
            "telecom investment with private partners",
        ),
        _m(
            "access",
            "wdi",
            "EG.ELC.ACCS.ZS",
            "percent",
            "Access to electricity, % of population",
            "access to electricity",
        ),
        _m(
            "power",
            "wdi",
            "EG.USE.ELEC.KH.PC",
            "kwh",
            "Electricity use, kWh per head",
            "electricity use per head",
        ),
        _m("population", "wdi", "SP.POP.TOTL", "count", "Population", "the population"),
        _m(
            "population_growth",
            "wdi",
            "SP.POP.GROW",
            "percent",
            "Population growth, %",
            "population growth",
        ),
        _m(
            "urban",
            "wdi",
            "SP.URB.TOTL.IN.ZS",
            "percent",
            "Urban population, % of total",
            "the urban share",
        ),
        _m(
            "largest_city",
            "wdi",
            "EN.URB.LCTY.UR.ZS",
            "percent",
            "Largest city, % of urban population",
            "the largest city's share of townspeople",
        ),
        _m("gdp", "wdi", "NY.GDP.MKTP.CD", "usd", "GDP, current US$", "gross domestic product"),
        _m(
            "gdp_growth", "wdi", "NY.GDP.MKTP.KD.ZG", "percent", "Real GDP growth, %", "real growth"
        ),
        _m(
            "gdp_capita",
            "wdi",
            "NY.GDP.PCAP.CD",
            "usd",
            "GDP per head, current US$",
            "GDP per head",
        ),
        _m(
            "gdp_capita_ppp",
            "wdi",
            "NY.GDP.PCAP.PP.CD",
            "intl",
            "GDP per head, PPP, international $",
            "GDP per head at purchasing power",
        ),
        _m(
            "inflation",
            "wdi",
            "FP.CPI.TOTL.ZG",
            "percent",
            "Consumer price inflation, %",
            "consumer price inflation",
        ),
        _m(
            "life",
            "wdi",
            "SP.DYN.LE00.IN",
            "years",
            "Life expectancy at birth, years",
            "life expectancy",
        ),
        _m(
            "tech_exports",
            "wdi",
            "TX.VAL.TECH.CD",
            "usd",
            "High-technology exports, US$",
            "high-technology exports",
        ),
        _m(
            "fdi",
            "wdi",
            "BX.KLT.DINV.CD.WD",
            "usd",
            "Foreign direct investment, net inflows, US$",
            "foreign direct investment",
        ),
        _m("literacy", "wdi", "SE.ADT.LITR.ZS", "percent", "Adult literacy, %", "adult literacy"),
        _m(
            "unemployment",
            "wdi",
            "SL.UEM.TOTL.ZS",
            "percent",
            "Unemployment, % (modelled)",
            "unemployment",
        ),
        _m(
            "patents",
            "wdi",
            "IP.PAT.RESD",
            "count",
            "Patent applications by residents",
            "patent applications by residents",
        ),
        _m(
            "research",
            "wdi",
            "GB.XPD.RSDV.GD.ZS",
            "percent",
            "Research and development, % of GDP",
            "research spending",
        ),
        _m(
            "logistics",
            "wdi",
            "LP.LPI.OVRL.XQ",
            "score",
            "Logistics performance, 1 to 5",
            "the logistics score",
        ),
        _m("cover_2g", "coverage", "2G", "percent", "Population covered by 2G, %", "2G coverage"),
        _m("cover_3g", "coverage", "3G", "percent", "Population covered by 3G, %", "3G coverage"),
        _m("cover_4g", "coverage", "4G", "percent", "Population covered by 4G, %", "4G coverage"),
    )
}
