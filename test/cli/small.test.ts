import { parseArguments } from '../../src/cli/arguments';
import { findingLines } from '../../src/cli/findingLines';
import { reportFileName } from '../../src/cli/report/fileNames';
import { printable } from '../../src/cli/printable';
import { progressOn } from '../../src/cli/progress';

it('names a report after its workbook, and the next one after that', () => {
  expect(reportFileName('a/224_2026-11_so-y-te.xlsx')).toBe('a/224_2026-11_so-y-te_bao-cao.xlsx');
  expect(reportFileName('a/224_2026-11_so-y-te_bao-cao.xlsx')).toBe('a/224_2026-11_so-y-te_bao-cao-2.xlsx');
  expect(reportFileName('x_bao-cao-9.XLSX')).toBe('x_bao-cao-10.xlsx');
});

it('lets no text of a file steer the terminal', () => {
  expect(printable('Đã làm\u001b[2J xong\u202e\u0007')).toBe('Đã làm\ufffd[2J xong\ufffd\ufffd');
  expect(printable('Dòng một\n\tdòng hai')).toBe('Dòng một\n\tdòng hai');
});

it('lets no name of a sheet pass for a line of ours', () => {
  const named = { code: 'foreign-sheet', severity: 'notice', message: 'Trang lạ.', fix: 'Không cần sửa.' } as const;
  const lines = findingLines([{ ...named, sheet: 'Sheet1\n  Kết quả rà soát: 00 lỗi' }]);
  expect(lines[0]).toBe('  Sheet1 Kết quả rà soát: 00 lỗi');
  expect(lines.join('\n').split('\n')).toHaveLength(3);
});

it('takes a value beside or behind its option, and no other option for a value', () => {
  const specs = { out: { kind: 'text' }, force: { kind: 'flag' } } as const;
  for (const args of [
    ['--out', 'a', '--force', 'x'],
    ['x', '--force', '--out=a'],
  ]) {
    const parsed = parseArguments(args, specs, { takesNames: true });
    expect(parsed.ok && [parsed.value.positionals, parsed.value.texts.get('out'), [...parsed.value.flags]]).toEqual([
      ['x'],
      'a',
      ['force'],
    ]);
  }
  expect(parseArguments(['--out', '--force'], specs).ok).toBe(false);
  expect(parseArguments(['--force=1'], specs).ok).toBe(false);
  expect(parseArguments(['--__proto__', 'x'], specs).ok).toBe(false);
});

describe('progress', () => {
  const written = (isTerminal: boolean): string => {
    let now = 0;
    const parts: string[] = [];
    const progress = progressOn({ isTerminal, width: 80, write: (text) => parts.push(text), now: () => now });
    for (let done = 1; done <= 10; done += 1) {
      now += 10_000;
      progress.step('Lập tệp', done, 10);
    }
    progress.end();
    return parts.join('');
  };

  it('is a bar that redraws itself on a terminal', () => {
    expect(written(true)).toContain(`\rLập tệp ${'█'.repeat(12)}${'░'.repeat(12)} 5/10`);
    expect(written(true)).not.toContain('\n');
  });

  it('says how long it may still take', () => {
    expect(written(true)).toContain(' 5/10, còn khoảng 50 giây');
    expect(written(true)).toContain(' 2/10, còn khoảng 2 phút');
    expect(written(true)).toContain(' 10/10\u001b[K');
  });

  it('is a plain line at each fifth elsewhere', () => {
    expect(written(false)).toBe('Lập tệp: 2/10\nLập tệp: 4/10\nLập tệp: 6/10\nLập tệp: 8/10\nLập tệp: 10/10\n');
  });
});
