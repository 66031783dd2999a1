/** What may be sent out as the ledger stands: which letter when, to whom, and under which file names. */
import { correspondence } from '../../../src/workflows/consolidate/letters';
import { findings, letterInput, notSent, type CityState } from '../../report/letters/builder';

function on(today: string, agencies: CityState['agencies'] = {}) {
  const { consolidated, holidays } = letterInput({ agencies });
  return correspondence(consolidated, today, holidays);
}
const LATE = { 'so-y-te': notSent, 'cong-an-thanh-pho': notSent };

it('before the deadline there are reminders, one to all and one to each who has not sent', () => {
  const { reminder, late, remindOn } = on('2026-11-10', LATE);
  expect(remindOn).toBe('2026-11-10');
  expect(late).toBeUndefined();
  expect(reminder?.each.map(({ agencyId }) => agencyId)).toEqual(['so-y-te', 'cong-an-thanh-pho']);
  expect(reminder?.each[0]?.text).toContain('Tệp báo cáo: 224_2026-11_so-y-te_bao-cao.xlsx');
  expect(reminder?.toAll).toContain('Tệp báo cáo: 224_2026-11_[mã cơ quan]_bao-cao.xlsx');
});

it('after it there is the letter, and no reminder', () => {
  const { reminder, late } = on('2026-11-15', LATE);
  expect(reminder).toBeUndefined();
  expect(late).toMatchObject({
    fileName: 'cong-van-don-doc_224_2026-11.docx',
    agencies: ['so-y-te', 'cong-an-thanh-pho'],
  });
});

it.each(['2026-11-10', '2026-11-20'])('where all have sent nothing is written on %s', (today) => {
  expect(on(today)).toMatchObject({ slips: [], isOwnLate: false });
  expect(Object.keys(on(today)).sort()).toEqual(['isOwnLate', 'remindOn', 'slips', 'until']);
});

it('tells of its own report without a letter', () => {
  const { isOwnLate, late, reminder } = on('2026-11-16', { 'so-khoa-hoc-va-cong-nghe': notSent });
  expect({ isOwnLate, late, reminder }).toEqual({ isOwnLate: true, late: undefined, reminder: undefined });
});

it('lists a slip for each agency with findings, and gives two working days', () => {
  const { slips, completion, until } = on('2026-11-16', {
    'so-y-te': findings(3, 1),
    'so-khoa-hoc-va-cong-nghe': findings(0, 2),
  });
  expect(until).toBe('2026-11-18');
  expect(slips).toMatchObject([
    { agencyId: 'so-khoa-hoc-va-cong-nghe', errors: 0, unexplained: 2 },
    {
      agencyId: 'so-y-te',
      name: 'Sở Y tế',
      fileName: '224_2026-11_so-y-te_phieu-ra-soat.xlsx',
      errors: 3,
      unexplained: 1,
      rowsSetAside: 3,
      isBeingAsked: false,
    },
  ]);
  expect(completion).toMatchObject({ fileName: 'cong-van-de-nghi-hoan-thien_224_2026-11.docx', agencies: ['so-y-te'] });
});

it('names a slip in the letter as it is called', () => {
  const { slips, completion } = on('2026-11-16', { 'so-y-te': findings(1, 0) });
  expect(completion?.letter.annexes[0]?.sections[0]?.rows[0]).toContain(slips[0]?.fileName);
});
