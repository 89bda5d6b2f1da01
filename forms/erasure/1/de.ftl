# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Bescheinigung der Löschung
running = Bescheinigung der Löschung

heading-erasure = Die Löschung
heading-counts = Was endgültig gelöscht wurde
heading-others = In den Datensätzen anderer
heading-held = Was eine Vereinbarung verlangt
heading-waiting = Was nicht sofort entfernt werden konnte

label-office_name = Organisation
label-office_address = Anschrift
label-document_code = Dokument
label-issued_on = Ausstellungsdatum
label-erased_at = Gelöscht
label-erased_by = Durch
label-what = Datensätze dieser Art
label-count = Anzahl
label-blacked_out = Datensätze, in denen die Wörter geschwärzt wurden
label-copies = Neu geschriebene Kopien der Datenbank
label-held_until = Eingeschränkt bis
label-held_because = Wegen
label-waiting = Was
label-place = Wo
label-by = Verschwunden bis
