# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

page = Side { $page } af { $pages }
version = Version { $version }
emblem = Den Europæiske Unions flag
signature = Underskrift
place_date = Sted og dato
tick_one = Sæt ét kryds.
tick_many = Sæt kryds ved alt, hvad der passer.
write_clearly = Skriv tydeligt, med blokbogstaver.
