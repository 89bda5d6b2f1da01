# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Dohoda o výměně
running = Dohoda o výměně

## Parts and blocks

part-particulars = Údaje
part-plan = Plán činností
part-terms = Podmínky
part-signatures = Podpisy

heading-document = Dohoda
heading-participant = Účastník
heading-companies = Podniky
heading-offices = Zprostředkující organizace
heading-stay = Období pobytu
heading-grant = Příspěvek
heading-working = Výpočet příspěvku
heading-instalments = Splátky
heading-project = Projekt ve stručnosti
heading-activities = Činnosti po týdnech

party-participant = Účastník
party-sending_company = Vysílající podnik
party-host_company = Hostitelský podnik
party-sending_office = Vysílající organizace
party-host_office = Hostitelská organizace

## Labels

label-agreement_code = Dokument
label-agreement_version = Verze
label-agreement_number = Číslo výměny
label-issued_on = Datum vystavení
label-scheme_name = Program
label-scheme_number = Grantová dohoda
label-governing_language = Rozhodující jazyk
label-person_name = Jméno nebo název
label-participant_role = Postavení v podniku
label-participant_since = V podniku od
label-participant_job = Pracovní zařazení
label-name = Jméno nebo název
label-address = Adresa
label-country = Země
label-registration = Registrační číslo
label-vat = Daňové identifikační číslo (DPH)
label-signatory = Zastoupen
label-function = Funkce
label-email = E-mail
label-phone = Telefon
label-starts = První den
label-ends = Poslední den
label-grant_amount = Příspěvek
label-grant_rate = Měsíční sazba
label-counted = Započteno
label-number = Počet
label-part = Část měsíční sazby
label-due = Splatnost
label-share = Podíl
label-amount = Částka
label-project = Popis
label-objective = Cíl
label-outcome = Očekávaný výsledek
label-week = Týden
label-activity = Činnosti
label-lead = Vede

## Words of the closed lists

value-person_role-employee = Zaměstnanec
value-person_role-manager = Vedoucí pracovník
value-person_role-owner = Vlastník
value-person_role-co_owner = Spoluvlastník

value-topic-marketing = Průzkum trhu a marketing
value-topic-development = Vývoj výrobků a služeb
value-topic-internationalisation = Internacionalizace a noví zákazníci
value-topic-training = Školení a předávání znalostí
value-topic-research = Společný výzkum
value-topic-collaboration = Posílení stávající spolupráce
value-topic-other = Jiné

value-counted-months = Celé měsíce
value-counted-days = Další dny

value-lead-sending = Vysílající podnik
value-lead-host = Hostitelský podnik
value-lead-together = Oba podniky

value-due-signature = Po podpisu všemi stranami
value-due-start = Na začátku pobytu
value-due-final_report = Po schválení závěrečných zpráv

## Terms

section-purpose = Účel
clause-purpose = Strany se dohodly na pobytu Účastníka v Hostitelském podniku, jak je popsán v částech { $part-particulars } a { $part-plan } této dohody.
clause-learning = Pobyt slouží učení a spolupráci obou podniků. Nesmí sloužit k nahrazení zaměstnanců ani k obsazení volného místa.
clause-parts = Části { $part-particulars }, { $part-plan } a { $part-terms } tvoří dohromady jednu dohodu. Pokud se liší, má přednost část { $part-terms }.

section-stay = Pobyt
clause-periods = { $periods_count ->
    [one] Pobyt se koná v období uvedeném v části { $part-particulars }.
    [few] Pobyt se koná v obdobích uvedených v části { $part-particulars }. Všechna dohromady se počítají jako jeden pobyt.
   *[other] Pobyt se koná v obdobích uvedených v části { $part-particulars }. Všechna dohromady se počítají jako jeden pobyt.
}
clause-change_of_dates = Změna termínů, místa nebo cílů vyžaduje písemný souhlas všech stran, než nabude účinnosti.
clause-early_end = Každý podnik i Účastník mohou pobyt ze závažného důvodu ukončit předčasně. Důvod uvedou písemně a bez prodlení informují obě Zprostředkující organizace.

section-employment = Zaměstnání a sociální zabezpečení
clause-employed = Účastník zůstává po celý pobyt zaměstnán ve Vysílajícím podniku. Vysílající podnik dále vyplácí mzdu a odvádí příspěvky na sociální zabezpečení.
clause-owner = Účastník zůstává po celý pobyt vlastníkem Vysílajícího podniku a nadále sám odpovídá za vlastní příjem a příspěvky na sociální zabezpečení.
clause-no_employment = Touto dohodou nevzniká pracovní poměr mezi Účastníkem a Hostitelským podnikem. Hostitelský podnik nedluží Účastníkovi žádnou odměnu.
clause-social_security = Vysílající podnik před pobytem zjistí, zda je třeba potvrzení o sociálním zabezpečení (formulář A1) nebo oznámení úřadům hostitelské země, a v takovém případě je obstará.

section-sending_company = Vysílající podnik
clause-preparation = Vysílající podnik Účastníka na pobyt připraví, po jeho dobu jej uvolní z jiné práce a zůstává s ním během pobytu ve spojení.
clause-lead = Vysílající podnik vede plán činností v části { $part-plan } a společně s Hostitelským podnikem jej udržuje aktuální.
clause-insurance = Vysílající podnik zajistí, aby měl Účastník po celý pobyt zdravotní pojištění, úrazové pojištění a pojištění odpovědnosti platné v hostitelské zemi.

section-host_company = Hostitelský podnik
clause-contact_person = Hostitelský podnik určí kontaktní osobu a umožní Účastníkovi přístup k lidem, prostorám, vybavení a informacím, které plán činností vyžaduje.
clause-working_conditions = Hostitelský podnik uplatňuje vůči Účastníkovi stejná pravidla ochrany zdraví, bezpečnosti a pracovní doby jako vůči vlastním zaměstnancům a první den je vysvětlí.
clause-collaboration = Účastník pracuje ve spolupráci se zaměstnanci Hostitelského podniku. Právo Vysílajícího podniku udělovat pokyny se nepřenáší.

section-participant = Účastník
clause-participation = Účastník pečlivě plní plán činností a včas oznámí oběma podnikům, pokud mu něco stojí v cestě.
clause-house_rules = Účastník dodržuje provozní řád a bezpečnostní pravidla Hostitelského podniku.

section-offices = Zprostředkující organizace
clause-sending_office = Vysílající organizace podporuje Vysílající podnik a Účastníka před pobytem, během něj i po něm a posuzuje plán činností.
clause-host_office = Hostitelská organizace podporuje Hostitelský podnik, pomáhá Účastníkovi po příjezdu a posuzuje plán činností.
clause-difficulties = Při obtížích se obě Zprostředkující organizace snaží vyřešit je se stranami. Neodpovídají za jednání podniků ani Účastníka.

section-grant = Příspěvek
clause-grant_payment = Vysílající organizace vyplácí příspěvek Vysílajícímu podniku. Částka a její výpočet jsou uvedeny v části { $part-particulars }.
clause-grant_instalments = Příspěvek se vyplácí ve splátkách uvedených v části { $part-particulars }.
clause-grant_use = Příspěvek přispívá na náklady cesty, života v hostitelské zemi a krátkých jazykových kurzů pro pobyt. Předává se tomu, kdo tyto náklady nese.
clause-grant_repayment = Pokud se pobyt neuskuteční nebo je kratší, než bylo dohodnuto, vrátí se část příspěvku, na kterou není nárok, do 30 dnů od písemné výzvy. Přihlíží se k tomu, čemu nebylo možné zabránit z důvodu vyšší moci.

section-confidentiality = Důvěrnost a výsledky
clause-confidentiality = Strany zachovávají mlčenlivost o tom, co se dozvědí o podnikání jiné strany a co není veřejné. Tato povinnost trvá i po pobytu.
clause-results = Každý podnik si ponechává práva, která měl před pobytem. Práva ke společně vytvořeným výsledkům upraví oba podniky v samostatné písemné dohodě.

section-data = Osobní údaje, dokumentace a viditelnost
clause-data_protection = Strany zpracovávají osobní údaje pouze pro přípravu, uskutečnění, proplacení a vyhodnocení pobytu a v souladu s nařízením (EU) 2016/679. Zprostředkující organizace informují dotčené osoby o jejich právech.
clause-records = Strany uchovávají dokumenty pobytu tak dlouho, jak to program vyžaduje, a na požádání je předloží orgánům oprávněným kontrolovat využití prostředků Evropské unie.
clause-visibility = V publikacích o pobytu uvádějí strany podporu Evropské unie v podobě předepsané programem. Jména a obrazy osob se zveřejňují pouze s jejich souhlasem.

section-reports = Potvrzení a zprávy
clause-presence = Na konci pobytu oba podniky písemně potvrdí dny, kdy byl Účastník přítomen.
clause-reports = Do 30 dnů po pobytu předloží Účastník, Vysílající podnik a Hostitelský podnik každý závěrečnou zprávu své Zprostředkující organizaci.

section-final = Závěrečná ustanovení
clause-amendments = Změny této dohody jsou platné pouze písemně a s podpisy všech stran. Dohoda v původně podepsaném znění zůstává vedle nich beze změny.
clause-disputes = Strany se snaží řešit spory smírně za pomoci Zprostředkujících organizací. Kogentní právní předpisy zůstávají nedotčeny.
clause-languages = Zde vytištěná jazyková znění mají stejný význam. Pokud se liší, má přednost text tohoto formuláře v rozhodujícím jazyce, který Zprostředkující organizace na požádání vydají.
clause-entry_into_force = Dohoda nabývá účinnosti dnem, kdy ji podepíše poslední strana. Každá strana obdrží jedno úplné vyhotovení; kvalifikované elektronické podpisy jsou rovnocenné podpisům na papíře.

intro-signatures = Podpisem každá strana potvrzuje, že přečetla všechny stránky této verze a souhlasí s nimi.
