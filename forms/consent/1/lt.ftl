# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Sutikimas
running = Sutikimas

## Parts and blocks

heading-office = Kas prašo jūsų sutikimo
heading-document = Forma
heading-person = Kas duoda sutikimą

party-participant = Asmens parašas

## Labels

label-document_code = Dokumentas
label-issued_on = Išdavimo data
label-scheme_name = Programa
label-person_name = Vardas, pavardė arba pavadinimas
label-name = Vardas, pavardė arba pavadinimas
label-address = Adresas
label-email = El. paštas
label-company = Bendrovė
label-text_version = Teksto versija

## Questions

question-purposes = Sutinku su toliau nurodytais tikslais

## Words of the closed lists

value-purpose-catalogue = Profilis, rodomas partnerių organizacijoms be vardo
value-purpose-publicity = Viešinimas su vardu ir atvaizdu
value-purpose-newsletter = Naujienlaiškis

detail-purpose-catalogue = Mano profilį galima rodyti programos partnerių organizacijoms be mano vardo, kad jos galėtų rasti tinkamą porą. Mano vardas ir kaip su manimi susisiekti partnerio organizacijai parodoma tik abiem organizacijoms priėmus pasiūlymą.
detail-purpose-publicity = Organizacija gali naudoti mano vardą, atvaizdą ir mano mainų istoriją programai garsinti.
detail-purpose-newsletter = Organizacija gali siųsti man programos naujienas el. paštu.

## Sentences

text-voluntary = Jūsų sutikimas yra savanoriškas. Mainuose galite dalyvauti ir be jo, o su vienu tikslu galite sutikti be kitų.
text-rights = Turite teisę susipažinti su tuo, kas apie jus saugoma, ištaisyti tai, reikalauti ištrinti ir pateikti skundą priežiūros institucijai, laikantis Reglamento (ES) 2016/679.
text-withdrawal = Kiekvieną iš šių sutikimų galiu bet kada atšaukti taip pat lengvai, kaip jį daviau. Kas padaryta iki tol, lieka teisėta.

intro-signatures = Pasirašydamas (-a) patvirtinu, kad langelius pažymėjau pats (-i).
