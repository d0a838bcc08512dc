/**
 * An error as Excel reports it: the code is what add-ins branch on.
 * learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling
 */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly status = 400,
  ) {
    super(message);
    this.name = 'HostError';
  }
}

export const invalidArgument = (
  message = 'The argument is invalid or missing or has an incorrect format.',
): HostError => new HostError('InvalidArgument', message);

export const itemNotFound = (): HostError =>
  new HostError('ItemNotFound', "The requested resource doesn't exist.", 404);

export const itemAlreadyExists = (): HostError =>
  new HostError('ItemAlreadyExists', 'The resource being created already exists.', 409);

export const invalidOperation = (message: string): HostError => new HostError('InvalidOperation', message);

export const mergedRangeConflict = (): HostError =>
  new HostError(
    'MergedRangeConflict',
    "Cannot complete the operation. A table can't overlap with another table or merged cells.",
  );

/** learn.microsoft.com …/application-specific-api-error-handling */
export const emptyChartSeries = (): HostError =>
  new HostError('EmptyChartSeries', 'The attempted operation failed because the chart series is empty.');

export const conflict = (): HostError =>
  new HostError('Conflict', 'Request could not be processed because of a conflict.', 409);

export const accessDenied = (): HostError =>
  new HostError('AccessDenied', 'You cannot perform the requested operation.', 403);

/** A member the host lacks. Throws nothing by itself; names class, member and circumstance. */
export const notImplemented = (className: string, member: string, circumstance?: string): HostError => {
  const where = circumstance === undefined ? '' : ` (${circumstance})`;
  return new HostError('ApiNotFound', `The embedded host does not implement ${className}.${member}${where}.`, 404);
};
