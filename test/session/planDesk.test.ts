/** Bringing in a plan before an officer: each kind of source, what is shown of it, the review, the plan file. */
import { failure } from '../../src/result';
import type { BroughtPlan } from '../../src/session/broughtPlan';
import type { PlanDesk } from '../../src/session/planDesk';
import type { PlanSource } from '../../src/session/planSource';
import { parsePlan } from '../../src/plan/parse';
import { bringingDesk, fileOf, pasted, reviewed, sourceOf, word, xlsxOf } from './newPlan';

const text = (words: string): Uint8Array => new TextEncoder().encode(words);

function broughtOn(desk: PlanDesk): BroughtPlan {
  const { outcome } = desk.state();
  if (outcome?.kind !== 'brought') throw new Error(JSON.stringify(desk.state()));
  return outcome.plan;
}

function refusedOn(desk: PlanDesk): string {
  const { outcome } = desk.state();
  if (outcome?.kind !== 'refused') throw new Error(JSON.stringify(desk.state()));
  return outcome.rejection.lines.join('\n');
}

describe('what is read', () => {
  test.each<[string, () => Promise<PlanSource> | PlanSource, string]>([
    ['a Word file', () => sourceOf('ke-hoach.DOCX', word()), '300/KH-UBND'],
    ['a pasted table', () => ({ kind: 'pasted', text: pasted }), ''],
    ['a text file', () => sourceOf('bang.tsv', text(pasted)), ''],
    ['a review workbook', async () => sourceOf('ra-soat.xlsx', await xlsxOf(reviewed())), '300/KH-UBND'],
    ['the open workbook', () => ({ kind: 'open' }), '300/KH-UBND'],
  ])('%s', async (_, source, number) => {
    const { desk } = bringingDesk();
    await desk.read(await source());
    const plan = broughtOn(desk);
    expect(plan).toMatchObject({ number, counts: { annexes: 1, rows: 2 } });
    expect(desk.state().activity).toBeUndefined();
  });

  test('what must be looked at is told by kind, with its row and its place', async () => {
    const { desk } = bringingDesk();
    await desk.read({ kind: 'pasted', text: pasted });
    const plan = broughtOn(desk);
    expect(plan.doubts.reduce((sum, { items }) => sum + items.length, 0)).toBe(plan.counts.doubts);
    const bodies = plan.doubts.find(({ kind }) => kind === 'unknown-body');
    expect(bodies?.items.map(({ place }) => place)).toEqual(['Phụ lục, số 2 – Cơ quan chủ trì']);
    expect(bodies?.items[0]?.message).toContain('Sở Làng nghề');
    expect(plan.doubts.find(({ kind }) => kind === 'not-said')?.items.map(({ place }) => place)).toContain(
      'Số, ký hiệu',
    );
  });

  test('what is proposed is told apart by what it is', async () => {
    const { desk } = bringingDesk();
    await desk.read(sourceOf('ke-hoach.docx', word()));
    const proposed = broughtOn(desk).doubts.filter(({ kind }) => kind === 'proposed');
    expect(proposed.map(({ about }) => about)).toEqual(['Nghĩa vụ báo cáo']);
  });

  test('nothing of the source is hidden: what stands outside the table is set aside with its words', async () => {
    const { desk } = bringingDesk();
    await desk.read({ kind: 'pasted', text: `${pasted}\r\nNơi nhận: Như trên` });
    const plan = broughtOn(desk);
    expect(plan.setAside.reduce((sum, { pieces }) => sum + pieces.length, 0)).toBe(plan.counts.setAside);
    expect(plan.setAside.flatMap(({ pieces }) => pieces.map((piece) => piece.text))).toContain('Nơi nhận: Như trên');
  });
});

describe('what is refused, in a sentence that names it', () => {
  test.each<[string, PlanSource, string]>([
    ['Word 97', sourceOf('cu.doc', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0)), '.docx'],
    ['PDF', sourceOf('quet.pdf', text('%PDF-1.7 x')), 'PDF'],
    ['a picture', sourceOf('anh.png', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13)), 'anh.png'],
    ['half a Word file', sourceOf('nua.docx', word().subarray(0, 400)), 'nua.docx'],
    ['an Excel file that is none', sourceOf('a.xlsx', text('không phải')), 'a.xlsx'],
    ['nothing', sourceOf('rong.txt', new Uint8Array()), 'không có nội dung'],
    ['an old font', { kind: 'pasted', text: 'STT\tNhieäm vuï\r\n1\tThöïc hieän chuyeån ñoåi soá' }, 'VNI'],
    ['words alone', { kind: 'pasted', text: 'Kính gửi các sở' }, 'không có bảng nào'],
    ['a text without end', sourceOf('dai.txt', text('a\tb\n'.repeat(300_000))), 'dài quá mức'],
    ['a file past the limit', sourceOf('to.docx', new Uint8Array(1_000_001)), 'quá mức'],
  ])('%s', async (_, source, says) => {
    const { desk, delivered, saved } = bringingDesk({ largest: 1_000_000 });
    await desk.read(source);
    expect(refusedOn(desk)).toContain(says);
    await desk.makeReview();
    desk.save?.();
    expect([delivered, saved]).toEqual([[], []]);
  });

  test('a file that went away since it was chosen', async () => {
    const { desk } = bringingDesk();
    const file = { ...fileOf('mat.docx', word()), arrayBuffer: () => Promise.reject(new Error('gone')) };
    await desk.read({ kind: 'file', file });
    expect(refusedOn(desk)).toContain('mat.docx: Không đọc được tệp');
  });

  test('a review workbook with a cell that cannot be read: where, and that it can be mended', async () => {
    const { desk } = bringingDesk();
    await desk.read(sourceOf('ra-soat.xlsx', await xlsxOf(reviewed('KH-UBND'))));
    expect(refusedOn(desk)).toContain('Kế hoạch, ô ');
    expect(desk.state().outcome).toMatchObject({ rejection: { kind: 'faults' } });
  });

  test('what was read before is gone, so that nobody saves it for what was just refused', async () => {
    const { desk, saved } = bringingDesk();
    await desk.read({ kind: 'open' });
    expect(broughtOn(desk).file).toBeDefined();
    await desk.read({ kind: 'pasted', text: 'x' });
    desk.save?.();
    expect(saved).toEqual([]);
  });
});

describe('the review and the plan file', () => {
  test('a plan that lacks something is reviewed, not saved', async () => {
    const { desk, delivered, saved } = bringingDesk();
    await desk.read({ kind: 'pasted', text: pasted });
    expect(broughtOn(desk).missing).not.toEqual([]);
    expect(broughtOn(desk).file).toBeUndefined();
    desk.save?.();
    expect(saved).toEqual([]);
    await desk.makeReview();
    expect(delivered.map(({ fileName }) => fileName)).toEqual(['ke-hoach_ra-soat.xlsx']);
    expect(desk.state().done).toEqual({ kind: 'review', fileName: 'ke-hoach_ra-soat.xlsx' });
    expect(desk.state().activity).toBeUndefined();
  });

  test('reviewed and whole, it is saved as the file that templates/ takes', async () => {
    const { desk, saved } = bringingDesk();
    await desk.read(sourceOf('ra-soat.xlsx', await xlsxOf(reviewed())));
    desk.save?.();
    expect(saved.map(({ fileName }) => fileName)).toEqual(['300-2026.json']);
    const plan = parsePlan(saved[0]?.text ?? '', '300-2026.json');
    expect(plan.ok && plan.value.number).toBe('300/KH-UBND');
    expect(desk.state().done).toEqual({ kind: 'saved', fileName: '300-2026.json' });
  });

  test.each([
    ['224/KH-UBND', '31/12/2025', true],
    ['224/KH-UBND', '31/12/2026', false],
  ])('whether it takes the place of a known plan: number %s of %s', async (number, signed, isKnown) => {
    const { desk } = bringingDesk();
    await desk.read(sourceOf('ra-soat.xlsx', await xlsxOf(reviewed(number, signed))));
    expect(broughtOn(desk).file?.isKnown).toBe(isKnown);
  });

  test('a window that does not open is told, and the plan is still there', async () => {
    const { desk } = bringingDesk({ deliver: () => Promise.resolve(failure({ code: 'busy' })) });
    await desk.read({ kind: 'pasted', text: pasted });
    await desk.makeReview();
    expect(desk.state().done).toMatchObject({ kind: 'failed', notice: { tone: 'error' } });
    expect(broughtOn(desk).counts.rows).toBe(2);
  });
});

describe('impatience does no harm', () => {
  test('a mistake of the program leaves the desk usable', async () => {
    const { desk } = bringingDesk({ readDocx: () => Promise.reject(new Error('mistake')) });
    await desk.read({ kind: 'pasted', text: pasted });
    await expect(desk.read(sourceOf('a.docx', word()))).rejects.toThrow('mistake');
    expect(desk.state()).toEqual({});
    await desk.read({ kind: 'pasted', text: pasted });
    expect(broughtOn(desk).counts.rows).toBe(2);
  });

  test('of two files at once the later counts, whichever is read first', async () => {
    const { desk } = bringingDesk();
    let arrive: (() => void) | undefined;
    const slow = {
      ...fileOf('cham.txt', text(pasted)),
      arrayBuffer: () => new Promise<ArrayBuffer>((resolve) => (arrive = () => resolve(new ArrayBuffer(0)))),
    };
    const first = desk.read({ kind: 'file', file: slow });
    await desk.read(sourceOf('nhanh.docx', word()));
    arrive?.();
    await first;
    expect(desk.state()).toMatchObject({ outcome: { kind: 'brought', source: 'nhanh.docx' } });
    expect(desk.state().activity).toBeUndefined();
  });

  test('a double click makes one review workbook', async () => {
    const { desk, delivered } = bringingDesk();
    await desk.read({ kind: 'pasted', text: pasted });
    await Promise.all([desk.makeReview(), desk.makeReview()]);
    expect(delivered).toHaveLength(1);
  });

  test('while something is read, neither review nor plan file is made of what it replaces', async () => {
    const { desk, delivered, saved } = bringingDesk();
    await desk.read({ kind: 'open' });
    const reading = desk.read({ kind: 'pasted', text: pasted });
    await desk.makeReview();
    desk.save?.();
    await reading;
    expect([delivered, saved]).toEqual([[], []]);
    expect(broughtOn(desk).number).toBe('');
  });

  test('a review workbook that is ready late says nothing of the plan that took its place', async () => {
    let open: (() => void) | undefined;
    const { desk } = bringingDesk({
      deliver: () => new Promise((resolve) => (open = () => resolve({ ok: true, value: undefined }))),
    });
    await desk.read({ kind: 'pasted', text: pasted });
    const making = desk.makeReview();
    await Promise.resolve();
    await Promise.resolve();
    await desk.read({ kind: 'open' });
    open?.();
    await making;
    expect(desk.state().done).toBeUndefined();
    expect(desk.state().activity).toBeUndefined();
  });
});
