# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Hozzájárulás
running = Hozzájárulás

## Parts and blocks

heading-office = Ki kéri az Ön hozzájárulását
heading-document = A nyomtatvány
heading-person = Ki adja a hozzájárulást

party-participant = A személy aláírása

## Labels

label-document_code = Dokumentum
label-issued_on = Kiállítás napja
label-scheme_name = Program
label-person_name = Név
label-name = Név
label-address = Cím
label-email = E-mail
label-company = Társaság
label-text_version = A szöveg változata

## Questions

question-purposes = Hozzájárulok a következőkhöz

## Words of the closed lists

value-purpose-catalogue = Név nélküli profil a partnerszervezeteknek
value-purpose-publicity = Nyilvánosság névvel és képpel
value-purpose-newsletter = Hírlevél

detail-purpose-catalogue = A profilom a nevem nélkül megmutatható a program partnerszervezeteinek, hogy megfelelő párt találhassanak. A nevem és az elérhetőségeim csak akkor láthatók egy partnerszervezet számára, ha mindkét szervezet elfogadta a párosítást.
detail-purpose-publicity = A szervezet felhasználhatja a nevemet, a képmásomat és a cserém történetét a program ismertetésére.
detail-purpose-newsletter = A szervezet e-mailben küldhet nekem híreket a programról.

## Sentences

text-voluntary = Az Ön hozzájárulása önkéntes. Nélküle is részt vehet a cserében, és az egyik célhoz a többi nélkül is hozzájárulhat.
text-rights = Önnek joga van megtekinteni, helyesbíttetni és töröltetni, amit Önről őrzünk, valamint panaszt tenni egy felügyeleti hatóságnál, az (EU) 2016/679 rendelettel összhangban.
text-withdrawal = E hozzájárulások mindegyikét bármikor ugyanolyan egyszerűen visszavonhatom, ahogyan megadtam. Ami addig történt, jogszerű marad.

intro-signatures = Aláírásommal megerősítem, hogy a négyzeteket magam jelöltem be.
