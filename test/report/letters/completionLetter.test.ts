/** Công văn đề nghị rà soát, hoàn thiện: whom it asks, by when, and what stays in the figures meanwhile. */
import { completionLetter } from '../../../src/report/letters/completionLetter';
import { agenciesToComplete } from '../../../src/report/letters/toComplete';
import { findings, letterInput, notSent, textOf, type CityState } from './builder';

const letterOf = (state: CityState) => completionLetter(letterInput(state));
const asked = (on: string, until: string) => ({
  ...findings(1, 0),
  asked: { on, until, by: 'Trần Thị B', reason: 'Công văn' },
});

it.each([
  ['where nothing is found', {}],
  ['of agencies that sent nothing', { agencies: { 'so-y-te': notSent } }],
  ['to itself', { agencies: { 'so-khoa-hoc-va-cong-nghe': findings(2, 0) } }],
  ['while the time given before runs', { agencies: { 'so-y-te': asked('2026-11-13', '2026-11-17') } }],
])('there is none %s', (_, state) => {
  expect(letterOf(state)).toBeUndefined();
});

it.each([
  ['on the day it was noted', asked('2026-11-16', '2026-11-18')],
  ['once the time given is over', asked('2026-11-10', '2026-11-12')],
])('asks again %s', (_, agency) => {
  expect(letterOf({ agencies: { 'so-y-te': agency } })?.addressees).toEqual(['Sở Y tế']);
});

it('gives two working days after today and lists each agency with its counts and slip', () => {
  const letter = letterOf({ agencies: { 'so-y-te': findings(3, 12), 'xa-phong-dien': findings(0, 2) } })!;
  const text = textOf(letter);
  expect(letter.subject).toBe(
    'V/v đề nghị rà soát, hoàn thiện báo cáo tiến độ thực hiện Kế hoạch số 224/KH-UBND kỳ tháng 11 năm 2026',
  );
  expect(text).toContain('trong thời hạn 02 ngày làm việc, chậm nhất hết ngày 18/11/2026.');
  expect(text).toContain('03 dòng có lỗi tạm thời chưa đưa vào số liệu tổng hợp');
  expect(text).toContain('1 | Sở Y tế | 03 | 12 | 03 | 224_2026-11_so-y-te_phieu-ra-soat.xlsx');
  expect(text).toContain(
    '1 | Ủy ban nhân dân xã Phong Điền | - | 02 | - | 224_2026-11_xa-phong-dien_phieu-ra-soat.xlsx',
  );
});

it('says that all of it is in the figures where no row is set aside', () => {
  expect(textOf(letterOf({ agencies: { 'so-y-te': findings(0, 1) } })!)).toContain(
    'Báo cáo của Quý cơ quan vẫn được đưa vào số liệu tổng hợp trong thời gian rà soát.',
  );
});

it('keeps those being asked among the slips, and the consolidator itself', () => {
  const agencies = { 'so-y-te': asked('2026-11-13', '2026-11-17'), 'so-khoa-hoc-va-cong-nghe': findings(1, 0) };
  const { consolidated, today } = letterInput({ agencies });
  expect(
    agenciesToComplete(consolidated, today).map(({ expected, isBeingAsked }) => [expected.agency.id, isBeingAsked]),
  ).toEqual([
    ['so-khoa-hoc-va-cong-nghe', false],
    ['so-y-te', true],
  ]);
});
