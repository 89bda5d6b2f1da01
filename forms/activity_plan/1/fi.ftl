# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Toimintasuunnitelma
running = Toimintasuunnitelma

## Parts and blocks

heading-participant = Osallistuja
heading-companies = Yritykset
heading-offices = Välittäjäorganisaatiot
heading-stay = Oleskelun jaksot
heading-project = Hanke lyhyesti
heading-activities = Toiminta viikoittain
heading-document = Suunnitelma

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
label-person_name = Nimi
label-participant_job = Tehtävänimike
label-name = Nimi
label-country = Maa
label-starts = Ensimmäinen päivä
label-ends = Viimeinen päivä
label-project = Kuvaus
label-objective = Tavoite
label-outcome = Odotettu tulos
label-week = Viikko
label-activity = Toiminta
label-lead = Vetäjä
label-talked_on = Yritysten suora keskustelu

## Words of the closed lists

value-topic-marketing = Markkinatutkimus ja markkinointi
value-topic-development = Tuotteiden ja palvelujen kehittäminen
value-topic-internationalisation = Kansainvälistyminen ja uudet asiakkaat
value-topic-training = Koulutus ja osaamisen siirto
value-topic-research = Yhteinen tutkimus
value-topic-collaboration = Nykyisen yhteistyön vahvistaminen
value-topic-other = Muu
value-lead-sending = Lähettävä yritys
value-lead-host = Vastaanottava yritys
value-lead-together = Molemmat yritykset

## Sentences

text-principles = Lähettävä yritys johtaa tätä suunnitelmaa ja pitää sen ajan tasalla yhdessä Vastaanottavan yrityksen kanssa. Osallistuja työskentelee yhteistyössä Vastaanottavan yrityksen henkilöstön kanssa. Molemmat Välittäjäorganisaatiot tukevat suunnitelmaa ja ovat arvioineet sen.

intro-signatures = Allekirjoittamalla kukin osapuoli vahvistaa lukeneensa tämän suunnitelman version ja hyväksyvänsä sen.
