# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

page = Bladzijde { $page } van { $pages }
version = Versie { $version }
emblem = Vlag van de Europese Unie
signature = Handtekening
place_date = Plaats en datum
tick_one = Kruis één vakje aan.
tick_many = Kruis alles aan wat van toepassing is.
write_clearly = Schrijf duidelijk, in blokletters.
