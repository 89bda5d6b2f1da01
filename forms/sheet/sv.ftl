# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

page = Sida { $page } av { $pages }
version = Version { $version }
emblem = Europeiska unionens flagga
signature = Underskrift
place_date = Ort och datum
tick_one = Kryssa i en ruta.
tick_many = Kryssa i allt som stämmer.
write_clearly = Skriv tydligt, med stora bokstäver.
