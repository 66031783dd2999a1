/**
 * The JSON Schemas in docs/ are what the zod schemas give. After a change of src/workflows/consolidate:
 * UPDATE_SCHEMAS=1 npx jest test/workflows/consolidate/schemas
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { consolidateJsonSchema } from '../../../src/workflows/consolidate/consolidateJson';
import { tableFileSchema } from '../../../src/workflows/consolidate/tableFile';

it.each([
  ['consolidate-json', consolidateJsonSchema],
  ['bang-du-lieu', tableFileSchema],
])('%s', (name, schema) => {
  const path = join(__dirname, `../../../docs/${name}.schema.json`);
  const text = `${JSON.stringify(z.toJSONSchema(schema), null, 2)}\n`;
  if (process.env['UPDATE_SCHEMAS'] === '1') writeFileSync(path, text);
  expect(readFileSync(path, 'utf8')).toBe(text);
});
