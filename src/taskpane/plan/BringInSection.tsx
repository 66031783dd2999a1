/** The part Đưa kế hoạch mới vào: closed it costs nothing, opened it is fetched. */
import { useState } from 'react';
import type { PlanDesk } from '../../session/planDesk';
import { fetched } from '../parts/fetched';
import { Late } from '../parts/Late';
import { plan as texts } from '../texts/plan';
import { Disclosure } from '../work/Disclosure';
import type { LatePart } from './latePart';

const BringIn = fetched(() => import('./BringIn').then((part) => part.BringIn));

interface BringInSectionProps {
  readonly plans: LatePart<PlanDesk>;
}

/** What was read before another tab was chosen is there again. */
export function BringInSection({ plans }: BringInSectionProps) {
  const [isOpen, setIsOpen] = useState(plans.current() !== undefined);
  return (
    <Disclosure title={texts.heading} level={2} isOpen={isOpen} onToggle={() => setIsOpen(!isOpen)}>
      <Late part={plans}>{(desk) => <BringIn desk={desk} />}</Late>
    </Disclosure>
  );
}
