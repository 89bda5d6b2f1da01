# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

page = Seite { $page } von { $pages }
version = Fassung { $version }
emblem = Flagge der Europäischen Union
signature = Unterschrift
place_date = Ort und Datum
tick_one = Bitte ein Kästchen ankreuzen.
tick_many = Bitte alles Zutreffende ankreuzen.
write_clearly = Bitte deutlich und in Druckbuchstaben schreiben.
