/** A filled workbook that another program saved again is understood as before: same entries, findings and figures. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describeWithLibreOffice, LIBRE_OFFICE_TIMEOUT, recalculate } from '../judges/libreOffice';
import { cli, temporaryFolder } from './harness';

const folder = temporaryFolder();
const agencies = ['so-y-te', 'xa-phong-dien', 'cong-an-thanh-pho'];
const nameOf = (agency: string): string => `224_2026-11_${agency}.xlsx`;

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
      await cli(['make', '--plan', '224-2025', '--period', '2026-11', '--agency', 'so-y-te', '--out', source]);
      const report = join(source, nameOf('so-y-te').replace('.xlsx', '_bao-cao.xlsx'));
      expect(await cli(['report', join(source, nameOf('so-y-te'))])).toMatchObject({ code: 0 });
      mkdirSync(out);
      await recalculate([report], out);
      const said = await cli(['check', join(out, nameOf('so-y-te').replace('.xlsx', '_bao-cao.xlsx')), '--json']);
      expect(said.code).toBe(0);
      expect(said.out).not.toContain('edited-after-stamp');
    },
    LIBRE_OFFICE_TIMEOUT,
  );
});
