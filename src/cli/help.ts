/** The command line's help, in Vietnamese, with examples. */

interface CommandHelp {
  readonly usage: string;
  readonly about: string;
  readonly details: readonly string[];
  readonly examples: readonly string[];
}

export const commandHelp = {
  make: {
    usage: 'make --plan MÃ --period KỲ (--agency CƠ-QUAN | --all) --out THƯ-MỤC [--previous TỆP|THƯ-MỤC] [--force]',
    about: 'Lập tệp báo cáo cho một cơ quan hoặc tất cả cơ quan chủ trì.',
    details: [
      '--plan       mã kế hoạch, xem lệnh plans',
      '--period     kỳ báo cáo: 2026-11 (tháng)',
      '--agency     mã, tên hoặc chữ viết tắt của cơ quan, xem lệnh agencies',
      '--all        mọi cơ quan chủ trì ít nhất một dòng của kế hoạch',
      '--out        thư mục ghi tệp; chưa có thì được tạo',
      '--previous   tệp (hoặc thư mục tệp) của kỳ trước, để chuyển số liệu sang cột Kỳ trước',
      '--force      ghi đè tệp đã có',
    ],
    examples: [
      'make --plan 224-2025 --period 2026-11 --agency so-y-te --out bao-cao',
      'make --plan 224-2025 --period 2026-11 --all --out bao-cao',
    ],
  },
  check: {
    usage: 'check TỆP... [--json]',
    about: 'Kiểm tra tệp báo cáo: nội dung cần rà soát và kết quả tổng hợp.',
    details: [
      '--json       in kết quả dạng JSON (cấu trúc: docs/check-json.md)',
      '--plan, --period, --agency   nếu nêu thì tệp phải đúng kế hoạch, kỳ, cơ quan ấy',
      'Mã kết thúc: 0 không có lỗi; 1 có lỗi; 2 tệp không dùng được.',
    ],
    examples: ['check bao-cao/224_2026-11_so-y-te.xlsx', 'check bao-cao/*.xlsx --json'],
  },
  report: {
    usage: 'report TỆP [--out TỆP] [--force]',
    about: 'Lập báo cáo: tạo tệp mới có trang Báo cáo, Phụ lục báo cáo và mã đối chiếu; tệp gốc giữ nguyên.',
    details: [
      '--out        tên tệp mới; không nêu thì thêm “_bao-cao” vào tên tệp gốc',
      '--force      ghi đè tệp đã có',
      'Còn lỗi thì không lập báo cáo.',
    ],
    examples: ['report bao-cao/224_2026-11_so-y-te.xlsx'],
  },
  sample: {
    usage: 'sample THƯ-MỤC [--seed SỐ]',
    about:
      'Điền số liệu mẫu (có ghi rõ là mẫu) vào các tệp vừa lập, trong đó có các lỗi đặt sẵn, liệt kê ở sample.json.',
    details: ['--seed       số khởi tạo; cùng số thì cùng kết quả (mặc định 1)'],
    examples: ['sample bao-cao --seed 7'],
  },
  plans: { usage: 'plans', about: 'Các kế hoạch đã có.', details: [], examples: [] },
  agencies: {
    usage: 'agencies [--plan MÃ]',
    about: 'Các cơ quan: mã, tên, chữ viết tắt.',
    details: ['--plan       chỉ những cơ quan chủ trì dòng của kế hoạch ấy'],
    examples: ['agencies --plan 224-2025'],
  },
} as const satisfies Record<string, CommandHelp>;

export type CommandName = keyof typeof commandHelp;

const RUN = 'npm run -s phuluc --';

export const generalHelp = (): string =>
  [
    'Phụ lục: lập, kiểm tra và hoàn thiện báo cáo theo phụ lục kế hoạch.',
    '',
    `Cách dùng: ${RUN} LỆNH [tùy chọn]`,
    '',
    ...Object.values(commandHelp).flatMap(({ usage, about }) => [`  ${usage}`, `      ${about}`]),
    '',
    `Xem chi tiết một lệnh: ${RUN} LỆNH --help`,
    'Ví dụ:',
    `  ${RUN} ${commandHelp.make.examples[0]}`,
    `  ${RUN} ${commandHelp.check.examples[0]}`,
    `  ${RUN} ${commandHelp.report.examples[0]}`,
  ].join('\n');

export function helpOf(name: CommandName): string {
  const { usage, about, details, examples }: CommandHelp = commandHelp[name];
  return [
    `${RUN} ${usage}`,
    about,
    ...(details.length > 0 ? ['', ...details.map((line) => `  ${line}`)] : []),
    ...(examples.length > 0 ? ['', 'Ví dụ:', ...examples.map((example) => `  ${RUN} ${example}`)] : []),
  ].join('\n');
}

/** An unusable call, in one line. */
export const usageError = (name: CommandName, problem: string): string => `${problem} Xem: ${RUN} ${name} --help`;
