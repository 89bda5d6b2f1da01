# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Consimțământ
running = Consimțământ

## Parts and blocks

heading-office = Cine vă cere consimțământul
heading-document = Formularul
heading-person = Cine își dă consimțământul

party-participant = Semnătura persoanei

## Labels

label-document_code = Document
label-issued_on = Data emiterii
label-scheme_name = Program
label-person_name = Nume
label-name = Nume
label-address = Adresă
label-email = E-mail
label-company = Societate
label-text_version = Versiunea textului

## Questions

question-purposes = Sunt de acord cu următoarele

## Words of the closed lists

value-purpose-catalogue = Profil arătat fără nume organizațiilor partenere
value-purpose-publicity = Publicitate cu nume și imagine
value-purpose-newsletter = Buletin informativ

detail-purpose-catalogue = Profilul meu poate fi arătat organizațiilor partenere ale programului fără numele meu, pentru ca acestea să poată găsi o potrivire. Numele meu și modul de a mă contacta se arată unei organizații partenere numai după ce ambele organizații au acceptat o potrivire.
detail-purpose-publicity = Organizația poate folosi numele meu, imaginea mea și povestea schimbului meu pentru a face cunoscut programul.
detail-purpose-newsletter = Organizația îmi poate trimite noutăți ale programului prin e-mail.

## Sentences

text-voluntary = Consimțământul dumneavoastră este voluntar. Puteți participa la schimb fără el și puteți fi de acord cu un scop fără celelalte.
text-rights = Aveți dreptul să vedeți, să corectați și să cereți ștergerea a ceea ce se păstrează despre dumneavoastră și să depuneți o plângere la o autoritate de supraveghere, în conformitate cu Regulamentul (UE) 2016/679.
text-withdrawal = Pot retrage oricând fiecare dintre aceste acorduri, la fel de ușor cum l-am dat. Ceea ce s-a făcut până atunci rămâne legal.

intro-signatures = Prin semnare confirm că am bifat eu însumi casetele.
