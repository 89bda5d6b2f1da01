# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Berätta om er själv och ert företag
running = Registrering av en person

## Parts and blocks

heading-office = Formuläret
heading-visitor = Era uppgifter
heading-person = Er själv
heading-work = Ert arbete
heading-languages = Språk som ni talar, utöver ert eget
heading-wish = Ert önskemål

party-participant = Personens underskrift

## Labels

label-country = Land
label-email = E-post
label-phone = Telefon
label-form_number = Formulärets nummer
label-event_name = Evenemang
label-office_name = Organisation
label-company = Bolag
label-person_name = För- och efternamn
label-reach = E-post eller telefon
label-given_name = Förnamn
label-family_name = Efternamn
label-language = Språk för brev
label-job = Befattning
label-since = I företaget sedan (dag, månad, år)
label-skills = Vad ni är bra på
label-first_language = Första språk
label-second_language = Andra språk
label-countries = Länder som ni vill till
label-months = När och för hur många månader
label-goals = Vad ni vill lära er där

## Questions

question-role = Er roll i företaget
question-contract = Ert anställningsavtal
question-levels = Hur väl ni talar dem (A1 nybörjare, C2 mycket bra)
question-topics = Ämnen som intresserar er
question-purposes = Jag samtycker

item-levels-first = Första språk
item-levels-second = Andra språk

## Words of the closed lists

value-person_role-employee = Anställd
value-person_role-manager = Chef
value-person_role-owner = Ägare
value-person_role-co_owner = Delägare
value-topic-marketing = Marknadsundersökning och marknadsföring
value-topic-development = Utveckling av produkter och tjänster
value-topic-internationalisation = Internationalisering och nya kunder
value-topic-training = Utbildning och kunskapsöverföring
value-topic-research = Gemensam forskning
value-topic-collaboration = Stärkande av ett befintligt samarbete
value-topic-other = Annat
value-contract-full_time = Heltid
value-contract-part_time = Deltid
value-level-a1 = A1
value-level-a2 = A2
value-level-b1 = B1
value-level-b2 = B2
value-level-c1 = C1
value-level-c2 = C2
value-purpose-catalogue = Profil utan namn visas för partnerorganisationer
value-purpose-publicity = Publicitet med namn och bild
value-purpose-newsletter = Nyhetsbrev

detail-purpose-catalogue = Min profil får visas för programmets partnerorganisationer utan mitt namn, så att de kan hitta en matchning. Mitt namn och hur jag kan nås visas för en partnerorganisation först när båda organisationerna har godtagit en matchning.
detail-purpose-publicity = Organisationen får använda mitt namn, min bild och berättelsen om mitt utbyte för att göra programmet känt.
detail-purpose-newsletter = Organisationen får skicka nyheter om programmet till mig per e-post.

## Sentences

text-office = Den ovan nämnda organisationen sparar det ni fyller i för att kunna ge er råd om utbytesprogrammet.
text-withdrawal = Jag kan när som helst återkalla vart och ett av dessa samtycken, lika lätt som jag gav det. Det som har gjorts dittills förblir lagligt.

intro-signatures = Genom underskriften bekräftar jag att dessa uppgifter är riktiga och att jag själv har kryssat i rutorna.
