"""`import_timeline`: four kinds of file, all or none, the same twice as once, undone as one operation."""

import json
from pathlib import Path

import pytest
from django.contrib.auth import get_user_model
from django.core.management import CommandError, call_command

from timeline.articles.models import Story
from timeline.entries import edits
from timeline.entries.history import perform, undo
from timeline.entries.models import Annotation, Entry, Operation, Release

CSV = """date,headline,summary,lane,source
2024-03-04,Dockers walk out,All cranes stand still.,Strikes,https://post.example/1
early April 2024,Talks begin,,Talks,
"""

TIMELINEJS_CSV = """Year,Month,Day,End Year,End Month,End Day,Headline,Text,Media,Group,Type
2024,,,,,,The harbour strike,,,,title
2024,3,4,,,,Dockers walk out,<p>All cranes <b>stand still</b>.</p>,https://post.example/1,Strikes,
2024,4,1,2024,4,10,Talks &amp; more talks,,,,
"""

TIMELINEJS = {
    "title": {"text": {"headline": "The harbour strike"}},
    "events": [
        {"start_date": {"year": "2024", "month": "3", "day": "4"}, "text": {"headline": "Dockers walk out", "text": "Still."},
         "media": {"url": "https://post.example/1"}, "group": "Strikes"},
        {"start_date": {"year": 2024}, "end_date": {"year": 2025}, "text": {"headline": "A long year"}},
    ],
}  # fmt: skip


def take(tmp_path: Path, name: str, content: str, *options: str) -> None:
    (tmp_path / name).write_text(content, encoding="utf-8")
    call_command("import_timeline", "harbour-strike", str(tmp_path / name), *options)


def rows() -> list[tuple[str, str, str, str, str]]:
    return list(Entry.objects.in_date_order().values_list("edtf", "headline", "summary", "lane", "status"))


def test_a_csv_of_edtf_dates(db: None, tmp_path: Path) -> None:
    take(tmp_path, "strike.csv", CSV)
    assert rows() == [
        ("2024-03-04", "Dockers walk out", "All cranes stand still.", "Strikes", "accepted"),
        ("2024-04-01~/2024-04-10~", "Talks begin", "", "Talks", "accepted"),
    ]
    note = Entry.objects.get(headline="Dockers walk out").annotations.get()
    assert (note.text, note.kind, note.published) == ("Source: https://post.example/1", "context", True)


def test_directional_formatting_is_taken_out_and_the_file_known_again(db: None, tmp_path: Path) -> None:
    content = "date,headline,summary,lane,source\n2024-03-04,Dockers \u202ewalk out,All \u2066cranes\u2069,Strikes,\n"
    take(tmp_path, "strike.csv", content)
    take(tmp_path, "strike.csv", content)
    assert rows() == [("2024-03-04", "Dockers walk out", "All cranes", "Strikes", "accepted")]


def test_a_timelinejs_sheet(db: None, tmp_path: Path) -> None:
    take(tmp_path, "sheet.csv", TIMELINEJS_CSV)
    assert rows() == [
        ("2024-03-04", "Dockers walk out", "All cranes stand still.", "Strikes", "accepted"),
        ("2024-04-01/2024-04-10", "Talks & more talks", "", "", "accepted"),
    ]


def test_timelinejs_json_names_a_new_story(db: None, tmp_path: Path) -> None:
    take(tmp_path, "timeline.json", json.dumps(TIMELINEJS))
    assert Story.objects.get().title == "The harbour strike"
    assert [(edtf, headline) for edtf, headline, *_ in rows()] == [("2024/2025", "A long year"), ("2024-03-04", "Dockers walk out")]


def test_our_own_json_needs_date_and_headline_only(db: None, tmp_path: Path) -> None:
    entries = [{"edtf": "2024-03", "headline": "A month"}, {"edtf": "", "headline": "Undated", "status": "proposed"}]
    take(tmp_path, "own.json", json.dumps({"entries": entries}), "--publish")
    assert [(edtf, headline, status) for edtf, headline, _, _, status in rows()] == [
        ("2024-03", "A month", "accepted"), ("", "Undated", "proposed"),
    ]
    assert Release.objects.count() == 1


def test_what_is_dismissed_in_a_file_stays_dismissed(db: None, tmp_path: Path) -> None:
    entries = [{"edtf": "2024-03", "headline": "A month", "status": "dismissed"}]
    take(tmp_path, "own.json", json.dumps({"entries": entries}))
    assert [status for *_, status in rows()] == ["dismissed"]


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("own.json", json.dumps({"entries": [{"edtf": "2024", "headline": "x", "tags": ["port", "Arden", "PORT"]}]})),
        ("own.json", json.dumps({"entries": [{"edtf": "2024", "headline": "x", "tags": "port, Arden"}]})),
        ("own.csv", 'date,headline,tags\n2024,x,"port, Arden"\n'),
        ("own.csv", "Date,Headline,Tags\n2024,x,port; Arden\n"),
        ("sheet.csv", "Year,Headline,Tags\n2024,x,port; Arden\n"),
        ("timeline.json", json.dumps({"events": [{"start_date": {"year": 2024}, "text": {"headline": "x"}, "tags": ["port", "Arden"]}]})),
    ],
)
def test_tags_come_along(db: None, tmp_path: Path, name: str, content: str) -> None:
    take(tmp_path, name, content)
    assert Entry.objects.get().tags == "Arden, port"


def test_what_is_exported_comes_back_with_its_evidence(make_entry: object, story: Story, tmp_path: Path) -> None:
    talks = make_entry("Talks in Arden", when="2024-03-05/2024-03-07", pieces=2, notes=1, tags="Arden, pay")
    make_entry("The second day of talks", when="2024-03-06", part_of=talks)
    Annotation.objects.update(author=get_user_model().objects.create_user("ada"))
    path = tmp_path / "out.json"
    with path.open("w", encoding="utf-8") as out:
        call_command("export_timeline", story.slug, stdout=out)
    before = json.loads(path.read_text(encoding="utf-8"))["entries"]
    assert [(entry["part_of"], entry["tags"]) for entry in before] == [(None, ["Arden", "pay"]), (talks.pk, [])]
    Entry.objects.exclude(part_of=None).delete()
    Entry.objects.all().delete()
    call_command("import_timeline", story.slug, str(path))
    with path.open("w", encoding="utf-8") as out:
        call_command("export_timeline", story.slug, stdout=out)
    after = json.loads(path.read_text(encoding="utf-8"))["entries"]
    for entries in (before, after):
        headlines = {entry["id"]: entry["headline"] for entry in entries}
        for entry in entries:
            entry["id"], entry["part_of"] = entry["headline"], headlines.get(entry["part_of"])
    assert after == before


def test_a_new_entry_becomes_part_of_one_that_was_here_already(make_entry: object, story: Story, tmp_path: Path) -> None:
    talks = make_entry("Talks in Arden", when="2024-03-05/2024-03-07")
    entries = [
        {"id": "t", "edtf": "2024-03-05/2024-03-07", "headline": "Talks in Arden"},
        {"id": 2, "edtf": "2024-03-06", "headline": "The second day", "part_of": "t"},
        {"edtf": "2024-03-06", "headline": "A walk out of the room", "part_of": 2},
    ]
    (tmp_path / "more.json").write_text(json.dumps({"entries": entries}), encoding="utf-8")
    call_command("import_timeline", story.slug, str(tmp_path / "more.json"))
    assert list(Entry.objects.order_by("pk").values_list("headline", "part_of__headline")) == [
        ("Talks in Arden", None), ("The second day", "Talks in Arden"), ("A walk out of the room", "The second day"),
    ]
    undo(Operation.objects.get())
    assert list(Entry.objects.values_list("pk", "decided")) == [(talks.pk, [])]


def test_two_rows_of_one_date_and_headline_are_one_entry_that_is_no_part_of_itself(db: None, tmp_path: Path) -> None:
    row = {"edtf": "2024-03-06", "headline": "Talks"}
    entries = [{**row, "id": 1}, {"edtf": "2024-03", "headline": "March", "id": 2, "part_of": 1}, {**row, "id": 3, "part_of": 2}]
    take(tmp_path, "own.json", json.dumps({"entries": entries}))
    assert set(Entry.objects.values_list("headline", "part_of__headline")) == {("Talks", None), ("March", "Talks")}
    undo(Operation.objects.get())
    assert rows() == []


def test_the_same_file_twice_is_the_same_as_once_and_one_undo_takes_it_back(db: None, tmp_path: Path) -> None:
    take(tmp_path, "strike.csv", CSV)
    take(tmp_path, "strike.csv", CSV, "--publish")
    assert len(rows()) == 2
    operation = Operation.objects.get(kind="take_in")
    assert operation.sentence == "Took in 2 entries from strike.csv"
    undo(operation)
    assert rows() == []


def test_so_it_is_after_people_have_worked_on_what_came(db: None, tmp_path: Path) -> None:
    take(tmp_path, "strike.csv", CSV)
    story = Story.objects.get()
    one, two = Entry.objects.order_by("pk")
    perform(edits.revise, story, entry=one.pk, headline="Dockers down tools", edtf="2024-03-03")
    perform(edits.merge, story, survivor=two.pk, others=[one.pk], headline="The strike", edtf="2024-03-03", summary="", lane="")
    with pytest.raises(CommandError, match=r"Nothing was imported\. Every entry of the file is on the timeline already\."):
        take(tmp_path, "strike.csv", CSV)
    assert (Operation.objects.filter(kind="take_in").count(), Entry.objects.live().get().headline) == (1, "The strike")


@pytest.mark.parametrize(("edtf", "headline"), [("2025", "A long year"), ("2024-03-04", "1984"), ("2024-03-04", "true")])
def test_a_year_and_a_number_are_known_again(db: None, tmp_path: Path, edtf: str, headline: str) -> None:
    file = json.dumps({"entries": [{"edtf": edtf, "headline": headline}]})
    take(tmp_path, "one.json", file)
    perform(edits.revise, Story.objects.get(), entry=Entry.objects.get().pk, headline="Another", edtf="2023")
    with pytest.raises(CommandError, match="on the timeline already"):
        take(tmp_path, "one.json", file)


def test_a_new_entry_becomes_part_of_one_that_was_retitled_since(db: None, tmp_path: Path) -> None:
    talks = {"id": 1, "edtf": "2024-03-05/2024-03-07", "headline": "Talks in Arden"}
    take(tmp_path, "talks.json", json.dumps({"entries": [talks]}))
    story = Story.objects.get()
    perform(edits.revise, story, entry=Entry.objects.get().pk, headline="The Arden talks")
    day = {"edtf": "2024-03-06", "headline": "The second day", "part_of": 1}
    take(tmp_path, "more.json", json.dumps({"entries": [talks, day]}))
    assert set(Entry.objects.values_list("headline", "part_of__headline")) == {
        ("The Arden talks", None), ("The second day", "The Arden talks"),
    }


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("a.csv", "", "a.csv: the file is empty"),
        ("a.csv", "x,y\n1,2\n", "a.csv: the columns “date” and “headline” are missing."),
        ("a.csv", "date,headline\n", "a.csv: the file holds no entry."),
        ("a.csv", "date,headline\n2024-02-30,No such day\n", "a.csv, row 2: the date can't be read:"),
        ("a.csv", "date,headline\n2024-03-04,Good\n2024-03-05,\n", "a.csv, row 3: An entry needs a headline."),
        ("a.csv", "Year,Month,Day,Headline\n20x4,1,1,Bad\n", "a.csv, row 2: “20x4” is no year."),
        ("a.json", "{", "a.json: not JSON at character 2"),
        ("a.json", "{}", "a.json: this JSON holds neither “entries” nor “events”."),
        ("a.json", '{"entries": []}', "a.json: the file holds no entry."),
        ("a.json", '{"entries": [{"headline": "x"}]}', "a.json, entry 1: the field “edtf” is missing."),
        ("a.json", '{"entries": [{"edtf": "2024", "headline": "x", "status": "gone"}]}', "a.json, entry 1: “gone” is no status."),
        ("a.json", '{"entries": [{"edtf": "2024", "headline": "' + "x" * 301 + '"}]}', "a.json, entry 1: The headline has 301 characters"),
        ("a.json", '{"entries": [{"edtf": "2024", "headline": "x", "tags": 7}]}', "a.json, entry 1: the field “tags” is no plain text."),
        ("a.json", '{"entries": [{"edtf": "2024", "headline": "x", "tags": [7]}]}', "a.json, entry 1: the field “tags” is no plain text."),
        ("a.csv", "date,headline,tags\n2024,x," + "y" * 41 + "\n", "a.csv, row 2: The tag “yyyyyyyyyyyy"),
        ("a.json", '{"events": [{"start_date": 3}]}', "a.json, event 1: the field “start_date” is no JSON object."),
        ("a.json", '{"events": [{"start_date": {"year": "2024"}, "text": {}}]}', "a.json, event 1: An entry needs a headline."),
        ("a.json", '{"entries": [{"edtf": "2024", "headline": "x", "evidence": [{"start": 5, "end": 1}]}]}', "offsets in characters"),
        ("a.json", '{"entries": [{"edtf": "", "headline": "x", "part_of": 9}]}', "“part_of” names “9”, but no entry of the file"),
        ("a.json", '{"entries": [{"edtf": "", "headline": "x", "id": [9]}]}', "the field “id” is neither a number nor a text."),
        ("a.json", '{"entries": [{"edtf": "", "headline": "x", "id": 9, "part_of": 9}]}', "“9” is part of itself."),
        (
            "a.json", '{"entries": [{"edtf": "", "headline": "x", "id": 1}, {"edtf": "", "headline": "y", "id": 1}]}',
            "a.json, entry 2: the id “1” was given to an entry before.",
        ),
        (
            "a.json", '{"entries": [{"edtf": "", "headline": "x", "annotations": [{"text": "y", "at": "noon"}]}]}',
            "a.json, entry 1: “noon” is no time.",
        ),
    ],
)
def test_a_bad_file_is_refused_whole_and_says_where(db: None, tmp_path: Path, name: str, content: str, said: str) -> None:
    with pytest.raises(CommandError) as refused:
        take(tmp_path, name, content)
    assert str(refused.value).startswith("Nothing was imported. ")
    assert said in str(refused.value)
    assert (Story.objects.count(), Entry.objects.count()) == (0, 0)
