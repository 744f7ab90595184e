"""Which lines of a Factbook edition hold which quantity, over all the wordings it has had."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Quantity:
    """A figure of the Factbook: where it stands, its unit, and how reports name it."""

    id: str
    section: str
    keys: tuple[str, ...]
    parts: tuple[str, ...]
    unit: str
    label: str


def _q(id: str, section: str, keys: str, parts: str, unit: str, label: str) -> Quantity:
    return Quantity(id, section, tuple(keys.split("|")), tuple(parts.split("|")), unit, label)


_TOTAL = "total subscriptions|total|_"
_GENERATION = "Electricity generation sources"

QUANTITIES: tuple[Quantity, ...] = (
    _q("mobile", "comm", "Telephones - mobile cellular", _TOTAL, "count", "Mobile subscriptions"),
    _q(
        "fixed",
        "comm",
        "Telephones - fixed lines|Telephones - main lines in use|Telephones",
        _TOTAL,
        "count",
        "Fixed telephone lines",
    ),
    _q("users", "comm", "Internet users", "total|_", "count", "Internet users"),
    _q(
        "users_share",
        "comm",
        "Internet users",
        "percent of population",
        "percent",
        "Internet users, share of population",
    ),
    _q(
        "broadband",
        "comm",
        "Broadband - fixed subscriptions",
        "total",
        "count",
        "Fixed broadband subscriptions",
    ),
    _q("hosts", "comm", "Internet hosts", "_", "count", "Internet hosts"),
    _q("population", "people", "Population", "total|_", "count", "Population"),
    _q(
        "population_growth", "people", "Population growth rate", "_", "percent", "Population growth"
    ),
    _q("median_age", "people", "Median age", "total", "years", "Median age"),
    _q(
        "life",
        "people",
        "Life expectancy at birth",
        "total population",
        "years",
        "Life expectancy at birth",
    ),
    _q("literacy", "people", "Literacy", "total population", "percent", "Literacy"),
    _q("urban", "people", "Urbanization", "urban population", "percent", "Urban population"),
    _q("youth", "people", "Age structure", "0-14 years", "percent", "Aged 0 to 14"),
    _q(
        "gdp_ppp",
        "econ",
        "Real GDP (purchasing power parity)|GDP (purchasing power parity)",
        "*",
        "usd",
        "GDP at purchasing power parity",
    ),
    _q(
        "gdp_official",
        "econ",
        "GDP (official exchange rate)",
        "_",
        "usd",
        "GDP at the official exchange rate",
    ),
    _q(
        "gdp_growth",
        "econ",
        "Real GDP growth rate|GDP - real growth rate",
        "*",
        "percent",
        "Real GDP growth",
    ),
    _q(
        "gdp_capita",
        "econ",
        "Real GDP per capita|GDP - per capita (PPP)",
        "*",
        "usd",
        "GDP per head",
    ),
    _q(
        "inflation",
        "econ",
        "Inflation rate (consumer prices)",
        "*",
        "percent",
        "Consumer price inflation",
    ),
    _q("labour", "econ", "Labor force", "_", "count", "Labour force"),
    _q("unemployment", "econ", "Unemployment rate", "*", "percent", "Unemployment"),
    _q("exports", "econ", "Exports", "*", "usd", "Exports"),
    _q("imports", "econ", "Imports", "*", "usd", "Imports"),
    _q(
        "agriculture",
        "econ",
        "GDP - composition, by sector of origin",
        "agriculture",
        "percent",
        "Agriculture in GDP",
    ),
    _q(
        "industry",
        "econ",
        "GDP - composition, by sector of origin",
        "industry",
        "percent",
        "Industry in GDP",
    ),
    _q(
        "services",
        "econ",
        "GDP - composition, by sector of origin",
        "services",
        "percent",
        "Services in GDP",
    ),
    _q(
        "power_use",
        "energy",
        "Electricity|Electricity - consumption",
        "consumption|_",
        "kwh",
        "Electricity consumption",
    ),
    _q("power_output", "energy", "Electricity - production", "_", "kwh", "Electricity production"),
    _q(
        "power_capacity",
        "energy",
        "Electricity|Electricity - installed generating capacity",
        "installed generating capacity|_",
        "kw",
        "Installed generating capacity",
    ),
    _q(
        "power_losses",
        "energy",
        "Electricity",
        "transmission/distribution losses",
        "kwh",
        "Transmission and distribution losses",
    ),
    _q(
        "access",
        "energy",
        "Electricity access",
        "electrification - total population",
        "percent",
        "Access to electricity",
    ),
    _q(
        "access_urban",
        "energy",
        "Electricity access",
        "electrification - urban areas",
        "percent",
        "Access to electricity, towns",
    ),
    _q(
        "access_rural",
        "energy",
        "Electricity access",
        "electrification - rural areas",
        "percent",
        "Access to electricity, countryside",
    ),
    _q("gen_fossil", "energy", _GENERATION, "fossil fuels", "percent", "Fossil fuels"),
    _q("gen_hydro", "energy", _GENERATION, "hydroelectricity", "percent", "Hydroelectricity"),
    _q("gen_nuclear", "energy", _GENERATION, "nuclear", "percent", "Nuclear"),
    _q("gen_solar", "energy", _GENERATION, "solar", "percent", "Solar"),
    _q("gen_wind", "energy", _GENERATION, "wind", "percent", "Wind"),
    _q("area", "geo", "Area", "total", "km2", "Area"),
)

NAMES: tuple[Quantity, ...] = (
    _q("export_partners", "econ", "Exports - partners", "_", "names", "Buyers of exports"),
    _q("import_partners", "econ", "Imports - partners", "_", "names", "Sellers of imports"),
    _q("export_goods", "econ", "Exports - commodities", "_", "names", "Goods exported"),
    _q("import_goods", "econ", "Imports - commodities", "_", "names", "Goods imported"),
    _q("borders", "geo", "Land boundaries", "border countries", "names", "Land borders"),
    _q("tld", "comm", "Internet country code", "_", "names", "Internet country code"),
    _q("city", "people", "Major urban areas - population", "_", "names", "Largest towns"),
)

BY_ID: dict[str, Quantity] = {quantity.id: quantity for quantity in QUANTITIES + NAMES}
