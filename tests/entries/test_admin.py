"""The admin panel: it shows, and changes entries only by actions that go through the one door."""

import re
from collections.abc import Callable, Sequence

import pytest
from django.contrib.auth.models import Group, User
from django.test import Client
from django.urls import reverse

from timeline.articles.models import Article, Block, Outlet, Reading, Story
from timeline.entries import edits
from timeline.entries.admin import EntryAdmin
from timeline.entries.history import perform
from timeline.entries.models import Annotation, Entry, Evidence, Operation, Suggestion
from timeline.entries.roles import ADMINISTRATORS, EDITORS, make_roles

MakeEntry = Callable[..., Entry]
ENTRIES = "admin:entries_entry_changelist"
OPERATIONS = "admin:entries_operation_changelist"


@pytest.fixture
def ada(client: Client, db: None) -> User:
    """An administrator who is signed in."""
    return sign_in(client, "ada", ADMINISTRATORS)


def sign_in(client: Client, name: str, group: str) -> User:
    make_roles()
    user = User.objects.create_user(name, password="a-desk-of-her-own", is_staff=True)
    user.groups.add(Group.objects.get(name=group))
    client.force_login(user)
    return user


def act(client: Client, page: str, action: str, *chosen: Entry | Operation, **more: object) -> list[str]:
    """Run an action of a list as it stands now and return what the next page says."""
    return post(client, page, action, [row.pk for row in chosen], {**listed(client, page), **more})


def listed(client: Client, page: str) -> dict[str, str]:
    """The hidden fields of a list: the versions that it shows."""
    return dict(re.findall(r'<input type="hidden" name="(version-\d+)" value="(\d+)">', client.get(reverse(page)).content.decode()))


def post(client: Client, page: str, action: str, keys: Sequence[object], fields: dict[str, object]) -> list[str]:
    answer = client.post(reverse(page), {"action": action, "_selected_action": keys, **fields}, follow=True)
    assert answer.status_code == 200
    return [str(message) for message in answer.context["messages"]]


def test_every_page_opens_under_the_policy(client: Client, ada: User, story: Story, make_entry: MakeEntry) -> None:
    entry = make_entry(pieces=2, notes=1)
    article = Article.objects.first()
    Reading.objects.create(article=article)
    pair = Suggestion.objects.create(
        story=story, kind="maybe", score=0.2, reasons=["the same date"], fingerprint="x", sides=[entry.pk, make_entry().pk]
    )
    operation = perform(edits.accept, story, by=ada, entries=[entry.pk])
    rows = [story, Outlet.objects.first(), article, article.reading, entry, pair, operation]
    places = [(row._meta, row.pk) for row in rows]
    lists = [reverse(f"admin:{meta.app_label}_{meta.model_name}_changelist") for meta, _ in places]
    forms = [reverse(f"admin:{meta.app_label}_{meta.model_name}_change", args=[pk]) for meta, pk in places]

    for address in [reverse("admin:index"), *lists, *forms, f"{reverse(ENTRIES)}?q=dockers&status__exact=proposed"]:
        answer = client.get(address)
        assert (answer.status_code, address) == (200, address)
        page = answer.content.decode()
        assert "script-src 'self'" in answer["Content-Security-Policy"]
        assert "<script>" not in page
        assert "<style" not in page
        assert " onclick=" not in page


def test_entries_come_in_date_order_with_dates_in_words(client: Client, ada: User, make_entry: MakeEntry) -> None:
    make_entry("Later", "2024-04-01~/2024-04-10~")
    make_entry("Undated", "")
    make_entry("Earlier", "2024-03-04")

    page = client.get(reverse(ENTRIES)).content.decode()

    assert page.index("Earlier") < page.index("Later") < page.index("Undated")
    assert "early April 2024" in page


def test_merged_entries_are_not_listed(client: Client, ada: User, make_entry: MakeEntry) -> None:
    make_entry("Port stands still", merged_into=make_entry())

    assert "Port stands still" not in client.get(reverse(ENTRIES)).content.decode()


def test_actions_change_status_through_the_journal(client: Client, ada: User, make_entry: MakeEntry) -> None:
    first, second = make_entry(), make_entry()

    said = [
        *act(client, ENTRIES, "accept", first, second), *act(client, ENTRIES, "dismiss", first),
        *act(client, ENTRIES, "restore", first),
    ]

    assert said == [
        "Accepted 2 entries.", "Dismissed “Dockers walk out”.", "Put back to proposed: “Dockers walk out”.",
    ]
    assert [operation.by for operation in Operation.objects.all()] == [ada] * 3
    assert [Entry.objects.get(pk=entry.pk).status for entry in (first, second)] == ["proposed", "accepted"]


def test_entries_of_several_stories_become_an_operation_each(client: Client, ada: User, make_entry: MakeEntry) -> None:
    floods = Story.objects.create(slug="floods", title="The floods")
    here, there = make_entry(), make_entry("The river rises", of=floods)

    said = act(client, ENTRIES, "dismiss", here, there)

    assert sorted(said) == ["Dismissed “Dockers walk out”.", "Dismissed “The river rises”."]
    assert {operation.story_id for operation in Operation.objects.all()} == {here.story_id, floods.pk}


def test_a_refusal_is_shown_in_words(client: Client, ada: User, make_entry: MakeEntry) -> None:
    assert act(client, ENTRIES, "accept", make_entry(status=Entry.ACCEPTED)) == ["Already accepted."]


class TestWhatTheListShowed:
    @pytest.mark.parametrize("action", ["accept", "dismiss", "restore"])
    def test_an_entry_that_changed_since_stops_the_action(
        self, client: Client, ada: User, story: Story, make_entry: MakeEntry, action: str
    ) -> None:
        first, second = make_entry("Port stands still"), make_entry()
        shown = listed(client, ENTRIES)
        perform(edits.revise, story, entry=second.pk, edtf="2024-06")

        said = post(client, ENTRIES, action, [first.pk, second.pk], shown)

        assert said == ["“Dockers walk out” was changed since you opened it. Nothing was saved yet."]
        assert Operation.objects.count() == 1

    def test_an_entry_that_was_merged_away_since_stops_the_action(
        self, client: Client, ada: User, story: Story, make_entry: MakeEntry
    ) -> None:
        first, second, third = make_entry(), make_entry(), make_entry()
        shown = listed(client, ENTRIES)
        perform(edits.merge, story, survivor=first.pk, others=[second.pk])

        said = post(client, ENTRIES, "accept", [second.pk, third.pk], shown)

        assert said == ["Some of what you chose is no longer in this list. Nothing was changed; look again and choose anew."]
        assert Entry.objects.get(pk=third.pk).status == Entry.PROPOSED

    def test_entries_beyond_the_page_are_not_changed_unseen(
        self, client: Client, ada: User, make_entry: MakeEntry, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(EntryAdmin, "list_per_page", 1)
        first, _ = make_entry("First"), make_entry("Second", "2024-04-01")

        said = act(client, ENTRIES, "accept", first, select_across="1")

        assert said == ["Some of these entries are not on this page of the list. Choose page by page, or show all first."]
        assert Operation.objects.count() == 0

    @pytest.mark.parametrize(("page", "action"), [(ENTRIES, "accept"), (ENTRIES, "merge"), (OPERATIONS, "undo")])
    def test_a_key_that_is_none_is_refused_in_words(
        self, client: Client, ada: User, make_entry: MakeEntry, page: str, action: str
    ) -> None:
        for key in ["x", "", "-1", "1.5", "²", "9" * 30, "9" * 5000, "\0"]:
            said = post(client, page, action, [make_entry().pk, key], {})

            assert (key, said) == (key, ["That selection can't be read. Open the list again and choose anew."])


class TestMerge:
    def test_asks_first_and_names_who_stays(self, client: Client, ada: User, make_entry: MakeEntry) -> None:
        later, earlier = make_entry("Port stands still", "2024-03-05"), make_entry("Dockers walk out", "2024-03-04")

        answer = client.post(reverse(ENTRIES), {"action": "merge", "_selected_action": [later.pk, earlier.pk]})

        assert (answer.status_code, answer.context["survivor"]) == (200, earlier)
        assert answer.context["entries"] == [earlier, later]
        assert Operation.objects.count() == 0

    def test_merges_into_the_earliest_once_confirmed(self, client: Client, ada: User, make_entry: MakeEntry) -> None:
        later, earlier = make_entry("Port stands still", "2024-03-05"), make_entry("Dockers walk out", "2024-03-04")
        versions = {f"version-{entry.pk}": entry.version for entry in (later, earlier)}

        said = act(client, ENTRIES, "merge", later, earlier, confirmed="yes", **versions)

        assert said == ["Merged “Port stands still” into “Dockers walk out”."]
        assert Entry.objects.live().get() == earlier
        assert earlier.evidence.count() == 2

    def test_an_entry_that_changed_since_it_was_listed_stops_it(
        self, client: Client, ada: User, story: Story, make_entry: MakeEntry
    ) -> None:
        first, second = make_entry(), make_entry()
        versions = {f"version-{entry.pk}": entry.version for entry in (first, second)}
        perform(edits.accept, story, entries=[second.pk])

        said = act(client, ENTRIES, "merge", first, second, confirmed="yes", **versions)

        assert said == ["“Dockers walk out” was changed since you opened it. Nothing was saved yet."]
        assert Entry.objects.live().count() == 2

    @pytest.mark.parametrize("version", [None, "", "one", "²", "-1", "9" * 5000])
    def test_a_version_that_is_missing_or_mangled_stops_it(
        self, client: Client, ada: User, make_entry: MakeEntry, version: str | None
    ) -> None:
        first, second = make_entry(), make_entry()
        sent = {} if version is None else {f"version-{first.pk}": version, f"version-{second.pk}": version}

        said = post(client, ENTRIES, "merge", [first.pk, second.pk], {"confirmed": "yes", **sent})

        assert said == ["“Dockers walk out” was changed since you opened it. Nothing was saved yet."]

    def test_one_entry_or_two_stories_are_refused(self, client: Client, ada: User, make_entry: MakeEntry) -> None:
        floods = Story.objects.create(slug="floods", title="The floods")
        here, there = make_entry(), make_entry(of=floods)

        assert act(client, ENTRIES, "merge", here) == ["Choose two or more entries of one story to merge."]
        assert act(client, ENTRIES, "merge", here, there) == ["Choose two or more entries of one story to merge."]


class TestUndo:
    def test_takes_a_chain_back_newest_first(
        self, client: Client, ada: User, story: Story, make_entry: MakeEntry
    ) -> None:
        entry = make_entry()
        accepted = perform(edits.accept, story, entries=[entry.pk])
        retitled = perform(edits.revise, story, entry=entry.pk, headline="Dockers strike")

        said = act(client, OPERATIONS, "undo", accepted, retitled)

        assert said == [
            "Undid: Retitled “Dockers walk out” to “Dockers strike”.", "Undid: Accepted “Dockers walk out”.",
        ]
        entry.refresh_from_db()
        assert (entry.headline, entry.status) == ("Dockers walk out", Entry.PROPOSED)

    def test_a_refusal_is_shown_in_words(
        self, client: Client, ada: User, story: Story, make_entry: MakeEntry
    ) -> None:
        entry = make_entry()
        accepted = perform(edits.accept, story, entries=[entry.pk])
        perform(edits.revise, story, entry=entry.pk, headline="Dockers strike")

        said = act(client, OPERATIONS, "undo", accepted)

        assert len(said) == 1
        assert said[0].startswith("This can't be undone before a later change to the same entry")


@pytest.mark.parametrize("model", ["entry", "suggestion", "operation"])
def test_there_is_no_form_to_add_change_or_delete(
    client: Client, ada: User, story: Story, make_entry: MakeEntry, model: str
) -> None:
    entry = make_entry(notes=1)
    operation = perform(edits.accept, story, entries=[entry.pk])
    pair = Suggestion.objects.create(story=story, kind="maybe", score=0.2, fingerprint="x")
    row = {"entry": entry, "suggestion": pair, "operation": operation}[model]
    before = list(type(row).objects.order_by("pk").values())

    answers = [
        client.post(reverse(f"admin:entries_{model}_add"), {"headline": "Typed in"}),
        client.post(reverse(f"admin:entries_{model}_change", args=[row.pk]), {"headline": "Typed in", "_save": "Save"}),
        client.post(reverse(f"admin:entries_{model}_delete", args=[row.pk]), {"post": "yes"}),
    ]

    assert [answer.status_code for answer in answers] == [403, 403, 403]
    act(client, f"admin:entries_{model}_changelist", "delete_selected", row, post="yes")
    assert list(type(row).objects.order_by("pk").values()) == before
    assert (Evidence.objects.count(), Annotation.objects.count()) == (1, 1)


def test_stories_and_articles_cannot_take_entries_down_with_them(
    client: Client, ada: User, story: Story, make_entry: MakeEntry
) -> None:
    make_entry()
    article = Article.objects.get()

    for address in [
        reverse("admin:articles_story_delete", args=[story.pk]), reverse("admin:articles_article_delete", args=[article.pk])
    ]:
        assert client.post(address, {"post": "yes"}).status_code == 403

    assert (Story.objects.count(), Article.objects.count(), Evidence.objects.count()) == (1, 1, 1)


def test_a_story_can_be_retitled_but_keeps_its_address(client: Client, ada: User, story: Story) -> None:
    address = reverse("admin:articles_story_change", args=[story.pk])

    client.post(address, {"title": "The long strike", "slug": "long-strike", "description": ""})

    story.refresh_from_db()
    assert (story.title, story.slug) == ("The long strike", "harbour-strike")


def test_server_output_in_an_article_is_masked(client: Client, ada: User, story: Story) -> None:
    leak = "Warning: session_start() failed in /home/post/www/index.php on line 3"
    text = f"Dockers walked out.\n{leak}\nThe port stood still."
    article = Article.objects.create(story=story, key="walkout", raw=text)
    at = text.index(leak)
    for start, end, kind in [(0, at - 1, "body"), (at, at + len(leak), "leak"), (at + len(leak) + 1, len(text), "body")]:
        Block.objects.create(article=article, start=start, end=end, kind=kind, reason="")

    page = client.get(reverse("admin:articles_article_change", args=[article.pk])).content.decode()

    assert "Dockers walked out." in page
    assert "The port stood still." in page
    assert f"[server output hidden: {len(leak)} characters]" in page
    assert "/home/post" not in page


def test_an_article_that_was_not_read_yet_shows_no_text(client: Client, ada: User, story: Story) -> None:
    article = Article.objects.create(story=story, key="walkout", raw="<p>/home/post</p>", media_type=Article.HTML)

    page = client.get(reverse("admin:articles_article_change", args=[article.pk])).content.decode()

    assert "not read yet" in page
    assert "/home/post" not in page


def test_an_editor_may_not_change_users(client: Client, db: None) -> None:
    editor = sign_in(client, "edith", EDITORS)

    assert client.get(reverse("admin:auth_user_changelist")).status_code == 403
    assert client.post(reverse("admin:auth_user_change", args=[editor.pk]), {"is_superuser": "on"}).status_code == 403


def test_an_administrator_may_look_at_users_but_only_a_superuser_may_change_them(client: Client, ada: User) -> None:
    address = reverse("admin:auth_user_change", args=[ada.pk])

    assert client.get(address).status_code == 200
    assert client.post(address, {"username": "ada", "is_superuser": "on"}).status_code == 403
    assert not ada.has_perm("auth.change_user")
    assert not ada.has_perm("auth.change_group")


def test_who_may_not_edit_is_offered_no_action(client: Client, story: Story, make_entry: MakeEntry) -> None:
    sign_in(client, "vera", "Viewers")
    entry = make_entry()

    page = client.get(reverse(ENTRIES))
    act(client, ENTRIES, "accept", entry)

    assert page.status_code == 200
    assert Entry.objects.get(pk=entry.pk).status == Entry.PROPOSED


@pytest.mark.parametrize("number", [1, 3])
def test_the_list_of_suggestions_costs_the_same_for_any_number(
    client: Client, ada: User, story: Story, make_entry: MakeEntry, number: int,
    django_assert_num_queries: Callable[[int], object],
) -> None:
    for _ in range(number):
        sides = [make_entry("Port stands still", merged_into=make_entry()).pk, make_entry("Sailings end").pk]
        Suggestion.objects.create(story=story, kind="maybe", score=0.2, fingerprint="x", sides=sides)

    with django_assert_num_queries(9):
        page = client.get(reverse("admin:entries_suggestion_changelist")).content.decode()

    assert page.count("Dockers walk out · Sailings end") == number


@pytest.mark.parametrize("number", [1, 3])
def test_the_list_costs_the_same_for_any_number(
    client: Client, ada: User, make_entry: MakeEntry, number: int, django_assert_num_queries: Callable[[int], object]
) -> None:
    for _ in range(number):
        make_entry()

    with django_assert_num_queries(9):
        client.get(reverse(ENTRIES))
