/**
 * What stands on Tình hình gửi báo cáo, one line each under the same headings: every expected agency, every file that does not
 * count, every open question, and what people decided or entered.
 */
import type { Consolidated } from '../../consolidation/consolidated';
import {
  arrivalBasisLabels,
  enteredForSourceLabels,
  ledgerStateLabels,
  lineSourceLabels,
} from '../../consolidation/describe/labels';
import { timelinessText, unusedFilesText } from '../../consolidation/describe/ledger';
import { scopeNames, type LedgerNames } from '../../consolidation/describe/names';
import { describeQuestion } from '../../consolidation/describe/questions';
import { describeReason } from '../../consolidation/describe/reasons';
import type { Decision, EnteredFor } from '../../consolidation/docket';
import type { Arrival, LedgerAgency, LedgerFile, LedgerQuestion } from '../../consolidation/ledger/ledger';
import type { LineSource } from '../../consolidation/longTable/longLine';
import { countText, dayText } from '../../entries/words';
import { blockLabelsOf } from './dataLabels';

export interface LedgerLine {
  /** Agency id, or empty. */
  readonly id: string;
  readonly agency: string;
  readonly group?: string;
  /** Present on an agency's own line. */
  readonly expected?: LedgerAgency;
  /** Where an agency's figures come from. */
  readonly source?: string;
  readonly state: string;
  readonly first?: Arrival;
  readonly completed?: Arrival;
  readonly file?: LedgerFile;
  /** The day of a decision. */
  readonly on?: string;
  readonly fileName?: string;
  readonly note: string;
}

/** Those the plan obliges by block; others that lead a row are asked for their figures. */
export function groupLabels(scope: Consolidated['scope']): readonly string[] {
  const { department, commune } = blockLabelsOf(scope);
  return [department, commune, ASKED];
}

const ASKED = 'Được đề nghị cung cấp số liệu';

export function agencyLines({ scope, ledger }: Consolidated): LedgerLine[] {
  const names = scopeNames(scope);
  const blocks = blockLabelsOf(scope);
  const agencies = new Map(ledger.agencies.map((agency) => [agency.agencyId, agency]));
  return scope.agencies.flatMap((expected): LedgerLine[] => {
    const agency = agencies.get(expected.agency.id);
    if (!agency) return [];
    return [
      {
        id: agency.agencyId,
        agency: expected.agency.name,
        group: expected.isObliged ? blocks[expected.block] : ASKED,
        expected: agency,
        source: lineSourceLabels[sourceOf(agency)],
        state: ledgerStateLabels[agency.state],
        ...(agency.first ? { first: agency.first } : {}),
        ...(agency.completed ? { completed: agency.completed } : {}),
        ...(agency.used ? { file: agency.used } : {}),
        note: agencyNote(agency, names),
      },
    ];
  });
}

const sourceOf = ({ used, enteredFor }: LedgerAgency): LineSource =>
  used ? 'workbook' : enteredFor ? 'entered-for' : 'none';

function agencyNote(agency: LedgerAgency, names: LedgerNames): string {
  const { used, enteredFor, asked, unexplained } = agency;
  return [
    ...(enteredFor ? [enteredForText(enteredFor)] : []),
    ...(asked
      ? [`Đã đề nghị hoàn thiện ngày ${dayText(asked.on)}, thời hạn ${dayText(asked.until)}: ${asked.reason}`]
      : []),
    ...(used?.reasons ?? []).map((reason) => describeReason(reason, names).message),
    ...(unexplained > 0 ? [`Còn ${countText(unexplained)} nội dung cần giải trình chưa có lý do.`] : []),
    unusedFilesText(agency) ?? '',
  ]
    .filter((part) => part !== '')
    .join('\n');
}

const enteredForText = ({ source, note, by, on, isConfirmed, lines }: EnteredFor): string =>
  `Nhập thay ${countText(lines.length)} dòng ${enteredForSourceLabels[source]}, ${by} nhập ngày ${dayText(on)}: ${note}. ${isConfirmed ? 'Cơ quan đã xác nhận.' : 'Chờ cơ quan xác nhận.'}`;

export function unusedFileLines({ scope, ledger }: Consolidated): LedgerLine[] {
  const names = scopeNames(scope);
  return ledger.files
    .filter(({ isUsed }) => !isUsed)
    .map((file) => ({
      id: '',
      agency: file.agencyId === undefined ? 'Chưa xác định' : names.agency(file.agencyId),
      state: ledgerStateLabels[file.state],
      file,
      note: file.reasons
        .map((reason) => describeReason(reason, names))
        .map(({ message, fix }) => `${message} ${fix}`)
        .join('\n'),
    }));
}

/** The state of a line that a person must decide. */
export const OPEN_QUESTION = 'Chờ quyết định';

export function questionLines({ scope, ledger }: Consolidated): LedgerLine[] {
  const names = scopeNames(scope);
  return ledger.questions.map((question: LedgerQuestion) => {
    const { message, fix } = describeQuestion(question, names);
    return {
      id: '',
      agency: names.agency(question.agencyId),
      state: OPEN_QUESTION,
      fileName: question.files.map(({ name }) => name).join('\n'),
      note: `${message} ${fix}`,
    };
  });
}

const decisionLabels: Record<Decision['kind'], string> = {
  include: 'Chọn dùng tệp',
  exclude: 'Không dùng tệp',
  'into-period': 'Đưa tệp vào kỳ này',
  received: 'Ghi ngày tiếp nhận',
  asked: 'Đề nghị hoàn thiện',
  attach: 'Ghi nhận văn bản kèm theo',
};

export function decisionLines({ scope, ledger, docket }: Consolidated): LedgerLine[] {
  const names = scopeNames(scope);
  const files = new Map(ledger.files.map((line) => [line.file.hash, line]));
  const decided = docket.decisions.map((decision): LedgerLine => {
    const line = 'file' in decision ? files.get(decision.file) : undefined;
    const agencyId = 'agencyId' in decision ? decision.agencyId : line?.agencyId;
    return {
      id: '',
      agency: agencyId === undefined ? '' : names.agency(agencyId),
      state: decisionLabels[decision.kind],
      on: decision.on,
      fileName: 'file' in decision ? (line?.file.name ?? `Tệp có mã băm ${decision.file.slice(0, 12)}…`) : '',
      note: `${decision.by}: ${detailOf(decision)}${decision.reason}`,
    };
  });
  const entered = docket.enteredFor.map((each): LedgerLine => ({
    id: '',
    agency: names.agency(each.agencyId),
    state: 'Nhập thay',
    on: each.on,
    note: enteredForText(each),
  }));
  const { closing } = docket;
  return [
    ...decided,
    ...entered,
    ...(closing
      ? [
          {
            id: '',
            agency: scope.consolidator.name,
            state: 'Chốt tổng hợp',
            on: closing.on,
            note: `${closing.by}: chốt trên ${countText(closing.files.length)} tệp.`,
          },
        ]
      : []),
  ];
}

function detailOf(decision: Decision): string {
  if (decision.kind === 'received') return `tiếp nhận ngày ${dayText(decision.receivedOn)}. `;
  if (decision.kind === 'asked') return `thời hạn ${dayText(decision.until)}. `;
  return '';
}

const arrived = (isOnTime: boolean): Arrival => ({ on: '2026-01-01', basis: 'received', isOnTime });

/** The words that counts go by. */
export const timeliness = { onTime: timelinessText(arrived(true)), late: timelinessText(arrived(false)) } as const;

/** "Đúng hạn"; nothing for an agency of which nothing came. */
export const onTimeText = ({ expected, first }: LedgerLine): string | undefined =>
  (expected?.used ?? expected?.enteredFor) ? timelinessText(first) : undefined;

export const basisText = ({ first }: LedgerLine): string | undefined => first && arrivalBasisLabels[first.basis];
