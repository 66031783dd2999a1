/** An annex of the report, folded until somebody wants to see it: that of a whole city has thousands of cells. */
import { Caption1 } from '@fluentui/react-components';
import { startTransition, useMemo, useState, type ReactNode } from 'react';
import type { StandingEdit } from '../../../report/edited';
import type { AnnexTable } from '../../../report/report';
import { annexTable, isOfAnnex } from '../../../workflows/report/previewTable';
import { Disclosure } from '../../work/Disclosure';
import { EditableTable } from './EditableTable';
import { useEditing } from './editing';
import { texts } from './texts';

interface AnnexPartProps {
  readonly annex: AnnexTable;
  readonly edits: readonly StandingEdit[];
}

export function AnnexPart({ annex, edits }: AnnexPartProps): ReactNode {
  const { wish } = useEditing();
  const [isOpen, setIsOpen] = useState(false);
  if (wish && !isOpen && isOfAnnex(annex, wish.address)) setIsOpen(true);
  return (
    <Disclosure
      level={3}
      title={`${annex.label}. ${annex.title}`}
      count={texts.annexRows(annex.rows.length)}
      isOpen={isOpen}
      onToggle={() => startTransition(() => setIsOpen(!isOpen))}
    >
      <Caption1>{annex.attachedTo}</Caption1>
      <Opened annex={annex} edits={edits} />
    </Disclosure>
  );
}

function Opened({ annex, edits }: AnnexPartProps): ReactNode {
  const table = useMemo(() => annexTable(annex, edits), [annex, edits]);
  return <EditableTable name={annex.label} table={table} />;
}
