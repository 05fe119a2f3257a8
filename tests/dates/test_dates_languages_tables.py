"""Each of the seven languages by example: what is written out, relative ones, weekdays by tense, ranges; read on 18 July 2025."""

import time

import pytest

from timeline.dates import find_mentions

# A sentence, then its mentions and their EDTF.
GERMAN = [
    ("Der Rat wird am Montag tagen.", "Montag=2025-07-21"),
    ("Der Rat tagte am Montag.", "Montag=2025-07-14"),
    ("Der Rat beriet am vergangenen Montag.", "vergangenen Montag=2025-07-14"),
    ("Er sprach am kommenden Mittwoch vor.", "kommenden Mittwoch=2025-07-23"),
    ("Es geschah am Freitag, den 11. Juli 2025.", "Freitag, den 11. Juli 2025=2025-07-11"),
    ("Die Messe dauerte vom 3. bis 7. März 2025.", "vom 3. bis 7. März 2025=2025-03-03/2025-03-07"),
    ("Anfang April fielen die Preise.", "Anfang April=2025-04-01~/2025-04-10~"),
    ("Ende 2024 schloss das Werk.", "Ende 2024=2024-09~/2024-12~"),
    ("Im vergangenen Monat sank der Umsatz.", "Im vergangenen Monat=2025-06"),
    ("Letzten Monat sank der Umsatz.", "Letzten Monat=2025-06"),
    ("Vor zwei Wochen sank der Umsatz.", "Vor zwei Wochen=2025-06-30/2025-07-06"),
    ("Vorgestern sank der Umsatz.", "Vorgestern=2025-07-16"),
    ("Im Jahr 2019 sank der Umsatz.", "2019=2019"),
    ("Die Wahl ist für den 2. Februar geplant.", "2. Februar=2026-02-02"),
    ("Am 28. Oktober starben zwei Menschen.", "28. Oktober=2024-10-28"),
]  # fmt: skip
FRENCH = [
    ("Le conseil se réunira lundi.", "lundi=2025-07-21"),
    ("Le conseil s'est réuni lundi.", "lundi=2025-07-14"),
    ("Le conseil a voté vendredi dernier.", "vendredi dernier=2025-07-11"),
    ("La visite aura lieu mardi prochain.", "mardi prochain=2025-07-22"),
    ("C'était le vendredi 11 juillet 2025.", "vendredi 11 juillet 2025=2025-07-11"),
    ("Le salon s'est tenu du 3 au 7 mars 2025.", "du 3 au 7 mars 2025=2025-03-03/2025-03-07"),
    ("Les prix ont baissé début avril.", "début avril=2025-04-01~/2025-04-10~"),
    ("L'usine a fermé fin 2024.", "fin 2024=2024-09~/2024-12~"),
    ("Les ventes ont chuté le mois dernier.", "le mois dernier=2025-06"),
    ("Les ventes ont chuté l’année dernière.", "l’année dernière=2024"),
    ("Elles ont chuté il y a deux semaines.", "il y a deux semaines=2025-06-30/2025-07-06"),
    ("Elles ont chuté avant-hier.", "avant-hier=2025-07-16"),
    ("Elles ont chuté le 1er mai 2024.", "1er mai 2024=2024-05-01"),
    ("Le scrutin aura lieu le 2 février.", "2 février=2026-02-02"),
]  # fmt: skip
SPANISH = [
    ("El consejo se reunirá el lunes.", "lunes=2025-07-21"),
    ("El consejo se reunió el lunes.", "lunes=2025-07-14"),
    ("El consejo votó el viernes pasado.", "viernes pasado=2025-07-11"),
    ("La visita será el próximo martes.", "próximo martes=2025-07-22"),
    ("Fue el viernes 11 de julio de 2025.", "viernes 11 de julio de 2025=2025-07-11"),
    ("La feria fue del 3 al 7 de marzo de 2025.", "del 3 al 7 de marzo de 2025=2025-03-03/2025-03-07"),
    ("Los precios bajaron a principios de abril.", "a principios de abril=2025-04-01~/2025-04-10~"),
    ("La planta cerró a finales de 2024.", "a finales de 2024=2024-09~/2024-12~"),
    ("Las ventas bajaron el mes pasado.", "el mes pasado=2025-06"),
    ("Las ventas bajarán el año que viene.", "el año que viene=2026"),
    ("Las ventas bajaron hace dos semanas.", "hace dos semanas=2025-06-30/2025-07-06"),
    ("Las ventas bajaron anteayer.", "anteayer=2025-07-16"),
    ("La votación será el 2 de febrero.", "2 de febrero=2026-02-02"),
]  # fmt: skip
UKRAINIAN = [
    ("Рада збереться: засідання відбудеться в понеділок.", "понеділок=2025-07-21"),
    ("Суд винесе рішення у понеділок.", "понеділок=2025-07-21"),
    ("Прем'єр виступить у четвер.", "четвер=2025-07-24"),
    ("Завод виносить сміття у понеділок.", "понеділок=2025-07-14"),
    ("Засідання відбулося в понеділок.", "понеділок=2025-07-14"),
    ("Рада голосувала минулої п’ятниці.", "минулої п’ятниці=2025-07-11"),
    ("Візит буде наступного вівторка.", "наступного вівторка=2025-07-22"),
    ("Це було у п'ятницю, 11 липня 2025 року.", "п'ятницю, 11 липня 2025=2025-07-11"),
    ("Ярмарок був з 3 по 7 березня 2025 року.", "з 3 по 7 березня 2025=2025-03-03/2025-03-07"),
    ("Ціни впали на початку квітня.", "на початку квітня=2025-04-01~/2025-04-10~"),
    ("Завод закрили наприкінці 2024 року.", "наприкінці 2024=2024-09~/2024-12~"),
    ("Минулого місяця продажі впали.", "Минулого місяця=2025-06"),
    ("Торік продажі впали.", "Торік=2024"),
    ("Два тижні тому продажі впали.", "Два тижні тому=2025-06-30/2025-07-06"),
    ("Тиждень тому продажі впали.", "Тиждень тому=2025-07-07/2025-07-13"),
    ("Голосування відбудеться 2 лютого.", "2 лютого=2026-02-02"),
]  # fmt: skip
RUSSIAN = [
    ("Заседание состоится в понедельник.", "понедельник=2025-07-21"),
    ("Суд вынесет решение в понедельник.", "понедельник=2025-07-21"),
    ("Премьер выступит в четверг.", "четверг=2025-07-24"),
    ("Завод выносит мусор в понедельник.", "понедельник=2025-07-14"),
    ("Заседание состоялось в понедельник.", "понедельник=2025-07-14"),
    ("Дума голосовала в прошлую пятницу.", "прошлую пятницу=2025-07-11"),
    ("Визит начнётся в следующий вторник.", "следующий вторник=2025-07-22"),
    ("Это было в пятницу, 11 июля 2025 года.", "пятницу, 11 июля 2025=2025-07-11"),
    ("Ярмарка прошла с 3 по 7 марта 2025 года.", "с 3 по 7 марта 2025=2025-03-03/2025-03-07"),
    ("Цены упали в начале апреля.", "в начале апреля=2025-04-01~/2025-04-10~"),
    ("Завод закрыли в конце 2024 года.", "в конце 2024=2024-09~/2024-12~"),
    ("В прошлом месяце продажи упали.", "В прошлом месяце=2025-06"),
    ("Две недели назад продажи упали.", "Две недели назад=2025-06-30/2025-07-06"),
    ("Неделю назад продажи упали.", "Неделю назад=2025-07-07/2025-07-13"),
    ("Позавчера продажи упали.", "Позавчера=2025-07-16"),
    ("Голосование состоится 2 февраля.", "2 февраля=2026-02-02"),
]  # fmt: skip
CHINESE = [
    ("理事会将于周一开会。", "周一=2025-07-21"),
    ("理事会周一表示反对。", "周一=2025-07-14"),
    ("理事会上周五开会。", "上周五=2025-07-11"),
    ("理事会下周二开会。", "下周二=2025-07-22"),
    ("本周三价格下跌。", "本周三=2025-07-16"),
    ("会议于2025年7月11日举行。", "2025年7月11日=2025-07-11"),
    ("博览会在2025年3月3日至7日举行。", "2025年3月3日至7日=2025-03-03/2025-03-07"),
    ("4月初价格下跌。", "4月初=2025-04-01~/2025-04-10~"),
    ("工厂于2024年底关闭。", "2024年底=2024-09~/2024-12~"),
    ("上个月价格下跌。", "上个月=2025-06"),
    ("去年价格下跌。", "去年=2024"),
    ("两周前价格下跌。", "两周前=2025-06-30/2025-07-06"),
    ("三天前价格下跌。", "三天前=2025-07-15"),
    ("前天价格下跌。", "前天=2025-07-16"),
    ("投票将于2月2日举行。", "2月2日=2026-02-02"),
    ("会议于二〇二四年二月十四日举行。", "二〇二四年二月十四日=2024-02-14"),
    ("十二月二十一日桥梁关闭了。", "十二月二十一日=2024-12-21"),
    ("四月初价格下跌。", "四月初=2025-04-01~/2025-04-10~"),
    ("二〇二三年价格下跌。", "二〇二三年=2023"),
    ("博览会在二〇二五年三月三日至七日举行。", "二〇二五年三月三日至七日=2025-03-03/2025-03-07"),
]  # fmt: skip
ARABIC = [
    ("سيجتمع المجلس يوم الاثنين.", "الاثنين=2025-07-21"),
    ("اجتمع المجلس يوم الاثنين.", "الاثنين=2025-07-14"),
    ("صوت المجلس يوم الجمعة الماضي.", "الجمعة الماضي=2025-07-11"),
    ("تبدأ الزيارة يوم الثلاثاء المقبل.", "الثلاثاء المقبل=2025-07-22"),
    ("كان ذلك يوم الجمعة، 11 يوليو 2025.", "الجمعة، 11 يوليو 2025=2025-07-11"),
    ("أقيم المعرض من 3 إلى 7 مارس 2025.", "من 3 إلى 7 مارس 2025=2025-03-03/2025-03-07"),
    ("هبطت الأسعار في أوائل أبريل.", "أوائل أبريل=2025-04-01~/2025-04-10~"),
    ("أغلق المصنع في أواخر عام 2024.", "أواخر عام 2024=2024-09~/2024-12~"),
    ("هبطت المبيعات الشهر الماضي.", "الشهر الماضي=2025-06"),
    ("هبطت المبيعات العام الماضي.", "العام الماضي=2024"),
    ("هبطت المبيعات قبل أسبوعين.", "قبل أسبوعين=2025-06-30/2025-07-06"),
    ("هبطت المبيعات قبل ثلاثة أيام.", "قبل ثلاثة أيام=2025-07-15"),
    ("هبطت المبيعات قبل أسبوع.", "قبل أسبوع=2025-07-07/2025-07-13"),
    ("من المقرر إجراء التصويت في 2 فبراير.", "2 فبراير=2026-02-02"),
    ("افتتح الجسر في 14 فبراير/شباط 2024.", "14 فبراير/شباط 2024=2024-02-14"),
    ("افتتح الجسر في 14 شباط/فبراير 2024.", "14 شباط/فبراير 2024=2024-02-14"),
    ("افتتح الجسر في 3 كانون الثاني 2024.", "3 كانون الثاني 2024=2024-01-03"),
    ("افتتح الجسر في 3 تشرين الأول (أكتوبر) 2023.", "3 تشرين الأول (أكتوبر) 2023=2023-10-03"),
    ("افتتح الجسر في أكتوبر/تشرين الأول 2023.", "أكتوبر/تشرين الأول 2023=2023-10"),
]  # fmt: skip
TABLES = {"de": GERMAN, "fr": FRENCH, "es": SPANISH, "uk": UKRAINIAN, "ru": RUSSIAN, "zh": CHINESE, "ar": ARABIC}


@pytest.mark.parametrize(("code", "text", "expected"), [(code, *row) for code, rows in TABLES.items() for row in rows])
def test_read(code: str, text: str, expected: str) -> None:
    mentions = find_mentions(text, "2025-07-18", code)
    assert all(text[mention.start : mention.end] == mention.text for mention in mentions)
    assert "; ".join(f"{mention.text}={mention.edtf}" for mention in mentions) == expected


NOT_DATES = [
    ("de", "Er kaufte 3 Brote und las viel."),
    ("fr", "Il a mangé un mars et dansé."),
    ("es", "Marte es rojo y él vendrá mañoso."),
    ("uk", "Він купив 3 хліби і сів."),
    ("ru", "Он купил 3 хлеба и сел."),
    ("zh", "他买了3个面包。"),
    ("ar", "اشترى 3 كتب وجلس."),
]


@pytest.mark.parametrize(("code", "text"), NOT_DATES)
def test_what_only_looks_like_a_date_is_left_alone(code: str, text: str) -> None:
    assert find_mentions(text, "2025-07-18", code) == []


@pytest.mark.parametrize("code", TABLES)
def test_hostile_text_is_read_in_time_in_proportion(code: str) -> None:
    """Ten times the text may take 25 times as long, in the best of five tries."""
    page = " ".join(text for text, _ in TABLES[code])

    def seconds(times: int) -> float:
        start = time.process_time()
        find_mentions(page * times, "2025-07-18", code)
        return time.process_time() - start

    floor = max(min(seconds(2) for _ in range(2)), 0.001)
    assert any(seconds(20) < 25 * floor for _ in range(5))
