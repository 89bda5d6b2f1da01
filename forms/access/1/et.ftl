# Vastus andmetega tutvumise taotlusele, eesti keeles. Oma sõnastus, läbi vaatamata.

title = Mida teie kohta hoitakse
running = Vastus andmetega tutvumise taotlusele

heading-answer = Taotlus
heading-lines = Kõik, mida see büroo isiku kohta hoiab

label-person_name = Isik
label-office_name = Büroo
label-office_address = Aadress
label-document_code = Dokument
label-issued_on = Väljastamise kuupäev
label-heading = Kus
label-what = Mis
label-value = Sisu
