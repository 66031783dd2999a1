import { describeTemplateFault } from '../../src/plan/describeTemplateFault';
import type { Expected, TemplateFault } from '../../src/plan/templateFault';

const say = (expected: Expected, more: Partial<TemplateFault> = {}): string =>
  describeTemplateFault({ file: '224-2025.json', path: 'annexes[1].rows[3]', expected, ...more });

describe('a fault in words', () => {
  it.each<[Expected, string]>([
    [{ kind: 'type', type: 'string' }, 'cần chuỗi ký tự'],
    [{ kind: 'type', type: 'int' }, 'cần số nguyên'],
    [{ kind: 'type', type: 'array' }, 'cần danh sách […]'],
    [{ kind: 'one-of', values: ['once', 'none'] }, 'cần một trong các giá trị "once", "none"'],
    [{ kind: 'like', example: '224-2025' }, 'cần dạng như "224-2025"'],
    [{ kind: 'day' }, 'cần một ngày có thật, dạng "2026-11-14"'],
    [{ kind: 'at-least', bound: 1, of: 'array' }, 'cần ít nhất 1 phần tử'],
    [{ kind: 'at-least', bound: 2, of: 'number' }, 'cần ít nhất 2'],
    [{ kind: 'at-most', bound: 31, of: 'string' }, 'cần không quá 31 ký tự'],
    [{ kind: 'no-such-field' }, 'mẫu không có trường này'],
    [{ kind: 'body' }, 'cần đúng một trong các trường "agency", "group", "open", "external"'],
    [{ kind: 'exactly', value: '224-2025/II/4' }, 'cần đúng "224-2025/II/4"'],
    [{ kind: 'unique' }, 'giá trị không được trùng với mục khác'],
    [{ kind: 'known', of: 'agency' }, 'cần mã cơ quan có trong danh bạ'],
    [{ kind: 'known', of: 'group' }, 'cần mã nhóm có trong danh bạ'],
    [{ kind: 'known', of: 'row' }, 'cần mã của một dòng trong kế hoạch'],
    [{ kind: 'known', of: 'measure' }, 'cần mã của một thước đo khác trong cùng chỉ tiêu'],
    [{ kind: 'known', of: 'annex' }, 'cần mã của một phụ lục khác trong kế hoạch'],
    [{ kind: 'known', of: 'plan' }, 'cần mã của một kế hoạch khác trong các tệp kế hoạch được nạp cùng'],
    [{ kind: 'not-own-sheet' }, 'cần tên khác với các trang tính có sẵn của biểu mẫu và báo cáo'],
    [{ kind: 'not-before', day: '2026-02-01' }, 'cần ngày không trước "2026-02-01"'],
    [{ kind: 'known', of: 'body' }, 'cần mã cơ quan hoặc mã nhóm có trong danh bạ'],
    [{ kind: 'after', day: '2026-02-01' }, 'cần ngày sau "2026-02-01"'],
    [{ kind: 'no-cycle' }, 'các cơ quan kế thừa không được dẫn trở lại chính cơ quan, nhóm đã kết thúc'],
    [{ kind: 'saturday' }, 'cần một ngày Thứ Bảy'],
  ])('%j', (expected, words) => {
    expect(say(expected)).toBe(`Tệp 224-2025.json, tại annexes[1].rows[3]: ${words}.`);
  });

  it('shows what stands there', () => {
    expect(say({ kind: 'day' }, { got: '"2025-11-31"' })).toBe(
      'Tệp 224-2025.json, tại annexes[1].rows[3]: cần một ngày có thật, dạng "2026-11-14", nhưng đang là "2025-11-31".',
    );
  });

  it('speaks of the whole file where the JSON is broken', () => {
    expect(say({ kind: 'json', line: 3, column: 9 }, { path: '' })).toBe(
      'Tệp 224-2025.json: không đúng cú pháp JSON ở dòng 3, cột 9.',
    );
    expect(say({ kind: 'json' }, { path: '' })).toBe('Tệp 224-2025.json: không đúng cú pháp JSON.');
  });
});
