/** The part Đưa kế hoạch mới vào: closed it costs nothing, opened it is fetched. */
import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { lazy, Suspense, useEffect, useState } from 'react';
import type { PlanDesk } from '../../session/planDesk';
import { cannotStart } from '../texts/shell';
import { plan as texts } from '../texts/plan';
import { Waiting } from '../shell/Waiting';
import { Disclosure } from '../work/Disclosure';
import type { LatePart } from './latePart';

const BringIn = lazy(() => import('./BringIn').then((part) => ({ default: part.BringIn })));

interface BringInSectionProps {
  readonly plans: LatePart<PlanDesk>;
}

/** What was read before another tab was chosen is there again. */
export function BringInSection({ plans }: BringInSectionProps) {
  const [isOpen, setIsOpen] = useState(plans.current() !== undefined);
  return (
    <Disclosure title={texts.heading} level={2} isOpen={isOpen} onToggle={() => setIsOpen(!isOpen)}>
      <Fetched plans={plans} />
    </Disclosure>
  );
}

function Fetched({ plans }: BringInSectionProps) {
  const [desk, setDesk] = useState(plans.current);
  const [isMissing, setIsMissing] = useState(false);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    let isLeft = false;
    void plans.load().then((loaded) => {
      if (isLeft) return;
      if (loaded.ok) setDesk(loaded.value);
      else setIsMissing(true);
    });
    return () => {
      isLeft = true;
    };
  }, [plans, tries]);

  if (desk) {
    return (
      <Suspense fallback={<Waiting />}>
        <BringIn desk={desk} />
      </Suspense>
    );
  }
  if (!isMissing) return <Waiting />;
  const again = (): void => {
    setIsMissing(false);
    setTries(tries + 1);
  };
  return (
    <MessageBar intent="error" layout="multiline" role="alert">
      <MessageBarBody>{cannotStart.partMissing}</MessageBarBody>
      <MessageBarActions>
        <Button onClick={again}>{cannotStart.reload}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}
