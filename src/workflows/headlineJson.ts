/** The headline as JSON says it: `count` of `of`, fractions unrounded. */
import { z } from 'zod';

export const shareSchema = z.strictObject({ count: z.int(), of: z.int() });

export const headlineSchema = z.strictObject({
  targetsMet: shareSchema,
  dueTasksDone: shareSchema,
  averageProgress: shareSchema.extend({ mean: z.number().exactOptional() }),
  continuousWithResults: shareSchema,
});
