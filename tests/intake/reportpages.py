"""Thirty report pages made in code, in the wordings of publishers and resellers of many years.

The reports, people and texts are invented. `reportpageswanted` says what each page prints.
"""

from __future__ import annotations

import html
import quopri
from base64 import b64encode
from dataclasses import dataclass, field

MARKET = (
    "The market of the country grew again in the year under review, because towers reached the "
    "northern provinces and prices of data fell by a fifth. The second operator has gained most."
)
CABLE = (
    "A second cable now lands at the coast, and it has doubled the capacity that carriers can buy "
    "abroad. Wholesale prices have fallen since, but not yet those that households pay each month."
)
METHOD = (
    "Figures come from operators, the regulator and public statistics, and are compared with each "
    "other before they are printed. Forecasts follow three scenarios that are reviewed each year."
)
HEADLINE = "Second cable halves the price of wholesale capacity"
DEVELOPMENTS = (
    "Regulator sells spectrum for 5G in two bands.",
    "Coastal cable doubles international capacity.",
    "Third operator closes its 2G network in the capital.",
)


@dataclass(frozen=True)
class Example:
    """A saved page: its file's name and bytes, and what it prints."""

    name: str
    data: bytes
    want: dict[str, object] = field(default_factory=dict)
    notes: tuple[tuple[str, str], ...] = ()


def utf8(text: str) -> bytes:
    return text.encode()


def _listed(items: tuple[str, ...], tag: str = "li") -> str:
    return "".join(f"<{tag}>{html.escape(item)}</{tag}>" for item in items)


def _page(body: str, title: str, *, head: str = "") -> str:
    return (
        "<!doctype html><html><head><meta charset='utf-8'>"
        f"<title>{html.escape(title)}</title>{head}"
        "<script>var last = 'Last updated: 1 Jan 1999';</script><style>p{color:red}</style></head>"
        f"<body><nav><ul><li>Home</li><li>Reports</li><li>Report Pages: 999</li></ul></nav>{body}"
        "<form><button>Add to cart</button></form></body></html>"
    )


def mhtml(page: bytes, subject: str, encoding: str, charset: str = "utf-8") -> bytes:
    body = quopri.encodestring(page) if encoding == "quoted-printable" else b64encode(page)
    if encoding == "base64":
        body = b"\r\n".join(body[at : at + 76] for at in range(0, len(body), 76))
    picture = b64encode(b"\x89PNG\r\n\x1a\n" + bytes(range(200)))
    head = (
        "From: <Saved by Blink>\r\nSnapshot-Content-Location: https://example.org/report\r\n"
        f"Subject: {subject}\r\nDate: Fri, 4 Apr 2025 10:00:00 -0000\r\nMIME-Version: 1.0\r\n"
        'Content-Type: multipart/related; type="text/html"; boundary="----Part"\r\n\r\n\r\n'
        f'------Part\r\nContent-Type: text/html; charset="{charset}"\r\n'
        f"Content-Transfer-Encoding: {encoding}\r\nContent-Location: https://example.org/report\r\n\r\n"
    )
    tail = "\r\n------Part\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\n"
    return head.encode() + body + tail.encode() + picture + b"\r\n------Part--\r\n"


PUBLISHER_HTML = _page(
    f"""<h1>Mongolia Telecoms Market Report</h1>
<h2 class="subtitle">Telecoms, Mobile and Broadband - Statistics and Analyses</h2>
<p>Last updated: <b>27 Mar 2025</b> <a href="#h">Update History</a></p>
<p>Report Status: Current</p><p>Report Pages: 84</p>
<p>Lead Analyst: Jo Marlow</p><p>Contributing Analyst: Ana de Souza</p>
<h3>{HEADLINE}</h3><p>{MARKET}</p><p>{CABLE}</p>
<p><b>Key developments:</b></p><ul>{_listed(DEVELOPMENTS)}</ul>
<p><b>Companies mentioned in this report:</b></p>
<p>Mongolia Telecom (MTC), AT&amp;T, Skytel Co., Ltd, Unitel</p>
<h2>Related Reports</h2>
<ul>{_listed(("China Telecoms Market Report", "Russia Telecoms Market Report"))}</ul>
<h2>Share this Report</h2><p>Send it to a friend.</p>
<h2>Research Methodology</h2><p>{METHOD}</p>
<footer><p>© 2025 Harbour Telecom Research Pty Ltd. All rights reserved.</p></footer>""",
    "Mongolia Telecoms Market Report",
)
PUBLISHER_WANT: dict[str, object] = {
    "title": "Mongolia Telecoms Market Report",
    "subtitle": "Telecoms, Mobile and Broadband - Statistics and Analyses",
    "headline": HEADLINE,
    "updated": "2025-03-27",
    "status": "Current",
    "pages": 84,
    "analysts": ("Jo Marlow", "Ana de Souza"),
    "overview": f"{MARKET}\n\n{CABLE}",
    "key_developments": DEVELOPMENTS,
    "companies": ("Mongolia Telecom (MTC)", "AT&T", "Skytel Co., Ltd", "Unitel"),
    "related": ("China Telecoms Market Report", "Russia Telecoms Market Report"),
    "methodology": METHOD,
    "publisher": "Harbour Telecom Research Pty Ltd",
    "country": "Mongolia",
}

TABLE_HTML = _page(
    f"""<h1>Kenya - Telecoms, Mobile and Broadband - Statistics and Analyses</h1>
<table><tr><th>Last updated</th><td>18 September 2024</td></tr>
<tr><th>Report Status</th><td>Archived</td></tr><tr><th>Report Pages</th><td>131</td></tr>
<tr><th>Researchers</th><td>Jo Marlow, Piet van Dam; Li Wei</td></tr>
<tr><th>Licence</th><td>Single user<br>10 users<br>20 users<br>Site or intranet</td></tr></table>
<h2>Executive Summary</h2><h3>{HEADLINE}</h3><p>{MARKET}</p>
<h2>Key companies mentioned in this report</h2>
<ul>{_listed(("Safari Mobile", "Telkom Kenya", "Jamii Telecom Ltd", "Liquid, Sea & Land"))}</ul>
<h2>Table of Contents</h2>
<ol>{_listed(("1. Key developments", "1.1 Newest first", "2. Methodology"))}</ol>
<h2>List of Tables</h2><p>Table 1 – Mobile subscribers – 2010 - 2025</p>""",
    "Kenya - Telecoms, Mobile and Broadband - Statistics and Analyses | Harbour Telecom",
)

DL_HTML = _page(
    f"""<div><h1>Peru Telecoms Market Report</h1></div><dl>
<dt>Last updated<dd>March 27th, 2025
<dt>Edition<dd>5th Edition
<dt>Number of pages<dd>112 pages
<dt>Analysts<dd>Rosa Quispe and Tom O'Neill
<dt>Publisher<dd>Harbour Telecom Research
<dt>Countries mentioned in this report<dd>Peru; Chile; Bolivia</dl>
<h2>Publication Overview</h2><p>{MARKET}</p>
<h2>Update History</h2><table><tr><th>Date</th><th>Notes</th></tr>
<tr><td>27 Mar 2025</td><td>New chapter on satellites; figures for 2024.</td></tr>
<tr><td>3 Apr 2024</td><td>Chapters on fixed lines are shorter.</td></tr>
<tr><td>August 2019</td><td>First edition under this title.</td></tr></table>""",
    "Peru Telecoms Market Report",
)

SPANS_HTML = _page(
    f"""<div id=wrap><div class=crumbs>Home &raquo; Reports &raquo; Asia</div>
<H1>Vietnam&nbsp;Telecoms Market   Report</H1>
<div class=meta><span class=l>Last updated</span><span class=v>12 Feb 2025</span></div>
<div class=meta><span class=l>Report Status</span> <span class=v>Current</span></div>
<div class=meta><span class=l>Report Pages</span> <span class=v>78</span></div>
<div class=summary><p>{MARKET}<p>{CABLE}</div>
<div><b>Key developments</b><br><ul><li>{DEVELOPMENTS[0]}<li>{DEVELOPMENTS[1]}</ul>
<div><strong>Companies mentioned in this report</strong>:
Viet Mobile; VNPT Group; FPT Telecom</div>""",
    "Vietnam Telecoms Market Report - Harbour Telecom Research",
)

DIVS_HTML = _page(
    f"""<h1>Ghana - Mobile Market</h1><div class="grid">
<div class="k">Report Pages</div><div class="v">46</div>
<div class="k">Report Status</div><div class="v">Current</div>
<div class="k">Last updated</div><div class="v">5 November 2020</div></div>
<h4>Key developments</h4><p>• {DEVELOPMENTS[0]}<br>• {DEVELOPMENTS[1]}<br>• {DEVELOPMENTS[2]}</p>
<h4>Companies mentioned in this report</h4><p>Airtel Ghana<br>Glo Mobile<br>Vodafone Ghana Ltd.</p>
<h4>Related reports</h4><p><a href="a">Nigeria - Mobile Market</a><br>Published: 3 March 2019<br>
Pages: 210<br><a href="b">Togo - Mobile Market</a></p>""",
    "Ghana - Mobile Market",
)

RESELLER_HTML = _page(
    f"""<p class="alert">Attention: There is an updated edition available for this report.</p>
<h1>North Korea - Telecoms, Mobile and Broadband - Statistics and Analyses</h1>
<p>Published: January 2017</p><p>Pages: 29</p><p>Research from: Harbour Telecom Research</p>
<select><option>Single User - USD 990</option><option>10 Users - USD 1,485</option>
<option>Site or intranet - USD 2,970</option></select>
<h2>Summary</h2><p>{MARKET}</p>
<h2>Companies mentioned in this report:</h2><p>Koryolink, Star JV, Sunnet</p>
<h2>Customers who bought this item also bought</h2>
<div><a>China - Mobile Market</a> Published: May 2016 Pages: 120 $1,200</div>
<p>© 2017 Bigshop of Research Inc</p>""",
    "North Korea - Telecoms, Mobile and Broadband - Statistics and Analyses | Bigshop of Research",
    head='<meta property="og:site_name" content="Bigshop of Research">',
)

RESELLER_TABLE = _page(
    f"""<div class=crumb>Home > Telecoms > Africa</div><h1>Chad: Telecoms Market Outlook</h1>
<table><tr><td>Publisher:</td><td>Delta Insight</td></tr>
<tr><td>Published:</td><td>03/2018</td></tr><tr><td>No. of Pages:</td><td>64 pages</td></tr>
<tr><td>Price:</td><td>$1,995</td></tr><tr><td>Report Code:</td><td>DI-2017-55</td></tr></table>
<h3>Description</h3><p>{CABLE}</p>
<h3>Companies Covered</h3><ul>{_listed(("Tigo Chad", "Airtel Chad", "Sotel"))}</ul>""",
    "Chad: Telecoms Market Outlook - Bigshop",
)

OLD_HTML = f"""<HTML><HEAD><TITLE>Fiji - Telecoms Market Overview and Statistics</TITLE></HEAD>
<BODY BGCOLOR=white><CENTER>
<FONT SIZE=5><B>Fiji - Telecoms Market Overview and Statistics</B></FONT></CENTER>
<TABLE WIDTH=100%><TR><TD>Current publication date:- August 2009 (4th Edition)
<TR><TD>Next publication date:- October 2010<TR><TD>Report Pages: 31
<TR><TD>Researchers:- Jo Marlow, Bob Chan</TABLE>
<P><B>Executive summary</B><P><B>Islands wait for their cable</B><P>{CABLE}
<P><B>Key companies mentioned in this report:</B><BR>Telecom Fiji; Vodafone Fiji; Digicel
<P><FONT SIZE=1>Copyright 2009 Harbour Telecom Research</FONT></BODY></HTML>"""

TEXT = f"""Mongolia Telecoms Market Report

Telecoms, Mobile and Broadband - Statistics and Analyses

Report Cover Image

Last updated: 27 Mar 2025 Update History

Report Status: Current

Report Pages: 84

{HEADLINE}

{MARKET}

{CABLE}

Key developments:

  • {DEVELOPMENTS[0]}
  • {DEVELOPMENTS[1]}
  • Report update includes new figures on towers and prices.

Companies mentioned in this report:

Mongolia Telecom (MTC), AT&T, Skytel Co., Ltd, Unitel

Related Reports

Share this Report

Research Methodology

Harbour Research's strategic business reports contain figures of operators and of public bodies,
which are compared with each other before they are printed.

News & Views
"""

WRAPPED = """Uganda - Telecoms, Mobile and Broadband -
Statistics and Analyses
======================================================================

Last updated: 3rd of June, 2021
Report Status: Current
Report Pages: 102
Lead Analyst: Jo Marlow
Researchers:- Ana Souza, Piet Dam,
Li Wei

Executive summary

Second cable halves the price of wholesale capacity for all carriers in
the country

The market of the country grew again in the year under review, because
towers reached the northern provinces and prices of data fell by a
fifth. The second operator has gained most.

A second cable now lands at the coast, and it has doubled the capacity
that carriers can buy abroad. Wholesale prices have fallen since.

Key developments:

* Regulator sells spectrum for 5G in two bands, and the new licences
  oblige operators to cover every district.
* Coastal cable doubles international capacity.

Companies mentioned in this report:

MTN Uganda, Airtel Uganda, Uganda Telecom Corporation Limited (UTCL),
Lycamobile, Smile Communications, Roke
Telkom

Licences: single user, 10 users, 20 users, site or intranet
"""

MARKDOWN = f"""# Samoa Telecoms Market Report

**Last updated:** 2 May 2023 | **Report Status:** Current | **Report Pages:** 41

## Executive Summary

### {HEADLINE}

{MARKET}

## Key developments

- {DEVELOPMENTS[0]}
- {DEVELOPMENTS[1]}

## Companies mentioned in this report

- Bluesky Samoa
- Digicel Samoa
"""

ONE_LINE = (
    "Laos - Mobile Market\n\nLast updated: 9 Dec 2018 Report Status: Archived Report Pages: 37 "
    "Analyst: Jo Marlow\n\nKey developments: \n\n- "
    + "\n- ".join(DEVELOPMENTS)
    + "\n\nCountries mentioned in this report: Laos, Thailand, Viet Nam\n"
)

RESELLER_TEXT = f"""Attention: There is an updated edition available for this report.

Brazil - Fixed Network Market - Statistics and Analyses

Published: March 2016
Pages: 57
Research from: Harbour Telecom Research

{CABLE}

Companies mentioned in this report: Telemar; Embratel; Oi S.A.; Claro
"""

CONFLICT = _page(
    """<h1>Nepal Telecoms Market Report</h1><p>Report Pages: 84</p><p>Report Pages: 91</p>
<p>Last updated: 03/04/2025</p><p>Report Status: In stock</p>
<p>Analyst: +977 1 4444</p><p>Edition: see inside</p>
<p>Companies mentioned in this report:</p><p>NTC, Ncell</p>
<p>Price: 990</p>
<p>Published by: the operators of the region said so in the year before last.</p>""",
    "Nepal Telecoms Market Report",
)

INVENTED = _page(
    """<h1>Malta Telecoms Market Report</h1><p>Report Pages: 55</p>
<p>Last updated: quarterly since 2015</p><p>Report Status: Current</p>
<p>Next publication date: October 2026</p>
<p>This page uses cookies to remember what you have put into your basket and to count visits, as
your browser allows. You can refuse cookies at any time in the settings of your browser.</p>
<h2>Related reports</h2><p>None yet</p>""",
    "Malta Telecoms Market Report",
)

HISTORY = _page(
    f"""<h1>Oman Telecoms Market Report</h1><p>Last updated: 2024-10-23</p><p>Report Pages: 66</p>
<h2>Update History</h2><ul>
<li>23 Oct 2024 (6th Edition) – Figures for the first half of 2024;
new section on data centres.</li>
<li>12 Jul 2023: Chapter on mobile money added.</li>
<li>Nov 2021 - Revised after the merger of two operators.</li></ul>
<h2>What's new in this edition</h2><p>Data centres have a section of their own.</p>
<h2>Research Methodology</h2><p>{METHOD}</p>""",
    "Oman Telecoms Market Report",
)

HISTORY_DL = _page(
    """<h1>Jordan - Digital Economy</h1>
<p>Report Status: Current &nbsp;&bull;&nbsp; Report Pages: 39 &nbsp;&bull;&nbsp;
Last updated: Q3 2024</p>
<h3>Update history</h3><dl><dt>Q3 2024</dt><dd>Cloud services are new.</dd>
<dt>Q3 2023</dt><dd>Payments are new.</dd></dl>""",
    "Jordan - Digital Economy",
)

LATIN = _page(
    """<h1>Côte d’Ivoire – Marché mobile and Broadband Report</h1>
<p>Last updated: 7 Août 2020</p><p>Report Pages: 48</p><p>Report Status: Current</p>
<p>Lead Analyst: Zoë Müller</p>
<p>Companies mentioned in this report: Opérateur Ivoirien, Moov</p>""",
    "Côte d’Ivoire – Marché mobile and Broadband Report",
).replace("utf-8", "windows-1252")

STATUS_LINES = """HOME  REPORTS  ABOUT US  CONTACT

Bolivia Telecoms Market Report

LAST UPDATED: 1 SEP 2022
REPORT STATUS: Superseded by the edition of 4 Oct 2023
REPORT PAGES: 1,024
WRITTEN BY: Jo Marlow & Rosa Quispe

KEY DEVELOPMENTS:
- Regulator sells spectrum.
- Cable doubles the capacity of carriers.

KEY COMPANIES MENTIONED IN THIS REPORT:
Entel;
Tigo Bolivia;
Viva

CONTENTS
1. Key developments 3
2. Companies mentioned in this report 9
4.1 Market overview 12
Table 1 – Mobile subscribers – 2010 - 2025
"""

NESTED = _page(
    f"""<table><tr><td><table><tr><td><h1>Cuba Telecoms Market Report</h1></td></tr>
<tr><td><b>Last updated:</b></td><td>30 January 2024</td></tr>
<tr><td><b>Report Status:</b></td><td>Current</td></tr>
<tr><td><b>Pages:</b></td><td>58</td></tr></table></td>
<td><p>Buy now for $990</p></td></tr></table>
<h2>Overview</h2><p>{MARKET}</p><h2>Key companies mentioned in this report:</h2>
<ul><li>ETECSA</li><li>Cubacel, a brand of ETECSA</li></ul>""",
    "Cuba Telecoms Market Report",
)

UNCLOSED = f"""<title>Togo Telecoms Market Report</title>
<h1>Togo Telecoms Market Report<p>Last updated<b>: 8 Aug. 2022</b>
<p>Report Pages <b>: 35</b><p>Report Status:Current
<h2>Executive Summary<p>{MARKET}<h2>Companies mentioned in this report
<ul><li>Togocom<li>Moov Africa Togo<ul></ul></body>"""

LABELLED = _page(
    f"""<h1>Harbour Telecom</h1>
<p>Title: Iran Telecoms Market Report</p><p>Sub-title: Statistics</p>
<p>Country: Iran</p><p>Publication date: Thursday, 4 July 2019</p><p>Page count: 90</p>
<p>Edition number: 12</p><p>Authors: Dr. Leyla Karimi; Sam Roe</p><p>Status: Discontinued</p>
<p>Published by: Harbour Telecom</p><p>Licence type: Site licence</p>
<h2>Abstract</h2><p>{CABLE}</p>""",
    "Harbour Telecom",
)

REGIONAL = _page(
    f"""<h1>Asia - Telecoms Maturity Index</h1><p>Last updated: FY2021/22</p><p>Report Pages: 26</p>
<p>Report Status: Current</p><h2>Countries mentioned in this report</h2>
<p>North Korea, South Korea, Bosnia and Herzegovina, Trinidad and Tobago and Papua New Guinea</p>
<h2>Methodology</h2><p>{METHOD}</p><p>For more details, please see:</p>
<p>Research Methodology</p>""",
    "Asia - Telecoms Maturity Index",
)

TWO_SUMMARIES = _page(
    f"""<h1>Egypt Telecoms Market Report</h1><div>Last updated: 23.10.2024</div>
<div>No. of pages: 70 pp.</div><div>Report Status: Current</div>
<h2>Publication Overview</h2><p>{CABLE}</p>
<h2>Executive summary</h2><p><strong>{HEADLINE}</strong></p><p>{MARKET}</p>
<h2>Latest developments</h2><ul>{_listed(DEVELOPMENTS)}</ul>""",
    "Egypt Telecoms Market Report",
)
