# Le parole comuni a tutti i fogli stampati del programma.

page = Pagina { $page } di { $pages }
version = Versione { $version }
emblem = Bandiera dell’Unione europea
signature = Firma
place_date = Luogo e data
tick_one = Barrare una sola casella.
tick_many = Barrare tutte le caselle pertinenti.
write_clearly = Scrivere in modo leggibile, in stampatello.
