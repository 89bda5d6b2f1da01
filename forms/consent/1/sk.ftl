# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Súhlas
running = Súhlas

## Parts and blocks

heading-office = Kto žiada o Váš súhlas
heading-document = Formulár
heading-person = Kto dáva súhlas

party-participant = Podpis osoby

## Labels

label-document_code = Dokument
label-issued_on = Dátum vystavenia
label-scheme_name = Program
label-person_name = Meno alebo názov
label-name = Meno alebo názov
label-address = Adresa
label-email = E-mail
label-company = Spoločnosť
label-text_version = Verzia textu

## Questions

question-purposes = Súhlasím s nasledujúcim

## Words of the closed lists

value-purpose-catalogue = Profil bez mena ukázaný partnerským organizáciám
value-purpose-publicity = Propagácia s menom a fotografiou
value-purpose-newsletter = Spravodajca

detail-purpose-catalogue = Môj profil sa smie ukázať partnerským organizáciám programu bez môjho mena, aby mohli nájsť vhodný náprotivok. Moje meno a spôsoby, ako ma zastihnúť, sa partnerskej organizácii ukážu až potom, keď obe organizácie návrh prijmú.
detail-purpose-publicity = Organizácia smie použiť moje meno, moju fotografiu a príbeh mojej výmeny na propagáciu programu.
detail-purpose-newsletter = Organizácia mi smie posielať novinky programu e-mailom.

## Sentences

text-voluntary = Váš súhlas je dobrovoľný. Na výmene sa môžete zúčastniť aj bez neho a môžete súhlasiť s jedným účelom bez ostatných.
text-rights = Máte právo nahliadnuť do toho, čo sa o Vás uchováva, dať to opraviť a vymazať a podať sťažnosť dozornému orgánu, v súlade s nariadením (EÚ) 2016/679.
text-withdrawal = Každý z týchto súhlasov môžem kedykoľvek odvolať rovnako ľahko, ako bol daný. Čo sa urobilo dovtedy, zostáva zákonné.

intro-signatures = Podpisom potvrdzujem, že políčka boli zaškrtnuté mnou.
