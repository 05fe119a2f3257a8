"""The corpus of bad and odd files on the command line: refused in words with nothing stored, or taken whole."""

from collections.abc import Callable
from io import StringIO
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command

from tests.corpus.outcomes import CORPUS, MADE_REFUSED, MADE_TAKEN, REFUSED, TAKEN
from timeline.articles.models import Article, Story

pytestmark = pytest.mark.django_db


def run(*paths: Path, **options: object) -> str:
    said = StringIO()
    call_command("import_articles", "corpus", *paths, stdout=said, stderr=said, **options)
    return said.getvalue()


def refusal(path: Path) -> str:
    with pytest.raises(CommandError) as caught:
        run(path)
    assert not Story.objects.exists()
    return str(caught.value)


def test_every_file_has_its_outcome() -> None:
    assert {path.name for path in (CORPUS / "refused").iterdir()} == set(REFUSED)
    assert {path.name for path in (CORPUS / "taken").iterdir()} == set(TAKEN)


@pytest.mark.parametrize("name", REFUSED)
def test_a_bad_file_is_refused_in_words(name: str) -> None:
    said = refusal(CORPUS / "refused" / name)
    assert said.startswith("Nothing was imported. ")
    assert REFUSED[name] in said
    assert str(CORPUS) not in said


@pytest.mark.parametrize("name", TAKEN)
def test_an_odd_file_is_taken_whole_and_recognised(name: str) -> None:
    path = CORPUS / "taken" / name
    run(path)
    assert Article.objects.count() == TAKEN[name]
    first = Article.objects.first()
    if name.endswith(".txt") and first.media_type == "text/plain" and name != "feed.txt":
        assert first.raw.encode() == path.read_bytes()
    assert f"corpus: 0 articles imported, {TAKEN[name] + (name == 'same_page_twice.jsonl')} known already." in run(path)


@pytest.mark.parametrize("name", MADE_REFUSED)
def test_a_huge_file_is_refused_in_words(tmp_path: Path, name: str) -> None:
    make, words = MADE_REFUSED[name]
    path = tmp_path / name
    path.write_bytes(make())
    assert words in refusal(path)


@pytest.mark.parametrize("name", MADE_TAKEN)
def test_what_is_just_within_the_limits_is_taken(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_bytes(MADE_TAKEN[name]())
    run(path)
    assert Article.objects.count() == 1


@pytest.fixture
def mixed(tmp_path: Path) -> Path:
    (tmp_path / "good.txt").write_text("The dam held.")
    (tmp_path / "image.txt").write_bytes(b"\x89PNG\r\n")
    (tmp_path / "rows.jsonl").write_text('{"key": "a", "text": "One."}\n{"key": "b"}\n')
    return tmp_path


def test_everything_that_is_wrong_is_listed_at_once(mixed: Path) -> None:
    assert refusal(mixed).splitlines() == [
        "Nothing was imported. 2 things are refused (--skip-bad imports the rest):",
        "  image.txt: this is a PNG image, whatever its name says. Import text in UTF-8, HTML or JSON lines.",
        "  rows.jsonl, line 2: the field “text” (or “html”) is missing. Give one of the two.",
    ]


def test_the_good_ones_are_taken_when_asked_for(mixed: Path) -> None:
    said = run(mixed, skip_bad=True)

    assert said.splitlines()[0] == "corpus: 2 articles imported, 0 known already, 2 left out."
    assert [line.startswith("Left out: ") for line in said.splitlines()[1:]] == [True, True]
    assert sorted(Article.objects.values_list("key", flat=True)) == ["a", "good"]


def test_nothing_good_is_an_error_even_so(tmp_path: Path) -> None:
    (tmp_path / "image.txt").write_bytes(b"\x89PNG\r\n")
    with pytest.raises(CommandError, match=r"^Nothing was imported\. image\.txt: this is a PNG image"):
        run(tmp_path, skip_bad=True)


def test_a_page_that_came_out_anew_with_another_text_is_named(mixed: Path) -> None:
    run(mixed, skip_bad=True)
    (mixed / "good.txt").write_text("The dam broke.")

    with pytest.raises(CommandError, match=r"good\.txt: the story already has an article with the key “good” and another text\."):
        run(mixed / "good.txt")

    assert Article.objects.get(key="good").raw == "The dam held."


def test_how_far_it_got_is_said_on_a_terminal_only(mixed: Path, capsys: object, monkeypatch: pytest.MonkeyPatch) -> None:
    written: list[str] = []
    watch: Callable[[str], int] = lambda text: written.append(text) or 1  # noqa: E731

    class Terminal(StringIO):
        def isatty(self) -> bool:
            return True

        def write(self, text: str) -> int:
            return watch(text)

    run(mixed, skip_bad=True)
    assert written == []
    monkeypatch.setattr("sys.stderr", Terminal())
    run(mixed, skip_bad=True)
    assert "\r\x1b[KReading: 4 pages" in written


@pytest.mark.parametrize("slug", ["new", "a b", "../x", "x" * 81, ""])
def test_what_cannot_be_a_slug_is_refused(mixed: Path, slug: str) -> None:
    with pytest.raises(CommandError, match="can't be a story's slug"):
        call_command("import_articles", slug, mixed)
