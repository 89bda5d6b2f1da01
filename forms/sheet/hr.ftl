# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

page = Stranica { $page } od { $pages }
version = Verzija { $version }
emblem = Zastava Europske unije
signature = Potpis
place_date = Mjesto i datum
tick_one = Označite jednu kućicu.
tick_many = Označite sve što vrijedi.
write_clearly = Pišite čitko, tiskanim slovima.
