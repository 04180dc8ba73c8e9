"""`python evaluate.py`: figures on the matters that were kept back.

They are written to figures.json, with those of the large model beside them where weights/taught.pt holds its answers,
and the answer to each pair to weights/answers.json.
"""

import json
from collections import Counter, defaultdict
from dataclasses import asdict
from pathlib import Path

import torch

from encoder import BASE, DEVICE, WEIGHTS, CrossEncoder, find_logits, read_tokenizer, tokenise
from pairs import LABELS, Pair, read_pairs

HERE = Path(__file__).resolve().parent


def count(pairs: list[Pair], given: list[str]) -> dict:
    """How often the label is given right, and precision and recall of each label; shares from 0 to 1."""
    confusion = Counter((pair.label, label) for pair, label in zip(pairs, given, strict=True))
    right = sum(confusion[label, label] for label in LABELS)
    figures = {"pairs": len(pairs), "right": round(right / max(1, len(pairs)), 3)}
    for label in LABELS:
        hits = confusion[label, label]
        said = sum(confusion[other, label] for other in LABELS)
        meant = sum(confusion[label, other] for other in LABELS)
        figures[label] = {
            "precision": round(hits / max(1, said), 3),
            "recall": round(hits / max(1, meant), 3),
        }
    return figures


def main() -> None:
    model, tokenizer = CrossEncoder(BASE).to(DEVICE), read_tokenizer(BASE)
    model.load_state_dict(torch.load(WEIGHTS / "encoder.pt", map_location=DEVICE))
    pairs = [pair for pair in read_pairs() if pair.split == "test"]
    rows = find_logits(model, tokenise(tokenizer, pairs)).softmax(-1).cpu()
    given = [LABELS[at] for at in rows.argmax(-1).tolist()]
    groups = defaultdict(list)
    for at, pair in enumerate(pairs):
        groups["all"].append(at)
        groups[f"{pair.material}"].append(at)
        groups[f"{pair.material}, {pair.style}"].append(at)
        if pair.before:
            groups[f"{pair.material}, with the sentence before"].append(at)
        if pair.kind:
            groups[f"contrary by {pair.kind}"].append(at)
    figures = {}
    for name, places in sorted(groups.items()):
        figures[name] = count([pairs[at] for at in places], [given[at] for at in places])
        print(f"{name}: {json.dumps(figures[name])}")
    (HERE / "figures.json").write_text(json.dumps(figures, indent=2) + "\n")
    answers = [{**asdict(pair), "answer": dict(zip(LABELS, row))} for pair, row in zip(pairs, rows.tolist(), strict=True)]
    (WEIGHTS / "answers.json").write_text(json.dumps(answers))


if __name__ == "__main__":
    torch.set_grad_enabled(False)
    main()
