# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Suostumus
running = Suostumus

## Parts and blocks

heading-office = Kuka pyytää suostumustanne
heading-document = Lomake
heading-person = Kuka antaa suostumuksen

party-participant = Henkilön allekirjoitus

## Labels

label-document_code = Asiakirja
label-issued_on = Antopäivä
label-scheme_name = Ohjelma
label-person_name = Nimi
label-name = Nimi
label-address = Osoite
label-email = Sähköposti
label-company = Yhtiö
label-text_version = Tekstin versio

## Questions

question-purposes = Annan suostumukseni seuraavaan

## Words of the closed lists

value-purpose-catalogue = Profiilin näyttäminen kumppanitoimistoille ilman nimeä
value-purpose-publicity = Viestintä nimellä ja kuvalla
value-purpose-newsletter = Uutiskirje

detail-purpose-catalogue = Profiilini saa näyttää ohjelman kumppanitoimistoille ilman nimeäni, jotta ne voivat löytää sopivan vaihdon. Nimeni ja yhteystietoni näytetään kumppanitoimistolle vasta, kun molemmat toimistot ovat hyväksyneet vaihdon.
detail-purpose-publicity = Toimisto saa käyttää nimeäni, kuvaani ja tarinaa vaihdostani ohjelman tunnetuksi tekemiseen.
detail-purpose-newsletter = Toimisto saa lähettää minulle sähköpostitse uutisia ohjelmasta.

## Sentences

text-voluntary = Suostumuksenne on vapaaehtoinen. Voitte osallistua vaihtoon ilman sitä ja voitte suostua yhteen tarkoitukseen ilman muita.
text-rights = Teillä on oikeus nähdä, oikaista ja poistattaa itsestänne säilytettävät tiedot ja tehdä valitus valvontaviranomaiselle asetuksen (EU) 2016/679 mukaisesti.
text-withdrawal = Voin peruuttaa jokaisen suostumuksen milloin tahansa yhtä helposti kuin annoin sen. Siihen asti tehty pysyy lainmukaisena.

intro-signatures = Allekirjoittamalla vahvistan, että olen itse rastittanut ruudut.
