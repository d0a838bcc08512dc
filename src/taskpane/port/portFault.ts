import type { PlanFileProblemCode } from '../../documents/readPlan/docxLines';
import { FAILURE_CODES } from '../../excel/errors';

/** The reader's own problems with a plan, under the codes of the port. */
export const PLAN_FAULTS = {
  protected: 'planProtected',
  oldFormat: 'planOldFormat',
  pdf: 'planPdf',
  notDocx: 'planNotDocx',
  damaged: 'planDamaged',
  tooLarge: 'planTooLarge',
} as const satisfies Readonly<Record<PlanFileProblemCode, string>>;

/** A part of the pane could not be fetched: there is no network, or the server has another build by now. */
const FETCH_FAULTS = ['partMissing', 'newBuild'] as const;

export const PORT_ERROR_CODES = [
  ...FAILURE_CODES,
  'noTemplate',
  ...Object.values(PLAN_FAULTS),
  ...FETCH_FAULTS,
] as const;
export type PortErrorCode = (typeof PORT_ERROR_CODES)[number];

/** What the user is told of an error: a code with a text, and for `unknown` a reference for whoever helps. */
export interface PortFault {
  readonly code: PortErrorCode;
  /** Office.js error code or class name of the error; never its message, which may carry what was in a cell. */
  readonly reference: string | null;
}

const isPortErrorCode = (code: unknown): code is PortErrorCode =>
  (PORT_ERROR_CODES as readonly unknown[]).includes(code);

const propertyOf = (error: object, name: string): unknown => (error as Readonly<Record<string, unknown>>)[name];

/** The fault behind anything thrown. Errors are told by their `code`, because the port may live in another bundle. */
export const faultOf = (error: unknown): PortFault => {
  if (typeof error !== 'object' || error === null) return { code: 'unknown', reference: null };
  if (error instanceof DOMException && error.name === 'AbortError') return { code: 'cancelled', reference: null };
  const code = propertyOf(error, 'code');
  const officeCode = propertyOf(error, 'officeCode');
  const reference = typeof officeCode === 'string' ? officeCode : null;
  if (isPortErrorCode(code)) return { code, reference };
  // So named by webpack, which fetches the parts.
  if (propertyOf(error, 'name') === 'ChunkLoadError') return { code: 'partMissing', reference: null };
  return { code: 'unknown', reference: reference ?? (error instanceof Error ? error.name : null) };
};
