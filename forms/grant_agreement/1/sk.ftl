# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Dohoda o grante
running = Dohoda o grante

## Parts and blocks

part-particulars = Údaje
part-terms = Podmienky
part-signatures = Podpisy

heading-stay = Obdobia pobytu
heading-grant = Príspevok
heading-working = Výpočet príspevku
heading-instalments = Splátky
heading-document = Dohoda
heading-parties = Strany
heading-exchange = Podporovaná výmena
heading-account = Účet, na ktorý sa príspevok vypláca

party-sending_company = Vysielajúci podnik
party-sending_office = Vysielajúca organizácia

## Labels

label-document_code = Dokument
label-document_version = Verzia
label-exchange_number = Číslo výmeny
label-issued_on = Dátum vystavenia
label-scheme_name = Program
label-scheme_number = Dohoda o grante
label-governing_language = Rozhodujúci jazyk
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
label-amount = Suma
label-due = Splatnosť
label-share = Podiel
label-participant_name = Účastník
label-host_company_name = Hostiteľský podnik
label-host_company_country = Krajina pobytu
label-account_holder = Majiteľ účtu
label-account_iban = IBAN
label-account_bank = Banka

## Words of the closed lists

value-counted-months = Celé mesiace
value-counted-days = Ďalšie dni
value-due-signature = Po podpise tejto dohody
value-due-start = Na začiatku pobytu
value-due-final_report = Po schválení záverečných správ

## Sentences

section-purpose = Účel

section-final = Záverečné ustanovenia
clause-disputes = Strany sa usilujú riešiť spory zmierlivo s pomocou Sprostredkovateľských organizácií. Kogentné právne predpisy zostávajú nedotknuté.
clause-languages = Tu vytlačené jazykové znenia majú rovnaký význam. Ak sa líšia, má prednosť text tohto formulára v rozhodujúcom jazyku, ktorý Sprostredkovateľské organizácie na požiadanie vydajú.
clause-purpose = Vysielajúca organizácia podporuje výmenu uvedenú v časti { $part-particulars } príspevkom Vysielajúcemu podniku.
clause-stay = Pobyt a jeho plán činností upravuje dohoda o výmene, ktorú podpisujú všetky strany výmeny.

section-payment = Suma a platba
clause-payment = Suma príspevku a jej výpočet sú uvedené v časti { $part-particulars }. Vypočíta sa podľa sadzieb programu platných v deň vystavenia.
clause-instalments = Príspevok sa vypláca v splátkach uvedených v časti { $part-particulars }.
clause-account = Platby sa vykonávajú na účet uvedený v časti { $part-particulars }. Vysielajúci podnik oznámi zmenu účtu písomne.

section-use = Použitie príspevku
clause-use = Príspevok prispieva na náklady cesty, života v hostiteľskej krajine a krátkych jazykových kurzov na pobyt.
clause-passed_on = Vysielajúci podnik odovzdá príspevok Účastníkovi v rozsahu, v akom tieto náklady znáša Účastník.
clause-no_double = Tie isté náklady sa nesmú uhradiť druhýkrát z iných prostriedkov Európskej únie.

section-duties = Povinnosti Vysielajúceho podniku
clause-insurance = Vysielajúci podnik zabezpečí, aby mal Účastník počas celého pobytu zdravotné poistenie, úrazové poistenie a poistenie zodpovednosti platné v hostiteľskej krajine.
clause-reports = Do 30 dní po pobyte predloží Vysielajúci podnik Vysielajúcej organizácii potvrdenie o prítomnosti a záverečné správy.
clause-news = Vysielajúci podnik bezodkladne oznámi Vysielajúcej organizácii, keď sa pobyt odloží, skráti, preruší alebo sa od neho upustí.

section-repayment = Vrátenie
clause-repayment = Ak sa pobyt neuskutoční alebo je kratší, než bolo dohodnuté, vráti sa časť príspevku, na ktorú nie je nárok, do 30 dní od písomnej výzvy. To isté platí, ak sa nesplnia povinnosti z tejto dohody.
clause-force_majeure = Prihliada sa na to, čomu nebolo možné zabrániť z dôvodu vyššej moci.

section-records = Dokumentácia, osobné údaje a viditeľnosť
clause-records = Vysielajúci podnik uchováva dokumenty výmeny tak dlho, ako to program vyžaduje, a na požiadanie ich predloží orgánom oprávneným kontrolovať použitie prostriedkov Európskej únie.
clause-data = Strany spracúvajú osobné údaje iba na vyplatenie a vyhodnotenie príspevku a v súlade s nariadením (EÚ) 2016/679.
clause-visibility = V publikáciách o výmene uvádza Vysielajúci podnik podporu Európskej únie v podobe predpísanej programom.
clause-amendments = Zmeny tejto dohody sú platné iba písomne a s podpismi oboch strán.
clause-entry_into_force = Dohoda nadobúda účinnosť dňom, keď ju podpíše druhá strana. Každá strana dostane jedno úplné vyhotovenie; kvalifikované elektronické podpisy sú rovnocenné podpisom na papieri.

intro-signatures = Podpisom obe strany potvrdzujú, že prečítali všetky strany tejto verzie a súhlasia s nimi.
