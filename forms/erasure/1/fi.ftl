# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Todistus poistamisesta
running = Todistus poistamisesta

heading-erasure = Poistaminen
heading-counts = Mitä poistettiin lopullisesti
heading-others = Muiden tiedoissa
heading-held = Mitä sopimus edellyttää
heading-waiting = Mitä ei voitu poistaa heti

label-office_name = Organisaatio
label-office_address = Osoite
label-document_code = Asiakirja
label-issued_on = Antopäivä
label-erased_at = Poistettu
label-erased_by = Poistaja
label-what = Tämäntyyppiset tietueet
label-count = Lukumäärä
label-blacked_out = Tietueet, joista sanat mustattiin
label-copies = Uudelleen kirjoitetut tietokannan kopiot
label-held_until = Rajoitettu asti
label-held_because = Syynä
label-waiting = Mitä
label-place = Missä
label-by = Poissa viimeistään
