/** consolidate: what stands in its folders when it was interrupted, or when something lies there already. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { nodeFiles } from '../../src/hosts/xlsx/nodeWorkbooks';
import { changedOn, cli, temporaryFolder, type Said } from './harness';

const folder = temporaryFolder();
const at = (...names: string[]): string => join(folder, ...names);
const sent = at('da-nhan');
/** Of a plan that few lead, so that every run is short. */
const PERIOD = '2024-H2';

const run = (given: readonly string[], ...more: string[]): Promise<Said> =>
  cli(['consolidate', ...given, '--period', PERIOD, ...more]);

jest.setTimeout(120_000);

beforeAll(async () => {
  for (const agency of ['so-y-te', 'so-noi-vu', 'so-tai-chinh']) {
    await cli(['make', '--plan', '67-2024', '--period', PERIOD, '--agency', agency, '--out', sent]);
  }
  await cli(['sample', sent, '--seed', '4']);
  changedOn('2024-12-12', sent);
});

describe('an interruption while files are written', () => {
  const interruptedAt = (when: 'all is read' | 'a slip is made', ...more: string[]): Promise<Said> => {
    const hands = new AbortController();
    const progress = {
      step: (doing: string) => {
        if (when === 'a slip is made' && doing === 'Lập phiếu rà soát') hands.abort();
      },
      end: () => {
        if (when === 'all is read') hands.abort();
      },
    };
    return cli(['consolidate', sent, '--period', PERIOD, ...more], { progress, interruption: () => hands.signal });
  };

  it('before the first of them leaves nothing', async () => {
    const said = await interruptedAt('all is read', '--out', at('dung.xlsx'));
    expect(said).toMatchObject({ code: 130, out: '', err: 'Đã dừng theo yêu cầu; chưa ghi tệp nào.' });
    expect(existsSync(at('dung.xlsx'))).toBe(false);
  });

  it('says of which folder letters may be missing', async () => {
    const [workbook, letters] = [at('dung-2.xlsx'), at('gui-di-dung')];
    const said = await interruptedAt('a slip is made', '--out', workbook, '--letters', letters);
    expect(said).toMatchObject({ code: 130, out: '' });
    expect(said.err).toBe(
      `Đã dừng theo yêu cầu; đã ghi: ${workbook}; có thể chưa đủ tệp trong ${letters}, hãy lập lại.`,
    );
  });
});

describe('what was made before', () => {
  it('is not written over where it is a table among tables, and then nothing else is written', async () => {
    const tables = at('parquet-truoc');
    await run([sent], '--parquet', tables);
    const said = await run([sent], '--out', at('x.xlsx'), '--parquet', tables);
    expect(said).toMatchObject({ code: 2, out: '' });
    expect(said.err).toContain('lines.parquet: Đã có tệp cùng tên');
    expect(existsSync(at('x.xlsx'))).toBe(false);
    expect((await run([sent], '--parquet', tables, '--force')).code).toBe(1);
  });

  it('and cannot be written over does not hide what was written', async () => {
    const files = {
      ...nodeFiles,
      writeParts: () => ({ ok: false, error: { code: 'not-writable' } }) as const,
    };
    const said = await cli(
      ['consolidate', sent, '--period', PERIOD, '--out', at('duoc.xlsx'), '--csv', at('khong-duoc.csv')],
      { files },
    );
    expect(said).toMatchObject({ code: 2, out: '' });
    expect(said.err).toContain(`${at('khong-duoc.csv')}: `);
    expect(said.err).toContain(`Đã ghi trước đó: ${at('duoc.xlsx')}.`);
  });
});
