"""Fine-tunes the encoder and writes its weights.

`python train.py teacher` trains the large model that teaches, `python train.py student` the small one that is shipped;
with `--everything`, once the figures have been taken, on the test matters as well. Minutes on a GPU, hours without.
"""

import argparse
import math
import random
import re
import sys
import time
from collections import defaultdict
from dataclasses import dataclass, replace

import torch
from torch.nn.functional import cross_entropy, kl_div, log_softmax

from encoder import DEVICE, TEACHER_BASE, WEIGHTS, BASE, CrossEncoder, batch, encode, predict, read_tokenizer
from pairs import LABELS, SEED, Pair, mix_pairs, read_pairs

KEPT_NAMES = set(
    "January February March April June July August September October November December Monday Tuesday Wednesday"
    " Thursday Friday Saturday Sunday".split()
)
# How often the names of a pair are replaced.
RENAMED = 0.3
WARM_UP = 0.06
SMOOTHING = 0.05
# How often pairs of each material come, against their number.
SHARES = {"news": 1.0, "predicates": 1.0, "corpus": 2.0, "phrasings": 0.5}
# What the teacher says weighs so much against the label; its answers are softened (Hinton, Vinyals and Dean 2015).
TAUGHT, TEMPERATURE = 0.7, 2.0


@dataclass(frozen=True)
class Recipe:
    epochs: int
    # Pairs an epoch: with a label, and without one, which only a teacher can use.
    pairs: int
    untold: int
    batch: int
    rate: float
    head_rate: float


RECIPES = {
    "teacher": Recipe(epochs=4, pairs=60_000, untold=0, batch=128, rate=4e-5, head_rate=3e-4),
    "student": Recipe(epochs=6, pairs=60_000, untold=40_000, batch=128, rate=2e-4, head_rate=1e-3),
}


def draw(pairs: list[Pair], count: int, random_: random.Random) -> list[Pair]:
    """About so many pairs, the three labels alike, those of a matter with many pairs less often."""
    by_label = defaultdict(list)
    for pair in pairs:
        by_label[pair.label].append(pair)
    drawn = []
    for of in by_label.values():
        weights = [SHARES[pair.material] for pair in of]
        wanted = count // len(by_label)
        if wanted >= sum(weights):
            drawn += of
            continue
        # exponential keys draw without putting back (Efraimidis and Spirakis 2006)
        keys = [random_.random() ** (1 / weight) for weight in weights]
        drawn += [of[at] for at in sorted(range(len(of)), key=keys.__getitem__, reverse=True)[:wanted]]
    return drawn


class NamePool:
    """Names to put in place of those of a pair, so that the model learns what is said and not of whom."""

    WORD = re.compile(r"(?<![.!?\"“] )(?<!^)\b[A-Z][a-z]{3,}\b")

    def __init__(self, pairs: list[Pair]):
        self._names = sorted({name for pair in pairs for name in self.WORD.findall(pair.report)})

    def rename(self, pair: Pair, random_: random.Random) -> Pair:
        """The pair with each name replaced by another one, the same in both of its sentences."""
        texts = (pair.page, pair.before, pair.report)
        found = {name for text in texts for name in self.WORD.findall(text)} - KEPT_NAMES
        given = {name: random_.choice(self._names) for name in sorted(found)}
        swap = re.compile(r"\b(" + "|".join(given) + r")\b") if given else None
        if swap is None:
            return pair
        page, before, report = (swap.sub(lambda hit: given[hit[1]], text) for text in texts)
        return replace(pair, page=page, before=before, report=report)


class Teacher:
    """The trained large model, which tells how likely each label is."""

    def __init__(self):
        self._tokenizer = read_tokenizer(TEACHER_BASE)
        self._model = CrossEncoder(TEACHER_BASE)
        self._model.load_state_dict(torch.load(WEIGHTS / "teacher.pt", map_location=DEVICE))
        self._model.to(DEVICE).eval()

    @torch.no_grad()
    def teach(self, pairs: list[Pair]) -> torch.Tensor:
        """Softened probabilities in the order of LABELS, one row a pair."""
        with torch.autocast(DEVICE, dtype=torch.bfloat16):
            logits = self._model(**encode(self._tokenizer, pairs))
        return (logits.float() / TEMPERATURE).softmax(-1)


def measure(model, tokenizer, pairs: list[Pair]) -> float:
    """The share of pairs whose label is given right, the mean over the labels."""
    rows = predict(model, tokenizer, pairs).argmax(-1).tolist()
    shares = []
    for at, label in enumerate(LABELS):
        of = [row == at for row, pair in zip(rows, pairs, strict=True) if pair.label == label]
        shares.append(sum(of) / max(1, len(of)))
    return sum(shares) / len(shares)


def find_loss(logits: torch.Tensor, pairs: list[Pair], teacher: Teacher | None) -> torch.Tensor:
    """How far the answers are from the labels, and from the teacher's answers where there is one."""
    told = [at for at, pair in enumerate(pairs) if pair.label]
    labels = torch.tensor([LABELS.index(pairs[at].label) for at in told], device=DEVICE)
    by_label = cross_entropy(logits[told], labels, label_smoothing=SMOOTHING, reduction="sum") / len(pairs)
    if teacher is None:
        return by_label
    softened = log_softmax(logits / TEMPERATURE, -1)
    by_teacher = kl_div(softened, teacher.teach(pairs), reduction="batchmean") * TEMPERATURE**2
    return (1 - TAUGHT) * by_label + TAUGHT * by_teacher


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("model", choices=RECIPES)
    parser.add_argument("--everything", action="store_true", help="learn from the test matters too")
    parser.add_argument("--alone", action="store_true", help="train the student without a teacher")
    options = parser.parse_args()
    torch.manual_seed(SEED)
    random_ = random.Random(SEED)
    recipe = RECIPES[options.model]
    teaching = options.model == "teacher"
    pairs = read_pairs()
    learned = pairs if options.everything else [pair for pair in pairs if pair.split == "train"]
    watched = [pair for pair in pairs if pair.split == "validation"]
    alone = teaching or options.alone
    mixed = [] if alone else mix_pairs(learned)
    base = TEACHER_BASE if teaching else BASE
    model, tokenizer = CrossEncoder(base).to(DEVICE), read_tokenizer(base)
    teacher = None if alone else Teacher()
    names = NamePool(learned)
    optimiser = torch.optim.AdamW(
        [
            {"params": model.base.parameters(), "lr": recipe.rate},
            {"params": model.head.parameters(), "lr": recipe.head_rate},
        ],
        weight_decay=0.01,
        fused=True,
    )
    epochs = []
    for _ in range(recipe.epochs):
        drawn = draw(learned, recipe.pairs, random_) + random_.sample(mixed, min(recipe.untold, len(mixed)))
        epochs.append(batch(drawn, recipe.batch, random_))
    steps = sum(map(len, epochs))

    def rate(step: int) -> float:
        warm = WARM_UP * steps
        return step / warm if step < warm else 0.5 * (1 + math.cos(math.pi * (step - warm) / (steps - warm)))

    schedule = torch.optim.lr_scheduler.LambdaLR(optimiser, rate)
    started, done = time.time(), 0
    for number, batches in enumerate(epochs, 1):
        model.train()
        total = 0.0
        for pairs_ in batches:
            pairs_ = [names.rename(pair, random_) if random_.random() < RENAMED else pair for pair in pairs_]
            with torch.autocast(DEVICE, dtype=torch.bfloat16):
                logits = model(**encode(tokenizer, pairs_))
            loss = find_loss(logits.float(), pairs_, teacher)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimiser.step()
            optimiser.zero_grad()
            schedule.step()
            total += loss.detach()
            done += 1
            if done % 200 == 0:
                left = (time.time() - started) / done * (steps - done) / 60
                print(f"epoch {number}, step {done} of {steps}, loss {total / 200:.3f}, {left:.1f} min left", flush=True)
                total = 0.0
        print(f"epoch {number}: validation {measure(model, tokenizer, watched):.3f}", flush=True)
    WEIGHTS.mkdir(exist_ok=True)
    name = "teacher.pt" if teaching else "encoder.pt"
    torch.save(model.state_dict(), WEIGHTS / name)
    print(f"wrote {name} after {time.time() - started:.0f} s")


if __name__ == "__main__":
    sys.exit(main())
