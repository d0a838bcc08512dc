/** Where a command writes to; tests give their own. */
import { fill } from '../i18n/fill';
import { cli } from '../i18n/vi/cli';
import { EXIT } from './failure';
import { codeOf } from './fileIdentity';

export interface Streams {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

/**
 * Those of the process. A reader that has seen enough (`xhht check … | head -1`) is no fault: the command goes on and ends
 * as it would, unheard, so that what it writes into files is written. Where a stream fails otherwise the command ends.
 */
export const processStreams = (): Streams => {
  const textTo = (stream: NodeJS.WriteStream): ((text: string) => void) => {
    let isOpen = true;
    stream.on('error', (error) => {
      isOpen = false;
      if (codeOf(error) === 'EPIPE') return;
      if (stream !== process.stderr)
        process.stderr.write(`${fill(cli.errors.noOutput, { code: codeOf(error) ?? '' })}\n`);
      process.exit(EXIT.unusable);
    });
    return (text) => {
      if (isOpen) stream.write(text);
    };
  };
  return { out: textTo(process.stdout), err: textTo(process.stderr) };
};
