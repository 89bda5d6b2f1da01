# Sõnad, mis on kõigil programmi trükitud lehtedel ühised.

page = Lk { $page }/{ $pages }
version = Versioon { $version }
signature = Allkiri
place_date = Koht ja kuupäev
