/** The add-in's page where it cannot work: why, and the page that can. */
import { FluentProvider, Link } from '@fluentui/react-components';
import type { Memory } from '../../session/session';
import { pages } from '../links';
import { noExcel, type NoExcel } from '../texts/shell';
import { Stopped } from './Stopped';
import { useTheme } from './useTheme';

export function NoExcelPage({ reason, memory }: { readonly reason: NoExcel; readonly memory: Memory }) {
  const { theme } = useTheme(memory, undefined);
  return (
    <FluentProvider theme={theme}>
      <Stopped title={noExcel.titles[reason]} lines={[noExcel.reasons[reason], noExcel.instead]}>
        <Link href={pages.browser} target="_blank" rel="noreferrer">
          {noExcel.open}
        </Link>
      </Stopped>
    </FluentProvider>
  );
}
