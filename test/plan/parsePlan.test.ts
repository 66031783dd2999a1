import { parsePlan } from '../../src/plan/parse';
import type { TemplateFault } from '../../src/plan/templateFault';
import { broken, fault, faultsOf, json, replaced, type Json, type JsonPath } from './broken';
import { planFile } from './templates';

describe('a broken plan', () => {
  const task = ['annexes', 1, 'rows', 11];
  const target = ['annexes', 0, 'rows', 14];

  it.each<[what: string, path: JsonPath, by: Json | undefined, fault: TemplateFault]>([
    ['field missing', ['title'], undefined, fault('title', { kind: 'type', type: 'string' })],
    ['wrong type', [...task, 'no'], 12, fault('annexes[1].rows[11].no', { kind: 'type', type: 'string' }, '12')],
    [
      'impossible day',
      [...task, 'due', 'schedule', 'due'],
      '2026-11-31',
      fault('annexes[1].rows[11].due.schedule.due', { kind: 'day' }, '"2026-11-31"'),
    ],
    [
      'unknown kind of schedule',
      [...task, 'due', 'schedule'],
      { kind: 'sometimes' },
      fault(
        'annexes[1].rows[11].due.schedule.kind',
        {
          kind: 'one-of',
          values: ['once', 'recurring', 'continuous', 'span', 'relative', 'several', 'none'],
        },
        '"sometimes"',
      ),
    ],
    [
      'unknown comparator',
      [...target, 'measures', 0, 'comparator'],
      '=>',
      fault('annexes[0].rows[14].measures[0].comparator', { kind: 'one-of', values: ['>=', '>', '<', '<='] }, '"=>"'),
    ],
    [
      'threshold with a fraction',
      [...target, 'measures', 0, 'threshold', 'value'],
      91.3,
      fault('annexes[0].rows[14].measures[0].threshold.value', { kind: 'type', type: 'int' }, '91.3'),
    ],
    [
      'scale of nothing',
      [...target, 'measures', 0, 'threshold', 'scale'],
      0,
      fault('annexes[0].rows[14].measures[0].threshold.scale', { kind: 'at-least', bound: 1, of: 'number' }, '0'),
    ],
    [
      'empty text',
      [...task, 'text'],
      '',
      fault('annexes[1].rows[11].text', { kind: 'at-least', bound: 1, of: 'string' }, '""'),
    ],
    [
      'sheet name too long',
      ['annexes', 0, 'sheet'],
      'x'.repeat(32),
      fault('annexes[0].sheet', { kind: 'at-most', bound: 31, of: 'string' }, `"${'x'.repeat(32)}"`),
    ],
    [
      'target without a measure',
      [...target, 'measures'],
      [],
      fault('annexes[0].rows[14].measures', { kind: 'at-least', bound: 1, of: 'array' }, '[]'),
    ],
    ['field that does not exist', [...task, 'duo'], 'x', fault('annexes[1].rows[11].duo', { kind: 'no-such-field' })],
    ['plan id without a year', ['id'], '224', fault('id', { kind: 'like', example: '224-2025' }, '"224"')],
    [
      'body of two kinds',
      [...task, 'lead', 'bodies', 0],
      { agency: 'so-noi-vu', group: 'so-ban-nganh' },
      fault('annexes[1].rows[11].lead.bodies[0]', { kind: 'body' }, '{"agency":"so-noi-vu","group":"so-ban-nganh"}'),
    ],
    [
      'row id that does not fit',
      [...task, 'id'],
      '224-2025/II/99',
      fault('annexes[1].rows[11].id', { kind: 'exactly', value: '224-2025/II/12' }, '"224-2025/II/99"'),
    ],
    [
      'measure id that does not fit',
      ['annexes', 0, 'rows', 2, 'measures', 0, 'id'],
      '224-2025/I/3#2',
      fault('annexes[0].rows[2].measures[0].id', { kind: 'exactly', value: '224-2025/I/3#1' }, '"224-2025/I/3#2"'),
    ],
    [
      'sheet name twice',
      ['annexes', 1, 'sheet'],
      '224-PL I',
      fault('annexes[1].sheet', { kind: 'unique' }, '"224-PL I"'),
    ],
    [
      'sheet name twice, in other case',
      ['annexes', 1, 'sheet'],
      '224-pl i',
      fault('annexes[1].sheet', { kind: 'unique' }, '"224-pl i"'),
    ],
    [
      'products of an annex that is not there',
      ['annexes', 0, 'source'],
      { kind: 'deliverables', annex: 'III' },
      fault('annexes[0].source.annex', { kind: 'known', of: 'annex' }, '"III"'),
    ],
    [
      'products of the annex itself',
      ['annexes', 0, 'source'],
      { kind: 'deliverables', annex: 'I' },
      fault('annexes[0].source.annex', { kind: 'known', of: 'annex' }, '"I"'),
    ],
    ['duty twice', ['duties', 3, 'id'], '224.R2', fault('duties[3].id', { kind: 'unique' }, '"224.R2"')],
    [
      'part of a measure that is not there',
      [...target, 'measures', 1, 'within'],
      '224-2025/I/15#3',
      fault('annexes[0].rows[14].measures[1].within', { kind: 'known', of: 'measure' }, '"224-2025/I/15#3"'),
    ],
    [
      'part of itself',
      [...target, 'measures', 1, 'within'],
      '224-2025/I/15#2',
      fault('annexes[0].rows[14].measures[1].within', { kind: 'known', of: 'measure' }, '"224-2025/I/15#2"'),
    ],
    [
      'heading before no row',
      ['annexes', 1, 'sections'],
      [{ no: 'I', text: 'Nhận thức số', level: 1, before: '52' }],
      fault('annexes[1].sections[0].before', { kind: 'known', of: 'row' }, '"52"'),
    ],
    [
      'erratum of no row',
      ['errata', 6, 'row'],
      '224-2025/I/31',
      fault('errata[6].row', { kind: 'known', of: 'row' }, '"224-2025/I/31"'),
    ],
    [
      'end before the start',
      ['until'],
      '2025-12-31',
      fault('until', { kind: 'not-before', day: '2026-01-01' }, '"2025-12-31"'),
    ],
    [
      'duty that ends before it starts',
      ['duties', 0, 'from'],
      '2027-01-01',
      fault('duties[0].until', { kind: 'not-before', day: '2027-01-01' }, '"2026-12-31"'),
    ],
  ])('says where and what: %s', (_, path, by, expected) => {
    expect(broken(parsePlan, planFile, path, by)).toEqual([expected]);
  });

  it('names a number used twice, and the id that no longer fits', () => {
    expect(broken(parsePlan, planFile, ['annexes', 1, 'rows', 11, 'no'], '11')).toEqual([
      fault('annexes[1].rows[11].id', { kind: 'exactly', value: '224-2025/II/11' }, '"224-2025/II/12"'),
      fault('annexes[1].rows[11].no', { kind: 'unique' }, '"11"'),
    ]);
  });

  it('lists every fault of the file, not the first alone', () => {
    const twice = replaced(replaced(json(planFile), ['title'], 3), ['duties', 0, 'due', 'day'], 32);
    expect(faultsOf(parsePlan(JSON.stringify(twice), 'broken.json')).map(({ path }) => path)).toEqual([
      'title',
      'duties[0].due.day',
    ]);
  });

  it('may end on the day it starts', () => {
    expect(broken(parsePlan, planFile, ['until'], '2026-01-01')).toEqual([]);
  });

  it('shortens what it shows', () => {
    const [only] = broken(
      parsePlan,
      planFile,
      ['annexes', 0, 'rows', 0, 'text'],
      Array.from({ length: 99 }, () => 'dài'),
    );
    expect(only?.got).toHaveLength(61);
  });
});
