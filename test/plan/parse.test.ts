import fc from 'fast-check';
import { parseDirectory, parseHolidays, parsePlan } from '../../src/plan/parse';
import type { TemplateFault } from '../../src/plan/templateFault';
import { broken, fault, faultsOf, json, replaced, type Json, type JsonPath, type Parser } from './broken';
import { directoryFile, holidaysFile, planFile, readText } from './templates';

/** The place of Sở Thông tin và Truyền thông, the first that has ended. */
const OLD = 130;

describe('a broken directory', () => {
  it.each<[what: string, path: JsonPath, by: Json, fault: TemplateFault]>([
    [
      'id with capitals',
      ['agencies', 0, 'id'],
      'So-Noi-Vu',
      fault('agencies[0].id', { kind: 'like', example: 'so-khoa-hoc-va-cong-nghe' }, '"So-Noi-Vu"'),
    ],
    [
      'consolidator unknown',
      ['consolidator'],
      'so-tt-tt',
      fault('consolidator', { kind: 'known', of: 'agency' }, '"so-tt-tt"'),
    ],
    ['group twice', ['groups', 5, 'id'], 'so-ban-nganh', fault('groups[5].id', { kind: 'unique' }, '"so-ban-nganh"')],
    ['group as an agency', ['groups', 5, 'id'], 'so-y-te', fault('groups[5].id', { kind: 'unique' }, '"so-y-te"')],
    [
      'successor unknown',
      ['groups', 2, 'ended', 'successors', 0],
      'ubnd-dac-khu',
      fault('groups[2].ended.successors[0]', { kind: 'known', of: 'body' }, '"ubnd-dac-khu"'),
    ],
    [
      'successor of itself',
      ['agencies', OLD, 'ended', 'successors', 0],
      'so-thong-tin-va-truyen-thong',
      fault(`agencies[${OLD}].ended.successors[0]`, { kind: 'no-cycle' }, '"so-thong-tin-va-truyen-thong"'),
    ],
    [
      'end before the beginning',
      ['agencies', OLD, 'from'],
      '2025-03-01',
      fault(`agencies[${OLD}].ended.on`, { kind: 'after', day: '2025-03-01' }, '"2025-03-01"'),
    ],
    [
      'member twice',
      ['groups', 0, 'members', 1],
      'so-noi-vu',
      fault('groups[0].members[1]', { kind: 'unique' }, '"so-noi-vu"'),
    ],
    [
      'member unknown',
      ['groups', 0, 'members', 1],
      'so-la',
      fault('groups[0].members[1]', { kind: 'known', of: 'agency' }, '"so-la"'),
    ],
  ])('says where and what: %s', (_, path, by, expected) => {
    expect(broken(parseDirectory, directoryFile, path, by)).toEqual([expected]);
  });

  it('names an agency listed twice', () => {
    expect(broken(parseDirectory, directoryFile, ['agencies', 14, 'id'], 'so-noi-vu')).toContainEqual(
      fault('agencies[14].id', { kind: 'unique' }, '"so-noi-vu"'),
    );
  });
});

describe('successors in a circle', () => {
  const succeeded = (ids: readonly [number, string][]): readonly TemplateFault[] => {
    const changed = ids.reduce<Json>(
      (value, [n, id]) => replaced(value, ['agencies', n, 'ended', 'successors', 0], id),
      json(directoryFile),
    );
    return faultsOf(parseDirectory(JSON.stringify(changed), 'broken.json'));
  };
  const circle = (n: number, id: string): TemplateFault =>
    fault(`agencies[${n}].ended.successors[0]`, { kind: 'no-cycle' }, `"${id}"`);

  it('are a fault of each in the circle, and of none that leads to it', () => {
    const [first, second] = ['so-thong-tin-va-truyen-thong', 'so-ke-hoach-va-dau-tu'] as const;
    expect(
      succeeded([
        [OLD, second],
        [OLD + 1, first],
        [OLD + 2, first],
      ]),
    ).toEqual([circle(OLD, second), circle(OLD + 1, first)]);
  });

  it('are none where two have one successor, or one leads to the next', () => {
    expect(
      succeeded([
        [OLD, 'so-tai-chinh'],
        [OLD + 2, 'so-thong-tin-va-truyen-thong'],
      ]),
    ).toEqual([]);
  });
});

describe('broken holidays', () => {
  it.each<[what: string, path: JsonPath, by: Json, fault: TemplateFault]>([
    ['day twice', ['holidays', 1, 'day'], '2026-01-01', fault('holidays[1].day', { kind: 'unique' }, '"2026-01-01"')],
    [
      'working Sunday',
      ['workingSaturdays', 0, 'day'],
      '2026-01-11',
      fault('workingSaturdays[0].day', { kind: 'saturday' }, '"2026-01-11"'),
    ],
  ])('says where and what: %s', (_, path, by, expected) => {
    expect(broken(parseHolidays, holidaysFile, path, by)).toEqual([expected]);
  });
});

describe('text that is no JSON', () => {
  it.each<[text: string, place: { line?: number; column?: number }]>([
    ['{\n  "id": "224-2025",\n  "short": 224"\n}', { line: 3, column: 15 }],
    ['', {}],
    ['{ "id": ', {}],
  ])('is one fault of the whole file: %j', (text, place) => {
    expect(faultsOf(parsePlan(text, 'broken.json'))).toEqual([fault('', { kind: 'json', ...place })]);
  });

  it('may begin with the byte order mark that Notepad writes', () => {
    expect(parsePlan(`\uFEFF${readText(planFile)}`, planFile)).toEqual(parsePlan(readText(planFile), planFile));
  });
});

describe('any value anywhere', () => {
  const pathsOf = (value: Json, path: JsonPath = []): JsonPath[] =>
    typeof value === 'object' && value !== null
      ? [
          path,
          ...Object.entries(value).flatMap(([key, each]) =>
            pathsOf(each, [...path, Array.isArray(value) ? Number(key) : key]),
          ),
        ]
      : [path];

  it.each<[file: string, parse: Parser]>([
    [planFile, parsePlan],
    [directoryFile, parseDirectory],
    [holidaysFile, parseHolidays],
  ])('gives a value or faults, and never throws: %s', (file, parse) => {
    const whole = json(file);
    fc.assert(
      fc.property(fc.constantFrom(...pathsOf(whole)), fc.jsonValue(), (path, by) => {
        const parsed = parse(JSON.stringify(replaced(whole, path, by as Json)), file);
        expect(parsed.ok || parsed.error.length > 0).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
