# Vahetuskokkuleppe muudatus, eesti keeles. Ülesehitus järgib ingliskeelset teksti lause-lauselt.
#
# Own wording, not reviewed. A lawyer of the programme must approve it before this form is used.

title = Vahetuskokkuleppe muudatus
running = Vahetuskokkuleppe muudatus

## Parts and blocks

part-particulars = Põhiandmed
part-terms = Tingimused
part-signatures = Allkirjad
part-changes = Muudatused

heading-participant = Osaleja
heading-companies = Ettevõtted
heading-offices = Vahendusorganisatsioonid
heading-document = Muudatus
heading-reason = Miks kokkulepe muutub
heading-old_periods = Senised viibimise ajavahemikud
heading-new_periods = Uued viibimise ajavahemikud
heading-grant = Toetus
heading-changes = Muud muudatused

party-participant = Osaleja
party-sending_company = Saatev ettevõte
party-host_company = Vastuvõttev ettevõte
party-sending_office = Saatev organisatsioon
party-host_office = Vastuvõttev organisatsioon

## Labels

label-document_code = Dokument
label-document_version = Versioon
label-exchange_number = Vahetuse number
label-issued_on = Väljastamise kuupäev
label-scheme_name = Programm
label-governing_language = Määrav keel
label-person_name = Nimi
label-name = Nimi
label-country = Riik
label-starts = Esimene päev
label-ends = Viimane päev
label-agreement_version = Muudab versiooni
label-agreement_issued_on = Kokkuleppe kuupäev
label-reason = Põhjus
label-old_grant = Seni
label-new_grant = Edaspidi
label-subject = Mis muutub
label-before = Seni
label-after = Edaspidi

## Words of the closed lists

value-subject-place = Viibimise koht
value-subject-plan = Tegevuskava
value-subject-contact = Kontaktisik
value-subject-signatory = Esindaja
value-subject-other = Muu

## Sentences

section-final = Lõppsätted
clause-languages = Siin trükitud keeleversioonid on sama tähendusega. Lahknevuse korral on ülimuslik selle vormi määravas keeles tekst, mille Vahendusorganisatsioonid soovi korral väljastavad.

section-effect = Muudatuse mõju
clause-changes = Pooled muudavad vahetuskokkulepet nii, nagu on märgitud osas { $part-changes }. Seal märgitu asendab selle, mis kokkuleppes varem seisis.
clause-dates = Uued ajavahemikud asendavad kõik varem kokku lepitud viibimise ajavahemikud.
clause-grant = Uus toetuse summa asendab varem kokku lepitud summa. Juba makstu arvatakse sellest maha.
clause-rest = Kõik muu jääb kokkuleppes muutmata.
clause-kept = Algselt allkirjastatud kokkulepe jääb selle muudatuse kõrval muutmata kujul alles. Mõlemat hoitakse koos.
clause-entry_into_force = Muudatus jõustub päeval, mil sellele kirjutab alla viimane pool. Iga pool saab ühe täieliku eksemplari; kvalifitseeritud e-allkiri on võrdne allkirjaga paberil.

intro-signatures = Allkirjaga kinnitab iga pool, et on lugenud läbi muudatuse kõik leheküljed ja nõustub nendega.
