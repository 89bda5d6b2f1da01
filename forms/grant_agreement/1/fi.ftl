# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Avustussopimus
running = Avustussopimus

## Parts and blocks

part-particulars = Tiedot
part-terms = Ehdot
part-signatures = Allekirjoitukset

heading-stay = Oleskelun jaksot
heading-grant = Avustus
heading-working = Avustuksen laskelma
heading-instalments = Maksuerät
heading-document = Sopimus
heading-parties = Osapuolet
heading-exchange = Tuettu vaihto
heading-account = Tili, jolle avustus maksetaan

party-sending_company = Lähettävä yritys
party-sending_office = Lähettävä organisaatio

## Labels

label-document_code = Asiakirja
label-document_version = Versio
label-exchange_number = Vaihdon numero
label-issued_on = Antopäivä
label-scheme_name = Ohjelma
label-scheme_number = Avustussopimus
label-governing_language = Ratkaiseva kieli
label-name = Nimi
label-address = Osoite
label-country = Maa
label-registration = Rekisterinumero
label-vat = ALV-numero
label-signatory = Edustaja
label-function = Tehtävä
label-email = Sähköposti
label-phone = Puhelin
label-starts = Ensimmäinen päivä
label-ends = Viimeinen päivä
label-grant_amount = Avustus
label-grant_rate = Määrä kuukaudessa
label-counted = Laskettu
label-number = Lukumäärä
label-part = Osuus kuukausimäärästä
label-amount = Määrä
label-due = Erääntyy
label-share = Osuus
label-participant_name = Osallistuja
label-host_company_name = Vastaanottava yritys
label-host_company_country = Oleskelun maa
label-account_holder = Tilin haltija
label-account_iban = IBAN
label-account_bank = Pankki

## Words of the closed lists

value-counted-months = Täydet kuukaudet
value-counted-days = Muut päivät
value-due-signature = Tämän sopimuksen allekirjoittamisen jälkeen
value-due-start = Oleskelun alussa
value-due-final_report = Loppuraporttien hyväksymisen jälkeen

## Sentences

section-purpose = Tarkoitus

section-final = Loppumääräykset
clause-disputes = Osapuolet pyrkivät ratkaisemaan riidat sovinnollisesti Välittäjäorganisaatioiden avulla. Pakottavat oikeussäännöt jäävät voimaan.
clause-languages = Tässä painetuilla kieliversioilla on sama merkitys. Jos ne poikkeavat toisistaan, ratkaiseva on tämän lomakkeen teksti ratkaisevalla kielellä, jonka Välittäjäorganisaatiot antavat pyynnöstä.
clause-purpose = Lähettävä organisaatio tukee osassa { $part-particulars } ilmoitettua vaihtoa Lähettävälle yritykselle maksettavalla avustuksella.
clause-stay = Oleskelusta ja sen toimintasuunnitelmasta sovitaan vaihtosopimuksessa, jonka kaikki vaihdon osapuolet allekirjoittavat.

section-payment = Määrä ja maksaminen
clause-payment = Avustuksen määrä ja sen laskelma ilmoitetaan osassa { $part-particulars }. Se lasketaan antopäivänä voimassa olevien ohjelman määrien mukaan.
clause-instalments = Avustus maksetaan osassa { $part-particulars } ilmoitetuissa maksuerissä.
clause-account = Maksut suoritetaan osassa { $part-particulars } ilmoitetulle tilille. Lähettävä yritys ilmoittaa tilin muutoksesta kirjallisesti.

section-use = Avustuksen käyttö
clause-use = Avustuksella katetaan osa matkan, vastaanottavassa maassa elämisen ja oleskelua varten tarvittavien lyhyiden kielikurssien kustannuksista.
clause-passed_on = Lähettävä yritys siirtää avustuksen Osallistujalle siltä osin kuin Osallistuja vastaa näistä kustannuksista.
clause-no_double = Samoja kustannuksia ei saa maksaa toiseen kertaan muista Euroopan unionin varoista.

section-duties = Lähettävän yrityksen velvollisuudet
clause-insurance = Lähettävä yritys huolehtii siitä, että Osallistujalla on koko oleskelun ajan vastaanottavassa maassa voimassa oleva sairaus-, tapaturma- ja vastuuvakuutus.
clause-reports = Lähettävä yritys toimittaa 30 päivän kuluessa oleskelusta Lähettävälle organisaatiolle läsnäolovahvistuksen ja loppuraportit.
clause-news = Lähettävä yritys ilmoittaa viipymättä Lähettävälle organisaatiolle, jos oleskelua siirretään, lyhennetään tai keskeytetään tai jos siitä luovutaan.

section-repayment = Takaisinmaksu
clause-repayment = Jos oleskelua ei järjestetä tai se on sovittua lyhyempi, avustuksen osa, johon ei ole oikeutta, palautetaan 30 päivän kuluessa kirjallisesta pyynnöstä. Sama koskee tapausta, jossa tämän sopimuksen velvollisuuksia ei täytetä.
clause-force_majeure = Se, mitä ei voitu välttää ylivoimaisen esteen vuoksi, otetaan huomioon.

section-records = Asiakirjat, henkilötiedot ja näkyvyys
clause-records = Lähettävä yritys säilyttää vaihdon asiakirjat niin kauan kuin ohjelma edellyttää ja esittää ne pyynnöstä tahoille, joilla on oikeus tarkastaa Euroopan unionin varojen käyttöä.
clause-data = Osapuolet käsittelevät henkilötietoja vain avustuksen maksamista ja arviointia varten ja asetuksen (EU) 2016/679 mukaisesti.
clause-visibility = Vaihtoa koskevissa julkaisuissa Lähettävä yritys mainitsee Euroopan unionin tuen ohjelman määräämässä muodossa.
clause-amendments = Tämän sopimuksen muutokset ovat päteviä vain kirjallisina ja molempien osapuolten allekirjoittamina.
clause-entry_into_force = Sopimus tulee voimaan päivänä, jona toinen osapuoli allekirjoittaa sen. Kumpikin osapuoli saa yhden täydellisen kappaleen; hyväksytyt sähköiset allekirjoitukset vastaavat paperilla olevia allekirjoituksia.

intro-signatures = Allekirjoittamalla molemmat osapuolet vahvistavat lukeneensa tämän version kaikki sivut ja hyväksyvänsä ne.
