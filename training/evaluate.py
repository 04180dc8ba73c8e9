"""Figures on the matters that were kept back.

`python evaluate.py` writes figures.json, and weights/answers.json with the answer to each pair; `python evaluate.py
teacher` only prints how the large model does.
"""

import argparse
import json
from collections import Counter, defaultdict
from dataclasses import asdict
from pathlib import Path

import torch

from encoder import BASE, DEVICE, TEACHER_BASE, WEIGHTS, CrossEncoder, predict, read_tokenizer
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
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("model", nargs="?", choices=["teacher", "student"], default="student")
    teaching = parser.parse_args().model == "teacher"
    base, weights = (TEACHER_BASE, "teacher.pt") if teaching else (BASE, "encoder.pt")
    model, tokenizer = CrossEncoder(base).to(DEVICE), read_tokenizer(base)
    model.load_state_dict(torch.load(WEIGHTS / weights, map_location=DEVICE))
    pairs = [pair for pair in read_pairs() if pair.split == "test"]
    rows = predict(model, tokenizer, pairs)
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
    if teaching:
        return
    (HERE / "figures.json").write_text(json.dumps(figures, indent=2) + "\n")
    answers = [{**asdict(pair), "answer": dict(zip(LABELS, row))} for pair, row in zip(pairs, rows.tolist(), strict=True)]
    (WEIGHTS / "answers.json").write_text(json.dumps(answers))


if __name__ == "__main__":
    torch.set_grad_enabled(False)
    main()
