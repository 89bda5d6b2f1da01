# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Vaihtosopimus
running = Vaihtosopimus

## Parts and blocks

part-particulars = Tiedot
part-plan = Toimintasuunnitelma
part-terms = Ehdot
part-signatures = Allekirjoitukset

heading-document = Sopimus
heading-participant = Osallistuja
heading-companies = Yritykset
heading-offices = Välittäjäorganisaatiot
heading-stay = Oleskelun jaksot
heading-grant = Avustus
heading-working = Avustuksen laskelma
heading-instalments = Maksuerät
heading-project = Hanke lyhyesti
heading-activities = Toiminta viikoittain

party-participant = Osallistuja
party-sending_company = Lähettävä yritys
party-host_company = Vastaanottava yritys
party-sending_office = Lähettävä organisaatio
party-host_office = Vastaanottava organisaatio

## Labels

label-agreement_code = Asiakirja
label-agreement_version = Versio
label-agreement_number = Vaihdon numero
label-issued_on = Antopäivä
label-scheme_name = Ohjelma
label-scheme_number = Avustussopimus
label-governing_language = Ratkaiseva kieli
label-person_name = Nimi
label-participant_role = Asema yrityksessä
label-participant_since = Yrityksessä alkaen
label-participant_job = Tehtävänimike
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
label-due = Erääntyy
label-share = Osuus
label-amount = Määrä
label-project = Kuvaus
label-objective = Tavoite
label-outcome = Odotettu tulos
label-week = Viikko
label-activity = Toiminta
label-lead = Vetäjä

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

value-counted-months = Täydet kuukaudet
value-counted-days = Muut päivät

value-lead-sending = Lähettävä yritys
value-lead-host = Vastaanottava yritys
value-lead-together = Molemmat yritykset

value-due-signature = Kaikkien osapuolten allekirjoitettua
value-due-start = Oleskelun alussa
value-due-final_report = Loppuraporttien hyväksymisen jälkeen

## Terms

section-purpose = Tarkoitus
clause-purpose = Osapuolet sopivat Osallistujan oleskelusta Vastaanottavassa yrityksessä tämän sopimuksen osissa { $part-particulars } ja { $part-plan } kuvatulla tavalla.
clause-learning = Oleskelu palvelee oppimista ja yritysten yhteistyötä. Sitä ei saa käyttää henkilöstön korvaamiseen eikä avoimen tehtävän täyttämiseen.
clause-parts = Osat { $part-particulars }, { $part-plan } ja { $part-terms } muodostavat yhdessä yhden sopimuksen. Jos ne poikkeavat toisistaan, osa { $part-terms } on ratkaiseva.

section-stay = Oleskelu
clause-periods = { $periods_count ->
    [one] Oleskelu tapahtuu osassa { $part-particulars } ilmoitetulla jaksolla.
   *[other] Oleskelu tapahtuu osassa { $part-particulars } ilmoitetuilla jaksoilla. Kaikki yhdessä katsotaan yhdeksi oleskeluksi.
}
clause-change_of_dates = Ajankohtien, paikan tai tavoitteiden muutos edellyttää kaikkien osapuolten kirjallista suostumusta ennen kuin se tulee voimaan.
clause-early_end = Kumpikin yritys ja Osallistuja voivat painavasta syystä päättää oleskelun ennenaikaisesti. Ne ilmoittavat syyn kirjallisesti ja ilmoittavat asiasta viipymättä molemmille Välittäjäorganisaatioille.

section-employment = Työsuhde ja sosiaaliturva
clause-employed = Osallistuja pysyy Lähettävän yrityksen palveluksessa koko oleskelun ajan. Lähettävä yritys maksaa edelleen palkan ja sosiaaliturvamaksut.
clause-owner = Osallistuja pysyy Lähettävän yrityksen omistajana koko oleskelun ajan ja vastaa edelleen itse omista tuloistaan ja sosiaaliturvamaksuistaan.
clause-no_employment = Tämä sopimus ei luo työsuhdetta Osallistujan ja Vastaanottavan yrityksen välille. Vastaanottava yritys ei ole velvollinen maksamaan Osallistujalle palkkaa.
clause-social_security = Lähettävä yritys selvittää ennen oleskelua, tarvitaanko todistus sosiaaliturvasta (lomake A1) tai ilmoitus vastaanottavan maan viranomaisille, ja hankkii ne tarvittaessa.

section-sending_company = Lähettävä yritys
clause-preparation = Lähettävä yritys valmistaa Osallistujan oleskeluun, vapauttaa Osallistujan sen ajaksi muusta työstä ja pitää häneen yhteyttä oleskelun aikana.
clause-lead = Lähettävä yritys johtaa osassa { $part-plan } olevaa toimintasuunnitelmaa ja pitää sen ajan tasalla yhdessä Vastaanottavan yrityksen kanssa.
clause-insurance = Lähettävä yritys huolehtii siitä, että Osallistujalla on koko oleskelun ajan vastaanottavassa maassa voimassa oleva sairaus-, tapaturma- ja vastuuvakuutus.

section-host_company = Vastaanottava yritys
clause-contact_person = Vastaanottava yritys nimeää yhteyshenkilön ja antaa Osallistujan käyttöön ne ihmiset, tilat, laitteet ja tiedot, joita toimintasuunnitelma edellyttää.
clause-working_conditions = Vastaanottava yritys soveltaa Osallistujaan samoja terveyttä, turvallisuutta ja työaikaa koskevia sääntöjä kuin omaan henkilöstöönsä ja selittää ne ensimmäisenä päivänä.
clause-collaboration = Osallistuja työskentelee yhteistyössä Vastaanottavan yrityksen henkilöstön kanssa. Lähettävän yrityksen oikeus antaa ohjeita ei siirry.

section-participant = Osallistuja
clause-participation = Osallistuja toteuttaa toimintasuunnitelman huolellisesti ja ilmoittaa ajoissa molemmille yrityksille, jos jokin on sen esteenä.
clause-house_rules = Osallistuja noudattaa Vastaanottavan yrityksen järjestyssääntöjä ja turvallisuussääntöjä.

section-offices = Välittäjäorganisaatiot
clause-sending_office = Lähettävä organisaatio tukee Lähettävää yritystä ja Osallistujaa ennen oleskelua, sen aikana ja sen jälkeen ja arvioi toimintasuunnitelman.
clause-host_office = Vastaanottava organisaatio tukee Vastaanottavaa yritystä, auttaa Osallistujaa saapuessa ja arvioi toimintasuunnitelman.
clause-difficulties = Vaikeuksien ilmetessä molemmat Välittäjäorganisaatiot pyrkivät ratkaisemaan ne osapuolten kanssa. Ne eivät vastaa yritysten eivätkä Osallistujan teoista.

section-grant = Avustus
clause-grant_payment = Lähettävä organisaatio maksaa avustuksen Lähettävälle yritykselle. Määrä ja sen laskelma ilmoitetaan osassa { $part-particulars }.
clause-grant_instalments = Avustus maksetaan osassa { $part-particulars } ilmoitetuissa maksuerissä.
clause-grant_use = Avustuksella katetaan osa matkan, vastaanottavassa maassa elämisen ja oleskelua varten tarvittavien lyhyiden kielikurssien kustannuksista. Se siirretään sille, joka vastaa näistä kustannuksista.
clause-grant_repayment = Jos oleskelua ei järjestetä tai se on sovittua lyhyempi, avustuksen osa, johon ei ole oikeutta, palautetaan 30 päivän kuluessa kirjallisesta pyynnöstä. Se, mitä ei voitu välttää ylivoimaisen esteen vuoksi, otetaan huomioon.

section-confidentiality = Luottamuksellisuus ja tulokset
clause-confidentiality = Osapuolet pitävät salassa sen, mitä ne saavat tietää toisen osapuolen liiketoiminnasta ja mikä ei ole julkista. Tämä velvollisuus jatkuu oleskelun jälkeen.
clause-results = Kumpikin yritys säilyttää oikeudet, jotka sillä oli ennen oleskelua. Yhdessä luotujen tulosten oikeuksista yritykset sopivat erillisellä kirjallisella sopimuksella.

section-data = Henkilötiedot, asiakirjat ja näkyvyys
clause-data_protection = Osapuolet käsittelevät henkilötietoja vain oleskelun valmistelua, toteutusta, maksamista ja arviointia varten ja asetuksen (EU) 2016/679 mukaisesti. Välittäjäorganisaatiot kertovat asianomaisille henkilöille heidän oikeuksistaan.
clause-records = Osapuolet säilyttävät oleskelun asiakirjat niin kauan kuin ohjelma edellyttää ja esittävät ne pyynnöstä tahoille, joilla on oikeus tarkastaa Euroopan unionin varojen käyttöä.
clause-visibility = Oleskelua koskevissa julkaisuissa osapuolet mainitsevat Euroopan unionin tuen ohjelman määräämässä muodossa. Henkilöiden nimiä ja kuvia julkaistaan vain heidän suostumuksellaan.

section-reports = Vahvistus ja raportit
clause-presence = Oleskelun lopussa molemmat yritykset vahvistavat kirjallisesti päivät, joina Osallistuja oli läsnä.
clause-reports = Osallistuja, Lähettävä yritys ja Vastaanottava yritys toimittavat 30 päivän kuluessa oleskelusta kukin loppuraportin omalle Välittäjäorganisaatiolleen.

section-final = Loppumääräykset
clause-amendments = Tämän sopimuksen muutokset ovat päteviä vain kirjallisina ja kaikkien osapuolten allekirjoittamina. Alun perin allekirjoitettu sopimus säilyy muuttumattomana niiden rinnalla.
clause-disputes = Osapuolet pyrkivät ratkaisemaan riidat sovinnollisesti Välittäjäorganisaatioiden avulla. Pakottavat oikeussäännöt jäävät voimaan.
clause-languages = Tässä painetuilla kieliversioilla on sama merkitys. Jos ne poikkeavat toisistaan, ratkaiseva on tämän lomakkeen teksti ratkaisevalla kielellä, jonka Välittäjäorganisaatiot antavat pyynnöstä.
clause-entry_into_force = Sopimus tulee voimaan päivänä, jona viimeinen osapuoli allekirjoittaa sen. Kukin osapuoli saa yhden täydellisen kappaleen; hyväksytyt sähköiset allekirjoitukset vastaavat paperilla olevia allekirjoituksia.

intro-signatures = Allekirjoittamalla kukin osapuoli vahvistaa lukeneensa tämän version kaikki sivut ja hyväksyvänsä ne.
