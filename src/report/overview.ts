/** Mục I, Tình hình chung: what the agency answers for and where it stands, each of the headline figures with its counts. */
import { dayText } from '../entries/words';
import { nothingYet } from '../figures/labels';
import type { Verdict } from '../figures/measure';
import type { ReportMaterial } from './input';
import { datedTasks, duePaceSentence } from './overviewTasks';
import { tasksWithoutTerm } from './overviewWithoutTerm';
import type { Section } from './report';
import type { TargetRow } from './rows';
import { metText } from './shares';
import { annexesNamed, countOf, joined, ownParagraphs, paragraph, paragraphs, upperFirst } from './sentences';
import { yearEndSentence } from './yearEnd';

/** @param annexLabels where the details stand: ["Phụ lục I", "Phụ lục II"] */
export function overview(material: ReportMaterial, annexLabels: readonly string[]): Section {
  const { scope, entries, unexplained } = material;
  return {
    id: 'overview',
    title: 'TÌNH HÌNH CHUNG',
    blocks: [
      paragraph('standing', joined([responsibility(material), standing(material)], ' ')),
      paragraph('pace', duePaceSentence(material)),
      paragraph('year-end', scope.asksEstimate ? yearEndSentence(material) : ''),
      paragraph(
        'unexplained',
        unexplained === 0 ? '' : `Còn ${countOf(unexplained, 'nội dung cần rà soát')} chưa được giải trình.`,
      ),
      // In December the general judgement is mục IV.
      ...(scope.asksEstimate ? [] : paragraphs('own', ownParagraphs(entries.general.overview))),
      paragraph(
        'annexes',
        annexLabels.length === 0
          ? ''
          : `Kết quả từng chỉ tiêu, nhiệm vụ nêu tại ${annexesNamed(annexLabels)} kèm theo.`,
      ),
    ].filter(({ text }) => text !== ''),
  };
}

export function responsibility({ scope, rows: { targets: led, tasks } }: ReportMaterial): string {
  const rows = joined([countOf(led.length, 'chỉ tiêu'), countOf(tasks.length, 'nhiệm vụ')], ' và ');
  return `${scope.agency.shortName} ${rows === '' ? 'không chủ trì chỉ tiêu, nhiệm vụ nào' : `chủ trì ${rows}`}.`;
}

/** "Đến ngày 12/11/2026: đạt, vượt 05/07 chỉ tiêu có số liệu. Trong 06 nhiệm vụ có thời hạn: …" */
export function standing(material: ReportMaterial): string {
  const ofTargets = targets(material);
  const [first, ...others] = [ofTargets, datedTasks(material), tasksWithoutTerm(material)].filter(
    (text) => text !== '',
  );
  if (first === undefined) return '';
  const opening = `Đến ngày ${dayText(material.scope.cutOff)}${first === ofTargets ? ':' : ','} ${first}`;
  return [opening, ...others].map((text) => `${upperFirst(text)}.`).join(' ');
}

function targets({ rows, figures }: ReportMaterial): string {
  if (rows.targets.length === 0) return '';
  const isAnothers = ({ figure, measures }: TargetRow): boolean =>
    figure.verdict === 'no-data' && measures.every(({ owed }) => owed === 'by-another');
  const having = (verdict: Verdict, words: string): string => {
    const count = rows.targets.filter((row) => row.figure.verdict === verdict && !isAnothers(row)).length;
    return countOf(count, `chỉ tiêu ${words}`);
  };
  const { targetsMet } = figures.headline;
  return joined([
    targetsMet.of === 0 ? nothingYet.targetsMet : metText(targetsMet, 'chỉ tiêu có số liệu'),
    having('no-data', 'chưa có số liệu'),
    having('not-arisen', 'không phát sinh'),
    having('out-of-scope', 'không thuộc phạm vi'),
    having('stopped', 'được dừng hoặc điều chỉnh'),
    having('not-reported', 'chưa báo cáo'),
    countOf(rows.targets.filter(isAnothers).length, 'chỉ tiêu do cơ quan chủ trì khác báo cáo số liệu'),
  ]);
}
