# Kustutamise tõend, eesti keeles. Oma sõnastus, läbi vaatamata.

title = Kustutamise tõend
running = Kustutamise tõend

heading-erasure = Kustutamine
heading-counts = Mis kustutati jäädavalt
heading-others = Teiste andmetes
heading-held = Mida nõuab leping
heading-waiting = Mida ei saanud kohe eemaldada

label-office_name = Büroo
label-office_address = Aadress
label-document_code = Dokument
label-issued_on = Väljastamise kuupäev
label-erased_at = Kustutatud
label-erased_by = Kustutas
label-what = Kirjete liik
label-count = Arv
label-blacked_out = Kirjed, milles sõnad kaeti kinni
label-copies = Uuesti kirjutatud andmebaasi koopiad
label-held_until = Piiratud kuni
label-held_because = Põhjus
label-waiting = Mis
label-place = Kus
label-by = Kaob
