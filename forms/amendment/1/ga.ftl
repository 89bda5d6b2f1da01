# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Leasú ar an gcomhaontú malartaithe
running = Leasú ar an gcomhaontú malartaithe

## Parts and blocks

part-particulars = Sonraí
part-terms = Téarmaí
part-signatures = Sínithe
part-changes = Athruithe

heading-participant = Rannpháirtí
heading-companies = Fiontair
heading-offices = Eagraíochtaí Idirghabhálacha
heading-document = An leasú
heading-reason = Cén fáth a n-athraíonn an comhaontú
heading-old_periods = Tréimhsí na cuairte go dtí seo
heading-new_periods = Tréimhsí nua na cuairte
heading-grant = Deontas
heading-changes = Athruithe eile

party-participant = Rannpháirtí
party-sending_company = Fiontar Seolta
party-host_company = Fiontar Óstach
party-sending_office = Eagraíocht Seolta
party-host_office = Eagraíocht Óstach

## Labels

label-document_code = Doiciméad
label-document_version = Leagan
label-exchange_number = Uimhir an mhalartaithe
label-issued_on = Dáta eisiúna
label-scheme_name = Scéim
label-governing_language = Teanga rialaithe
label-person_name = Ainm
label-name = Ainm
label-country = Tír
label-starts = An chéad lá
label-ends = An lá deireanach
label-agreement_version = Leasaíonn leagan
label-agreement_issued_on = Dáta an chomhaontaithe
label-reason = Cúis
label-old_grant = Go dtí seo
label-new_grant = As seo amach
label-subject = An méid a athraíonn
label-before = Go dtí seo
label-after = As seo amach

## Words of the closed lists

value-subject-place = Áit na cuairte
value-subject-plan = Plean gníomhaíochtaí
value-subject-contact = Duine teagmhála
value-subject-signatory = Ionadaí
value-subject-other = Eile

## Sentences

section-final = Forálacha deiridh
clause-languages = Tá an bhrí chéanna leis na leaganacha teanga atá clóite anseo. Má tá difríocht eatarthu, is é téacs na foirme seo sa teanga rialaithe, a thugann na hEagraíochtaí Idirghabhálacha amach arna iarraidh sin, a rialaíonn.

section-effect = Éifeacht an leasaithe
clause-changes = Leasaíonn na páirtithe an comhaontú malartaithe mar atá luaite i gcuid { $part-changes }. Tagann an méid atá luaite ansin in ionad a raibh sa chomhaontú roimhe seo.
clause-dates = Tagann na tréimhsí nua in ionad thréimhsí uile na cuairte a comhaontaíodh roimhe seo.
clause-grant = Tagann méid nua an deontais in ionad an mhéid a comhaontaíodh roimhe seo. Fritháirítear ina choinne an méid atá íoctha cheana.
clause-rest = Fanann gach rud eile sa chomhaontú gan athrú.
clause-kept = Fanann an comhaontú mar a síníodh ar dtús gan athrú taobh leis an leasú seo. Coinnítear an dá cheann le chéile.
clause-entry_into_force = Glacann an leasú éifeacht ar an lá a shíníonn an páirtí deireanach. Faigheann gach páirtí cóip iomlán amháin; is ionann ríomhshínithe cáilithe agus sínithe ar pháipéar.

intro-signatures = Trí shíniú, deimhníonn gach páirtí gur léigh sé gach leathanach den leasú seo agus go n-aontaíonn sé leo.
