/** Laws of the ledger, over any heap of files: order and duplicates change nothing, and nothing is lost. */
import fc from 'fast-check';
import type { Submission } from '../../../src/consolidation/submission';
import type { Decision } from '../../../src/consolidation/docket';
import type { Ledger } from '../../../src/consolidation/ledger/ledger';
import {
  broken,
  BUILDING,
  closedWith,
  decide,
  docketOf,
  entered,
  FINANCE,
  HEALTH,
  ledgerOf,
  report,
  scan,
  scope,
  stranger,
} from './builder';

const names = Array.from({ length: 12 }, (_, n) => `tep-${n}`);
const agency = fc.constantFrom(HEALTH, BUILDING, FINANCE, 'so-ngoai-vu', '__proto__');
const instant = fc.constantFrom('2026-11-10T01:00:00Z', '2026-11-13T08:30:00.5Z', '2026-12-01T00:00:00Z', 'không rõ');
const few = fc.nat({ max: 2 });

const content = fc
  .record(
    {
      agency,
      plan: fc.constantFrom('224-2025', '224-2025', '95-2025'),
      period: fc.constantFrom('2026-11', '2026-11', '2026-11', '2026-10'),
      sending: few,
      time: instant,
      modified: instant,
      filled: fc.nat({ max: 4 }),
      faulty: few,
      entries: fc.constantFrom('x', 'y'),
      signedOn: fc.constantFrom('2026-11-12', '2026-11-15'),
    },
    { requiredKeys: ['agency', 'plan', 'period'] },
  )
  .map((given) => (name: string) => report(name, given));
const other = agency.chain((id) =>
  fc.constantFrom(
    (name: string) => scan(name),
    (name: string) => broken(name),
    (name: string) => stranger(name, id),
  ),
);

/** Every name has bytes of its own. */
const heap: fc.Arbitrary<Submission[]> = fc
  .array(fc.oneof({ weight: 3, arbitrary: content }, other), { maxLength: names.length })
  .map((files) => files.map((make, n) => make(names[n]!)));

const decision: fc.Arbitrary<Decision> = fc
  .constantFrom(...names)
  .chain((name) =>
    fc.constantFrom(
      decide.include(name, '2026-11-10'),
      decide.exclude(name),
      decide.intoPeriod(name),
      decide.received(name, '2026-11-12'),
      decide.asked('2026-11-12', BUILDING),
      decide.attach(name, FINANCE),
      decide.attach(name, '__proto__'),
    ),
  );
const docket = fc
  .tuple(fc.array(decision, { maxLength: 6 }), fc.option(fc.subarray(names)), fc.boolean())
  .map(([decisions, closed, isEntered]) =>
    docketOf(decisions, { ...(closed ? closedWith(...closed) : {}), enteredFor: isEntered ? [entered()] : [] }),
  );

/** All but the list of files, where copies stand and which is in the order of names. */
const withoutFiles = ({ agencies, questions }: Ledger) => ({
  agencies: agencies.map(({ files, ...agency }) => agency),
  questions: questions.map(({ files, ...question }) => ({ ...question, files: files.map(({ hash }) => hash).sort() })),
});
const isNoCopy = ({ reasons }: Ledger['files'][number]): boolean => !reasons.some(({ kind }) => kind === 'same-file');

test('any order of files gives the same ledger', () => {
  const shuffled = heap.chain((files) =>
    fc.tuple(fc.constant(files), fc.shuffledSubarray(files, { minLength: files.length })),
  );
  fc.assert(
    fc.property(shuffled, docket, ([files, inAnyOrder], decided) => {
      expect(ledgerOf(inAnyOrder, { docket: decided })).toEqual(ledgerOf(files, { docket: decided }));
    }),
  );
});

test('any copies of files change nothing but the list of files', () => {
  fc.assert(
    fc.property(heap, fc.array(fc.nat()), docket, (files, drawn, decided) => {
      fc.pre(files.length > 0);
      const copies = drawn.map((n, index) => {
        const original = files[n % files.length]!;
        return { ...original, file: { ...original.file, name: `sao/${index}/${original.file.name}` } };
      });
      const ledger = ledgerOf([...copies, ...files], { docket: decided });
      const original = ledgerOf(files, { docket: decided });
      const ownNames = (text: string): string => text.replaceAll(/sao\/\d+\//g, '');
      expect(ownNames(JSON.stringify(withoutFiles(ledger)))).toEqual(JSON.stringify(withoutFiles(original)));
      expect(ledger.files.filter((file) => !isNoCopy(file))).toHaveLength(copies.length);
      expect(ledger.balance.files.used).toBe(original.balance.files.used);
      expect(ledger.balance.files.refused).toBe(original.balance.files.refused);
      expect(ledger.balance.rows.used).toBe(original.balance.rows.used);
    }),
  );
});

test('every file has one line, every expected agency one, and the balances hold', () => {
  fc.assert(
    fc.property(heap, docket, (files, decided) => {
      const ledger = ledgerOf(files, { docket: decided });
      const { balance } = ledger;
      expect(ledger.files.map(({ file }) => file.name).sort()).toEqual(files.map(({ file }) => file.name).sort());
      expect(ledger.agencies.map(({ agencyId }) => agencyId)).toEqual(scope.agencies.map(({ agency: { id } }) => id));
      expect(balance.files.all).toBe(balance.files.used + balance.files.setAside + balance.files.refused);
      expect(balance.rows.all).toBe(balance.rows.used + balance.rows.setAside);
      expect(ledger.files.reduce((sum, { rows }) => sum + rows.used + rows.setAside, 0)).toBe(balance.rows.all);
    }),
  );
});

const UNUSED = ['not-sent', 'misaddressed', 'unreadable', 'attachment'];

test('of an agency one file counts at most; without one its state says what came instead', () => {
  fc.assert(
    fc.property(heap, docket, (files, decided) => {
      const ledger = ledgerOf(files, { docket: decided });
      for (const line of ledger.agencies) {
        const { agencyId } = line;
        const used = ledger.files.filter((file) => file.isUsed && file.agencyId === agencyId);
        expect(used).toEqual(line.used ? [line.used] : []);
        expect(line.report === undefined).toBe(line.used === undefined);
        if (line.used) expect(['accepted', 'partial', 'asked']).toContain(line.state);
        else expect(line.enteredFor ? ['entered-for'] : UNUSED).toContain(line.state);
      }
    }),
  );
});
