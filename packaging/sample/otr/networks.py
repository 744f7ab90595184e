"""The list of mobile network codes: technologies, operators, differences between snapshots."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from otr.context import Context
from otr.tables import Network
from otr.words import listed, short_date

BRANDS_FROM = date(2023, 4, 16)

BY_AREA = ("IN",)
"""Countries in whose list the service area stands where others have the operator."""

GENERATIONS = (
    ("5G", "5G"),
    ("LTE", "LTE (4G)"),
    ("WiMAX", "WiMAX"),
    ("UMTS", "UMTS (3G)"),
    ("TD-SCDMA", "TD-SCDMA (3G)"),
    ("CDMA", "CDMA"),
    ("GSM", "GSM (2G)"),
    ("Satellite", "Satellite"),
    ("MVNO", "Resale (MVNO)"),
)


@dataclass(frozen=True)
class Change:
    """One difference between two snapshots of the network list."""

    day: date
    code: str
    text: str


def technologies(bands: str) -> list[str]:
    """Radio technologies named in a list of bands."""
    upper = bands.upper()
    found = []
    for mark, name in GENERATIONS:
        if mark == "CDMA":
            if re.search(r"(?<!-S)CDMA", upper):
                found.append(name)
        elif mark.upper() in upper:
            found.append(name)
    return found


def source(ctx: Context) -> str:
    """The newest snapshot as a source line, with the attribution its licence asks for."""
    return (
        f"mcc-mnc-list, snapshot of {short_date(ctx.known.snapshots[-1])}; content from "
        "Wikipedia authors, CC BY-SA 4.0"
    )


def active(ctx: Context) -> list[Network]:
    """Networks that the newest snapshot calls operational."""
    return [n for n in ctx.known.networks(ctx.iso2) if n.status.lower() == "operational"]


def holder(ctx: Context, network: Network) -> str:
    """The company that a code belongs to."""
    return network.name if ctx.iso2 in BY_AREA else network.operator or network.name


def companies(ctx: Context, limit: int = 30) -> list[str]:
    """Names of operators and brands, those with most active network codes first."""
    counted: Counter[str] = Counter()
    for weight, networks in ((100, active(ctx)), (1, ctx.known.networks(ctx.iso2))):
        for network in networks:
            for name in (holder(ctx, network), network.brand):
                if name and name.lower() not in ("unknown", "test network"):
                    counted[name] += weight
    if ctx.known.day >= BRANDS_FROM:
        for brand in ctx.known.tables.brands.get(ctx.iso2, []):
            counted[brand] += 1
    seen: dict[str, str] = {}
    for name, _ in sorted(counted.items(), key=lambda item: (-item[1], item[0])):
        seen.setdefault(re.sub(r"[^a-z0-9]", "", name.lower()), name)
    return list(seen.values())[:limit]


def compare(ctx: Context, older: date, newer: date) -> list[Change]:
    """Differences between two snapshots for the country."""
    before = {(n.mcc, n.mnc): n for n in ctx.known.networks(ctx.iso2, older)}
    after = {(n.mcc, n.mnc): n for n in ctx.known.networks(ctx.iso2, newer)}
    changes = []
    for code in sorted(before.keys() | after.keys()):
        old, new = before.get(code), after.get(code)
        label = "-".join(code)
        if old is None and new is not None:
            text = f"Code {label} appears in the list: {new.name}"
            text += f" ({new.status.lower()})." if new.status else "."
        elif new is None and old is not None:
            text = f"Code {label}, {old.name}, is no longer listed."
        elif old is not None and new is not None:
            parts = []
            if old.brand != new.brand:
                parts.append(f"brand from {old.brand or 'none'} to {new.brand or 'none'}")
            if old.operator != new.operator:
                parts.append(f"operator from {old.operator or 'none'} to {new.operator or 'none'}")
            if old.status != new.status:
                parts.append(
                    f"status from {old.status.lower() or 'none'} to {new.status.lower() or 'none'}"
                )
            gained = [t for t in technologies(new.bands) if t not in technologies(old.bands)]
            lost = [t for t in technologies(old.bands) if t not in technologies(new.bands)]
            if gained:
                parts.append(f"{listed(gained)} added")
            if lost:
                parts.append(f"{listed(lost)} dropped")
            if not parts:
                continue
            text = f"Code {label} ({new.name}): {'; '.join(parts).removesuffix('.')}."
        else:
            continue
        changes.append(Change(newer, label, text))
    return changes


def changes(ctx: Context, since: date | None = None) -> list[Change]:
    """All differences between neighbouring snapshots, newest first."""
    found: list[Change] = []
    days = ctx.known.snapshots
    for older, newer in pairwise(days):
        if since is None or newer > since:
            found += compare(ctx, older, newer)
    return sorted(found, key=lambda c: (-c.day.toordinal(), c.code))
