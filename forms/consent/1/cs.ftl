# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Souhlas
running = Souhlas

## Parts and blocks

heading-office = Kdo žádá o Váš souhlas
heading-document = Formulář
heading-person = Kdo dává souhlas

party-participant = Podpis osoby

## Labels

label-document_code = Dokument
label-issued_on = Datum vystavení
label-scheme_name = Program
label-person_name = Jméno nebo název
label-name = Jméno nebo název
label-address = Adresa
label-email = E-mail
label-company = Společnost
label-text_version = Verze textu

## Questions

question-purposes = Souhlasím s následujícím

## Words of the closed lists

value-purpose-catalogue = Profil beze jména ukázaný partnerským organizacím
value-purpose-publicity = Propagace se jménem a fotografií
value-purpose-newsletter = Zpravodaj

detail-purpose-catalogue = Můj profil smí být ukázán partnerským organizacím programu beze jména, aby mohly najít vhodný protějšek. Mé jméno a způsoby, jak mě zastihnout, se partnerské organizaci ukážou až poté, co obě organizace návrh přijmou.
detail-purpose-publicity = Organizace smí použít mé jméno, mou fotografii a příběh mé výměny k propagaci programu.
detail-purpose-newsletter = Organizace mi smí posílat novinky programu e-mailem.

## Sentences

text-voluntary = Váš souhlas je dobrovolný. Výměny se můžete účastnit i bez něj a můžete souhlasit s jedním účelem bez ostatních.
text-rights = Máte právo nahlédnout do toho, co se o Vás uchovává, dát to opravit a vymazat a podat stížnost u dozorového úřadu, v souladu s nařízením (EU) 2016/679.
text-withdrawal = Každý z těchto souhlasů mohu kdykoli odvolat stejně snadno, jako byl dán. Co bylo učiněno do té doby, zůstává zákonné.

intro-signatures = Podpisem potvrzuji, že políčka byla zaškrtnuta mnou.
