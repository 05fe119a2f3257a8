"""Archives are opened with suspicion: see tests/corpus for those that are refused; here are the edges."""

import zipfile
from io import BytesIO

import pytest

from tests.corpus.outcomes import GOOD, zipped
from timeline.articles.archive import is_meant, read_archive
from timeline.articles.decode import Refused


def test_hidden_files_and_what_systems_add_are_passed_over() -> None:
    members = {"a/b.txt": GOOD, "__MACOSX/a/._b.txt": b"\0", "a/.DS_Store": b"\0", "a/Thumbs.db": b"\0", "a/": b""}
    assert list(read_archive("pages.zip", zipped(members))) == [("a/b.txt", GOOD)]


def test_what_climbs_out_is_not_passed_over() -> None:
    assert is_meant("../../x.txt")
    paths = ["../x.txt", "a/../../x.txt", "..\\x.txt", "/x.txt", "C:\\x.txt", "\\x.txt"]
    refused = list(read_archive("pages.zip", zipped(dict.fromkeys(paths, GOOD))))
    assert all(isinstance(member, Refused) and "leads out of the archive" in str(member) for member in refused)
    assert len(refused) == len(paths)


def test_good_members_stand_beside_refused_ones() -> None:
    good, refused = read_archive("pages.zip", zipped({"a.txt": GOOD, "b.zip": b"PK"}))
    assert good == ("a.txt", GOOD)
    assert str(refused) == "pages.zip, b.zip: archives inside archives are not opened. Unpack it and add its files."


def test_sixty_five_thousand_members_are_counted_not_unpacked() -> None:
    archive = BytesIO()
    with zipfile.ZipFile(archive, "w") as file:
        for number in range(65_536):
            file.writestr(zipfile.ZipInfo(f"{number}"), b"")
    with pytest.raises(Refused, match=r"^pages\.zip: 65,536 members are more than the 100 of one archive\."):
        list(read_archive("pages.zip", archive.getvalue()))
