import pytest

from timeline.articles.sentences import sentences


def split(text: str) -> list[str]:
    return [text[start:end] for start, end in sentences(text)]


@pytest.mark.parametrize(
    "parts",
    [
        ["The mill closed in May.", "Its owner left."],
        ["The U.S. Senate met on Monday.", "It rose at 5 p.m. without a vote."],
        ["Ministers met in the U.S.", "The talks failed."],
        ["The mill was set alight at 4 a.m.", "Owner Ida Brock was asleep."],
        ["It sank at 2 p.m. Friday off Orrin.", "The polls shut at 8 p.m. EST on Monday.", "He left at 5 p.m. Jan. 5 by sea."],
        ["By 6 a.m. Orrin Air had cancelled its flights.", "It began at 9 a.m. U.S. Eastern time."],
        ["Altiplano Metals Co. said it would appeal."],
        ["Mr. J. R. Penhallow and Gov. Salas met at No. 5 Dock Road."],
        ["Will it burst again?", "No.", "The owner has closed it."],
        ["Prices rose 3.5 per cent to 1.20 crowns.", "Nobody knew why."],
        ["“We will not leave the country.” he said."],
        ['"We are done."', "The room fell silent."],
        ["He paused ... and went on."],
        ["BRUSSELS (Reuters) - Ministers met.", "They agreed."],
        ["What now?", "Nobody can say!", "Wait and see."],
        ["大臣は辞任した。", "後任は未定。"],
    ],
)
def test_a_text_of_sentences_is_split_where_they_end(parts: list[str]) -> None:
    joiner = "" if parts[0].endswith("。") else " "
    assert split(joiner.join(parts)) == parts


@pytest.mark.parametrize(
    "parts",
    [
        ["The mill was shut.", "The owner left."],
        ["Nobody at the mill saw it.", "The owner left."],
        ["The owner of St.Mary left."],
        ["The letter was sent by Ida Brock.", "“I thank you all,” it says."],
        ["The site Orrin.Com failed, as did Sele.Airways and note.Net in the night."],
    ],
)
def test_a_stop_whose_space_is_lost_ends_a_sentence_too(parts: list[str]) -> None:
    assert split("".join(parts)) == parts


def test_a_line_break_ends_a_sentence() -> None:
    assert split("Port reopens\nShips left on Monday") == ["Port reopens", "Ships left on Monday"]


def test_offsets_count_from_the_start_of_the_whole_text() -> None:
    text = "One here. Two here. Three here."
    assert sentences(text, 10, 19) == [(10, 19)]
    assert text[10:19] == "Two here."


def test_blank_text_has_no_sentences() -> None:
    assert sentences("  \n \t\n") == []
