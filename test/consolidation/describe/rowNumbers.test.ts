import { linesText, numbersIn, numbersText } from '../../../src/consolidation/describe/rowNumbers';
import { consolidatedCity } from '../builders';

const AGENCIES = ['so-khoa-hoc-va-cong-nghe', 'so-y-te'];

test('rows are listed by what they are; those of a plan that rides along say whose they are', async () => {
  const { plans } = (await consolidatedCity({ agencies: AGENCIES })).city;
  const [own, riding] = plans;
  expect(numbersText([own!.targets[2]!, own!.targets[3]!, own!.tasks[0]!, riding!.tasks[0]!], plans)).toBe(
    'chỉ tiêu số 3, 4; nhiệm vụ số 1; Kế hoạch số 95/KH-UBND: nhiệm vụ số 1.1',
  );
  expect(linesText(['224-2025/II/33', '224-2025/I/15#2'], plans)).toBe('chỉ tiêu số 15.2; nhiệm vụ số 33');
});

test('numbers that repeat in several annexes of a kind say their annex', async () => {
  const city = await consolidatedCity({ planId: '70-2025', periodId: '2025', agencies: AGENCIES });
  const [own] = city.city.plans;
  const number = numbersIn(own!);
  const numbers = own!.targets.map(({ target }) => number(target));
  expect(numbers).toContain('a (Mục II.1)');
  expect(new Set(numbers).size).toBe(numbers.length);
});
