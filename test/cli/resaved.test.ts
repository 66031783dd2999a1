/** A filled workbook that another program saved again is understood as before: same entries, findings and figures. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { GeneralEntry } from '../../src/entries/entries';
import { nodeFiles } from '../../src/hosts/xlsx/nodeWorkbooks';
import { makeWorkbook } from '../../src/workflows/makeWorkbook';
import { sampleEntries } from '../../src/workflows/sample/sampleEntries';
import { describeWithLibreOffice, LIBRE_OFFICE_TIMEOUT, recalculate } from '../judges/libreOffice';
import { scopeOf } from '../library';
import { cli, temporaryFolder } from './harness';

const folder = temporaryFolder();
const agencies = ['so-y-te', 'xa-phong-dien', 'cong-an-thanh-pho'];
const nameOf = (agency: string): string => `224_2026-11_${agency}.xlsx`;

const scope = scopeOf('so-y-te');
/** Texts as they come out of Word, the web and macOS. */
const GENERAL: GeneralEntry = {
  overview: 'Đã ban hành kế hoạch.\r\nĐã giao ban.\n\n  Đã tập huấn.',
  difficulties: 'Thiếu nhân lực\u00a0– “chuyên trách”.'.normalize('NFD'),
  proposals: "=1+1\tvà 'A' _x000D_ <b>&amp;</b>",
};

async function checked(from: string): Promise<unknown[]> {
  const said = await cli(['check', ...agencies.map((agency) => join(from, nameOf(agency))), '--json']);
  return (JSON.parse(said.out) as { file: string }[]).map((each) => ({ ...each, file: '' }));
}

describeWithLibreOffice('saved again by LibreOffice', () => {
  it(
    'gives the same check',
    async () => {
      for (const agency of agencies) {
        await cli(['make', '--plan', '224-2025', '--period', '2026-11', '--agency', agency, '--out', folder]);
      }
      await cli(['sample', folder]);
      const out = join(folder, 'out');
      mkdirSync(out);
      await recalculate(
        agencies.map((agency) => join(folder, nameOf(agency))),
        out,
      );
      expect(await checked(out)).toEqual(await checked(folder));
    },
    LIBRE_OFFICE_TIMEOUT,
  );

  it(
    'keeps the stamp of a report true to its entries',
    async () => {
      const [source, out] = [join(folder, 'nguon'), join(folder, 'luu-lai')];
      const path = join(source, nameOf('so-y-te'));
      const report = path.replace('.xlsx', '_bao-cao.xlsx');
      mkdirSync(source);
      await nodeFiles.workbook(path).write(makeWorkbook(scope, { ...sampleEntries(scope, 1), general: GENERAL }));
      expect(await cli(['report', path])).toMatchObject({ code: 0 });
      mkdirSync(out);
      await recalculate([report], out);
      const said = await cli(['check', join(out, nameOf('so-y-te').replace('.xlsx', '_bao-cao.xlsx')), '--json']);
      expect(said.code).toBe(0);
      expect(said.out).not.toContain('edited-after-stamp');
    },
    LIBRE_OFFICE_TIMEOUT,
  );
});
