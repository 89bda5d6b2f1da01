# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Csereprogram-megállapodás
running = Csereprogram-megállapodás

## Parts and blocks

part-particulars = Adatok
part-plan = Tevékenységi terv
part-terms = Feltételek
part-signatures = Aláírások

heading-document = A megállapodás
heading-participant = Résztvevő
heading-companies = Vállalkozások
heading-offices = Közvetítő szervezetek
heading-stay = A tartózkodás időszakai
heading-grant = Támogatás
heading-working = A támogatás kiszámítása
heading-instalments = Részletek
heading-project = A projekt röviden
heading-activities = Tevékenységek hétről hétre

party-participant = Résztvevő
party-sending_company = Küldő vállalkozás
party-host_company = Fogadó vállalkozás
party-sending_office = Küldő szervezet
party-host_office = Fogadó szervezet

## Labels

label-agreement_code = Dokumentum
label-agreement_version = Változat
label-agreement_number = A csere száma
label-issued_on = Kiállítás napja
label-scheme_name = Program
label-scheme_number = Támogatási megállapodás
label-governing_language = Irányadó nyelv
label-person_name = Név
label-participant_role = Szerep a vállalkozásban
label-participant_since = A vállalkozásban mióta
label-participant_job = Munkakör
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
label-due = Esedékesség
label-share = Arány
label-amount = Összeg
label-project = Leírás
label-objective = Cél
label-outcome = Várt eredmény
label-week = Hét
label-activity = Tevékenységek
label-lead = Vezeti

## Words of the closed lists

value-person_role-employee = Alkalmazott
value-person_role-manager = Vezető
value-person_role-owner = Tulajdonos
value-person_role-co_owner = Társtulajdonos

value-topic-marketing = Piackutatás és marketing
value-topic-development = Termékek és szolgáltatások fejlesztése
value-topic-internationalisation = Nemzetközi terjeszkedés és új ügyfelek
value-topic-training = Képzés és tudásátadás
value-topic-research = Közös kutatás
value-topic-collaboration = Meglévő együttműködés erősítése
value-topic-other = Egyéb

value-counted-months = Teljes hónapok
value-counted-days = További napok

value-lead-sending = Küldő vállalkozás
value-lead-host = Fogadó vállalkozás
value-lead-together = Mindkét vállalkozás

value-due-signature = Az összes fél aláírása után
value-due-start = A tartózkodás kezdetén
value-due-final_report = A zárójelentések jóváhagyása után

## Terms

section-purpose = Cél
clause-purpose = A felek megállapodnak a Résztvevőnek a Fogadó vállalkozásnál töltött tartózkodásában, ahogyan azt e megállapodás { $part-particulars } és { $part-plan } része leírja.
clause-learning = A tartózkodás a tanulást és a két vállalkozás együttműködését szolgálja. Nem használható fel személyzet helyettesítésére vagy üres állás betöltésére.
clause-parts = A { $part-particulars }, a { $part-plan } és a { $part-terms } rész együtt egy megállapodást alkot. Eltérés esetén a { $part-terms } rész az irányadó.

section-stay = A tartózkodás
clause-periods = { $periods_count ->
    [one] A tartózkodásra a { $part-particulars } részben megadott időszakban kerül sor.
   *[other] A tartózkodásra a { $part-particulars } részben megadott időszakokban kerül sor. Ezek együtt egy tartózkodásnak számítanak.
}
clause-change_of_dates = Az időpontok, a hely vagy a célok módosításához, mielőtt az hatályba lép, az összes fél írásbeli hozzájárulása szükséges.
clause-early_end = Bármelyik vállalkozás és a Résztvevő is komoly okból idő előtt befejezheti a tartózkodást. Az okot írásban közlik, és haladéktalanul tájékoztatják mindkét Közvetítő szervezetet.

section-employment = Foglalkoztatás és társadalombiztosítás
clause-employed = A Résztvevő az egész tartózkodás alatt a Küldő vállalkozás alkalmazottja marad. A Küldő vállalkozás továbbra is fizeti a bért és a társadalombiztosítási járulékokat.
clause-owner = A Résztvevő az egész tartózkodás alatt a Küldő vállalkozás tulajdonosa marad, és továbbra is maga felel saját jövedelméért és társadalombiztosítási járulékaiért.
clause-no_employment = E megállapodás nem hoz létre munkaviszonyt a Résztvevő és a Fogadó vállalkozás között. A Fogadó vállalkozás nem tartozik díjazással a Résztvevőnek.
clause-social_security = A tartózkodás előtt a Küldő vállalkozás megállapítja, hogy szükséges-e társadalombiztosítási igazolás (A1 nyomtatvány) vagy bejelentés a fogadó ország hatóságainál, és szükség esetén beszerzi.

section-sending_company = A Küldő vállalkozás
clause-preparation = A Küldő vállalkozás felkészíti a Résztvevőt a tartózkodásra, annak idejére mentesíti más munka alól, és közben kapcsolatban marad vele.
clause-lead = A Küldő vállalkozás vezeti a { $part-plan } részben szereplő tevékenységi tervet, és azt a Fogadó vállalkozással együtt naprakészen tartja.
clause-insurance = A Küldő vállalkozás gondoskodik arról, hogy a Résztvevőnek az egész tartózkodás idejére a fogadó országban érvényes egészség-, baleset- és felelősségbiztosítása legyen.

section-host_company = A Fogadó vállalkozás
clause-contact_person = A Fogadó vállalkozás kapcsolattartót nevez meg, és hozzáférést ad a Résztvevőnek azokhoz az emberekhez, helyiségekhez, eszközökhöz és információkhoz, amelyeket a tevékenységi terv megkíván.
clause-working_conditions = A Fogadó vállalkozás ugyanazokat az egészségvédelmi, biztonsági és munkaidőre vonatkozó szabályokat alkalmazza a Résztvevőre, mint saját személyzetére, és azokat az első napon elmagyarázza.
clause-collaboration = A Résztvevő a Fogadó vállalkozás személyzetével együttműködve dolgozik. A Küldő vállalkozás utasítási joga nem száll át.

section-participant = A Résztvevő
clause-participation = A Résztvevő gondosan végrehajtja a tevékenységi tervet, és időben szól mindkét vállalkozásnak, ha valami akadályozza ebben.
clause-house_rules = A Résztvevő betartja a Fogadó vállalkozás házirendjét és biztonsági szabályait.

section-offices = A Közvetítő szervezetek
clause-sending_office = A Küldő szervezet a tartózkodás előtt, alatt és után támogatja a Küldő vállalkozást és a Résztvevőt, és áttekinti a tevékenységi tervet.
clause-host_office = A Fogadó szervezet támogatja a Fogadó vállalkozást, érkezéskor segíti a Résztvevőt, és áttekinti a tevékenységi tervet.
clause-difficulties = Nehézség esetén mindkét Közvetítő szervezet igyekszik azt a felekkel rendezni. A vállalkozások vagy a Résztvevő cselekedeteiért nem felelnek.

section-grant = Támogatás
clause-grant_payment = A Küldő szervezet a támogatást a Küldő vállalkozásnak fizeti ki. Az összeget és annak kiszámítását a { $part-particulars } rész tartalmazza.
clause-grant_instalments = A támogatást a { $part-particulars } részben megadott részletekben fizetik ki.
clause-grant_use = A támogatás hozzájárul az utazás, a fogadó országban való megélhetés és a tartózkodáshoz szükséges rövid nyelvtanfolyamok költségeihez. Azt annak kell továbbadni, aki ezeket a költségeket viseli.
clause-grant_repayment = Ha a tartózkodás elmarad vagy rövidebb a megállapodottnál, a támogatás nem járó részét az írásbeli felszólítástól számított 30 napon belül vissza kell fizetni. Figyelembe kell venni azt, ami vis maior miatt nem volt elkerülhető.

section-confidentiality = Titoktartás és eredmények
clause-confidentiality = A felek titokban tartják, amit egy másik fél üzleti tevékenységéről megtudnak, és ami nem nyilvános. Ez a kötelezettség a tartózkodás után is fennáll.
clause-results = Minden vállalkozás megtartja azokat a jogokat, amelyekkel a tartózkodás előtt rendelkezett. A közösen létrehozott eredményekhez fűződő jogokat a két vállalkozás külön írásbeli megállapodásban rendezi.

section-data = Személyes adatok, iratok és láthatóság
clause-data_protection = A felek személyes adatokat csak a tartózkodás előkészítéséhez, lebonyolításához, kifizetéséhez és értékeléséhez, az (EU) 2016/679 rendelettel összhangban kezelnek. A Közvetítő szervezetek tájékoztatják az érintetteket jogaikról.
clause-records = A felek a tartózkodás iratait addig őrzik, ameddig a program megköveteli, és kérésre bemutatják azoknak a szerveknek, amelyek jogosultak az Európai Unió forrásainak felhasználását ellenőrizni.
clause-visibility = A tartózkodásról szóló kiadványokban a felek a program által előírt formában megemlítik az Európai Unió támogatását. Személyek nevét és képmását csak az ő hozzájárulásukkal teszik közzé.

section-reports = Igazolás és jelentések
clause-presence = A tartózkodás végén mindkét vállalkozás írásban igazolja azokat a napokat, amelyeken a Résztvevő jelen volt.
clause-reports = A tartózkodást követő 30 napon belül a Résztvevő, a Küldő vállalkozás és a Fogadó vállalkozás egy-egy zárójelentést nyújt be a saját Közvetítő szervezetének.

section-final = Záró rendelkezések
clause-amendments = E megállapodás módosítása csak írásban és az összes fél aláírásával érvényes. Az eredetileg aláírt megállapodás mellette változatlanul fennmarad.
clause-disputes = A felek a vitákat a Közvetítő szervezetek segítségével békésen igyekeznek rendezni. A kötelező jogszabályok érintetlenek maradnak.
clause-languages = Az itt nyomtatott nyelvi változatok azonos jelentésűek. Eltérés esetén e nyomtatvány irányadó nyelvű szövege érvényes, amelyet a Közvetítő szervezetek kérésre átadnak.
clause-entry_into_force = A megállapodás azon a napon lép hatályba, amelyen az utolsó fél aláírja. Minden fél egy teljes példányt kap; a minősített elektronikus aláírások egyenértékűek a papíron tett aláírásokkal.

intro-signatures = Az aláírással minden fél megerősíti, hogy e változat minden oldalát elolvasta, és azokkal egyetért.
