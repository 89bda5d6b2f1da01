# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Do thuairim faoin malartú
running = Suirbhé ar an malartú

## Parts and blocks

heading-document = An fhoirm
heading-words = I d’fhocail féin

## Labels

label-form_number = Uimhir na foirme
label-exchange_number = Uimhir an mhalartaithe
label-role = Freagraíonn tú mar
label-office_name = Seol ar ais chuig
label-best = An rud ab fhearr
label-better = An rud ba cheart a bheith níos fearr

## Questions

question-satisfaction = Cé chomh sásta is atá tú leis an méid seo a leanas?
question-skills = Ar ghnóthaigh tú na scileanna a raibh tú ag súil leo?
question-career = An gcabhróidh an malartú le do ghairmréim?
question-trade = An bhfuil tú ag súil le níos mó trádála le tíortha eile?
question-products = An féidir leat táirgí nó seirbhísí nua a thairiscint anois?
question-again = An nglacfá páirt arís?

item-satisfaction-match = Meaitseáil an dá fhiontar
item-satisfaction-preparation = Ullmhú an mhalartaithe
item-satisfaction-own_office = Tacaíocht eagraíocht do thíre féin
item-satisfaction-partner_office = Tacaíocht eagraíocht na tíre eile
item-satisfaction-stay = An chuairt féin

## Words of the closed lists

value-role-participant = Rannpháirtí
value-role-sending_company = Fiontar Seolta
value-role-host_company = Fiontar Óstach
value-satisfaction-very_satisfied = An-sásta
value-satisfaction-satisfied = Sásta
value-satisfaction-neither = Ceachtar acu
value-satisfaction-dissatisfied = Míshásta
value-satisfaction-very_dissatisfied = An-mhíshásta
value-outcome-yes = Tá
value-outcome-partly = Go páirteach
value-outcome-no = Níl
value-outcome-unknown = Ní féidir a rá fós

## Sentences

text-purpose = Cuidíonn do fhreagraí leis na chéad mhalartuithe eile a fheabhsú. Cuir tic i mbosca amháin ar gach líne.
text-audience = Tá sé deonach freagra a thabhairt. Léann dhá eagraíocht an mhalartaithe do fhreagraí; faigheann an clár iad gan ainmneacha agus mar uimhreacha amháin.
