"""Pairs of a page's sentence and a report's sentence with what they are to each other.

`python pairs.py` checks all material and prints how many pairs it makes.
"""

import hashlib
import itertools
import json
import random
import sys
from collections import Counter, defaultdict
from dataclasses import asdict, dataclass
from pathlib import Path

import yaml

from retrieval import WordIndex

HERE = Path(__file__).resolve().parent
DATA = HERE.parent / "data"
LABELS = ("same", "contrary", "other")
KINDS = {"number", "date", "place", "doer", "speaker", "direction", "negation"}
SEED = 7
# Of a hundred matters so many are kept back: from training, and to choose the best epoch by.
TEST, VALIDATION = 12, 6
# How many reports on other matters, as near in words as any, are set against each sentence.
STRANGERS = 2
# How often a contrary or another matter is lent a sentence before.
LENT = 0.35
# Reports among which the strangers are drawn.
NEAREST = 12
# Of the sentences of a matter so many times their number are paired without a label.
UNTOLD = 10


class BadMaterial(Exception):
    """Material that cannot be used; the message names the file, the place and the mend."""


@dataclass(frozen=True)
class Pair:
    """`before` is the sentence that stands before the page's, empty where it needs none."""

    page: str
    before: str
    report: str
    # One of LABELS, or empty where nobody has told.
    label: str
    # What is swapped in a contrary; empty for the other labels.
    kind: str
    # "near", "free" or "long": how the page's sentence is worded against the report.
    style: str
    # What the pair is about; pairs of one matter never stand on both sides of a split.
    matter: str
    # "news", "predicates", "corpus" or "phrasings": where the sentences come from.
    material: str

    @property
    def split(self) -> str:
        share = int(hashlib.sha256(self.matter.encode()).hexdigest(), 16) % 100
        return "test" if share < TEST else "validation" if share < TEST + VALIDATION else "train"


def read_pairs() -> list[Pair]:
    """All pairs, in an order that is the same at every run. Raises BadMaterial."""
    random_ = random.Random(SEED)
    return [*_pair_news(random_), *_pair_predicates(), *_pair_claims(random_), *_pair_phrasings()]


def mix_pairs(pairs: list[Pair]) -> list[Pair]:
    """Further pairs of sentences of the same matter that stand in no pair yet, without a label: for a teacher to tell."""
    random_ = random.Random(SEED)
    by_matter = defaultdict(list)
    for pair in pairs:
        by_matter[pair.matter].append(pair)
    mixed = []
    for matter, of in by_matter.items():
        seen = {(pair.page, pair.report) for pair in of}
        pages = sorted({(pair.page, pair.before) for pair in of})
        reports = sorted({pair.report for pair in of} | {pair.page for pair in of if not pair.before})
        for page, before in pages:
            for report in random_.sample(reports, min(UNTOLD, len(reports))):
                if (page, report) not in seen:
                    style = _style(page, report)
                    mixed.append(Pair(page, before, report, "", "", style, matter, of[0].material))
    return mixed


def _read_yaml(path: Path):
    try:
        return yaml.safe_load(path.read_text())
    except yaml.YAMLError as error:
        raise BadMaterial(f"{path.relative_to(HERE.parent)}: {error}; mend the YAML") from error


def _pair_news(random_: random.Random):
    """Matters on subjects outside the corpus (matters/)."""
    for path in sorted((HERE / "matters").glob("*.yaml")):
        for matter in _read_yaml(path):
            where = f"{path.name}: {matter.get('id')}"
            yield from _pair_matter(f"news/{path.stem}/{matter['id']}", _check_matter(matter, where), random_)


def _check_matter(matter: dict, where: str) -> dict:
    for name in ("reports", "same", "contrary", "other"):
        if not matter.get(name):
            raise BadMaterial(f"{where} has no {name}; write some")
    for one in itertools.chain.from_iterable(matter["contrary"].values()):
        if one.get("kind") not in KINDS:
            raise BadMaterial(f"{where}: {one} names no kind; it should be one of {', '.join(sorted(KINDS))}")
    return matter


def _pair_matter(name: str, matter: dict, random_: random.Random):
    reports = matter["reports"]
    same = [(style, text) for style in ("near", "free", "long") for text in matter["same"][style]]
    contrary = [
        (style, one["text"], one["kind"]) for style in ("near", "free", "long") for one in matter["contrary"][style]
    ]
    other = matter["other"]
    everything = [*reports, *(text for _, text in same), *(text for _, text, _ in contrary), *other]

    def pair(page, report, label, style, kind=""):
        return Pair(page, _distract(everything, page, random_), report, label, kind, style, name, "news")

    for report in reports:
        yield from (pair(text, report, "same", style) for style, text in same)
        yield from (pair(text, report, "contrary", style, kind) for style, text, kind in contrary)
        yield from (pair(text, report, "other", "long" if len(text.split()) > 27 else "free") for text in other)
    # a page's sentence may well be worded as another page's: near and free sentences stand for reports too
    stand_ins = [text for style, text in same if style != "long"]
    for report in stand_ins:
        yield from (pair(text, report, "same", style) for style, text in same if text != report)
        yield from (
            pair(text, report, "contrary", "free" if style == "near" else style, kind)
            for style, text, kind in random_.sample(contrary, 5)
        )
        yield from (pair(text, report, "other", "free") for text in random_.sample(other, 3))
    # what a report says word for word is the same
    yield from (pair(report, report, "same", "near") for report in reports)
    # and a report may be on the contrary side
    for style, report, kind in contrary:
        if style == "long":
            continue
        yield from (pair(text, report, "contrary", "free", kind) for text in random_.sample(reports, 2))


def _distract(sentences: list[str], page: str, random_: random.Random) -> str:
    """Now and then a sentence that stands before the page's and must not decide."""
    if random_.random() > 0.2:
        return ""
    before = random_.choice(sentences)
    return "" if before == page else before


def _pair_predicates():
    """Short sentences on acts that exclude each other (predicates/)."""
    for path in sorted((HERE / "predicates").glob("*.yaml")):
        for entry in _read_yaml(path):
            report, matter = entry["report"], f"predicates/{entry['report']}"
            said = [report, *entry["same"]]

            def pair(page, report, label, kind=""):
                return Pair(page, "", report, label, kind, _style(page, report), matter, "predicates")

            for page, other in itertools.permutations(said, 2):
                yield pair(page, other, "same")
            for page, other in itertools.product(said, entry["contrary"]):
                yield pair(page, other, "contrary", "direction")
                yield pair(other, page, "contrary", "direction")
            for page, other in itertools.product(entry["other"], said):
                yield pair(page, other, "other")
            for page, other in itertools.product(entry["other"], entry["contrary"]):
                yield pair(page, other, "other")


def _pair_claims(random_: random.Random):
    """Page sentences written for the claims of the corpus (claims/), and reports near to them on other matters."""
    reports = _read_claims()
    index = WordIndex([one["text"] for one in reports.values()])
    ids = list(reports)
    written = [
        (path, entry) for path in sorted((HERE / "claims").glob("*.yaml")) for entry in _read_yaml(path)
    ]
    for claim in reports.values():
        yield Pair(claim["text"], "", claim["text"], "same", "", "near", claim["matter"], "corpus")
    for path, entry in written:
        claim = reports.get(entry["claim"])
        if claim is None:
            # the corpus moves on; what was written for a claim that is gone is no longer used
            continue
        befores = [one["before"] for label in LABELS for one in entry[label] if one.get("before")]
        for label in LABELS:
            for one in entry[label]:
                if label == "contrary" and one.get("kind") not in KINDS:
                    raise BadMaterial(f"{path.name}: {entry['claim']}: {one} names no kind")
                style = _style(one["text"], claim["text"])
                before = one.get("before", "") or _lend(befores, label, random_)
                kind = one.get("kind", "") if label == "contrary" else ""
                yield Pair(one["text"], before, claim["text"], label, kind, style, claim["matter"], "corpus")
                near = [
                    reports[ids[at]]
                    for at in index.search(f"{before} {one['text']}", NEAREST)
                    if not (reports[ids[at]]["matters"] & claim["matters"])
                ]
                for stranger in random_.sample(near, min(STRANGERS, len(near))):
                    yield Pair(one["text"], before, stranger["text"], "other", "", style, claim["matter"], "corpus")
                # a sentence of a page that stands by itself may stand for a report
                for report in (other["text"] for other in entry["same"] if not other.get("before")):
                    if report != one["text"]:
                        style = _style(one["text"], report)
                        yield Pair(one["text"], before, report, label, kind, style, claim["matter"], "corpus")


def _lend(befores: list[str], label: str, random_: random.Random) -> str:
    """A sentence before for one that has none: those that say the same have one more often, which must not tell."""
    return random_.choice(befores) if befores and label != "same" and random_.random() < LENT else ""


def _style(page: str, report: str) -> str:
    """How near the wording is, by the words that the two share."""
    if len(page.split()) > 27:
        return "long"
    ours, theirs = set(page.lower().split()), set(report.lower().split())
    return "near" if len(ours & theirs) / max(1, min(len(ours), len(theirs))) > 0.6 else "free"


def _read_claims() -> dict[str, dict]:
    claims = {}
    for path in sorted((DATA / "sources").glob("*.yaml")):
        for claim in _read_yaml(path).get("claims") or []:
            stance = claim.get("stance")
            matters = {stance["question"]} if stance else set()
            matters |= {value["event"] for value in claim.get("values") or []}
            about = (claim.get("about") or {}).get("event")
            matters |= set(about if isinstance(about, list) else [about] if about else [])
            name = min(matters) if matters else path.stem
            claims[f"{path.stem}#{claim['id']}"] = {
                "text": claim["text"],
                "matters": matters or {path.stem},
                "matter": f"corpus/{name}",
            }
    return claims


def _pair_phrasings():
    """The corpus's own phrasings of its questions and their contraries."""
    for path in sorted((DATA / "questions").glob("*.yaml")):
        question = _read_yaml(path)
        matter = f"corpus/{path.stem}"
        sides = [question["sides"][side].get("phrasings") or [] for side in ("yes", "no")]
        contraries = [text for texts in (question.get("contraries") or {}).values() for text in texts]

        def pair(page, report, label, kind=""):
            return Pair(page, "", report, label, kind, _style(page, report), matter, "phrasings")

        for own, others in (sides, sides[::-1]):
            for page in own:
                yield from (pair(page, report, "same") for report in own if report != page)
                yield from (pair(page, report, "contrary", "direction") for report in others)
        for page in contraries:
            yield from (pair(page, report, "other") for report in sides[0] + sides[1])


def main() -> None:
    pairs = read_pairs()
    for split in ("train", "validation", "test"):
        of = [pair for pair in pairs if pair.split == split]
        labels = Counter(pair.label for pair in of)
        print(f"{split}: {len(of)} pairs of {len({pair.matter for pair in of})} matters, {dict(labels)}")
    print(dict(Counter((pair.material, pair.style) for pair in pairs)))
    if "--write" in sys.argv:
        for pair in pairs:
            print(json.dumps({**asdict(pair), "split": pair.split}))


if __name__ == "__main__":
    try:
        main()
    except BadMaterial as error:
        sys.exit(str(error))
