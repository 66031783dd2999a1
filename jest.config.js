/**
 * Tests mirror src/. swc turns TypeScript into CommonJS; hucre and hyparquet are ESM only and go through it too.
 * The time zone is that of the offices, where a day treated as an instant at midnight shows up as the day before.
 */
import { availableParallelism } from 'node:os';

process.env['TZ'] = 'Asia/Ho_Chi_Minh';

/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  // Tests that drive a browser or LibreOffice wait a third of their time: one more than the cores keeps these busy.
  maxWorkers: availableParallelism() + 1,
  setupFiles: ['<rootDir>/test/seed.ts'],
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.{ts,tsx}'],
  transform: {
    '^.+\\.(ts|tsx|js|mjs)$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
          target: 'es2022',
        },
        module: { type: 'commonjs' },
      },
    ],
  },
  transformIgnorePatterns: ['/node_modules/(?!(hucre|hyparquet-writer|hyparquet)/)'],
};
