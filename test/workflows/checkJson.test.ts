/**
 * docs/check-json.schema.json is what the zod schema gives. After a change of src/workflows/checkJson.ts:
 * UPDATE_SCHEMAS=1 npx jest test/workflows/checkJson
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { checkJsonSchema } from '../../src/workflows/checkJson';

const path = join(__dirname, '../../docs/check-json.schema.json');
const text = `${JSON.stringify(z.toJSONSchema(checkJsonSchema), null, 2)}\n`;
if (process.env['UPDATE_SCHEMAS'] === '1') writeFileSync(path, text);

it('is what the zod schema gives', () => {
  expect(readFileSync(path, 'utf8')).toBe(text);
});
