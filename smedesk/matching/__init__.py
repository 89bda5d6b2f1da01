"""Which participant fits which placement: rules, features, score, suggestions and their explanation.

Pure: no input or output, no clock (`Market.today` is passed in), no thread. The same market gives the same
answer on every desk and on the server, because every score is worked out in whole numbers.

`market`, `results`, `rules`, `weights` and `wording` need the standard library only and may be imported
anywhere. The other modules load NumPy: import them where the work is done, best in a worker process.

    market.py        what goes in: participants, placements, their relations, the rules of the scheme
    rules.py         the hard rules by name          eligibility.py   the same rules over arrays
    weights.py       the soft features and weights   features.py      the one pair function and the score
    suggestions.py   lists of places, and the funnel explanations.py  why a pair stands where it stands
    wording.py       the explanation in sentences    results.py       what comes out
"""
