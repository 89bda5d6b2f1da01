# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Teastas rannpháirtíochta
running = Teastas rannpháirtíochta

## Parts and blocks

heading-companies = Fiontair
heading-stay = Tréimhsí na cuairte
heading-topics = An méid a foghlaimíodh agus a rinneadh
heading-document = An teastas

party-sending_company = Fiontar Seolta
party-host_company = Fiontar Óstach
party-sending_office = Eagraíocht Seolta
party-host_office = Eagraíocht Óstach

## Labels

label-document_code = Doiciméad
label-exchange_number = Uimhir an mhalartaithe
label-issued_on = Dáta eisiúna
label-participant_role = Ról san fhiontar
label-name = Ainm
label-country = Tír
label-starts = An chéad lá
label-ends = An lá deireanach
label-topic = Ábhar
label-result = Toradh

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

## Sentences

text-opening = Deimhnítear leis seo gur ghlac an duine atá ainmnithe anseo
text-merit = páirt i malartú de chuid na scéime, gur oibrigh sé nó sí ag an bhFiontar Óstach ar feadh an ama atá luaite thíos agus gur chuir sé nó sí i gcrích an plean gníomhaíochtaí a bhí comhaontaithe ag an dá fhiontar.

intro-signatures = Deimhníonn an Fiontar Óstach agus an dá Eagraíocht Idirghabhálacha é seo lena sínithe.
