/** A report of the consolidator as data, every sentence made from the city's figures: quarter, half-year, year, on request; a month's slip. */
import type { Report, Section } from '../report';
import { assessment } from './assessment';
import { attentionSection } from './attention';
import { cityAnnexes, labelsOf } from './annexes';
import { difficulties } from './difficulties';
import { cityFrame } from './frame';
import { cityMaterial, type CityReportAbout } from './material';
import { nextSection } from './nextSection';
import { proposalsSection } from './proposalsSection';
import { sendingSection } from './sendingSection';
import type { CitySource } from './source';
import { targetsSection } from './targetsSection';
import { tasksSection } from './tasksSection';

export type { CityReportAbout } from './material';

/** cityReport(citySourceOf(consolidated), { kind: 'quarter' }) */
export function cityReport(source: CitySource, about: CityReportAbout): Report {
  const material = cityMaterial(source, about);
  const annexes = cityAnnexes(material);
  const labels = labelsOf(annexes);
  const isSlip = about.kind === 'month';
  const sections: readonly (Section | undefined)[] = [
    sendingSection(material, labels),
    targetsSection(material, labels),
    tasksSection(material, labels),
    isSlip ? undefined : assessment(material, labels),
    difficulties(material, labels),
    proposalsSection(material, labels),
    isSlip ? attentionSection(material, labels) : undefined,
    nextSection(material),
  ];
  return { ...cityFrame(material), sections: sections.filter((section) => section !== undefined), annexes };
}
