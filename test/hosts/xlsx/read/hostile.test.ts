/** Files made to mislead, crash or exhaust whoever reads them: each has its answer, and a heavy one stays within its memory. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describeRefusal } from '../../../../src/checks/describe/refusals';
import { refusalCodes } from '../../../../src/workbook/refusal';
import { submissionOf } from '../../../../src/workflows/consolidate/submissionOf';
import { library } from '../../../library';
import { hostileFiles } from './hostile/hostileFiles';
import { judge } from './hostile/judge';
import { buildReader, measure, MOST_MEGABYTES } from './hostile/measure';
import { read } from './workbookBuilder';

jest.setTimeout(60_000);

const files = [...hostileFiles];
const light = files.filter(([, { isHeavy }]) => !isHeavy);
const heavy = files.filter(([, { isHeavy }]) => isHeavy);
const noHistory = { history: () => [] };

test.each(light)('%s', async (name, file) => {
  const bytes = file.make();
  const result = read(bytes);
  const isRead = typeof file.answer !== 'string';
  expect(judge(file, result)).toEqual({ answer: isRead ? 'read' : file.answer, isRight: true });
  const { content } = await submissionOf(library, { name, hash: '', bytes: bytes.length }, result, noHistory);
  expect(content).toMatchObject(
    isRead ? { kind: 'misaddressed' } : { kind: 'refused', refusal: { code: file.answer } },
  );
});

describe('in a process of its own', () => {
  let folder: string;
  let reader: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'phu-luc-hostile-'));
    reader = buildReader(join(__dirname, '../../../..'), folder);
  });
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  test.each(heavy)('%s', async (name, { answer }) => {
    const { megabytes, ...judged } = await measure(name, reader, folder, 'without a clock');
    expect(judged).toMatchObject({ answer: typeof answer === 'string' ? answer : 'read', isRight: true });
    expect(megabytes).toBeLessThan(MOST_MEGABYTES);
  });
});

test('every code a file can be refused with has its sentence', () => {
  const codes = new Set(files.flatMap(([, { answer }]) => (typeof answer === 'string' ? [answer] : [])));
  expect(codes.size).toBeGreaterThan(15);
  for (const code of refusalCodes.filter((each) => codes.has(each))) {
    const { message, fix } = describeRefusal({ code });
    expect([message.at(-1), fix.at(-1)]).toEqual(['.', '.']);
  }
});
