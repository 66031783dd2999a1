/** Brings in a package from beside this file, which is copied to where the peers are installed. */
import { createRequire } from 'node:module';

/** @param {string} name @returns {unknown} */
export const bring = createRequire(import.meta.url);
