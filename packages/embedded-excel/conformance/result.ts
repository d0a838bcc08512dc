/** What comes of one question, in the form in which it is handed on. */
import { z } from 'zod';
import type { Answer } from './behaviour';

/**
 * `same` as the host · `otherKind`: another known one, named in `kind` · `different` from all that is known ·
 * `failed`: refused, code in `codes` · `timedOut` · `notAskable`: needs a person, or looks into the host.
 */
export const Outcome = z.enum(['same', 'otherKind', 'different', 'failed', 'timedOut', 'notAskable']);

const AnswerGiven: z.ZodType<Answer> = z.json();

export const ConformanceResult = z
  .object({
    id: z.string(),
    asks: z.string(),
    source: z.string(),
    outcome: Outcome,
    /** The kind that the host is, and its answer. */
    host: z.object({ kind: z.string(), answer: AnswerGiven }).readonly(),
    /** What was answered; left out where nothing was. Never a cell of anybody but of the question itself. */
    answer: AnswerGiven.exactOptional(),
    /** Name of the answer among those that are known. */
    kind: z.string().exactOptional(),
    /** Codes of what was refused on the way. */
    codes: z.array(z.string()).readonly(),
    milliseconds: z.number(),
    /** Calls of `sync`. */
    requests: z.number(),
  })
  .readonly();
export type ConformanceResult = z.infer<typeof ConformanceResult>;
