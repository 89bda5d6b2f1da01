# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Läsnäolovahvistus
running = Läsnäolovahvistus

## Parts and blocks

heading-participant = Osallistuja
heading-companies = Yritykset
heading-document = Vahvistus
heading-periods = Oleskelun jaksot
heading-absences = Poissaolopäivät

party-participant = Osallistuja
party-sending_company = Lähettävä yritys
party-host_company = Vastaanottava yritys

## Labels

label-document_code = Asiakirja
label-document_version = Versio
label-exchange_number = Vaihdon numero
label-issued_on = Antopäivä
label-scheme_name = Ohjelma
label-person_name = Nimi
label-participant_job = Tehtävänimike
label-name = Nimi
label-address = Osoite
label-country = Maa
label-planned_starts = Sovittu ensimmäinen päivä
label-planned_ends = Sovittu viimeinen päivä
label-starts = Todellinen ensimmäinen päivä
label-ends = Todellinen viimeinen päivä
label-days = Päivät
label-absences = Päivät ja syyt, jos niitä on

## Sentences

text-presence = { $periods_count ->
    [one] Osallistuja oli läsnä Vastaanottavassa yrityksessä yllä ilmoitetulla jaksolla ja toteutti siellä toimintasuunnitelman.
   *[other] Osallistuja oli läsnä Vastaanottavassa yrityksessä yllä ilmoitetuilla jaksoilla ja toteutti siellä toimintasuunnitelman.
}

intro-signatures = Allekirjoittamalla kukin osapuoli vahvistaa, että nämä päivät ovat oikein.
