/** The desk of a consolidation, with the worker in which its room stands. It brings both with it: load it late. */
import type { OpenRoom } from '../session/consolidation/calls';
import { remoteRoom } from '../session/consolidation/remoteRoom';
import type { ConsolidationDesk, ConsolidationDeskContext } from '../session/consolidationDesk';
import { createConsolidationDesk } from '../session/createConsolidationDesk';
import type { Session } from '../session/session';
import type { TemplateTexts } from '../workflows/library';
import { lineTo } from './workers';

type Given = Omit<ConsolidationDeskContext, 'openRoom' | 'start'>;

export function openConsolidation(
  session: Pick<Session, 'plans' | 'periods'>,
  templates: TemplateTexts,
  context: Given,
): ConsolidationDesk {
  const openRoom: OpenRoom = (about, onProgress) =>
    remoteRoom(
      lineTo(new Worker(new URL('./consolidationWorker.ts', import.meta.url))),
      { templates, about },
      onProgress,
    );
  const planId = session.plans()[0]?.id ?? '';
  const { all, proposed } = session.periods(planId);
  const periodId = (all.find(({ id }) => id === proposed) ?? all.at(-1))?.id ?? '';
  return createConsolidationDesk({ ...context, openRoom, start: { planId, periodId } });
}
