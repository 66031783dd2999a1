/** What must be looked at in a plan brought in: by kind, the gravest first, each with its row and what was read there. */
import { Body1, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { DoubtGroup } from '../../session/broughtPlan';
import { byGravity, doubtTitles } from '../texts/doubts';
import { plan as texts } from '../texts/plan';
import { Disclosure } from '../work/Disclosure';
import { useShown } from '../work/useShown';
import { useListStyles } from './listStyles';

const useStyles = makeStyles({
  fix: { margin: 0, color: tokens.colorNeutralForeground2 },
});

export function DoubtList({ groups, count }: { readonly groups: readonly DoubtGroup[]; readonly count: number }) {
  const lists = useListStyles();
  if (count === 0) return <Body1>{texts.noDoubts}</Body1>;
  return (
    <section>
      <h3 className={lists.heading}>{texts.doubts(count)}</h3>
      {[...groups].sort(byGravity).map((group) => (
        <Kind key={`${group.kind} ${group.about ?? ''} ${group.fix}`} group={group} />
      ))}
    </section>
  );
}

function Kind({ group: { kind, about, fix, items } }: { readonly group: DoubtGroup }) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <Disclosure
      level={4}
      title={about === undefined ? doubtTitles[kind] : `${doubtTitles[kind]}: ${about.toLowerCase()}`}
      count={String(items.length)}
      isOpen={isOpen}
      onToggle={() => setIsOpen(!isOpen)}
    >
      <Items fix={fix} items={items} />
    </Disclosure>
  );
}

function Items({ fix, items: all }: Pick<DoubtGroup, 'fix' | 'items'>) {
  const styles = useStyles();
  const lists = useListStyles();
  const { items, more } = useShown(all);
  return (
    <div className={lists.inside}>
      <p className={styles.fix}>{fix}</p>
      <ul className={lists.list}>
        {items.map(({ place, message }, index) => (
          <li key={index} className={lists.item}>
            <span className={lists.place}>{place}</span>
            <span>{message}</span>
          </li>
        ))}
      </ul>
      {more}
    </div>
  );
}
