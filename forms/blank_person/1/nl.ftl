# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Vertel ons over uzelf en uw onderneming
running = Aanmelding van een persoon

## Parts and blocks

heading-office = Het formulier
heading-visitor = Uw gegevens
heading-person = Uzelf
heading-work = Uw werk
heading-languages = Talen die u spreekt, naast uw eigen taal
heading-wish = Uw wens

party-participant = Handtekening van de persoon

## Labels

label-country = Land
label-email = E-mail
label-phone = Telefoon
label-form_number = Formuliernummer
label-event_name = Evenement
label-office_name = Organisatie
label-company = Vennootschap
label-person_name = Voor- en achternaam
label-reach = E-mail of telefoon
label-given_name = Voornaam
label-family_name = Achternaam
label-language = Taal van brieven
label-job = Functiebenaming
label-since = In de onderneming sinds (dag, maand, jaar)
label-skills = Wat u goed kunt
label-first_language = Eerste taal
label-second_language = Tweede taal
label-countries = Landen waar u heen wilt
label-months = Wanneer, en voor hoeveel maanden
label-goals = Wat u daar wilt leren

## Questions

question-role = Uw rol in de onderneming
question-contract = Uw contract
question-levels = Hoe goed u ze spreekt (A1 beginner, C2 zeer goed)
question-topics = Onderwerpen die u interesseren
question-purposes = Ik stem in

item-levels-first = Eerste taal
item-levels-second = Tweede taal

## Words of the closed lists

value-person_role-employee = Werknemer
value-person_role-manager = Leidinggevende
value-person_role-owner = Eigenaar
value-person_role-co_owner = Mede-eigenaar
value-topic-marketing = Marktonderzoek en marketing
value-topic-development = Ontwikkeling van producten en diensten
value-topic-internationalisation = Internationalisering en nieuwe klanten
value-topic-training = Opleiding en kennisoverdracht
value-topic-research = Gezamenlijk onderzoek
value-topic-collaboration = Versterking van een bestaande samenwerking
value-topic-other = Overig
value-contract-full_time = Voltijds
value-contract-part_time = Deeltijds
value-level-a1 = A1
value-level-a2 = A2
value-level-b1 = B1
value-level-b2 = B2
value-level-c1 = C1
value-level-c2 = C2
value-purpose-catalogue = Profiel zonder naam getoond aan partnerorganisaties
value-purpose-publicity = Publiciteit met naam en foto
value-purpose-newsletter = Nieuwsbrief

detail-purpose-catalogue = Mijn profiel mag zonder mijn naam aan de partnerorganisaties van het programma worden getoond, zodat zij een match kunnen vinden. Mijn naam en hoe ik te bereiken ben, worden pas aan een partnerorganisatie getoond nadat beide organisaties een match hebben aanvaard.
detail-purpose-publicity = De organisatie mag mijn naam, mijn foto en het verhaal van mijn uitwisseling gebruiken om het programma bekend te maken.
detail-purpose-newsletter = De organisatie mag mij nieuws van het programma per e-mail sturen.

## Sentences

text-office = De hierboven genoemde organisatie bewaart wat u invult om u over het uitwisselingsprogramma te adviseren.
text-withdrawal = Ik kan elk hiervan op elk moment intrekken, even gemakkelijk als ik het heb gegeven. Wat tot dan is gebeurd, blijft rechtmatig.

intro-signatures = Met mijn handtekening bevestig ik dat deze verklaringen juist zijn en dat ik de vakjes zelf heb aangekruist.
