import pytest

from timeline.articles.leaks import leaks


def leaked(text: str) -> list[str]:
    return [text[start:end] for start, end in leaks(text)]


LEAKS = [
    "Warning: mysqli_connect(): (HY000/2002): Connection refused in /var/www/html/db.php on line 12",
    "Notice: Undefined index: utm in /home/site77/public_html/track.php on line 8",
    "PHP Fatal error:  Uncaught TypeError: count() in C:\\inetpub\\site\\list.php:31 Stack trace: #0 {main} thrown on line 31",
    "SQLSTATE[42S02]: Base table or view not found: 1146 Table 'news.teasers' doesn't exist",
    "at com.example.Render.page(Render.java:118)",
    "    at Object.<anonymous> (/srv/app/server.js:10:5)",
    "   at News.Web.Page_Load(Object sender, EventArgs e) in D:\\build\\Page.aspx.cs:line 44",
    "ActionView::Template::Error: /srv/blog/app/views/show.html.rb:12:in `render'",
    "session file sess_0123456789abcdef0123 could not be opened",
    "panic: assignment to entry in nil map",
    "thread 'main' panicked at src/main.rs:4:5:",
    "Use of uninitialized value $x in concatenation at /usr/lib/cgi-bin/page.pl line 12.",
    "** (RuntimeError) could not look up repository",
    "2024-11-05 12:00:01,123 ERROR [main] org.news.Feed - failed",
    "[Tue Nov 05 12:00:01.123456 2024] [php:error] [pid 1234] parse error",
    "Error establishing a database connection",
    "502 Bad Gateway nginx/1.18.0",
    "Source File: c:\\inetpub\\wwwroot\\News\\Page.aspx.cs    Line: 44",
    "[SqlException (0x80131904): Login failed for user 'reader'.]",
    "DB_PASSWORD=hunter22",
    "AWS_SECRET_ACCESS_KEY=abc/def123",
    "define('DB_PASSWORD', 'hunter22');",
    "Server=db1;Database=news;User Id=sa;Password=x;",
    "postgres://reader:hunter22@db/news",
    "from app/models/story.rb:3:in `show'",
    "System.NullReferenceException: Object reference not set to an instance of an object.",
]


@pytest.mark.parametrize("text", LEAKS)
def test_a_line_of_server_output_is_quarantined_whole(text: str) -> None:
    assert leaked(text) == [text.strip()]


def test_a_python_trace_is_quarantined_over_all_its_lines() -> None:
    trace = (
        "Traceback (most recent call last):\n"
        '  File "/srv/app/widgets.py", line 214, in popular\n'
        "    rows = cursor.execute(sql, params).fetchall()\n"
        'psycopg2.OperationalError: password authentication failed for user "reader"'
    )
    text = f"The dam held.\n{trace}\nEngineers left on Monday."
    assert "".join(leaked(text)).replace(" ", "") == trace.replace(" ", "").replace("\n", "")


def test_body_that_shares_the_line_is_cut_off_and_kept() -> None:
    error = "Warning: include(menu.inc): failed to open stream in /var/www/top.php on line 3"
    text = f"{error} The council of Ardle said on Friday that the bridge would close."
    assert [piece.strip() for piece in leaked(text)] == [error]


@pytest.mark.parametrize(
    "text",
    [
        "Warning: this is not over, the economist told the committee in the chamber.",
        "The error was found on line 4 of the contract, the court said.",
        "She took the car/home insurance offer and/or the loan.",
        "The committee will meet at 10:30 and at 14:00 in the town hall.",
        "An exception was made for the islands, the minister said.",
    ],
)
def test_sentences_of_a_report_are_no_leak(text: str) -> None:
    assert leaked(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "A 502 Bad Gateway message greeted readers of the site on Monday, the firm said.",
        "Traceback (most recent call last):\nat the port, workers said they would go on with the strike.",
    ],
)
def test_a_report_on_an_error_is_no_leak(text: str) -> None:
    assert text.split("\n")[-1] not in leaked(text)


def test_frames_of_other_languages_go_with_their_trace() -> None:
    trace = "goroutine 1 [running]:\nmain.main()\n\t/app/main.go:12 +0x1d\nexit status 2"
    assert "".join(leaked(f"{trace}\nThe minister left at noon.")).replace(" ", "") == "".join(trace.split())


def test_a_private_key_is_quarantined_with_all_its_lines() -> None:
    key = f"-----BEGIN RSA PRIVATE KEY-----\n{'MIIE' * 16}\n{'AbC+' * 16}\nQUJD==\n-----END RSA PRIVATE KEY-----"
    assert "\n".join(leaked(f"The dam held.\n{key}\nEngineers left on Monday.")) == key


def test_rows_of_source_around_an_error_go_with_it() -> None:
    rows = "Line 12:     conn.Open();\nLine 13:     read();\nSource File: c:\\inetpub\\Page.cs    Line: 12"
    assert "\n".join(leaked(rows)) == rows


@pytest.mark.parametrize("text", ["The token: a coin.", "Password: swordfish, said the guard.", "Line 12: the poem went on."])
def test_words_for_secrets_are_no_secrets(text: str) -> None:
    assert leaked(text) == []


@pytest.mark.parametrize(
    "output",
    [
        "Error: Minified React error #418; visit https://reactjs.example/error-decoder.html?invariant=418",
        "at lg (https://cdn.tarnpost.example/static/chunks/main-2c79.js:9:46349)",
        "<!-- rendered by app-3b.internal pid=2214 session=7fae91c0d2b84411 -->",
        "[phpBB Debug] PHP Notice: in file /viewtopic.php on line 84: Undefined index: foe",
    ],
)
def test_errors_of_the_browser_and_notes_of_the_server_are_leaks(output: str) -> None:
    text = f"The pier was closed on Tuesday.\n{output}\nThe board will meet again."
    assert [text[start:end] for start, end in leaks(text)] == [output]


def test_what_an_include_left_takes_nothing_beside_it_along() -> None:
    text = "Page last updated at 08:03 GMT, 26 July 2031 (an error occurred while processing this directive) The mayor has left."
    assert leaked(text) == ["(an error occurred while processing this directive) "]
