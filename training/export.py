"""`python export.py`: writes the trained encoder as an int8 ONNX file, with its tokenizer and their checksums."""

import hashlib
import json
import random
import shutil
from pathlib import Path

import numpy as np
import onnxruntime
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic

from encoder import BASE, WEIGHTS, CrossEncoder, read_tokenizer, tokenise
from pairs import LABELS, SEED, read_pairs

TARGET = Path(__file__).resolve().parent.parent / "public" / "encoder"
INPUTS = ["input_ids", "attention_mask", "token_type_ids"]
# How many held-out pairs the exported file is tried on, and by how much fewer of them it may answer right.
TRIED, ALLOWED = 1500, 0.015


def main() -> None:
    model, tokenizer = CrossEncoder(), read_tokenizer()
    model.load_state_dict(torch.load(WEIGHTS / "encoder.pt", map_location="cpu"))
    model.eval()
    model.base.set_attn_implementation("eager")
    pairs = [pair for pair in read_pairs() if pair.split == "test"]
    pairs = random.Random(SEED).sample(pairs, TRIED)
    inputs = {name: one.cpu() for name, one in tokenise(tokenizer, pairs[:2]).take(torch.arange(2)).items()}
    plain = WEIGHTS / "encoder.onnx"
    torch.onnx.export(
        model,
        tuple(inputs[name] for name in INPUTS),
        str(plain),
        input_names=INPUTS,
        output_names=["logits"],
        dynamic_axes={name: {0: "pairs", 1: "tokens"} for name in INPUTS},
        opset_version=17,
        dynamo=False,
    )
    TARGET.mkdir(parents=True, exist_ok=True)
    small = TARGET / "encoder.onnx"
    quantize_dynamic(str(plain), str(small), weight_type=QuantType.QInt8, per_channel=True)
    shutil.copy(BASE / "tokenizer.json", TARGET / "tokenizer.json")
    shutil.copy(BASE / "tokenizer_config.json", TARGET / "tokenizer_config.json")
    answers, rights = {}, {}
    for name, path in (("plain", plain), ("int8", small)):
        session = onnxruntime.InferenceSession(str(path))
        rows = []
        for start in range(0, len(pairs), 50):
            of = pairs[start : start + 50]
            batch = tokenise(tokenizer, of).take(torch.arange(len(of)))
            rows.append(session.run(["logits"], {key: batch[key].cpu().numpy() for key in INPUTS})[0])
        answers[name] = np.concatenate(rows).argmax(-1)
        rights[name] = np.mean([LABELS[at] == pair.label for at, pair in zip(answers[name], pairs, strict=True)])
        print(f"{name}: {path.stat().st_size / 1e6:.1f} MB, {rights[name]:.3f} of {len(pairs)} held-out pairs right")
    changed = float(np.mean(answers["plain"] != answers["int8"]))
    print(f"answers changed by the small form: {changed:.3f}")
    if rights["plain"] - rights["int8"] > ALLOWED:
        raise SystemExit(f"{small.name} is right too seldom: train longer, or quantise fewer layers")
    sums = {
        path.name: hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(TARGET.iterdir())
        if path.name != "checksums.json"
    }
    (TARGET / "checksums.json").write_text(json.dumps(sums, indent=2) + "\n")


if __name__ == "__main__":
    main()
