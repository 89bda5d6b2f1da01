# Nõusolek, eesti keeles. Ülesehitus järgib ingliskeelset teksti lause-lauselt.
#
# Own wording, not reviewed. A lawyer of the programme must approve it before this form is used.

title = Nõusolek
running = Nõusolek

## Parts and blocks

heading-office = Kes teie nõusolekut küsib
heading-document = Vorm
heading-person = Kes nõusoleku annab

party-participant = Isiku allkiri

## Labels

label-document_code = Dokument
label-issued_on = Väljastamise kuupäev
label-scheme_name = Programm
label-person_name = Nimi
label-name = Nimi
label-address = Aadress
label-email = E-post
label-company = Ettevõte
label-text_version = Teksti versioon

## Questions

question-purposes = Nõustun järgmisega

## Words of the closed lists

value-purpose-catalogue = Profiili näitamine partneritele ilma nimeta
value-purpose-publicity = Tutvustamine nime ja pildiga
value-purpose-newsletter = Uudiskiri

detail-purpose-catalogue = Minu profiili võib näidata programmi partnerbüroodele ilma minu nimeta, et nad leiaksid sobiva vahetuse. Minu nime ja kontaktandmeid näidatakse partnerbüroole alles siis, kui mõlemad bürood on vahetusega nõustunud.
detail-purpose-publicity = Büroo võib kasutada minu nime, pilti ja minu vahetuse lugu programmi tutvustamiseks.
detail-purpose-newsletter = Büroo võib saata mulle e-postiga programmi uudiseid.

## Sentences

text-voluntary = Teie nõusolek on vabatahtlik. Vahetuses saab osaleda ka ilma selleta ning ühe eesmärgiga võite nõustuda ilma teisteta.
text-rights = Teil on kooskõlas määrusega (EL) 2016/679 õigus enda kohta hoitavate andmetega tutvuda, neid parandada ja lasta need kustutada ning esitada kaebus järelevalveasutusele.
text-withdrawal = Võin iga nõusoleku igal ajal tagasi võtta sama lihtsalt, kui selle andsin. Seni tehtu jääb õiguspäraseks.

intro-signatures = Allkirjaga kinnitan, et olen ruudud ise märkinud.
