"""`python evaluate.py [--weights FILE]`: figures on the matters that were kept back, written to figures.json as well."""

import argparse
import json
from collections import Counter, defaultdict
from pathlib import Path

import torch

from encoder import WEIGHTS, CrossEncoder, predict, read_tokenizer
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
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--weights", type=Path, default=WEIGHTS / "encoder.pt")
    options = parser.parse_args()
    model, tokenizer = CrossEncoder(), read_tokenizer()
    model.load_state_dict(torch.load(options.weights))
    pairs = [pair for pair in read_pairs() if pair.split == "test"]
    given = [LABELS[at] for at in predict(model, tokenizer, pairs).argmax(-1).tolist()]
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


if __name__ == "__main__":
    torch.set_grad_enabled(False)
    main()
