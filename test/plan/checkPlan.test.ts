import { checkPlan } from '../../src/plan/checkPlan';
import type { Directory } from '../../src/plan/directory';
import { directory, plan224 } from './templates';

const without = (id: string): Directory => ({
  ...directory,
  agencies: directory.agencies.filter((agency) => agency.id !== id),
  groups: directory.groups.filter((group) => group.id !== id),
});

const places = (id: string) =>
  checkPlan(plan224, without(id), '224.json').map(({ file, path, expected, got }) => [file, path, expected, got]);

describe('checkPlan', () => {
  it('finds nothing wrong with 224 in the directory of Cần Thơ', () => {
    expect(checkPlan(plan224, directory, '224.json')).toEqual([]);
  });

  it('names every place of an agency that is not there', () => {
    const known = { kind: 'known', of: 'agency' };
    expect(places('thue-thanh-pho-can-tho')).toEqual([
      ['224.json', 'annexes[0].rows[16].coordinating.bodies[2].agency', known, '"thue-thanh-pho-can-tho"'],
    ]);
    expect(places('ban-qlda-dan-dung-va-cong-nghiep').map(([, path]) => path)).toEqual([
      'annexes[1].rows[42].lead.bodies[1].agency',
      'annexes[1].rows[43].lead.bodies[0].agency',
    ]);
  });

  it('names every place of a group that is not there: leads, measures, duties', () => {
    const paths = places('ubnd-xa-phuong').map(([, path]) => path);
    expect(paths).toContain('annexes[0].rows[2].lead.bodies[1].group');
    expect(paths).toContain('annexes[0].rows[3].measures[0].aggregationByGroup[0].group');
    expect(paths).toContain('duties[0].who[1].group');
  });

  it('names the agency a duty goes through', () => {
    expect(places('so-khoa-hoc-va-cong-nghe').map(([, path]) => path)).toContain('duties[0].through');
  });
});
