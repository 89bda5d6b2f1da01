# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Comhaontú malartaithe
running = Comhaontú malartaithe

## Parts and blocks

part-particulars = Sonraí
part-plan = Plean gníomhaíochtaí
part-terms = Téarmaí
part-signatures = Sínithe

heading-document = An comhaontú
heading-participant = Rannpháirtí
heading-companies = Fiontair
heading-offices = Eagraíochtaí Idirghabhálacha
heading-stay = Tréimhsí na cuairte
heading-grant = Deontas
heading-working = Ríomh an deontais
heading-instalments = Tráthchodanna
heading-project = An tionscadal go hachomair
heading-activities = Gníomhaíochtaí seachtain ar sheachtain

party-participant = Rannpháirtí
party-sending_company = Fiontar Seolta
party-host_company = Fiontar Óstach
party-sending_office = Eagraíocht Seolta
party-host_office = Eagraíocht Óstach

## Labels

label-agreement_code = Doiciméad
label-agreement_version = Leagan
label-agreement_number = Uimhir an mhalartaithe
label-issued_on = Dáta eisiúna
label-scheme_name = Scéim
label-scheme_number = Comhaontú deontais
label-governing_language = Teanga rialaithe
label-person_name = Ainm
label-participant_role = Ról san fhiontar
label-participant_since = San fhiontar ó
label-participant_job = Teideal poist
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
label-due = Dlite
label-share = Sciar
label-amount = Méid
label-project = Tuairisc
label-objective = Cuspóir
label-outcome = Toradh a bhfuiltear ag súil leis
label-week = Seachtain
label-activity = Gníomhaíochtaí
label-lead = Faoi stiúir

## Words of the closed lists

value-person_role-employee = Fostaí
value-person_role-manager = Bainisteoir
value-person_role-owner = Úinéir
value-person_role-co_owner = Comhúinéir

value-topic-marketing = Taighde margaidh agus margaíocht
value-topic-development = Táirgí agus seirbhísí a fhorbairt
value-topic-internationalisation = Idirnáisiúnú agus cliaint nua
value-topic-training = Oiliúint agus aistriú eolais
value-topic-research = Comhthaighde
value-topic-collaboration = Comhar atá ann cheana a neartú
value-topic-other = Eile

value-counted-months = Míonna iomlána
value-counted-days = Laethanta breise

value-lead-sending = Fiontar Seolta
value-lead-host = Fiontar Óstach
value-lead-together = An dá fhiontar

value-due-signature = Tar éis do na páirtithe go léir síniú
value-due-start = Ag tús na cuairte
value-due-final_report = Tar éis na tuarascálacha deiridh a fhormheas

## Terms

section-purpose = Cuspóir an chomhaontaithe
clause-purpose = Aontaíonn na páirtithe ar chuairt ón Rannpháirtí ar an bhFiontar Óstach, mar a thuairiscítear i gcodanna { $part-particulars } agus { $part-plan } den chomhaontú seo.
clause-learning = Freastalaíonn an chuairt ar fhoghlaim agus ar chomhar idir an dá fhiontar. Ní ceadmhach í a úsáid chun ionad foirne a ghlacadh ná chun folúntas a líonadh.
clause-parts = Is comhaontú amháin iad codanna { $part-particulars }, { $part-plan } agus { $part-terms } le chéile. Má tá difríocht eatarthu, is í cuid { $part-terms } a rialaíonn.

section-stay = An chuairt
clause-periods = { $periods_count ->
    [one] Tarlaíonn an chuairt sa tréimhse atá luaite i gcuid { $part-particulars }.
    [two] Tarlaíonn an chuairt sna tréimhsí atá luaite i gcuid { $part-particulars }. Áirítear an dá cheann le chéile mar chuairt amháin.
    [few] Tarlaíonn an chuairt sna tréimhsí atá luaite i gcuid { $part-particulars }. Áirítear iad go léir le chéile mar chuairt amháin.
    [many] Tarlaíonn an chuairt sna tréimhsí atá luaite i gcuid { $part-particulars }. Áirítear iad go léir le chéile mar chuairt amháin.
   *[other] Tarlaíonn an chuairt sna tréimhsí atá luaite i gcuid { $part-particulars }. Áirítear iad go léir le chéile mar chuairt amháin.
}
clause-change_of_dates = Ní mór toiliú scríofa na bpáirtithe go léir a fháil sula nglacann athrú ar na dátaí, ar an áit nó ar na haidhmeanna éifeacht.
clause-early_end = Is féidir le gach fiontar agus leis an Rannpháirtí deireadh a chur leis an gcuairt go luath ar chúis thromchúiseach. Tugann siad an chúis i scríbhinn agus cuireann siad an dá Eagraíocht Idirghabhálacha ar an eolas gan mhoill.

section-employment = Fostaíocht agus slándáil shóisialta
clause-employed = Fanann an Rannpháirtí fostaithe ag an bhFiontar Seolta ar feadh na cuairte ar fad. Leanann an Fiontar Seolta den tuarastal agus de na ranníocaíochtaí slándála sóisialta a íoc.
clause-owner = Fanann an Rannpháirtí ina úinéir ar an bhFiontar Seolta ar feadh na cuairte ar fad agus leanann sé nó sí de bheith freagrach as a ioncam agus as a ranníocaíochtaí slándála sóisialta féin.
clause-no_employment = Ní chruthaíonn an comhaontú seo aon chaidreamh fostaíochta idir an Rannpháirtí agus an Fiontar Óstach. Níl aon phá dlite ag an bhFiontar Óstach don Rannpháirtí.
clause-social_security = Roimh an gcuairt faigheann an Fiontar Seolta amach an bhfuil gá le deimhniú slándála sóisialta (foirm A1) nó le dearbhú d’údaráis na tíre óstaí, agus faigheann sé iad más gá.

section-sending_company = An Fiontar Seolta
clause-preparation = Ullmhaíonn an Fiontar Seolta an Rannpháirtí don chuairt, scaoileann sé an Rannpháirtí ó obair eile ar feadh na cuairte agus fanann sé i dteagmháil lena linn.
clause-lead = Stiúrann an Fiontar Seolta an plean gníomhaíochtaí i gcuid { $part-plan } agus coinníonn sé cothrom le dáta é i gcomhar leis an bhFiontar Óstach.
clause-insurance = Cinntíonn an Fiontar Seolta go bhfuil árachas sláinte, tionóisce agus dliteanais ag an Rannpháirtí atá bailí sa tír óstach ar feadh na cuairte ar fad.

section-host_company = An Fiontar Óstach
clause-contact_person = Ainmníonn an Fiontar Óstach duine teagmhála agus tugann sé rochtain don Rannpháirtí ar na daoine, na seomraí, an trealamh agus an fhaisnéis a theastaíonn don phlean gníomhaíochtaí.
clause-working_conditions = Cuireann an Fiontar Óstach na rialacha céanna maidir le sláinte, sábháilteacht agus am oibre i bhfeidhm ar an Rannpháirtí agus a chuireann sé ar a fhoireann féin, agus míníonn sé iad ar an gcéad lá.
clause-collaboration = Oibríonn an Rannpháirtí i gcomhar le foireann an Fhiontair Óstaigh. Ní aistrítear ceart an Fhiontair Seolta treoracha a thabhairt.

section-participant = An Rannpháirtí
clause-participation = Cuireann an Rannpháirtí an plean gníomhaíochtaí i gcrích go cúramach agus cuireann sé nó sí in iúl don dá fhiontar in am nuair a bhíonn rud éigin sa bhealach.
clause-house_rules = Leanann an Rannpháirtí rialacha tí agus rialacha sábháilteachta an Fhiontair Óstaigh.

section-offices = Na hEagraíochtaí Idirghabhálacha
clause-sending_office = Tacaíonn an Eagraíocht Seolta leis an bhFiontar Seolta agus leis an Rannpháirtí roimh an gcuairt, lena linn agus ina diaidh, agus déanann sí athbhreithniú ar an bplean gníomhaíochtaí.
clause-host_office = Tacaíonn an Eagraíocht Óstach leis an bhFiontar Óstach, cabhraíonn sí leis an Rannpháirtí ar theacht dó nó di agus déanann sí athbhreithniú ar an bplean gníomhaíochtaí.
clause-difficulties = Nuair a bhíonn deacrachtaí ann, déanann an dá Eagraíocht Idirghabhálacha iarracht iad a réiteach leis na páirtithe. Níl siad faoi dhliteanas as gníomhartha na bhfiontar ná an Rannpháirtí.

section-grant = Deontas
clause-grant_payment = Íocann an Eagraíocht Seolta an deontas leis an bhFiontar Seolta. Tá an méid agus a ríomh luaite i gcuid { $part-particulars }.
clause-grant_instalments = Íoctar an deontas sna tráthchodanna atá luaite i gcuid { $part-particulars }.
clause-grant_use = Cuidíonn an deontas le costais taistil, maireachtála sa tír óstach agus gearrchúrsaí teanga don chuairt. Tugtar ar aghaidh é don té a iompraíonn na costais sin.
clause-grant_repayment = Mura dtarlaíonn an chuairt nó má tá sí níos giorra ná mar a comhaontaíodh, aisíoctar an chuid den deontas nach bhfuil dlite laistigh de 30 lá tar éis iarratas scríofa. Cuirtear san áireamh an méid nárbh fhéidir a sheachaint de bharr force majeure.

section-confidentiality = Rúndacht agus torthaí
clause-confidentiality = Coinníonn na páirtithe faoi rún an méid a fhoghlaimíonn siad faoi ghnó páirtí eile agus nach bhfuil poiblí. Leanann an dualgas seo tar éis na cuairte.
clause-results = Coinníonn gach fiontar na cearta a bhí aige roimh an gcuairt. Socraíonn an dá fhiontar cearta i dtorthaí a chruthaítear le chéile i gcomhaontú scríofa ar leith.

section-data = Sonraí pearsanta, taifid agus infheictheacht
clause-data_protection = Ní phróiseálann na páirtithe sonraí pearsanta ach amháin chun an chuairt a ullmhú, a chur i gcrích, a íoc agus a mheas, agus i gcomhréir le Rialachán (AE) 2016/679. Cuireann na hEagraíochtaí Idirghabhálacha na daoine lena mbaineann ar an eolas faoina gcearta.
clause-records = Coinníonn na páirtithe doiciméid na cuairte chomh fada agus a éilíonn an scéim agus taispeánann siad iad, arna iarraidh sin, do na comhlachtaí atá i dteideal úsáid chistí an Aontais Eorpaigh a sheiceáil.
clause-visibility = I bhfoilseacháin faoin gcuairt luann na páirtithe tacaíocht an Aontais Eorpaigh san fhoirm a fhorordaíonn an scéim. Ní fhoilsítear ainmneacha ná pictiúir daoine ach amháin lena dtoiliú.

section-reports = Deimhniú agus tuarascálacha
clause-presence = Ag deireadh na cuairte deimhníonn an dá fhiontar i scríbhinn na laethanta a raibh an Rannpháirtí i láthair.
clause-reports = Laistigh de 30 lá tar éis na cuairte cuireann an Rannpháirtí, an Fiontar Seolta agus an Fiontar Óstach tuarascáil deiridh an duine faoi bhráid a nEagraíochta Idirghabhálaí féin.

section-final = Forálacha deiridh
clause-amendments = Níl leasuithe ar an gcomhaontú seo bailí ach amháin i scríbhinn agus le sínithe na bpáirtithe go léir. Fanann an comhaontú mar a síníodh ar dtús gan athrú taobh leo.
clause-disputes = Déanann na páirtithe iarracht díospóidí a réiteach go cairdiúil le cabhair ó na hEagraíochtaí Idirghabhálacha. Ní dhéantar difear do rialacha éigeantacha dlí.
clause-languages = Tá an bhrí chéanna leis na leaganacha teanga atá clóite anseo. Má tá difríocht eatarthu, is é téacs na foirme seo sa teanga rialaithe, a thugann na hEagraíochtaí Idirghabhálacha amach arna iarraidh sin, a rialaíonn.
clause-entry_into_force = Tagann an comhaontú i bhfeidhm ar an lá a shíníonn an páirtí deireanach. Faigheann gach páirtí cóip iomlán amháin; is ionann ríomhshínithe cáilithe agus sínithe ar pháipéar.

intro-signatures = Trí shíniú, deimhníonn gach páirtí gur léigh sé gach leathanach den leagan seo agus go n-aontaíonn sé leo.
