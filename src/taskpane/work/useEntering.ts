/** Entering into the form's row; what is refused is remembered, whatever row is shown next. */
import { useState } from 'react';
import type { Session } from '../../session/session';
import type { FormField, RowForm } from '../../workflows/rowForm';
import type { FieldActions } from './FieldControl';
import { withoutRefusal, withRefusal, type Refusals } from './refusals';

export function useEntering(session: Session, form: RowForm | undefined): FieldActions & { refusals: Refusals } {
  const [refusals, setRefusals] = useState<Refusals>([]);
  const { rowId = '', label: row = '' } = form ?? {};
  const onGiveUp = ({ field }: FormField): void => setRefusals((known) => withoutRefusal(known, { rowId, field }));
  return {
    refusals,
    onGiveUp,
    onEnter: async ({ field, label }, typed) => {
      const entered = await session.enter(rowId, field, typed);
      setRefusals((known) =>
        entered.ok
          ? withoutRefusal(known, { rowId, field })
          : withRefusal(known, { rowId, field, label: `${row}, ${label}`, typed, why: entered.error }),
      );
      return entered.ok;
    },
  };
}
