# Sõnad, mis on kõigil programmi trükitud lehtedel ühised.

page = Lk { $page }/{ $pages }
version = Versioon { $version }
emblem = Euroopa Liidu lipp
signature = Allkiri
place_date = Koht ja kuupäev
tick_one = Palun märkige üks ruut.
tick_many = Palun märkige kõik sobivad ruudud.
write_clearly = Palun kirjutage selgelt, trükitähtedega.
