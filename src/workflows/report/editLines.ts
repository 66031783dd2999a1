/** What became of the texts that officers wrote in place of a report's own: kept, to be looked at again, without a place. */
import { countText } from '../../entries/words';
import type { StandingEdit } from '../../report/edited';
import type { Report } from '../../report/report';
import { upperFirst } from '../../report/sentences';
import { slotName } from '../../report/slotName';

/**
 * Nothing where nothing was edited; else how many, and word for word each that asks for a person.
 * @param report as it is made, without the edits
 */
export function editLines(edits: readonly StandingEdit[], report: Report): string[] {
  const of = (state: StandingEdit['state']): StandingEdit[] => edits.filter((edit) => edit.state === state);
  const [current, outdated, placeless] = [of('current'), of('outdated'), of('placeless')];
  return [
    ...(current.length === 0 ? [] : [`Giữ ${countText(current.length)} nội dung đã sửa trong báo cáo.`]),
    ...(outdated.length === 0
      ? []
      : [
          `Giữ ${countText(outdated.length)} nội dung đã sửa theo số liệu cũ, nay số liệu đã thay đổi; đề nghị xem lại:`,
          ...outdated.map(
            (edit) => `  ${placeOf(edit, report)}: ${quoted(edit.text)}; theo số liệu mới: ${quoted(edit.made ?? '')}`,
          ),
        ]),
    ...(placeless.length === 0
      ? []
      : [
          `${countText(placeless.length)} nội dung đã sửa không còn chỗ trong báo cáo, được lưu riêng trong tệp:`,
          ...placeless.map(
            (edit) => `  ${placeOf(edit, report)}: ${quoted(edit.text)}; trước khi sửa: ${quoted(edit.was)}`,
          ),
        ]),
  ];
}

const placeOf = ({ address }: StandingEdit, report: Report): string => upperFirst(slotName(address, report));

/** On one line, whatever a text of several paragraphs holds. */
const quoted = (text: string): string => (text === '' ? '(bỏ khỏi báo cáo)' : `“${text.replace(/\s+/g, ' ')}”`);
