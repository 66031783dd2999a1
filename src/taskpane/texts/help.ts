/** What the screen Trợ giúp says. */

export const help = {
  stepsHeading: 'Sáu bước làm báo cáo',
  steps: [
    'Ở phần Bắt đầu, chọn cơ quan và kỳ báo cáo rồi bấm Lập biểu mẫu. Biểu mẫu theo đúng phụ lục kế hoạch, chỉ gồm những dòng cơ quan chủ trì và phối hợp.',
    'Nhập số liệu vào các ô nền vàng trên trang tính, hoặc ở mục Nhập theo dòng của phần Nhập liệu; nhập cả Nội dung chung. Số liệu được kiểm tra ngay khi nhập.',
    'Xem các nội dung cần rà soát; bấm vào từng nội dung để đến đúng ô. Nội dung nào phần mềm sửa được chắc chắn thì có nút Sửa; sửa rồi vẫn hoàn tác được.',
    'Ghi lý do cho những nội dung cần giải trình. Số liệu thay đổi thì lý do cũ hết hiệu lực.',
    'Khi không còn lỗi, sang phần Báo cáo: xem trước, sửa câu chữ nếu cần, rồi bấm Lập báo cáo. Các trang tính báo cáo và văn bản Word được lập cùng lúc để in, trình ký.',
    'Lưu tệp theo tên được gợi ý (trong Excel: bấm F12 rồi dán tên tệp) và gửi đúng hạn cùng bản ký.',
  ],
  severitiesHeading: 'Mức độ của nội dung cần rà soát',
  severities: [
    ['Lỗi', 'Số liệu chắc chắn sai hoặc không hiểu được. Phải sửa xong mới lập được báo cáo.'],
    ['Cần giải trình', 'Số liệu có thể đúng nhưng bất thường. Nếu đúng, hãy ghi một câu lý do.'],
    ['Lưu ý', 'Điều nên xem lại. Không cản trở việc lập báo cáo.'],
  ],
  scaleHeading: 'Thang tỷ lệ dùng chung cho nhiệm vụ',
  scaleHint: 'Dùng cho nhiệm vụ ban hành văn bản, để các cơ quan tính như nhau.',
  scale: [
    ['Có dự thảo', '30%'],
    ['Đã lấy ý kiến', '50%'],
    ['Đã trình cấp có thẩm quyền', '80%'],
    ['Đã ban hành', '100%'],
  ],
  keyboardHeading: 'Dùng bàn phím',
  keyboard: [
    ['Tab, Shift+Tab', 'đến mục sau, mục trước'],
    ['← →, rồi Enter', 'chọn phần khác khi đang ở hàng thẻ'],
    ['↑ ↓', 'chọn trong danh sách'],
    ['Enter', 'ghi ô đang nhập'],
    ['Ctrl+Enter', 'lưu câu đang sửa của báo cáo, lý do giải trình'],
    ['Esc', 'đóng danh sách, hộp thoại; hủy câu đang sửa'],
    ['F6', 'qua lại giữa trang tính và ngăn Phụ lục (Excel trên web: Ctrl+F6)'],
  ],
  aboutHeading: 'Về phần mềm',
  version: 'Phiên bản',
  privacy: 'Quyền riêng tư',
  support: 'Hỗ trợ',
} as const;
