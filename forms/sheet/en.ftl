# Words that every printed sheet of the programme shares: page numbers and the captions of signature boxes.

page = Page { $page } of { $pages }
version = Version { $version }
signature = Signature
place_date = Place and date
