import pytest

from timeline.articles.passed_on import passed_on


@pytest.mark.parametrize(
    ("sentence", "agency"),
    [
        ("Laut dpa wird die Fähre am Montag repariert.", "dpa"),
        ("Die Fähre wird am Montag repariert, meldet die Agentur Reuters.", "Reuters"),
        ("D'après l'Agence France-Presse, le bateau sera réparé lundi.", "AFP"),
        ("Según la agencia EFE, el barco será reparado el lunes.", "EFE"),
        ("Secondo l'agenzia Ansa la nave sarà riparata lunedì.", "ANSA"),
        ("Про це повідомляє агентство Reuters.", "Reuters"),
        ("Reuters zufolge wird die Fähre am Montag repariert.", "Reuters"),
        ("Ein Fotograf von Reuters stand am Hafen.", ""),
        ("Petra Lund berichtete von der Fähre.", ""),
        ("Selon la compagnie, le bateau sera réparé lundi.", ""),
    ],
)
def test_whose_news_a_sentence_passes_on(sentence: str, agency: str) -> None:
    assert passed_on(sentence) == agency
