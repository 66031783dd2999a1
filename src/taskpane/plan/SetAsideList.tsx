/** What of the source is in no row of the plan: by reason, each piece with its place and all of its words. */
import { Body1 } from '@fluentui/react-components';
import { useState } from 'react';
import type { SetAsideGroup } from '../../session/broughtPlan';
import { plan as texts } from '../texts/plan';
import { Disclosure } from '../work/Disclosure';
import { useShown } from '../work/useShown';
import { useListStyles } from './listStyles';

interface SetAsideListProps {
  readonly groups: readonly SetAsideGroup[];
  readonly count: number;
}

export function SetAsideList({ groups, count }: SetAsideListProps) {
  const lists = useListStyles();
  if (count === 0) return <Body1>{texts.noSetAside}</Body1>;
  return (
    <section>
      <h3 className={lists.heading}>{texts.setAside(count)}</h3>
      <Body1>{texts.setAsideHint}</Body1>
      {groups.map((group) => (
        <Reason key={group.why} group={group} />
      ))}
    </section>
  );
}

function Reason({ group: { why, pieces } }: { readonly group: SetAsideGroup }) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <Disclosure
      level={4}
      title={why.replace(/\.$/u, '')}
      count={String(pieces.length)}
      isOpen={isOpen}
      onToggle={() => setIsOpen(!isOpen)}
    >
      <Pieces pieces={pieces} />
    </Disclosure>
  );
}

function Pieces({ pieces }: Pick<SetAsideGroup, 'pieces'>) {
  const lists = useListStyles();
  const { items, more } = useShown(pieces);
  return (
    <div className={lists.inside}>
      <ul className={lists.list}>
        {items.map(({ place, text }, index) => (
          <li key={index} className={lists.item}>
            <span className={lists.place}>{place}</span>
            <span className={lists.verbatim}>{text === '' ? texts.noText : text}</span>
          </li>
        ))}
      </ul>
      {more}
    </div>
  );
}
