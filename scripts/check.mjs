/** npm run check: types, lint, format and dead code, side by side; each step is named, and what it found is shown. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { CANNOT_RUN, ensurePackages, root } from './setup.mjs';

const STEPS = [
  { name: 'types', command: ['typescript/bin/tsc', '--project', '.'] },
  { name: 'lint', command: ['eslint/bin/eslint.js', '.', '--max-warnings', '0'] },
  { name: 'format', command: ['prettier/bin/prettier.cjs', '--check', '.'] },
  { name: 'dead code', command: ['knip/bin/knip.js'] },
];

if (ensurePackages()) {
  const failed = (await Promise.all(STEPS.map(run))).filter((passed) => !passed).length;
  console.log(failed === 0 ? 'All checks passed.' : `${failed} of ${STEPS.length} checks failed.`);
  process.exitCode = failed === 0 ? 0 : 1;
} else {
  process.exitCode = CANNOT_RUN;
}

/**
 * Resolves to whether the step passed, and prints its output only when it did not.
 * @param {{ name: string, command: string[] }} step
 * @returns {Promise<boolean>}
 */
function run({ name, command: [program = '', ...args] }) {
  const child = spawn(process.execPath, [join(root, 'node_modules', program), ...args], { cwd: root });
  let output = '';
  const keep = (/** @type {Buffer} */ chunk) => void (output += chunk.toString());
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  return new Promise((resolve) =>
    child.on('close', (code) => {
      console.log(code === 0 ? `ok      ${name}` : `FAILED  ${name}\n${output.trimEnd()}\n`);
      resolve(code === 0);
    }),
  );
}
