# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Ištrynimo pažymėjimas
running = Ištrynimo pažymėjimas

heading-erasure = Ištrynimas
heading-counts = Kas visam laikui ištrinta
heading-others = Kitų asmenų įrašuose
heading-held = Ko reikalauja susitarimas
heading-waiting = Ko nebuvo galima pašalinti iš karto

label-office_name = Organizacija
label-office_address = Adresas
label-document_code = Dokumentas
label-issued_on = Išdavimo data
label-erased_at = Ištrinta
label-erased_by = Ištrynė
label-what = Tokie įrašai
label-count = Skaičius
label-blacked_out = Įrašai, kuriuose žodžiai užtušuoti
label-copies = Iš naujo įrašytos duomenų bazės kopijos
label-held_until = Apribota iki
label-held_because = Dėl
label-waiting = Kas
label-place = Kur
label-by = Išnyks iki
