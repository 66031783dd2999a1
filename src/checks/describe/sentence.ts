/** A finding in words: what is wrong and why, and how to mend it. Sheet and cell are printed beside it by the caller. */
import type { FindingCode, FindingParams } from '../registry';

export interface Sentence {
  readonly message: string;
  /** Begins with "Hãy" or says that nothing needs mending. */
  readonly fix: string;
}

/** A sentence for every one of these codes, from the parameters of its rule and what it is about. */
export type Sentences<Code extends FindingCode, About> = {
  readonly [C in Code]: (params: FindingParams[C], about: About) => Sentence;
};

export const sentence = (message: string, fix: string): Sentence => ({ message, fix });
