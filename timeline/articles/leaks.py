"""Server output in a page's text: error messages, stack traces, server paths and session ids, to be quarantined."""

import re

from .lines import line, spans
from .sentences import sentences

Span = tuple[int, int]

# What no reporter writes. Each is one linear scan.
TRACES = (
    r"\b(?:Date|Expires|Last-Modified): \w{3}, \d\d \w{3} \d{4} \d\d:\d\d:\d\d GMT\b",
    r"\b(?:connect|getaddrinfo|listen|read|write|open|spawn) E[A-Z]{4,12}\b[^\n]{0,120}",
    r"\b(?:PHP )?(?:Warning|Notice|Fatal error|Parse error|Deprecated|Strict Standards|(?:Catchable|Recoverable) fatal error)"
    r"(?:</b>)?\s*:[^\n]{0,1200}?\bin\s+(?:<b>)?\S+(?:</b>)? on line (?:<b>)?\d+",
    r"\bon line \d+(?=\s*(?:$|\n|<|(?:PHP )?(?:Warning|Notice|Fatal)))",
    r"(?:in|at) \S+\.(?:php|phtml|inc|module|py|rb|js|jsp|aspx?|cs|java|go|pl):\d+",
    r"\b(?:in|at) \S+\.(?:php|phtml|inc|module) on line \d+",
    r"#\d{1,3} (?:\[internal function\]|\{main\}|/\S|[A-Z]:\\|[\w\\$]+(?:->|::|\())\S*",
    r"\bUncaught \w*(?:Error|Exception)\b:?",
    r"\bTraceback \(most recent call last\):?",
    r"\bFile \"[^\"\n]{1,300}\", line \d+(?:, in \S+)?",
    r"\bException in thread \"[^\"\n]{1,100}\"(?: [\w.$]+)?",
    r"\bCaused by: [\w.$]+(?:Exception|Error)\b",
    r"\bat [\w.$<>]+\((?:[\w$]+\.(?:java|kt|scala|groovy):\d+|Native Method|Unknown Source)\)",
    r"\bat (?:async )?(?:[\w.$<>\[\] ]{1,80} )?\(?(?:file://|node:|webpack:|/|[A-Z]:\\)[^\s()]{1,300}:\d+:\d+\)?",
    r"\bat [\w.`<>+]+\([^()\n]{0,200}\)(?: in [^\n]{1,300}?:line \d+)",
    r"\b(?:System|Microsoft|Npgsql|java|javax|org|com|django|psycopg2?|sqlalchemy|mysql|pymysql|requests|urllib3)(?:\.\w+)+"
    r"(?:Exception|Error|DoesNotExist)\b(?::[^\n]{0,300})?",
    r"\bMinified \w+ error #\d+[^\n]{0,300}",
    r"\bat (?:async )?\S{1,80} \(?https?://[^\s()]{1,300}:\d+:\d+\)?",
    r"<!--[^\n]{0,300}?\b(?:pid|session|sess|host|node|server|upstream|rendered by|generated in)\b[^\n]{0,300}?-->",
    r"(?:\[\w+ Debug\] )?\bPHP (?:Warning|Notice|Deprecated): in file \S+ on line \d+: [^\n]{0,200}",
    r"\bServer Error in '[^'\n]{1,100}' Application\.?",
    r"\bSQLSTATE\[\w+\][^\n]{0,200}",
    r"\bORA-\d{5}:?",
    r"\b[Yy]ou have an error in your SQL syntax\b[^\n]{0,300}",
    r"\bAccess denied for user '[^'\n]{1,80}'@'[^'\n]{1,80}'(?: \(using password: \w+\))?",
    r"\bWordPress database error:?",
    r"\b(?:mysqli?|pg|odbc|PDO|session|curl|file|include|require|fopen|ob|md5|getimagesize)\w*\(\)?:",
    r"\b(?:mysqli?_\w+|session_start|PDO->?_*\w*|include(?:_once)?|require(?:_once)?|file_get_contents)\([^)\n]{0,200}\)",
    r"\b(?:SELECT|INSERT INTO|UPDATE|DELETE FROM) [`\w.,*' ()=]{1,300} (?:FROM|WHERE|VALUES|SET) [`\w.]+[^\n]{0,200}",
    r"\b[A-Z]\w*(?:Error|Exception): (?=[^\n]{0,200}(?:/|\\|\(\)|undefined|null|module|object))",
    r"\bCannot read propert(?:y|ies) (?:'\w+' )?of (?:undefined|null)[^\n]{0,40}",
    r"\b[\w.-]+\.rb:\d+:in [`']\S+",
    r"\bgoroutine \d+ \[[\w ]+\]:",
    r"\bpanic: (?:runtime error\b)?[^\n]{0,100}",
    r"\bthread '[^'\n]{1,60}' panicked at [^\n]{0,200}",
    r"\bnote: run with `RUST_BACKTRACE=[^\n]{0,60}",
    r"\bat \S+\.p[lm] line \d+\.?",
    r"\bat \w[\w.]{1,80} \(?(?:<anonymous>|index \d+|native|native code)\)?",
    r"\*\* \(\w+(?:\.\w+)*\) [^\n]{0,200}",
    r"\[\w{3} \w{3} \d\d [\d:.]+ \d{4}\] \[[^\n]{0,300}",
    r"\b\d{4}[-/]\d\d[-/]\d\d[ T]\d\d:\d\d:\d\d(?:[.,]\d+)?Z? *"
    r"(?:\[\w+\] )?\[?(?:ERROR|WARN(?:ING)?|FATAL|DEBUG|INFO|CRITICAL|SEVERE|error|crit)\b[^\n]{0,300}",
    r"\bError establishing a (?:database|Redis) connection\b",
    r"\bMySQL server has gone away\b",
    r"(?m:^(?:40[34]|50[0-4]) (?:Bad Gateway|Service (?:Temporarily )?Unavailable|Gateway Time-?out"
    r"|Internal Server Error)(?:\s+nginx\S*)?$)",
    r"\bERROR: +(?:relation|column|syntax error|duplicate key|function) [^\n]{0,200}",
    r"\bSource File: *[^\n]{1,300}?(?: +Line: *\d+|$|(?=\n))",
    r"\[\w*(?:Exception|Error)(?: \(0x[0-9a-fA-F]+\))?:[^\n]{0,400}\]?",
    r"\bLogin failed for user '[^'\n]{0,80}'\.?",
    r"(?m:^Source Error:.*$)",
    r"(?m:^Line \d{1,5}:[^\n]{0,300}[;{}]\s*$)",
    r"\b(?:[A-Z][A-Z0-9]*_)*(?:PASSWORD|PASSWD|PWD|SECRET(?:_(?:ACCESS_)?KEY)?|ACCESS_KEY(?:_ID)?|API_?KEY|AUTH_TOKEN|TOKEN|PRIVATE_KEY"
    r"|DATABASE_URL|DSN)['\"]?\s*(?:=>?|:)\s*['\"]?[^\s'\"]{3,}['\"]?",
    r"\bdefine\(\s*['\"]\w{1,60}['\"]\s*,[^)\n]{0,200}\);?",
    r"-----(?:BEGIN|END) (?:[A-Z]+ )*PRIVATE KEY-----",
    r"\b(?:postgres(?:ql)?|mysql|mariadb|mongodb(?:\+srv)?|redis|rediss|amqps?|mssql|ldaps?|s?ftp)://[^\s/@:]*:[^\s/@]+@\S+",
    r"\b(?:Server|Data Source|Host|Provider|Driver)=[^;\n]{1,100};(?:[\w ]{1,40}=[^;\n]{0,100};?){1,20}",
    r"(?<![\w/.-])[\w/.-]{1,300}\.go:\d+ \+0x[0-9a-f]+",
    r"\bfrom \S{1,300}\.rb:\d+(?::in [`']\S+)?",
)
PLACES = (
    r"(?<![\w/.:])/(?:home|var|usr|opt|srv|etc|tmp|root|mnt|app|www|proc|Users|data|web|htdocs|vhosts|public_html)"
    r"/[\w.@-]+(?:/[\w.@-]*)*(?:\(\d+\))?(?::\d+)?",
    r"(?<![\w])[A-Z]:\\(?:[\w .()-]{1,60}\\)+[\w.()-]*(?::line \d+)?",
    r"\bsess_\w{16,}",
    r"\b(?:PHPSESSID|JSESSIONID|ASP\.NET_SessionId|session_?id|sid|csrf_?token|api_?key|access_?token|secret|passw(?:or)?d)\s*[=:]\s*['\"]?"
    r"[\w+/.-]{12,}",
    r"\bAKIA[0-9A-Z]{16}\b",
    r"\beyJ[\w-]{10,}\.[\w-]{10,}\.[\w-]*",
    r"\bwp-(?:content|includes|admin)/\S+",
)
# Server output that says all it says in itself: what stands around it is none.
WHOLE = r"[(\[]an error occurred while processing this directive[)\]]\s?"
LEAK = re.compile("|".join(f"(?:{pattern})" for pattern in (*TRACES, *PLACES, WHOLE)))
ONLY_WHOLE = re.compile(WHOLE)
# A cheap look first: a text without any of these holds no server output.
HINT = re.compile(
    r"on line \d|<!--|Minified |:\d+:\d+\)|\d:\d\d GMT|\bE[A-Z]{4}|node:"
    r"|[/\\]\w+[/\\]|Traceback|Exception|Error|SQL|ORA-|#\d|sess_|(?:id|token|secret|passw(?:or)?d|key)['\"]?\s*[=:]"
    r"|define\(|Source (?:File|Error):|Login failed|Line \d+:|PASSW|PWD|SECRET|_KEY|APIKEY|TOKEN|DATABASE_URL|DSN|PRIVATE KEY|://|;\w|\.go:|\.rb:"
    r"|AKIA|eyJ|\(\)|panic:|goroutine|database error|Access denied|\.\w+:\d|read propert"
    r"|ERROR|WARN|FATAL|DEBUG|CRIT|panicked|BACKTRACE|\.p[lm] line|\*\* \(|\] \["
    r"|establishing|gone away|\b[45]0\d [A-Z]|<anonymous>|\(index|this directive"
)
OPENER = re.compile(
    r"\b(?:PHP )?(?:Warning|Notice|Fatal error|Parse error|Deprecated|Strict Standards|(?:Catchable|Recoverable) fatal error"
    r"|Error|Uncaught \w+|Unhandled \w+|Stack trace|Debug|Exception|Traceback|Caused by|\[\w+ \d{1,2} [\d: ]+\])\b(?:</b>)?\s*[:(]"
)
FRAME = re.compile(
    r"(?:File \"|Line \d{1,5}:|Source File:|at (?=[\w.$<>]+[\s.(:])\S*[(.:/<]|at \S+$|#\d+"
    r"|from /|goroutine |exit status|Stack trace|thrown in|created by |\.\.\. \d+ more|Caused by"
    r"|During handling|The above exception|\^+$|~+\^*)"
)
ERROR_LINE = re.compile(r"[\w.$]*(?:Error|Exception|Warning|Interrupt|DoesNotExist)\b|[a-z_]\w*(?:\.\w+)+: ")
CODE = re.compile(r"[(){}=;<>\[\]]|^\w+\.\w+|^(?:raise|return|import|from) ")

KEY_LINE = re.compile(r"[A-Za-z0-9+/]{40,}={0,2}$|[A-Za-z0-9+/]{4,}={1,2}$")  # inside a private key
CALL = re.compile(r"[\w.*()]+\([^()\n]*\)$|\^+$")


def leaks(text: str) -> list[Span]:
    """Spans of server output, generous but never over a sentence that shares the line."""
    found: list[Span] = []
    in_trace = False
    for start, end in spans(text):
        here = leaks_in_line(text, start, end) if HINT.search(text, start, end) else []
        if not here and in_trace and continues_trace(text, start, end):
            here = [(start, end)]
        in_trace = bool(here) and here[-1][1] == end
        found.extend(here)
    return found


def leaks_in_line(text: str, start: int, end: int) -> list[Span]:
    """The stretches of one line that hold server output, with the sentences beside them left out."""
    found: list[Span] = []
    matches = list(LEAK.finditer(text, start, end))
    if all(ONLY_WHOLE.fullmatch(match[0]) for match in matches):
        return [match.span() for match in matches]
    for match in matches:
        floor = found[-1][1] if found else start
        begin = opening(text, floor, match.start())
        if found and not holds_prose(text, floor, begin):
            found[-1] = (found[-1][0], match.end())
        else:
            found.append((begin, match.end()))
    if found and not holds_prose(text, start, found[0][0]):
        found[0] = (start, found[0][1])
    if found:
        found[-1] = (found[-1][0], closing(text, found[-1][1], end))
    return found


def opening(text: str, floor: int, start: int) -> int:
    """Where the message that holds `start` begins: at its "Warning:", else at its sentence."""
    openers = [match.start() for match in OPENER.finditer(text, max(floor, start - 1500), start)]
    if openers:
        return openers[0] if not holds_prose(text, openers[0], start) else openers[-1]
    begins = [first for first, _ in sentences(text, floor, start)]
    return begins[-1] if begins and not text[floor:start].rstrip().endswith((".", "!", "?")) else start


def closing(text: str, start: int, end: int) -> int:
    """Where server output that was seen up to `start` ends: before the first sentence of prose after it."""
    for first, last in sentences(text, start, end):
        if holds_prose(text, first, last) and text[first].isupper():
            return first
    return end


def holds_prose(text: str, start: int, end: int) -> bool:
    shape = line(text, start, end)
    return shape.words >= 5 and shape.function_share >= 0.15 and not LEAK.search(text, start, end)


def continues_trace(text: str, start: int, end: int) -> bool:
    """A line right after server output that is part of it: a frame, an indented line of code, the error's name."""
    piece = text[start:end]
    indented = start > 0 and text[start - 1] in " \t"
    if FRAME.match(piece) or ERROR_LINE.match(piece) or KEY_LINE.match(piece):
        return True
    is_sentence = piece[0].isupper() and holds_prose(text, start, end)
    return (indented or bool(CALL.match(piece))) and bool(CODE.search(piece)) and not is_sentence
