/** npm run -s phuluc -- COMMAND: sets up what is missing, then becomes the command line. */
import { become, CANNOT_RUN, ensureBundle, root } from './setup.mjs';

if (ensureBundle('build/phuluc.mjs')) {
  // npm runs scripts in the project's folder; paths among the arguments are meant from where the user stands.
  if (process.cwd() === root) process.chdir(process.env['INIT_CWD'] ?? root);
  process.setSourceMapsEnabled(true);
  await become('build/phuluc.mjs');
} else {
  process.exitCode = CANNOT_RUN;
}
