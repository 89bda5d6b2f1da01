# Toetusleping, eesti keeles. Ülesehitus järgib ingliskeelset teksti lause-lauselt.
#
# Own wording, not reviewed. A lawyer of the programme must approve it before this form is used.

title = Toetusleping
running = Toetusleping

## Parts and blocks

part-particulars = Põhiandmed
part-terms = Tingimused
part-signatures = Allkirjad

heading-stay = Viibimise ajavahemikud
heading-grant = Toetus
heading-working = Toetuse arvutuskäik
heading-instalments = Osamaksed
heading-document = Leping
heading-parties = Pooled
heading-exchange = Toetatav vahetus
heading-account = Konto, kuhu toetus makstakse

party-sending_company = Saatev ettevõte
party-sending_office = Saatev organisatsioon

## Labels

label-document_code = Dokument
label-document_version = Versioon
label-exchange_number = Vahetuse number
label-issued_on = Väljastamise kuupäev
label-scheme_name = Programm
label-scheme_number = Toetusleping
label-governing_language = Määrav keel
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
label-amount = Summa
label-due = Maksmise aeg
label-share = Osakaal
label-participant_name = Osaleja
label-host_company_name = Vastuvõttev ettevõte
label-host_company_country = Viibimise riik
label-account_holder = Konto omanik
label-account_iban = IBAN
label-account_bank = Pank

## Words of the closed lists

value-counted-months = Täiskuud
value-counted-days = Lisapäevad
value-due-signature = Pärast käesoleva lepingu allkirjastamist
value-due-start = Viibimise alguses
value-due-final_report = Pärast lõpparuannete heakskiitmist

## Sentences

section-purpose = Eesmärk

section-final = Lõppsätted
clause-disputes = Pooled püüavad vaidlused lahendada kokkuleppel ja Vahendusorganisatsioonide abiga. See ei mõjuta kohustuslikke õigusnorme.
clause-languages = Siin trükitud keeleversioonid on sama tähendusega. Lahknevuse korral on ülimuslik selle vormi määravas keeles tekst, mille Vahendusorganisatsioonid soovi korral väljastavad.
clause-purpose = Saatev organisatsioon toetab osas { $part-particulars } märgitud vahetust Saatvale ettevõttele makstava toetusega.
clause-stay = Viibimine ja selle tegevuskava on kindlaks määratud vahetuskokkuleppes, millele kirjutavad alla kõik vahetuse pooled.

section-payment = Summa ja maksmine
clause-payment = Toetuse summa ja selle arvutuskäik on märgitud osas { $part-particulars }. Summa on arvutatud väljastamise kuupäeval kehtivate programmi määrade järgi.
clause-instalments = Toetus makstakse välja osas { $part-particulars } märgitud osamaksetena.
clause-account = Maksed tehakse osas { $part-particulars } märgitud kontole. Konto muutumisest teatab Saatev ettevõte kirjalikult.

section-use = Toetuse kasutamine
clause-use = Toetus aitab katta reisikulusid, elamiskulusid vastuvõtvas riigis ja viibimiseks vajalike lühikeste keelekursuste kulusid.
clause-passed_on = Saatev ettevõte annab toetuse edasi Osalejale selles osas, milles kulud kannab Osaleja.
clause-no_double = Samu kulusid ei tohi teist korda katta muudest Euroopa Liidu vahenditest.

section-duties = Saatva ettevõtte kohustused
clause-insurance = Saatev ettevõte hoolitseb selle eest, et Osalejal on kogu viibimise ajaks vastuvõtvas riigis kehtiv ravi-, õnnetusjuhtumi- ja vastutuskindlustus.
clause-reports = 30 päeva jooksul pärast viibimist esitab Saatev ettevõte Saatvale organisatsioonile kohaloleku kinnituse ja lõpparuanded.
clause-news = Saatev ettevõte teatab Saatvale organisatsioonile viivitamata, kui viibimine lükkub edasi, lüheneb, katkeb või jääb ära.

section-repayment = Tagasimaksmine
clause-repayment = Kui viibimist ei toimu või kui see on kokkulepitust lühem, makstakse see osa toetusest, milleks õigust ei ole, tagasi 30 päeva jooksul pärast kirjalikku nõuet. Sama kehtib siis, kui käesoleva lepingu kohustusi ei täideta.
clause-force_majeure = Arvesse võetakse seda, mida vääramatu jõu tõttu ei olnud võimalik vältida.

section-records = Dokumendid, isikuandmed ja nähtavus
clause-records = Saatev ettevõte säilitab vahetuse dokumente nii kaua, kui programm seda nõuab, ja esitab need taotluse korral asutustele, kellel on õigus kontrollida Euroopa Liidu vahendite kasutamist.
clause-data = Pooled töötlevad isikuandmeid üksnes toetuse maksmiseks ja hindamiseks ning kooskõlas määrusega (EL) 2016/679.
clause-visibility = Vahetust käsitlevates avaldatavates materjalides nimetab Saatev ettevõte Euroopa Liidu toetust programmis ette nähtud kujul.
clause-amendments = Lepingu muudatused kehtivad ainult kirjalikult ja mõlema poole allkirjadega.
clause-entry_into_force = Leping jõustub päeval, mil sellele kirjutab alla teine pool. Kumbki pool saab ühe täieliku eksemplari; kvalifitseeritud e-allkiri on võrdne allkirjaga paberil.

intro-signatures = Allkirjaga kinnitavad mõlemad pooled, et on lugenud läbi selle versiooni kõik leheküljed ja nõustuvad nendega.
