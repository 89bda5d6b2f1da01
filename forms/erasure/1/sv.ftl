# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Intyg om radering
running = Intyg om radering

heading-erasure = Raderingen
heading-counts = Vad som raderades för gott
heading-others = I andras uppgifter
heading-held = Vad ett avtal kräver
heading-waiting = Vad som inte kunde tas bort genast

label-office_name = Organisation
label-office_address = Adress
label-document_code = Dokument
label-issued_on = Utfärdandedatum
label-erased_at = Raderat
label-erased_by = Av
label-what = Poster av detta slag
label-count = Antal
label-blacked_out = Poster där orden svärtades över
label-copies = Kopior av databasen som skrevs på nytt
label-held_until = Begränsat till
label-held_because = På grund av
label-waiting = Vad
label-place = Var
label-by = Borta senast
