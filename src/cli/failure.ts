/** An end of the command that the user can do something about: the message says what happened, why, what to do. */
export class CommandFailure extends Error {
  override readonly name = 'CommandFailure';

  constructor(
    message: string,
    readonly exitCode: number,
  ) {
    super(message);
  }
}

/** Nothing wrong and every target met; findings or unmet targets; a file or an argument that cannot be used. */
export const EXIT = { fine: 0, findings: 1, unusable: 2 } as const;
