# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

page = Strana { $page } z { $pages }
version = Verze { $version }
emblem = Vlajka Evropské unie
signature = Podpis
place_date = Místo a datum
tick_one = Zaškrtněte prosím jedno políčko.
tick_many = Zaškrtněte prosím vše, co platí.
write_clearly = Pište prosím čitelně, hůlkovým písmem.
