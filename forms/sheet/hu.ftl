# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

page = { $page }. oldal, összesen { $pages }
version = { $version }. változat
emblem = Az Európai Unió zászlaja
signature = Aláírás
place_date = Hely és dátum
tick_one = Kérjük, egy négyzetet jelöljön be.
tick_many = Kérjük, mindent jelöljön be, ami érvényes.
write_clearly = Kérjük, olvashatóan, nyomtatott betűkkel írjon.
