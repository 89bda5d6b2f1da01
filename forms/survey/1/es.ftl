# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Su opinión sobre el intercambio
running = Encuesta sobre el intercambio

## Parts and blocks

heading-document = El formulario
heading-words = Con sus propias palabras

## Labels

label-form_number = Número del formulario
label-exchange_number = Número del intercambio
label-role = Usted responde como
label-office_name = Devuélvase a
label-best = Lo mejor
label-better = Lo que debería mejorar

## Questions

question-satisfaction = ¿En qué medida está satisfecho con lo siguiente?
question-skills = ¿Adquirió las capacidades que esperaba?
question-career = ¿Ayudará el intercambio a su carrera?
question-trade = ¿Espera más comercio con otros países?
question-products = ¿Puede ofrecer ahora nuevos productos o servicios?
question-again = ¿Participaría de nuevo?

item-satisfaction-match = La correspondencia de las dos empresas
item-satisfaction-preparation = La preparación del intercambio
item-satisfaction-own_office = El apoyo de la organización de su propio país
item-satisfaction-partner_office = El apoyo de la organización del otro país
item-satisfaction-stay = La propia estancia

## Words of the closed lists

value-role-participant = Participante
value-role-sending_company = Empresa de envío
value-role-host_company = Empresa de acogida
value-satisfaction-very_satisfied = Muy satisfecho
value-satisfaction-satisfied = Satisfecho
value-satisfaction-neither = Ni lo uno ni lo otro
value-satisfaction-dissatisfied = Insatisfecho
value-satisfaction-very_dissatisfied = Muy insatisfecho
value-outcome-yes = Sí
value-outcome-partly = En parte
value-outcome-no = No
value-outcome-unknown = Aún no se sabe

## Sentences

text-purpose = Sus respuestas ayudan a mejorar los próximos intercambios. Marque una casilla en cada línea.
text-audience = Responder es voluntario. Sus respuestas las leen las dos organizaciones del intercambio; el programa las recibe sin nombres y solo como cifras.
