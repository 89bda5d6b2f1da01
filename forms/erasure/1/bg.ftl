# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Удостоверение за изтриване
running = Удостоверение за изтриване

heading-erasure = Изтриването
heading-counts = Какво е изтрито окончателно
heading-others = В записите на други лица
heading-held = Какво изисква споразумение
heading-waiting = Какво не можа да бъде премахнато веднага

label-office_name = Организация
label-office_address = Адрес
label-document_code = Документ
label-issued_on = Дата на издаване
label-erased_at = Изтрито
label-erased_by = От
label-what = Записи от този вид
label-count = Брой
label-blacked_out = Записи, в които думите са заличени
label-copies = Копия на базата данни, записани наново
label-held_until = Ограничено до
label-held_because = Поради
label-waiting = Какво
label-place = Къде
label-by = Изчезва до
