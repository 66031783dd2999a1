/** The fields of Thông tin chung, in the order of the sheet. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { Session } from '../../session/session';
import { InfoField } from './InfoField';

const useStyles = makeStyles({
  fields: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
});

export function InfoFields({ session }: { readonly session: Session }) {
  return (
    <div className={useStyles().fields}>
      {session.info().map(({ field, ...shown }) => (
        <InfoField key={field} {...shown} save={(typed) => session.enter('info', field, typed)} />
      ))}
    </div>
  );
}
