/** Which part of Nhập liệu is shown: as its tabs say, or as asked from elsewhere, whichever came last. */
import { useCallback, useState } from 'react';
import type { View, ViewWish } from '../../session/screen';

type Part = 'findings' | 'rows';

interface Viewed {
  readonly part: Part;
  readonly show: (part: Part) => void;
  /** What was asked from elsewhere, until the officer chooses a part. */
  readonly asked: View | undefined;
  /** Another with each asking: what shows the answer begins anew. */
  readonly turn: number;
}

interface Heard {
  readonly wish: ViewWish | undefined;
  readonly part: Part;
  readonly asked: View | undefined;
  readonly turn: number;
}

export function useView(wish: ViewWish | undefined, isInExcel: boolean): Viewed {
  const [heard, setHeard] = useState<Heard>(() => ({ wish, ...answerTo(wish?.view, isInExcel), turn: 0 }));
  if (wish !== heard.wish) {
    setHeard(wish ? { wish, ...answerTo(wish.view, isInExcel), turn: heard.turn + 1 } : { ...heard, wish });
  }
  const show = useCallback((part: Part) => setHeard((now) => ({ ...now, part, asked: undefined })), []);
  return { part: heard.part, show, asked: heard.asked, turn: heard.turn };
}

/** Without a sheet to see, rows are entered in their forms; in Excel those still empty are a list above both parts. */
function answerTo(asked: View | undefined, isInExcel: boolean): Pick<Heard, 'part' | 'asked'> {
  const isInForms = asked === 'rows' || (!isInExcel && (asked === undefined || asked === 'empty'));
  return { part: isInForms ? 'rows' : 'findings', asked };
}
