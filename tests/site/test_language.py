"""The language of a text: its words decide, and what is declared only where there are too few."""

import pytest

from auditor.site.markup.delivery import Delivery
from auditor.site.page import Page
from auditor.site.words.language import language_of_text
from auditor.site.words.vocabulary import Vocabulary


@pytest.mark.parametrize(
    ("text", "declared", "language"),
    [
        (
            "Wij vragen elke adverteerder om een geldig identiteitsbewijs voordat de advertentie op de site komt.",
            "",
            "nl",
        ),
        ("Je kunt een melding doen zonder je naam te noemen, en wij lezen die nog dezelfde dag.", "en", "nl"),
        ("De politie en het meldpunt zijn er voor wie hulp nodig heeft of zich zorgen maakt over een ander.", "", "nl"),
        ("Ge kunt ons altijd bellen als er iets niet klopt met een zoekertje, ook in het weekend.", "nl-BE", "nl"),
        (
            "Welkom op de site. Kies een rubriek of bekijk wat er nieuw is in jouw stad en de rest van het land.",
            "",
            "nl",
        ),
        (
            "Deze website is alleen voor bezoekers van 18 jaar en ouder. Door verder te gaan verklaar je dat je 18 bent.",
            "de",
            "nl",
        ),
        (
            "Gebruik van deze dienst is voor eigen risico en wij zijn niet aansprakelijk voor de inhoud van een advertentie.",
            "",
            "nl",
        ),
        ("We ask every advertiser for a valid passport before the advert is shown on the site.", "nl", "en"),
        ("You can report an ad without telling us who you are, and we will read it the same day.", "", "en"),
        ("These terms are an agreement between you and us and they apply to all use of the site.", "", "en"),
        ("Welcome to our site. Choose a city or have a look at what is new this week in your area.", "", "en"),
        ("If you are being forced to do this work, there are people who can help you without the police.", "nl", "en"),
        (
            "Der Nutzer ist für den Inhalt seiner Anzeige selbst verantwortlich und wir werden sie nicht vorher prüfen.",
            "",
            "de",
        ),
        ("Bitte melden Sie uns eine Anzeige, wenn Sie glauben, dass sie gegen das Gesetz ist.", "nl", "de"),
        (
            "Wir verarbeiten Ihre Daten nur für die Zwecke, die in dieser Erklärung genannt werden, und geben sie nicht weiter.",
            "",
            "de",
        ),
        (
            "Les utilisateurs sont responsables du contenu de leurs annonces et nous ne les vérifions pas avant la publication.",
            "",
            "fr",
        ),
        ("Vous pouvez nous signaler une annonce sans donner votre nom, et nous la lisons le jour même.", "en", "fr"),
        ("Ce site est réservé aux personnes qui ont plus de dix-huit ans et qui acceptent les conditions.", "", "fr"),
        (
            "Los usuarios son responsables del contenido de sus anuncios y no los revisamos antes de que se publiquen en la web.",
            "",
            "es",
        ),
        (
            "Gli utenti sono responsabili del contenuto dei loro annunci e noi non li controlliamo prima della pubblicazione.",
            "",
            "it",
        ),
        (
            "Os utilizadores são responsáveis pelo conteúdo dos seus anúncios e nós não os vemos antes da publicação, como é da lei.",
            "",
            "pt",
        ),
        (
            "Użytkownicy są odpowiedzialni za treść swoich ogłoszeń i nie jest to sprawdzane przez nas, bo nie ma takiej zasady.",
            "",
            "pl",
        ),
        (
            "Utilizatorii sunt responsabili pentru conținutul anunțurilor și noi nu le verificăm înainte să fie publicate pe site.",
            "",
            "ro",
        ),
        (
            "A felhasználók felelnek a hirdetés tartalmáért, és mi nem ellenőrizzük azt, mielőtt az oldalon meg nem jelenik.",
            "",
            "hu",
        ),
        (
            "Uživatelé jsou odpovědní za obsah svých inzerátů a my je před zveřejněním na stránce nekontrolujeme, ale je to tak.",
            "",
            "cs",
        ),
        (
            "Användarna är ansvariga för innehållet i sina annonser och vi kontrollerar det inte innan de är på sidan, som du ser.",
            "",
            "sv",
        ),
        (
            "Brugerne er ansvarlige for indholdet af deres annoncer, og vi kontrollerer det ikke, før de er på siden, hvor du er.",
            "",
            "da",
        ),
        (
            "Kullanıcılar ilanlarının içeriğinden sorumlu ve biz bunu yayından önce kontrol etmiyoruz, ama bu daha sonra olan bir şey için de var.",
            "",
            "tr",
        ),
        ("Потребителите носят отговорност за съдържанието на своите обяви и ние не ги проверяваме.", "", "bg"),
        ("Пользователи отвечают за содержание своих объявлений, и мы их не проверяем, это все.", "", "ru"),
        ("Користувачі відповідають за зміст своїх оголошень, і ми їх не перевіряємо.", "", "uk"),
        ("Корисници су одговорни за садржај", "sr", "sr"),
        ("Οι χρήστες είναι υπεύθυνοι για το περιεχόμενο", "", "el"),
        ("المستخدمون مسؤولون عن محتوى إعلاناتهم", "", "ar"),
        ("המשתמשים אחראים לתוכן", "", "he"),
        ("ผู้ใช้ต้องรับผิดชอบต่อเนื้อหา", "", "th"),
        ("ユーザーは広告の内容に責任を負います", "", "ja"),
        ("사용자는 광고 내용에 대해 책임을 집니다", "", "ko"),
        ("用户对其广告内容负责", "", "zh"),
        ("Meld misbruik", "nl", "nl"),
        ("Meld misbruik", "en-GB", "en"),
        ("Meld misbruik", "", ""),
        ("Contact", "nl_NL", "nl"),
        ("", "de", "de"),
        ("", "", ""),
        ("€ 100 – 06-0000 0123", "", ""),
        ("Anna Eva Mia Zoe", "nl", "nl"),
        ("Het Привет platform en de site van ons is er voor iedereen die een vraag heeft", "", "nl"),
        ("Café Français – het is er druk en de koffie van ons is niet duur voor wie er vaak komt", "fr", "nl"),
    ],
)
def test_language(text: str, declared: str, language: str) -> None:
    assert language_of_text(text, declared) == language


@pytest.mark.parametrize(
    ("html", "language"),
    [
        ('<html lang="nl"><title>X</title><p>Kort</p>', "nl"),
        ('<meta http-equiv="content-language" content="de"><p>Kurz</p>', "de"),
        ('<html lang="en"><p>' + "Wij lezen elke melding die je ons stuurt en dat is nog dezelfde dag. " * 200, "nl"),
        (
            '<html lang="nl"><p>'
            + "Aanbod Dames Contact " * 400
            + "We read every report that you send to us and we do so on the same day. " * 200,
            "en",
        ),
    ],
)
def test_language_of_a_page(html: str, language: str) -> None:
    page = Page(Delivery("https://x.nl/", "https://x.nl/", 200, body=html.encode()), Vocabulary([]))
    assert page.language == language


def test_a_price_on_every_card_tells_no_language() -> None:
    cards = " ".join(f"Kaart {letter} € 300 per hour" for letter in "bcdfghjkl")
    assert language_of_text(f"Our ladies in town . Rouge e noir . Report or call . {cards}", "en-gb") == "en"
    spoken = "Esta es una página para usted, pero no la leemos porque está en otro idioma que el nuestro. " * 4
    assert language_of_text(spoken, "nl") == "es"
