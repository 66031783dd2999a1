/**
 * The JSON Schemas of templates/schema are those of the zod schemas, for editors that complete and check a template while
 * it is written. After a change of src/plan: UPDATE_SCHEMAS=1 npx jest test/plan/jsonSchemas
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { directorySchema } from '../../src/plan/directory';
import { holidaysSchema } from '../../src/plan/holidays';
import { planSchema } from '../../src/plan/plan';
import { directoryFile, holidaysFile, planFile, readText } from './templates';

const folder = 'templates/schema';

describe.each([
  ['plan.schema.json', planSchema, planFile],
  ['agencies.schema.json', directorySchema, directoryFile],
  ['holidays.schema.json', holidaysSchema, holidaysFile],
])('%s', (name, schema, template) => {
  const path = join(folder, name);
  const text = `${JSON.stringify(z.toJSONSchema(schema, { io: 'input' }), null, 2)}\n`;

  if (process.env['UPDATE_SCHEMAS'] === '1') {
    mkdirSync(folder, { recursive: true });
    writeFileSync(path, text);
  }

  it('is what the zod schema gives', () => {
    expect(readText(path)).toBe(text);
  });

  it('is named by its template', () => {
    const { $schema } = JSON.parse(readText(template)) as { $schema: string };
    expect(join(dirname(template), $schema)).toBe(path);
  });
});
