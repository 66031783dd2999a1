import { existsOn, expandBodies } from '../../src/plan/agencies';
import { annexRows, leadAgencies, measuresFor } from '../../src/plan/leads';
import type { Target, Task } from '../../src/plan/plan';
import { directory, index, plan224, plan67, plan70, plan81, plan95, target, targets, tasks } from './templates';

const ON = '2026-11-14';

interface Rows {
  readonly targets: readonly (Target | Task)[];
  readonly tasks: readonly (Target | Task)[];
}

function rowsAs(role: 'leads' | 'coordinates', agencyId: string): Rows {
  const [first, second] = plan224.annexes.map((annex) => annexRows(plan224, annex, { index, agencyId, on: ON })[role]);
  return { targets: first!, tasks: second! };
}

const lead = (agencyId: string) => rowsAs('leads', agencyId);
const coordinate = (agencyId: string) => rowsAs('coordinates', agencyId);
const numbers = (rows: Rows) => [rows.targets, rows.tasks].map((part) => part.map(({ no }) => no).join(' '));

describe('rows an agency leads', () => {
  it.each([
    ['so-ngoai-vu', '3 4 5 7 9 14 15 25', '1 8 10 11 13 16 31 33 34 38 39 40 41'],
    ['thanh-tra-thanh-pho', '3 4 5 7 9 14 15 25', '1 8 10 11 13 16 31 33 34 38 39 40 41'],
    ['xa-phong-dien', '3 4 7 9 14 15 25', '1 8 10 11 13 16 23 31 38 39 40 41 51'],
    ['so-tai-chinh', '3 4 5 7 9 14 15 16 17 25', '1 8 10 11 13 16 31 33 34 38 39 40 41 46'],
    ['van-phong-ubnd-thanh-pho', '3 4 5 7 8 9 10 11 13 14 15 25', '1 5 8 10 11 13 16 31 33 34 38 39 40 41'],
    ['cong-an-thanh-pho', '22 24', '2 3 15 35 36 37'],
    ['ngan-hang-nha-nuoc-khu-vuc-14', '19 26', '49'],
    ['thanh-doan', '', '26'],
    ['bao-va-phat-thanh-truyen-hinh-can-tho', '', '5'],
    ['quy-dau-tu-phat-trien-thanh-pho', '', '43'],
    ['ban-qlda-dan-dung-va-cong-nghiep', '', '43 44'],
    ['thue-thanh-pho-can-tho', '', ''],
  ])('%s: targets %s, tasks %s', (agencyId, targetNumbers, taskNumbers) => {
    expect(numbers(lead(agencyId))).toEqual([targetNumbers, taskNumbers]);
  });

  it('are the same for every commune, and for every member of sở, ban, ngành at least those of the group', () => {
    for (const id of index.groups.get('ubnd-xa-phuong')!) expect(lead(id)).toEqual(lead('xa-phong-dien'));
    const ofGroup = lead('so-ngoai-vu');
    const standing = [...index.groups.get('so-ban-nganh')!].filter((id) => existsOn(index.agencies.get(id)!, ON));
    expect(standing).toHaveLength(15);
    for (const id of standing) {
      expect(lead(id).targets).toEqual(expect.arrayContaining([...ofGroup.targets]));
      expect(lead(id).tasks).toEqual(expect.arrayContaining([...ofGroup.tasks]));
    }
  });

  it('leave no row without someone to answer for it', () => {
    const led = new Set(directory.agencies.flatMap(({ id }) => [...lead(id).targets, ...lead(id).tasks]));
    expect(led.size).toBe(targets.length + tasks.length);
  });
});

describe('rows an agency coordinates', () => {
  it.each([
    ['thue-thanh-pho-can-tho', '17', ''],
    ['trung-tam-xuc-tien', '17', ''],
    [
      'so-tu-phap',
      '1 2 6 8 10 11 12 13 19 21 22 23 24 29 30',
      '3 5 6 7 9 12 14 15 17 18 19 20 21 22 29 32 35 36 37 42 48',
    ],
    ['thanh-doan', '', ''],
  ])('%s: targets %s, tasks %s', (agencyId, targetNumbers, taskNumbers) => {
    expect(numbers(coordinate(agencyId))).toEqual([targetNumbers, taskNumbers]);
  });

  it('are never rows it leads: lead wins', () => {
    for (const { id } of directory.agencies) {
      const led = new Set([...lead(id).targets, ...lead(id).tasks].map((row) => row.id));
      const both = [...coordinate(id).targets, ...coordinate(id).tasks].filter((row) => led.has(row.id));
      expect(both).toEqual([]);
    }
    expect(numbers(lead('so-khoa-hoc-va-cong-nghe'))[0]).toContain(' 3 ');
    expect(numbers(coordinate('so-khoa-hoc-va-cong-nghe'))[0]!.split(' ')).not.toContain('3');
  });
});

describe('lead agencies', () => {
  const ids = leadAgencies(plan224, index, ON).map(({ id }) => id);

  it('are 124: 15, 103 and six others', () => {
    expect(ids).toHaveLength(124);
    const obliged = ['so-ban-nganh', 'ubnd-xa-phuong'].map((group) => index.groups.get(group)!);
    expect(ids.filter((id) => !obliged.some((members) => members.has(id)))).toEqual([
      'cong-an-thanh-pho',
      'ngan-hang-nha-nuoc-khu-vuc-14',
      'thanh-doan',
      'bao-va-phat-thanh-truyen-hinh-can-tho',
      'quy-dau-tu-phat-trien-thanh-pho',
      'ban-qlda-dan-dung-va-cong-nghiep',
    ]);
  });

  it('stand in the directory’s order, and are those that lead a row', () => {
    const leading = directory.agencies.filter(({ id }) => lead(id).targets.length + lead(id).tasks.length > 0);
    expect(ids).toEqual(leading.map(({ id }) => id));
  });
});

describe('measures an agency gives figures for', () => {
  const measured = (no: number, agencyId: string) =>
    measuresFor(target(no), { index, agencyId, on: ON }).map((measure) => measure.no);

  it('are the first lead’s where one measures for the city', () => {
    expect(measured(8, 'so-khoa-hoc-va-cong-nghe')).toEqual(['8']);
    expect(measured(8, 'van-phong-ubnd-thanh-pho')).toEqual([]);
  });

  it('are every lead’s where each measures its own part', () => {
    expect(measured(15, 'so-y-te')).toEqual(['15.1', '15.2']);
    expect(measured(15, 'xa-phong-dien')).toEqual(['15.1', '15.2']);
    expect(measured(5, 'xa-phong-dien')).toEqual([]);
    expect(measured(15, 'cong-an-thanh-pho')).toEqual([]);
  });

  it.each([plan224, plan95, plan70, plan81, plan67])(
    'are those a count of its leads one by one gives, on every day: plan $number',
    (plan) => {
      const days = ['2025-06-30', '2025-12-15', ON, '2029-12-31'];
      const rows = plan.annexes.flatMap((annex) => (annex.kind === 'targets' ? annex.rows : []));
      const asked = rows.flatMap((row) => days.map((on) => ({ row, on })));
      const wrong = asked.flatMap(({ row, on }) => {
        const leads = expandBodies(index, row.lead.bodies, on).map(({ id }) => id);
        return directory.agencies.filter(({ id }) => {
          const ofIt = row.measures.filter(({ measuredBy }) =>
            measuredBy === 'each' ? leads.includes(id) : leads[0] === id,
          );
          const given = measuresFor(row, { index, agencyId: id, on });
          return ofIt.length !== given.length || ofIt.some((measure, at) => measure !== given[at]);
        });
      });
      expect(wrong).toEqual([]);
    },
  );
});
