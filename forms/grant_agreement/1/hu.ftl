# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Támogatási megállapodás
running = Támogatási megállapodás

## Parts and blocks

part-particulars = Adatok
part-terms = Feltételek
part-signatures = Aláírások

heading-stay = A tartózkodás időszakai
heading-grant = Támogatás
heading-working = A támogatás kiszámítása
heading-instalments = Részletek
heading-document = A megállapodás
heading-parties = Felek
heading-exchange = A támogatott csere
heading-account = Számla, amelyre a támogatást fizetik

party-sending_company = Küldő vállalkozás
party-sending_office = Küldő szervezet

## Labels

label-document_code = Dokumentum
label-document_version = Változat
label-exchange_number = A csere száma
label-issued_on = Kiállítás napja
label-scheme_name = Program
label-scheme_number = Támogatási megállapodás
label-governing_language = Irányadó nyelv
label-name = Név
label-address = Cím
label-country = Ország
label-registration = Nyilvántartási szám
label-vat = Közösségi adószám
label-signatory = Képviseli
label-function = Beosztás
label-email = E-mail
label-phone = Telefon
label-starts = Első nap
label-ends = Utolsó nap
label-grant_amount = Támogatás
label-grant_rate = Havi összeg
label-counted = Beszámítva
label-number = Szám
label-part = A havi összeg része
label-amount = Összeg
label-due = Esedékesség
label-share = Arány
label-participant_name = Résztvevő
label-host_company_name = Fogadó vállalkozás
label-host_company_country = A tartózkodás országa
label-account_holder = Számlatulajdonos
label-account_iban = IBAN
label-account_bank = Bank

## Words of the closed lists

value-counted-months = Teljes hónapok
value-counted-days = További napok
value-due-signature = E megállapodás aláírása után
value-due-start = A tartózkodás kezdetén
value-due-final_report = A zárójelentések jóváhagyása után

## Sentences

section-purpose = Cél

section-final = Záró rendelkezések
clause-disputes = A felek a vitákat a Közvetítő szervezetek segítségével békésen igyekeznek rendezni. A kötelező jogszabályok érintetlenek maradnak.
clause-languages = Az itt nyomtatott nyelvi változatok azonos jelentésűek. Eltérés esetén e nyomtatvány irányadó nyelvű szövege érvényes, amelyet a Közvetítő szervezetek kérésre átadnak.
clause-purpose = A Küldő szervezet a { $part-particulars } részben megadott cserét a Küldő vállalkozásnak nyújtott támogatással segíti.
clause-stay = A tartózkodást és tevékenységi tervét a csere minden résztvevője által aláírt megállapodás rendezi.

section-payment = Összeg és kifizetés
clause-payment = A támogatás összegét és annak kiszámítását a { $part-particulars } rész tartalmazza. Kiszámítása a program kiállítás napján érvényes összegei szerint történik.
clause-instalments = A támogatást a { $part-particulars } részben megadott részletekben fizetik ki.
clause-account = A kifizetések a { $part-particulars } részben megadott számlára történnek. A Küldő vállalkozás a számla változását írásban jelenti be.

section-use = A támogatás felhasználása
clause-use = A támogatás hozzájárul az utazás, a fogadó országban való megélhetés és a tartózkodáshoz szükséges rövid nyelvtanfolyamok költségeihez.
clause-passed_on = A Küldő vállalkozás a támogatást továbbadja a Résztvevőnek annyiban, amennyiben ezeket a költségeket a Résztvevő viseli.
clause-no_double = Ugyanazok a költségek nem fizethetők meg másodszor az Európai Unió más forrásaiból.

section-duties = A Küldő vállalkozás kötelezettségei
clause-insurance = A Küldő vállalkozás gondoskodik arról, hogy a Résztvevőnek az egész tartózkodás idejére a fogadó országban érvényes egészség-, baleset- és felelősségbiztosítása legyen.
clause-reports = A tartózkodást követő 30 napon belül a Küldő vállalkozás benyújtja a Küldő szervezetnek a jelenléti igazolást és a zárójelentéseket.
clause-news = A Küldő vállalkozás haladéktalanul szól a Küldő szervezetnek, ha a tartózkodást elhalasztják, lerövidítik, megszakítják vagy lemondják.

section-repayment = Visszafizetés
clause-repayment = Ha a tartózkodás elmarad vagy rövidebb a megállapodottnál, a támogatás nem járó részét az írásbeli felszólítástól számított 30 napon belül vissza kell fizetni. Ugyanez érvényes, ha az e megállapodásból eredő kötelezettségeket nem teljesítik.
clause-force_majeure = Figyelembe kell venni azt, ami vis maior miatt nem volt elkerülhető.

section-records = Iratok, személyes adatok és láthatóság
clause-records = A Küldő vállalkozás a csere iratait addig őrzi, ameddig a program megköveteli, és kérésre bemutatja azoknak a szerveknek, amelyek jogosultak az Európai Unió forrásainak felhasználását ellenőrizni.
clause-data = A felek személyes adatokat csak a támogatás kifizetéséhez és értékeléséhez, az (EU) 2016/679 rendelettel összhangban kezelnek.
clause-visibility = A cseréről szóló kiadványokban a Küldő vállalkozás a program által előírt formában megemlíti az Európai Unió támogatását.
clause-amendments = E megállapodás módosítása csak írásban és mindkét fél aláírásával érvényes.
clause-entry_into_force = A megállapodás azon a napon lép hatályba, amelyen a második fél aláírja. Minden fél egy teljes példányt kap; a minősített elektronikus aláírások egyenértékűek a papíron tett aláírásokkal.

intro-signatures = Az aláírással mindkét fél megerősíti, hogy e változat minden oldalát elolvasta, és azokkal egyetért.
