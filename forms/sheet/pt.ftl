# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

page = Página { $page } de { $pages }
version = Versão { $version }
emblem = Bandeira da União Europeia
signature = Assinatura
place_date = Local e data
tick_one = Assinale uma só caixa.
tick_many = Assinale tudo o que se aplica.
write_clearly = Escreva de forma legível, em maiúsculas.
