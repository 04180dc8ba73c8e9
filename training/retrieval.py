"""Which sentences are nearest to another in words."""

import math
import re
from collections import Counter, defaultdict

# Robertson and Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond" (2009).
K1, B = 1.2, 0.75
# Words are compared by their first letters, which does for a stem.
STEM = 6
SHORTEST = 3


class WordIndex:
    """BM25 over a list of sentences."""

    def __init__(self, sentences: list[str]):
        self._texts = [Counter(_stems(text)) for text in sentences]
        self._mean = sum(sum(text.values()) for text in self._texts) / max(1, len(self._texts))
        self._postings = defaultdict(list)
        for at, text in enumerate(self._texts):
            for stem, times in text.items():
                self._postings[stem].append((at, times))

    def search(self, query: str, count: int) -> list[int]:
        """The places of the nearest sentences in the list, best first; those without a common word never come."""
        scores = Counter()
        for stem in set(_stems(query)):
            postings = self._postings.get(stem, [])
            weight = math.log(1 + (len(self._texts) - len(postings) + 0.5) / (len(postings) + 0.5))
            for at, times in postings:
                length = sum(self._texts[at].values()) / self._mean
                scores[at] += weight * times * (K1 + 1) / (times + K1 * (1 - B + B * length))
        return [at for at, _ in scores.most_common(count)]


def _stems(text: str) -> list[str]:
    return [word[:STEM] for word in re.findall(r"[a-z0-9]+", text.lower()) if len(word) >= SHORTEST]
