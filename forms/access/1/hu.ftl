# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Mit őrzünk Önről
running = Válasz hozzáférési kérelemre

heading-answer = A kérelem
heading-lines = Minden, amit ez a szervezet a személyről őriz

label-person_name = Személy
label-office_name = Szervezet
label-office_address = Cím
label-document_code = Dokumentum
label-issued_on = Kiállítás napja
label-heading = Hol
label-what = Mi
label-value = Tartalom
