"""What people decided, laid over what was read: kinds of blocks, and origins with all that hangs on them."""

from timeline.articles.overrides import Said, as_found, with_decided_kinds, with_decided_origins, without_hidden_headline
from timeline.articles.page import BODY, BYLINE, CHROME, HEADLINE, LEAK, Block, Page, Source

FOUND = [
    Block(0, 20, HEADLINE, "Title above the text"), Block(22, 80, BODY, "Sentence of the article"),
    Block(82, 120, CHROME, "Label of the page"), Block(122, 160, LEAK, "Output of the server"),
]


def kinds(blocks: list[Block]) -> list[str]:
    return [block.kind for block in blocks]


class TestKinds:
    def test_nothing_decided(self) -> None:
        assert with_decided_kinds(FOUND, {}) == FOUND

    def test_what_was_found_is_kept_beside_what_was_decided(self) -> None:
        blocks = with_decided_kinds(FOUND, {(82, 120): BODY})

        assert blocks[2] == Block(82, 120, BODY, "Set by an editor", CHROME, "Label of the page")
        assert [as_found(block) for block in blocks] == FOUND

    def test_a_decision_holds_for_what_lies_mostly_in_its_stretch(self) -> None:
        assert kinds(with_decided_kinds(FOUND, {(21, 118): CHROME})) == [HEADLINE, CHROME, CHROME, LEAK]
        assert kinds(with_decided_kinds(FOUND, {(30, 79): BYLINE})) == [HEADLINE, BYLINE, CHROME, LEAK]

    def test_but_not_for_a_block_of_which_it_is_a_small_part(self) -> None:
        assert with_decided_kinds(FOUND, {(24, 40): CHROME}) == FOUND

    def test_an_exact_decision_goes_before_a_wider_one(self) -> None:
        assert kinds(with_decided_kinds(FOUND, {(82, 120): BODY, (21, 121): CHROME})) == [HEADLINE, CHROME, BODY, LEAK]

    def test_server_output_stays_what_it_is(self) -> None:
        assert with_decided_kinds(FOUND, {(122, 160): BODY}) == FOUND

    def test_but_where_an_administrator_uncovered_it(self) -> None:
        assert kinds(with_decided_kinds(FOUND, {(122, 160): BODY}, {(122, 160)})) == [HEADLINE, BODY, CHROME, BODY]
        assert kinds(with_decided_kinds(FOUND, {(122, 158): BODY}, {(122, 158)})) == [HEADLINE, BODY, CHROME, LEAK]

    def test_server_output_hides_every_block_that_it_touches(self) -> None:
        assert kinds(with_decided_kinds(FOUND, {(10, 24): LEAK})) == [LEAK, LEAK, CHROME, LEAK]

    def test_a_headline_that_came_along_is_hidden_with_the_words_in_the_text(self) -> None:
        page = Page("gate", "Key 9f86d081884c was rejected at noon", headline="Key 9f86d081884c was rejected")
        hidden = Block(0, 37, LEAK, "Set by an editor", BODY, "Sentence of the article")

        assert without_hidden_headline(page, [hidden]).headline == ""
        assert without_hidden_headline(page, [Block(0, 37, BODY, "")]).headline == page.headline
        other = Page("gate", page.text, headline="Gate fails")
        assert without_hidden_headline(other, [hidden]).headline == "Gate fails"

    def test_anything_may_turn_out_to_be_server_output(self) -> None:
        assert kinds(with_decided_kinds(FOUND, {(22, 80): LEAK})) == [HEADLINE, LEAK, CHROME, LEAK]

    def test_one_headline(self) -> None:
        blocks = with_decided_kinds(FOUND, {(82, 120): HEADLINE})

        assert kinds(blocks) == [CHROME, BODY, HEADLINE, LEAK]
        assert (blocks[0].reason, as_found(blocks[0])) == ("An editor chose another headline", FOUND[0])


WIRE, POST, HERALD, COPY = "wire", "post", "herald", "copy"
PAGES = [
    Page(WIRE, "", outlet="Norland Wire"), Page(POST, "", outlet="The Harbour Post"), Page(HERALD, "", outlet="Norland Herald"),
    Page(COPY, "", outlet="Quay Notes"),
]
SOURCES = [
    Source("Norland Wire", "", "It names no other source."), Source("Norland Wire", "", "Its lead cites Norland Wire."),
    Source("Norland Herald", "", "It names no other source."), Source("Norland Herald", HERALD, "The same text."),
]


def origins(decided: dict[str, Said]) -> list[tuple[str, str]]:
    found = with_decided_origins(PAGES, [[]] * 4, SOURCES, decided)
    return [(source.origin, source.copy_of) for source in found]


class TestOrigins:
    def test_nothing_decided(self) -> None:
        assert with_decided_origins(PAGES, [[]] * 4, SOURCES, {}) == SOURCES

    def test_who_cites_the_corrected_page_follows(self) -> None:
        assert origins({WIRE: Said(name="norland herald")}) == [("Norland Herald", "")] * 3 + [("Norland Herald", HERALD)]

    def test_copies_of_the_corrected_page_follow(self) -> None:
        assert origins({HERALD: Said(name="Dpa")})[2:] == [("Dpa", ""), ("Dpa", HERALD)]

    def test_what_is_said_of_a_copy_is_said_of_its_text(self) -> None:
        assert origins({COPY: Said(name="Dpa")})[2:] == [("Dpa", ""), ("Dpa", HERALD)]

    def test_unless_the_original_was_decided_too(self) -> None:
        both = {COPY: Said(name="Dpa"), HERALD: Said(name="Afp")}

        assert origins(both)[2:] == [("Afp", ""), ("Dpa", HERALD)]

    def test_a_report_of_its_own_hangs_on_nothing(self) -> None:
        assert origins({COPY: Said()})[2:] == [("Norland Herald", ""), ("Quay Notes", "")]
        assert origins({POST: Said()})[:2] == [("Norland Wire", ""), ("The Harbour Post", "")]

    def test_by_way_of_a_further_copy(self) -> None:
        said = {HERALD: Said(copy_of=POST), WIRE: Said(name="Dpa")}

        assert origins(said) == [("Dpa", ""), ("Dpa", ""), ("Dpa", POST), ("Dpa", HERALD)]

    def test_a_circle_comes_to_an_end(self) -> None:
        found = origins({HERALD: Said(copy_of=POST), POST: Said(copy_of=HERALD)})

        assert [copied for _, copied in found] == ["", HERALD, POST, HERALD]

    def test_a_page_that_is_not_there_is_passed_over(self) -> None:
        assert with_decided_origins(PAGES, [[]] * 4, SOURCES, {POST: Said(copy_of="gone"), "gone": Said()}) == SOURCES

    def test_says_why(self) -> None:
        found = with_decided_origins(PAGES, [[]] * 4, SOURCES, {WIRE: Said(name="Dpa")})

        assert [(source.reason, source.found_origin) for source in found[:2]] == [
            (
                "An editor says that it comes from Dpa. Before, it was read as Norland Wire: It names no other source.",
                "Norland Wire",
            ),
            ("Its lead cites Norland Wire. An editor corrected the origin of Norland Wire: Dpa.", ""),
        ]
