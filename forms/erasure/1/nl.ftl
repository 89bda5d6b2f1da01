# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Certificaat van wissing
running = Certificaat van wissing

heading-erasure = De wissing
heading-counts = Wat voorgoed is gewist
heading-others = In de gegevens van anderen
heading-held = Wat een overeenkomst vereist
heading-waiting = Wat niet meteen kon worden verwijderd

label-office_name = Organisatie
label-office_address = Adres
label-document_code = Document
label-issued_on = Datum van afgifte
label-erased_at = Gewist
label-erased_by = Door
label-what = Gegevens van deze soort
label-count = Aantal
label-blacked_out = Gegevens waarin de woorden zijn zwartgemaakt
label-copies = Opnieuw geschreven kopieën van de database
label-held_until = Beperkt tot
label-held_because = Vanwege
label-waiting = Wat
label-place = Waar
label-by = Verdwenen uiterlijk
