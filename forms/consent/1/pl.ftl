# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Zgoda
running = Zgoda

## Parts and blocks

heading-office = Kto prosi o zgodę
heading-document = Formularz
heading-person = Kto wyraża zgodę

party-participant = Podpis osoby

## Labels

label-document_code = Dokument
label-issued_on = Data wystawienia
label-scheme_name = Program
label-person_name = Imię i nazwisko lub nazwa
label-name = Imię i nazwisko lub nazwa
label-address = Adres
label-email = E-mail
label-company = Spółka
label-text_version = Wersja tekstu

## Questions

question-purposes = Wyrażam zgodę na następujące cele

## Words of the closed lists

value-purpose-catalogue = Profil bez nazwiska dla organizacji partnerskich
value-purpose-publicity = Promocja z nazwiskiem i zdjęciem
value-purpose-newsletter = Biuletyn

detail-purpose-catalogue = Mój profil może być pokazywany organizacjom partnerskim programu bez mojego nazwiska, aby mogły znaleźć dopasowanie. Moje nazwisko i sposoby kontaktu ze mną są pokazywane organizacji partnerskiej dopiero po przyjęciu dopasowania przez obie organizacje.
detail-purpose-publicity = Organizacja może używać mojego nazwiska, wizerunku i historii mojej wymiany, aby promować program.
detail-purpose-newsletter = Organizacja może przesyłać mi wiadomości o programie pocztą elektroniczną.

## Sentences

text-voluntary = Zgoda jest dobrowolna. Można wziąć udział w wymianie bez niej i można zgodzić się na jeden cel bez pozostałych.
text-rights = Przysługuje prawo wglądu w przechowywane dane, ich poprawienia i usunięcia oraz wniesienia skargi do organu nadzorczego, zgodnie z rozporządzeniem (UE) 2016/679.
text-withdrawal = Każdą z tych zgód mogę wycofać w dowolnej chwili, równie łatwo, jak jej udzieliłem lub udzieliłam. To, co zrobiono wcześniej, pozostaje zgodne z prawem.

intro-signatures = Podpisując, potwierdzam, że pola zaznaczono moją ręką.
