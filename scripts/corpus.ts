import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildPack } from './build-pack/build-pack';
import { formatProblem } from './build-pack/problem';

/** `npm run corpus [-- --json]`: checks the corpus and counts it; exits 1 where it has problems. */
const root = dirname(dirname(fileURLToPath(import.meta.url)));
const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } });
const { pack, problems } = buildPack(root);
const counts = {
  sources: pack.sources.length,
  entities: pack.entities.length,
  claims: pack.claims.length,
  questions: pack.questions.length,
  events: pack.events.length,
};
if (values.json) {
  console.log(JSON.stringify({ ...counts, problems }));
} else {
  for (const problem of problems) console.log(formatProblem(problem));
  const sizes = Object.entries(counts).map(([name, count]) => `${count} ${name}`);
  console.log(
    `${sizes.join(', ')}; ${problems.length === 0 ? 'no problems' : `${problems.length} problems`}`,
  );
}
process.exitCode = problems.length === 0 ? 0 : 1;
