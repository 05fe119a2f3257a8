"""Loading fixtures: the demo story as it came in, twice, and every bad fixture refused whole with its name and the reason."""

import hashlib
import json
from pathlib import Path
from typing import Any

import pytest
from django.core.management import CommandError, call_command

from timeline.articles.models import Article, Outlet, Story

# Of each page as it was received, the beginning of its SHA-256.
PAGES = {
    "000_3ca678e55bcd48d0": "5304a4a69cdd0d6b",
    "001_0740549d50e64474": "55ea3157b4b5d45b",
    "002_3f5be08a8a4dccdc": "1a83156e2e6d0b2f",
    "003_ff097dd8d10c42a5": "5fed56a5097eb4cb",
    "004_94cbdffbe1936854": "ae55eb60e2d7e5e9",
}
STORY = {"model": "articles.story", "fields": {"slug": "harbour-strike", "title": "The harbour strike"}}


def article(**fields: Any) -> dict[str, Any]:  # noqa: ANN401 (any value a fixture may hold)
    basic = {"story": ["harbour-strike"], "key": "walkout", "raw": "Dockers walked out on Monday."}
    return {"model": "articles.article", "fields": basic | fields}


@pytest.fixture
def refusal(tmp_path: Path, db: None) -> Any:  # noqa: ANN401 (a function)
    """Loads bytes or objects as bad.json and returns the refusal, which must have left nothing loaded."""

    def load(content: bytes | list[Any]) -> str:
        path = tmp_path / "bad.json"
        path.write_bytes(content if isinstance(content, bytes) else json.dumps(content).encode())
        with pytest.raises(CommandError) as error:
            call_command("loaddata", str(path), verbosity=0)
        assert Story.objects.count() + Outlet.objects.count() + Article.objects.count() == 0
        return str(error.value)

    return load


@pytest.mark.django_db
def test_the_demo_story_comes_in_byte_for_byte_twice() -> None:
    for _ in range(2):
        call_command("loaddata", "rare_earths", verbosity=0)

        pages = Article.objects.values_list("key", "raw")
        assert {key: hashlib.sha256(raw.encode()).hexdigest()[:16] for key, raw in pages} == PAGES
        assert (Story.objects.count(), Outlet.objects.count()) == (1, 4)
        assert Article.objects.filter(reading=None, blocks=None, expressions=None).count() == 5


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        pytest.param(b"", "bad.json is empty. Nothing was loaded.", id="empty"),
        pytest.param(b"[]", "bad.json holds nothing to load.", id="no objects"),
        pytest.param(
            '[{"title": "Ärger"}]'.encode("latin-1"), "bad.json can't be loaded: byte 12 is not UTF-8. Nothing was loaded.",
            id="not UTF-8",
        ),
        pytest.param(
            b"x" * 10_000_000,
            "bad.json can't be loaded: Expecting value: line 1 column 1 (char 0). Nothing was loaded.",
            id="10 MB on one line",
        ),
        pytest.param(
            b" " * 20_000_001, "bad.json has 20,000,001 bytes; the limit is 20,000,000. Nothing was loaded.", id="too long"
        ),
        pytest.param(b"[" * 100_000, "bad.json can't be loaded: it is nested too deeply. Nothing was loaded.", id="deep"),
    ],
)
def test_a_file_that_is_no_fixture_is_refused(refusal: Any, content: bytes, reason: str) -> None:  # noqa: ANN401
    assert refusal(content) == reason


@pytest.mark.parametrize(
    ("fields", "reason"),
    [
        ({"raw": ""}, "walkout, raw: This field cannot be blank."),
        ({"raw": "a\0b"}, "walkout, raw: byte 1 (line 1), NUL"),
        ({"raw": "a\ud800b"}, "surrogate pair"),
        ({"raw": "x" * 10_000_000}, "walkout: 10,000,000 characters are more than the 1,000,000"),
        ({"headline": "a\0b"}, "walkout, headline: byte 1 (line 1), NUL"),
        ({"headline": "x" * 400}, "walkout, headline: Ensure this value has at most 300 characters (it has 400)."),
        ({"published": "2024-06-31"}, "“2024-06-31” value has the correct format (YYYY-MM-DD) but it is an invalid date."),
        ({"published": "0000-01-01"}, "“0000-01-01” value has the correct format (YYYY-MM-DD) but it is an invalid date."),
        ({"published": "Monday"}, "“Monday” value has an invalid date format."),
        ({"url": "javascript:alert(1)"}, "walkout, url: Enter a valid URL."),
        ({"media_type": "image/png"}, "walkout, media_type: Value 'image/png' is not a valid choice."),
        ({"story": ["floods"]}, "Article has no story."),
        ({"mood": "sombre"}, "Article has no field named 'mood'"),
    ],
)
def test_an_article_that_cannot_be_taken_is_refused(refusal: Any, fields: dict[str, Any], reason: str) -> None:  # noqa: ANN401
    said = refusal([STORY, article(key="before", raw="Quiet day at the port."), article(**fields)])

    assert said.startswith("bad.json can't be loaded: ")
    assert reason in said
    assert said.endswith(" Nothing was loaded.")


@pytest.mark.django_db
def test_markup_and_script_are_taken_as_the_text_they_are(tmp_path: Path) -> None:
    text = "</script><script>alert(1)</script> {{ 7 }} {% debug %} <b>Dockers</b> walked out."
    path = tmp_path / "markup.json"
    path.write_text(json.dumps([STORY, article(raw=text, headline=text)]))

    call_command("loaddata", str(path), verbosity=0)

    stored = Article.objects.get()
    assert (stored.raw, stored.headline) == (text, text)


@pytest.mark.django_db
def test_an_article_is_never_altered_by_a_later_fixture(tmp_path: Path) -> None:
    path = tmp_path / "later.json"
    path.write_text(json.dumps([STORY, article()]))
    call_command("loaddata", str(path), verbosity=0)
    path.write_text(json.dumps([STORY, article(raw="Dockers went back on Tuesday.")]))

    with pytest.raises(CommandError, match=r"later\.json can't be loaded: walkout: .* never altered\. Nothing was loaded\."):
        call_command("loaddata", str(path), verbosity=0)

    assert Article.objects.get().raw == "Dockers walked out on Monday."
