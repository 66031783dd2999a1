/** Going to what is said of a row: to its cell in Excel, elsewhere to its form; Thông tin chung has a screen of its own. */
import { useCallback, useState } from 'react';
import type { Session } from '../../session/session';
import type { ListedFinding } from '../../workflows/overview';
import type { ListedRow } from '../../workflows/rowList';
import type { ScreenProps } from '../screenProps';
import type { WantedField } from './RowForm';

/** The id of Thông tin chung in findings: its form is the settings screen. */
const INFO = 'info';

interface Going {
  /** The field of the row's form that was gone to last. */
  readonly wanted: WantedField | undefined;
  readonly choose: (rowId: string) => void;
  readonly goTo: (to: Pick<ListedFinding, 'rowId' | 'field' | 'sheet' | 'cell'>) => void;
  readonly canGo: (finding: ListedFinding) => boolean;
}

export function useGoing(
  session: Session,
  rows: readonly ListedRow[],
  go: ScreenProps['go'],
  showRows: () => void,
): Going {
  const isInExcel = session.place === 'excel';
  const [wanted, setWanted] = useState<WantedField>();
  const choose = useCallback(
    (rowId: string) => {
      setWanted(undefined);
      session.choose(rowId);
    },
    [session],
  );
  const goTo = useCallback<Going['goTo']>(
    ({ rowId, field, sheet, cell }) => {
      if (sheet !== undefined) void session.reveal({ sheet, cell: cell ?? 'A1' });
      if (rowId !== undefined) session.choose(rowId);
      if (isInExcel || rowId === undefined) return;
      if (rowId === INFO) go('settings');
      else if (rows.some((row) => row.rowId === rowId)) {
        setWanted({ rowId, field });
        showRows();
      }
    },
    [session, isInExcel, rows, go, showRows],
  );
  const canGo = useCallback<Going['canGo']>(
    ({ rowId, sheet }) => (isInExcel ? sheet !== undefined : rowId === INFO || rows.some((row) => row.rowId === rowId)),
    [isInExcel, rows],
  );
  return { wanted, choose, goTo, canGo };
}
