/** The command line's help, in Vietnamese, with examples. */

interface CommandHelp {
  readonly usage: string;
  readonly about: string;
  readonly details: readonly string[];
  readonly examples: readonly string[];
}

const commandHelp = {
  make: {
    usage: 'make --plan MÃ --period KỲ (--agency CƠ-QUAN | --all) --out THƯ-MỤC [--previous TỆP|THƯ-MỤC] [--force]',
    about: 'Lập tệp báo cáo cho một cơ quan hoặc tất cả cơ quan chủ trì.',
    details: [
      '--plan       mã kế hoạch, xem lệnh plans',
      '--period     kỳ báo cáo: 2026-11 (tháng), 2025-Q3 (quý), 2024-H1 (6 tháng), 2026 (năm); xem lệnh due',
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
    usage:
      'report (TỆP | --consolidated TỆP-TỔNG-HỢP --kind LOẠI) [--docx] [--out TỆP.xlsx] [--edited TỆP] [--data TỆP.json] [--request VĂN-BẢN] [--force]',
    about:
      'Lập báo cáo của một cơ quan, hoặc báo cáo của cơ quan tổng hợp từ tệp tổng hợp: một tệp mới; tệp gốc giữ nguyên.',
    details: [
      '--docx       lập thêm bản Word của báo cáo và của tóm tắt trình ký, cạnh tệp Excel',
      '--out        tên tệp mới; không nêu thì thêm “_bao-cao” vào tên tệp gốc, hoặc lấy tên theo loại báo cáo tổng hợp',
      '--force      ghi đè tệp đã có',
      '--consolidated  tệp tổng hợp (lệnh consolidate) để lập báo cáo của cơ quan tổng hợp',
      '--kind       loại báo cáo tổng hợp: month (phiếu tổng hợp tháng), quarter (quý), half (6 tháng), year (năm), request (theo yêu cầu)',
      '--request    văn bản yêu cầu báo cáo, với --kind request: “Công văn số …/… ngày …”',
      '--edited     tệp báo cáo tổng hợp đã lập trước, để giữ những chỗ cán bộ đã sửa trong đó',
      '--data       bảng dữ liệu .json ghi kèm, khi tệp tổng hợp không có trang tính Dữ liệu (trên 300 tệp Excel)',
      'Báo cáo của cơ quan còn lỗi thì không lập. Chỗ cán bộ đã sửa trên trang Báo cáo được giữ khi lập lại; chỗ nào số liệu đã thay đổi',
      'hoặc không còn chỗ thì nêu từng chỗ.',
    ],
    examples: [
      'report bao-cao/224_2026-11_so-y-te.xlsx --docx',
      'report --consolidated tong-hop-2026-12.xlsx --kind quarter --docx',
      'report --consolidated tong-hop-2026-12.xlsx --kind quarter --edited 224_2026-Q4_bao-cao-quy.xlsx --out bao-cao-quy-lan-2.xlsx',
    ],
  },
  consolidate: {
    usage:
      'consolidate THƯ-MỤC|TỆP... --period KỲ --out TỆP.xlsx [--previous TỆP] [--decisions TỆP] [--csv TỆP] [--export-json TỆP] [--parquet THƯ-MỤC] [--letters THƯ-MỤC] [--json]',
    about:
      'Tổng hợp báo cáo các cơ quan đã gửi: một tệp tổng hợp có số liệu chung, tình hình gửi báo cáo và bảng dữ liệu.',
    details: [
      'THƯ-MỤC      đọc cả các thư mục con; không đọc tệp tạm của Excel (~$…) và liên kết đến nơi khác',
      '--period     kỳ tổng hợp: 2026-11',
      '--out        tệp tổng hợp; không bắt buộc khi có nêu tệp, thư mục khác để ghi',
      '--plan       mã kế hoạch; chỉ cần nêu khi kỳ ấy có nhiều kế hoạch phải báo cáo',
      '--previous   tệp tổng hợp (.xlsx) hoặc bảng dữ liệu (.json) của kỳ trước, để so sánh và rà soát',
      '--decisions  tệp tổng hợp đã lập của chính kỳ này, để giữ các quyết định xử lý đã ghi trong đó',
      '--csv        ghi thêm bảng dữ liệu dạng CSV, mở bằng Excel',
      '--export-json  ghi thêm bảng dữ liệu dạng JSON, cho phần mềm khác và cho --previous của kỳ sau',
      '--parquet    ghi thêm bảng dữ liệu dạng Parquet, chia thư mục theo kế hoạch, kỳ, tỉnh, thành phố',
      '--letters    lập tin nhắn nhắc (trước hạn), công văn đôn đốc, công văn đề nghị hoàn thiện và phiếu rà soát từng cơ quan',
      '--json       in kết quả dạng JSON (cấu trúc: docs/consolidate-json.md)',
      '--jobs       số tệp đọc cùng lúc; mặc định theo số nhân của máy',
      '--force      ghi đè tệp đã có',
      'Mã kết thúc: 0 không còn gì phải xử lý; 1 có việc phải xử lý (cơ quan chưa gửi, có lỗi, tệp không dùng được, việc cần quyết định);',
      '2 không tổng hợp được; 130 dừng theo yêu cầu (Ctrl+C).',
    ],
    examples: [
      'consolidate da-nhan --period 2026-11 --out tong-hop-2026-11.xlsx',
      'consolidate da-nhan --period 2026-12 --previous tong-hop-2026-11.xlsx --out tong-hop-2026-12.xlsx --csv du-lieu.csv',
    ],
  },
  sample: {
    usage: 'sample THƯ-MỤC [--seed SỐ]',
    about:
      'Điền số liệu mẫu (có ghi rõ là mẫu) vào các tệp vừa lập, trong đó có các lỗi đặt sẵn, liệt kê ở sample.json.',
    details: ['--seed       số khởi tạo; cùng số thì cùng kết quả (mặc định 1)'],
    examples: ['sample bao-cao --seed 7'],
  },
  due: {
    usage: 'due [--agency CƠ-QUAN]',
    about: 'Các báo cáo tiến độ của cơ quan, đơn vị sắp đến hạn theo nghĩa vụ báo cáo của từng kế hoạch.',
    details: [
      '--agency     chỉ những báo cáo của cơ quan ấy',
      'Không gồm báo cáo tổng hợp của cơ quan tổng hợp, như báo cáo tổng hợp hằng quý của Sở Khoa học và Công nghệ.',
    ],
    examples: ['due', 'due --agency so-y-te'],
  },
  plans: { usage: 'plans', about: 'Các kế hoạch đã có.', details: [], examples: [] },
  agencies: {
    usage: 'agencies [--plan MÃ]',
    about: 'Các cơ quan: mã, tên, chữ viết tắt.',
    details: ['--plan       chỉ những cơ quan chủ trì dòng của kế hoạch ấy'],
    examples: ['agencies --plan 224-2025'],
  },
  'plan import': {
    usage: 'plan import TỆP --out TỆP.json --review TỆP.xlsx [--force]',
    about: 'Đưa một kế hoạch mới vào: từ văn bản Word, trang tính, bảng đã dán, hoặc bảng rà soát đã sửa.',
    details: [
      'TỆP          .docx; .xlsx (bảng phụ lục, hoặc bảng rà soát đã sửa); .txt, .tsv (bảng dán từ Word, Excel)',
      '--out        tệp kế hoạch; chỉ được ghi khi kế hoạch đã đủ',
      '--review     bảng rà soát để xem, sửa rồi nạp lại',
      '--force      ghi đè tệp đã có',
      'Mã kết thúc: 0 đã đủ, không còn gì phải xem lại; 1 còn phải rà soát; 2 tệp không dùng được.',
    ],
    examples: [
      'plan import ke-hoach-81.docx --out 81-2025.json --review ra-soat-81.xlsx',
      'plan import ra-soat-81.xlsx --out 81-2025.json --review ra-soat-81-lan-2.xlsx',
    ],
  },
  'plan check': {
    usage: 'plan check TỆP',
    about: 'Kiểm tra một tệp kế hoạch hoặc một bảng rà soát: lỗi và những chỗ còn phải xem lại.',
    details: ['Mã kết thúc: 0 không có lỗi; 1 có lỗi hoặc còn phải xem lại; 2 tệp không dùng được.'],
    examples: ['plan check 81-2025.json', 'plan check ra-soat-81.xlsx'],
  },
  'plan diff': {
    usage: 'plan diff CŨ MỚI [--json]',
    about: 'So sánh hai bản của một kế hoạch: dòng thêm, bỏ, sửa lời, chuyển chỗ, đổi cơ quan, đổi thời hạn.',
    details: ['CŨ, MỚI      tệp kế hoạch, hoặc mã của kế hoạch đã có', '--json       in kết quả dạng JSON'],
    examples: ['plan diff 224-2025 224-2025-sua-doi.json'],
  },
  'plan migrate': {
    usage: 'plan migrate --from CŨ --to MỚI TỆP|THƯ-MỤC... --out THƯ-MỤC',
    about: 'Chuyển tệp báo cáo đã nhập sang bản mới của kế hoạch, giữ mọi nội dung đã nhập; tệp gốc giữ nguyên.',
    details: [
      '--from       tệp kế hoạch cũ, hoặc mã của kế hoạch đã có',
      '--to         tệp kế hoạch mới, hoặc mã của kế hoạch đã có',
      '--out        thư mục ghi tệp mới; chưa có thì được tạo',
      'Nội dung của dòng đã bỏ nằm ở trang Dòng đã bỏ của tệp mới.',
    ],
    examples: ['plan migrate --from 224-2025 --to 224-2025-sua-doi.json bao-cao --out bao-cao-moi'],
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
    'Tùy chọn của mọi lệnh:',
    '  --templates THƯ-MỤC  dùng kế hoạch, danh bạ, ngày nghỉ ở thư mục khác, cấu trúc như thư mục templates của chương trình',
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
