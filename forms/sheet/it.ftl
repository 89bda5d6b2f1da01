# Le parole comuni a tutti i fogli stampati del programma.

page = Pagina { $page } di { $pages }
version = Versione { $version }
signature = Firma
place_date = Luogo e data
