# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

page = Страница { $page } от { $pages }
version = Версия { $version }
emblem = Знаме на Европейския съюз
signature = Подпис
place_date = Място и дата
tick_one = Моля, отбележете едно квадратче.
tick_many = Моля, отбележете всичко, което важи.
write_clearly = Моля, пишете четливо, с печатни букви.
