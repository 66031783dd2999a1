/** npm run bench: sets up what is missing, then runs the measurements of bench/main.ts. */
import { become, CANNOT_RUN, ensureBundle } from './setup.mjs';

if (ensureBundle('build/bench.mjs')) await become('build/bench.mjs');
else process.exitCode = CANNOT_RUN;
