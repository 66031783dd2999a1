/** npm test [-- JEST ARGUMENTS]: sets up what is missing, then becomes jest. */
import { become, CANNOT_RUN, ensurePackages, root } from './setup.mjs';

if (ensurePackages()) {
  process.chdir(root);
  await become('node_modules/jest/bin/jest.js');
} else {
  process.exitCode = CANNOT_RUN;
}
