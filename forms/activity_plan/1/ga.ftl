# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Plean gníomhaíochtaí
running = Plean gníomhaíochtaí

## Parts and blocks

heading-participant = Rannpháirtí
heading-companies = Fiontair
heading-offices = Eagraíochtaí Idirghabhálacha
heading-stay = Tréimhsí na cuairte
heading-project = An tionscadal go hachomair
heading-activities = Gníomhaíochtaí seachtain ar sheachtain
heading-document = An plean

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
label-person_name = Ainm
label-participant_job = Teideal poist
label-name = Ainm
label-country = Tír
label-starts = An chéad lá
label-ends = An lá deireanach
label-project = Tuairisc
label-objective = Cuspóir
label-outcome = Toradh a bhfuiltear ag súil leis
label-week = Seachtain
label-activity = Gníomhaíochtaí
label-lead = Faoi stiúir
label-talked_on = Comhrá díreach idir an dá fhiontar

## Words of the closed lists

value-topic-marketing = Taighde margaidh agus margaíocht
value-topic-development = Táirgí agus seirbhísí a fhorbairt
value-topic-internationalisation = Idirnáisiúnú agus cliaint nua
value-topic-training = Oiliúint agus aistriú eolais
value-topic-research = Comhthaighde
value-topic-collaboration = Comhar atá ann cheana a neartú
value-topic-other = Eile
value-lead-sending = Fiontar Seolta
value-lead-host = Fiontar Óstach
value-lead-together = An dá fhiontar

## Sentences

text-principles = Stiúrann an Fiontar Seolta an plean seo agus coinníonn sé cothrom le dáta é i gcomhar leis an bhFiontar Óstach. Oibríonn an Rannpháirtí i gcomhar le foireann an Fhiontair Óstaigh. Tacaíonn an dá Eagraíocht Idirghabhálacha leis an bplean agus tá athbhreithniú déanta acu air.

intro-signatures = Trí shíniú, deimhníonn gach páirtí gur léigh sé an leagan seo den phlean agus go n-aontaíonn sé leis.
