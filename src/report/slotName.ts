/** How people are told where in a report a text stands: "mục III, khoản 2", "Phụ lục I, dòng số 15". */
import type { AnnexTable, Report, Section } from './report';
import { roman } from '../entries/roman';
import { number } from './sentences';

const FORM: ReadonlyMap<string, string> = new Map([
  ['symbol', 'số, ký hiệu'],
  ['placeAndDate', 'địa danh, ngày tháng'],
  ['abstract', 'trích yếu'],
  ['addressee', 'nơi kính gửi'],
  ['opening', 'đoạn mở đầu'],
  ['closing', 'đoạn kết thúc'],
  ['recipients', 'nơi nhận'],
  ['authority', 'quyền hạn, chức vụ'],
  ['signer', 'họ tên người ký'],
]);

/** Is it of the document's form, and not of what the report says? */
export const isOfForm = (address: string): boolean =>
  FORM.has(address) && address !== 'opening' && address !== 'closing';

/** Of an address that the report may no longer have, as far as it can be known. */
export function slotName(address: string, report: Report): string {
  const form = FORM.get(address);
  if (form !== undefined) return form;
  const annex = report.annexes.find(({ id }) => address.startsWith(`annex/${id}/`));
  if (annex) return annex.label + rowOf(annex, address);
  const place = report.sections.findIndex(({ id }) => address === id || address.startsWith(`${id}/`));
  const section = report.sections[place];
  if (section === undefined) return 'phần không còn trong báo cáo';
  const khoan = khoanOf(section, address.slice(section.id.length + 1));
  return `mục ${roman(place + 1)}${khoan === 0 ? '' : `, khoản ${khoan}`}`;
}

/** ", dòng số 15" of a plan's annex; nothing of a table whose rows have no numbers of a plan. */
function rowOf({ id, columns, rows }: AnnexTable, address: string): string {
  const row = rows.find((each) => address.startsWith(`annex/${id}/${each.id}/`));
  const no = row?.annex[columns.findIndex(({ key }) => key === 'no')];
  return no === undefined || no === '' ? '' : `, dòng ${number({ no })}`;
}

/** The number of the khoản in which a block stands; 0 where it stands in none. */
function khoanOf({ blocks }: Section, id: string): number {
  const at = blocks.findIndex((block) => block.id === id || id.startsWith(`${block.id}/`));
  return blocks.slice(0, at + 1).filter(({ kind }) => kind === 'khoan' || kind === 'khoan-text').length;
}
