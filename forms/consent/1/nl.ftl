# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Toestemming
running = Toestemming

## Parts and blocks

heading-office = Wie om uw toestemming vraagt
heading-document = Het formulier
heading-person = Wie toestemming geeft

party-participant = Handtekening van de persoon

## Labels

label-document_code = Document
label-issued_on = Datum van afgifte
label-scheme_name = Programma
label-person_name = Naam
label-name = Naam
label-address = Adres
label-email = E-mail
label-company = Vennootschap
label-text_version = Versie van de tekst

## Questions

question-purposes = Ik stem in met het volgende

## Words of the closed lists

value-purpose-catalogue = Profiel zonder naam getoond aan partnerorganisaties
value-purpose-publicity = Publiciteit met naam en foto
value-purpose-newsletter = Nieuwsbrief

detail-purpose-catalogue = Mijn profiel mag zonder mijn naam aan de partnerorganisaties van het programma worden getoond, zodat zij een match kunnen vinden. Mijn naam en hoe ik te bereiken ben, worden pas aan een partnerorganisatie getoond nadat beide organisaties een match hebben aanvaard.
detail-purpose-publicity = De organisatie mag mijn naam, mijn foto en het verhaal van mijn uitwisseling gebruiken om het programma bekend te maken.
detail-purpose-newsletter = De organisatie mag mij nieuws van het programma per e-mail sturen.

## Sentences

text-voluntary = Uw toestemming is vrijwillig. U kunt zonder toestemming aan de uitwisseling deelnemen, en u kunt met één doel instemmen zonder de andere.
text-rights = U hebt het recht om in te zien, te laten verbeteren en te laten wissen wat over u wordt bewaard, en om een klacht in te dienen bij een toezichthoudende autoriteit, in overeenstemming met Verordening (EU) 2016/679.
text-withdrawal = Ik kan elk hiervan op elk moment intrekken, even gemakkelijk als ik het heb gegeven. Wat tot dan is gebeurd, blijft rechtmatig.

intro-signatures = Met mijn handtekening bevestig ik dat ik de vakjes zelf heb aangekruist.
