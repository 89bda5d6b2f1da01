# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

page = { $page }. lappuse no { $pages }
version = { $version }. versija
emblem = Eiropas Savienības karogs
signature = Paraksts
place_date = Vieta un datums
tick_one = Atzīmējiet vienu lodziņu.
tick_many = Atzīmējiet visu, kas atbilst.
write_clearly = Rakstiet skaidri, drukātiem burtiem.
