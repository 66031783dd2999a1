/** What template files must be to each other: plans that stand in one workbook, and plans named by others. */
import { join } from 'node:path';
import { readTemplates } from '../../src/cli/templates';
import { describeTemplateFault } from '../../src/plan/describeTemplateFault';
import { loadLibrary, type TemplateTexts } from '../../src/workflows/library';
import { wholePlan } from '../../src/workflows/plans/planFile';
import { replaced, type Json, type JsonPath } from '../plan/broken';
import { library } from '../library';

const texts = readTemplates(join(__dirname, '../../templates'), 'can-tho');
const nameOf = (file: string): string => file.split(/[\\/]/).at(-1) ?? '';

/** The committed plans with one value of one file replaced. */
const withValue = (name: string, path: JsonPath, by: Json): TemplateTexts => ({
  ...texts,
  plans: texts.plans.map(({ file, text }) => ({
    file: nameOf(file),
    text: nameOf(file) === name ? JSON.stringify(replaced(JSON.parse(text) as Json, path, by)) : text,
  })),
});

function faults(given: TemplateTexts): string[] {
  const loaded = loadLibrary(given);
  return loaded.ok ? [] : loaded.error.map(describeTemplateFault);
}

describe('sheet names', () => {
  const rename = (name: string, sheet: string) => withValue(name, ['annexes', 0, 'sheet'], sheet);

  it('are told apart from those of a plan it is reported on within, whatever their case', () => {
    expect(faults(rename('95-2025.json', '224-pl i'))).toEqual([
      'Tệp 95-2025.json, tại annexes[0].sheet: cần tên khác với các trang tính của kế hoạch 224-2025 (không phân biệt chữ hoa, chữ thường) vì hai kế hoạch ở chung một tệp báo cáo, nhưng đang là "224-pl i".',
    ]);
  });

  it('may be those of a plan it never stands beside', () => {
    expect(faults(rename('70-2025.json', '224-PL I'))).toEqual([]);
  });

  it.each(['Thông tin chung', 'HƯỚNG DẪN', '_phuluc', 'báo cáo', 'Phụ lục báo cáo IX'])(
    'are none of the form’s own: %s',
    (sheet) => {
      const words = `cần tên khác với các trang tính có sẵn của biểu mẫu và báo cáo, nhưng đang là "${sheet}".`;
      expect(faults(rename('81-2025.json', sheet))).toEqual([`Tệp 81-2025.json, tại annexes[0].sheet: ${words}`]);
      const [own] = withValue('81-2025.json', ['annexes', 0, 'sheet'], sheet).plans.filter(({ file }) =>
        file.startsWith('81'),
      );
      const alone = wholePlan(own?.text ?? '', '81.json', library.agencies);
      expect(alone.ok ? [] : alone.error.map(describeTemplateFault)).toEqual([
        `Tệp 81.json, tại annexes[0].sheet: ${words}`,
      ]);
    },
  );
});

describe('a plan reported on within another', () => {
  it('names one of the files given', () => {
    const alone = { ...texts, plans: texts.plans.filter(({ file }) => nameOf(file) !== '224-2025.json') };
    expect(faults(alone).map((line) => line.replace(/^Tệp .*95-2025/, 'Tệp 95-2025'))).toEqual([
      'Tệp 95-2025.json, tại duties[0].ridesOn: cần mã của một kế hoạch khác trong các tệp kế hoạch được nạp cùng, nhưng đang là "224-2025".',
    ]);
  });

  it('names not itself', () => {
    expect(faults(withValue('95-2025.json', ['duties', 0, 'ridesOn'], '95-2025'))).toEqual([
      'Tệp 95-2025.json, tại duties[0].ridesOn: cần mã của một kế hoạch khác trong các tệp kế hoạch được nạp cùng, nhưng đang là "95-2025".',
    ]);
  });
});

test('one plan stands in one file', () => {
  const given = withValue('70-2025.json', ['short'], '70');
  const [own] = given.plans.filter(({ file }) => file === '70-2025.json');
  const twice = { ...given, plans: [...given.plans, { file: '70-2025-cu.json', text: own?.text ?? '' }] };
  expect(faults(twice)).toContain(
    'Tệp 70-2025-cu.json, tại id: giá trị không được trùng với mục khác, nhưng đang là "70-2025".',
  );
});
