/** The annex of what counts though no report gave it, and of what came and does not count: entered figures, rows set aside, files. */
import { linesText } from '../../consolidation/describe/rowNumbers';
import { upperFirst } from '../sentences';
import type { TableContent } from '../report';
import type { CityMaterial } from './material';
import { inState } from './sending';

interface Aside {
  readonly id: string;
  readonly agency: string;
  readonly what: string;
  readonly why: string;
}

export function asideTable(material: CityMaterial): TableContent {
  return {
    id: 'aside',
    title: 'SỐ LIỆU NHẬP THAY, SỐ LIỆU VÀ TỆP CHƯA SỬ DỤNG',
    columns: [
      { key: 'no', heading: 'STT' },
      { key: 'agency', heading: 'Cơ quan, địa phương' },
      { key: 'rows', heading: 'Số liệu, tệp' },
      { key: 'words', heading: 'Lý do' },
    ],
    rows: [...enteredFor(material), ...setAside(material), ...unused(material)].map(
      ({ id, agency, what, why }, index) => ({
        id,
        annex: [],
        lines: [[String(index + 1), agency, what, why]],
      }),
    ),
  };
}

const enteredFor = ({ sending }: CityMaterial): Aside[] =>
  inState([...sending.obliged, ...sending.asked], 'entered-for').map(({ expected: { agency }, attended }) => ({
    id: `entered-for/${agency.id}`,
    agency: agency.name,
    what: 'Số liệu nhập thay',
    why:
      attended.state === 'entered-for'
        ? 'Cơ quan chưa gửi báo cáo; số liệu do cơ quan tổng hợp nhập, chờ cơ quan xác nhận.'
        : 'Cơ quan chưa gửi báo cáo; số liệu do cơ quan tổng hợp nhập, cơ quan đã xác nhận.',
  }));

const setAside = ({ source: { scope, city, lines } }: CityMaterial): Aside[] =>
  scope.agencies.flatMap(({ agency }): Aside[] => {
    const rows = lines.filter((line) => line.agency === agency.id && line.use === 'set-aside');
    if (rows.length === 0) return [];
    return [
      {
        id: `set-aside/${agency.id}`,
        agency: agency.name,
        what: upperFirst(
          linesText(
            rows.map(({ line }) => line),
            city.plans,
          ),
        ),
        why: 'Dòng có lỗi, để riêng, chờ cơ quan hoàn thiện.',
      },
    ];
  });

function unused({ source: { scope, unused: files } }: CityMaterial): Aside[] {
  const names = new Map(scope.agencies.map(({ agency }) => [agency.id, agency.name]));
  return files.map(({ name, agencyId, why }) => ({
    id: `file/${name}`,
    agency: agencyId === undefined ? '' : (names.get(agencyId) ?? ''),
    what: name,
    why,
  }));
}
