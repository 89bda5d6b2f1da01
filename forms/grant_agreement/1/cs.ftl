# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Grantová dohoda
running = Grantová dohoda

## Parts and blocks

part-particulars = Údaje
part-terms = Podmínky
part-signatures = Podpisy

heading-stay = Období pobytu
heading-grant = Příspěvek
heading-working = Výpočet příspěvku
heading-instalments = Splátky
heading-document = Dohoda
heading-parties = Strany
heading-exchange = Podporovaná výměna
heading-account = Účet, na který se příspěvek vyplácí

party-sending_company = Vysílající podnik
party-sending_office = Vysílající organizace

## Labels

label-document_code = Dokument
label-document_version = Verze
label-exchange_number = Číslo výměny
label-issued_on = Datum vystavení
label-scheme_name = Program
label-scheme_number = Grantová dohoda
label-governing_language = Rozhodující jazyk
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
label-amount = Částka
label-due = Splatnost
label-share = Podíl
label-participant_name = Účastník
label-host_company_name = Hostitelský podnik
label-host_company_country = Země pobytu
label-account_holder = Majitel účtu
label-account_iban = IBAN
label-account_bank = Banka

## Words of the closed lists

value-counted-months = Celé měsíce
value-counted-days = Další dny
value-due-signature = Po podpisu této dohody
value-due-start = Na začátku pobytu
value-due-final_report = Po schválení závěrečných zpráv

## Sentences

section-purpose = Účel

section-final = Závěrečná ustanovení
clause-disputes = Strany se snaží řešit spory smírně za pomoci Zprostředkujících organizací. Kogentní právní předpisy zůstávají nedotčeny.
clause-languages = Zde vytištěná jazyková znění mají stejný význam. Pokud se liší, má přednost text tohoto formuláře v rozhodujícím jazyce, který Zprostředkující organizace na požádání vydají.
clause-purpose = Vysílající organizace podporuje výměnu uvedenou v části { $part-particulars } příspěvkem Vysílajícímu podniku.
clause-stay = Pobyt a jeho plán činností upravuje dohoda o výměně, kterou podepisují všechny strany výměny.

section-payment = Částka a platba
clause-payment = Částka příspěvku a její výpočet jsou uvedeny v části { $part-particulars }. Vypočítá se podle sazeb programu platných v den vystavení.
clause-instalments = Příspěvek se vyplácí ve splátkách uvedených v části { $part-particulars }.
clause-account = Platby se provádějí na účet uvedený v části { $part-particulars }. Vysílající podnik oznámí změnu účtu písemně.

section-use = Použití příspěvku
clause-use = Příspěvek přispívá na náklady cesty, života v hostitelské zemi a krátkých jazykových kurzů pro pobyt.
clause-passed_on = Vysílající podnik předá příspěvek Účastníkovi v rozsahu, v jakém tyto náklady nese Účastník.
clause-no_double = Tytéž náklady nesmějí být uhrazeny podruhé z jiných prostředků Evropské unie.

section-duties = Povinnosti Vysílajícího podniku
clause-insurance = Vysílající podnik zajistí, aby měl Účastník po celý pobyt zdravotní pojištění, úrazové pojištění a pojištění odpovědnosti platné v hostitelské zemi.
clause-reports = Do 30 dnů po pobytu předloží Vysílající podnik Vysílající organizaci potvrzení o přítomnosti a závěrečné zprávy.
clause-news = Vysílající podnik bez prodlení oznámí Vysílající organizaci, když se pobyt odloží, zkrátí, přeruší nebo se od něj upustí.

section-repayment = Vrácení
clause-repayment = Pokud se pobyt neuskuteční nebo je kratší, než bylo dohodnuto, vrátí se část příspěvku, na kterou není nárok, do 30 dnů od písemné výzvy. Totéž platí, nejsou-li splněny povinnosti z této dohody.
clause-force_majeure = Přihlíží se k tomu, čemu nebylo možné zabránit z důvodu vyšší moci.

section-records = Dokumentace, osobní údaje a viditelnost
clause-records = Vysílající podnik uchovává dokumenty výměny tak dlouho, jak to program vyžaduje, a na požádání je předloží orgánům oprávněným kontrolovat využití prostředků Evropské unie.
clause-data = Strany zpracovávají osobní údaje pouze pro vyplacení a vyhodnocení příspěvku a v souladu s nařízením (EU) 2016/679.
clause-visibility = V publikacích o výměně uvádí Vysílající podnik podporu Evropské unie v podobě předepsané programem.
clause-amendments = Změny této dohody jsou platné pouze písemně a s podpisy obou stran.
clause-entry_into_force = Dohoda nabývá účinnosti dnem, kdy ji podepíše druhá strana. Každá strana obdrží jedno úplné vyhotovení; kvalifikované elektronické podpisy jsou rovnocenné podpisům na papíře.

intro-signatures = Podpisem obě strany potvrzují, že přečetly všechny stránky této verze a souhlasí s nimi.
