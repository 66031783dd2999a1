/** What asks for a person, one cause at a time. */
import { attendanceOf } from '../../../src/workflows/consolidate/attendance';
import { needsAttention } from '../../../src/workflows/consolidate/attention';
import { consolidatedCity } from '../../consolidation/builders';

const agencies = ['so-y-te', 'so-noi-vu', 'xa-phong-dien'];

it('is nothing where every agency has reported without an error', async () => {
  const city = await consolidatedCity({ agencies });
  expect(attendanceOf(city)).toMatchObject({ expected: 3, reported: 3, silent: [] });
  expect(needsAttention(city)).toBe(false);
});

it('is an agency that sent nothing', async () => {
  const city = await consolidatedCity({ agencies, missing: ['so-noi-vu'] });
  const { reported, silent } = attendanceOf(city);
  expect([reported, silent.map(({ agency }) => agency.id)]).toEqual([2, ['so-noi-vu']]);
  expect(needsAttention(city)).toBe(true);
});

it('is a faulty row', async () => {
  expect(needsAttention(await consolidatedCity({ agencies, faulty: ['so-y-te'] }))).toBe(true);
});
