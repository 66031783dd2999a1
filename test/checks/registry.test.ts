import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe as describeFinding } from '../../src/checks/describe/describe';
import { registry } from '../../src/checks/registry';
import { findingOf, scopeOf } from './builder';
import { allCases } from './cases/all';

const stages = Object.entries(registry);
const rules = stages.flatMap(([, ofStage]) => [...ofStage]);
const kebab = (name: string): string =>
  name
    .replace(/(?<=[a-z])(?=[A-Z0-9])/g, '-')
    .replace(/(?<=[A-Z])(?=[A-Z])/g, '-')
    .toLowerCase();

it('has every code once', () => {
  expect(new Set(rules.map(({ code }) => code)).size).toBe(rules.length);
});

it.each(stages)('lists every rule file of %s, under its name', (stage, ofStage) => {
  const files = readdirSync(join(__dirname, '../../src/checks', stage)).map((file) => file.replace(/\.ts$/, ''));
  expect(ofStage.map(({ check }) => check.name).sort()).toEqual(files.sort());
  for (const { code, check } of ofStage) expect(kebab(check.name)).toBe(code);
});

it.each(rules)('$code has a title and an example in Vietnamese', ({ title, example }) => {
  for (const text of [title, example]) {
    expect(text).toMatch(/^[\p{Lu}\d].*\p{L}/u);
    expect(text.normalize('NFC')).toBe(text);
  }
  expect(title).not.toMatch(/\.$/);
  expect(example).toMatch(/\.$/);
});

it('runs errors of the cells before what is merely asked about or noted', () => {
  const order = { error: 0, explain: 1, notice: 2 };
  for (const ofStage of [registry.structure, registry.cells, registry.rows]) {
    const severities = ofStage.map(({ severity }) => order[severity]);
    expect(severities).toEqual([...severities].sort());
  }
});

describe.each([...registry.structure, ...registry.cells, ...registry.rows, ...registry.history])(
  'the sentence of $code',
  ({ code }) => {
    const report = allCases[code].fires;
    const finding = findingOf(report, code);
    const { message, fix } = describeFinding(finding, scopeOf(report));

    it('is whole and in order', () => {
      expect(message).toMatch(/^\p{Lu}[^]*[.?]$/u);
      expect(fix).toMatch(/^(Hãy|Không cần sửa|Nếu)[^]*\.$/u);
      expect(message + fix).not.toMatch(/undefined|null|\{|\}|NaN|Infinity|\[object| {2}|\.\./);
    });

    it('names the row it is about', () => {
      if (finding.rowId !== undefined && finding.rowId !== 'info') expect(message).toMatch(/(Chỉ tiêu|Nhiệm vụ) số \d/);
    });
  },
);
