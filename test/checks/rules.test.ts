/** Every rule fires where it should and keeps silent in a case much like it; no rule is without its two cases. */
import { registry } from '../../src/checks/registry';
import { codesOf, findingOf } from './builder';
import { allCases } from './cases/all';

const OF_THE_WHOLE_WORKBOOK = ['macros', 'external-links', 'edited-after-stamp', 'nothing-entered', 'missing-rider'];

describe.each([...registry.structure, ...registry.cells, ...registry.rows, ...registry.history])(
  '$code',
  ({ code, severity }) => {
    it('fires, with its severity and a place', () => {
      const finding = findingOf(allCases[code].fires, code);
      expect(finding.severity).toBe(severity);
      expect(finding.sheet === undefined).toBe(OF_THE_WHOLE_WORKBOOK.includes(code));
      if (finding.field !== undefined) expect(finding.cell).toMatch(/^[A-Z]+\d+$/);
    });

    it('keeps silent', () => {
      expect(codesOf(allCases[code].silent)).not.toContain(code);
    });
  },
);
