/** Help and complaints about the command line in Vietnamese; the library of commands speaks English only. */
import type { Command, CommanderError, HelpConfiguration } from 'commander';
import { fill } from '../i18n/fill';
import { cli } from '../i18n/vi/cli';
import type { Streams } from './streams';

const texts = cli.usage;

const TITLES: Readonly<Record<string, string>> = {
  'Usage:': texts.usage,
  'Arguments:': texts.arguments,
  'Options:': texts.options,
  'Commands:': texts.commands,
};

const inVietnamese = (usage: string): string =>
  usage.replace('[options]', texts.optionsPlace).replace('[command]', texts.commandPlace);

const HELP: HelpConfiguration = {
  styleTitle: (title) => TITLES[title] ?? title,
  styleUsage: inVietnamese,
  styleSubcommandTerm: inVietnamese,
};

/** The words in quotes of the library's message: which option, argument or command it is about. */
const subjectOf = ({ message }: CommanderError): string => /'([^']*)'/.exec(message)?.[1] ?? '';

/** What a reader of ours said about a value stands at the end of the library's message. */
const reasonOf = ({ message }: CommanderError): string => /is invalid\. (.*)$/s.exec(message)?.[1] ?? '';

const MESSAGES: Readonly<Record<string, string>> = {
  'commander.unknownOption': texts.unknownOption,
  'commander.unknownCommand': texts.unknownCommand,
  'commander.missingArgument': texts.missingArgument,
  'commander.optionMissingArgument': texts.optionMissingArgument,
  'commander.missingMandatoryOptionValue': texts.missingOption,
  'commander.excessArguments': texts.excessArguments,
  'commander.invalidArgument': texts.invalidArgument,
};

/** One line that says what is wrong with the arguments; '' where help or the version was shown instead. */
export const usageMessage = (error: CommanderError): string => {
  if (error.code.startsWith('commander.help') || error.code === 'commander.version') return '';
  const message = MESSAGES[error.code] ?? texts.other;
  return `${fill(message, { subject: subjectOf(error), reason: reasonOf(error) }).trim()}\n`;
};

/** To be called before commands are added: they take these settings over. */
export const speakVietnamese = (program: Command, { out, err }: Streams): Command =>
  program
    .exitOverride()
    .configureHelp(HELP)
    .helpOption('-h, --help', texts.help)
    .helpCommand('help [command]', texts.help)
    .configureOutput({ writeOut: out, writeErr: err, outputError: () => undefined });
