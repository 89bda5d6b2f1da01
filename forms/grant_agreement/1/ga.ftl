# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Comhaontú deontais
running = Comhaontú deontais

## Parts and blocks

part-particulars = Sonraí
part-terms = Téarmaí
part-signatures = Sínithe

heading-stay = Tréimhsí na cuairte
heading-grant = Deontas
heading-working = Ríomh an deontais
heading-instalments = Tráthchodanna
heading-document = An comhaontú
heading-parties = Páirtithe
heading-exchange = An malartú a dtacaítear leis
heading-account = Cuntas ina n-íoctar an deontas

party-sending_company = Fiontar Seolta
party-sending_office = Eagraíocht Seolta

## Labels

label-document_code = Doiciméad
label-document_version = Leagan
label-exchange_number = Uimhir an mhalartaithe
label-issued_on = Dáta eisiúna
label-scheme_name = Scéim
label-scheme_number = Comhaontú deontais
label-governing_language = Teanga rialaithe
label-name = Ainm
label-address = Seoladh
label-country = Tír
label-registration = Uimhir chláraithe
label-vat = Uimhir CBL
label-signatory = Ionadaí
label-function = Feidhm
label-email = Ríomhphost
label-phone = Guthán
label-starts = An chéad lá
label-ends = An lá deireanach
label-grant_amount = Deontas
label-grant_rate = Ráta in aghaidh na míosa
label-counted = Comhairthe
label-number = Líon
label-part = Cuid den ráta míosúil
label-amount = Méid
label-due = Dlite
label-share = Sciar
label-participant_name = Rannpháirtí
label-host_company_name = Fiontar Óstach
label-host_company_country = Tír na cuairte
label-account_holder = Sealbhóir an chuntais
label-account_iban = IBAN
label-account_bank = Banc

## Words of the closed lists

value-counted-months = Míonna iomlána
value-counted-days = Laethanta breise
value-due-signature = Tar éis an comhaontú seo a shíniú
value-due-start = Ag tús na cuairte
value-due-final_report = Tar éis na tuarascálacha deiridh a fhormheas

## Sentences

section-purpose = Cuspóir an chomhaontaithe

section-final = Forálacha deiridh
clause-disputes = Déanann na páirtithe iarracht díospóidí a réiteach go cairdiúil le cabhair ó na hEagraíochtaí Idirghabhálacha. Ní dhéantar difear do rialacha éigeantacha dlí.
clause-languages = Tá an bhrí chéanna leis na leaganacha teanga atá clóite anseo. Má tá difríocht eatarthu, is é téacs na foirme seo sa teanga rialaithe, a thugann na hEagraíochtaí Idirghabhálacha amach arna iarraidh sin, a rialaíonn.
clause-purpose = Tacaíonn an Eagraíocht Seolta leis an malartú atá luaite i gcuid { $part-particulars } le deontas don Fhiontar Seolta.
clause-stay = Socraítear an chuairt agus a plean gníomhaíochtaí sa chomhaontú malartaithe a shíníonn páirtithe uile an mhalartaithe.

section-payment = Méid agus íocaíocht
clause-payment = Tá méid an deontais agus a ríomh luaite i gcuid { $part-particulars }. Ríomhtar é de réir rátaí na scéime atá bailí ar an dáta eisiúna.
clause-instalments = Íoctar an deontas sna tráthchodanna atá luaite i gcuid { $part-particulars }.
clause-account = Déantar íocaíochtaí leis an gcuntas atá luaite i gcuid { $part-particulars }. Tugann an Fiontar Seolta fógra i scríbhinn faoi athrú ar an gcuntas.

section-use = Úsáid an deontais
clause-use = Cuidíonn an deontas le costais taistil, maireachtála sa tír óstach agus gearrchúrsaí teanga don chuairt.
clause-passed_on = Tugann an Fiontar Seolta an deontas ar aghaidh don Rannpháirtí a mhéid a iompraíonn an Rannpháirtí na costais sin.
clause-no_double = Ní ceadmhach na costais chéanna a íoc an dara huair as cistí eile de chuid an Aontais Eorpaigh.

section-duties = Dualgais an Fhiontair Seolta
clause-insurance = Cinntíonn an Fiontar Seolta go bhfuil árachas sláinte, tionóisce agus dliteanais ag an Rannpháirtí atá bailí sa tír óstach ar feadh na cuairte ar fad.
clause-reports = Laistigh de 30 lá tar éis na cuairte cuireann an Fiontar Seolta deimhniú an láithreachais agus na tuarascálacha deiridh faoi bhráid na hEagraíochta Seolta.
clause-news = Cuireann an Fiontar Seolta in iúl don Eagraíocht Seolta gan mhoill nuair a chuirtear an chuairt siar, nuair a ghiorraítear í, nuair a bhristear isteach uirthi nó nuair a éirítear aisti.

section-repayment = Aisíocaíocht
clause-repayment = Mura dtarlaíonn an chuairt nó má tá sí níos giorra ná mar a comhaontaíodh, aisíoctar an chuid den deontas nach bhfuil dlite laistigh de 30 lá tar éis iarratas scríofa. Tá an rud céanna fíor mura gcomhlíontar dualgais an chomhaontaithe seo.
clause-force_majeure = Cuirtear san áireamh an méid nárbh fhéidir a sheachaint de bharr force majeure.

section-records = Taifid, sonraí pearsanta agus infheictheacht
clause-records = Coinníonn an Fiontar Seolta doiciméid an mhalartaithe chomh fada agus a éilíonn an scéim agus taispeánann sé iad, arna iarraidh sin, do na comhlachtaí atá i dteideal úsáid chistí an Aontais Eorpaigh a sheiceáil.
clause-data = Ní phróiseálann na páirtithe sonraí pearsanta ach amháin chun an deontas a íoc agus a mheas agus i gcomhréir le Rialachán (AE) 2016/679.
clause-visibility = I bhfoilseacháin faoin malartú luann an Fiontar Seolta tacaíocht an Aontais Eorpaigh san fhoirm a fhorordaíonn an scéim.
clause-amendments = Níl leasuithe ar an gcomhaontú seo bailí ach amháin i scríbhinn agus le sínithe an dá pháirtí.
clause-entry_into_force = Tagann an comhaontú i bhfeidhm ar an lá a shíníonn an dara páirtí. Faigheann gach páirtí cóip iomlán amháin; is ionann ríomhshínithe cáilithe agus sínithe ar pháipéar.

intro-signatures = Trí shíniú, deimhníonn an dá pháirtí gur léigh siad gach leathanach den leagan seo agus go n-aontaíonn siad leo.
