"""The worked example of docs/dates.md does what it says when it is followed to the letter."""

import re
from pathlib import Path
from types import ModuleType

from timeline.dates.context import Context
from timeline.dates.fold import fold
from timeline.dates.published import published_period

DOCS = Path(__file__).parents[2] / "docs" / "dates.md"


def test_the_worked_example_runs() -> None:
    code, examples = (ModuleType("timeline.dates.rules.ides"), {})
    code.__package__ = "timeline.dates.rules"
    rule_file, table = re.findall(r"```python\n(.*?)```", DOCS.read_text(encoding="utf-8"), re.S)
    exec(rule_file, code.__dict__)  # noqa: S102
    exec(table, examples)  # noqa: S102
    for text, phrase, value, edtf in examples["IDES"]:
        (ides,) = code.RULES
        (found,) = ides.find(text, fold(text), 0, len(text))
        said = ides.read(found, Context(text, fold(text), published_period("2025-07-18")))
        assert (found.phrase, said.value, said.period.edtf) == (phrase, value, edtf)
