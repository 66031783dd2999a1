/** The table as JSON, written and read back whole; what is no such table is refused and said. */
import { readTableFile, tableFile } from '../../../src/workflows/consolidate/tableFile';
import { consolidatedCity } from '../../consolidation/builders';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

it('gives back all that the next period needs of it', async () => {
  const city = await consolidatedCity({ agencies: ['so-y-te', 'so-noi-vu', 'xa-phong-dien'], missing: ['so-noi-vu'] });
  const read = readTableFile(Buffer.concat([...tableFile(city)]));
  expect(read).toEqual({
    ok: true,
    value: {
      plan: '224-2025',
      period: '2026-11',
      trend: city.trend,
      lines: city.lines,
      late: expect.arrayContaining(['so-noi-vu']) as unknown,
    },
  });
  expect(city.lines.length).toBeGreaterThan(0);
});

it('is a table without lines where nobody has to report', async () => {
  const city = await consolidatedCity({ agencies: [] });
  expect(readTableFile(Buffer.concat([...tableFile(city)]))).toMatchObject({ ok: true, value: { lines: [] } });
});

it.each([
  ['', { kind: 'not-json' }],
  ['{"format":"phu-luc-bang-du-lieu-1","plan":"2', { kind: 'not-json' }],
  ['[]', { kind: 'other-format' }],
  ['{"format":"khac"}', { kind: 'other-format' }],
  [
    '{"format":"phu-luc-bang-du-lieu-1","plan":"224-2025","period":"2026-11","trend":[],"late":[],"lines":[{}]}',
    { kind: 'wrong', path: 'lines.0.province' },
  ],
  ['{"format":"phu-luc-bang-du-lieu-1","__proto__":{"plan":"224-2025"}}', { kind: 'wrong', path: 'plan' }],
])('is not %s', (text, error) => {
  expect(readTableFile(bytesOf(text))).toEqual({ ok: false, error });
});
