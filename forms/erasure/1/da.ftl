# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Bevis for sletning
running = Bevis for sletning

heading-erasure = Sletningen
heading-counts = Hvad der blev slettet for altid
heading-others = I andres oplysninger
heading-held = Hvad en aftale kræver
heading-waiting = Hvad der ikke kunne fjernes straks

label-office_name = Organisation
label-office_address = Adresse
label-document_code = Dokument
label-issued_on = Udstedelsesdato
label-erased_at = Slettet
label-erased_by = Af
label-what = Poster af denne art
label-count = Antal
label-blacked_out = Poster, hvor ordene blev gjort ulæselige
label-copies = Kopier af databasen, der blev skrevet på ny
label-held_until = Begrænset indtil
label-held_because = På grund af
label-waiting = Hvad
label-place = Hvor
label-by = Væk senest
