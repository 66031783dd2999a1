/** The words of Hướng dẫn. */

export interface GuideSection {
  readonly heading: string;
  readonly lines: readonly (readonly [label: string, text: string])[];
}

/**
 * @param sendOn the last working day within the term, in words; `term`: "trước ngày 15/12/2026"
 * @param consolidator to whom the file itself may be sent; none for the office that consolidates
 * @param general what Nội dung chung is about
 * @param asksEstimate December: the workbook asks for the estimate to 31/12 as well.
 */
export const guideSections = (
  { sendOn, term }: { readonly sendOn: string; readonly term: string },
  general: string,
  consolidator: string | undefined,
  asksEstimate: boolean,
): readonly GuideSection[] => [
  {
    heading: 'I. CÁC BƯỚC',
    lines: [
      [
        'Bước 1',
        'Mở trang Thông tin chung, xem kỳ báo cáo, “Số liệu đến ngày” và thời hạn gửi; ghi người lập, người ký.',
      ],
      ['Bước 2', 'Mở từng trang phụ lục, nhập vào các ô nền vàng. Cột nền xám tự tính, không nhập đè.'],
      ['Bước 3', `Viết trang Nội dung chung: ${general}.`],
      [
        'Bước 4',
        consolidator === undefined
          ? 'Kiểm tra số liệu, lập báo cáo bằng chương trình Phụ lục, ghi lý do ở trang Giải trình nếu được yêu cầu.'
          : `Máy có chương trình Phụ lục: kiểm tra số liệu, lập báo cáo, ghi lý do ở trang Giải trình nếu được yêu cầu. Máy không có: gửi chính tệp này cho ${consolidator} kèm văn bản của cơ quan.`,
      ],
      ['Bước 5', `Trình ký và gửi trong ${sendOn} (ngày làm việc cuối cùng trong hạn; hạn gửi là ${term}).`],
    ],
  },
  {
    heading: 'II. TRANG CHỈ TIÊU',
    lines: [
      [
        'Tử số, Mẫu số',
        'Số nguyên, đúng nội dung nêu ở cột “Nội dung số liệu”; “lũy kế” là cộng dồn từ đầu năm, “thời điểm” là tại ngày chốt số liệu, “trong kỳ” là riêng của kỳ báo cáo này. Chỉ tiêu có hoặc không: chọn Có hoặc Không.',
      ],
      [
        'Kết quả',
        'Tử số chia mẫu số. Chỉ tiêu tính trên hồ sơ, hệ thống, dữ liệu mà cả hai bằng 0 thì chọn Trường hợp “Không phát sinh”.',
      ],
      [
        'Kỳ trước, Minh chứng',
        'Cột “Kỳ trước” ghi sẵn số liệu kỳ liền trước, nếu có. Cột “Minh chứng”: văn bản, hệ thống hoặc nguồn số liệu.',
      ],
      ...(asksEstimate
        ? [
            [
              'Ước đến 31/12',
              'Ước kết quả cả năm cho chỉ tiêu chưa đạt, nhiệm vụ chưa hoàn thành; nhiệm vụ ghi thêm ngày ước hoàn thành.',
            ] as const,
          ]
        : []),
      ['Mức độ đạt', 'Kết quả chia mức chỉ tiêu: 84% so với chỉ tiêu 70% là đạt 120% chỉ tiêu.'],
      [
        'Đánh giá',
        'Vượt, Đạt, Chưa đạt (trong năm) hoặc Không đạt (hết năm), so sánh trên số chưa làm tròn. Chỉ tiêu “trên 90%”: bằng đúng 90% là chưa đạt.',
      ],
      ['Chưa báo cáo', 'Dòng để trống và không chọn Trường hợp. Dòng này được thống kê, không bị coi là bằng 0.'],
    ],
  },
  {
    heading: 'III. TRANG NHIỆM VỤ',
    lines: [
      [
        'Tỷ lệ (%)',
        'Nhiệm vụ có thời hạn: gõ 85 hoặc 85%. Thang gợi ý với văn bản: dự thảo 30%, lấy ý kiến 50%, trình 80%, ban hành 100%.',
      ],
      [
        'Số lần',
        'Nhiệm vụ định kỳ: số lần đã làm từ đầu năm. “Định kỳ: 3/4 (đến hạn 3/3)” là đã làm 3 lần của cả năm 4 lần, 3 lần đến hạn đều đã làm.',
      ],
      [
        'Thường xuyên',
        'Chỉ cần ghi cột “Kết quả, sản phẩm” của kỳ này; số lượng và đơn vị tính không bắt buộc. Không ghi tỷ lệ.',
      ],
      [
        'Chậm nhất … ngày',
        'Thời hạn tính từ một sự kiện (“chậm nhất 05 ngày kể từ …”, “ngay khi …”): ghi số trường hợp đúng hạn ở cột “Tỷ lệ (%), số lần hoặc số đúng hạn”, số trường hợp phát sinh ở cột “Đơn vị tính hoặc số phát sinh”, đều cộng dồn từ đầu năm.',
      ],
      [
        'Ngày hoàn thành',
        'Chỉ ghi khi đạt 100%. Trạng thái nhắc lại ngày bằng chữ để kiểm tra ngày và tháng không bị đảo.',
      ],
      [
        'Đúng hạn, quá hạn',
        'So ngày hoàn thành (hoặc ngày chốt số liệu nếu chưa xong) với thời hạn. “Tháng 6” là hết ngày 30/6; “Quý I” là hết ngày 31/3; ghi năm là hết ngày 31/12 của năm đó; “trước ngày 30/4” là chậm nhất ngày 29/4.',
      ],
      ['Quá hạn', 'Bắt buộc ghi nguyên nhân chậm; nên ghi ngày dự kiến hoàn thành.'],
      ['Kiến nghị', 'Ghi nội dung ở cột “Kiến nghị” và chọn cấp có thẩm quyền ở cột “Cấp giải quyết”.'],
    ],
  },
  {
    heading: 'IV. CỘT TRƯỜNG HỢP',
    lines: [
      ['Chưa có số liệu', 'Chưa đến lúc có số hoặc chưa thu thập được; nêu lý do.'],
      ['Không phát sinh', 'Trong kỳ không có hồ sơ, nhiệm vụ nào phải tính (0/0).'],
      ['Không thuộc phạm vi', 'Cơ quan không có chức năng này; dòng không tính vào mẫu số nào. Ghi căn cứ.'],
      ['Được gia hạn', 'Ghi căn cứ và thời hạn mới; thời hạn mới thay cho thời hạn của kế hoạch.'],
      ['Được dừng/điều chỉnh', 'Cấp có thẩm quyền cho dừng hoặc điều chỉnh; ghi căn cứ.'],
    ],
  },
  {
    heading: 'V. LƯU Ý',
    lines: [
      [
        'Trang tính',
        'Được lọc, ẩn hiện, đổi độ rộng cột. Không đổi tên, xóa cột hay dòng; nếu lỡ tay, phần kiểm tra sẽ chỉ ra.',
      ],
      ['Gõ số', 'Không gõ dấu phân cách hàng nghìn: gõ 1234, không gõ 1.234.'],
      ['Dán dữ liệu', 'Nên dán giá trị (Paste Special, Values) để giữ nền và định dạng của ô.'],
      ['Ô nhiều chữ', 'Kéo cao dòng để xem hết; báo cáo luôn in đủ nội dung.'],
      [
        'Dòng phối hợp',
        'Nằm cuối mỗi trang phụ lục, không bắt buộc và không in; nội dung đã ghi được đưa vào mục phối hợp của báo cáo.',
      ],
      ['Bí mật nhà nước', 'Không nhập nội dung thuộc phạm vi bí mật nhà nước.'],
    ],
  },
];
