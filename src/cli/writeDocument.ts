/** A document into a file: Word, or HTML to look at and paste. */
import type { DocumentModel } from '../documents/documentModel';
import { cliDocuments } from '../i18n/vi/cliDocuments';
import { fill } from '../i18n/fill';
import type { CommandFiles } from './commandFiles';
import type { Streams } from './streams';

export interface DocumentOptions {
  readonly output?: string;
  readonly html?: true;
  readonly force?: true;
}

/** The libraries for documents are loaded by the commands that need them only. */
const render = async (model: DocumentModel, html: boolean): Promise<Uint8Array | string> => {
  if (html) return (await import('../documents/renderHtml')).renderHtml(model);
  return (await import('../documents/renderDocx')).renderDocx(model);
};

export const writeDocument = async (
  model: DocumentModel,
  options: DocumentOptions,
  files: CommandFiles,
  { out }: Streams,
): Promise<void> => {
  const ending = options.html === true ? 'html' : 'docx';
  const file = options.output ?? `${model.fileName}.${ending}`;
  const output = await files.output(file, ending);
  await output.write(await render(model, ending === 'html'), options.force === true);
  out(`${fill(cliDocuments.done, { file })}\n`);
};
