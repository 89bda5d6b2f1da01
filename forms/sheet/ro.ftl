# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

page = Pagina { $page } din { $pages }
version = Versiunea { $version }
emblem = Drapelul Uniunii Europene
signature = Semnătură
place_date = Locul și data
tick_one = Vă rugăm să bifați o casetă.
tick_many = Vă rugăm să bifați tot ce se potrivește.
write_clearly = Vă rugăm să scrieți citeț, cu majuscule.
