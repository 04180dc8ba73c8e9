"""`python train.py`: fine-tunes the encoder and writes its weights.

`python train.py --everything`, once the figures have been taken: goes on with the test matters as well.
"""

import argparse
import math
import random
import re
import sys
import time
from collections import defaultdict
from dataclasses import replace

import torch

from encoder import WEIGHTS, CrossEncoder, batch, encode, predict, read_tokenizer
from pairs import LABELS, SEED, Pair, read_pairs

BATCH = 64
KEPT_NAMES = set(
    "January February March April June July August September October November December Monday Tuesday Wednesday"
    " Thursday Friday Saturday Sunday".split()
)
EPOCHS, PAIRS = 3, 40_000
# Pairs of the validation matters by which the best epoch is chosen.
WATCHED = 2500
RATE, HEAD_RATE = 1e-4, 5e-4
# How often the names of a pair are replaced.
RENAMED = 0.3
# One more epoch on everything: at a lower rate, so that what was learnt stays.
MORE_PAIRS, MORE_RATE = 30_000, 0.5
WARM_UP = 0.06
SMOOTHING = 0.05
# How often pairs of each material come, against their number.
SHARES = {"news": 1.0, "predicates": 1.0, "corpus": 2.0, "phrasings": 0.5}


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


def measure(model, tokenizer, pairs: list[Pair]) -> float:
    """The share of pairs whose label is given right, the mean over the labels."""
    rows = predict(model, tokenizer, pairs).argmax(-1).tolist()
    shares = []
    for at, label in enumerate(LABELS):
        of = [row == at for row, pair in zip(rows, pairs, strict=True) if pair.label == label]
        shares.append(sum(of) / max(1, len(of)))
    return sum(shares) / len(shares)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--everything", action="store_true")
    options = parser.parse_args()
    torch.manual_seed(SEED)
    random_ = random.Random(SEED)
    pairs = read_pairs()
    learned = pairs if options.everything else [pair for pair in pairs if pair.split == "train"]
    watched = [pair for pair in pairs if pair.split == "validation"]
    watched = random_.sample(watched, min(WATCHED, len(watched)))
    model, tokenizer = CrossEncoder(), read_tokenizer()
    # quicker than the fused kernel on so short sentences
    model.base.set_attn_implementation("eager")
    # what the words mean is known; most of them come too seldom to be learnt anew
    model.base.embeddings.requires_grad_(False)
    count, size, scale = EPOCHS, PAIRS, 1.0
    if options.everything:
        model.load_state_dict(torch.load(WEIGHTS / "encoder.pt"))
        count, size, scale = 1, MORE_PAIRS, MORE_RATE
    names = NamePool(learned)
    optimiser = torch.optim.AdamW(
        [
            {"params": model.base.parameters(), "lr": scale * RATE},
            {"params": model.head.parameters(), "lr": scale * HEAD_RATE},
        ],
        weight_decay=0.01,
        fused=True,
    )
    epochs = [batch(draw(learned, size, random_), BATCH, random_) for _ in range(count)]
    steps = sum(map(len, epochs))

    def rate(step: int) -> float:
        warm = WARM_UP * steps
        return step / warm if step < warm else 0.5 * (1 + math.cos(math.pi * (step - warm) / (steps - warm)))

    schedule = torch.optim.lr_scheduler.LambdaLR(optimiser, rate)
    started, done, best = time.time(), 0, 0.0
    WEIGHTS.mkdir(exist_ok=True)
    for number, batches in enumerate(epochs, 1):
        model.train()
        total = 0.0
        for pairs_ in batches:
            pairs_ = [names.rename(pair, random_) if random_.random() < RENAMED else pair for pair in pairs_]
            labels = torch.tensor([LABELS.index(pair.label) for pair in pairs_])
            with torch.autocast("cpu", dtype=torch.bfloat16):
                logits = model(**encode(tokenizer, pairs_))
            loss = torch.nn.functional.cross_entropy(logits.float(), labels, label_smoothing=SMOOTHING)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimiser.step()
            optimiser.zero_grad()
            schedule.step()
            total += loss.item()
            done += 1
            if done % 50 == 0:
                left = (time.time() - started) / done * (steps - done) / 60
                print(f"epoch {number}, step {done} of {steps}, loss {total / 50:.3f}, {left:.0f} min left", flush=True)
                total = 0.0
        share = measure(model, tokenizer, watched)
        print(f"epoch {number}: validation {share:.3f}", flush=True)
        if share >= best:
            best = share
            torch.save(model.state_dict(), WEIGHTS / "encoder.pt")
    print(f"kept the weights of validation {best:.3f}, {time.time() - started:.0f} s")


if __name__ == "__main__":
    sys.exit(main())
