/** The annex on how reports came in: every agency, those merely asked for figures last. */
import { dayText } from '../../entries/words';
import type { AnnexRow, TableContent } from '../report';
import { joined, upperFirst } from '../sentences';
import type { CityMaterial } from './material';
import type { Sender, SendingState } from './sending';

const STATES: Record<SendingState, string> = {
  'on-time': 'Đúng hạn',
  late: 'Quá hạn',
  undated: 'Đã gửi, chưa rõ ngày gửi',
  'entered-for': 'Cung cấp số liệu, chưa gửi báo cáo',
  unusable: 'Đã gửi tệp, chưa đưa vào tổng hợp',
  'not-sent': 'Chưa gửi',
};

export function sendingTable({ sending }: CityMaterial): TableContent {
  return {
    id: 'sending',
    title: 'TÌNH HÌNH GỬI BÁO CÁO',
    columns: [
      { key: 'no', heading: 'STT' },
      { key: 'agency', heading: 'Cơ quan, địa phương' },
      { key: 'sentOn', heading: 'Ngày gửi' },
      { key: 'sending', heading: 'Tình trạng' },
      { key: 'note', heading: 'Ghi chú' },
    ],
    rows: [...sending.obliged, ...sending.asked].map((sender, index) => row(sender, index + 1)),
  };
}

const row = (sender: Sender, no: number): AnnexRow => ({
  id: sender.expected.agency.id,
  annex: [],
  lines: [
    [
      String(no),
      sender.expected.agency.name,
      sender.attended.first === undefined ? '' : dayText(sender.attended.first.on),
      STATES[sender.state],
      note(sender),
    ],
  ],
});

const note = ({ expected, isLateAgain, attended: { findings } }: Sender): string =>
  upperFirst(
    joined([
      expected.isObliged ? '' : 'không thuộc đối tượng có nghĩa vụ báo cáo, được đề nghị cung cấp số liệu',
      isLateAgain ? 'chưa gửi hoặc gửi quá hạn hai kỳ liên tiếp' : '',
      findings.error > 0 ? 'còn dòng có lỗi, để riêng' : '',
      findings.unexplained > 0 ? 'còn nội dung chưa giải trình' : '',
    ]),
  );
