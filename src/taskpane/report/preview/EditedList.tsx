/** What was edited, in the order of reading, each with the way to it. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { Edit16Filled } from '@fluentui/react-icons/svg/edit';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import { useState, type ReactNode } from 'react';
import type { StandingEdit } from '../../../report/edited';
import type { Report } from '../../../report/report';
import { placeName } from '../../../workflows/report/preview';
import { Disclosure } from '../../work/Disclosure';
import { ListButton } from '../../work/ListButton';
import { useShown } from '../../work/useShown';
import { excerpt, texts } from './texts';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  line: { display: 'flex', alignItems: 'flex-start', gap: tokens.spacingHorizontalXS },
  sign: { flexShrink: 0 },
});

interface EditedListProps {
  readonly report: Report;
  readonly edits: readonly StandingEdit[];
  readonly onGo: (address: string) => void;
}

export function EditedList({ report, edits, onGo }: EditedListProps): ReactNode {
  const styles = useStyles();
  const [isOpen, setIsOpen] = useState(false);
  const { items, more } = useShown(edits);
  return (
    <Disclosure level={3} title={texts.editedList(edits.length)} isOpen={isOpen} onToggle={() => setIsOpen(!isOpen)}>
      <ul className={styles.list}>
        {items.map((edit) => (
          <li key={edit.address}>
            <ListButton onClick={() => onGo(edit.address)}>
              <span className={styles.line}>
                {edit.state === 'outdated' ? (
                  <Warning16Filled aria-hidden className={styles.sign} />
                ) : (
                  <Edit16Filled aria-hidden className={styles.sign} />
                )}
                {`${saidOf(edit)} (${placeName(edit.address, report)})`}
              </span>
            </ListButton>
          </li>
        ))}
      </ul>
      {more}
    </Disclosure>
  );
}

function saidOf({ state, text, made = '' }: StandingEdit): string {
  const said = text === '' ? `${texts.leftOut}: ${excerpt(made)}` : excerpt(text);
  return state === 'outdated' ? `${texts.outdatedShort}: ${said}` : said;
}
