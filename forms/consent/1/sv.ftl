# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Samtycke
running = Samtycke

## Parts and blocks

heading-office = Vem som ber om ert samtycke
heading-document = Formuläret
heading-person = Vem som ger samtycke

party-participant = Personens underskrift

## Labels

label-document_code = Dokument
label-issued_on = Utfärdandedatum
label-scheme_name = Program
label-person_name = Namn
label-name = Namn
label-address = Adress
label-email = E-post
label-company = Bolag
label-text_version = Textens version

## Questions

question-purposes = Jag samtycker till följande

## Words of the closed lists

value-purpose-catalogue = Profil utan namn visas för partnerorganisationer
value-purpose-publicity = Publicitet med namn och bild
value-purpose-newsletter = Nyhetsbrev

detail-purpose-catalogue = Min profil får visas för programmets partnerorganisationer utan mitt namn, så att de kan hitta en matchning. Mitt namn och hur jag kan nås visas för en partnerorganisation först när båda organisationerna har godtagit en matchning.
detail-purpose-publicity = Organisationen får använda mitt namn, min bild och berättelsen om mitt utbyte för att göra programmet känt.
detail-purpose-newsletter = Organisationen får skicka nyheter om programmet till mig per e-post.

## Sentences

text-voluntary = Ert samtycke är frivilligt. Ni kan delta i utbytet utan det, och ni kan samtycka till ett ändamål utan de andra.
text-rights = Ni har rätt att se, rätta och få raderat det som sparas om er och att klaga hos en tillsynsmyndighet, i enlighet med förordning (EU) 2016/679.
text-withdrawal = Jag kan när som helst återkalla vart och ett av dessa samtycken, lika lätt som jag gav det. Det som har gjorts dittills förblir lagligt.

intro-signatures = Genom underskriften bekräftar jag att jag själv har kryssat i rutorna.
