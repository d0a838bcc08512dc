import type { viServerCheck } from '../vi/serverCheck';

export const enServerCheck: Readonly<Record<keyof typeof viServerCheck, string>> = {
  'served.title': 'Does the server answer right?',
  'served.asking': 'Asking for each file of the build…',
  'served.right': 'Right: all {n} files are there, with the right type and caching; the manifest names this address.',
  'served.wrong': 'To be put right: {n}',
  'served.notHttps': 'This page was not opened over https. Excel loads add-ins over https only.',
  'served.foreign':
    'manifest.xml names the address {address}, which is not in {folder}. Build again with: npm run build -- --env base={folder}',
  'served.noOffice':
    'office.js could not be loaded from {address}. Allow the address in the firewall, or build again with --env officeJs=…',
  'served.missing': '{file}: the server does not send it ({sent}). Copy the whole folder dist, with the folders in it.',
  'served.type': '{file}: its Content-Type is {sent}. Declare the right type for this ending.',
  'served.keepsOld':
    '{file}: its Cache-Control is {sent}. Set “no-cache”, or computers keep the old build after an update.',
  'served.framed':
    '{file}: the header {sent} does not let Excel on the web show the page in a frame. Remove the header for this folder.',
  'served.crossOrigin':
    '{file}: without the header Access-Control-Allow-Origin, Excel on the web cannot read what the functions are. Add: Access-Control-Allow-Origin: *',
  'served.notKept':
    '{n} files with a hash in their name are not kept for long. It works and is only slower; “public, max-age=31536000, immutable” is better.',
  'served.certificate':
    'Certificate: if the browser warned that the connection is not private when you opened this page, Excel will not load it. Install the root certificate of your house in the store “Trusted Root Certification Authorities” of the computer.',
  'served.noList':
    'served.json or manifest.xml could not be read. Copy the whole folder dist and open this page again.',
};
