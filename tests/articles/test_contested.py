"""What may call a day certain: every combination of what a page says of its day, and never one where two things disagree."""

from datetime import date, timedelta
from random import Random

import pytest

from timeline.articles.clean import clean
from timeline.articles.page import Dating, Received
from timeline.articles.page_of import page_of
from timeline.articles.publish_date import date_pages

FIRST, NEXT, LATER = date(2023, 6, 21), date(2023, 6, 22), date(2023, 8, 16)
STATED, METADATA, INFERRED = "stated", "metadata", "inferred"
TEXT = (
    "The lock keepers of the Varn canal shut all nine gates after a barge had torn the lowest one from its hinges.",
    "Divers found the gate in the mud of the basin, forty metres below the lock of Oberhelm.",
    "The canal board said that barges would wait at Oberhelm until the gate of the lock hung again.",
)


def words(day: date) -> str:
    return f"{day.day} {day:%B %Y}"


def html(
    ld: date | None = None, modified: date | None = None, meta: date | None = None, time: tuple[str, date] | None = None,
    byline: str = "", link: date | None = None, dateline: date | None = None,
) -> Received:
    head = f'<link rel="canonical" href="https://canal.example/{link:%Y/%m/%d}/lock-gates">' if link else ""
    head += f'<meta property="article:published_time" content="{meta}T12:00:00+00:00">' if meta else ""
    days = [f'"{name}": "{day}T12:00:00+00:00"' for name, day in (("datePublished", ld), ("dateModified", modified)) if day]
    head += (
        f'<script type="application/ld+json">{{"@type": "NewsArticle", "headline": "Canal shuts nine gates", {", ".join(days)}}}</script>'
        if days else ""
    )
    under = f'<div><time datetime="{time[1]}">{time[0]} {words(time[1])}</time></div>' if time else ""
    under += f"<p>{byline}</p>" if byline else ""
    lead = f"OBERHELM, {dateline:%B} {dateline.day} (Canal Wire) - {TEXT[0]}" if dateline else TEXT[0]
    paragraphs = "".join(f"<p>{text}</p>" for text in (lead, *TEXT[1:]))
    raw = f"<html><head>{head}</head><body><article><h1>Canal shuts nine gates</h1>{under}{paragraphs}</article></body></html>"
    return Received("page", raw, "text/html")


def dated(received: Received) -> Dating:
    page = page_of(received)
    return date_pages([page], clean([page]))[0]


@pytest.mark.parametrize(
    ("said", "day", "basis"),
    [
        ({"ld": FIRST}, FIRST, METADATA),
        ({"meta": FIRST}, FIRST, METADATA),
        ({"time": ("", FIRST)}, FIRST, STATED),
        ({"byline": words(FIRST)}, FIRST, STATED),
        ({"link": FIRST}, FIRST, INFERRED),
        ({"dateline": FIRST}, None, "unknown"),  # without a year, and no other page to lend one
        ({"time": ("Updated", LATER)}, LATER, INFERRED),
        ({"modified": LATER}, None, "unknown"),
        # what agrees, up to a time zone
        ({"ld": FIRST, "byline": words(FIRST)}, FIRST, STATED),
        ({"ld": FIRST, "byline": words(NEXT)}, NEXT, STATED),
        ({"ld": FIRST, "meta": FIRST, "link": FIRST, "dateline": FIRST}, FIRST, METADATA),
        # an update contradicts nothing, wherever it is said
        ({"ld": FIRST, "modified": LATER}, FIRST, METADATA),
        ({"ld": FIRST, "time": ("Updated", LATER)}, FIRST, METADATA),
        ({"ld": FIRST, "time": ("Last reviewed:", LATER)}, FIRST, METADATA),
        ({"ld": FIRST, "modified": LATER, "time": ("", LATER)}, FIRST, METADATA),
        ({"ld": FIRST, "modified": LATER, "byline": words(LATER)}, FIRST, METADATA),
        ({"ld": FIRST, "byline": f"Corrected {words(LATER)}"}, FIRST, METADATA),
        ({"time": ("Updated", LATER), "byline": f"First published {words(FIRST)}"}, FIRST, STATED),
        ({"byline": f"Published {words(FIRST)} | Updated {words(LATER)}", "link": FIRST}, FIRST, STATED),
        # two that disagree wait for a person
        ({"ld": FIRST, "meta": LATER}, FIRST, INFERRED),
        ({"ld": FIRST, "time": ("", LATER)}, LATER, INFERRED),
        ({"ld": LATER, "byline": words(FIRST)}, FIRST, INFERRED),
        ({"ld": FIRST, "byline": words(LATER)}, LATER, INFERRED),
        ({"ld": FIRST, "link": LATER}, LATER, INFERRED),
        ({"byline": words(FIRST), "link": LATER}, FIRST, INFERRED),
        ({"byline": words(LATER), "dateline": FIRST}, LATER, INFERRED),
        ({"ld": LATER, "dateline": FIRST}, FIRST, INFERRED),
        ({"ld": FIRST, "byline": words(FIRST), "link": LATER}, FIRST, INFERRED),
        ({"ld": LATER, "modified": LATER, "meta": FIRST}, FIRST, INFERRED),
        ({"ld": LATER, "modified": FIRST}, LATER, INFERRED),  # changed before it appeared
        ({"ld": LATER, "byline": f"Updated {words(FIRST)}"}, LATER, INFERRED),
    ],
)
def test_what_calls_a_day_certain(said: dict[str, object], day: date | None, basis: str) -> None:
    dating = dated(html(**said))

    assert (dating.day, dating.basis) == (day, basis)


def test_both_days_are_named() -> None:
    assert dated(html(byline=words(FIRST), link=LATER)).reason == (
        "The byline says 21 June 2023. But the page's link holds 16 August 2023."
    )
    assert dated(html(ld=LATER, byline=words(FIRST))).reason.endswith("says 16 August 2023 instead.")


@pytest.mark.parametrize("seed", range(4))
def test_no_day_is_certain_against_another_that_nothing_calls_a_change(seed: int) -> None:
    choose = Random(seed)  # noqa: S311
    for _ in range(30):
        days = [FIRST + timedelta(choose.choice((-40, -3, 0, 1, 2, 15))) for _ in range(2)]
        said: dict[str, object] = {name: choose.choice([None, *days]) for name in ("ld", "meta", "link", "dateline", "modified")}
        label, day = choose.choice(["", "Published", "Updated", "Corrected:"]), choose.choice([None, *days])
        said["time"] = (label, day) if day else None
        byline = choose.choice([None, *days])
        said["byline"] = words(byline) if byline else ""
        dating = dated(html(**said))
        if dating.basis not in (STATED, METADATA):
            continue
        shown = label in ("", "Published")
        plain = [said["ld"], said["meta"], said["link"], said["dateline"], byline, day if shown else None]
        changes = {said["modified"], None if shown else day}
        apart = [other for other in plain if other and abs((other - dating.day).days) > 1]
        assert [other for other in apart if not (other in changes and other > dating.day)] == [], said
        assert all(not change or (dating.day - change).days <= 1 for change in changes), said


@pytest.mark.parametrize(
    "under",
    [
        '<div>Last updated: <time datetime="2023-08-16">16 August 2023</time></div>',
        '<p class="modified"><time datetime="2023-08-16">16 August 2023</time></p>',
        '<span>Modified on</span> <time datetime="2023-08-16">16 August 2023</time>',
        '<time datetime="2023-08-16" aria-label="Updated 16 August 2023">16 August</time>',
    ],
)
def test_a_time_element_that_is_called_an_update_never_tells_publication(under: str) -> None:
    raw = html(meta=FIRST).raw.replace("</h1>", f"</h1>{under}")

    dating = dated(Received("page", raw, "text/html"))

    assert (dating.day, dating.basis) == (FIRST, METADATA)


def test_a_label_may_stand_on_the_line_above_its_day() -> None:
    terms = "<dl><dt>Published:</dt><dd>21 June 2023</dd><dt>Last updated:</dt><dd>16 August 2023</dd></dl>"
    raw = html().raw.replace("</h1>", f"</h1>{terms}")

    dating = dated(Received("page", raw, "text/html"))

    assert (dating.day, dating.basis) == (FIRST, STATED)


def test_names_beside_a_time_element_are_parted_from_it() -> None:
    raw = html().raw.replace("</h1>", "</h1><div><span>Ida Holt</span><time>Updated 16 August 2023</time><span>21 June 2023</span></div>")

    assert "Ida Holt Updated 16 August 2023 21 June 2023" in page_of(Received("page", raw, "text/html")).text
