"""`python train.py`: trains a large model on the pairs, lets it teach the small one, and writes weights/encoder.pt.

Some six minutes on a GPU, and days without one; `--minutes` makes it end after so long. `--more`, once the figures have
been taken, goes on for a little with the test matters as well, in minutes on any machine.
"""

import argparse
import math
import random
import re
import sys
import time
from dataclasses import dataclass, replace

import torch
from torch.nn.functional import cross_entropy, kl_div, log_softmax

from encoder import BASE, DEVICE, TEACHER_BASE, WEIGHTS, CrossEncoder, Tokens, find_logits, read_tokenizer, tokenise
from pairs import LABELS, SEED, Pair, mix_pairs, read_pairs

KEPT_NAMES = set(
    "January February March April June July August September October November December Monday Tuesday Wednesday"
    " Thursday Friday Saturday Sunday".split()
)
# How often the names of a pair without a label are replaced; one with a label comes both ways.
RENAMED = 0.3
# How often pairs without a label come, against those of one label.
UNTOLD = 2.0
WARM_UP = 0.06
SMOOTHING = 0.05
# How often pairs of each material come, against their number.
SHARES = {"news": 1.0, "predicates": 1.0, "corpus": 2.0, "phrasings": 0.5}
# What the teacher says weighs so much against the label; its answers are softened (Hinton, Vinyals and Dean 2015).
TAUGHT, TEMPERATURE = 0.8, 2.0
PROGRESS_EVERY = 200


@dataclass(frozen=True)
class Recipe:
    steps: int
    batch: int
    rate: float
    head_rate: float


TEACHER = Recipe(steps=2600, batch=128, rate=4e-5, head_rate=4e-4)
STUDENT = Recipe(steps=12_000, batch=384, rate=3e-4, head_rate=1e-3)
MORE = Recipe(steps=600, batch=64, rate=4e-5, head_rate=1e-4)


@dataclass(frozen=True)
class Lesson:
    """Tokenised pairs with their labels, -1 where there is none, how often each is drawn, and the teacher's logits."""

    tokens: Tokens
    labels: torch.Tensor
    weights: torch.Tensor
    taught: torch.Tensor | None = None


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


def build_lesson(pairs: list[Pair], tokenizer) -> Lesson:
    """What there is to learn from the pairs: the three labels alike, and what has none so often as UNTOLD says."""
    labels = torch.tensor([LABELS.index(pair.label) if pair.label else -1 for pair in pairs])
    weights = torch.tensor([SHARES[pair.material] for pair in pairs])
    for label in labels.unique():
        of = labels == label
        weights[of] *= (UNTOLD if label < 0 else 1) / weights[of].sum()
    return Lesson(tokenise(tokenizer, pairs), labels.to(DEVICE), weights.to(DEVICE))


def find_loss(logits: torch.Tensor, labels: torch.Tensor, taught: torch.Tensor | None) -> torch.Tensor:
    """How far the answers are from the labels, and from the teacher's answers where there is one."""
    by_label = cross_entropy(logits, labels, label_smoothing=SMOOTHING, ignore_index=-1, reduction="sum")
    by_label = by_label / len(labels)
    if taught is None:
        return by_label
    answers = (taught / TEMPERATURE).softmax(-1)
    softened = log_softmax(logits / TEMPERATURE, -1)
    by_teacher = kl_div(softened, answers, reduction="batchmean") * TEMPERATURE**2
    return (1 - TAUGHT) * by_label + TAUGHT * by_teacher


def measure(model: CrossEncoder, lesson: Lesson) -> float:
    """The share of pairs whose label is given right, the mean over the labels."""
    given = find_logits(model, lesson.tokens).argmax(-1)
    shares = [(given[lesson.labels == at] == at).float().mean().item() for at in range(len(LABELS))]
    return sum(shares) / len(shares)


def train(model: CrossEncoder, lesson: Lesson, recipe: Recipe, watched: Lesson, limit_s: float = math.inf) -> None:
    """Trains in place. With a limit, the rate falls so that it reaches zero when the time is up."""
    optimiser = torch.optim.AdamW(
        [
            {"params": model.base.parameters(), "lr": recipe.rate},
            {"params": model.head.parameters(), "lr": recipe.head_rate},
        ],
        weight_decay=0.01,
        fused=True,
    )
    rates = [group["lr"] for group in optimiser.param_groups]
    started, step, total = time.time(), 0, torch.zeros((), device=DEVICE)
    model.train()
    while (done := max(step / recipe.steps, (time.time() - started) / limit_s)) < 1:
        scale = min(1.0, done / WARM_UP) if done < WARM_UP else 0.5 * (1 + math.cos(math.pi * (done - WARM_UP) / (1 - WARM_UP)))
        for group, rate in zip(optimiser.param_groups, rates, strict=True):
            group["lr"] = rate * scale
        drawn = torch.multinomial(lesson.weights, recipe.batch)
        with torch.autocast(DEVICE, dtype=torch.bfloat16):
            logits = model(**lesson.tokens.take(drawn))
        taught = None if lesson.taught is None else lesson.taught[drawn]
        loss = find_loss(logits.float(), lesson.labels[drawn], taught)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimiser.step()
        optimiser.zero_grad()
        total += loss.detach()
        step += 1
        if step % PROGRESS_EVERY == 0:
            left = (time.time() - started) / max(done, 1e-6) * (1 - done)
            print(f"step {step}, loss {total / PROGRESS_EVERY:.3f}, {left:.0f} s left", flush=True)
            total.zero_()
    print(f"validation {measure(model, watched):.3f} after {step} steps, {time.time() - started:.0f} s", flush=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--minutes", type=float, default=math.inf, help="what the whole may take")
    parser.add_argument("--more", action="store_true")
    options = parser.parse_args()
    started = time.time()
    torch.manual_seed(SEED)
    random_ = random.Random(SEED)
    pairs = read_pairs()
    told = [pair for pair in pairs if pair.split == "train"]
    watched = [pair for pair in pairs if pair.split == "validation"]
    tokenizer = read_tokenizer(BASE)
    student = CrossEncoder(BASE).to(DEVICE)
    if options.more:
        student.load_state_dict(torch.load(WEIGHTS / "encoder.pt", map_location=DEVICE))
        taught = torch.load(WEIGHTS / "taught.pt", map_location=DEVICE)
        lesson = replace(build_lesson(pairs, tokenizer), taught=taught)
        train(student, lesson, MORE, build_lesson(watched, tokenizer))
        torch.save(student.state_dict(), WEIGHTS / "encoder.pt")
        return

    names = NamePool(told)
    mixed = [names.rename(pair, random_) if random_.random() < RENAMED else pair for pair in mix_pairs(told)]
    told = told + [names.rename(pair, random_) for pair in told]
    print(f"{len(told)} pairs with a label, {len(mixed)} without", flush=True)
    teaching = read_tokenizer(TEACHER_BASE)
    teacher = CrossEncoder(TEACHER_BASE).to(DEVICE)
    lesson = build_lesson(told + mixed, teaching)
    only_told = replace(lesson, weights=lesson.weights * (lesson.labels >= 0))
    train(teacher, only_told, TEACHER, build_lesson(watched, teaching))
    taught = find_logits(teacher, lesson.tokens)
    WEIGHTS.mkdir(exist_ok=True)
    torch.save(find_logits(teacher, tokenise(teaching, pairs)), WEIGHTS / "taught.pt")
    del teacher
    lesson = replace(build_lesson(told + mixed, tokenizer), taught=taught)
    left = max(1.0, options.minutes * 60 - (time.time() - started))
    train(student, lesson, STUDENT, build_lesson(watched, tokenizer), left)
    torch.save(student.state_dict(), WEIGHTS / "encoder.pt")


if __name__ == "__main__":
    sys.exit(main())
