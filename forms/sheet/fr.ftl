# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

page = Page { $page } sur { $pages }
version = Version { $version }
emblem = Drapeau de l’Union européenne
signature = Signature
place_date = Lieu et date
tick_one = Veuillez cocher une seule case.
tick_many = Veuillez cocher tout ce qui convient.
write_clearly = Veuillez écrire lisiblement, en majuscules.
