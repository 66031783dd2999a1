/** The ledger: every agency that has to report, found by name, state and block; each opens to its files and findings. */
import { Body1, Caption1, Field, makeStyles, SearchBox, Select, tokens } from '@fluentui/react-components';
import { useDeferredValue, useState } from 'react';
import type { AgencyRow } from '../../session/consolidation/views';
import { findByName } from '../../workflows/search';
import { Section } from '../parts/Section';
import { consolidate, ledger as texts } from '../texts/consolidate';
import { Disclosure } from '../work/Disclosure';
import { useShown } from '../work/useShown';
import { AgencyDetail } from './AgencyDetail';
import type { ViewProps } from './deskProps';
import { FileItem } from './FileItem';
import { OpenLine } from './OpenLine';
import { StateMark } from './StateMark';
import { statesOf } from './statesOf';

const useStyles = makeStyles({
  fields: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
  field: { flexGrow: 1, minWidth: '140px' },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  line: { borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
});

type Block = 'all' | AgencyRow['block'];

export function LedgerPart({ desk, state, view }: ViewProps) {
  const styles = useStyles();
  const { agencies, strays, balance } = view;
  const [typed, setTyped] = useState('');
  const [wantedState, setWantedState] = useState('');
  const [block, setBlock] = useState<Block>('all');
  const searched = useDeferredValue(typed);
  const inBlock = agencies.filter((agency) => block === 'all' || agency.block === block);
  const named = findByName(inBlock, searched);
  const found = named.filter((agency) => wantedState === '' || agency.state === wantedState);
  return (
    <Section heading={texts.heading}>
      {balance.map((sentence) => (
        <Caption1 key={sentence}>{sentence}</Caption1>
      ))}
      <div className={styles.fields}>
        <Field label={texts.search} className={styles.field}>
          <SearchBox value={typed} onChange={(_, { value }) => setTyped(value)} dismiss={dismiss} />
        </Field>
        <Field label={texts.state} className={styles.field}>
          <Select value={wantedState} onChange={(_, { value }) => setWantedState(value)}>
            <option value="">{texts.allStates(named.length)}</option>
            {statesOf(named).map(({ state: each, label, count }) => (
              <option key={each} value={each}>
                {texts.stateOption(label, count)}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={texts.block} className={styles.field}>
          <Select value={block} onChange={(_, { value }) => setBlock(blocks.find((each) => each === value) ?? 'all')}>
            <option value="all">{texts.allBlocks}</option>
            {blocks.map((each) => (
              <option key={each} value={each}>
                {view.blocks[each]}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      <Body1 role="status">{found.length === 0 ? texts.none : texts.found(found.length)}</Body1>
      <AgencyLines key={`${searched} ${wantedState} ${block}`} desk={desk} state={state} view={view} found={found} />
      {strays.length > 0 && <Strays desk={desk} state={state} view={view} />}
    </Section>
  );
}

const blocks = ['department', 'commune'] as const;
const dismiss = { 'aria-label': consolidate.clear };

function AgencyLines({ desk, state, view, found }: ViewProps & { readonly found: readonly AgencyRow[] }) {
  const styles = useStyles();
  const { items, more } = useShown(found);
  return (
    <>
      <ul className={styles.list} aria-label={texts.heading}>
        {items.map((agency) => (
          <li key={agency.agencyId} className={styles.line}>
            <OpenLine title={agency.name} note={<StateMark {...agency} />} facts={agency.facts}>
              <AgencyDetail desk={desk} state={state} view={view} agencyId={agency.agencyId} />
            </OpenLine>
          </li>
        ))}
      </ul>
      {more}
    </>
  );
}

function Strays({ desk, state, view: { strays, agencies } }: ViewProps) {
  const styles = useStyles();
  const [isOpen, setIsOpen] = useState(false);
  const { items, more } = useShown(strays);
  return (
    <Disclosure
      level={3}
      title={texts.strays}
      count={String(strays.length)}
      isOpen={isOpen}
      onToggle={() => setIsOpen(!isOpen)}
    >
      <ul className={styles.list}>
        {items.map((file) => (
          <FileItem key={`${file.hash} ${file.name}`} desk={desk} state={state} agencies={agencies} file={file} />
        ))}
      </ul>
      {more}
    </Disclosure>
  );
}
