/** What diffPlans tells of one change each: of a row, a measure, the plan beside them. */
import { diffPlans } from '../../../src/plan/diff/diffPlans';
import { isChanged, type FactChange, type RowChange } from '../../../src/plan/diff/planDiff';
import type { Annex, Plan, Target, Task } from '../../../src/plan/plan';
import { plan224 } from '../templates';
import { renumbered } from './edited';

const withAnnex = (n: number, change: (annex: Annex) => Annex): Plan => ({
  ...plan224,
  annexes: plan224.annexes.map((annex, index) => (index === n ? change(annex) : annex)),
});
const withTarget = (no: string, change: (row: Target) => Target): Plan =>
  withAnnex(0, (annex) =>
    annex.kind === 'targets' ? { ...annex, rows: annex.rows.map((row) => (row.no === no ? change(row) : row)) } : annex,
  );
const withTask = (no: string, change: (row: Task) => Task): Plan =>
  withAnnex(1, (annex) =>
    annex.kind === 'tasks' ? { ...annex, rows: annex.rows.map((row) => (row.no === no ? change(row) : row)) } : annex,
  );

/** The changes of the only row that has any. */
function only(after: Plan): readonly RowChange[] {
  const { kept, added, removed } = diffPlans(plan224, after);
  expect([added, removed]).toEqual([[], []]);
  const rows = kept.filter(({ changes }) => changes.length > 0);
  expect(rows).toHaveLength(1);
  return rows[0]!.changes;
}

describe('a row', () => {
  it('typed otherwise with the same words is the same row', () => {
    const [change] = only(withTask('3', (row) => ({ ...row, text: row.text.toUpperCase() })));
    expect(change).toMatchObject({ kind: 'reworded', isSpelling: true });
  });

  it('much reworded at its own number is the same row', () => {
    const text = 'Tổ chức các phiên họp của Tổ công tác để xử lý khó khăn, vướng mắc theo chỉ đạo của Ban Chỉ đạo.';
    expect(only(withTask('2', (row) => ({ ...row, text })))).toMatchObject([{ kind: 'reworded', after: text }]);
  });

  it('with other words at the same number is another row', () => {
    const { added, removed } = diffPlans(
      plan224,
      withTask('2', (row) => ({ ...row, text: 'Mua sắm xe chữa cháy chuyên dùng' })),
    );
    expect([removed, added].map((rows) => rows.map(({ row }) => row.no))).toEqual([['2'], ['2']]);
  });

  it('given to others is told by words and by meaning', () => {
    const lead = { text: 'Sở KH&CN', bodies: [{ agency: 'so-khoa-hoc-va-cong-nghe' }] };
    expect(only(withTarget('1', (row) => ({ ...row, lead })))).toMatchObject([
      { kind: 'reassigned', role: 'lead', byWords: true, byMeaning: false },
    ]);
    expect(
      only(withTask('2', (row) => ({ ...row, lead: { ...row.lead, bodies: [...row.lead.bodies].reverse() } }))),
    ).toMatchObject([{ role: 'lead', byWords: false, byMeaning: true }]);
    const turned = withTask('1', (row) => ({
      ...row,
      coordinating: { ...row.coordinating, bodies: [...row.coordinating.bodies].reverse() },
    }));
    expect(isChanged(diffPlans(plan224, turned))).toBe(false);
  });

  it('with another term is told by phrase and by schedule', () => {
    expect(only(withTask('1', (row) => ({ ...row, due: { ...row.due, text: 'Tháng 1/2026' } })))).toMatchObject([
      { kind: 'redated', byWords: true, byMeaning: false },
    ]);
    const schedule = { kind: 'once', due: '2026-02-28' } as const;
    expect(only(withTask('1', (row) => ({ ...row, due: { ...row.due, schedule } })))).toMatchObject([
      { kind: 'redated', byWords: false, byMeaning: true },
    ]);
  });

  it('moved to another annex of its kind is kept, and to one of another kind is not', () => {
    const moved = plan224.annexes[1]!.rows[4] as Task;
    const third: Annex = {
      ...(plan224.annexes[1] as Annex & { kind: 'tasks' }),
      id: 'III',
      title: 'Việc bổ sung',
      rows: [],
    };
    const rest = withAnnex(1, (annex) => ({ ...annex, rows: annex.rows.filter((row) => row !== moved) }) as Annex);
    const row = renumbered(moved, plan224.id, 'III', '1') as Task;
    const after: Plan = { ...rest, errata: [], annexes: [...rest.annexes, { ...third, rows: [row] }] };
    const { kept, facts } = diffPlans({ ...plan224, errata: [] }, after);
    expect(kept.find(({ before }) => before.row === moved)).toMatchObject({
      after: { row: { id: '224-2025/III/1' } },
      changes: [{ kind: 'moved', by: ['annex', 'number'] }],
    });
    expect(facts).toMatchObject([{ kind: 'annex-added', annex: { id: 'III' } }]);
    const asTarget = { ...plan224.annexes[0]!.rows[0]!, ...moved, id: '224-2025/I/31', no: '31' } as unknown as Target;
    const across = diffPlans(
      plan224,
      withAnnex(0, (annex) => ({ ...annex, rows: [...annex.rows, asTarget] }) as Annex),
    );
    expect(across.added.map(({ row: { id } }) => id)).toEqual(['224-2025/I/31']);
  });

  it('two rows of one text keep their order where one is put before them', () => {
    const doubled = withAnnex(
      1,
      (annex) =>
        ({
          ...annex,
          rows: annex.rows.map((row) => (['1', '2', '3'].includes(row.no) ? { ...row, text: 'Việc như nhau' } : row)),
        }) as Annex,
    );
    const shifted: Plan = {
      ...doubled,
      errata: [],
      annexes: doubled.annexes.map((annex, n) => {
        if (n !== 1) return annex;
        const [first] = annex.rows;
        const rows = [{ ...first!, text: 'Mua xe' }, ...annex.rows];
        return {
          ...annex,
          rows: rows.map((row, index) => renumbered(row, plan224.id, 'II', String(index + 1))),
        } as Annex;
      }),
    };
    const { kept, added } = diffPlans({ ...doubled, errata: [] }, shifted);
    expect(added.map(({ row }) => row.no)).toEqual(['1']);
    expect(
      kept
        .filter(({ kind }) => kind === 'task')
        .slice(0, 3)
        .map(({ before, after }) => [before.row.no, after.row.no]),
    ).toEqual([
      ['1', '2'],
      ['2', '3'],
      ['3', '4'],
    ]);
  });
});

describe('a measure', () => {
  it('with another threshold is told by its fields', () => {
    const after = withTarget('2', (row) => ({
      ...row,
      text: row.text.replace('70%', '80%'),
      measures: row.measures.map((measure) => ({
        ...measure,
        threshold: { value: 80, scale: 100 },
        comparator: '>' as const,
      })),
    }));
    expect(only(after)).toMatchObject([
      { kind: 'reworded' },
      { kind: 'measure-changed', fields: ['comparator', 'threshold'] },
    ]);
  });

  it('put before another leaves that one what it is', () => {
    const after = withTarget('15', (row) => {
      const [first, second] = row.measures;
      const fresh = { ...first!, numerator: 'Số xe đã mua', denominator: 'Tổng số xe' };
      const measures = [fresh, first!, second!].map((measure, n) => ({ ...measure, id: `${row.id}#${n + 1}` }));
      return { ...row, measures: [measures[0]!, measures[1]!, { ...measures[2]!, within: measures[1]!.id }] };
    });
    expect(only(after)).toMatchObject([{ kind: 'measure-added', measure: { numerator: 'Số xe đã mua' } }]);
    const kept = diffPlans(plan224, after).kept.find(({ before }) => before.row.no === '15');
    expect(kept?.kind === 'target' && kept.measures.map((pair) => [pair.before.id, pair.after.id])).toEqual([
      ['224-2025/I/15#1', '224-2025/I/15#2'],
      ['224-2025/I/15#2', '224-2025/I/15#3'],
    ]);
  });

  it('that is gone is told', () => {
    expect(only(withTarget('15', (row) => ({ ...row, measures: row.measures.slice(0, 1) })))).toMatchObject([
      { kind: 'measure-removed', measure: { id: '224-2025/I/15#2' } },
    ]);
  });
});

describe('facts', () => {
  const facts = (before: Plan, after: Plan): readonly FactChange[] => diffPlans(before, after).facts;

  it('title and days', () => {
    expect(facts(plan224, { ...plan224, title: 'Khác', until: '2027-12-31' })).toEqual([
      { kind: 'plan', field: 'title', before: plan224.title, after: 'Khác' },
      { kind: 'plan', field: 'until', before: '2026-12-31', after: '2027-12-31' },
    ]);
  });

  it('duties', () => {
    const [first, ...others] = plan224.duties;
    expect(
      facts(plan224, { ...plan224, duties: [{ ...first!, due: { kind: 'before-day', day: 20 } }, ...others] }),
    ).toMatchObject([{ kind: 'duty-changed', fields: ['due'] }]);
    expect(facts(plan224, { ...plan224, duties: others })).toMatchObject([
      { kind: 'duty-removed', duty: { id: first!.id } },
    ]);
  });

  it('errata', () => {
    const [first, ...others] = plan224.errata;
    expect(facts(plan224, { ...plan224, errata: others })).toEqual([{ kind: 'erratum-removed', erratum: first }]);
    expect(facts({ ...plan224, errata: others }, plan224)).toEqual([{ kind: 'erratum-added', erratum: first }]);
  });

  it('headings, and rows that stand under another one', () => {
    const heading = (no: string, text: string, before: string, level = 1) => ({ no, text, before, level });
    const before = withAnnex(1, (annex) => ({
      ...annex,
      sections: [
        heading('I', 'Thể chế số', '1'),
        heading('II', 'Hạ tầng số', '10'),
        heading('III', 'Nhân lực số', '20'),
      ],
    }));
    const after = withAnnex(1, (annex) => ({
      ...annex,
      sections: [
        heading('I', 'Thể chế số, chính sách số', '1'),
        heading('II', 'Hạ tầng số', '11'),
        heading('III', 'Nhân lực số', '20'),
      ],
    }));
    const diff = diffPlans(before, after);
    expect(diff.facts).toMatchObject([{ kind: 'section-changed', after: { text: 'Thể chế số, chính sách số' } }]);
    expect(diff.kept.filter(({ changes }) => changes.length > 0)).toMatchObject([
      { before: { row: { no: '10' } }, changes: [{ kind: 'moved', by: ['section'] }] },
    ]);
  });

  it('an annex with another title is the same annex', () => {
    const after = withAnnex(1, (annex) => ({ ...annex, title: 'Danh mục', id: 'B' }));
    const diff = diffPlans({ ...plan224, errata: [] }, { ...after, errata: [] });
    expect(diff.facts.map((fact) => (fact.kind === 'annex-changed' ? fact.field : fact.kind))).toEqual([
      'annex-removed',
      'annex-added',
    ]);
    const titled = diffPlans(
      plan224,
      withAnnex(1, (annex) => ({ ...annex, title: 'Danh mục' })),
    );
    expect(titled.facts).toMatchObject([{ kind: 'annex-changed', field: 'title' }]);
  });
});
