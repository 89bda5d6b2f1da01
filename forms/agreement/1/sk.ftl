# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Dohoda o výmene
running = Dohoda o výmene

## Parts and blocks

part-particulars = Údaje
part-plan = Plán činností
part-terms = Podmienky
part-signatures = Podpisy

heading-document = Dohoda
heading-participant = Účastník
heading-companies = Podniky
heading-offices = Sprostredkovateľské organizácie
heading-stay = Obdobia pobytu
heading-grant = Príspevok
heading-working = Výpočet príspevku
heading-instalments = Splátky
heading-project = Projekt v skratke
heading-activities = Činnosti po týždňoch

party-participant = Účastník
party-sending_company = Vysielajúci podnik
party-host_company = Hostiteľský podnik
party-sending_office = Vysielajúca organizácia
party-host_office = Hostiteľská organizácia

## Labels

label-agreement_code = Dokument
label-agreement_version = Verzia
label-agreement_number = Číslo výmeny
label-issued_on = Dátum vystavenia
label-scheme_name = Program
label-scheme_number = Dohoda o grante
label-governing_language = Rozhodujúci jazyk
label-person_name = Meno alebo názov
label-participant_role = Postavenie v podniku
label-participant_since = V podniku od
label-participant_job = Pracovné zaradenie
label-name = Meno alebo názov
label-address = Adresa
label-country = Krajina
label-registration = Registračné číslo
label-vat = Identifikačné číslo pre DPH
label-signatory = V zastúpení
label-function = Funkcia
label-email = E-mail
label-phone = Telefón
label-starts = Prvý deň
label-ends = Posledný deň
label-grant_amount = Príspevok
label-grant_rate = Mesačná sadzba
label-counted = Započítané
label-number = Počet
label-part = Časť mesačnej sadzby
label-due = Splatnosť
label-share = Podiel
label-amount = Suma
label-project = Opis
label-objective = Cieľ
label-outcome = Očakávaný výsledok
label-week = Týždeň
label-activity = Činnosti
label-lead = Vedie

## Words of the closed lists

value-person_role-employee = Zamestnanec
value-person_role-manager = Vedúci pracovník
value-person_role-owner = Vlastník
value-person_role-co_owner = Spoluvlastník

value-topic-marketing = Prieskum trhu a marketing
value-topic-development = Vývoj výrobkov a služieb
value-topic-internationalisation = Internacionalizácia a noví zákazníci
value-topic-training = Školenie a odovzdávanie poznatkov
value-topic-research = Spoločný výskum
value-topic-collaboration = Posilnenie existujúcej spolupráce
value-topic-other = Iné

value-counted-months = Celé mesiace
value-counted-days = Ďalšie dni

value-lead-sending = Vysielajúci podnik
value-lead-host = Hostiteľský podnik
value-lead-together = Oba podniky

value-due-signature = Po podpise všetkými stranami
value-due-start = Na začiatku pobytu
value-due-final_report = Po schválení záverečných správ

## Terms

section-purpose = Účel
clause-purpose = Strany sa dohodli na pobyte Účastníka v Hostiteľskom podniku, ako je opísaný v častiach { $part-particulars } a { $part-plan } tejto dohody.
clause-learning = Pobyt slúži učeniu sa a spolupráci oboch podnikov. Nesmie slúžiť na nahradenie zamestnancov ani na obsadenie voľného miesta.
clause-parts = Časti { $part-particulars }, { $part-plan } a { $part-terms } tvoria spolu jednu dohodu. Ak sa líšia, má prednosť časť { $part-terms }.

section-stay = Pobyt
clause-periods = { $periods_count ->
    [one] Pobyt sa koná v období uvedenom v časti { $part-particulars }.
    [few] Pobyt sa koná v obdobiach uvedených v časti { $part-particulars }. Všetky spolu sa považujú za jeden pobyt.
   *[other] Pobyt sa koná v obdobiach uvedených v časti { $part-particulars }. Všetky spolu sa považujú za jeden pobyt.
}
clause-change_of_dates = Zmena termínov, miesta alebo cieľov vyžaduje písomný súhlas všetkých strán skôr, než nadobudne účinnosť.
clause-early_end = Každý podnik aj Účastník môžu pobyt zo závažného dôvodu ukončiť predčasne. Dôvod uvedú písomne a bezodkladne informujú obe Sprostredkovateľské organizácie.

section-employment = Zamestnanie a sociálne zabezpečenie
clause-employed = Účastník zostáva počas celého pobytu zamestnaný vo Vysielajúcom podniku. Vysielajúci podnik naďalej vypláca mzdu a odvádza príspevky na sociálne zabezpečenie.
clause-owner = Účastník zostáva počas celého pobytu vlastníkom Vysielajúceho podniku a naďalej sám zodpovedá za vlastný príjem a príspevky na sociálne zabezpečenie.
clause-no_employment = Touto dohodou nevzniká pracovný pomer medzi Účastníkom a Hostiteľským podnikom. Hostiteľský podnik nedlhuje Účastníkovi nijakú odmenu.
clause-social_security = Vysielajúci podnik pred pobytom zistí, či je potrebné potvrdenie o sociálnom zabezpečení (formulár A1) alebo oznámenie úradom hostiteľskej krajiny, a v takom prípade ho zaobstará.

section-sending_company = Vysielajúci podnik
clause-preparation = Vysielajúci podnik Účastníka na pobyt pripraví, počas jeho trvania ho uvoľní z inej práce a zostáva s ním počas pobytu v spojení.
clause-lead = Vysielajúci podnik vedie plán činností v časti { $part-plan } a spolu s Hostiteľským podnikom ho udržiava aktuálny.
clause-insurance = Vysielajúci podnik zabezpečí, aby mal Účastník počas celého pobytu zdravotné poistenie, úrazové poistenie a poistenie zodpovednosti platné v hostiteľskej krajine.

section-host_company = Hostiteľský podnik
clause-contact_person = Hostiteľský podnik určí kontaktnú osobu a umožní Účastníkovi prístup k ľuďom, priestorom, vybaveniu a informáciám, ktoré plán činností vyžaduje.
clause-working_conditions = Hostiteľský podnik uplatňuje voči Účastníkovi rovnaké pravidlá ochrany zdravia, bezpečnosti a pracovného času ako voči vlastným zamestnancom a v prvý deň ich vysvetlí.
clause-collaboration = Účastník pracuje v spolupráci so zamestnancami Hostiteľského podniku. Právo Vysielajúceho podniku dávať pokyny sa neprenáša.

section-participant = Účastník
clause-participation = Účastník starostlivo plní plán činností a včas oznámi obom podnikom, ak mu niečo stojí v ceste.
clause-house_rules = Účastník dodržiava prevádzkový poriadok a bezpečnostné pravidlá Hostiteľského podniku.

section-offices = Sprostredkovateľské organizácie
clause-sending_office = Vysielajúca organizácia podporuje Vysielajúci podnik a Účastníka pred pobytom, počas neho aj po ňom a posudzuje plán činností.
clause-host_office = Hostiteľská organizácia podporuje Hostiteľský podnik, pomáha Účastníkovi po príchode a posudzuje plán činností.
clause-difficulties = Pri ťažkostiach sa obe Sprostredkovateľské organizácie usilujú vyriešiť ich so stranami. Nezodpovedajú za konanie podnikov ani Účastníka.

section-grant = Príspevok
clause-grant_payment = Vysielajúca organizácia vypláca príspevok Vysielajúcemu podniku. Suma a jej výpočet sú uvedené v časti { $part-particulars }.
clause-grant_instalments = Príspevok sa vypláca v splátkach uvedených v časti { $part-particulars }.
clause-grant_use = Príspevok prispieva na náklady cesty, života v hostiteľskej krajine a krátkych jazykových kurzov na pobyt. Odovzdáva sa tomu, kto tieto náklady znáša.
clause-grant_repayment = Ak sa pobyt neuskutoční alebo je kratší, než bolo dohodnuté, vráti sa časť príspevku, na ktorú nie je nárok, do 30 dní od písomnej výzvy. Prihliada sa na to, čomu nebolo možné zabrániť z dôvodu vyššej moci.

section-confidentiality = Dôvernosť a výsledky
clause-confidentiality = Strany zachovávajú mlčanlivosť o tom, čo sa dozvedia o podnikaní inej strany a čo nie je verejné. Táto povinnosť trvá aj po pobyte.
clause-results = Každý podnik si ponecháva práva, ktoré mal pred pobytom. Práva k spoločne vytvoreným výsledkom upravia oba podniky v samostatnej písomnej dohode.

section-data = Osobné údaje, dokumentácia a viditeľnosť
clause-data_protection = Strany spracúvajú osobné údaje iba na prípravu, uskutočnenie, preplatenie a vyhodnotenie pobytu a v súlade s nariadením (EÚ) 2016/679. Sprostredkovateľské organizácie informujú dotknuté osoby o ich právach.
clause-records = Strany uchovávajú dokumenty pobytu tak dlho, ako to program vyžaduje, a na požiadanie ich predložia orgánom oprávneným kontrolovať použitie prostriedkov Európskej únie.
clause-visibility = V publikáciách o pobyte uvádzajú strany podporu Európskej únie v podobe predpísanej programom. Mená a obrazy osôb sa zverejňujú iba s ich súhlasom.

section-reports = Potvrdenie a správy
clause-presence = Na konci pobytu oba podniky písomne potvrdia dni, v ktorých bol Účastník prítomný.
clause-reports = Do 30 dní po pobyte predloží Účastník, Vysielajúci podnik a Hostiteľský podnik každý záverečnú správu svojej Sprostredkovateľskej organizácii.

section-final = Záverečné ustanovenia
clause-amendments = Zmeny tejto dohody sú platné iba písomne a s podpismi všetkých strán. Dohoda v pôvodne podpísanom znení zostáva popri nich nezmenená.
clause-disputes = Strany sa usilujú riešiť spory zmierlivo s pomocou Sprostredkovateľských organizácií. Kogentné právne predpisy zostávajú nedotknuté.
clause-languages = Tu vytlačené jazykové znenia majú rovnaký význam. Ak sa líšia, má prednosť text tohto formulára v rozhodujúcom jazyku, ktorý Sprostredkovateľské organizácie na požiadanie vydajú.
clause-entry_into_force = Dohoda nadobúda účinnosť dňom, keď ju podpíše posledná strana. Každá strana dostane jedno úplné vyhotovenie; kvalifikované elektronické podpisy sú rovnocenné podpisom na papieri.

intro-signatures = Podpisom každá strana potvrdzuje, že prečítala všetky strany tejto verzie a súhlasí s nimi.
