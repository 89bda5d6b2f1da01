# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

page = Sivu { $page }/{ $pages }
version = Versio { $version }
emblem = Euroopan unionin lippu
signature = Allekirjoitus
place_date = Paikka ja päiväys
tick_one = Rastittakaa yksi ruutu.
tick_many = Rastittakaa kaikki sopivat.
write_clearly = Kirjoittakaa selvästi suuraakkosin.
