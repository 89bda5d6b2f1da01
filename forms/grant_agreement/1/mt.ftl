# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Ftehim ta’ għotja
running = Ftehim ta’ għotja

## Parts and blocks

part-particulars = Dettalji
part-terms = Kundizzjonijiet
part-signatures = Firem

heading-stay = Perjodi tas-soġġorn
heading-grant = Għotja
heading-working = Kalkolu tal-għotja
heading-instalments = Pagamenti
heading-document = Il-ftehim
heading-parties = Partijiet
heading-exchange = L-iskambju appoġġat
heading-account = Kont li fih titħallas l-għotja

party-sending_company = Intrapriża li Tibgħat
party-sending_office = Organizzazzjoni li Tibgħat

## Labels

label-document_code = Dokument
label-document_version = Verżjoni
label-exchange_number = Numru tal-iskambju
label-issued_on = Data tal-ħruġ
label-scheme_name = Skema
label-scheme_number = Ftehim ta’ għotja
label-governing_language = Lingwa li tipprevali
label-name = Isem
label-address = Indirizz
label-country = Pajjiż
label-registration = Numru ta’ reġistrazzjoni
label-vat = Numru tal-VAT
label-signatory = Rappreżentata minn
label-function = Funzjoni
label-email = Posta elettronika
label-phone = Telefon
label-starts = L-ewwel jum
label-ends = L-aħħar jum
label-grant_amount = Għotja
label-grant_rate = Rata fix-xahar
label-counted = Magħdud
label-number = Għadd
label-part = Parti mir-rata tax-xahar
label-amount = Ammont
label-due = Dovut
label-share = Sehem
label-participant_name = Parteċipant
label-host_company_name = Intrapriża Ospitanti
label-host_company_country = Pajjiż tas-soġġorn
label-account_holder = Detentur tal-kont
label-account_iban = IBAN
label-account_bank = Bank

## Words of the closed lists

value-counted-months = Xhur sħaħ
value-counted-days = Jiem oħra
value-due-signature = Wara l-firma ta’ dan il-ftehim
value-due-start = Fil-bidu tas-soġġorn
value-due-final_report = Wara l-approvazzjoni tar-rapporti finali

## Sentences

section-purpose = Għan

section-final = Dispożizzjonijiet finali
clause-disputes = Il-partijiet jippruvaw isolvu t-tilwim bi ftehim bl-għajnuna tal-Organizzazzjonijiet Intermedjarji. Ir-regoli mandatorji tal-liġi jibqgħu mhux mittiefsa.
clause-languages = Il-verżjonijiet lingwistiċi stampati hawn għandhom l-istess tifsira. Jekk ma jaqblux, jipprevali t-test ta’ din il-formola fil-lingwa li tipprevali, li l-Organizzazzjonijiet Intermedjarji jagħtu fuq talba.
clause-purpose = L-Organizzazzjoni li Tibgħat tappoġġa l-iskambju mniżżel fil-parti { $part-particulars } b’għotja lill-Intrapriża li Tibgħat.
clause-stay = Is-soġġorn u l-pjan ta’ attivitajiet tiegħu huma rregolati fil-ftehim ta’ skambju li jiffirmaw il-partijiet kollha tal-iskambju.

section-payment = Ammont u ħlas
clause-payment = L-ammont tal-għotja u l-kalkolu tiegħu huma mniżżla fil-parti { $part-particulars }. Jiġi kkalkulat skont ir-rati tal-iskema li jkunu validi fid-data tal-ħruġ.
clause-instalments = L-għotja titħallas fil-pagamenti mniżżla fil-parti { $part-particulars }.
clause-account = Il-ħlasijiet isiru fil-kont imniżżel fil-parti { $part-particulars }. L-Intrapriża li Tibgħat tgħarraf bil-miktub b’bidla fil-kont.

section-use = Użu tal-għotja
clause-use = L-għotja tikkontribwixxi għall-ispejjeż tal-ivvjaġġar, tal-għajxien fil-pajjiż ospitanti u ta’ korsijiet qosra tal-lingwa għas-soġġorn.
clause-passed_on = L-Intrapriża li Tibgħat tgħaddi l-għotja lill-Parteċipant sa fejn il-Parteċipant iġarrab dawn l-ispejjeż.
clause-no_double = L-istess spejjeż ma jistgħux jitħallsu għat-tieni darba minn fondi oħra tal-Unjoni Ewropea.

section-duties = Dmirijiet tal-Intrapriża li Tibgħat
clause-insurance = L-Intrapriża li Tibgħat tiżgura li l-Parteċipant ikollu assigurazzjoni tas-saħħa, tal-inċidenti u tar-responsabbiltà li tkun valida fil-pajjiż ospitanti għas-soġġorn kollu.
clause-reports = Fi żmien 30 jum wara s-soġġorn l-Intrapriża li Tibgħat tippreżenta lill-Organizzazzjoni li Tibgħat il-konferma tal-preżenza u r-rapporti finali.
clause-news = L-Intrapriża li Tibgħat tgħarraf mingħajr dewmien lill-Organizzazzjoni li Tibgħat meta s-soġġorn jiġi pospost, imqassar, interrott jew abbandunat.

section-repayment = Ħlas lura
clause-repayment = Jekk is-soġġorn ma jsirx jew ikun iqsar milli miftiehem, il-parti tal-għotja li mhijiex dovuta titħallas lura fi żmien 30 jum minn talba bil-miktub. L-istess jgħodd jekk id-dmirijiet ta’ dan il-ftehim ma jitwettqux.
clause-force_majeure = Jitqies dak li ma setax jiġi evitat minħabba forza maġġuri.

section-records = Dokumenti, data personali u viżibbiltà
clause-records = L-Intrapriża li Tibgħat iżżomm id-dokumenti tal-iskambju sakemm teħtieġ l-iskema u turihom fuq talba lill-korpi li għandhom id-dritt jikkontrollaw l-użu tal-fondi tal-Unjoni Ewropea.
clause-data = Il-partijiet jipproċessaw data personali biss għall-ħlas u għall-evalwazzjoni tal-għotja u skont ir-Regolament (UE) 2016/679.
clause-visibility = F’pubblikazzjonijiet dwar l-iskambju l-Intrapriża li Tibgħat issemmi l-appoġġ tal-Unjoni Ewropea fil-forma li tippreskrivi l-iskema.
clause-amendments = Emendi ta’ dan il-ftehim huma validi biss bil-miktub u bil-firem taż-żewġ partijiet.
clause-entry_into_force = Il-ftehim jidħol fis-seħħ fil-jum li fih tiffirma t-tieni parti. Kull parti tirċievi kopja sħiħa; il-firem elettroniċi kwalifikati huma daqs firem fuq il-karta.

intro-signatures = Bil-firma, iż-żewġ partijiet jikkonfermaw li qraw il-paġni kollha ta’ din il-verżjoni u li jaqblu magħhom.
