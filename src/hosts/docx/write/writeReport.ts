/**
 * A report as a .docx file, after Nghị định 30/2020/NĐ-CP, mẫu 1.4, its annexes on pages across.
 *
 *   await writeFile('224_2026-11_so-noi-vu_bao-cao.docx', await writeReport(report));
 */
import type { FileChild, ISectionOptions, Paragraph } from 'docx';
import type { Report } from '../../../report/report';
import { addresseeParagraphs } from './addressees';
import { bodyChildren } from './body';
import { letterheadTable } from './letterhead';
import { packageBytes } from './package';
import { pages } from './page';
import { styled } from './paragraphs';
import { signatureTable } from './signature';
import { tableAnnexChildren } from './tableAnnex';
import { titleParagraphs } from './title';

/** A body outside Nghị định 30/2020 gets the annexes alone, for a letter of its own form. */
export function writeReport(report: Report): Promise<Uint8Array> {
  const { isAdministrative, kind, abstract, letterhead } = report;
  return packageBytes({
    title: [kind, ...abstract].join(' '),
    creator: letterhead.body.join(' '),
    sections: isAdministrative
      ? [pages(bodyOf(report)), ...report.annexes.map((annex) => pages(tableAnnexChildren(annex), 'landscape'))]
      : annexesAlone(report),
  });
}

const bodyOf = (report: Report): FileChild[] => [
  letterheadTable(report.letterhead),
  ...titleParagraphs(report.kind, report.abstract),
  ...addresseeParagraphs(report.addressees),
  ...written('text', report.opening),
  ...bodyChildren(report.sections, report.closing !== ''),
  ...(report.closing === '' ? [] : [styled('text', report.closing, true)]),
  signatureTable(report.recipients, report.signature, codeOf(report)),
];

/** The code that the letter would carry stands under the last annex. */
function annexesAlone(report: Report): ISectionOptions[] {
  const last = report.annexes.length - 1;
  if (last < 0) return [pages(codeOf(report))];
  return report.annexes.map((annex, index) =>
    pages([...tableAnnexChildren(annex), ...(index === last ? codeOf(report) : [])], 'landscape'),
  );
}

const codeOf = ({ checkCode = '' }: Report): Paragraph[] => written('checkCode', checkCode);

const written = (style: 'text' | 'checkCode', text: string): Paragraph[] => (text === '' ? [] : [styled(style, text)]);
