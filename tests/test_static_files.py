"""What is served of scripts and style sheets says the same as their source, in fewer bytes."""

import pytest

from timeline.static_files import of_readers, with_imports, without_comments


@pytest.mark.parametrize(
    ("source", "kind", "served"),
    [
        ("// why\nlet a = 1; // so\n  // more\n  a = `x; // y`; // kept;\nb();\n", ".js", "let a = 1;a = `x; // y`; // kept;\nb();"),
        ("if (a) {\n  b();\n}\nc(\n  d,\n);\n", ".js", "if (a) {b();}\nc(d,);"),
        ("/* why */\na:hover { color: red; margin: 0 auto }\n", ".css", "a:hover{color:red;margin:0 auto}"),
        (".a :is(b, c) { content: ' of'; top: calc(1rem + 2px); }", ".css", ".a :is(b,c){content:' of';top:calc(1rem + 2px);}"),
        ("@media (width > 46rem) and (hover: none) {\n  a { inset: 0 }\n}", ".css", "@media (width > 46rem) and (hover:none){a{inset:0}}"),
    ],
)
def test_without_comments(source: str, kind: str, served: str) -> None:
    assert without_comments(source, kind) == served


def test_a_script_comes_with_those_that_it_imports() -> None:
    scripts = {"one.js": "const a = 1;\n", "two.js": "const a = 2;\n"}
    assert with_imports('import "./one.js";\nimport "./two.js";\nb();\n', scripts) == "{\nconst a = 1;\n}\n{\nconst a = 2;\n}\nb();\n"


def test_a_style_sheet_begins_with_the_one_that_it_imports() -> None:
    sheets = {"one.css": "a { margin: 0 }\n"}
    assert with_imports('@import "./one.css";\nb { margin: 0 }\n', sheets) == "a { margin: 0 }\n\nb { margin: 0 }\n"


def test_the_frame_of_readers_is_as_wide_as_their_page_and_stands_upright_on_paper() -> None:
    holder = ".frame-holder { container: frame / inline-size; }\n"
    narrow, wide = "(max-width: 9rem) { a {} }\n", "(min-width: 9rem) { b {} }\n"
    source = f"{holder}@container frame {narrow}@container frame {wide}"
    assert of_readers(source) == f"@media print, {narrow}@media screen and {wide}"
