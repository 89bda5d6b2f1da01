# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Ftehim ta’ skambju
running = Ftehim ta’ skambju

## Parts and blocks

part-particulars = Dettalji
part-plan = Pjan ta’ attivitajiet
part-terms = Kundizzjonijiet
part-signatures = Firem

heading-document = Il-ftehim
heading-participant = Parteċipant
heading-companies = Intrapriżi
heading-offices = Organizzazzjonijiet Intermedjarji
heading-stay = Perjodi tas-soġġorn
heading-grant = Għotja
heading-working = Kalkolu tal-għotja
heading-instalments = Pagamenti
heading-project = Il-proġett fil-qosor
heading-activities = Attivitajiet ġimgħa b’ġimgħa

party-participant = Parteċipant
party-sending_company = Intrapriża li Tibgħat
party-host_company = Intrapriża Ospitanti
party-sending_office = Organizzazzjoni li Tibgħat
party-host_office = Organizzazzjoni Ospitanti

## Labels

label-agreement_code = Dokument
label-agreement_version = Verżjoni
label-agreement_number = Numru tal-iskambju
label-issued_on = Data tal-ħruġ
label-scheme_name = Skema
label-scheme_number = Ftehim ta’ għotja
label-governing_language = Lingwa li tipprevali
label-person_name = Isem
label-participant_role = Rwol fl-intrapriża
label-participant_since = Fl-intrapriża minn
label-participant_job = Titolu tax-xogħol
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
label-due = Dovut
label-share = Sehem
label-amount = Ammont
label-project = Deskrizzjoni
label-objective = Objettiv
label-outcome = Riżultat mistenni
label-week = Ġimgħa
label-activity = Attivitajiet
label-lead = Immexxi minn

## Words of the closed lists

value-person_role-employee = Impjegat
value-person_role-manager = Maniġer
value-person_role-owner = Sid
value-person_role-co_owner = Kosid

value-topic-marketing = Riċerka tas-suq u kummerċjalizzazzjoni
value-topic-development = Żvilupp ta’ prodotti u servizzi
value-topic-internationalisation = Internazzjonalizzazzjoni u klijenti ġodda
value-topic-training = Taħriġ u trasferiment tal-għarfien
value-topic-research = Riċerka konġunta
value-topic-collaboration = Tisħiħ ta’ kollaborazzjoni eżistenti
value-topic-other = Oħrajn

value-counted-months = Xhur sħaħ
value-counted-days = Jiem oħra

value-lead-sending = Intrapriża li Tibgħat
value-lead-host = Intrapriża Ospitanti
value-lead-together = Iż-żewġ intrapriżi

value-due-signature = Wara l-firma mill-partijiet kollha
value-due-start = Fil-bidu tas-soġġorn
value-due-final_report = Wara l-approvazzjoni tar-rapporti finali

## Terms

section-purpose = Għan
clause-purpose = Il-partijiet jaqblu dwar soġġorn tal-Parteċipant fl-Intrapriża Ospitanti, kif deskritt fil-partijiet { $part-particulars } u { $part-plan } ta’ dan il-ftehim.
clause-learning = Is-soġġorn iservi għat-tagħlim u għall-kooperazzjoni bejn iż-żewġ intrapriżi. Ma jistax jintuża biex jissostitwixxi persunal jew biex jimla post battal.
clause-parts = Il-partijiet { $part-particulars }, { $part-plan } u { $part-terms } flimkien jiffurmaw ftehim wieħed. Jekk ma jaqblux, tipprevali l-parti { $part-terms }.

section-stay = Is-soġġorn
clause-periods = { $periods_count ->
    [one] Is-soġġorn isir fil-perjodu mniżżel fil-parti { $part-particulars }.
    [two] Is-soġġorn isir fiż-żewġ perjodi mniżżla fil-parti { $part-particulars }. It-tnejn flimkien jgħoddu bħala soġġorn wieħed.
    [few] Is-soġġorn isir fil-perjodi mniżżla fil-parti { $part-particulars }. Kollha flimkien jgħoddu bħala soġġorn wieħed.
    [many] Is-soġġorn isir fil-perjodi mniżżla fil-parti { $part-particulars }. Kollha flimkien jgħoddu bħala soġġorn wieħed.
   *[other] Is-soġġorn isir fil-perjodi mniżżla fil-parti { $part-particulars }. Kollha flimkien jgħoddu bħala soġġorn wieħed.
}
clause-change_of_dates = Bidla fid-dati, fil-post jew fl-għanijiet teħtieġ il-kunsens bil-miktub tal-partijiet kollha qabel ma tidħol fis-seħħ.
clause-early_end = Kull intrapriża u l-Parteċipant jistgħu jtemmu s-soġġorn kmieni għal raġuni serja. Huma jagħtu r-raġuni bil-miktub u jinfurmaw mingħajr dewmien liż-żewġ Organizzazzjonijiet Intermedjarji.

section-employment = Impjieg u sigurtà soċjali
clause-employed = Il-Parteċipant jibqa’ impjegat mal-Intrapriża li Tibgħat matul is-soġġorn kollu. L-Intrapriża li Tibgħat tkompli tħallas is-salarju u l-kontribuzzjonijiet tas-sigurtà soċjali.
clause-owner = Il-Parteċipant jibqa’ sid tal-Intrapriża li Tibgħat matul is-soġġorn kollu u jibqa’ responsabbli għad-dħul u għall-kontribuzzjonijiet tas-sigurtà soċjali tiegħu stess.
clause-no_employment = Dan il-ftehim ma joħloq l-ebda relazzjoni ta’ impjieg bejn il-Parteċipant u l-Intrapriża Ospitanti. L-Intrapriża Ospitanti ma għandha tagħti l-ebda ħlas lill-Parteċipant.
clause-social_security = Qabel is-soġġorn l-Intrapriża li Tibgħat issir taf jekk hemmx bżonn ta’ ċertifikat tas-sigurtà soċjali (formola A1) jew ta’ dikjarazzjoni lill-awtoritajiet tal-pajjiż ospitanti, u tiksibhom fejn ikun hemm bżonn.

section-sending_company = L-Intrapriża li Tibgħat
clause-preparation = L-Intrapriża li Tibgħat tħejji lill-Parteċipant għas-soġġorn, teħilsu minn xogħol ieħor sakemm idum u żżomm kuntatt miegħu matulu.
clause-lead = L-Intrapriża li Tibgħat tmexxi l-pjan ta’ attivitajiet fil-parti { $part-plan } u żżommu aġġornat flimkien mal-Intrapriża Ospitanti.
clause-insurance = L-Intrapriża li Tibgħat tiżgura li l-Parteċipant ikollu assigurazzjoni tas-saħħa, tal-inċidenti u tar-responsabbiltà li tkun valida fil-pajjiż ospitanti għas-soġġorn kollu.

section-host_company = L-Intrapriża Ospitanti
clause-contact_person = L-Intrapriża Ospitanti taħtar persuna ta’ kuntatt u tagħti lill-Parteċipant aċċess għan-nies, għall-postijiet, għat-tagħmir u għall-informazzjoni li l-pjan ta’ attivitajiet jeħtieġ.
clause-working_conditions = L-Intrapriża Ospitanti tapplika għall-Parteċipant l-istess regoli dwar is-saħħa, is-sigurtà u l-ħin tax-xogħol bħal għall-persunal tagħha stess u tispjegahom fl-ewwel jum.
clause-collaboration = Il-Parteċipant jaħdem b’kollaborazzjoni mal-persunal tal-Intrapriża Ospitanti. Id-dritt tal-Intrapriża li Tibgħat li tagħti struzzjonijiet ma jiġix trasferit.

section-participant = Il-Parteċipant
clause-participation = Il-Parteċipant iwettaq il-pjan ta’ attivitajiet bir-reqqa u jgħarraf fil-ħin liż-żewġ intrapriżi meta xi ħaġa tfixklu.
clause-house_rules = Il-Parteċipant isegwi r-regoli interni u r-regoli tas-sigurtà tal-Intrapriża Ospitanti.

section-offices = L-Organizzazzjonijiet Intermedjarji
clause-sending_office = L-Organizzazzjoni li Tibgħat tappoġġa lill-Intrapriża li Tibgħat u lill-Parteċipant qabel, matul u wara s-soġġorn, u teżamina l-pjan ta’ attivitajiet.
clause-host_office = L-Organizzazzjoni Ospitanti tappoġġa lill-Intrapriża Ospitanti, tgħin lill-Parteċipant meta jasal u teżamina l-pjan ta’ attivitajiet.
clause-difficulties = Meta jinqalgħu diffikultajiet, iż-żewġ Organizzazzjonijiet Intermedjarji jippruvaw isolvuhom mal-partijiet. Huma mhumiex responsabbli għall-għemejjel tal-intrapriżi jew tal-Parteċipant.

section-grant = Għotja
clause-grant_payment = L-Organizzazzjoni li Tibgħat tħallas l-għotja lill-Intrapriża li Tibgħat. L-ammont u l-kalkolu tiegħu huma mniżżla fil-parti { $part-particulars }.
clause-grant_instalments = L-għotja titħallas fil-pagamenti mniżżla fil-parti { $part-particulars }.
clause-grant_use = L-għotja tikkontribwixxi għall-ispejjeż tal-ivvjaġġar, tal-għajxien fil-pajjiż ospitanti u ta’ korsijiet qosra tal-lingwa għas-soġġorn. Tingħadda lil min iġarrab dawn l-ispejjeż.
clause-grant_repayment = Jekk is-soġġorn ma jsirx jew ikun iqsar milli miftiehem, il-parti tal-għotja li mhijiex dovuta titħallas lura fi żmien 30 jum minn talba bil-miktub. Jitqies dak li ma setax jiġi evitat minħabba forza maġġuri.

section-confidentiality = Kunfidenzjalità u riżultati
clause-confidentiality = Il-partijiet iżommu sigriet dak li jsiru jafu dwar in-negozju ta’ parti oħra u li mhuwiex pubbliku. Dan id-dmir ikompli wara s-soġġorn.
clause-results = Kull intrapriża żżomm id-drittijiet li kellha qabel is-soġġorn. Id-drittijiet fuq riżultati maħluqa flimkien jiġu rregolati miż-żewġ intrapriżi fi ftehim separat bil-miktub.

section-data = Data personali, dokumenti u viżibbiltà
clause-data_protection = Il-partijiet jipproċessaw data personali biss għat-tħejjija, it-twettiq, il-ħlas u l-evalwazzjoni tas-soġġorn, u skont ir-Regolament (UE) 2016/679. L-Organizzazzjonijiet Intermedjarji jinfurmaw lill-persuni kkonċernati dwar id-drittijiet tagħhom.
clause-records = Il-partijiet iżommu d-dokumenti tas-soġġorn sakemm teħtieġ l-iskema u juruhom fuq talba lill-korpi li għandhom id-dritt jikkontrollaw l-użu tal-fondi tal-Unjoni Ewropea.
clause-visibility = F’pubblikazzjonijiet dwar is-soġġorn il-partijiet isemmu l-appoġġ tal-Unjoni Ewropea fil-forma li tippreskrivi l-iskema. Ismijiet u stampi ta’ persuni jiġu ppubblikati biss bil-kunsens tagħhom.

section-reports = Konferma u rapporti
clause-presence = Fi tmiem is-soġġorn iż-żewġ intrapriżi jikkonfermaw bil-miktub il-jiem li fihom il-Parteċipant kien preżenti.
clause-reports = Fi żmien 30 jum wara s-soġġorn il-Parteċipant, l-Intrapriża li Tibgħat u l-Intrapriża Ospitanti kull wieħed minnhom jippreżenta rapport finali lill-Organizzazzjoni Intermedjarja tiegħu.

section-final = Dispożizzjonijiet finali
clause-amendments = Emendi ta’ dan il-ftehim huma validi biss bil-miktub u bil-firem tal-partijiet kollha. Il-ftehim kif kien iffirmat fil-bidu jibqa’ mingħajr tibdil maġenbhom.
clause-disputes = Il-partijiet jippruvaw isolvu t-tilwim bi ftehim bl-għajnuna tal-Organizzazzjonijiet Intermedjarji. Ir-regoli mandatorji tal-liġi jibqgħu mhux mittiefsa.
clause-languages = Il-verżjonijiet lingwistiċi stampati hawn għandhom l-istess tifsira. Jekk ma jaqblux, jipprevali t-test ta’ din il-formola fil-lingwa li tipprevali, li l-Organizzazzjonijiet Intermedjarji jagħtu fuq talba.
clause-entry_into_force = Il-ftehim jidħol fis-seħħ fil-jum li fih tiffirma l-aħħar parti. Kull parti tirċievi kopja sħiħa; il-firem elettroniċi kwalifikati huma daqs firem fuq il-karta.

intro-signatures = Bil-firma, kull parti tikkonferma li qrat il-paġni kollha ta’ din il-verżjoni u li taqbel magħhom.
