/** The work on an open report: its figures, and below them either what to look at again or the rows one by one. */
import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { useCallback, useDeferredValue, useId, useMemo, type ReactNode } from 'react';
import type { ViewWish } from '../../session/screen';
import type { WorkbookState } from '../../session/state';
import type { EmptyRow } from '../../workflows/overview';
import { rowList } from '../../workflows/rowList';
import { Figures } from './Figures';
import { FindingsPanel } from './FindingsPanel';
import { isBusy } from './isBusy';
import { RowPanel } from './RowPanel';
import { texts } from './texts';
import { UndoButton } from './UndoButton';
import { useEntering } from './useEntering';
import { useGoing } from './useGoing';
import { useView } from './useView';
import type { ScreenProps } from '../screenProps';

const useStyles = makeStyles({
  screen: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, minWidth: 0, maxWidth: '1200px' },
  views: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingTop: tokens.spacingVerticalXS },
});

interface OpenReportProps extends ScreenProps {
  readonly report: Extract<WorkbookState, { readonly kind: 'report' }>;
  readonly wish: ViewWish | undefined;
}

export function OpenReport({ session, state, report, go, wish }: OpenReportProps): ReactNode {
  const styles = useStyles();
  const isInExcel = session.place === 'excel';
  const { part, show, asked, turn } = useView(wish, isInExcel);
  const { checked, overview } = useDeferredValue(report);
  const rows = useMemo(() => rowList(checked), [checked]);
  const entering = useEntering(session, state.form);
  const id = useId();

  const showRows = useCallback(() => show('rows'), [show]);
  const { wanted, choose, goTo, canGo } = useGoing(session, rows, go, showRows);
  const goToRow = useCallback(({ rowId, place }: EmptyRow) => goTo({ rowId, ...place }), [goTo]);
  const repair = useCallback((keys: readonly string[]) => session.repair(keys), [session]);
  const justify = useCallback((key: string, reason: string) => session.justify(key, reason), [session]);

  const undo = (
    <UndoButton undoable={state.undoable} isBusy={isBusy(state.activity)} onUndo={() => void session.undo()} />
  );

  return (
    <div className={styles.screen}>
      <Figures
        key={`figures ${turn}`}
        overview={overview}
        isRoomy={!isInExcel || part === 'findings'}
        areEmptyRowsOpen={isInExcel && asked === 'empty'}
        onRow={goToRow}
      />
      <TabList
        className={styles.views}
        aria-label={texts.views}
        selectedValue={part}
        onTabSelect={(_, { value }) => show(value === 'rows' ? 'rows' : 'findings')}
      >
        <Tab id={`${id}findings`} value="findings" aria-controls={`${id}panel`}>
          {texts.findings(overview.findings.length)}
        </Tab>
        <Tab id={`${id}rows`} value="rows" aria-controls={`${id}panel`}>
          {texts.rows}
        </Tab>
      </TabList>
      <div id={`${id}panel`} role="tabpanel" aria-labelledby={`${id}${part}`}>
        {part === 'findings' ? (
          <FindingsPanel
            key={turn}
            open={asked === 'reasons' ? 'explain' : undefined}
            overview={overview}
            isBusy={isBusy(state.activity)}
            undo={undo}
            canGo={canGo}
            onGo={goTo}
            onRepair={repair}
            onJustify={justify}
            onReport={() => go('report')}
          />
        ) : (
          <RowPanel
            key={turn}
            isEmptyAsked={asked === 'empty'}
            rows={rows}
            form={state.form}
            findings={overview.findings}
            wanted={wanted}
            isInExcel={isInExcel}
            undo={undo}
            onChoose={choose}
            onJustify={justify}
            onReveal={(place) => void session.reveal(place)}
            {...entering}
          />
        )}
      </div>
    </div>
  );
}
