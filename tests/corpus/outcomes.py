"""What becomes of each file of the corpus: refused, with which words, or taken, as how many pages. Huge ones are made here."""

import io
import json
import zipfile
from pathlib import Path

CORPUS = Path(__file__).parent
GOOD = b"Dockers walked out on Monday, the union said."

REFUSED = {
    "absolute.zip": "absolute.zip, /etc/walkout.txt: the path leads out of the archive.",
    "address.rss": "address.rss: line 1, character 6 is not well-formed XML",
    "billion_laughs.xml": "billion_laughs.xml: line 3 declares an entity (“a”), which no feed needs.",
    "broken.rss": "broken.rss: line 18, character 3 is not well-formed XML (mismatched tag).",
    "bzip2.zip": "bzip2.zip, walkout.txt: is packed in a way that is not read.",
    "climbs_out.zip": "climbs_out.zip, ../../walkout.txt: the path leads out of the archive.",
    "damaged.zip": "damaged.zip, walkout.txt: is damaged, or not what the archive says of it.",
    "deep.jsonl": "deep.jsonl, line 1: the JSON is nested too deeply.",
    "duplicate_field.jsonl": "duplicate_field.jsonl, line 1: the field “text” stands twice.",
    "empty.txt": "empty.txt: the file is empty.",
    "encrypted.zip": "encrypted.zip, walkout.txt: is encrypted. Pack it without a password.",
    "item_without_text.rss": "item_without_text.rss, item 2: the item holds no text.",
    "june_31.jsonl": "june_31.jsonl, line 1: “published” is no day of the calendar: 2025-06-31.",
    "latin1.txt": "latin1.txt: byte 5 (0xfc) is not UTF-8",
    "lies_about_size.zip": "lies_about_size.zip, walkout.txt: is damaged, or not what the archive says of it.",
    "lone_surrogate.jsonl": "lone_surrogate.jsonl, line 1, “text”: byte 8 (line 1), U+D83D, is half of a surrogate pair",
    "missing_key.jsonl": "missing_key.jsonl, line 1: the field “key” is missing.",
    "missing_text.jsonl": "missing_text.jsonl, line 1: the field “text” (or “html”) is missing.",
    "nested.zip": "nested.zip, inner.zip: archives inside archives are not opened.",
    "no_feed.xml": "no_feed.xml: this is XML, but no RSS or Atom feed.",
    "no_files.zip": "no_files.zip: the archive holds no file to import.",
    "no_items.rss": "no_items.rss: the feed holds no item.",
    "no_text.html": "no_text.html: the page shows no text.",
    "not_a_number.jsonl": "not_a_number.jsonl, line 1: NaN is no JSON number.",
    "nul.html": "nul.html: byte 25 (line 1), NUL, is a control character",
    "nul.txt": "nul.txt: byte 7 (line 1), NUL, is a control character",
    "only_bom.txt": "only_bom.txt: the file is empty.",
    "outside_entity.xml": "outside_entity.xml: line 2 declares an entity (“passwords”)",
    "overlong.txt": "overlong.txt: byte 8 (0xc0) is not UTF-8",
    "path.xml": "path.xml: line 1, character 1 is not well-formed XML",
    "pdf.txt": "pdf.txt: this is a PDF document, whatever its name says.",
    "png.txt": "png.txt: this is a PNG image, whatever its name says.",
    "png_inside.zip": "png_inside.zip, walkout.txt: this is a PNG image, whatever its name says.",
    "symlink.zip": "symlink.zip, walkout.txt: is a link to another place.",
    "tab_in_name.zip": "tab_in_name.zip, walk�out.txt: the name holds a line break or another character that can't be seen.",
    "text.zip": "text.zip: this is no zip archive that can be read, whatever its name says.",
    "twice.jsonl": "twice.jsonl, line 2: the article key “a” is already taken by twice.jsonl, line 1.",
    "two_bad_lines.jsonl": "two_bad_lines.jsonl, line 2: the field “text” (or “html”) is missing.",
    "utf16.txt": "utf16.txt: this is UTF-16 text, whatever its name says.",
    "web_address.jsonl": "web_address.jsonl, line 1: the field “url” is not a web address.",
    "word_inside.zip": "word_inside.zip, letter.docx: files of this kind are not read.",
    "year_0.jsonl": "year_0.jsonl, line 1: “published” is no day of the calendar: 0000-01-01.",
    "zip.txt": "zip.txt: this is a zip archive or office document, whatever its name says.",
}

# Articles in the story afterwards.
TAKEN = {
    "broken.html": 1, "carriage_returns.txt": 1, "combining_marks.txt": 1, "declared_latin1.html": 1, "emoji_joined.txt": 1,
    "feed.atom": 1, "feed.rss": 2, "feed.txt": 2, "formulas.txt": 1, "html.txt": 1, "markup.txt": 1, "odd_dates.txt": 1,
    "pages.zip": 3, "percent%00name.txt": 1, "right_to_left_override.txt": 1, "same_page_twice.jsonl": 1, "script.jsonl": 1,
    "unknown_field.jsonl": 1,
}


def zipped(members: dict[str, bytes]) -> bytes:
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as file:
        for name, data in members.items():
            file.writestr(name, data)
    return archive.getvalue()


def row(**fields: object) -> bytes:
    return json.dumps({"key": "a", "text": "One.", **fields}).encode()


# Too large to keep: the name, what makes the bytes, and the words of the refusal.
MADE_REFUSED = {
    "one_line.txt": (lambda: b"x" * 10_000_000, "one_line.txt: 10,000,000 bytes are more than the 5,000,000"),
    "long.txt": (lambda: b"x" * 1_000_001, "long.txt: 1,000,001 characters are more than the 1,000,000"),
    "a_million_lines.txt": (lambda: b"a\n" * 1_000_000, "a_million_lines.txt: 1,000,000 lines are more than the 20,000"),
    "a_million_lines.html": (lambda: b"<p>a" * 1_000_000, "a_million_lines.html: 1,000,000 tags are more than the 200,000"),
    "many_digits.jsonl": (lambda: b'{"key": "a", "text": "One.", "n": ' + b"9" * 100_000 + b"}", "line 1: a number has too many digits."),
    "deep.jsonl": (lambda: b"[" * 100_000, "deep.jsonl, line 1: the JSON is nested too deeply."),
    "long_line.jsonl": (lambda: b'{"key": "' + b"k" * 4_900_000 + b'"}', "the field “key” has 4,900,000 characters; at most 200 fit."),
    "bomb.zip": (lambda: zipped({"a.txt": b"0" * 4_900_000}), "bomb.zip, a.txt: unpacks to more than 100 times its packed size"),
    "wide_bomb.zip": (
        lambda: zipped({f"{i}.txt": b"0" * 4_900_000 for i in range(5)}),
        "wide_bomb.zip: unpacked it would have 24,500,000 bytes; at most 20,000,000 are taken.",
    ),
    "many.zip": (lambda: zipped({f"{i}.txt": GOOD for i in range(101)}), "many.zip: 101 members are more than the 100 of one archive."),
    f"{'n' * 230}.txt": (lambda: GOOD, "…: the name has more than 200 characters."),
    "many.rss": (
        lambda: b"<rss><channel>" + b"<item></item>" * 1_001 + b"</channel></rss>", "many.rss: more than 1,000 items or 50,000 elements",
    ),
    "deep.rss": (
        lambda: b"<rss>" + b"<a>" * 500_000 + b"</a>" * 500_000 + b"</rss>", "deep.rss: more than 1,000 items or 50,000 elements",
    ),
    "late.jsonl": (
        lambda: row(published="9999-12-31T23:30:00-05:00"), "“published” can't be right: 9999-12-31 lies more than a year ahead.",
    ),
    "early.jsonl": (
        lambda: row(published="0001-01-01T00:30:00+05:00"), "“published” can't be right: 0001-01-01 lies before 1600,",
    ),
    "attributes.html": (
        lambda: b"<p " + b"a " * 2_001 + b">The dam held.", "on line 1 has more than the 2,000 attributes that one may have.",
    ),
    "all_attributes.html": (
        lambda: (b"<p" + b" a" * 1_900 + b">") * 211 + b"Held.", "400,900 attributes are more than the 400,000 that one page may have.",
    ),
    "page.csv": (lambda: GOOD, "page.csv: files of this kind are not read."),
}
MADE_TAKEN = {
    "long.txt": lambda: b"x" * 1_000_000,
    "lines.txt": lambda: b"a\n" * 20_000,
    "a_hundred.zip": lambda: zipped({"a.txt": GOOD} | {f"{i}/": b"" for i in range(99)}),
    "marks.jsonl": lambda: row(text="e" + "\u0301" * 1_000 + " held."),
    "old.jsonl": lambda: row(published="1600-01-01T00:30:00+05:00"),
}
