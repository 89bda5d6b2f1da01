# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Sporazum o nepovratnih sredstvih
running = Sporazum o nepovratnih sredstvih

## Parts and blocks

part-particulars = Podatki
part-terms = Pogoji
part-signatures = Podpisi

heading-stay = Obdobja bivanja
heading-grant = Nepovratna sredstva
heading-working = Izračun nepovratnih sredstev
heading-instalments = Obroki
heading-document = Sporazum
heading-parties = Stranki
heading-exchange = Podprta izmenjava
heading-account = Račun, na katerega se izplačajo nepovratna sredstva

party-sending_company = Podjetje pošiljatelj
party-sending_office = Organizacija pošiljateljica

## Labels

label-document_code = Dokument
label-document_version = Različica
label-exchange_number = Številka izmenjave
label-issued_on = Datum izdaje
label-scheme_name = Program
label-scheme_number = Sporazum o nepovratnih sredstvih
label-governing_language = Odločilni jezik
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
label-amount = Znesek
label-due = Zapadlost
label-share = Delež
label-participant_name = Udeleženec
label-host_company_name = Podjetje gostitelj
label-host_company_country = Država bivanja
label-account_holder = Imetnik računa
label-account_iban = IBAN
label-account_bank = Banka

## Words of the closed lists

value-counted-months = Polni meseci
value-counted-days = Dodatni dnevi
value-due-signature = Po podpisu tega sporazuma
value-due-start = Ob začetku bivanja
value-due-final_report = Po potrditvi končnih poročil

## Sentences

section-purpose = Namen

section-final = Končne določbe
clause-disputes = Stranke si prizadevajo spore rešiti sporazumno s pomočjo Posredniških organizacij. Prisilni predpisi ostanejo nespremenjeni.
clause-languages = Tu natisnjene jezikovne različice imajo enak pomen. Če se razlikujejo, prevlada besedilo tega obrazca v odločilnem jeziku, ki ga Posredniški organizaciji izročita na željo.
clause-purpose = Organizacija pošiljateljica podpira izmenjavo, navedeno v delu { $part-particulars }, z nepovratnimi sredstvi Podjetju pošiljatelju.
clause-stay = Bivanje in načrt dejavnosti ureja sporazum o izmenjavi, ki ga podpišejo vse stranke izmenjave.

section-payment = Znesek in plačilo
clause-payment = Znesek nepovratnih sredstev in njegov izračun sta navedena v delu { $part-particulars }. Izračuna se po zneskih programa, ki veljajo na datum izdaje.
clause-instalments = Nepovratna sredstva se izplačajo v obrokih, navedenih v delu { $part-particulars }.
clause-account = Plačila se izvedejo na račun, naveden v delu { $part-particulars }. Podjetje pošiljatelj spremembo računa sporoči pisno.

section-use = Poraba nepovratnih sredstev
clause-use = Nepovratna sredstva prispevajo k stroškom potovanja, življenja v državi gostiteljici in kratkih jezikovnih tečajev za bivanje.
clause-passed_on = Podjetje pošiljatelj prenese nepovratna sredstva na Udeleženca, kolikor te stroške nosi Udeleženec.
clause-no_double = Isti stroški ne smejo biti drugič plačani iz drugih sredstev Evropske unije.

section-duties = Dolžnosti Podjetja pošiljatelja
clause-insurance = Podjetje pošiljatelj poskrbi, da ima Udeleženec ves čas bivanja zdravstveno, nezgodno in odgovornostno zavarovanje, ki velja v državi gostiteljici.
clause-reports = V 30 dneh po bivanju Podjetje pošiljatelj predloži Organizaciji pošiljateljici potrdilo o prisotnosti in končna poročila.
clause-news = Podjetje pošiljatelj nemudoma obvesti Organizacijo pošiljateljico, če se bivanje preloži, skrajša, prekine ali opusti.

section-repayment = Vračilo
clause-repayment = Če bivanja ni ali je krajše od dogovorjenega, se del nepovratnih sredstev, ki ne pripada, vrne v 30 dneh po pisnem pozivu. Enako velja, če dolžnosti iz tega sporazuma niso izpolnjene.
clause-force_majeure = Upošteva se tisto, čemur se zaradi višje sile ni bilo mogoče izogniti.

section-records = Dokumentacija, osebni podatki in prepoznavnost
clause-records = Podjetje pošiljatelj hrani dokumente izmenjave tako dolgo, kot zahteva program, in jih na zahtevo pokaže organom, ki smejo preverjati porabo sredstev Evropske unije.
clause-data = Stranki obdelujeta osebne podatke samo za izplačilo in vrednotenje nepovratnih sredstev ter v skladu z Uredbo (EU) 2016/679.
clause-visibility = V objavah o izmenjavi Podjetje pošiljatelj omeni podporo Evropske unije v obliki, ki jo predpisuje program.
clause-amendments = Spremembe tega sporazuma veljajo samo v pisni obliki in s podpisoma obeh strank.
clause-entry_into_force = Sporazum začne veljati na dan, ko ga podpiše druga stranka. Vsaka stranka prejme en popoln izvod; kvalificirani elektronski podpisi so enakovredni podpisom na papirju.

intro-signatures = S podpisom obe stranki potrjujeta, da sta prebrali vse strani te različice in se z njimi strinjata.
