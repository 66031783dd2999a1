/** The agency, found by typing parts of its name without diacritics. */
import { Combobox, Field, makeStyles, Option, OptionGroup, type PositioningProps } from '@fluentui/react-components';
import { useState, type KeyboardEvent } from 'react';
import type { AgencyChoice } from '../../workflows/choices';
import { findByName } from '../../workflows/search';
import { start } from '../texts/start';

const useStyles = makeStyles({
  box: { minWidth: 0 },
  list: { maxHeight: '50vh' },
});

/** Never beside the field: a narrow pane has no room there. */
const upOrDown: PositioningProps = { position: 'below', align: 'start', fallbackPositions: ['above'] };

interface AgencyPickerProps {
  readonly agencies: readonly AgencyChoice[];
  readonly agencyId: string | undefined;
  readonly onChoose: (agencyId: string) => void;
  /** Said at the field where nothing is chosen yet. */
  readonly missing: string | undefined;
}

export function AgencyPicker({ agencies, agencyId, onChoose, missing }: AgencyPickerProps) {
  const styles = useStyles();
  const [typed, setTyped] = useState<string>();
  const found = findByName(agencies, typed ?? '');
  const obliged = found.filter(({ isObliged }) => isObliged);
  const asked = found.filter(({ isObliged }) => !isObliged);
  const chosenName = agencies.find(({ id }) => id === agencyId)?.name ?? '';

  const choose = (id: string): void => {
    setTyped(undefined);
    onChoose(id);
  };
  /** Fluent marks an option by how its text begins; what was found by its middle is taken by Enter all the same. */
  const takeFirst = (event: KeyboardEvent<HTMLInputElement>): void => {
    const [first] = [...obliged, ...asked];
    if (event.key !== 'Enter' || !typed || !first) return;
    const isMarked = event.currentTarget.hasAttribute('aria-activedescendant');
    if (!isMarked) choose(first.id);
  };

  return (
    <Field
      label={start.agency}
      hint={start.agencyHint}
      required
      {...(missing !== undefined && { validationMessage: missing, validationState: 'error' })}
    >
      <Combobox
        className={styles.box}
        inlinePopup
        positioning={upOrDown}
        expandIcon={{ 'aria-label': start.openAgencies, tabIndex: -1 }}
        listbox={{ className: styles.list }}
        placeholder={start.agencyPlaceholder}
        value={typed ?? chosenName}
        selectedOptions={agencyId === undefined ? [] : [agencyId]}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={takeFirst}
        onOptionSelect={(_, { optionValue }) => {
          if (optionValue !== undefined && optionValue !== '') choose(optionValue);
        }}
        onOpenChange={(_, { open }) => {
          if (!open) setTyped(undefined);
        }}
        onBlur={() => setTyped(undefined)}
      >
        <Group label={start.obliged} agencies={obliged} />
        <Group label={start.asked} agencies={asked} />
        {found.length === 0 && (
          <Option disabled value="" text="">
            {start.noAgencyFound}
          </Option>
        )}
      </Combobox>
    </Field>
  );
}

function Group({ label, agencies }: { readonly label: string; readonly agencies: readonly AgencyChoice[] }) {
  if (agencies.length === 0) return null;
  return (
    <OptionGroup label={label}>
      {agencies.map(({ id, name }) => (
        <Option key={id} value={id} text={name}>
          {name}
        </Option>
      ))}
    </OptionGroup>
  );
}
