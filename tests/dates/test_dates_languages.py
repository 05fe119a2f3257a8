"""Other languages: explicit dates and the common relative ones, with the same offsets."""

import pytest

from timeline.dates import find_mentions
from timeline.dates.fold import fold
from timeline.dates.language import guess

PAGES = {
    "de": ("Das Ministerium sagte am Freitag, dass die Ausfuhr im April nicht fiel. Das war am 18. "
           "Juli 2025, letzte Woche, vor drei Tagen "
           "und im Jahr 2019 so.",
           ["Freitag=2025-07-18", "April=2025-04", "18. Juli 2025=2025-07-18", "letzte Woche=2025-07-07/2025-07-13",
            "vor drei Tagen=2025-07-15", "2019=2019"]),
    "fr": ("Le ministère a dit vendredi que les ventes ont monté en juin. Le 18 juillet 2025, hier, "
           "la semaine dernière et il y a trois jours.",
           ["vendredi=2025-07-18", "juin=2025-06", "18 juillet 2025=2025-07-18", "hier=2025-07-17",
            "la semaine dernière=2025-07-07/2025-07-13", "il y a trois jours=2025-07-15"]),
    "es": ("El ministerio dijo el viernes que las ventas subieron en junio. El 18 de julio de 2025, "
           "ayer, la semana pasada y hace 3 días.",
           ["viernes=2025-07-18", "junio=2025-06", "18 de julio de 2025=2025-07-18", "ayer=2025-07-17",
            "la semana pasada=2025-07-07/2025-07-13", "hace 3 días=2025-07-15"]),
    "uk": ("Міністерство заявило у п’ятницю, що експорт зріс у червні. 18 липня 2025 року, вчора, "
           "минулого тижня, 3 дні тому.",
           ["п’ятницю=2025-07-18", "червні=2025-06", "18 липня 2025=2025-07-18", "вчора=2025-07-17",
            "минулого тижня=2025-07-07/2025-07-13", "3 дні тому=2025-07-15"]),
    "ru": ("Министерство заявило в пятницу, что экспорт вырос в июне. 18 июля 2025 года, вчера, на "
           "прошлой неделе, 3 дня назад.",
           ["пятницу=2025-07-18", "июне=2025-06", "18 июля 2025=2025-07-18", "вчера=2025-07-17",
            "на прошлой неделе=2025-07-07/2025-07-13", "3 дня назад=2025-07-15"]),
    "zh": ("国家安全部周五表示,2025年7月18日,昨天,上周,3天前,4月2日,上个月。",
           ["周五=2025-07-18", "2025年7月18日=2025-07-18", "昨天=2025-07-17", "上周=2025-07-07/2025-07-13",
            "3天前=2025-07-15", "4月2日=2025-04-02", "上个月=2025-06"]),
    "ar": ("قالت الوزارة يوم الجمعة إن الصادرات ارتفعت في يونيو. في ٢ أبريل ٢٠٢٥ كان ذلك الأسبوع الماضي قبل 3 أيام",
           ["الجمعة=2025-07-18", "يونيو=2025-06", "٢ أبريل ٢٠٢٥=2025-04-02", "الأسبوع الماضي=2025-07-07/2025-07-13",
            "قبل 3 أيام=2025-07-15"]),
}  # fmt: skip


@pytest.mark.parametrize("code", PAGES)
def test_a_page_in_another_language(code: str) -> None:
    text, expected = PAGES[code]
    assert guess(fold(text)) == code
    mentions = find_mentions(text, "2025-07-18")
    assert [f"{mention.text}={mention.edtf}" for mention in mentions] == expected
    assert all(text[mention.start : mention.end] == mention.text for mention in mentions)


def test_the_reason_says_which_language_it_was_read_as() -> None:
    (mention,) = find_mentions("Es war am Freitag.", "2025-07-18", language="de")
    assert mention.reason.startswith("“Freitag”: read as German; the article appeared on Friday 18 July 2025")


def test_without_a_publish_date_relative_ones_stay_unresolved() -> None:
    (mention,) = find_mentions("Es war gestern.", None, language="de")
    assert (mention.edtf, mention.value) == ("", "XXXX-XX-XX")
    assert "not known" in mention.reason


@pytest.mark.parametrize("text", ["on Friday", "", "Friday 18 July 2025", "The der of the die", "123", "El Niño hit"])
def test_what_speaks_clearly_for_no_other_language_is_english(text: str) -> None:
    assert guess(fold(text)) == "en"


ONE_SENTENCE = [
    ("de", "Die Fähre fährt ab Montag wieder."), ("de", "Der Rat tagt morgen."), ("de", "Gestern brannte die Halle."),
    ("de", "Vor drei Tagen sank der Kahn."), ("de", "Die Wahl ist am 2. Februar."), ("de", "Er kam im Oktober 2024 zurück."),
    ("fr", "Le pont rouvre lundi."), ("fr", "Hier, le hangar a brûlé."), ("fr", "Le conseil vote demain."),
    ("fr", "Il a coulé il y a trois jours."), ("fr", "Le scrutin est prévu le 2 février."), ("fr", "L'usine ferme en octobre 2024."),
    ("es", "El puente abre el lunes."), ("es", "Ayer ardió la nave."), ("es", "El consejo vota mañana."),
    ("es", "Se hundió hace tres días."), ("es", "La planta cierra en octubre de 2024."), ("es", "Las obras acaban el 2 de febrero."),
    ("uk", "Суд винесе рішення у понеділок."), ("uk", "Вона приїде завтра."), ("uk", "Вчора загорався склад."),
    ("ru", "Суд вынесет решение в понедельник."), ("ru", "Вчера сгорел склад."), ("ru", "Совет голосует завтра."),
    ("ru", "Паром утонул 2 февраля."), ("ru", "Министр уехал в пятницу."), ("ru", "Мост закрыли три дня назад."),
    ("zh", "桥周一关闭。"), ("ar", "أغلق الجسر يوم الاثنين."),
]  # fmt: skip


@pytest.mark.parametrize(("code", "text"), ONE_SENTENCE)
def test_one_sentence_is_enough_to_tell_its_language(code: str, text: str) -> None:
    assert guess(fold(text)) == code


ENGLISH = [
    "El Niño and La Niña hit Los Angeles in April.", "Le Monde and Der Spiegel reported it on Friday.", "Beyoncé plays Zürich.",
    "Las Vegas police shot a man", "Juan de la Cruz dies at 90", "Charles de Gaulle landed", "Café owner Müller sold up in May",
    "Die Another Day", "Red Cross: no aid", "Rio de Janeiro", "Coup in Mali", "UN in Kyiv (Київ)",
]  # fmt: skip


@pytest.mark.parametrize("text", ENGLISH)
def test_foreign_names_make_no_english_text_foreign(text: str) -> None:
    assert guess(fold(text)) == "en"


def test_a_day_that_does_not_exist_is_found_but_not_dated() -> None:
    (mention,) = find_mentions("Es war am 31. Juni 2025.", None, language="de")
    assert (mention.text, mention.edtf) == ("31. Juni 2025", "")
