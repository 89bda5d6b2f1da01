# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

page = Stran { $page } od { $pages }
version = Različica { $version }
emblem = Zastava Evropske unije
signature = Podpis
place_date = Kraj in datum
tick_one = Označite eno polje.
tick_many = Označite vse, kar velja.
write_clearly = Pišite čitljivo, s tiskanimi črkami.
