# Vahetuskokkulepe, eesti keeles. Ülesehitus järgib ingliskeelset teksti lause-lauselt.
#
# Own wording, not reviewed. A lawyer of the programme must approve it before anybody signs.

title = Vahetuskokkulepe
running = Vahetuskokkulepe

## Parts and blocks

part-particulars = Põhiandmed
part-plan = Tegevuskava
part-terms = Tingimused
part-signatures = Allkirjad

heading-document = Kokkulepe
heading-participant = Osaleja
heading-companies = Ettevõtted
heading-offices = Vahendusorganisatsioonid
heading-stay = Viibimise ajavahemikud
heading-grant = Toetus
heading-working = Toetuse arvutuskäik
heading-instalments = Osamaksed
heading-project = Projekti lühikirjeldus
heading-activities = Tegevused nädalate kaupa

party-participant = Osaleja
party-sending_company = Saatev ettevõte
party-host_company = Vastuvõttev ettevõte
party-sending_office = Saatev organisatsioon
party-host_office = Vastuvõttev organisatsioon

## Labels

label-agreement_code = Dokument
label-agreement_version = Versioon
label-agreement_number = Vahetuse number
label-issued_on = Väljastamise kuupäev
label-scheme_name = Programm
label-scheme_number = Toetusleping
label-governing_language = Määrav keel
label-person_name = Nimi
label-participant_role = Roll ettevõttes
label-participant_since = Ettevõttes alates
label-participant_job = Ametinimetus
label-name = Nimi
label-address = Aadress
label-country = Riik
label-registration = Registrikood
label-vat = KMKR number
label-signatory = Esindaja
label-function = Amet
label-email = E-post
label-phone = Telefon
label-starts = Esimene päev
label-ends = Viimane päev
label-grant_amount = Toetus
label-grant_rate = Kuumäär
label-counted = Arvestatud
label-number = Arv
label-part = Osa kuumäärast
label-due = Maksmise aeg
label-share = Osakaal
label-amount = Summa
label-project = Kirjeldus
label-objective = Eesmärk
label-outcome = Oodatav tulemus
label-week = Nädal
label-activity = Tegevused
label-lead = Eestvedaja

## Words of the closed lists

value-person_role-employee = Töötaja
value-person_role-manager = Juht
value-person_role-owner = Omanik
value-person_role-co_owner = Kaasomanik

value-topic-marketing = Turu-uuringud ja turundus
value-topic-development = Toodete ja teenuste arendamine
value-topic-internationalisation = Rahvusvahelistumine ja uued kliendid
value-topic-training = Koolitus ja teadmussiire
value-topic-research = Ühine teadus- ja arendustöö
value-topic-collaboration = Olemasoleva koostöö tugevdamine
value-topic-other = Muu

value-counted-months = Täiskuud
value-counted-days = Lisapäevad

value-lead-sending = Saatev ettevõte
value-lead-host = Vastuvõttev ettevõte
value-lead-together = Mõlemad ettevõtted

value-due-signature = Pärast kõigi poolte allkirjastamist
value-due-start = Viibimise alguses
value-due-final_report = Pärast lõpparuannete heakskiitmist

## Terms

section-purpose = Eesmärk
clause-purpose = Pooled lepivad kokku Osaleja viibimises Vastuvõtvas ettevõttes nii, nagu on kirjeldatud käesoleva kokkuleppe osades { $part-particulars } ja { $part-plan }.
clause-learning = Viibimise eesmärk on õppimine ja kahe ettevõtte koostöö. Seda ei tohi kasutada töötajate asendamiseks ega vaba töökoha täitmiseks.
clause-parts = Osad { $part-particulars }, { $part-plan } ja { $part-terms } moodustavad koos ühe kokkuleppe. Lahknevuse korral on ülimuslik osa { $part-terms }.

section-stay = Viibimine
clause-periods = { $periods_count ->
    [one] Viibimine toimub osas { $part-particulars } märgitud ajavahemikul.
   *[other] Viibimine toimub osas { $part-particulars } märgitud ajavahemikel. Kõik ajavahemikud kokku moodustavad ühe viibimise.
}
clause-change_of_dates = Kuupäevade, koha või eesmärkide muutmiseks on enne muudatuse jõustumist vaja kõigi poolte kirjalikku nõusolekut.
clause-early_end = Kumbki ettevõte ja Osaleja võivad viibimise mõjuval põhjusel ennetähtaegselt lõpetada. Nad esitavad põhjuse kirjalikult ja teavitavad viivitamata mõlemat Vahendusorganisatsiooni.

section-employment = Töösuhe ja sotsiaalkindlustus
clause-employed = Osaleja jääb kogu viibimise ajaks Saatva ettevõtte töötajaks. Saatev ettevõte maksab talle edasi töötasu ja tasub sotsiaalkindlustusmaksed.
clause-owner = Osaleja jääb kogu viibimise ajaks Saatva ettevõtte omanikuks ning vastutab jätkuvalt ise oma sissetuleku ja sotsiaalkindlustusmaksete eest.
clause-no_employment = Käesoleva kokkuleppega ei teki Osaleja ja Vastuvõtva ettevõtte vahel töösuhet. Vastuvõttev ettevõte ei ole kohustatud Osalejale tasu maksma.
clause-social_security = Enne viibimist selgitab Saatev ettevõte välja, kas vaja on sotsiaalkindlustuse tõendit (vorm A1) või teadet vastuvõtva riigi ametiasutusele, ja hangib selle, kui see on nõutav.

section-sending_company = Saatev ettevõte
clause-preparation = Saatev ettevõte valmistab Osaleja viibimiseks ette, vabastab ta selle ajaks muust tööst ja hoiab temaga viibimise ajal ühendust.
clause-lead = Saatev ettevõte veab eest osas { $part-plan } esitatud tegevuskava ja hoiab seda koos Vastuvõtva ettevõttega ajakohasena.
clause-insurance = Saatev ettevõte hoolitseb selle eest, et Osalejal on kogu viibimise ajaks vastuvõtvas riigis kehtiv ravi-, õnnetusjuhtumi- ja vastutuskindlustus.

section-host_company = Vastuvõttev ettevõte
clause-contact_person = Vastuvõttev ettevõte nimetab kontaktisiku ning annab Osalejale juurdepääsu inimestele, ruumidele, seadmetele ja teabele, mida tegevuskava nõuab.
clause-working_conditions = Vastuvõttev ettevõte kohaldab Osalejale samu tervishoiu-, ohutus- ja tööajareegleid nagu oma töötajatele ja selgitab neid esimesel päeval.
clause-collaboration = Osaleja töötab koostöös Vastuvõtva ettevõtte töötajatega. Saatva ettevõtte õigust anda juhiseid üle ei anta.

section-participant = Osaleja
clause-participation = Osaleja täidab tegevuskava hoolikalt ja annab mõlemale ettevõttele õigel ajal teada, kui miski selle täitmist takistab.
clause-house_rules = Osaleja järgib Vastuvõtva ettevõtte sisekorra- ja ohutuseeskirju.

section-offices = Vahendusorganisatsioonid
clause-sending_office = Saatev organisatsioon toetab Saatvat ettevõtet ja Osalejat enne viibimist, selle ajal ja pärast seda ning vaatab tegevuskava läbi.
clause-host_office = Vastuvõttev organisatsioon toetab Vastuvõtvat ettevõtet, abistab Osalejat saabumisel ja vaatab tegevuskava läbi.
clause-difficulties = Raskuste korral püüavad mõlemad Vahendusorganisatsioonid need koos pooltega lahendada. Nad ei vastuta ettevõtete ega Osaleja tegude eest.

section-grant = Toetus
clause-grant_payment = Saatev organisatsioon maksab toetuse Saatvale ettevõttele. Summa ja selle arvutuskäik on märgitud osas { $part-particulars }.
clause-grant_instalments = Toetus makstakse välja osas { $part-particulars } märgitud osamaksetena.
clause-grant_use = Toetus aitab katta reisikulusid, elamiskulusid vastuvõtvas riigis ja viibimiseks vajalike lühikeste keelekursuste kulusid. See antakse edasi sellele, kes need kulud kannab.
clause-grant_repayment = Kui viibimist ei toimu või kui see on kokkulepitust lühem, makstakse see osa toetusest, milleks õigust ei ole, tagasi 30 päeva jooksul pärast kirjalikku nõuet. Arvesse võetakse seda, mida vääramatu jõu tõttu ei olnud võimalik vältida.

section-confidentiality = Konfidentsiaalsus ja tulemused
clause-confidentiality = Pooled hoiavad saladuses kõik, mida nad saavad teada teise poole äritegevuse kohta ja mis ei ole avalik. See kohustus kehtib ka pärast viibimist.
clause-results = Kummalegi ettevõttele jäävad õigused, mis tal olid enne viibimist. Õigused ühiselt loodud tulemustele määravad ettevõtted kindlaks eraldi kirjalikus lepingus.

section-data = Isikuandmed, dokumendid ja nähtavus
clause-data_protection = Pooled töötlevad isikuandmeid üksnes viibimise ettevalmistamiseks, elluviimiseks, rahastamiseks ja hindamiseks ning kooskõlas määrusega (EL) 2016/679. Vahendusorganisatsioonid teavitavad asjaomaseid isikuid nende õigustest.
clause-records = Pooled säilitavad viibimise dokumente nii kaua, kui programm seda nõuab, ja esitavad need taotluse korral asutustele, kellel on õigus kontrollida Euroopa Liidu vahendite kasutamist.
clause-visibility = Viibimist käsitlevates avaldatavates materjalides nimetavad pooled Euroopa Liidu toetust programmis ette nähtud kujul. Isikute nimesid ja pilte avaldatakse ainult nende nõusolekul.

section-reports = Kinnitus ja aruanded
clause-presence = Viibimise lõpus kinnitavad mõlemad ettevõtted kirjalikult päevad, mil Osaleja oli kohal.
clause-reports = 30 päeva jooksul pärast viibimist esitavad Osaleja, Saatev ettevõte ja Vastuvõttev ettevõte igaüks oma Vahendusorganisatsioonile lõpparuande.

section-final = Lõppsätted
clause-amendments = Kokkuleppe muudatused kehtivad ainult kirjalikult ja kõigi poolte allkirjadega. Algselt allkirjastatud kokkulepe jääb nende kõrval muutmata kujul alles.
clause-disputes = Pooled püüavad vaidlused lahendada kokkuleppel ja Vahendusorganisatsioonide abiga. See ei mõjuta kohustuslikke õigusnorme.
clause-languages = Siin trükitud keeleversioonid on sama tähendusega. Lahknevuse korral on ülimuslik selle vormi määravas keeles tekst, mille Vahendusorganisatsioonid soovi korral väljastavad.
clause-entry_into_force = Kokkulepe jõustub päeval, mil sellele kirjutab alla viimane pool. Iga pool saab ühe täieliku eksemplari; kvalifitseeritud e-allkiri on võrdne allkirjaga paberil.

intro-signatures = Allkirjaga kinnitab iga pool, et ta on lugenud läbi käesoleva versiooni kõik leheküljed ja nõustub nendega.
