import pytest

from timeline.articles.languages import by_language, language


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("The ferry was taken out of service after the fire, and the islands are cut off from the mainland.", "en"),
        ("Die Fähre ist nach dem Feuer außer Dienst, und die Inseln sind von der Küste abgeschnitten.", "de"),
        ("Le bateau a été retiré du service après le feu, et les îles sont coupées de la côte par la tempête.", "fr"),
        ("El barco fue retirado del servicio por el fuego y las islas están aisladas de la costa.", "es"),
        ("Паром зняли з лінії після пожежі, і острови від учора відрізані від берега, бо іншого судна не було.", "uk"),
        ("Паром сняли с линии после пожара, и острова со вчерашнего дня отрезаны от берега, так как другого не было.", "ru"),
        ("渡轮因火灾停运，群岛与大陆的联系中断。", "zh"),
        ("フェリーは火災のため運航を停止した。", "ja"),
        ("توقفت العبارة عن العمل بعد الحريق وانقطعت الجزر عن البر.", "ar"),
        ("Ferry 2024", ""),
    ],
)
def test_the_language_of_a_page(text: str, code: str) -> None:
    assert language(text) == code


def test_a_text_too_short_to_tell_goes_with_the_most() -> None:
    english = "The ferry was taken out of service after the fire."
    german = "Die Fähre ist nach dem Feuer außer Dienst und bleibt in dem Hafen."
    assert by_language([english, german, "Ferry", english]) == [[0, 2, 3], [1]]
