# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

page = Strona { $page } z { $pages }
version = Wersja { $version }
emblem = Flaga Unii Europejskiej
signature = Podpis
place_date = Miejscowość i data
tick_one = Prosimy zaznaczyć jedno pole.
tick_many = Prosimy zaznaczyć wszystkie właściwe.
write_clearly = Prosimy pisać wyraźnie, drukowanymi literami.
