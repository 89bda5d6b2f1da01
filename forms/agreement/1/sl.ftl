# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Sporazum o izmenjavi
running = Sporazum o izmenjavi

## Parts and blocks

part-particulars = Podatki
part-plan = Načrt dejavnosti
part-terms = Pogoji
part-signatures = Podpisi

heading-document = Sporazum
heading-participant = Udeleženec
heading-companies = Podjetja
heading-offices = Posredniške organizacije
heading-stay = Obdobja bivanja
heading-grant = Nepovratna sredstva
heading-working = Izračun nepovratnih sredstev
heading-instalments = Obroki
heading-project = Projekt na kratko
heading-activities = Dejavnosti po tednih

party-participant = Udeleženec
party-sending_company = Podjetje pošiljatelj
party-host_company = Podjetje gostitelj
party-sending_office = Organizacija pošiljateljica
party-host_office = Organizacija gostiteljica

## Labels

label-agreement_code = Dokument
label-agreement_version = Različica
label-agreement_number = Številka izmenjave
label-issued_on = Datum izdaje
label-scheme_name = Program
label-scheme_number = Sporazum o nepovratnih sredstvih
label-governing_language = Odločilni jezik
label-person_name = Ime ali naziv
label-participant_role = Vloga v podjetju
label-participant_since = V podjetju od
label-participant_job = Delovno mesto
label-name = Ime ali naziv
label-address = Naslov
label-country = Država
label-registration = Matična številka
label-vat = Identifikacijska številka za DDV
label-signatory = Zastopnik
label-function = Funkcija
label-email = E-pošta
label-phone = Telefon
label-starts = Prvi dan
label-ends = Zadnji dan
label-grant_amount = Nepovratna sredstva
label-grant_rate = Mesečni znesek
label-counted = Upoštevano
label-number = Število
label-part = Delež mesečnega zneska
label-due = Zapadlost
label-share = Delež
label-amount = Znesek
label-project = Opis
label-objective = Cilj
label-outcome = Pričakovani rezultat
label-week = Teden
label-activity = Dejavnosti
label-lead = Vodi

## Words of the closed lists

value-person_role-employee = Zaposlena oseba
value-person_role-manager = Vodstvena oseba
value-person_role-owner = Lastnik
value-person_role-co_owner = Solastnik

value-topic-marketing = Raziskava trga in trženje
value-topic-development = Razvoj izdelkov in storitev
value-topic-internationalisation = Internacionalizacija in nove stranke
value-topic-training = Usposabljanje in prenos znanja
value-topic-research = Skupne raziskave
value-topic-collaboration = Krepitev obstoječega sodelovanja
value-topic-other = Drugo

value-counted-months = Polni meseci
value-counted-days = Dodatni dnevi

value-lead-sending = Podjetje pošiljatelj
value-lead-host = Podjetje gostitelj
value-lead-together = Obe podjetji

value-due-signature = Po podpisu vseh strank
value-due-start = Ob začetku bivanja
value-due-final_report = Po potrditvi končnih poročil

## Terms

section-purpose = Namen
clause-purpose = Stranke se dogovorijo o bivanju Udeleženca v Podjetju gostitelju, kot je opisano v delih { $part-particulars } in { $part-plan } tega sporazuma.
clause-learning = Bivanje je namenjeno učenju in sodelovanju obeh podjetij. Ne sme se uporabiti za nadomeščanje osebja ali zapolnitev prostega delovnega mesta.
clause-parts = Deli { $part-particulars }, { $part-plan } in { $part-terms } skupaj tvorijo en sporazum. Če se razlikujejo, prevlada del { $part-terms }.

section-stay = Bivanje
clause-periods = { $periods_count ->
    [one] Bivanje poteka v obdobju, navedenem v delu { $part-particulars }.
    [two] Bivanje poteka v obdobjih, navedenih v delu { $part-particulars }. Obe skupaj štejeta za eno bivanje.
    [few] Bivanje poteka v obdobjih, navedenih v delu { $part-particulars }. Vsa skupaj štejejo za eno bivanje.
   *[other] Bivanje poteka v obdobjih, navedenih v delu { $part-particulars }. Vsa skupaj štejejo za eno bivanje.
}
clause-change_of_dates = Za spremembo datumov, kraja ali ciljev je potrebno pisno soglasje vseh strank, preden začne veljati.
clause-early_end = Vsako podjetje in Udeleženec lahko bivanje iz resnega razloga predčasno končajo. Razlog navedejo pisno in nemudoma obvestijo obe Posredniški organizaciji.

section-employment = Zaposlitev in socialna varnost
clause-employed = Udeleženec ostane ves čas bivanja zaposlen v Podjetju pošiljatelju. Podjetje pošiljatelj še naprej plačuje plačo in prispevke za socialno varnost.
clause-owner = Udeleženec ostane ves čas bivanja lastnik Podjetja pošiljatelja ter je še naprej sam odgovoren za lastne dohodke in prispevke za socialno varnost.
clause-no_employment = S tem sporazumom ne nastane delovno razmerje med Udeležencem in Podjetjem gostiteljem. Podjetje gostitelj Udeležencu ne dolguje plačila.
clause-social_security = Podjetje pošiljatelj pred bivanjem ugotovi, ali je potrebno potrdilo o socialni varnosti (obrazec A1) ali prijava organom države gostiteljice, in ju pridobi, če je tako.

section-sending_company = Podjetje pošiljatelj
clause-preparation = Podjetje pošiljatelj pripravi Udeleženca na bivanje, ga v tem času razbremeni drugega dela in med bivanjem ostane z njim v stiku.
clause-lead = Podjetje pošiljatelj vodi načrt dejavnosti v delu { $part-plan } in ga skupaj s Podjetjem gostiteljem posodablja.
clause-insurance = Podjetje pošiljatelj poskrbi, da ima Udeleženec ves čas bivanja zdravstveno, nezgodno in odgovornostno zavarovanje, ki velja v državi gostiteljici.

section-host_company = Podjetje gostitelj
clause-contact_person = Podjetje gostitelj imenuje kontaktno osebo in Udeležencu omogoči dostop do ljudi, prostorov, opreme in informacij, ki jih zahteva načrt dejavnosti.
clause-working_conditions = Podjetje gostitelj za Udeleženca uporablja enaka pravila o zdravju, varnosti in delovnem času kot za lastno osebje in jih prvi dan pojasni.
clause-collaboration = Udeleženec dela v sodelovanju z osebjem Podjetja gostitelja. Pravica Podjetja pošiljatelja do dajanja navodil se ne prenese.

section-participant = Udeleženec
clause-participation = Udeleženec skrbno izvaja načrt dejavnosti in obe podjetji pravočasno obvesti, če ga pri tem kaj ovira.
clause-house_rules = Udeleženec upošteva hišni red in varnostna pravila Podjetja gostitelja.

section-offices = Posredniški organizaciji
clause-sending_office = Organizacija pošiljateljica podpira Podjetje pošiljatelja in Udeleženca pred bivanjem, med njim in po njem ter pregleda načrt dejavnosti.
clause-host_office = Organizacija gostiteljica podpira Podjetje gostitelja, pomaga Udeležencu ob prihodu in pregleda načrt dejavnosti.
clause-difficulties = Ob težavah si obe Posredniški organizaciji prizadevata, da jih rešita s strankami. Za dejanja podjetij ali Udeleženca ne odgovarjata.

section-grant = Nepovratna sredstva
clause-grant_payment = Organizacija pošiljateljica izplača nepovratna sredstva Podjetju pošiljatelju. Znesek in njegov izračun sta navedena v delu { $part-particulars }.
clause-grant_instalments = Nepovratna sredstva se izplačajo v obrokih, navedenih v delu { $part-particulars }.
clause-grant_use = Nepovratna sredstva prispevajo k stroškom potovanja, življenja v državi gostiteljici in kratkih jezikovnih tečajev za bivanje. Prenesejo se na tistega, ki te stroške nosi.
clause-grant_repayment = Če bivanja ni ali je krajše od dogovorjenega, se del nepovratnih sredstev, ki ne pripada, vrne v 30 dneh po pisnem pozivu. Upošteva se tisto, čemur se zaradi višje sile ni bilo mogoče izogniti.

section-confidentiality = Zaupnost in rezultati
clause-confidentiality = Stranke varujejo kot tajnost, kar izvejo o poslovanju druge stranke in ni javno. Ta dolžnost traja tudi po bivanju.
clause-results = Vsako podjetje obdrži pravice, ki jih je imelo pred bivanjem. Pravice do skupaj ustvarjenih rezultatov podjetji uredita v ločenem pisnem dogovoru.

section-data = Osebni podatki, dokumentacija in prepoznavnost
clause-data_protection = Stranke obdelujejo osebne podatke samo za pripravo, izvedbo, plačilo in vrednotenje bivanja ter v skladu z Uredbo (EU) 2016/679. Posredniški organizaciji zadevne osebe seznanita z njihovimi pravicami.
clause-records = Stranke hranijo dokumente bivanja tako dolgo, kot zahteva program, in jih na zahtevo pokažejo organom, ki smejo preverjati porabo sredstev Evropske unije.
clause-visibility = V objavah o bivanju stranke omenijo podporo Evropske unije v obliki, ki jo predpisuje program. Imena in podobe oseb se objavijo samo z njihovim soglasjem.

section-reports = Potrdilo in poročila
clause-presence = Ob koncu bivanja obe podjetji pisno potrdita dneve, ko je bil Udeleženec prisoten.
clause-reports = V 30 dneh po bivanju Udeleženec, Podjetje pošiljatelj in Podjetje gostitelj vsak svoji Posredniški organizaciji predložijo končno poročilo.

section-final = Končne določbe
clause-amendments = Spremembe tega sporazuma veljajo samo v pisni obliki in s podpisi vseh strank. Prvotno podpisani sporazum ob njih ostane nespremenjen.
clause-disputes = Stranke si prizadevajo spore rešiti sporazumno s pomočjo Posredniških organizacij. Prisilni predpisi ostanejo nespremenjeni.
clause-languages = Tu natisnjene jezikovne različice imajo enak pomen. Če se razlikujejo, prevlada besedilo tega obrazca v odločilnem jeziku, ki ga Posredniški organizaciji izročita na željo.
clause-entry_into_force = Sporazum začne veljati na dan, ko ga podpiše zadnja stranka. Vsaka stranka prejme en popoln izvod; kvalificirani elektronski podpisi so enakovredni podpisom na papirju.

intro-signatures = S podpisom vsaka stranka potrjuje, da je prebrala vse strani te različice in se z njimi strinja.
