# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

page = Strana { $page } z { $pages }
version = Verzia { $version }
emblem = Vlajka Európskej únie
signature = Podpis
place_date = Miesto a dátum
tick_one = Zaškrtnite, prosím, jedno políčko.
tick_many = Zaškrtnite, prosím, všetko, čo platí.
write_clearly = Píšte, prosím, čitateľne, paličkovým písmom.
