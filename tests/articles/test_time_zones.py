"""The outlet's time zone decides the day of a moment; without one it is the day as the page writes it."""

import json
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from django.core.exceptions import ValidationError
from django.core.management import call_command
from django.core.serializers import serialize

from timeline.articles.json_lines import read_line
from timeline.articles.load import load
from timeline.articles.models import Article, Outlet, Reading
from timeline.articles.page import Received
from timeline.articles.read import Decided, articles_of, read_afresh
from timeline.articles.time_zones import check_time_zone, day_in

LATE = datetime(2025, 7, 18, 23, 30, tzinfo=UTC)
TEXT = "The harbour union of Arden elected a new chair, and the port authority wished her well."
HTML = (
    "<html><head><script type='application/ld+json'>"
    '{"@type": "NewsArticle", "headline": "A new chair", "datePublished": "2025-07-18T15:30:00-05:00"}'
    f"</script></head><body><h1>A new chair</h1><p>{TEXT}</p></body></html>"
)


@pytest.mark.parametrize(
    ("zone", "day"),
    [
        ("Asia/Tokyo", date(2025, 7, 19)), ("America/New_York", date(2025, 7, 18)), ("UTC", date(2025, 7, 18)),
        ("Pacific/Kiritimati", date(2025, 7, 19)), ("", None), ("Nowhere/Atall", None),
    ],
)
def test_the_day_of_a_moment(zone: str, day: date | None) -> None:
    assert day_in(LATE, zone) == day


def test_without_a_moment_there_is_no_other_day() -> None:
    assert day_in(None, "Asia/Tokyo") is None


def test_moments_at_the_edges_of_the_calendar() -> None:
    assert day_in(datetime.max.replace(tzinfo=UTC), "Asia/Tokyo") is None
    assert day_in(datetime.min.replace(tzinfo=UTC), "America/New_York") is None


@pytest.mark.parametrize("name", ["Europe/Kyiv", "America/Argentina/Buenos_Aires", "UTC"])
def test_names_of_zones(name: str) -> None:
    check_time_zone(name)


@pytest.mark.parametrize("name", ["Tokyo", "localtime", "../etc/passwd", "/etc/localtime", "Asia/", "Asia/Tokyo\0", "a" * 300])
def test_what_is_no_zone_is_refused(name: str) -> None:
    with pytest.raises(ValidationError, match="is no time zone"):
        check_time_zone(name)


def published(zone: str, page: Received) -> tuple[date | None, str]:
    story = load("arden", [page])[0]
    Outlet.objects.update_or_create(name="Quay Notes", defaults={"time_zone": zone})
    read = read_afresh(story, articles_of(story), Decided({}, {}, {}))
    read.store(read.changed)
    reading = Reading.objects.get()
    return reading.published, reading.basis


@pytest.mark.django_db
@pytest.mark.parametrize(("zone", "day"), [("Asia/Tokyo", 19), ("America/New_York", 18), ("", 18)])
def test_of_a_json_line(zone: str, day: int) -> None:
    line = {"key": "chair", "text": TEXT, "outlet": "Quay Notes", "published": "2025-07-18T23:30:00Z"}

    assert published(zone, read_line(json.dumps(line).encode(), 0, "line 1")) == (date(2025, 7, day), "metadata")


@pytest.mark.django_db
@pytest.mark.parametrize(("zone", "day"), [("Asia/Tokyo", 19), ("America/New_York", 18), ("", 18)])
def test_of_a_page_that_gives_a_clock(zone: str, day: int) -> None:
    page = Received("chair", HTML, "text/html", outlet="Quay Notes")

    assert published(zone, page)[0] == date(2025, 7, day)


@pytest.mark.django_db
def test_a_day_alone_stays_that_day() -> None:
    page = Received("chair", TEXT, outlet="Quay Notes", published=date(2025, 7, 18))

    assert published("Asia/Tokyo", page) == (date(2025, 7, 18), "metadata")


@pytest.mark.django_db
def test_stays_when_an_older_fixture_is_loaded(tmp_path: Path) -> None:
    page = Received("chair", TEXT, outlet="Quay Notes", published=date(2025, 7, 18), published_at=LATE)
    story = load("arden", [page])[0]
    rows = json.loads(serialize("json", [story, *Outlet.objects.all(), *Article.objects.all()]))
    for row in rows:
        row["fields"].pop("time_zone", None)
        row["fields"].pop("published_at", None)
    fixture = tmp_path / "old.json"
    fixture.write_text(json.dumps(rows))
    Outlet.objects.update(time_zone="Asia/Tokyo")

    call_command("loaddata", fixture, verbosity=0)

    assert (Outlet.objects.get().time_zone, Article.objects.get().published_at) == ("Asia/Tokyo", LATE)
