# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Osallistumistodistus
running = Osallistumistodistus

## Parts and blocks

heading-companies = Yritykset
heading-stay = Oleskelun jaksot
heading-topics = Mitä opittiin ja tehtiin
heading-document = Todistus

party-sending_company = Lähettävä yritys
party-host_company = Vastaanottava yritys
party-sending_office = Lähettävä organisaatio
party-host_office = Vastaanottava organisaatio

## Labels

label-document_code = Asiakirja
label-exchange_number = Vaihdon numero
label-issued_on = Antopäivä
label-participant_role = Asema yrityksessä
label-name = Nimi
label-country = Maa
label-starts = Ensimmäinen päivä
label-ends = Viimeinen päivä
label-topic = Aihe
label-result = Tulos

## Words of the closed lists

value-person_role-employee = Työntekijä
value-person_role-manager = Johtaja
value-person_role-owner = Omistaja
value-person_role-co_owner = Osaomistaja
value-topic-marketing = Markkinatutkimus ja markkinointi
value-topic-development = Tuotteiden ja palvelujen kehittäminen
value-topic-internationalisation = Kansainvälistyminen ja uudet asiakkaat
value-topic-training = Koulutus ja osaamisen siirto
value-topic-research = Yhteinen tutkimus
value-topic-collaboration = Nykyisen yhteistyön vahvistaminen
value-topic-other = Muu

## Sentences

text-opening = Täten todistetaan, että tässä nimetty henkilö
text-merit = on osallistunut ohjelman vaihtoon, työskennellyt Vastaanottavassa yrityksessä alla ilmoitetun ajan ja toteuttanut molempien yritysten sopiman toimintasuunnitelman.

intro-signatures = Vastaanottava yritys ja molemmat Välittäjäorganisaatiot vahvistavat tämän allekirjoituksillaan.
