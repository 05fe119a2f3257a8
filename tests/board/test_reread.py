"""Decisions about an article over HTTP: shown before they are done, refused with what was typed, stale, undone, only for editors."""

import pytest
from django.contrib.auth.models import User
from django.http import HttpResponse
from django.test import Client

from timeline.articles.load import load
from timeline.articles.models import Article, Block, DecidedDay, Story
from timeline.articles.page import BODY, CHROME, LEAK, Received
from timeline.entries import edits
from timeline.entries.build import build_timeline
from timeline.entries.history import perform, undo
from timeline.entries.models import Entry, Operation

SECRET = "/var/www/courier/inc/track.php"
PAGES = [
    Received(
        "2024/strike", "Arden dockers walk out\n\nDockers at the port of Arden walked out on Monday, the harbour union said.\n",
        outlet="The Harbour Post", url="https://post.example/2024/03/07/strike",
    ),
    Received(
        "inquiry",
        f"Notice: Undefined index: ref in {SECRET} on line 88\n\n"
        "Wages at the harbours of Norland are in dispute. "
        "The government of Norland opened an inquiry into harbour wages on 11 March 2024, the Harbour Post reported.\n",
        outlet="Norland Courier",
    ),
]


@pytest.fixture
def strike(db: None) -> Story:
    story = load("arden-strike", PAGES, "The Arden strike")[0]
    build_timeline(story)
    return story


@pytest.fixture
def desk(desk: Client, strike: Story) -> Client:
    return desk


def article(key: str = "2024/strike") -> Article:
    return Article.objects.select_related("reading__origin").get(key=key)


def send(desk: Client, what: str, key: str = "2024/strike", **fields: object) -> HttpResponse:
    return desk.post(f"/stories/arden-strike/readings/{key}/{what}/", fields)


def day(desk: Client, **fields: object) -> HttpResponse:
    return send(desk, "published", **{"stands": article().reading.published_as_shown, **fields})


class TestPublishDate:
    def test_is_shown_first_and_done_when_sure(self, desk: Client) -> None:
        first = day(desk, published="14 March 2024")

        assert first.status_code == 200
        assert "Set it to 14 March 2024?" in first.text
        assert "1 entry moves." in first.text
        assert "from 4 March 2024 to 11 March 2024" in first.text
        assert (DecidedDay.objects.count(), Operation.objects.count()) == (0, 1)

        second = day(desk, **first.context["asked"], sure=1)

        operation = Operation.objects.first()
        assert (second.status_code, second["Location"]) == (302, f"/stories/arden-strike/articles/2024/strike/?done={operation.pk}")
        assert operation.sentence == (
            "Set the publish date of The Harbour Post, “Arden dockers walk out”, to 14 March 2024; 1 entry moved"
        )
        assert "1 entry moved" in desk.get(second["Location"]).text

    def test_confirming(self, desk: Client) -> None:
        assert "Confirm 7 March 2024?" in day(desk, published="confirm").text

        day(desk, published="confirm", sure=1)

        assert article().reading.reason == "An editor confirmed this day. The page's link holds this day, 7 March 2024."
        assert not Entry.objects.filter(provisional=True).exists()

    def test_release(self, desk: Client) -> None:
        day(desk, published="14 March 2024", sure=1)

        assert "Take the day from the page again?" in day(desk, release=1).text
        day(desk, release=1, sure=1)

        assert (article().reading.basis, DecidedDay.objects.count()) == ("inferred", 0)

    @pytest.mark.parametrize(
        ("typed", "said"),
        [
            ("March 2024", "An article appears on one day; “March 2024” is read as March 2024."),
            ("", "Type the day on which it was published, such as 18 July 2025."),
            ("undated", "Type the day on which it was published"),
            ("some day soon", "some day soon"),
            ("2024-02-31", "2024-02-31"),
            ("9" * 70, "at most 60 characters"),
        ],
    )
    def test_what_is_no_day_is_refused_and_stays_typed(self, desk: Client, typed: str, said: str) -> None:
        response = day(desk, published=typed)

        assert response.status_code == 422
        assert said in response.context["refusal"] + str(response.context["typed"])
        assert response.context["typed"]["published"] == typed
        assert Operation.objects.count() == 1

    def test_an_unknown_day_cannot_be_confirmed(self, desk: Client) -> None:
        response = send(desk, "published", "inquiry", published="confirm", stands=" unknown")

        assert response.status_code == 422

    @pytest.mark.parametrize("stands", ["2024-03-08 editor", ""])
    def test_a_stale_page(self, desk: Client, stands: str) -> None:
        response = day(desk, published="14 March 2024", sure=1, stands=stands)

        assert response.status_code == 409
        assert response.context["stale"]
        assert "was changed since you opened the page" in response.text
        assert Operation.objects.count() == 1


class TestBlock:
    def block(self, key: str = "2024/strike", kind: str = BODY) -> dict[str, object]:
        found = Block.objects.filter(article__key=key, kind=kind).first()
        return {"start": found.start, "end": found.end, "stands": kind}

    def test_is_flipped_by_one_press_and_put_back_by_another(self, desk: Client) -> None:
        block = self.block()

        assert send(desk, "block", **block, kind=CHROME).status_code == 302
        assert Block.objects.get(start=block["start"], article=article()).kind == CHROME
        assert send(desk, "block", **{**block, "stands": CHROME}, release=1).status_code == 302
        assert Block.objects.get(start=block["start"], article=article()).kind == BODY

    def test_server_output_never_becomes_text(self, desk: Client) -> None:
        response = send(desk, "block", "inquiry", **self.block("inquiry", LEAK), kind=BODY)

        assert response.status_code == 422
        assert "only an administrator can make it part of the text" in response.text
        assert SECRET not in response.text

    def test_an_administrator_flips_server_output_by_one_press(self, client: Client, ada: User, strike: Story) -> None:
        client.force_login(ada)
        page = client.get("/stories/arden-strike/articles/inquiry/").text
        assert SECRET not in page
        assert "No secrets: this is body" in page

        response = send(client, "block", "inquiry", **self.block("inquiry", LEAK), kind=BODY)

        assert response.status_code == 302
        assert Operation.objects.first().by == ada
        page = client.get(response["Location"]).text
        assert SECRET in page
        assert "Back to server output" in page

    @pytest.mark.parametrize(
        "fields", [{"start": "x"}, {"end": -1}, {"kind": "gossip"}, {"kind": ""}, {"start": 10**30}, {"start": "²"}]
    )
    def test_what_cannot_be_read_is_refused(self, desk: Client, fields: dict[str, object]) -> None:
        assert send(desk, "block", **{**self.block(), "kind": CHROME, **fields}).status_code == 422
        assert Operation.objects.count() == 1

    def test_a_block_that_another_editor_has_flipped(self, desk: Client) -> None:
        block = self.block()
        send(desk, "block", **block, kind=CHROME)

        assert send(desk, "block", **block, kind="byline").status_code == 409


class TestOrigin:
    def origin(self, desk: Client, **fields: object) -> HttpResponse:
        return send(desk, "origin", **{"stands": article().reading.origin_as_shown, **fields})

    def test_by_name_by_copy_and_own(self, desk: Client) -> None:
        for fields, origin in (
            ({"origin": "The  Norland Agency "}, "The Norland Agency"), ({"own": "1"}, "The Harbour Post"),
            ({"copy_of": "inquiry"}, "Norland Courier"), ({"release": "1"}, "The Harbour Post"),
        ):
            if "copy_of" in fields:
                reading = article("inquiry").reading
                send(desk, "origin", "inquiry", own="1", stands=reading.origin_as_shown)
            assert self.origin(desk, **fields).status_code == 302
            assert article().reading.origin.name == origin

    @pytest.mark.parametrize(
        "fields", [{"origin": ""}, {"copy_of": "elsewhere"}, {"copy_of": "2024/strike"}, {"origin": "x" * 201}, {"release": "1"}]
    )
    def test_refused(self, desk: Client, fields: dict[str, object]) -> None:
        response = self.origin(desk, **fields)

        assert response.status_code == 422
        assert response.context["refusal"]
        assert Operation.objects.count() == 1

    def test_a_name_that_no_database_could_hold(self, desk: Client) -> None:
        assert self.origin(desk, origin="Post\0").status_code == 422


class TestWithdrawal:
    def test_is_shown_first_done_when_sure_and_restored(self, desk: Client) -> None:
        entry = Entry.objects.get(evidence__article__key="inquiry")
        perform(edits.accept, article().story, entries=[entry.pk])
        before = Operation.objects.count()
        assert "Withdraw this article" in desk.get("/stories/arden-strike/articles/inquiry/").text

        first = send(desk, "withdraw", "inquiry", stands="standing")

        assert first.status_code == 200
        assert "1 entry stays without evidence." in first.text
        assert Operation.objects.count() == before

        second = send(desk, "withdraw", "inquiry", stands="standing", sure=1)

        page = desk.get(second["Location"])
        assert "Withdrew Norland Courier" in page.text
        assert "Withdrawn from the story." in page.text
        assert "maya" in page.text
        assert "was withdrawn with that article" in desk.get(f"/stories/arden-strike/entries/{entry.pk}/").text
        sources = desk.get("/stories/arden-strike/articles/")
        assert (sources.context["total"], sources.context["origin_count"]) == (1, 1)
        assert "1 withdrawn article" in sources.text
        numbers = desk.get("/stories/arden-strike/").context["numbers"]
        assert (numbers["article_count"], numbers["origin_count"]) == (1, 1)

        assert "Restore this article?" in send(desk, "withdraw", "inquiry", stands="withdrawn", release=1).text
        send(desk, "withdraw", "inquiry", stands="withdrawn", release=1, sure=1)
        assert entry.evidence.count() == 1

    def test_a_withdrawn_page_can_only_be_restored(self, desk: Client) -> None:
        send(desk, "withdraw", "inquiry", sure=1)

        page = desk.get("/stories/arden-strike/articles/inquiry/?blocks=all").text

        assert SECRET not in page
        assert "/readings/inquiry/withdraw/" in page
        assert "/readings/inquiry/block/" not in page
        assert send(desk, "withdraw", "inquiry", stands="standing", sure=1).status_code == 409
        assert send(desk, "origin", "inquiry", own=1, stands="x").status_code == 422

    def test_a_reader_sees_that_it_was_withdrawn_and_no_button(self, desk: Client, vera: User) -> None:
        send(desk, "withdraw", "inquiry", sure=1)
        desk.force_login(vera)

        page = desk.get("/stories/arden-strike/articles/inquiry/").text

        assert "Withdrawn from the story." in page
        assert "/withdraw/" not in page


def test_goes_where_it_was_asked_to_but_never_elsewhere(desk: Client) -> None:
    for wanted, went in (
        ("/stories/arden-strike/history/?page=2", "/stories/arden-strike/history/?page=2&done="),
        ("https://elsewhere.example/", "/stories/arden-strike/articles/2024/strike/?done="),
        ("//elsewhere.example/stories/arden-strike/", "/stories/arden-strike/articles/2024/strike/?done="),
        ("/stories/other/", "/stories/arden-strike/articles/2024/strike/?done="),
    ):
        response = day(desk, published="14 March 2024", sure=1, next=wanted)
        operation = Operation.objects.first()
        assert response["Location"] == f"{went}{operation.pk}"
        undo(operation)


ADDRESSES = ["block", "published", "origin", "withdraw"]


@pytest.mark.parametrize("what", ADDRESSES)
class TestAccess:
    def test_a_reader_of_the_board_may_not(self, client: Client, vera: User, strike: Story, what: str) -> None:
        client.force_login(vera)

        assert send(client, what).status_code == 403
        assert Operation.objects.count() == 1

    def test_a_stranger_is_asked_to_sign_in(self, client: Client, strike: Story, what: str) -> None:
        response = send(client, what)

        assert (response.status_code, response["Location"]) == (
            302, "/sign-in/?next=/stories/arden-strike/articles/2024/strike/",
        )

    def test_by_get_it_leads_to_the_article(self, desk: Client, what: str) -> None:
        response = desk.get(f"/stories/arden-strike/readings/2024/strike/{what}/")

        assert (response.status_code, response["Location"]) == (302, "/stories/arden-strike/articles/2024/strike/")

    def test_an_article_of_another_story_is_not_there(self, desk: Client, story: Story, what: str) -> None:
        Article.objects.create(story=story, key="other", raw="Text.")

        assert send(desk, what, "other").status_code == 404


@pytest.mark.parametrize("what", [what for what in ADDRESSES if what != "withdraw"])  # withdrawing needs no reading
def test_an_article_that_was_not_read_yet(desk: Client, strike: Story, what: str) -> None:
    Article.objects.create(story=strike, key="new", raw="Text.")
    fields = {"start": 0, "end": 4, "kind": BODY, "published": "14 March 2024", "own": 1, "stands": "x"}

    response = send(desk, what, "new", **fields)

    assert response.status_code == 422
    assert response.context["refusal"] == (
        "“new” has not been read yet. Build the timeline of the story first."
    )
