/** Something wrong in a file of the corpus: where it is, what is wrong, and what is expected. */
export interface Problem {
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  readonly problem: string;
  readonly expected: string;
}

/** One line for a person: "data/sources/a.yaml:12: unknown entity "x"; expected …". */
export function formatProblem({ file, line, problem, expected }: Problem): string {
  return `${file}:${line}: ${problem}; expected ${expected}`;
}
