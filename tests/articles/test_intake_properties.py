"""Whatever bytes come under whatever name, they are taken or refused in words; nothing else is ever raised."""

from io import BytesIO

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.corpus.outcomes import CORPUS
from timeline.articles.intake import Refused, read_part
from timeline.articles.page import Received
from timeline.articles.parts import KIND_OF_ENDING, parts_of

SMALL = [path for path in sorted(CORPUS.glob("*/*.*")) if path.suffix in KIND_OF_ENDING and path.stat().st_size < 5_000]
NAMES = st.builds("{}{}".format, st.text(max_size=20), st.sampled_from([*KIND_OF_ENDING, ".exe"]))


def outcomes(name: str, data: bytes) -> list[Received | Refused]:
    return [
        page
        for part in parts_of(name, BytesIO(data))
        for _, page in ([("", part)] if isinstance(part, Refused) else read_part(part))
    ]


def holds(name: str, data: bytes) -> None:
    found = outcomes(name, data)
    assert found
    for outcome in found:
        assert isinstance(outcome, Received | Refused)
        if isinstance(outcome, Received):
            assert outcome.key
            assert len(outcome.key) <= 200
            assert "\0" not in outcome.raw + outcome.key + outcome.headline + outcome.outlet + outcome.url
            outcome.raw.encode()
        else:
            assert ". " in str(outcome)


@settings(max_examples=300, deadline=None)
@given(NAMES, st.binary(max_size=300))
def test_any_bytes_under_any_name(name: str, data: bytes) -> None:
    holds(name, data)


@settings(max_examples=300, deadline=None)
@given(st.sampled_from(SMALL), st.data())
def test_files_of_the_corpus_with_bytes_changed_cut_out_and_put_in(path: object, data: st.DataObject) -> None:
    content = bytearray(path.read_bytes())
    for _ in range(data.draw(st.integers(1, 4))):
        at = data.draw(st.integers(0, len(content)))
        content[at : at + data.draw(st.integers(0, 3))] = data.draw(st.binary(max_size=3))
    holds(path.name, bytes(content))
