# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Yrityksen ilmoittautuminen
running = Yrityksen ilmoittautuminen

## Parts and blocks

heading-office = Lomake
heading-company = Yritys
heading-size = Koko
heading-description = Mitä yritys tekee
heading-contact = Yhteyshenkilö

party-sending_company = Yrityksen puolesta

## Labels

label-address = Osoite
label-country = Maa
label-function = Tehtävä
label-email = Sähköposti
label-phone = Puhelin
label-registration = Rekisterinumero
label-vat = ALV-numero
label-form_number = Lomakkeen numero
label-event_name = Tapahtuma
label-office_name = Organisaatio
label-company_name = Virallinen nimi
label-postal_code = Postinumero
label-city = Paikkakunta
label-website = Verkkosivusto
label-sector = Toimiala
label-staff_count = Henkilöstön määrä
label-turnover = Vuosittainen liikevaihto (EUR)
label-balance = Taseen loppusumma (EUR)
label-description = Muutamalla lauseella
label-given_name = Etunimi
label-family_name = Sukunimi

## Questions

question-legal_form = Oikeudellinen muoto
question-side = Yritys haluaa
question-topics = Kiinnostavat aiheet

## Words of the closed lists

value-topic-marketing = Markkinatutkimus ja markkinointi
value-topic-development = Tuotteiden ja palvelujen kehittäminen
value-topic-internationalisation = Kansainvälistyminen ja uudet asiakkaat
value-topic-training = Koulutus ja osaamisen siirto
value-topic-research = Yhteinen tutkimus
value-topic-collaboration = Nykyisen yhteistyön vahvistaminen
value-topic-other = Muu
value-legal_form-company = Yhtiö
value-legal_form-one_person = Yhden henkilön yhtiö
value-legal_form-liberal = Vapaa ammatinharjoittaja
value-legal_form-self_employed = Muu itsenäinen ammatinharjoittaminen
value-side-sending = lähettää osallistujan
value-side-host = ottaa vastaan osallistujan
value-side-both = molemmat

## Sentences

text-office = Yllä mainittu organisaatio säilyttää antamanne tiedot voidakseen neuvoa teitä vaihto-ohjelmassa.
text-size = Luvut ovat viimeksi päättyneeltä tilikaudelta. Ne osoittavat, onko yritys pieni tai keskisuuri yritys.
text-data = Henkilötietoja käsitellään asetuksen (EU) 2016/679 mukaisesti. Teillä on oikeus nähdä, oikaista ja poistattaa itsestänne säilytettävät tiedot.

intro-signatures = Allekirjoittamalla vahvistan, että nämä tiedot ovat oikein.
