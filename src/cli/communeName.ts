/** Names of communes on the command line. */
import { InvalidArgumentError } from 'commander';
import { cli } from '../i18n/vi/cli';
import { isKindAlone } from '../vietnamese/placeWords';

/** For an option; refuses a kind of commune that no name follows. */
export const readCommuneName = (text: string): string => {
  if (text.trim() === '' || isKindAlone(text)) throw new InvalidArgumentError(cli.errors.noCommuneName);
  return text;
};
