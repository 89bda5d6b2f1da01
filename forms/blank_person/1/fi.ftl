# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Kertokaa meille itsestänne ja yrityksestänne
running = Henkilön ilmoittautuminen

## Parts and blocks

heading-office = Lomake
heading-visitor = Tietonne
heading-person = Te itse
heading-work = Työnne
heading-languages = Kielet, joita puhutte oman kielenne lisäksi
heading-wish = Toiveenne

party-participant = Henkilön allekirjoitus

## Labels

label-country = Maa
label-email = Sähköposti
label-phone = Puhelin
label-form_number = Lomakkeen numero
label-event_name = Tapahtuma
label-office_name = Organisaatio
label-company = Yhtiö
label-person_name = Etu- ja sukunimi
label-reach = Sähköposti tai puhelin
label-given_name = Etunimi
label-family_name = Sukunimi
label-language = Kirjeiden kieli
label-job = Tehtävänimike
label-since = Yrityksessä alkaen (päivä, kuukausi, vuosi)
label-skills = Mitä osaatte hyvin
label-first_language = Ensimmäinen kieli
label-second_language = Toinen kieli
label-countries = Maat, joihin haluatte
label-months = Milloin ja kuinka moneksi kuukaudeksi
label-goals = Mitä haluatte siellä oppia

## Questions

question-role = Asemanne yrityksessä
question-contract = Työsopimuksenne
question-levels = Kuinka hyvin puhutte niitä (A1 alkeet, C2 erittäin hyvin)
question-topics = Teitä kiinnostavat aiheet
question-purposes = Annan suostumukseni

item-levels-first = Ensimmäinen kieli
item-levels-second = Toinen kieli

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
value-contract-full_time = Kokoaikainen
value-contract-part_time = Osa-aikainen
value-level-a1 = A1
value-level-a2 = A2
value-level-b1 = B1
value-level-b2 = B2
value-level-c1 = C1
value-level-c2 = C2
value-purpose-catalogue = Profiilin näyttäminen kumppanitoimistoille ilman nimeä
value-purpose-publicity = Viestintä nimellä ja kuvalla
value-purpose-newsletter = Uutiskirje

detail-purpose-catalogue = Profiilini saa näyttää ohjelman kumppanitoimistoille ilman nimeäni, jotta ne voivat löytää sopivan vaihdon. Nimeni ja yhteystietoni näytetään kumppanitoimistolle vasta, kun molemmat toimistot ovat hyväksyneet vaihdon.
detail-purpose-publicity = Toimisto saa käyttää nimeäni, kuvaani ja tarinaa vaihdostani ohjelman tunnetuksi tekemiseen.
detail-purpose-newsletter = Toimisto saa lähettää minulle sähköpostitse uutisia ohjelmasta.

## Sentences

text-office = Yllä mainittu organisaatio säilyttää antamanne tiedot voidakseen neuvoa teitä vaihto-ohjelmassa.
text-withdrawal = Voin peruuttaa jokaisen suostumuksen milloin tahansa yhtä helposti kuin annoin sen. Siihen asti tehty pysyy lainmukaisena.

intro-signatures = Allekirjoittamalla vahvistan, että nämä tiedot ovat oikein ja että olen itse rastittanut ruudut.
