"""The objects of a JSON file that lists them in one array, or that lays each out over several lines."""

import json
import re

BETWEEN = re.compile(r"[\s,]*")


def json_items(data: bytes) -> list[bytes]:
    """Each as it is written; none when the file is anything else, so that its lines are read and refused one by one."""
    try:
        text = data.decode("utf-8").removeprefix("\ufeff").strip()
    except UnicodeDecodeError:
        return []
    listed = text.startswith("[")
    if listed and not text.endswith("]"):
        return []
    text = text[1:-1] if listed else text
    items, at, decoder = [], BETWEEN.match(text).end(), json.JSONDecoder()
    while at < len(text):
        try:
            item, end = decoder.raw_decode(text, at)
        except (ValueError, RecursionError):
            return []
        if not isinstance(item, dict):
            return []
        items.append(text[at:end].encode("utf-8", "surrogatepass"))
        at = BETWEEN.match(text, end).end()
    return items
