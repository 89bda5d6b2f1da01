# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Zaświadczenie o usunięciu danych
running = Zaświadczenie o usunięciu danych

heading-erasure = Usunięcie
heading-counts = Co usunięto trwale
heading-others = W danych innych osób
heading-held = Czego wymaga umowa
heading-waiting = Czego nie można było usunąć od razu

label-office_name = Organizacja
label-office_address = Adres
label-document_code = Dokument
label-issued_on = Data wystawienia
label-erased_at = Usunięto
label-erased_by = Przez
label-what = Zapisy tego rodzaju
label-count = Liczba
label-blacked_out = Zapisy, w których słowa zaczerniono
label-copies = Kopie bazy danych zapisane na nowo
label-held_until = Ograniczone do
label-held_because = Z powodu
label-waiting = Co
label-place = Gdzie
label-by = Zniknie do
