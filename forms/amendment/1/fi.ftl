# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Vaihtosopimuksen muutos
running = Vaihtosopimuksen muutos

## Parts and blocks

part-particulars = Tiedot
part-terms = Ehdot
part-signatures = Allekirjoitukset
part-changes = Muutokset

heading-participant = Osallistuja
heading-companies = Yritykset
heading-offices = Välittäjäorganisaatiot
heading-document = Muutos
heading-reason = Miksi sopimusta muutetaan
heading-old_periods = Oleskelun jaksot tähän asti
heading-new_periods = Oleskelun uudet jaksot
heading-grant = Avustus
heading-changes = Muut muutokset

party-participant = Osallistuja
party-sending_company = Lähettävä yritys
party-host_company = Vastaanottava yritys
party-sending_office = Lähettävä organisaatio
party-host_office = Vastaanottava organisaatio

## Labels

label-document_code = Asiakirja
label-document_version = Versio
label-exchange_number = Vaihdon numero
label-issued_on = Antopäivä
label-scheme_name = Ohjelma
label-governing_language = Ratkaiseva kieli
label-person_name = Nimi
label-name = Nimi
label-country = Maa
label-starts = Ensimmäinen päivä
label-ends = Viimeinen päivä
label-agreement_version = Muuttaa versiota
label-agreement_issued_on = Sopimuksen päiväys
label-reason = Syy
label-old_grant = Tähän asti
label-new_grant = Tästä eteenpäin
label-subject = Mikä muuttuu
label-before = Tähän asti
label-after = Tästä eteenpäin

## Words of the closed lists

value-subject-place = Oleskelun paikka
value-subject-plan = Toimintasuunnitelma
value-subject-contact = Yhteyshenkilö
value-subject-signatory = Edustaja
value-subject-other = Muu

## Sentences

section-final = Loppumääräykset
clause-languages = Tässä painetuilla kieliversioilla on sama merkitys. Jos ne poikkeavat toisistaan, ratkaiseva on tämän lomakkeen teksti ratkaisevalla kielellä, jonka Välittäjäorganisaatiot antavat pyynnöstä.

section-effect = Muutoksen vaikutus
clause-changes = Osapuolet muuttavat vaihtosopimusta osassa { $part-changes } ilmoitetulla tavalla. Siinä ilmoitettu korvaa sopimuksen aiemman sisällön.
clause-dates = Uudet jaksot korvaavat kaikki aiemmin sovitut oleskelun jaksot.
clause-grant = Avustuksen uusi määrä korvaa aiemmin sovitun määrän. Jo maksettu vähennetään siitä.
clause-rest = Kaikki muu sopimuksessa pysyy muuttumattomana.
clause-kept = Alun perin allekirjoitettu sopimus säilyy muuttumattomana tämän muutoksen rinnalla. Molemmat säilytetään yhdessä.
clause-entry_into_force = Muutos tulee voimaan päivänä, jona viimeinen osapuoli allekirjoittaa sen. Kukin osapuoli saa yhden täydellisen kappaleen; hyväksytyt sähköiset allekirjoitukset vastaavat paperilla olevia allekirjoituksia.

intro-signatures = Allekirjoittamalla kukin osapuoli vahvistaa lukeneensa tämän muutoksen kaikki sivut ja hyväksyvänsä ne.
