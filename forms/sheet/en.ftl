# Words that every printed sheet of the programme shares: page numbers, captions of boxes to sign, tick and write in.
# `emblem` is read out where the flag of the European Union is drawn.

page = Page { $page } of { $pages }
version = Version { $version }
emblem = Flag of the European Union
signature = Signature
place_date = Place and date
tick_one = Please tick one box.
tick_many = Please tick all that apply.
write_clearly = Please write clearly, in block letters.
